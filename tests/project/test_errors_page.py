"""The errors that there are, where users look for them: the docs, and the docstring of their module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bitget_runtime import errors
from bitget_runtime.errors import ApiError, BitgetError

PAGE = Path(__file__).parents[2] / "docs/using.md"


def descendants(kind: type[BitgetError]) -> Iterator[type[BitgetError]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith(f"{errors.__name__}."):
            yield one
            yield from descendants(one)


def test_the_docs_have_all() -> None:
    section = PAGE.read_text("utf-8").partition("## Errors")[2].partition("### ")[0]
    missing = {one.__name__ for one in descendants(BitgetError) if f"`{one.__name__}`" not in section}
    assert not missing


def test_the_tree_in_the_docstring_has_all_but_the_kinds_of_rejections() -> None:
    tree = (errors.__doc__ or "").partition("\n\n")[2].partition("\n\n")[0].split()
    missing = {one.__name__ for one in descendants(BitgetError) if not issubclass(one, ApiError)} - set(tree)
    assert not missing
    assert "ApiError" in tree
