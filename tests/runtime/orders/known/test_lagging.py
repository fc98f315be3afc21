"""What a position may be if its list lags behind trades."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.orders.known.lagging import Trade, positions_by_now


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
