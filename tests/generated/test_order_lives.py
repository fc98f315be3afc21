"""Lives of orders fit the generated package: what they name is in its registry, its forms and its models."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from bitget_client import registry
from bitget_runtime.order_facts import Call, Feed, Fees, OrderLife, Rows
from bitget_runtime.order_words import FINAL
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.values.parameters import parameters_of
from bitget_runtime.values.read import field_of

LIVES = registry.orders().lives


def test_each_kind_of_order_has_its_life() -> None:
    assert registry.api.load_orders is not None
    assert registry.api.load_orders() is registry.orders()
    plans = {kind: life.places for kind, life in LIVES.items() if life.places}
    assert plans == {
        "classic_futures_plan": "classic_futures",
        "classic_futures_tpsl": "classic_futures",
        "classic_spot_plan": "classic_spot",
        "uta_strategy": "uta",
    }
    trading = {"uta", "classic_spot", "classic_futures", "classic_cross_margin", "classic_isolated_margin"}
    assert LIVES.keys() == plans.keys() | trading
    assert {kind for kind, life in LIVES.items() if life.instruments} == trading


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_an_order_can_be_placed_found_and_ended(life: OrderLife) -> None:
    place = life.operations["place"]
    assert {"client_order_id", "symbol", "qty"} <= place.arguments.keys()
    assert {"cancel", "cancel_many"} & life.operations.keys()
    assert set(life.states.values()) & FINAL >= {"cancelled"}
    lists = ("list_open", "list_past")
    assert all(life.operations[role].rows for role in lists)  # type: ignore[index]  # two of them
    finding = [life.operations[role] for role in ("look_up", *lists) if role in life.operations]  # type: ignore[index]
    assert any("client_order_id" in call.arguments for call in finding) or life.kind in (
        "classic_spot_plan",
        "uta_strategy",
    )


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_what_a_life_sends_is_in_the_forms(life: OrderLife) -> None:
    for call in life.operations.values():
        check(call, wires_of(registry.operations[call.address].request_type, call))
    for call in life.commands.values():
        command = registry.channels[call.address]
        assert isinstance(command, Command)
        frame = {one.wire for one in command.frame.parameters}
        own, around = wires_of(command.request_type, call)
        check(call, (own | frame, around | frame))


def check(call: Call, wires: tuple[set[str], set[str]]) -> None:
    own, around = wires
    assert set(call.arguments.values()) <= own
    assert set(call.beside.values()) <= around
    assert call.constant.keys() <= own | around


def wires_of(type_: Any, call: Call) -> tuple[set[str], set[str]]:
    """Wire names of the parameters of an order, and of those around it."""
    if type_ is None:
        return set(), set()
    if call.entries is None:
        return {one.wire for one in parameters_of(type_)}, set()
    if not call.entries:
        return {one.wire for one in parameters_of(get_args(type_)[0])}, set()
    around = {one.wire: one for one in parameters_of(type_)}
    item = get_args(around[call.entries].annotation)[0]
    return {one.wire for one in parameters_of(item)}, {*around}


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_what_a_life_reads_is_in_the_models(life: OrderLife) -> None:
    for call in (*life.operations.values(), *([life.instruments.call] if life.instruments else [])):
        if call.rows:
            assert not lacking(call.rows, registry.operations[call.address].response_type), call.address
    for feed in life.channels.values():
        channel = registry.channels[feed.address]
        assert isinstance(channel, Channel)
        assert not lacking(feed.rows, channel.data_type), feed.address
        assert subscribed(feed) <= {one.wire for one in channel.parameters}


def subscribed(feed: Feed) -> set[str]:
    return {*feed.constant, *([feed.category] if feed.category else [])}


def lacking(rows: Rows, type_: Any) -> set[str]:
    """Attributes that the rows of some data lack."""
    row = model_in(type_)
    if rows.within:
        row = model_in(hint_of(row, rows.within))
    found = {one for one in (*rows.fields.values(), *rows.fill.values()) if not hasattr(row, one)}
    for fees in (rows.fees, rows.fill_fees):
        if fees:
            holder = model_in(hint_of(row, fees.field)) if fees.field else row
            found |= {one for one in (fees.coin, fees.amount) if not hasattr(holder, one)}
    return found


def hint_of(model: Any, attribute: str) -> Any:
    """The type of an attribute, or of the first slot that it reads."""
    hints = get_type_hints(model)
    return hints[next(one for one in hints if field_of(one) == attribute)]


def model_in(type_: Any) -> Any:
    """The model that a type is, or is a list of, or may be."""
    return next(one for one in parts(type_) if not get_origin(one) and one is not NoneType)


def parts(type_: Any) -> Iterator[Any]:
    yield type_
    for one in get_args(type_):
        yield from parts(one)


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_documented_fees_have_the_sign_of_a_cost(life: OrderLife) -> None:
    for address, rows, texts in _examples(life):
        for fees in (rows.fees, rows.fill_fees):
            if fees is None:
                continue
            for text in texts:
                wrong = [one for one in _amounts(text, fees) if one and (one > 0) is not (fees.cost == "positive")]
                assert not wrong, f"{address}: {fees}"


def _examples(life: OrderLife) -> Iterator[tuple[str, Rows, list[str]]]:
    """The address, the rows and the documented examples of whatever reports orders or fills."""
    for call in life.operations.values():
        if call.rows is not None:
            yield call.address, call.rows, [one.response for one in registry.operations[call.address].examples]
    for feed in life.channels.values():
        channel = registry.channels[feed.address]
        assert isinstance(channel, Channel)
        yield feed.address, feed.rows, [one.push for one in channel.examples if one.push]


def _amounts(text: str, fees: Fees) -> list[Decimal]:
    """The fees in an example: amounts beside a coin."""
    found: list[Decimal] = []
    coin, amount = (part[0] + part.title().replace("_", "")[1:] for part in (fees.coin, fees.amount))

    def take(members: dict[str, Any]) -> dict[str, Any]:
        if {coin, amount} <= members.keys():
            found.append(Decimal(str(members[amount] or 0)))
        return members

    json.loads(text, object_hook=take)
    return found
