"""What WebSockets push of the core: its market as time goes by, its events in their order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bitget_client.registry import api as API
from bitget_client.registry import channels
from bitget_client.uta import sbe
from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.core import (
    Instrument,
    NewOrder,
    NewTrigger,
    OrderType,
    Product,
    Side,
    TriggerKind,
    User,
    Wallet,
    WalletKind,
)
from bitget_runtime.fake.market.rows import PRODUCTS, SPOKEN, text
from bitget_runtime.fake.market.true_book import TrueBook, checksum
from bitget_runtime.fake.streams.rows.pushed import TOLD
from bitget_runtime.stream.wire.channel import Channel
from bitget_runtime.stream.wire.sbe import Decoders
from setups.desks.desk import Desk
from setups.stream_talk import CLASSIC, UTA, Talk, talk

BOOKS = {"instType": "usdt-futures", "topic": "books", "symbol": "BTCUSDT"}
SPOT_BOOKS = {"instType": "SPOT", "channel": "books", "instId": "BTCUSDT"}


class StreamedDesk(Desk):
    """A desk with two users, one per kind of account, and what shows it on WebSockets."""

    def __init__(self, server: FakeExchange) -> None:
        super().__init__(seed=3)
        self.server, self.core = server, self.exchange
        self.users: dict[str, User] = {}
        for generation in ("uta", "classic"):
            user = self.users[generation] = self.core.add_user(pooled=generation == "uta")
            self.core.deposit(user.uid, "USDT", Decimal(100_000))
            self.core.deposit(user.uid, "BTC", Decimal(2))
        self.core.deposit(self.users["classic"].uid, "USDT", Decimal(50_000), Wallet(WalletKind.USDT_FUTURES))
        self.as_user("uta")

    def on(self, product: Product, symbol: str = "BTCUSDT") -> Instrument:
        return self.core.instrument(product, symbol)

    def as_user(self, generation: str) -> User:
        """Let the key be that of the user of a generation."""
        user = self.users[generation]
        self.server.streams._app.trade_on(self.core, lambda _: user)
        return user


@pytest.fixture
def desk(fake_exchange: FakeExchange) -> Iterator[StreamedDesk]:
    yield StreamedDesk(fake_exchange)
    fake_exchange.reset()


def pushed(talking: Talk, channel: str, count: int = 1) -> list[Any]:
    """The next pushes, which fit the channel's type."""
    declared = channels[channel]
    assert isinstance(declared, Channel)
    texts = [talking.text() for _ in range(count)]
    for each in texts:
        declared.decoder.decode(each.encode())
    return [json.loads(each) for each in texts]


def test_the_tables_name_channels_that_there_are() -> None:
    scopes = {address: one.scope for address, one in channels.items() if isinstance(one, Channel)}
    assert {scopes[address] for address in SPOKEN} == {"public"}
    assert {scopes[address] for address in TOLD} == {"private"}


def test_a_channel_that_the_core_has_nothing_of_pushes_its_example(desk: StreamedDesk) -> None:
    assert "classic.stream.spot_auction" not in SPOKEN
    argument = {"instType": "SPOT", "channel": "auction", "instId": "BTCUSDT"}
    with talk(desk.server, CLASSIC.public) as talking:
        talking.follow(argument)
        [push] = pushed(talking, "classic.stream.spot_auction")
        assert push["arg"] == argument
        assert push["data"]


@pytest.mark.parametrize(
    ("address", "path", "argument"),
    [("uta.stream.books", UTA.public, BOOKS), ("classic.stream.spot_books", CLASSIC.public, SPOT_BOOKS)],
)
def test_a_book_is_that_of_the_core(desk: StreamedDesk, address: str, path: str, argument: dict[str, str]) -> None:
    instrument = desk.on(Product.USDT_FUTURES if path == UTA.public else Product.SPOT)
    channel = channels[address]
    assert isinstance(channel, Channel)
    book = OrderBook()
    with talk(desk.server, path) as talking:
        talking.send(op="subscribe", args=[argument])
        talking.read()
        payloads = [talking.text()]
        for _ in range(20):
            desk.core.advance(0.4)
            desk.server.streams.step()
            payloads.append(talking.text())
    pushes = [channel.decode(each.encode()) for each in payloads]
    assert {book.apply(each.data[0], each.action) for each in pushes} == {"applied"}
    depth = desk.core.depth(instrument, 400)
    assert [tuple(map(Decimal, row)) for row in book.asks()] == depth.asks
    assert [tuple(map(Decimal, row)) for row in book.bids()] == depth.bids
    [last] = json.loads(payloads[-1])["data"]
    if path == UTA.public:
        assert "checksum" not in last
        assert last["maxdepth"] == "400"
    else:
        asks, bids = (tuple((text(p), text(q)) for p, q in side) for side in (depth.asks, depth.bids))
        assert last["checksum"] == checksum(TrueBook(asks, bids, 0))


PUBLIC = [
    ("uta.stream.ticker", {"instType": "spot", "topic": "ticker", "symbol": "BTCUSDT"}),
    ("uta.stream.ticker", {"instType": "usdt-futures", "topic": "ticker", "symbol": "ETHUSDT"}),
    ("uta.stream.public_trade", {"instType": "coin-futures", "topic": "publicTrade", "symbol": "BTCUSD"}),
    ("uta.stream.kline", {"instType": "spot", "topic": "kline", "symbol": "BTCUSDT", "interval": "1m"}),
    ("uta.stream.rpi_books", {"instType": "spot", "topic": "rpi-books", "symbol": "BTCUSDT"}),
    ("uta.stream.books", BOOKS | {"topic": "books5"}),
    ("classic.stream.spot_ticker", {"instType": "SPOT", "channel": "ticker", "instId": "ETHUSDT"}),
    ("classic.stream.futures_ticker", {"instType": "COIN-FUTURES", "channel": "ticker", "instId": "BTCUSD"}),
    ("classic.stream.spot_trade", {"instType": "SPOT", "channel": "trade", "instId": "BTCUSDT"}),
    ("classic.stream.futures_trade", {"instType": "USDC-FUTURES", "channel": "trade", "instId": "BTCPERP"}),
    ("classic.stream.spot_candle", {"instType": "SPOT", "channel": "candle1Dutc", "instId": "BTCUSDT"}),
    ("classic.stream.futures_candle", {"instType": "USDT-FUTURES", "channel": "candle1M", "instId": "BTCUSDT"}),
    ("classic.stream.futures_books", {"instType": "USDT-FUTURES", "channel": "books15", "instId": "BTCUSDT"}),
    ("classic.stream.margin_index_price", {"instType": "MARGIN", "channel": "index-price", "instId": "default"}),
]


@pytest.mark.parametrize(("address", "argument"), PUBLIC)
def test_public_channels_begin_with_what_there_is_and_go_on(
    desk: StreamedDesk, address: str, argument: dict[str, str]
) -> None:
    with talk(desk.server, API.streams[address.partition(".")[0]].public) as talking:
        ack = talking.ask(op="subscribe", args=[argument])
        assert ("connId" in ack) == address.startswith("uta.")
        [first] = pushed(talking, address)
        assert first["data"]
        assert first["ts"] == desk.core.tick()
        for _ in range(3):
            desk.core.advance(61)
            desk.server.streams.step()
        [second] = pushed(talking, address)
        assert second["data"] != first["data"]


def test_trades_come_once_each(desk: StreamedDesk) -> None:
    argument = {"instType": "spot", "topic": "publicTrade", "symbol": "BTCUSDT"}
    market = desk.core.market(desk.on(Product.SPOT))
    began = desk.core.tick()
    with talk(desk.server) as talking:
        talking.subscribe(argument)
        ids: list[str] = []
        for _ in range(10):
            desk.core.advance(0.7)
            desk.server.streams.step()
            ids += [one["i"] for one in reversed(talking.read()["data"])]
    true = [each.id for each in market.trades(began + 1, desk.core.tick() + 1)]
    assert ids == true[::-1]


def test_an_instrument_that_there_is_not_is_no_channel(desk: StreamedDesk) -> None:
    with talk(desk.server) as talking:
        assert talking.ask(op="subscribe", args=[BOOKS | {"symbol": "NOSUCH"}])["code"] == "30001"
        assert talking.ask(op="subscribe", args=[BOOKS | {"instType": "coin-futures"}])["code"] == "30001"


def subscribe_all(talking: Talk, arguments: list[dict[str, str]], firsts: int) -> list[Any]:
    """Subscribe to channels, of which some begin with a snapshot, and return those."""
    talking.send(op="subscribe", args=arguments)
    frames = [talking.read() for _ in range(len(arguments) + firsts)]
    assert not [frame for frame in frames if frame.get("event") == "error"]
    return [frame for frame in frames if "event" not in frame]


def test_the_life_of_an_order_of_a_unified_account(desk: StreamedDesk) -> None:
    user = desk.users["uta"]
    topics = ["order", "fill", "account", "position"]
    with talk(desk.server, UTA.private, logged_in=True) as talking:
        account, position = subscribe_all(talking, [{"instType": "UTA", "topic": one} for one in topics], 2)
        assert {coin["coin"]: coin["balance"] for coin in account["data"][0]["coin"]} == {"USDT": "100000", "BTC": "2"}
        assert position["data"] == []
        bitcoin = desk.on(Product.USDT_FUTURES)
        wanted = NewOrder(instrument=bitcoin, side=Side.BUY, type=OrderType.MARKET, qty=Decimal("0.1"), client_id="me")
        order = desk.core.place(user.uid, wanted)
        frames = [talking.read() for _ in range(6)]
        assert [frame["arg"]["topic"] for frame in frames] == ["order", "account", *topics]
        placed, _, filled, fill, money, held = (frame["data"][0] for frame in frames)
        assert [one["orderStatus"] for one in (placed, filled)] == ["new", "filled"]
        assert {one["orderId"] for one in (placed, filled, fill)} == {order.id}
        assert (fill["execQty"], fill["holdSide"], filled["cumExecQty"]) == ("0.1", "long", "0.1")
        assert (held["size"], held["positionStatus"], held["posSide"]) == ("0.1", "opening", "long")
        [coin] = money["coin"]
        assert Decimal(coin["balance"]) == Decimal(100_000) - Decimal(fill["feeDetail"][0]["fee"])
        desk.core.close_position(user.uid, bitcoin)
        closed = [talking.read() for _ in range(5)][-1]["data"][0]
        assert (closed["size"], closed["positionStatus"], closed["posSide"]) == ("0", "ended", "long")


def test_the_life_of_an_order_of_a_classic_account(desk: StreamedDesk) -> None:
    user = desk.as_user("classic")
    spot = {"instType": "SPOT", "instId": "default"}
    arguments = [spot | {"channel": one} for one in ("orders", "fill", "orders-algo")]
    with talk(desk.server, CLASSIC.private, logged_in=True) as talking:
        [account] = subscribe_all(
            talking, [*arguments, {"instType": "SPOT", "channel": "account", "coin": "default"}], 1
        )
        assert {one["coin"]: one["available"] for one in account["data"]} == {"USDT": "100000", "BTC": "2"}
        bitcoin = desk.on(Product.SPOT)
        order = desk.core.place(
            user.uid, NewOrder(instrument=bitcoin, side=Side.BUY, qty=Decimal("0.1"), price=Decimal(30_000))
        )
        desk.core.fill(user.uid, order.id, Decimal("0.04"))
        desk.core.cancel(user.uid, order.id)
        frames = [talking.read() for _ in range(8)]
        orders = [frame["data"][0] for frame in frames if frame["arg"]["channel"] == "orders"]
        assert [one["status"] for one in orders] == ["live", "partially_filled", "cancelled"]
        assert [one["accBaseVolume"] for one in orders] == ["0", "0.04", "0.04"]
        fills = [frame["data"][0] for frame in frames if frame["arg"]["channel"] == "fill"]
        assert [(one["tradeId"], one["size"]) for one in fills] == [(orders[1]["tradeId"], "0.04")]
        new = NewOrder(instrument=bitcoin, side=Side.SELL, type=OrderType.MARKET, qty=Decimal("0.1"))
        trigger = desk.core.set_trigger(
            user.uid, NewTrigger(kind=TriggerKind.PLAN, price=Decimal(90_000), order=new, client_id="later")
        )
        plan = talking.read()
        assert (plan["arg"]["channel"], plan["data"][0]["orderId"]) == ("orders-algo", trigger.id)
        assert plan["data"][0]["status"] == "live"


def test_positions_of_a_classic_account_are_told_whole(desk: StreamedDesk) -> None:
    user = desk.as_user("classic")
    line = {"instType": "USDT-FUTURES", "instId": "default"}
    arguments = [line | {"channel": one} for one in ("positions", "positions-history", "orders")]
    with talk(desk.server, CLASSIC.private, logged_in=True) as talking:
        [first] = subscribe_all(talking, arguments, 1)
        assert first["data"] == []
        bitcoin = desk.on(Product.USDT_FUTURES)
        desk.core.place(
            user.uid, NewOrder(instrument=bitcoin, side=Side.SELL, type=OrderType.MARKET, qty=Decimal("0.1"))
        )
        desk.core.close_position(user.uid, bitcoin)
        frames = [talking.read() for _ in range(7)]
    totals = [[one["total"] for one in frame["data"]] for frame in frames if frame["arg"]["channel"] == "positions"]
    assert totals == [["0.1"], []]
    [history] = [frame for frame in frames if frame["arg"]["channel"] == "positions-history"]
    assert (history["data"][0]["holdSide"], history["data"][0]["closeSize"]) == ("short", "0.1")


def test_events_fit_what_is_declared(desk: StreamedDesk) -> None:
    for generation in ("uta", "classic"):
        user = desk.as_user(generation)
        line = {"instType": "UTA"} if generation == "uta" else {"instType": "USDT-FUTURES", "instId": "default"}
        named = [
            (address, channel)
            for address, channel in channels.items()
            if isinstance(channel, Channel) and address in TOLD and address.startswith(generation)
            if generation == "uta" or not channel.constant
        ]
        for address, channel in named:
            argument = line | {channel.facts.channel_key: channel.name}
            if "account" in channel.name and generation == "classic":
                argument = {"instType": "USDT-FUTURES", "channel": "account", "coin": "default"}
            with talk(desk.server, channel.facts.private, logged_in=True) as talking:
                talking.send(op="subscribe", args=[argument])
                assert talking.read()["event"] == "subscribe"
                if TOLD[address].first is not None:
                    pushed(talking, address)
                if "adl" in channel.name:
                    continue
                bitcoin = desk.on(Product.USDT_FUTURES)
                market = NewOrder(instrument=bitcoin, side=Side.BUY, type=OrderType.MARKET, qty=Decimal("0.1"))
                desk.core.place(user.uid, market)
                desk.core.close_position(user.uid, bitcoin)
                desk.core.set_trigger(user.uid, NewTrigger(kind=TriggerKind.PLAN, price=Decimal(90_000), order=market))
                [push] = pushed(talking, address)
                assert push["data"]


# Binary channels


@pytest.mark.parametrize("product", ["spot", "usdt-futures", "coin-futures", "usdc-futures"])
def test_binary_channels_show_the_same_market(desk: StreamedDesk, product: str) -> None:
    instrument = next(each for each in desk.core.state.instruments.of(PRODUCTS[product]))
    decoders = Decoders(sbe.MESSAGES)
    assert UTA.binary is not None
    with talk(desk.server, UTA.binary) as talking:

        def decoded() -> Any:
            return decoders.decode(talking.binary())

        for topic in ("books1", "books50", "publicTrade"):
            argument = {"instType": product, "topic": topic, "symbol": instrument.symbol}
            ack = talking.ask(op="subscribe", args=[argument])
            assert ack == {"event": "subscribe", "arg": argument, "connId": ack["connId"]}
            first = decoded()
            assert first.symbol == instrument.symbol
            if topic == "publicTrade":
                assert len(first.trades) == 1
        desk.server.streams.step()
        desk.core.advance(61)
        desk.server.streams.step()
        best, book, traded = (decoded() for _ in range(3))
        depth = desk.core.depth(instrument)
        assert (best.bid1_price, best.bid1_size, best.ask1_price, best.ask1_size) == (*depth.bids[0], *depth.asks[0])
        assert [(row.price, row.size) for row in book.bids] == depth.bids[:50]
        assert [(row.price, row.size) for row in book.asks] == depth.asks[:50]
        assert (book.seq, book.ts) == (depth.seq, desk.core.state.clock.now)
        trades = desk.core.market(instrument).trades(0, desk.core.state.clock.now + 1, len(traded.trades))
        assert [(str(row.exec_id), row.price, row.size, row.side) for row in traded.trades] == [
            (each.id, each.price, each.qty, each.side.value) for each in trades
        ]


def test_binary_channels_know_their_symbols_and_are_pushed_on_demand(desk: StreamedDesk) -> None:
    streams = desk.server.streams
    argument = {"instType": "usdt-futures", "topic": "books50", "symbol": "BTCUSDT"}
    with talk(desk.server, UTA.binary or "") as talking:
        for changed in ({"topic": "nothing"}, {"symbol": "NOPEUSDT"}, {"instType": "bonds"}):
            assert talking.ask(op="subscribe", args=[argument | changed])["code"] == "30001"
        assert talking.ask(op="subscribe", args=[argument])["event"] == "subscribe"
        first = talking.binary()
        assert streams.push_example("uta.stream.sbe.books50", inst_type="usdt-futures") == 1
        assert talking.binary() == first
        with pytest.raises(ValueError, match="is binary"):
            streams.push("uta.stream.sbe.books50", [])
