"""Models of responses that nobody sends."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Row
from bitget_runtime.values.scalars import AnyNumberSlot, JsonNumberSlot, JsonSlot


class Level(Row, kw_only=True):
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    raw_time: int | None = field(name="ts", default=None)
    time = read.optional_timestamp("raw_time")


class Entry(Model, kw_only=True):
    order_id: str = field(name="orderId")
    symbol: str
    note: str | None = None
    raw_created: str = field(name="cTime")
    created = read.timestamp("raw_created")


class Everything(Model, kw_only=True):
    text: str
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    raw_rate: JsonNumberSlot = field(name="rate")
    rate = read.decimal("raw_rate")
    raw_either: AnyNumberSlot = field(name="either")
    either = read.decimal("raw_either")
    raw_count: str | None = field(name="count", default=None)
    count = read.optional_integer("raw_count")
    days: int
    is_on: bool = field(name="isOn")
    raw_open: str = field(name="open")
    open = read.flag("raw_open", "YES", "NO")
    entries: list[Entry]
    levels: list[Level] | None = None
    by_coin: dict[str, Entry] = field(name="byCoin")
    whatever: JsonSlot = None
    mm__one: str | None = field(name="unionMm", default=None)
    mm__other: str | None = field(name="unionMM", default=None)


class Page(Model, kw_only=True):
    items: list[Entry] | None = field(name="list", default=None)
    end_id: str | None = field(name="endId", default=None)
    raw_more: str | None = field(name="hasNext", default=None)
    more = read.optional_flag("raw_more", "yes", "no")
