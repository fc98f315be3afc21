"""Commands over the WebSockets of the fake exchange, and what private channels say of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bitget_client.registry import channels
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake import fake_exchange as start_exchange
from bitget_runtime.stream.wire.channel import Command
from setups.fake_clients import ORDER, client_of
from setups.stream_talk import CLASSIC, ORDERS, PLACE, UTA, talk

NO_SUCH_ORDER = ("25204", "40109", "40768", "43001")


@pytest.fixture(scope="module")
def classic_exchange() -> Iterator[FakeExchange]:
    with start_exchange(account="classic") as exchange:
        yield exchange


def test_a_command_is_carried_out_and_told_of(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        talking.follow(ORDERS)
        talking.send(**PLACE)
        reply, push = talking.read(), talking.read()
        assert (reply["event"], reply["id"], reply["code"]) == ("trade", "7", "0")
        [placed] = reply["args"]
        assert placed["symbol"] == "ETHUSDT"
        assert placed["clientOid"]
        [order] = push["data"]
        told = [order[name] for name in ("orderId", "clientOid", "symbol", "side", "price", "qty")]
        assert told == [placed["orderId"], placed["clientOid"], "ETHUSDT", "buy", "100", "0.5"]
        talking.send(**PLACE | {"id": "8"})
        again = talking.read()
        assert again["args"][0]["orderId"] != placed["orderId"]


def test_a_batch_has_a_reply_for_each(fake_exchange: FakeExchange) -> None:
    orders = [PLACE["args"][0] | {"clientOid": f"mine-{number}"} for number in range(3)]
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        reply = talking.ask(**PLACE | {"topic": "batch-place", "args": orders})
        assert [one["clientOid"] for one in reply["args"]] == ["mine-0", "mine-1", "mine-2"]
        assert len({one["orderId"] for one in reply["args"]}) == 3


def test_classic_commands_have_their_parameters_inside(classic_exchange: FakeExchange) -> None:
    parameters = {"orderType": "limit", "side": "buy", "size": "3", "price": "900", "force": "gtc", "clientOid": "mine"}
    command = {"id": "1", "instType": "SPOT", "instId": "ETHUSDT", "channel": "place-order", "params": parameters}
    wanted = {"instType": "SPOT", "channel": "orders", "instId": "ETHUSDT"}
    with talk(classic_exchange, CLASSIC.private, logged_in=True) as talking:
        talking.follow(wanted)
        talking.follow(wanted | {"instId": "BTCUSDT"})
        talking.follow({"instType": "USDT-FUTURES", "channel": "orders", "instId": "default"})
        talking.send(op="trade", args=[command])
        reply, push = talking.read(), talking.read()
        assert (reply["event"], reply["arg"][0]["id"], reply["arg"][0]["instId"]) == ("trade", "1", "ETHUSDT")
        assert reply["arg"][0]["params"]["clientOid"] == "mine"
        assert (push["arg"], push["data"][0]["instId"], push["data"][0]["newSize"]) == (wanted, "ETHUSDT", "3")
        del parameters["size"]
        refused = talking.ask(op="trade", args=[command])
        assert (refused["event"], refused["code"], refused["arg"][0]["id"]) == ("error", "40019", "1")
        assert "(size)" in refused["msg"]
        assert talking.ask(op="trade", args=[command | {"channel": "jump"}])["code"] == "30001"


@pytest.mark.parametrize("address", [address for address in channels if isinstance(channels[address], Command)])
def test_documented_commands_are_understood(
    fake_exchange: FakeExchange, classic_exchange: FakeExchange, address: str
) -> None:
    command = channels[address]
    assert isinstance(command, Command)
    for example in command.examples:
        exchange = fake_exchange if command.generation == "uta" else classic_exchange
        exchange.reset()  # two examples have one client order ID
        with talk(exchange, command.facts.private, logged_in=True) as talking:
            talking.socket.send(example.request)
            reply, documented = talking.read(), json.loads(example.reply)
        if reply["event"] == "trade":
            assert set(reply) == set(documented)
        else:
            # nobody has placed the order that it changes or cancels
            assert reply["code"] in NO_SUCH_ORDER


def test_an_order_without_what_it_needs_is_refused(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        refused = talking.ask(**PLACE | {"args": [{"symbol": "BTCUSDT"}]})
        assert (refused["event"], refused["id"], refused["code"]) == ("error", "7", "40019")
        assert talking.ask(**PLACE | {"args": []})["code"] == "40019"
        assert talking.ask(**PLACE | {"category": "nothing"})["code"] == "30016"
        fake_exchange.streams.faults.refuse_command("43012", "own words")
        refused = talking.ask(**PLACE)
        assert (refused["id"], refused["code"], refused["msg"]) == ("7", "43012", "own words")


@pytest.mark.parametrize("arguments", [None, 7, "text", {}, [7], [PLACE["args"][0], None]])
@pytest.mark.parametrize("path", [UTA.private, CLASSIC.private])
def test_commands_without_a_list_of_objects_are_refused(fake_exchange: FakeExchange, path: str, arguments: Any) -> None:
    with talk(fake_exchange, path, logged_in=True) as talking:
        assert talking.ask(**PLACE | {"args": arguments})["code"] == "30016"
        classic = {"id": "1", "instType": "SPOT", "instId": "ETHUSDT", "channel": "place-order", "params": arguments}
        if path == CLASSIC.private:
            assert talking.ask(op="trade", args=[classic])["code"] in ("30016", "40019")
        talking.socket.send("ping")
        assert talking.text() == "pong"


def test_an_order_over_rest_is_told_of(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange, UTA.private, logged_in=True) as talking, client_of(fake_exchange) as client:
        talking.follow(ORDERS)
        placed = client.uta.trade.place_order(**ORDER, client_oid="mine")
        [order] = talking.read()["data"]
        assert (order["clientOid"], order["orderId"]) == ("mine", placed.order_id)
        assert (order["symbol"], order["side"], order["qty"]) == ("BTCUSDT", "buy", "1")
        client.uta.trade.cancel_order(category="SPOT", client_oid="mine", symbol="BTCUSDT")
        assert talking.read()["data"][0]["clientOid"] == "mine"
