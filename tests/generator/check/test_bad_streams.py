"""Whatever is wrong with a channel or a command: one clear message with its place."""

# ruff: noqa: E501 - a message is one line here, as it is on the terminal

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from catalogues.spec_folder import BOOKS, FILES, ORDERS, SEND_ORDER, SpecFolder, mistakes_of

IN_A_CHANNEL = "known are arguments, channel, confirmed, constant, data, deprecated, docs, every, examples, frequency, key, model, pushes, read, snapshots, summary"
NO_BOOK = "changes are those of an order book, but the data has no levels"
MISTAKES = r'''
streams/uta/public/books.yaml
  pushes: -> pushs: -> 4:1: unknown key 'pushs' in a channel, did you mean 'pushes'?
  pushes: changes -> pushes: changes\nfoo: bar -> 5:1: unknown key 'foo' in a channel, IN_A_CHANNEL
  pushes: changes -> pushes: change -> 4:9: unknown pushes 'change', did you mean 'changes'?
  pushes: changes -> pushes: [a] -> 4:9: pushes must be text, not a list
  pushes: changes -> pushes: changes\nkey: [ts] -> 5:6: changes belong to one book, which needs no key: remove it
  pushes: changes -> pushes: snapshots -> 4:9: snapshots need a 'key', which distinguishes them: add it
  pushes: changes -> pushes: snapshots\nkey: [tss] -> 5:7: the data has no field 'tss', did you mean 'ts'?
  pushes: changes -> pushes: snapshots\nkey: [bids] -> 5:7: 'bids' isn't a single value: name a field of it
  pushes: changes -> pushes: snapshots\nkey: [bids.sum] -> 5:7: the data has no field 'bids.sum', known are price, size
  pushes: changes -> pushes: changes\nevery: soon -> 5:8: every 'soon' is wrong: write the seconds between two pushes, in quotes, such as '0.2'
  frequency: 100 ms -> frequency: 100 to 200 ms\nevery: "200" -> 6:8: every '200' is no number of 'frequency': write '0.1' or '0.2', or correct that
  pushes: changes -> pushes: changes\nevery: "007" -> 5:8: every '007' is wrong: write the seconds between two pushes, in quotes, such as '0.2'
  pushes: changes -> pushes: changes\nevery: "0.0" -> 5:8: every '0.0' is wrong: write the seconds between two pushes, in quotes, such as '0.2'
  pushes: changes -> pushes: changes\nevery: "99999" -> 5:8: every '99999' is wrong: write the seconds between two pushes, in quotes, such as '0.2'
  pushes: changes -> pushes: changes\nsnapshots: few -> 5:12: snapshots 'few' is wrong: write an argument and its values, such as 'depth 1, 5'
  bids[]: [{price: decimal}, {size: decimal}] -> bids[]: [{size: decimal}] -> 4:9: NO_BOOK 'bids' (price, size)
  bids[]: [{price: decimal}, {size: decimal}] -> bids[]: [{price: decimal(num)}, {size: decimal}] -> 4:9: NO_BOOK 'bids' (price, size)
  bids[]: [{price: decimal}, {size: decimal}] -> bids[]: [{price: decimal}, {size?: decimal}] -> 4:9: NO_BOOK 'bids' (price, size)
  pushes: changes\n -> (nothing) -> 1:1: a channel has no 'pushes': add it
  channel: books{depth}\n -> (nothing) -> 1:1: a channel has no 'channel': add it
  100 ms -> an """odd""" time -> 5:12: frequency can't hold three double quotes: use single ones
  books{depth} -> books{dept} -> 3:10: there is no argument 'dept', did you mean 'depth'?
  books{depth} -> books{x}{y} -> 3:10: channel 'books{x}{y}' is wrong: write its name on the wire, such as 'books{depth}'
  depth: Depth -> depth: str -> 8:3: 'depth' is part of the channel's name: give it an enum as type
  depth: Depth -> depth: Dept -> 8:10: unknown type 'Dept', did you mean 'Depth'?; or else add it to spec/enums.yaml
  symbol!: str -> symbol: [str] -> 7:11: only a response has positional rows, as lists: write 'key: TYPE'
  symbol!: str -> symbol: {side: Side} -> 7:3: 'symbol' is sent as one text: declare a scalar
  symbol!: str -> symbol[]!: str -> 7:3: 'symbol' is sent as one text: declare a scalar
  symbol!: str -> topic!: str - X. -> 7:3: 'topic' is a member that every frame has: remove it
  symbol!: str -> delivery!: str - X. -> 7:3: Python name 'delivery' is used by the generated code itself: write 'TYPE as another_name'
  pushes: changes -> pushes: changes\nconstant: {symbol: x} -> 8:3: 'symbol' is also constant: remove one of the two
  pushes: changes -> pushes: changes\nconstant: {topic: x} -> 5:12: 'topic' is a member that every frame has: remove it
  pushes: changes -> pushes: changes\nconstant: {a b: x} -> 5:12: constant 'a b' is wrong: write a name on the wire
  pushes: changes -> pushes: changes\nconstant: {a: [x]} -> 5:15: a must be text, not a list
  pushes: changes -> pushes: changes\nconstant: x -> 5:11: constant must be a mapping of wire names to values: write it, or remove it
  data[]: -> data[]!: -> 9:1: 'data' itself takes no mark: remove the '!'
  data[]: -> data[] as x: -> 9:1: only 'request[]' takes a name: remove 'as x'
  "ts": "17"}], -> "ts": 17}], -> 15:5: example: data[].ts is 17, not text: DEPARTS
  "ts": "17"}], -> "tss": "17"}], -> 15:5: example: data[].tss is not declared, did you mean 'ts'?: DEPARTS
  "data": [ -> "date": [ -> 15:5: example: push has no 'data': DEPARTS
  "arg": {"topic": "books5" -> "arg": {"topic": "book5" -> 15:5: example: push.arg.topic is not 'books{depth}': DEPARTS
  "args":[{"topic":"books5" -> "args":[{"topic":"book5" -> 15:5: example: subscribe.topic is not 'books{depth}': DEPARTS
  "args":[{"topic":"books5" -> "args":[{"topic":"books7" -> 15:5: example: subscribe.depth is "7", which Depth does not have: DEPARTS
  "args":[{"topic":"books5" -> "args":[{"x":1,"topic":"books5" -> 15:5: example: subscribe.x is not declared: DEPARTS
  "args":[{"topic":"books5","symbol":"BTCUSDT"} -> "args":[{"topic":"books5"} -> 15:5: example: subscribe.symbol is missing, though it is required: DEPARTS
  "args":[{"topic":"books5","symbol":"BTCUSDT"} -> "args":[ -> 15:5: example: subscribe holds no subscription: DEPARTS
  "args":[{"topic":"books5","symbol":"BTCUSDT"}]} -> "args":[]]} -> 15:5: example: the subscribe frame is not JSON, Expecting ',' delimiter in its line 1, column 28: fix it, and say in 'mended' what you changed
  "op":"subscribe" -> "op":"subscrbe" -> 15:5: example: subscribe.op is not 'subscribe': DEPARTS
  "event":"subscribe","arg":{ -> "event":"subscribe","arg":{"x":1, -> 15:5: example: ack.x is not declared: DEPARTS
  \n    ack: -> \n    akc: -> 16:5: unknown key 'akc' in an example, did you mean 'ack'?
streams/uta/private/orders.yaml
  {instType: UTA} -> {instType: USDT} -> 11:5: example: subscribe.instType is not 'USDT': DEPARTS
  {instType: UTA} -> {} -> 5:11: constant must be a mapping of wire names to values: write it, or remove it
  data[]: -> arguments:\n  instType!: str - X.\ndata[]: -> 7:3: 'instType' is also constant: remove one of the two
  orderId: str\n -> orderId?: str\n -> 13:7: 'orderId' may be absent: entries without it would be one, name what all have
  key: [orderId, side]\n -> (nothing) -> 4:9: events need a 'key', which distinguishes them: add it
  key: [orderId, side] -> key: [orderId, orderId] -> 13:16: this field is in the key twice: remove one
  key: [orderId, side] -> key: [] -> 13:6: fields distinguish events: name at least one
  key: [orderId, side] -> key: orderId -> 13:6: key must be a list of fields of the data, such as [symbol, side]
  data[]: -> arguments: {}\ndata[]: -> 6:12: arguments must be a mapping of fields: write them, or remove it
  data[]: -> model: order\ndata[]: -> 6:8: class name 'order' of the data is not a class name in PascalCase: write 'model: AnotherName'
  data[]: -> model: Push\ndata[]: -> 8:3: class 'Push' is used by the generated code itself: write 'model: AnotherName', or 'as another_name' for a field
  data[]: -> model: AsyncUtaStream\ndata[]: -> 8:3: class 'AsyncUtaStream' is used by the generated code itself: write 'model: AnotherName', or 'as another_name' for a field
streams/uta/trade/send_order.yaml
  command: -> comand: -> 3:1: unknown key 'comand' in a command, did you mean 'command'?
  place-order\n -> place{side}\n -> 3:10: command 'place{side}' is wrong: write its name on the wire, such as 'place-order'
  outcome: order\n -> (nothing) -> 1:1: a command has no 'outcome': add it
  outcome: order -> outcome: ordr -> 4:10: unknown outcome 'ordr', did you mean 'order'?
  reply:\n -> reply[]:\n -> 10:3: a batch has both 'request[]:' and 'reply[]:': make both lists, or none
  request:\n -> request[] as orders:\n -> 10:3: a batch has both 'request[]:' and 'reply[]:': make both lists, or none
  request:\n -> request as orders:\n -> 9:1: only 'request[]' takes a name: remove 'as orders'
  symbol!: str -> side!: Side -> 8:3: 'side' is an argument twice, in 'frame' and in 'request': write 'TYPE as another_name'
  symbol!: str -> instType!: str - X. -> 8:3: 'instType' is also constant: remove one of the two
  symbol!: str -> id!: str as own_id - X. -> 8:3: 'id' is a member that every frame has: remove it
  "topic": "place-order" -> "topic": "place" -> 17:5: example: request is no 'place-order': DEPARTS
  "op": "trade" -> "op": "x" -> 17:5: example: request.op is not 'trade': DEPARTS
  "op": "trade" -> "op": "trade", "x": "1" -> 17:5: example: request.x is not declared: DEPARTS
  "instType": "UTA" -> "instType": "SPOT" -> 17:5: example: request.instType is not 'UTA': DEPARTS
  "symbol": "BTCUSDT",\n -> \n -> 17:5: example: request.symbol is missing, though it is required: DEPARTS
  "side": "buy", -> (nothing) -> 17:5: example: request.side is missing, though it is required: DEPARTS
  [{"orderId":"1"}] -> [{"orderId":1}] -> 17:5: example: reply.args.orderId is 1, not text: DEPARTS
  [{"orderId":"1"}] -> [] -> 17:5: example: reply.args holds nothing: DEPARTS
api.yaml
  parameters_in: -> parameters: -> 34:5: unknown key 'parameters' in streams classic, did you mean 'parameters_in'?
  channel_key: topic -> channel_key: 1-2 -> 36:18: channel_key '1-2' is wrong: write a path, or a name on the wire
  wss://ws -> https://ws -> 4:14: streams 'https://ws.example.com' is wrong: write wss:// and a host, without a path
  "30" -> "often" -> 45:17: ping_seconds 'often' is wrong: write a number in quotes
  "30" -> 30 -> 45:17: YAML reads 30 as a number: write '30', in quotes
  uta:\n    channel -> utb:\n    channel -> spec/streams/uta:1:1: folder 'uta' has no meaning here, did you mean 'utb'?
'''.replace("NO_BOOK", NO_BOOK).replace("IN_A_CHANNEL", IN_A_CHANNEL).replace("DEPARTS", "fix the fields, or say so in 'departs'")  # fmt: skip
"""A file, and below it a piece of its text, what it is replaced by, and the only message."""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    return SpecFolder(tmp_path)


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_one_message(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    assert folder.mistakes() == [message if message.startswith("spec/") else f"spec/{file}:{message}"]


PLACES = {
    "uta/x.yaml": "/uta/x.yaml:1:1: a channel is in streams/API/public/ or private/, a command in trade/: move it there",
    "x.yaml": "/x.yaml:1:1: a channel is in streams/API/public/ or private/, a command in trade/: move it there",
    "uat/public/x.yaml": "/uat:1:1: folder 'uat' has no meaning here, did you mean 'uta'?",
    "uta/pubic/x.yaml": "/uta/pubic:1:1: folder 'pubic' has no meaning here, did you mean 'public'?",
    "uta/public/deep/x.yaml": "/uta/public/deep:1:1: folder 'deep' has no meaning here: move what it holds to public/",
    "uta/public/x.yml": "/uta/public/x.yml:1:1: only .yaml files belong below spec/streams: rename it to x.yaml",
    "uta/public/a-b.yaml": "/uta/public/a-b.yaml:1:1: file name 'a-b' is not a Python name in snake_case: rename it",
    "uta/public/list.yaml": "/uta/public/list.yaml:1:1: file name 'list' shadows a Python builtin: rename it",
    "uta/public/close.yaml": "/uta/public/close.yaml:1:1: file name 'close' is used by the generated code itself: rename it",
    "uta/public/trade.yaml": "/uta/public/trade.yaml:1:1: file name 'trade' is used by the generated code itself: rename it",
    "uta/private/api.yaml": "/uta/private/api.yaml:1:1: file name 'api' is used by the generated code itself: rename it",
    "uta/private/books.yaml": "/uta/public/books.yaml:1:1: a channel 'books' is already in "
    "spec/streams/uta/private/books.yaml: rename one of the two",
    "uta/private/trade_send_order.yaml": "/uta/private/trade_send_order.yaml:1:1: 'trade_send_order' would be the same constant as "
    "the command in spec/streams/uta/trade/send_order.yaml: rename one",
}  # fmt: skip


@pytest.mark.parametrize("file", PLACES)
def test_wrong_place_or_name(folder: SpecFolder, file: str) -> None:
    folder.write(f"streams/{file}", FILES[BOOKS].replace("data[]:", "model: OtherBook\ndata[]:"))
    assert folder.mistakes() == [f"spec/streams{PLACES[file]}"]


def test_a_channel_among_the_commands_is_no_command(folder: SpecFolder) -> None:
    folder.write("streams/uta/trade/books.yaml", FILES[BOOKS])
    lines = folder.mistakes()
    assert "spec/streams/uta/trade/books.yaml:1:1: a command has no 'command': add it" in lines
    assert all(line.startswith("spec/streams/uta/trade/books.yaml:") for line in lines)


@pytest.mark.parametrize("file", [BOOKS, ORDERS, SEND_ORDER])
@pytest.mark.parametrize("content", ["", "- a", "a: 'b", b"\xff"])
def test_unreadable_file_is_one_message(folder: SpecFolder, file: str, content: str | bytes) -> None:
    """What only it uses, such as an enum, is not called unused because of that."""
    folder.write(file, content)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:1:")


def test_one_class_name_with_other_fields(folder: SpecFolder) -> None:
    folder.change(ORDERS, "data[]:", "model: SendOrderReply\ndata[]:")
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{SEND_ORDER}:14:3: class 'SendOrderReply' of these fields differs from the one of")


def test_a_catalogue_without_streams_is_fine(folder: SpecFolder) -> None:
    shutil.rmtree(folder.spec / "streams")
    folder.write("enums.yaml", FILES["enums.yaml"].partition("Depth:")[0])
    assert folder.mistakes() == []


def test_an_example_that_departs_says_so(folder: SpecFolder) -> None:
    folder.change(BOOKS, '"ts": "17"}]', '"ts": 17}]')
    folder.change(BOOKS, "  - subscribe:", "  - departs: ts is a number here.\n    subscribe:")
    assert folder.mistakes() == []


@pytest.mark.parametrize("field", ["x[]?: str", "x?: unknown", "x{}?: str", "x[][]?: int"])
def test_a_key_is_of_single_values(folder: SpecFolder, field: str) -> None:
    folder.change(ORDERS, "  size: decimal\n", f"  size: decimal\n  {field} - X.\n")
    folder.change(ORDERS, "key: [orderId, side]", "key: [orderId, x]")
    assert folder.mistakes() == [f"spec/{ORDERS}:14:16: 'x' isn't a single value: name a field of it"]


def test_a_key_is_of_fields_of_an_object_inside(folder: SpecFolder) -> None:
    folder.change(ORDERS, "  size: decimal\n", "  size: decimal\n  fee? - X.:\n    price: decimal\n")
    folder.change(ORDERS, "key: [orderId, side]", "key: [orderId, fee.price]")
    assert folder.mistakes() == []
