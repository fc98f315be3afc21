"""Lives of orders: each mistake is one message at its place; what is right becomes facts; changes are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitget_runtime.order_facts import ClientIds, Fees
from catalogues.spec_folder import FILES, PLACE_ORDER, SEND_ORDER, TICKERS, SpecFolder, mistakes_of
from generator.check.catalogue import load
from generator.compare.diff import compare
from generator.compare.differences import Differences, compare_facts

LIFE = "orders/uta.yaml"
GET_ORDER = "rest/uta/trade/get_order.yaml"
MODIFY_ORDER = "rest/uta/trade/modify_order.yaml"
GET_ORDERS = "rest/uta/trade/get_orders.yaml"

ADDED = {
    "api.yaml": FILES["api.yaml"].replace("limits:\n", 'timestamp_valid: "30"\nlimits:\n', 1),
    "enums.yaml": FILES["enums.yaml"]
    + "State:\n  meaning: How far an order has come.\n  values: [open, done]\n"
    + "Kind:\n  meaning: What is traded.\n  values: [SPOT, MARGIN]\n",
    TICKERS: FILES[TICKERS].replace("  lastPr:\n", "  lastPr:\n  mood?: str - Whether it trades.\n"),
    GET_ORDER: """\
summary: Look an order up.
http: GET /api/v3/trade/order
auth: signed
request:
  orderId: str
  clientOid: str
response:
  orderId: str
  side: Side
  size: decimal
  state: State - How far the order has come.
  fees[]? - Fees that were charged.:
    coin: str - Coin of the fee.
    amount: decimal - Amount of the fee.
  ts: timestamp
examples:
  - request: orderId=1
    response: '{"code":"00000","data":{"orderId":"1","side":"buy","size":"1","state":"open","ts":"17"}}'
""",
    GET_ORDERS: """\
summary: List the open orders.
http: GET /api/v3/trade/orders
auth: signed
request:
  symbol!: str
  after: str - Id of the last order.
response:
  rows[] - The orders.:
    orderId: str
    side: Side
    state: State - How far the order has come.
    fee: decimal - Fee so far.
examples:
  - request: symbol=BTCUSDT
    response: '{"code":"00000","data":{"rows":[{"orderId":"1","side":"buy","state":"open","fee":"0"}]}}'
""",
    MODIFY_ORDER: """\
summary: Change an order.
http: POST /api/v3/trade/modify-order
auth: signed
outcome: order
request:
  kind!: Kind - What it trades.
  clientOid: str
response:
  orderId: str
examples:
  - request: '{"kind":"SPOT","clientOid":"1"}'
    response: '{"code":"00000","data":{"orderId":"1"}}'
""",
    LIFE: """\
summary: Orders.
categories:
  SPOT: spot as spot
states:
  live: [open]
  filled: [done]
sides: {buy: [buy], sell: [sell]}
client_ids:
  alphabet: 0-9 a-z _
  longest: "32"
receive_window: 10..60000
intents:
  one_way: &no
    open_long: {side: buy}
    open_short: {side: sell}
    close_long: {side: sell, symbol: y}
    close_short: {side: buy, symbol: z}
  hedge:
    open_long: {side: buy, clientOid: x}
    open_short: {side: sell}
    close_long: {side: sell, symbol: y}
    close_short: {side: buy, symbol: z}
arguments:
  symbol: symbol
  side: side
  qty: size
  client_order_id: clientOid
order:
  fields:
    order_id: orderId
    state: state
    side: side
    updated: ts
  fees: {field: fees, coin: coin, amount: amount, cost: negative}
operations:
  place: uta.trade.place_order
  look_up: uta.trade.get_order
  list_open:
    address: uta.trade.get_orders
    rows: rows
commands:
  place:
    address: uta.stream.trade.send_order
channels:
  orders:
    address: uta.stream.orders
    fields: {state: none}
instruments:
  address: uta.market.get_tickers
  fields:
    symbol: symbol
    status: side
    price_step: lastPr for spot
  statuses: {trading: [x]}
""".replace(
        " &no", ""
    ).replace(
        "    status: side\n", "    status: mood\n"
    ),
}

MISTAKES = r"""
orders/uta.yaml
  spot as spot -> sport as spot -> 3:9: category 'SPOT' 'sport as spot' is wrong: write a market
  filled: [done] -> fillled: [done] -> 6:3: unknown key 'fillled' in states, did you mean 'filled'?
  filled: [done] -> filled: done -> 6:11: 'filled' must be a list of words of the exchange, such as [filled]
  live: [open] -> live: [open, filled] -> 5:16: 'filled' is by its name 'filled', not 'live': move it there
  open_long: {side: buy}\n -> open_long: {side: sell, clientOid: y}\n -> 14:17: 'open_long' of 'one_way' has
  filled: [done] -> filled: [done, lively] -> 6:18: no field holds the word 'lively', known are done, open
  live: [open] -> live: [open, done] -> 6:12: 'done' is 'live' already: remove one of the two
  0-9 a-z _ -> 9-0 -> 9:13: '9-0' is wrong: write characters and ranges apart, such as 0-9 a-z _
  longest: "32" -> longest: many -> 10:12: longest 'many' is wrong: write a number in quotes
  10..60000 -> long -> 11:17: receive_window 'long' is wrong: write the shortest and the longest, in milliseconds
  receive_window: 10..60000 -> countdown: "5" -> 11:12: countdown '5' is wrong: write the shortest and the longest
  receive_window: 10..60000 -> position_modes: {hedge: [x]} -> 11:26: no field holds the word 'x'
  receive_window: 10..60000 -> position_modes: {net: [x]} -> 11:18: unknown key 'net' in position_modes
  fields: {state: none} -> fields: {state: none}\n    whole: always -> 48:12: whole 'always' is wrong: write true
  close_short: {side: buy, symbol: z}\nargu -> close_short: {side: buy, symbol: long}\nargu -> 22:30: 'close_short'
  {side: buy, clientOid: x} -> {side: buy, clientId: x} -> 19:28: there is no such parameter 'clientId', did you mean '
  {side: buy, clientOid: x} -> {side: bye} -> 19:17: 'side' does not take 'bye', did you mean 'buy'?
  {side: buy, clientOid: x} -> {orderType: market} -> 19:17: uta.stream.trade.send_order has no parameter 'orderType'
  qty: size -> qtty: size -> 26:3: unknown key 'qtty' in arguments, did you mean 'qty'?
  qty: size -> qty: sise -> 26:8: nothing that the file names has 'sise': remove it
  qty: size -> reduce_only: size -> 26:16: parameter 'size' can't be the 'reduce_only': that is flag or bool
  updated: ts -> updated: tss -> 33:14: nothing that the file names has 'tss': remove it
  updated: ts -> created: size -> 33:14: 'size' can't be the 'created': that is timestamp
  updated: ts -> created: orderId -> 33:14: 'orderId' is by its name the 'order_id', not the 'created': name another
  coin: coin, amount: amount -> coin: coin, amount: coin -> 34:43: 'coin' can't be the 'fee': that is decimal
  cost: negative -> cost: dear -> 34:57: cost 'dear' is wrong: what was paid is positive or negative
  place: uta.trade.place_order -> place: uta.trade.place_ordr -> 36:10: there is no operation uta.trade.place_ordr, did
  look_up: -> countdown: uta.market.get_tickers\n  look_up: -> 37:14: uta.market.get_tickers has 'outcome: none', and
  look_up: -> modify: uta.trade.place_order\n  look_up: -> 37:11: uta.trade.place_order is 'place' already: name the one
  look_up: -> cancel: uta.trade.modify_order\n  look_up: -> 37:11: uta.trade.modify_order has no 'role: cancel': name
  qty: size\n  client_order_id: clientOid -> qty: size -> 35:10: no parameter of uta.trade.place_order is the 'client_
  qty: size -> price: size -> 36:10: no parameter of uta.trade.place_order is the 'qty': add it to 'arguments'
  receive_window: 10..60000 -> receive_window: 60000..10 -> 11:17: receive_window '60000..10' is the wrong way round
  receive_window: 10..60000 -> countdown: 60..5 -> 11:12: countdown '60..5' is the wrong way round: write the shortest
  0-9 a-z _ -> 0-9 a-z 0-9 -> 9:13: '0-9' is in the alphabet already: remove it, or write what was meant
  summary: Orders. -> summary: Orders.\nplaces: uta -> 2:9: orders of 'uta' can't place their own kind: name another
  updated: ts -> updated: ts\n    category: side -> 34:15: 'side' is by its name the 'side', not the 'category': name
  clientOid: x}\n    open_short: {side: sell} -> clientOid: x}\n    open_short: {side: buy, clientOid: x} -> 20:18:
  look_up: -> look_upp: -> 37:3: unknown key 'look_upp' in operations, did you mean 'look_up'?
  rows: rows -> rows: row -> 40:11: no list of the data of uta.trade.get_orders is 'row', did you mean 'rows'?
  get_orders\n    rows: rows -> get_orders -> 39:14: no field of these rows is the 'order_id' or the 'state': add
  rows: rows -> rows: rows\n    arguments: {symbol: none} -> 39:14: uta.trade.get_orders needs symbol: add
  rows: rows -> rows: rows\n    replaces: true -> 41:5: unknown key 'replaces' in list_open
  look_up: -> modify: {address: uta.trade.modify_order, resets: [price]}\n  look_up: -> 37:54: uta.trade.modify_order
  longest: "32" -> longest: "32"\n  plans: tpsl -> 11:10: 'plans' must be a list of words of the exchange, such as
  longest: "32" -> longest: "32"\n  plans: [tpsl] -> 11:11: these are kinds of plan orders: say what 'plan_type' is
  receive_window: 10..60000 -> plans: buy -> 11:8: 'plans' must be a mapping of keys to values
  receive_window: 10..60000 -> plans: {buy: x} -> 11:14: 'buy' must be a list of words of the exchange, such as [buy]
  rows: rows -> rows: rows\n    constant: {limit: x} -> 41:16: there is no such parameter 'limit'
  rows: rows -> rows: rows\n    arguments: {limit: aftr} -> 41:24: uta.trade.get_orders has no parameter 'aftr'
  uta.stream.trade.send_order -> uta.stream.orders -> 43:14: there is no command uta.stream.orders
  uta.stream.orders -> uta.stream.order -> 46:14: there is no channel uta.stream.order, did you mean 'uta.stream.orders
  fields: {state: none} -> fields: {side: none} -> 46:14: no field of these rows is the 'state': add it to 'fields'
  fields: {state: none} -> fields: {state: none}\n    category: instType -> 48:15: uta.stream.orders has no argument 'in
  lastPr for spot -> lastPr for sport -> 53:17: 'lastPr for sport' is wrong: write 'MEMBER', or 'MEMBER for futures'
  price_step: lastPr for spot -> price_step: active -> 53:17: 'active' can't be the 'price_step': that is decimal
  summary: Orders. -> summary: Orders.\nplaces: other -> 2:9: there is no life 'other'
api.yaml
  timestamp_valid: "30"\n -> (nothing) -> 1:1: lives of orders need 'timestamp_valid': add it
  timestamp_valid: "30" -> timestamp_valid: long -> 24:18: timestamp_valid 'long' is wrong: write seconds, in quotes
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    """The small catalogue with one life of orders."""
    folder = SpecFolder(tmp_path)
    for name, text in ADDED.items():
        folder.write(name, text)
    return folder


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_one_message(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:{message}")


def test_every_value_of_a_state_needs_a_word(folder: SpecFolder) -> None:
    folder.change("enums.yaml", "[open, done]", "[open, done, gone]")
    assert folder.mistakes() == ["spec/orders/uta.yaml:31:12: State has 'gone': say in 'states' what that is"]


@pytest.fixture
def plans(folder: SpecFolder) -> SpecFolder:
    """The same, whose orders have kinds, which are called like their sides."""
    folder.change(PLACE_ORDER, "  price: decimal", "  sort: Side - Kind of the order.\n  price: decimal")
    folder.change(GET_ORDER, "  size: decimal", "  sort?: Side - Kind of the order.\n  size: decimal")
    folder.change(LIFE, "  qty: size\n", "  qty: size\n  plan_type: sort\n")
    folder.change(LIFE, "    updated: ts\n", "    updated: ts\n    plan_type: sort\n")
    return folder


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('longest: "32"', 'longest: "32"\n  plans: [tpsl]', "11:11: 'sort' does not take 'tpsl'"),
        ("receive_window: 10..60000", "plans: {buy: [x]}", "11:15: no field holds the word 'x', known are buy, sell"),
        ("receive_window: 10..60000", "plans: {buy: [], sell: [buy]}", "11:25: 'buy' is 'buy' already"),
    ],
)
def test_kinds_of_plan_orders_are_words_of_the_exchange(plans: SpecFolder, old: str, new: str, message: str) -> None:
    plans.change(LIFE, old, new)
    (line,) = plans.mistakes()
    assert line.startswith(f"spec/{LIFE}:{message}")


@pytest.mark.parametrize(("word", "column"), [("SPOTT: spot as SPOT", 3), ("SPOT: spot as SPOTT", 9)])
def test_words_for_categories_are_values_of_what_they_are_sent_as(folder: SpecFolder, word: str, column: int) -> None:
    folder.change(SEND_ORDER, "  symbol!: str\n", "  symbol!: str\n  kind: Kind - What it trades.\n")
    folder.change(LIFE, "  symbol: symbol\n  side", "  symbol: symbol\n  category: kind\n  side")
    folder.change(LIFE, "  look_up:", "  modify: uta.trade.modify_order\n  look_up:")
    folder.change(LIFE, "SPOT: spot as spot", "SPOT: spot as SPOT")
    assert folder.mistakes() == []
    folder.change(LIFE, "SPOT: spot as SPOT", word)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{LIFE}:3:{column}: 'kind' of uta.")
    assert line.endswith("does not take 'SPOTT', did you mean 'SPOT'?")


def test_notionals_are_in_a_coin_that_instruments_are_quoted_in(folder: SpecFolder) -> None:
    folder.change(TICKERS, '{"symbol": "BTCUSDT", ', '{"symbol": "BTCUSDT", "mood": "USDT", ')
    folder.change(LIFE, "    status: mood\n", "    status: mood\n    quote: mood\n")
    folder.change(LIFE, "  statuses:", "  notional_coin: USD\n  statuses:")
    (line,) = folder.mistakes()
    message = "no example of uta.market.get_tickers is quoted in 'USD', did you mean 'USDT'?"
    assert line == f"spec/{LIFE}:55:18: {message}"


def test_rows_of_several_kinds_of_plan_orders_say_which(plans: SpecFolder) -> None:
    plans.change(LIFE, "    plan_type: sort\n", "")
    plans.change(LIFE, "receive_window: 10..60000", "plans: {buy: []}")
    assert "say in 'order' which field is the 'plan_type'" in "\n".join(plans.mistakes())


def test_kinds_of_plan_orders_become_facts(plans: SpecFolder) -> None:
    plans.change(LIFE, "receive_window: 10..60000", "plans: {buy: [sell]}")
    plans.change(LIFE, 'longest: "32"', 'longest: "32"\n  plans: [buy]')
    (life,) = load(plans.spec).lives
    assert life.facts.plans == {"buy": "buy", "sell": "buy"}
    assert life.facts.client_ids.plans == ("buy",)


def test_what_a_life_says_becomes_facts(folder: SpecFolder) -> None:
    (life,) = load(folder.spec).lives
    facts = life.facts
    assert (life.summary, facts.kind, facts.generation) == ("Orders.", "uta", "uta")
    assert facts.client_ids == ClientIds("0123456789abcdefghijklmnopqrstuvwxyz_", 32)
    assert facts.states == {"open": "live", "done": "filled"}
    assert facts.intents["hedge"]["open_long"] == {"side": "buy", "clientOid": "x"}
    rows = facts.operations["look_up"].rows
    assert rows is not None
    assert rows.fields == {"order_id": "order_id", "state": "state", "side": "side", "updated": "ts"}
    assert rows.fees == Fees("fees", "coin", "amount", "negative")
    listed = facts.operations["list_open"]
    assert listed.arguments == {"symbol": "symbol"}
    assert listed.rows is not None
    assert (listed.rows.within, listed.rows.fees) == ("rows", None)
    assert facts.commands["place"].arguments == {**facts.operations["place"].arguments}
    assert facts.channels["orders"].rows.fields == {"order_id": "order_id", "side": "side"}
    assert facts.instruments is not None
    assert facts.instruments.only_for == {"price_step": ("spot",)}


def test_what_is_always_given_is_no_argument(folder: SpecFolder) -> None:
    folder.change(LIFE, "    rows: rows\n", "    rows: rows\n    constant: {symbol: BTCUSDT}\n")
    listed = load(folder.spec).lives[0].facts.operations["list_open"]
    assert (listed.arguments, listed.constant) == ({}, {"symbol": "BTCUSDT"})


def test_a_change_of_a_life_is_told(folder: SpecFolder) -> None:
    old = load(folder.spec)
    folder.change(LIFE, 'longest: "32"', 'longest: "50"')
    folder.change(LIFE, "filled: [done]", "cancelled: [done]")
    told = compare(old, load(folder.spec))
    assert told.changed == [
        "orders of `uta`: states.done filled -> cancelled",
        "orders of `uta`: client_ids.longest 32 -> 50",
    ]
    (folder.spec / LIFE).unlink()
    assert compare(old, load(folder.spec)).breaking == ["orders of `uta` are gone"]
    assert compare(load(folder.spec), old).added == ["orders of `uta`: Orders."]


def test_an_empty_fact_is_like_none() -> None:
    found = Differences()
    compare_facts("orders", {"rows": ("", None), "entries": (None, ""), "roles": ("", "maker")}, found)
    assert found.changed == ["orders: roles none -> maker"]


def test_what_follows_from_a_mistake_elsewhere_is_not_said(folder: SpecFolder) -> None:
    folder.change(GET_ORDER, "side: Side\n", "side: Sied\n")
    assert [line.split(":")[0] for line in folder.mistakes()] == [f"spec/{GET_ORDER}"]


def test_a_life_with_mistakes_is_there(folder: SpecFolder) -> None:
    folder.write("orders/plans.yaml", ADDED[LIFE].replace("categories:", "places: uta\ncategories:", 1))
    assert folder.mistakes() == []
    folder.change(LIFE, "live: [open]", "live: open")
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{LIFE}:")


def test_only_files_are_lives(folder: SpecFolder) -> None:
    folder.write("orders/more/uta.yaml", ADDED[LIFE])
    (line,) = folder.mistakes()
    assert line == "spec/orders/more:1:1: folder 'more' has no meaning here: put its files above"
