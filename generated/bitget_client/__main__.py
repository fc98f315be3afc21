# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`python -m bitget_client doctor` finds out why calls fail; anything else goes to the command line, as with `bitget`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the doctor or the command line, and return its exit status."""
    if sys.argv[1:2] == ["doctor"]:
        from bitget_client._api import API
        from bitget_runtime.doctor.command import main as examine

        return examine(API, sys.argv[2:])
    from bitget_client.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
