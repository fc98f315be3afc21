"""Optional packages: loaded when used, with an error that says how to install them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bitget_runtime.errors import InvalidArgument


def package(name: str, extra: str | None) -> Any:
    """Load a package. `Any`: a module that type checkers can't see here.

    Args:
        name: Its name, such as `pyarrow` or `pyarrow.csv`.
        extra: The extra of this distribution that installs it; None if no extra installs it.

    Raises:
        InvalidArgument: it is not installed.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        top = name.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != top:
            raise
        source = f", which the extra {extra} installs" if extra else ""
        raise InvalidArgument(f"needs the package {top}{source}: pip install {top}") from None


def load_for_files() -> None:
    """Load all that files are made with, before the first call: loading stops every thread for tenths of a second, and
    a call that was booked just before would leave late.

    Raises:
        InvalidArgument: pyarrow is not installed.
    """
    for name in ("pyarrow", "pyarrow.compute", "pyarrow.csv", "pyarrow.parquet"):
        package(name, "data")
