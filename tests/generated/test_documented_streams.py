"""Golden tests that come with the catalogue: every documented subscription and command is sent, every push is read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest

from bitget_client import AsyncBitget, Bitget, Channel, Command, InvalidArgument, registry
from bitget_runtime.stream.connection import picows_socket
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.channel import ChannelExample, CommandExample
from bitget_runtime.values import exact
from bitget_runtime.values.drift import unknown_members
from bitget_runtime.values.read import field_of
from catalogues.documented import as_text, method_at, models_in, without_nulls
from catalogues.documented_streams import CALLS, CHANNEL_EXAMPLES, CHANNELS, COMMAND_EXAMPLES, Order, Subscription, ids
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket
from stand_ins.recording import CREDENTIALS

every_channel = pytest.mark.parametrize(("channel", "example"), CHANNEL_EXAMPLES, ids=ids(CHANNEL_EXAMPLES))
every_command = pytest.mark.parametrize(("command", "example"), COMMAND_EXAMPLES, ids=ids(COMMAND_EXAMPLES))


@pytest.fixture
def exchange(monkeypatch: pytest.MonkeyPatch) -> MemoryExchange:
    """An exchange that every stream of the test connects to."""
    exchange = MemoryExchange()
    monkeypatch.setattr(picows_socket, "connect", exchange.connect)
    return exchange


def streams(address: str) -> tuple[str, str]:
    """Address of the method that opens a stream, and of a channel or command below what it returns."""
    api, _, below = address.partition(".stream.")
    return f"{api}.stream", below


def test_there_are_examples_of_everything() -> None:
    assert all(one.examples for one in CALLS.values())


@every_channel
def test_argument_is_the_documented_one(channel: Channel[Any], example: ChannelExample) -> None:
    wanted = Subscription(channel, example)
    argument = channel.argument(wanted.arguments)
    assert wanted.without_stand_ins(argument) == wanted.documented
    assert all(isinstance(value, str) for value in argument.values())
    frame = json.loads(frames.subscribe([argument]))
    assert frame == {"op": "subscribe", "args": [argument]}
    assert argument[channel.facts.channel_key] in channel.names


@every_channel
def test_method_subscribes_and_yields_the_documented_push(
    channel: Channel[Any], example: ChannelExample, exchange: MemoryExchange
) -> None:
    wanted = Subscription(channel, example)
    opened, below = streams(channel.address)

    async def listen() -> Any:
        async with AsyncBitget(*CREDENTIALS) as client, method_at(client, opened)() as stream:
            subscription = await getattr(stream, below)(**wanted.keywords).confirmed()
            exchange.newest.push(json.loads(example.push)["data"], "snapshot")
            async with asyncio.timeout(5):
                return await anext(subscription)

    push = asyncio.run(listen())
    assert_subscribed(exchange, channel, wanted)
    assert push.data == channel.decode(example.push.encode()).data


@every_channel
def test_method_subscribes_and_yields_the_documented_push_without_asyncio(
    channel: Channel[Any], example: ChannelExample, exchange: MemoryExchange
) -> None:
    wanted = Subscription(channel, example)
    opened, below = streams(channel.address)
    data = json.loads(example.push)["data"]

    def agree_and_push(socket: MemorySocket, frame: Frame) -> None:
        exchange.agree(socket, frame)
        if frame["op"] == "subscribe":
            socket.push(data, "snapshot")

    exchange.respond = agree_and_push
    with Bitget(*CREDENTIALS) as client, method_at(client, opened)() as stream:
        push = getattr(stream, below)(**wanted.keywords).read(timeout=5)
    assert_subscribed(exchange, channel, wanted)
    assert push.data == channel.decode(example.push.encode()).data


def assert_subscribed(exchange: MemoryExchange, channel: Channel[Any], wanted: Subscription) -> None:
    """One connection, at the path of the channel, on which exactly the documented subscription was asked for."""
    [socket] = exchange.sockets
    path = channel.facts.public if channel.scope == "public" else channel.facts.private
    assert socket.address.url == registry.api.environments["live"].streams + path
    assert len(socket.frames("login")) == (channel.scope == "private")
    [frame] = socket.frames("subscribe")
    [argument] = frame["args"]
    assert wanted.without_stand_ins(argument) == wanted.documented


@every_channel
def test_reads_the_documented_push_and_loses_nothing(channel: Channel[Any], example: ChannelExample) -> None:
    documented = json.loads(example.push)
    push = channel.decode(example.push.encode())
    assert push.action == documented.get("action", "")
    assert push.raw_ts == documented.get("ts")
    with_nothing_unknown(documented["data"], channel.data_type, example.departs)
    assert without_nulls(json.loads(exact.encode(push.data))) == without_nulls(documented["data"])


@every_channel
def test_documented_push_does_not_drift(
    channel: Channel[Any], example: ChannelExample, caplog: pytest.LogCaptureFixture
) -> None:
    """An example that departs says so in its file; every other one fits to the letter."""
    if example.departs is not None:
        pytest.skip(example.departs)
    with nothing_logged(caplog):
        channel.decode(example.push.encode())
    channel.quick_decode(example.push.encode())
    assert not unknown_members(json.loads(example.push)["data"], channel.data_type)


@every_channel
def test_every_documented_value_can_be_read(channel: Channel[Any], example: ChannelExample) -> None:
    if example.departs is not None:
        pytest.skip(example.departs)
    push = channel.decode(example.push.encode())
    assert push.ts is None or push.ts.datetime.year > 2020
    assert_readable(push.data)


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda one: one.address)
def test_every_name_can_be_asked_for(channel: Channel[Any]) -> None:
    """Each of a channel's names is what some arguments lead to."""
    wanted = Subscription(channel, channel.examples[0])
    for name in channel.names:
        prefix, _, suffix = channel.name.partition("{")
        variant = name.removeprefix(prefix).removesuffix(suffix.partition("}")[2])
        given = dict.fromkeys(channel.in_name, variant or None)
        argument = channel.argument({**wanted.arguments, **given})
        assert argument[channel.facts.channel_key] == name
        assert not set(channel.in_name) & set(argument)


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda one: one.address)
def test_extra_can_not_make_it_another_channel(channel: Channel[Any]) -> None:
    wanted = Subscription(channel, channel.examples[0])
    for name in (channel.facts.channel_key, *channel.constant):
        with pytest.raises(InvalidArgument, match=f"extra gives '{name}'"):
            channel.argument(wanted.arguments, {name: "account"})


@every_command
def test_sends_the_documented_command(command: Command[Any], example: CommandExample, exchange: MemoryExchange) -> None:
    order, example = Order(command, example), with_ids_of_the_request(example)
    opened, below = streams(command.address)
    exchange.respond = replying(exchange, example)
    with Bitget(*CREDENTIALS, order_id_prefix=None) as client, method_at(client, opened)() as stream:
        reply = method_at(stream, below)(**order.keywords)
    assert_ordered(exchange, command, order)
    assert_reply(reply, command, example)


@every_command
def test_sends_the_documented_command_async(
    command: Command[Any], example: CommandExample, exchange: MemoryExchange
) -> None:
    order, example = Order(command, example), with_ids_of_the_request(example)
    opened, below = streams(command.address)
    exchange.respond = replying(exchange, example)

    async def send() -> Any:
        async with AsyncBitget(*CREDENTIALS, order_id_prefix=None) as client, method_at(client, opened)() as stream:
            return await method_at(stream, below)(**order.keywords)

    reply = asyncio.run(send())
    assert_ordered(exchange, command, order)
    assert_reply(reply, command, example)


def with_ids_of_the_request(example: CommandExample) -> CommandExample:
    """An example whose reply is about the orders of its request: the docs make up the IDs of each."""
    sent, reply = json.loads(example.request), json.loads(example.reply)
    for asked, told in zip(sent["args"], reply.get("args", []), strict=False):
        if told.get("orderId") and asked.get("orderId"):
            told["orderId"] = asked["orderId"]
    return msgspec.structs.replace(example, reply=json.dumps(reply))


def replying(exchange: MemoryExchange, example: CommandExample) -> Any:
    """A response to every command: the documented reply, under the id that was sent."""

    def respond(socket: MemorySocket, frame: Frame) -> None:
        exchange.agree(socket, frame)
        if frame["op"] == "trade":
            reply = json.loads(example.reply)
            holder, sent = (reply, frame) if "id" in frame else (reply["arg"][0], frame["args"][0])
            holder["id"] = sent["id"]
            socket.say(reply)

    return respond


def assert_ordered(exchange: MemoryExchange, command: Command[Any], order: Order) -> None:
    """One private connection, on which exactly the documented frame was sent after a login, but for its id."""
    [socket] = exchange.sockets
    assert socket.address.url == registry.api.environments["live"].streams + command.facts.private
    assert [json.loads(payload)["op"] for payload in socket.sent] == ["login", "trade"]
    frame = json.loads(socket.sent[1])
    holder = frame if command.facts.parameters_in is None else frame["args"][0]
    assert isinstance(holder.pop("id"), str)
    assert as_text(frame) == as_text(order.documented)


def assert_reply(reply: Any, command: Command[Any], example: CommandExample) -> None:
    documented = frames.reply_content(command, example.reply.encode())
    assert isinstance(reply, list) == command.body_is_list
    assert reply == msgspec.convert(documented, command.reply_type)
    assert without_nulls(json.loads(exact.encode(reply))) == without_nulls(documented)
    assert not unknown_members(documented, command.reply_type)
    assert_readable(reply)


def assert_readable(data: object) -> None:
    for model in models_in(data):
        for slot in model.__struct_fields__:
            getattr(model, field_of(slot))
        assert list(model.to_dict()) == list(dict.fromkeys(map(field_of, model.__struct_fields__)))


def with_nothing_unknown(data: Any, data_type: Any, departs: str | None) -> None:
    """Take members that a departing example has, and the catalogue does not, out of the items of a list."""
    unknown = unknown_members(data, data_type)
    assert departs is not None or not unknown
    for path in unknown:
        place, _, name = path.removeprefix("[").partition("].")
        data[int(place)].pop(name)


@contextmanager
def nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level("WARNING", logger="bitget_client.drift")
    yield
    assert not caplog.records
