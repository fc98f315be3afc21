"""A catalogue and pages, for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.updating import Updating


@pytest.fixture
def updating(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Updating:
    return Updating(tmp_path, capsys)
