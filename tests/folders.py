"""Where things are."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).parent
PROJECT = TESTS.parent
SPEC = PROJECT / "spec"
