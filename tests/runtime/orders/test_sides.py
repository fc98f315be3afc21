"""What an order trades, in either position mode: on the wire of classic futures, and as its order shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.order_words import Intent, PositionMode
from bitget_runtime.orders.intents import trade_side
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.wire.push import Push
from setups.fake_clients import client_of

ALL: dict[str, Any] = {"product_type": "USDT-FUTURES"}
CONTRACT: dict[str, Any] = {**ALL, "symbol": "BTCUSDT", "margin_mode": "crossed", "margin_coin": "USDT"}


class Words(NamedTuple):
    """What the exchange says of an order: its side, what that does, its position; and the side of pushed fills."""

    side: str
    trade_side: str
    position_side: str
    pushed_fill: str


WORDS: dict[tuple[PositionMode, Intent], Words] = {
    ("one_way", "open_long"): Words("buy", "buy_single", "net", "buy"),
    ("one_way", "open_short"): Words("sell", "sell_single", "net", "sell"),
    ("one_way", "close_long"): Words("sell", "sell_single", "net", "sell"),
    ("one_way", "close_short"): Words("buy", "buy_single", "net", "buy"),
    ("hedge", "open_long"): Words("buy", "open", "long", "buy"),
    ("hedge", "open_short"): Words("sell", "open", "short", "sell"),
    ("hedge", "close_long"): Words("buy", "close", "long", "sell"),
    ("hedge", "close_short"): Words("sell", "close", "short", "buy"),
}


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    with fake_exchange(account="classic") as running:
        yield running


@pytest.mark.parametrize(("mode", "intent"), [*WORDS])
def test_what_an_order_trades(exchange: FakeExchange, mode: PositionMode, intent: Intent) -> None:
    words = WORDS[mode, intent]
    with client_of(exchange, stream_url=exchange.stream_url) as client, client.classic.stream() as stream:
        in_words: Any = f"{mode}_mode"
        client.classic.contract.account.set_position_mode(**ALL, position_mode=in_words)
        with client.classic.orders(OrderOptions(categories=("USDT-FUTURES",), send_within=30)) as orders:
            if intent.startswith("close"):
                getattr(orders.futures, intent.replace("close", "open"))(**_order("market")).final(10)
            pushed = stream.futures_orders(inst_type="USDT-FUTURES").confirmed(5)
            pushed_fills = stream.futures_fill(inst_type="USDT-FUTURES").confirmed(5)
            order = getattr(orders.futures, intent)(**_order("limit", trade_side(intent)))
            order.live(10)
            expected = (trade_side(intent), None if mode == "one_way" else words.position_side)
            assert (order.side, order.position_side) == expected
            rows = [_first(pushed), *_listed(client, order.id or "")]
            assert {(row.side, row.trade_side, row.position_side) for row in rows} == {words[:3]}
            with client_of(exchange, stream_url=exchange.stream_url) as other:
                with other.classic.orders(OrderOptions(categories=("USDT-FUTURES",))) as theirs:
                    (external,) = theirs.open()
                    assert (external.side, external.position_side) == expected, "as the lists say"
            exchange.fill(order.id or "")
            order.final(10)
            assert (order.side, order.filled) == (trade_side(intent), Decimal("0.01"))
            fill = _first(pushed_fills)
            fills = client.classic.contract.trade.get_fills(**ALL, order_id=order.id).items or ()
            assert [fill.side, *(one.side for one in fills)] == [words.pushed_fill, words.side]


def _order(order_type: str, side: str = "") -> dict[str, Any]:
    """An order of a contract; a limit order rests, far from the market."""
    price = {"buy": {"price": "20000"}, "sell": {"price": "200000"}}.get(side, {})
    return {**CONTRACT, "size": "0.01", "order_type": order_type, **price}


def _listed(client: Bitget, order_id: str) -> list[Any]:
    trade = client.classic.contract.trade
    return [
        trade.get_order(**ALL, symbol="BTCUSDT", order_id=order_id),
        *(trade.get_open_orders(**ALL).items or ()),
    ]


def _first(pushed: Iterable[Any]) -> Any:
    """The first row of the next push."""
    push = next(iter(pushed))
    assert isinstance(push, Push)
    return push.data[0]
