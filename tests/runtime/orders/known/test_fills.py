"""The fills of an order: each once, with sums that stay right, however many there are and however often each comes."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from bitget_runtime.orders.known.fills import Fills
from bitget_runtime.orders.known.state import OrderFill


def fill(number: int, qty: int, fee: int) -> OrderFill:
    paid = {"BTC" if fee % 2 else "USDT": Decimal(fee)} if fee else {}
    return OrderFill(trade_id=str(number), price=Decimal(7 + number), qty=Decimal(qty), fee=paid)


def test_sums_are_those_of_the_fills() -> None:
    random, fills, truth = Random(7), Fills(), {}
    for _ in range(2_000):
        one = fill(random.randrange(600), random.randrange(1, 9), random.randrange(5))
        fills, truth[one.trade_id] = fills.having(one), one
    assert fills == truth
    assert (len(fills), len([*fills])) == (len(truth), len(truth))
    known = truth.values()
    assert fills.qty == sum(one.qty for one in known)
    assert fills.value == sum(one.qty * one.price for one in known)
    assert fills.without_fee == sum(not one.fee for one in known)
    assert fills.paid == {coin: sum(one.fee.get(coin, 0) for one in known) for coin in ("BTC", "USDT")}


def test_whoever_holds_fills_keeps_them() -> None:
    fills = Fills()
    for number in range(300):
        fills = fills.having(fill(number, 1, 1))
    before = dict(fills)
    more = fills.having(fill(7, 5, 3)).having(fill(1_000, 1, 1))
    assert dict(fills) == before
    assert [fills.qty, more.qty] == [300, 305]
    assert [one.qty for one in (fills["7"], more["7"])] == [1, 5]


def test_a_further_fill_costs_no_more_with_thousands_before() -> None:
    fills = Fills()
    for number in range(5_000):
        fills = fills.having(fill(number, 1, 1))
        assert len(fills._later) <= 128
