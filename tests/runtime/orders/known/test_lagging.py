"""What a position may be if its list lags behind trades."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.orders.known.lagging import Trade, is_clear, positions_by_now


def trade(time: int, qty: str, *, reduces: bool = False, may_be: bool = False) -> Trade:
    return Trade(time, Decimal(qty), reduces, may_be)


@pytest.mark.parametrize(
    ("listed", "trades", "possible"),
    [
        ("0", [], {"0"}),
        ("0", [trade(1, "-1")], {"0", "-1"}),
        ("5", [trade(2, "1"), trade(1, "2")], {"5", "6", "8"}),  # the list may lack the last one, or both
        ("0", [trade(1, "-1", reduces=True)], {"0"}),  # there was something to reduce, so the list knows of it
        ("1", [trade(1, "-1", reduces=True)], {"1", "0"}),
        ("1", [trade(1, "-2", reduces=True)], {"1"}),
        ("-1", [trade(1, "-1", reduces=True)], {"-1"}),
        ("0", [trade(1, "1"), trade(2, "-1", reduces=True)], {"0"}),
        ("0", [trade(1, "-1", may_be=True)], {"0", "-1"}),
        ("0", [trade(1, "2", may_be=True), trade(2, "-1")], {"0", "-1", "2", "1"}),
    ],
)
def test_what_a_position_may_be(listed: str, trades: list[Trade], possible: set[str]) -> None:
    assert positions_by_now(Decimal(listed), trades) == {Decimal(one) for one in possible}


@pytest.mark.parametrize(
    ("listed", "trades", "to_long", "to_short", "to_reduce"),
    [
        ("0", [], True, True, True),
        ("1", [trade(1, "-1", reduces=True)], True, False, True),  # it is there or gone: more of it meets nothing
        ("0", [trade(1, "1"), trade(2, "-1")], False, True, False),  # the list may lack the second one
        ("0", [trade(1, "1")], True, False, False),  # there may be something to reduce
        ("1", [trade(1, "-2")], False, False, False),  # it may be turned round
        ("-1", [trade(1, "-1")], True, True, True),
    ],
)
def test_only_what_matters_to_an_order_is_a_doubt(
    listed: str, trades: list[Trade], to_long: bool, to_short: bool, to_reduce: bool
) -> None:
    assert [is_clear(Decimal(listed), trades, opens) for opens in (1, -1, 0)] == [to_long, to_short, to_reduce]
