# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`python -m bitget_client doctor`: finds out why calls fail."""

from __future__ import annotations

import sys

from bitget_client._api import API
from bitget_runtime.doctor.command import main

if __name__ == "__main__":
    sys.exit(main(API))
