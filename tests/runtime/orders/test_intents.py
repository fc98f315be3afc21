"""What is meant, in what is sent: positions open and close as intended; amounts are in the coin that is said."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from itertools import product
from typing import Any, Literal, get_args

import pytest
from msgspec.structs import replace

from bitget_client import ApiError, Bitget, Instrument, InvalidArgument, registry
from bitget_runtime.fake import FakeCredentials, FakeExchange
from bitget_runtime.fake.faults import Status
from bitget_runtime.order_words import Intent, PositionMode, Side
from bitget_runtime.orders.intents import (
    amount,
    check_exits,
    intended,
    opens,
    reducing,
    trade_side,
)
from setups.fake_clients import client_of
from setups.followed_orders import PAIR

LIVES = registry.orders().lives
INTENTS: tuple[Intent, ...] = get_args(Intent)
OPENED: dict[Intent, Intent] = {"close_long": "open_long", "close_short": "open_short"}
OTHER: dict[Intent, Intent] = {"open_long": "open_short", "open_short": "open_long"}
FUTURES = {"uta": "uta", "classic": "classic_futures"}
CONTRACT: dict[str, dict[str, Any]] = {
    "uta": {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "orderType": "market", "qty": "0.1"},
    "classic": {
        **{"productType": "USDT-FUTURES", "symbol": "BTCUSDT", "orderType": "market", "size": "0.1"},
        **{"marginMode": "crossed", "marginCoin": "USDT"},
    },
}


class Desk:
    """Places market orders of a tenth by intent, and looks at the positions."""

    def __init__(self, client: Bitget, generation: str, mode: PositionMode) -> None:
        self.client, self.generation, self.mode = client, generation, mode
        self.life = LIVES[FUTURES[generation]]
        word: Literal["one_way_mode", "hedge_mode"] = "one_way_mode" if mode == "one_way" else "hedge_mode"
        if generation == "uta":
            client.uta.account.set_position_mode(hold_mode=word)
        else:
            client.classic.contract.account.set_position_mode(product_type="USDT-FUTURES", position_mode=word)

    def place(self, intent: Intent, **held: Decimal) -> None:
        arguments = {**CONTRACT[self.generation], **intended(self.life, intent, self.mode, **held)}
        operation = registry.operations[self.life.operations["place"].address]
        self.client._client.call(operation, arguments, None)

    def positions(self) -> dict[str, Decimal]:
        """Sizes by side."""
        call = self.life.operations["list_positions"]
        assert call.rows is not None
        data = self.client._client.call(
            registry.operations[call.address], {call.arguments["category"]: "USDT-FUTURES"}, None
        ).data
        rows = getattr(data, call.rows.within) if call.rows.within else data
        fields = call.rows.fields
        return {getattr(row, fields["side"]): getattr(row, fields["size"]) for row in rows or ()}


@pytest.fixture(params=product(("uta", "classic"), ("one_way", "hedge")), ids="-".join)
def desk(request: pytest.FixtureRequest, fake_exchange: FakeExchange) -> Any:
    generation, mode = request.param
    key = fake_exchange.credentials
    if generation == "classic":
        key = FakeCredentials("classic-key", "classic-secret", "classic-phrase")
        fake_exchange.add_key(key, fake_exchange.add_account("classic"))
    with Bitget(*key, base_url=fake_exchange.base_url) as client:
        yield Desk(client, generation, mode)


@pytest.mark.parametrize("intent", INTENTS)
def test_each_intent_does_what_it_says_and_turns_nothing_round(desk: Desk, intent: Intent) -> None:
    side = intent.removeprefix("open_").removeprefix("close_")
    if opens(intent):
        desk.place(intent)
        assert desk.positions() == {side: Decimal("0.1")}
        return
    desk.place(OPENED[intent])
    desk.place(OPENED[intent])
    desk.place(intent)
    assert desk.positions() == {side: Decimal("0.1")}
    desk.place(intent)
    assert desk.positions() == {}
    with suppress(ApiError):  # that there is nothing to close is no reason to open the other side
        desk.place(intent)
    assert desk.positions() == {}


@pytest.mark.parametrize("intent", INTENTS)
def test_a_position_of_the_other_side_is_left_alone(desk: Desk, intent: Intent) -> None:
    other = OTHER[OPENED.get(intent, intent)]
    desk.place(other)
    before = desk.positions()
    side = intent.removeprefix("open_").removeprefix("close_")
    if not opens(intent):
        with suppress(ApiError):
            desk.place(intent)
        assert desk.positions() == before
    elif desk.mode == "hedge":
        desk.place(intent)
        assert desk.positions() == {**before, side: Decimal("0.1")}
    else:
        held = Decimal("0.1") if other == "open_long" else Decimal("-0.1")
        with pytest.raises(InvalidArgument, match=f"{intent} would close a .* position of 0.1 first"):
            desk.place(intent, held=held)
        assert desk.positions() == before


def test_a_position_that_the_list_does_not_show_yet_is_not_reversed(exchange: FakeExchange) -> None:
    market: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "order_type": "market"}
    with client_of(exchange) as client, client.uta.orders() as orders:
        before = client.with_raw_response.uta.trade.get_positions(category="USDT-FUTURES").content.decode()
        orders.open_short(**market, qty="0.01").final(5)
        exchange.faults.add(Status(200, before, "application/json"), "uta.trade.get_positions")
        with pytest.raises(InvalidArgument, match=r"would close a short position of 0.01 first"):
            orders.open_long(**market, qty="0.02")
        orders.close_short(**market, qty="0.01").final(5)
        exchange.requests.clear()
        orders.open_long(**market, qty="0.01").final(5)
        assert len(exchange.requests.of("uta.trade.get_positions")) == 1, "it can't be short any more"


def test_intents_are_sides_and_reduce_what_is_held() -> None:
    assert [trade_side(intent) for intent in INTENTS] == ["buy", "sell", "sell", "buy"]
    assert (reducing("0.1"), reducing(-1)) == ("close_long", "close_short")
    with pytest.raises(InvalidArgument, match="no position to reduce"):
        reducing(0)
    with pytest.raises(InvalidArgument, match="have no positions"):
        intended(LIVES["classic_spot"], "open_long", "one_way")
    with pytest.raises(InvalidArgument, match="must be one of open_long"):
        intended(LIVES["uta"], "open_wide", "one_way")  # type: ignore[arg-type]  # that is the point


COARSE = replace(PAIR, qty_step=Decimal("0.001"))
MARGIN = replace(COARSE, market="margin")
FUTURE = replace(COARSE, market="futures", category="USDT-FUTURES")
INVERSE = replace(FUTURE, inverse=True, quote="USD")


@pytest.mark.parametrize(
    ("kind", "instrument", "side", "price", "given", "sent"),
    [
        ("uta", COARSE, "buy", None, {"quote_qty": 100}, {"qty": 100}),
        ("uta", MARGIN, "buy", None, {"quote_qty": 100}, {"qty": 100}),
        ("uta", COARSE, "sell", None, {"qty": 2}, {"qty": 2}),
        ("uta", COARSE, "buy", "50", {"qty": 2}, {"qty": 2}),
        ("uta", COARSE, "buy", "50", {"base_qty": 2}, {"qty": 2}),
        ("uta", COARSE, "buy", "30", {"quote_qty": 100}, {"qty": Decimal("3.333")}),
        ("uta", FUTURE, "buy", None, {"qty": 2}, {"qty": 2}),
        ("uta", INVERSE, "buy", None, {"quote_qty": 2}, {"qty": 2}),
        ("classic_spot", COARSE, "buy", None, {"quote_qty": "7.5"}, {"qty": Decimal("7.5")}),
        ("classic_cross_margin", MARGIN, "buy", None, {"quote_qty": 100}, {"quote_qty": 100}),
        ("classic_cross_margin", MARGIN, "sell", None, {"base_qty": 1}, {"qty": 1}),
    ],
)
def test_amounts_are_in_the_coin_that_is_said(
    kind: str, instrument: Instrument, side: Side, price: str | None, given: Mapping[str, Any], sent: Mapping[str, Any]
) -> None:
    assert amount(LIVES[kind], instrument, side, "limit" if price else "market", price=price, **given) == sent


@pytest.mark.parametrize(
    ("kind", "instrument", "side", "price", "given", "words"),
    [
        (
            "uta",
            COARSE,
            "buy",
            None,
            {"qty": 1},
            "measured in USDT, qty would be read as what to spend: give quote_qty",
        ),
        ("uta", COARSE, "buy", None, {"base_qty": 1}, "base_qty can't be used: give quote_qty, or place a limit"),
        ("classic_cross_margin", MARGIN, "buy", None, {"qty": 1}, "qty would be read as what to spend"),
        ("uta", COARSE, "sell", None, {"quote_qty": 1}, "only at a limit price: give base_qty"),
        ("uta", INVERSE, "buy", "5", {"base_qty": 1}, "is measured in USD: give quote_qty"),
        ("uta", COARSE, "buy", "50000", {"quote_qty": 1}, "buys less than one step of 0.001"),
        (
            "uta",
            FUTURE,
            "buy",
            None,
            {"qty": 1, "base_qty": 1},
            "give one of base_qty, quote_qty, not qty and base_qty",
        ),
        ("uta", FUTURE, "buy", None, {}, "give one of base_qty, quote_qty"),
        ("uta", FUTURE, "buy", None, {"qty": -1}, "qty must be above zero, not -1"),
    ],
)
def test_an_amount_that_may_be_misread_is_refused(
    kind: str, instrument: Instrument, side: Side, price: str | None, given: Mapping[str, Any], words: str
) -> None:
    with pytest.raises(InvalidArgument, match=words):
        amount(LIVES[kind], instrument, side, "limit" if price else "market", price=price, **given)


@pytest.mark.parametrize(("long", "good", "bad"), [(True, "101", "99"), (False, "99", "101")])
def test_exits_on_the_wrong_side_are_refused_with_the_price(long: bool, good: str, bad: str) -> None:
    check_exits(long, 100, take_profit=good, stop_loss=bad)
    for name in ("take_profit", "stop_loss"):
        wrong = {"take_profit": bad, "stop_loss": good}[name]
        with pytest.raises(InvalidArgument, match=f"{name} {wrong} of a .* position must be .* the price, 100"):
            check_exits(long, 100, **{name: wrong})
        with pytest.raises(InvalidArgument):
            check_exits(long, 100, **{name: "100"})
