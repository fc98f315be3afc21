"""Arithmetic that doesn't depend on the program's decimal context, from single sums to whole orders."""

from __future__ import annotations

import asyncio
import decimal
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.book.side import Level
from bitget_runtime.book.view import BookView
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.instrument_rows import step_of
from bitget_runtime.orders.known.account_rows import Position
from bitget_runtime.orders.known.merge import Life, merge_fill
from bitget_runtime.orders.known.state import OrderFill, OrderState
from bitget_runtime.values.arithmetic import product, quotient, total

NUMBER, SMALL = Decimal("93544.6123456789"), Decimal("0.0000000001")


def hostile_context() -> decimal.Context:
    """Of a program that rounds to three digits, and wants to hear of everything."""
    signals: Any = [*decimal.Context().traps]
    return decimal.Context(prec=3, traps=signals)


@pytest.fixture
def hostile() -> Iterator[None]:
    with decimal.localcontext(hostile_context()):
        yield


@pytest.mark.usefixtures("hostile")
def test_sums_and_products_are_exact_and_quotients_have_28_digits() -> None:
    assert str(total((NUMBER, SMALL))) == "93544.6123456790"
    assert str(product(NUMBER, Decimal("0.0001"))) == "9.35446123456789"
    assert str(quotient(Decimal(2), Decimal(3))) == "0.6666666666666666666666666667"


@pytest.mark.usefixtures("hostile")
def test_fills_add_up() -> None:
    life = Life(is_inverse=False)
    for trade, price in (("1", NUMBER), ("2", Decimal("93544.7"))):
        fee = {"USDT": Decimal("-9.6454325447")}
        life = merge_fill(life, OrderFill(trade_id=trade, price=price, qty=Decimal("0.123457"), fee=fee)).life
    assert str(life.filled) == "0.246914"
    assert life.average_price is not None
    assert str(life.average_price)[:12] == "93544.656172"
    assert str(life.fee["USDT"]) == "-19.2908650894"


@pytest.mark.usefixtures("hostile")
def test_books_positions_and_steps_are_exact() -> None:
    view = BookView((Level(NUMBER, SMALL),), (Level(Decimal("93544.7"), SMALL),), 1, None)
    assert (str(view.mid), str(view.spread)) == ("93544.65617283945", "0.0876543211")
    assert str(Position(category="", symbol="", side="short", size=NUMBER).signed) == f"-{NUMBER}"
    assert step_of(Decimal("0.00012345"), 8) == Decimal("0.00012345")


def test_an_order_is_what_it_is_in_any_context() -> None:
    async def trade(exchange: FakeExchange) -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders() as orders:
            order = await orders.place(
                category="SPOT", symbol="BTCUSDT", side="sell", order_type="market", qty="0.123457"
            )
            assert await order.final(timeout=10) is OrderState.FILLED
            told = await client.uta.trade.get_order(order_id=order.id)
            assert str(order.filled) == "0.123457"
            assert str(order.average_price) == str(told.avg_price)
            assert [str(paid) for paid in order.fee.values()] == [str(each.fee) for each in told.fee_detail or ()]
            assert (await orders.account()).balance("USDT") is not None
            assert orders.synced

    with fake_exchange(balances={"USDT": 1_000_000, "BTC": 5}, seed=3) as exchange:
        with decimal.localcontext(hostile_context()):
            asyncio.run(trade(exchange))
