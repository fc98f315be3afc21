"""When a change that was asked for no longer counts beside what the exchange reports."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from bitget_runtime.orders.known.changing import AskedChange
from bitget_runtime.orders.known.state import OrderState, Report, Terms

SHOWN = Report(order_id="1", state=OrderState.LIVE, updated=1_000, terms=Terms(price=Decimal(5), qty=Decimal(2)))
SENT = AskedChange(since=1_000, until=31_000, price=None, qty=Decimal(2))


@pytest.mark.parametrize(
    ("change", "updated", "is_over"),
    [
        (SENT, 1_000, True),
        (SENT, 999, False),  # the order was like this before, too
        (SENT._replace(price=Decimal(5)), 1_000, True),
        (SENT._replace(price=Decimal(6)), 31_000, False),
        (SENT._replace(price=Decimal(6)), 31_001, True),  # it can't come any more
    ],
)
def test_a_change_is_over_when_it_is_shown_or_can_no_longer_come(
    change: AskedChange, updated: int, is_over: bool
) -> None:
    assert change.is_over(replace(SHOWN, updated=updated)) is is_over
