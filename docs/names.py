"""Compare the names that the built documentation knows with the public names."""

import sys
from pathlib import Path

from sphinx.util.inventory import InventoryFile

import rjhist

with Path(sys.argv[1]).open("rb") as stream:
    inventory = InventoryFile.load(stream, "", lambda _, path: path)

# Sphinx warns of a name described twice, and a warning is an error; the same objects are listed by their modules' paths too.
documented = {name for entries in inventory.values() for name in entries if name.startswith("rjhist.") and name.count(".") == 1}
missing = sorted({f"rjhist.{name}" for name in rjhist.__all__ if name != "__version__"} - documented)
if missing:
    sys.exit(f"public names that the documentation does not describe: {missing}")
print(f"{len(rjhist.__all__) - 1} public names documented, each once")
