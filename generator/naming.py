"""Python names: how they are made from names on the wire, and which are not to be used."""

from __future__ import annotations

import builtins
import keyword
import re

from bitget_runtime.values.read import RAW
from generator import reserved

_WORD_ENDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LONGEST = 60

ALLOWED_BUILTINS = frozenset({"open"})
"""The opening price is called so by everybody, and nobody opens a file in a model."""

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


def snake_case(wire: str) -> str:
    """`baseCoin` -> `base_coin`, `usdtEquity` -> `usdt_equity`, `unrealizedPL` -> `unrealized_pl`."""
    return re.sub(r"[^a-z0-9]+", "_", _WORD_ENDS.sub("_", wire).lower()).strip("_")


def pascal_case(name: str) -> str:
    """`place_order` -> `PlaceOrder`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def singular(name: str) -> str:
    """`fee_details` -> `fee_detail`, `asset_list` -> `asset`, `status` -> `status`."""
    name = name.removesuffix("_list")
    if name.endswith("ies"):
        return name[:-3] + "y"
    if name.endswith(("sses", "xes", "ches", "shes")):
        return name[:-2]
    if name.endswith("s") and not name.endswith(("ss", "us", "is")):
        return name[:-1]
    return name


def walk_name(method: str) -> str:
    """Name of the method that walks over all pages of another one."""
    return f"iter_{method.removeprefix('get_')}"


def class_objection(name: str) -> str | None:
    """Why a name can't be the name of a class; None if it can."""
    if not _CLASS_NAME.fullmatch(name):
        return "is not a class name in PascalCase"
    if keyword.iskeyword(name):
        return "is a Python keyword"
    if hasattr(builtins, name):
        return "shadows a Python builtin"
    return "is used by the generated code itself" if name in reserved.CLASSES else None


def objection(name: str) -> str | None:
    """Why a name can't be a Python name here; None if it can."""
    if not _NAME.fullmatch(name):
        return "is not a Python name in snake_case"
    if len(name) > _LONGEST:
        return f"is longer than {_LONGEST} characters"
    if keyword.iskeyword(name):
        return "is a Python keyword"
    if hasattr(builtins, name) and name not in ALLOWED_BUILTINS:
        return "shadows a Python builtin"
    if name in reserved.FIELDS or name.startswith(RAW):
        return "is used by the generated code itself"
    return None
