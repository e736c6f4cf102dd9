"""The command line, called as ``python -m rjhist``."""

import sys

from rjhist.cli import main

if __name__ == "__main__":
    sys.exit(main())
