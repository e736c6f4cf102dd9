"""What a built wheel must hold and answer; run by the interpreter into which it is installed, outside the source tree."""

import sys
import zipfile
from pathlib import Path

import rjhist

wheel = Path(sys.argv[1])
source = Path(__file__).parent.parent / "src" / "rjhist"
here = Path(rjhist.__file__)
if source in here.parents:
    sys.exit(f"the package was imported from the source tree: {here}")

held = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("rjhist/")}
wanted = {
    path.relative_to(source.parent).as_posix() for path in source.rglob("*") if path.suffix in (".py", ".yaml") or path.name == "py.typed"
}
if held != wanted:
    sys.exit(f"files of the tree and of the wheel differ: {sorted(held ^ wanted)}")
licences = [name for name in zipfile.ZipFile(wheel).namelist() if "/licenses/" in name]
if sorted(name.rpartition("/")[2] for name in licences) != ["LICENSE", "LICENSE-DATA"]:
    sys.exit(f"the wheel should hold both licences, it holds {licences}")

corpus = rjhist.load()
answer = corpus.claims.affected_by("portsmouth-1905").ids
if "sakhalin-south-japan-1905" not in answer:
    sys.exit(f"the wheel answers {answer}")
print(f"{wheel.name}: {len(corpus)} records, portsmouth-1905 affected {', '.join(answer)}")
