"""Compare the names that the built documentation knows with the public names: each exactly once."""

import sys
from collections import Counter
from pathlib import Path

from sphinx.util.inventory import InventoryFile

import rjhist

with Path(sys.argv[1]).open("rb") as stream:
    inventory = InventoryFile.load(stream, "", lambda _, path: path)

documented = Counter(
    name.rpartition(".")[2]
    for role, entries in inventory.items()
    if role in ("py:class", "py:function", "py:exception", "py:data")
    for name in entries
)
wrong = {name: documented[name] for name in rjhist.__all__ if name != "__version__" and documented[name] != 1}
if wrong:
    sys.exit(f"public names that the documentation does not describe exactly once: {wrong}")
print(f"{len(rjhist.__all__) - 1} public names documented, each once")
