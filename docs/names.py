"""Compare the names that the built documentation knows with the public names: each exactly once."""

import sys
from pathlib import Path

import rjhist
from sphinx.util.inventory import InventoryFile

with Path(sys.argv[1]).open("rb") as stream:
    inventory = InventoryFile.load(stream, "", lambda base, path: path)

documented = {
    name.rpartition(".")[2]
    for role, entries in inventory.items()
    if role in ("py:class", "py:function", "py:exception", "py:data")
    for name in entries
}
missing = sorted(set(rjhist.__all__) - documented - {"__version__"})
if missing:
    sys.exit(f"public names without a place in the documentation: {missing}")
print(f"{len(rjhist.__all__) - 1} public names documented")
