"""Proposes the address of an operation, and what a lost response to it leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from generator.naming import objection, snake_case

_FOLDERS = {
    "copytrading": "copy_trading",
    "future-copytrade": "futures",
    "spot-copytrade": "spot",
    "instloan": "inst_loan",
    "vsubaccount": "virtual_subaccount",
}
_OUTCOMES = (
    ("none", r"(^|-)(query|get|list|max-open|est)(-|$)|available$|records?$"),
    ("transfer", r"transfer(?!-limit)|withdraw|borrow|repay|convert|redeem|subscribe|loan-?revise|revise|(^|/)trade$"),
    (
        "setting",
        r"leverage|(^|[-/])(set|switch|settings?|config|bind|create|delete|freeze|remove|upgrade|margin-mode)([-/]|$)",
    ),
    ("order", r"order|position|place|cancel|batch|close|backhand|tpsl|tracking|trade"),
)

_LONGEST_TITLE = 120
_ABBREVIATED = re.compile(r"[A-Z]+\d+[A-Z]+")
"""One word, such as P2P, though it has a figure in it."""


def propose_address(path: str, method: str, title: str, below_docs: Path | None, groups: Sequence[str] = ()) -> str:
    """A group, a verb and what it is about, without the name of the group.

    Args:
        path: That of the call.
        method: Likewise.
        title: Heading of the page.
        below_docs: Place of the page below a folder `docs`, whose sections are groups.
        groups: Those that have operations with paths like this one, best first: one of them is taken.
    """
    api = "uta" if "/v3/" in path else "classic"
    sections = [_folder(part) for part in below_docs.parent.parts] if below_docs else _sections_of(path)
    if sections[:1] == ["copy_trading"] and len(sections) == 3:
        sections = ["copy_trading", "_".join(sections[1:])]
    folders = [api, *(part for part in sections if part != api)]
    if folders[:2] == ["uta", "public"]:
        folders = ["uta", "market"]
    if groups and ".".join(folders) not in groups:
        folders = groups[0].split(".")
    name = _method_name(method, title if is_english(title) else path.rpartition("/")[2], folders[-1])
    return ".".join([*folders, name]) if len(folders) > 1 else ".".join([api, "common", name])


def _folder(part: str) -> str:
    return _FOLDERS.get(part.lower(), snake_case(part.replace("-", "_")))


def _sections_of(path: str) -> list[str]:
    """`/api/v2/spot/trade/place-order` -> `spot`, `trade`."""
    return [_folder(part) for part in path.split("/")[2:-1] if not re.fullmatch(r"v\d+", part)]


def is_english(title: str) -> bool:
    """Whether a title can give a name: it is short, has Latin letters, and none of another script."""
    letters = [one for one in title[: _LONGEST_TITLE + 1] if one.isalpha()]
    return len(title) <= _LONGEST_TITLE and bool(letters) and all(map(str.isascii, letters))


def title_of(path: str) -> str:
    """`/api/v3/trade/place-order` -> `Place order`: a title for a page whose own can't be read."""
    return snake_case(re.sub(r"\W+", "_", path.rpartition("/")[2])).replace("_", " ").strip().capitalize()


def _method_name(method: str, title: str, group: str) -> str:
    parts = [part.lower() if _ABBREVIATED.fullmatch(part) else part for part in re.split(r"[^A-Za-z0-9]+", title)]
    words = [word for word in snake_case("_".join(parts)).split("_") if word]
    words = [word for word in words if word not in ("the", "a", "an", "by", "data")] or words
    if words[:1] == ["get"] or method == "GET":
        words = ["get", *(word for word in words if word != "get")]
    if "batch" in words:
        words = _of_several([word for word in words if word not in ("batch", "in")])
    without_group = [words[0], *(word for word in words[1:] if word not in group.split("_"))]
    if len(without_group) > 1:
        words = without_group
    name = "_".join(words)
    return f"{name}_now" if objection(name) else name


def _of_several(words: list[str]) -> list[str]:
    """A batch is named in the plural: `cancel` -> `cancel_orders`, `order` -> `place_orders`."""
    words = ["place", *words] if words[:1] in (["order"], ["orders"]) else words
    if any(word.endswith("s") for word in words):
        return words
    return [*words[:-1], f"{words[-1]}s"] if words[-1] == "order" else [*words, "orders"]


def guess_outcome(path: str, title: str) -> str:
    """`none`, `order`, `transfer` or `setting`, by the words of the path; by the title if they say nothing."""
    last = path.split("/")[-1].lower()
    for text in (last, title.lower().replace(" ", "-"), path.lower()):
        for outcome, words in _OUTCOMES:
            if re.search(words, text):
                return outcome
    return "setting"
