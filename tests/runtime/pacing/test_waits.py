"""What may be given as `timeout=` to whatever waits: the same everywhere."""

from __future__ import annotations

import math
from threading import TIMEOUT_MAX
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.pacing.waits import check_wait

ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}
TICKER: dict[str, Any] = {"inst_type": "spot", "symbol": "BTCUSDT"}
WRONG: list[Any] = ["5", True, math.nan, math.inf, TIMEOUT_MAX * 2]


@pytest.mark.parametrize("timeout", [None, -1, 0, 0.5, 5, TIMEOUT_MAX])
def test_seconds_and_none_are_fine(timeout: float | None) -> None:
    check_wait(timeout)


def test_whatever_waits_refuses_what_is_not_a_time(fake_exchange: FakeExchange) -> None:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        with client.uta.orders() as orders, client.uta.stream() as stream:
            order, account = orders.place(**ORDER), orders.account()
            ticker = stream.ticker(**TICKER)
            book = stream.books(**TICKER).local_book()
            for timeout in WRONG:
                for wait in (
                    order.live,
                    order.final,
                    orders.events,
                    ticker.confirmed,
                    ticker.read,
                    book.in_sync,
                    stream.events,
                    lambda given: account.until(lambda _: False, given),
                ):
                    with pytest.raises(InvalidArgument, match="timeout must be a number of seconds, not"):
                        wait(timeout)


async def test_in_asyncio_too(fake_exchange: FakeExchange) -> None:
    async with AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        async with client.uta.stream() as stream:
            ticker = stream.ticker(**TICKER)
            book = stream.books(**TICKER).local_book()
            for timeout in WRONG:
                for wait in (ticker.confirmed, book.in_sync):
                    with pytest.raises(InvalidArgument, match="timeout must be a number of seconds, not"):
                        await wait(timeout)
