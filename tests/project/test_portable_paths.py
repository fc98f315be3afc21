"""Each file of the project can be checked out on any system."""

import re
import subprocess
from pathlib import Path

TREE = Path(__file__).parents[2]

_PORTABLE = re.compile(r"[A-Za-z0-9._@+=/-]+")


def test_no_path_has_a_sign_that_some_system_refuses() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TREE, capture_output=True, text=True, check=True).stdout
    paths = listed.rstrip("\0").split("\0")

    assert len(paths) > 1000
    assert [path for path in paths if not _PORTABLE.fullmatch(path)] == []
