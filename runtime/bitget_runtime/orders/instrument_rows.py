"""Instruments from the rows of the operation that lists them, by the facts in `spec/orders/`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from math import gcd, lcm

from bitget_runtime.order_facts import InstrumentFacts, OrderLife
from bitget_runtime.order_words import InstrumentField
from bitget_runtime.orders.instrument import Instrument
from bitget_runtime.values.arithmetic import EXACT

_ZERO = Decimal(0)


def instruments_of(life: OrderLife, category: str, rows: Iterable[object]) -> Mapping[str, Instrument]:
    """The instruments of a category by symbol; rows that lack a symbol or a step are left out."""
    facts = life.instruments
    if facts is None:
        return {}
    found = [_instrument(_Row(row, facts), life, category) for row in rows]
    return {one.symbol: one for one in found if one}


class _Row:
    """One row, read by meaning."""

    def __init__(self, row: object, facts: InstrumentFacts) -> None:
        self._row = row
        self._fields = facts.call.rows.fields if facts.call.rows else {}
        self._facts = facts

    def text(self, meaning: InstrumentField) -> str:
        value = self._value(meaning)
        return value if isinstance(value, str) else ""

    def number(self, meaning: InstrumentField, market: str) -> Decimal | None:
        """A rule; None if there isn't one, or it doesn't apply to the market."""
        if market not in self._facts.only_for.get(meaning, (market,)):
            return None
        value = self._value(meaning)
        return Decimal(value) if isinstance(value, (Decimal, int)) and value > 0 else None

    def count(self, meaning: InstrumentField) -> int | None:
        value = self._value(meaning)
        return value if isinstance(value, int) else None

    def _value(self, meaning: InstrumentField) -> object:
        field = self._fields.get(meaning)
        return getattr(self._row, field, None) if field else None


def _instrument(row: _Row, life: OrderLife, category: str) -> Instrument | None:
    facts, line = life.instruments, life.categories[category]
    assert facts is not None
    market = line.market
    price_step = step_of(row.number("price_step", market), row.count("price_places"), row.count("price_multiple"))
    qty_step = step_of(row.number("qty_step", market), row.count("qty_places"))
    if not (row.text("symbol") and price_step and qty_step):
        return None
    return Instrument(
        symbol=row.text("symbol"),
        category=category,
        market=market,
        base=row.text("base"),
        quote=row.text("quote"),
        status=facts.statuses.get(row.text("status"), "unknown"),
        price_step=price_step,
        qty_step=qty_step,
        quote_step=step_of(None, row.count("quote_places")),
        min_qty=row.number("min_qty", market) or _ZERO,
        max_qty=row.number("max_qty", market),
        max_market_qty=row.number("max_market_qty", market),
        min_notional=row.number("min_notional", market) or _ZERO,
        max_notional=row.number("max_notional", market),
        max_market_notional=row.number("max_market_notional", market),
        notional_coin=facts.notional_coin or row.text("quote"),
        max_orders=row.count("max_orders"),
        inverse=line.inverse,
    )


def step_of(step: Decimal | None, places: int | None, multiple: int | None = None) -> Decimal | None:
    """The step for multiples of `step` with at most so many decimal places; None if neither is known."""
    by_places = None if places is None else EXACT.scaleb(Decimal(max(multiple or 1, 1)), -places)
    if step is None or by_places is None:
        return step or by_places
    first, second = Fraction(step), Fraction(by_places)
    common = Fraction(lcm(first.numerator, second.numerator), gcd(first.denominator, second.denominator))
    return EXACT.divide(Decimal(common.numerator), Decimal(common.denominator))
