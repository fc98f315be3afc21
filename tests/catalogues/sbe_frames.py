"""Frames of binary (SBE) market data, by an encoder that shares nothing with the decoders; and the generated module.

Offsets are as they are documented, and 0xEE is wherever padding is.
"""

from __future__ import annotations

import importlib.util
import struct
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType

from folders import SPEC
from generator.check.sbe import load_sbe
from generator.formatting import format_module
from generator.model.sbe import SbeMessage
from generator.problems import Problems
from generator.python.render import binary_module
from generator.python.sbe import SbeModuleView

Offsets = Mapping[str, tuple[str, int]]

BOOKS1: Offsets = {
    "ts": ("<Q", 0),
    "bid1Price": ("<q", 8),
    "bid1Size": ("<q", 16),
    "ask1Price": ("<q", 24),
    "ask1Size": ("<q", 32),
    "priceExponent": ("<b", 40),
    "sizeExponent": ("<b", 41),
    "seq": ("<Q", 42),
    "sts": ("<Q", 50),
    "category": ("<B", 58),
}
BOOKS50: Offsets = {
    "ts": ("<Q", 0),
    "seq": ("<Q", 8),
    "priceExponent": ("<b", 16),
    "sizeExponent": ("<b", 17),
    "sts": ("<Q", 18),
    "category": ("<B", 26),
}
LEVEL: Offsets = {"price": ("<q", 0), "size": ("<q", 8)}
PUBLIC_TRADE: Offsets = {
    "priceExponent": ("<b", 0),
    "sizeExponent": ("<b", 1),
    "sts": ("<Q", 2),
    "category": ("<B", 10),
}
FILL: Offsets = {
    "ts": ("<Q", 0),
    "execId": ("<Q", 8),
    "price": ("<q", 16),
    "size": ("<q", 24),
    "side": ("<B", 32),
    "isRPI": ("<B", 33),
}

Values = Mapping[str, int]


def block(length: int, offsets: Offsets, values: Values) -> bytes:
    """A block in which the values stand; all the rest of it is padding."""
    data = bytearray(b"\xee" * length)
    for name, value in values.items():
        code, at = offsets[name]
        struct.pack_into(code, data, at, value)
    return bytes(data)


def group(length: int, offsets: Offsets, entries: Iterable[Values]) -> bytes:
    blocks = [block(length, offsets, entry) for entry in entries]
    return struct.pack("<HH", length, len(blocks)) + b"".join(blocks)


def symbol(text: str) -> bytes:
    return struct.pack("<B", len(text.encode())) + text.encode()


def header(length: int, template: int, version: int, schema: int = 1) -> bytes:
    return struct.pack("<HHHH", length, template, schema, version)


def books1(values: Values, *, version: int = 4, length: int = 64, name: str = "BTCUSDT") -> bytes:
    return header(length, 1002, version) + block(length, BOOKS1, values) + symbol(name)


def books50(
    values: Values,
    asks: Iterable[Values],
    bids: Iterable[Values],
    *,
    version: int = 4,
    length: int = 32,
    entry: int = 16,
    name: str = "BTCUSDT",
) -> bytes:
    groups = group(entry, LEVEL, asks) + group(entry, LEVEL, bids)
    return header(length, 1001, version) + block(length, BOOKS50, values) + groups + symbol(name)


def public_trade(
    values: Values,
    fills: Iterable[Values],
    *,
    version: int = 4,
    length: int = 16,
    entry: int = 40,
    name: str = "BTCUSDT",
) -> bytes:
    return (
        header(length, 1003, version) + block(length, PUBLIC_TRADE, values) + group(entry, FILL, fills) + symbol(name)
    )


TS = 1_791_072_000_123_000
QUOTE = {"ts": TS, "bid1Price": 1234565, "bid1Size": 12500, "ask1Price": 1234566, "ask1Size": 300}
QUOTE |= {"priceExponent": -1, "sizeExponent": -4, "seq": 17}
BOOK = {"ts": TS, "seq": 18, "priceExponent": -1, "sizeExponent": -4}
SCALES = {"priceExponent": -2, "sizeExponent": -3}
PUSHED = {"sts": TS + 2999, "category": 1}
ASKS = [{"price": 1234566, "size": 300}, {"price": 1234570, "size": 1}]
BIDS = [{"price": 1234565, "size": 12500}]
FILLS = [{"ts": TS, "execId": 2**64 - 2, "price": 450010, "size": 1500, "side": 0}]
FILLS += [{"ts": TS + 1000, "execId": 5, "price": 450009, "size": 10, "side": 1}]
RPI = [fill | {"isRPI": index} for index, fill in enumerate(FILLS)]


def catalogue() -> tuple[SbeMessage, ...]:
    """The messages in spec/sbe."""
    problems = Problems()
    messages = load_sbe(SPEC, problems)
    assert problems.lines() == []
    return messages


def generated(messages: tuple[SbeMessage, ...], folder: Path, name: str) -> ModuleType:
    """The module that the generator makes of messages, imported."""
    path = folder / f"{name}.py"
    path.write_text(format_module(path.name, binary_module(SbeModuleView(messages, "uta"))))
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # msgspec looks annotations up there
    spec.loader.exec_module(module)
    return module
