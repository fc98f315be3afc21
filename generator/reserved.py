"""Names that the generated modules use themselves, so that nothing in the catalogue can be called so.

What they import is read off the templates; what they inherit and pass is listed, and checked against them by a test.
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from bitget_runtime.values import scalars

TEMPLATES = Path(__file__).parent.parent / "templates"

MODEL_BASES = ("Model", "Request", "Row")
"""Base classes of models, in `bitget_runtime.values.model`."""

MODEL_IMPORTS = ("msgspec.field", "bitget_runtime.values.read")
"""Further imports of a module of models."""

_IMPORT = re.compile(r"^ *from (?!__future__)[\w.]+ import ([\w, ]+)$", re.MULTILINE)


def _imported(*templates: str) -> set[str]:
    texts = ((TEMPLATES / f"{name}.py.jinja").read_text("utf-8") for name in templates)
    return {name for text in texts for names in _IMPORT.findall(text) for name in names.split(", ")}


def _of_modules(*templates: str) -> frozenset[str]:
    """Functions and modules that are imported, and constants: these are called as what they are of, in capitals."""
    return frozenset(name.lower() for name in _imported(*templates) if name.islower() or name.isupper())


def _classes(*templates: str) -> frozenset[str]:
    return frozenset(name for name in _imported(*templates) if not name.islower())


def _defined_in_scalars() -> set[str]:
    """Types of slots and of parameters."""
    text = inspect.getsource(scalars)
    return set(re.findall(r"^ *(?:class )?([A-Z]\w*[a-z]\w*)(?:\(| = |: TypeAlias)", text, re.MULTILINE))


FIELDS = frozenset(
    {"extra", "given", "raw", "self", "to_dict", "to_json", *(name.rpartition(".")[2] for name in MODEL_IMPORTS)}
)
"""Fields and parameters."""

METHODS = _of_modules("group")
"""Further methods of a group."""

CLASSES = _classes("group", "enums") | {*MODEL_BASES, *_defined_in_scalars(), "Any"}
"""Models and sets of values."""

CHANNELS = _of_modules("stream") | {"close", "connections", "counters", "events", "sbe", "trade"}
"""Channels and commands."""

CHANNEL_ARGUMENTS = frozenset({"delivery", "silent_after"})
"""Arguments of channels."""

STREAM_CLASSES = _classes("stream")
"""Further models of channels and commands."""

BINARY_FIELDS = _of_modules("sbe") | {"exponents", "symbol", "to_dict", "version"}
"""Fields of binary messages."""

BINARY_CLASSES = _classes("sbe")
"""Binary messages and their entries."""
