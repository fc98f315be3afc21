"""What a change of the catalogue means for callers."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogues.spec_folder import BOOKS, ORDERS, PLACE_ORDER, SEND_ORDER, TICKERS, SpecFolder
from folders import TESTS
from generator.__main__ import main
from generator.check.catalogue import load
from generator.compare.diff import NoCatalogue, catalogue_at, compare
from generator.compare.differences import Differences


def difference(tmp_path: Path, change: Callable[[SpecFolder], object]) -> Differences:
    """What comes of changing the small catalogue."""
    folder = SpecFolder(tmp_path)
    old = load(folder.spec)
    change(folder)
    return compare(old, load(folder.spec))


def edit(name: str, old: str, new: str) -> Callable[[SpecFolder], None]:
    return lambda folder: folder.change(name, old, new)


def renamed(name: str, new_name: str) -> Callable[[SpecFolder], None]:
    def rename(folder: SpecFolder) -> None:
        (folder.spec / name).rename((folder.spec / name).with_name(new_name))

    return rename


def both(*changes: Callable[[SpecFolder], None]) -> Callable[[SpecFolder], None]:
    def change(folder: SpecFolder) -> None:
        for one in changes:
            one(folder)

    return change


def without(name: str) -> Callable[[SpecFolder], None]:
    return lambda folder: (folder.spec / name).unlink()


def removed(folder: SpecFolder) -> None:
    (folder.spec / TICKERS).unlink()
    folder.change("glossary.yaml", "lastPr: decimal as last_price - Price of the latest trade.\n", "")


def price_required(folder: SpecFolder) -> None:
    folder.change(PLACE_ORDER, "  price: decimal", "  price!: decimal")
    folder.change(PLACE_ORDER, '"size":"1"}', '"size":"1","price":"2"}')


def level_required(folder: SpecFolder) -> None:
    folder.change(TICKERS, "  symbol!: str", "  symbol!: str\n  price!: decimal")
    folder.change(TICKERS, "request: symbol=BTCUSDT", "request: symbol=BTCUSDT&price=1")


BREAKING: list[tuple[Callable[[SpecFolder], None], str]] = [
    (renamed(PLACE_ORDER, "send_order.yaml"), "`uta.trade.place_order` is now called `uta.trade.send_order`"),
    (removed, "`uta.market.get_tickers` is gone"),
    (level_required, "required parameter `price`"),
    (price_required, "parameter `price` is now required"),
    (edit(PLACE_ORDER, "  clientOid: str\n", ""), "parameter `client_oid` is gone"),
    (
        edit(PLACE_ORDER, "  clientOid: str\n", "  clientOid: str as own_id\n"),
        "`client_oid` is now called `own_id`",
    ),
    (edit(PLACE_ORDER, "  side!: Side", "  side!: str"), "parameter `side` takes `str`, before `Side`"),
    (edit(TICKERS, "  lastPr:\n", "  lastPr?:\n"), ".last_price` is `Decimal | None`, before `Decimal`"),
    (edit("enums.yaml", "[limit, market]", "[market]"), "`OrderType` no longer has `limit`"),
    (
        edit("errors.yaml", "AuthError", "InvalidRequest"),
        "error 40001: `InvalidRequest`, before `AuthError` (on rest)",
    ),
    (renamed(ORDERS, "own_orders.yaml"), "`uta.stream.orders` is now called `uta.stream.own_orders`"),
    (without(ORDERS), "`uta.stream.orders` is gone"),
    (
        edit(BOOKS, "pushes: changes", "pushes: events\nkey: [ts]"),
        "`uta.stream.books`: pushes are events, before changes",
    ),
    (edit(BOOKS, "  symbol!: str", "  symbol!: str as pair"), "argument `symbol` is now called `pair`"),
    (edit(BOOKS, "  depth: Depth", "  depth!: Depth"), "`uta.stream.books`: argument `depth` is now required"),
    (edit(BOOKS, "data[]:", "model: Level\ndata[]:"), "`uta.stream.books`: class `Book` is now called `Level`"),
    (edit(ORDERS, "  side: Side", "  side?: Side"), "`Order.side` is `str | None`, before `str`"),
    (edit(ORDERS, "  side: Side", "  side: Side as direction"), "`Order.side` is now called `direction`"),
    (
        renamed(SEND_ORDER, "place_order.yaml"),
        "`uta.stream.trade.send_order` is now called `uta.stream.trade.place_order`",
    ),
    (without(SEND_ORDER), "`uta.stream.trade.send_order` is gone"),
    (edit(SEND_ORDER, "  clientOid: str\nreply", "reply"), "send_order`: parameter `client_oid` is gone"),
    (edit(SEND_ORDER, "  symbol!: str", "  symbol!: str as pair"), "parameter `symbol` is now called `pair`"),
    (
        edit(SEND_ORDER, "  clientOid?: str", "  clientOid?: str as own"),
        "`SendOrderReply.client_oid` is now called",
    ),
    (
        both(edit(SEND_ORDER, "request:\n", "request[]:\n"), edit(SEND_ORDER, "reply:\n", "reply[]:\n")),
        "`uta.stream.trade.send_order`: returns `list[SendOrderReply]`, before `SendOrderReply`",
    ),
]


@pytest.mark.parametrize(("change", "line"), BREAKING)
def test_what_breaks_callers_is_said(tmp_path: Path, change: Callable[[SpecFolder], None], line: str) -> None:
    found = difference(tmp_path, change)
    assert any(line in one for one in found.breaking), found
    assert "### Breaking" in found.text()


HARMLESS: list[tuple[Callable[[SpecFolder], object], str, str]] = [
    (edit(PLACE_ORDER, "  clientOid: str\n", "  clientOid: str\n  ts: timestamp\n"), "added", "parameter `ts`"),
    (edit(TICKERS, "  symbol!: str", "  symbol: str"), "changed", "parameter `symbol` is no longer required"),
    (edit(TICKERS, "  ts: timestamp", "  ts: timestamp\n  side?: Side"), "added", "`Ticker.side`"),
    (edit(TICKERS, "  open?: decimal(any)", "  open: decimal(any)"), "changed", ".open` is `Decimal`"),
    (
        edit(TICKERS, "  lastPr:", "  lastPr|last:"),
        "changed",
        "`Ticker.last_price` is sent as `lastPr` or `last`, before",
    ),
    (edit(TICKERS, "[10/s/ip, 100/m/uid]", "10/s/ip"), "changed", "rate limit 10/s/ip, 100/m/uid -> 10/s/ip"),
    (edit("enums.yaml", "[limit, market]", "[limit, market, stop]"), "added", "`OrderType`: `stop`"),
    (edit(BOOKS, "100 ms", "50 ms"), "changed", "`uta.stream.books`: frequency 100 ms -> 50 ms"),
    (edit(BOOKS, "  symbol!: str", "  symbol: str"), "changed", "argument `symbol` is no longer required"),
    (edit(BOOKS, "  symbol!: str", "  symbol!: str\n  side: Side"), "added", "`uta.stream.books`: argument `side`"),
    (edit(BOOKS, "  ts: timestamp", "  ts: timestamp\n  side?: Side"), "added", "books`: `Book.side`"),
    (edit(SEND_ORDER, "outcome: order", "outcome: none"), "changed", "send_order`: outcome order -> none"),
    (edit(SEND_ORDER, "(read & write)", "(read)"), "changed", "permission Trade (read & write) -> Trade (read)"),
    (edit(SEND_ORDER, "  clientOid: str\nreply", "  clientOid: str\n  price: decimal\nreply"), "added", "`price`"),
    (
        both(
            edit(BOOKS, "channel: books", "channel: depths"),
            edit(BOOKS, "examples:\n  - subscribe", "examples:\n  - departs: The name was another.\n    subscribe"),
        ),
        "changed",
        "`uta.stream.books`: name on the wire books{depth} -> depths{depth}",
    ),
    (
        lambda folder: (folder.spec / ORDERS).rename(folder.spec / ORDERS.replace("private", "public")),
        "changed",
        "`uta.stream.orders`: connection private -> public",
    ),
]


@pytest.mark.parametrize(("change", "section", "line"), HARMLESS)
def test_what_breaks_nobody_is_said_too(
    tmp_path: Path, change: Callable[[SpecFolder], object], section: str, line: str
) -> None:
    found = difference(tmp_path, change)
    assert any(line in one for one in getattr(found, section)), found
    assert not found.breaking


def test_nothing_is_said_of_a_change_that_callers_do_not_see(tmp_path: Path) -> None:
    found = difference(tmp_path, edit("glossary.yaml", "Trading pair.", "Pair of coins."))
    assert found.text() == ""


def test_a_new_operation_comes_with_its_summary(tmp_path: Path) -> None:
    def add(folder: SpecFolder) -> None:
        text = (folder.spec / TICKERS).read_text("utf-8").replace("/market/tickers", "/market/all")
        folder.write("rest/uta/market/get_all.yaml", text.replace("response[]:", "model: OneTicker\nresponse[]:"))

    assert "`uta.market.get_all`: Get the tickers." in difference(tmp_path, add).added


def test_a_new_channel_and_a_new_command_come_with_their_summaries(tmp_path: Path) -> None:
    def add(folder: SpecFolder) -> None:
        channel, command = ((folder.spec / name).read_text("utf-8") for name in (ORDERS, SEND_ORDER))
        folder.write(
            "streams/uta/private/fills.yaml", channel.replace("order\n", "fill\n").replace('"order"', '"fill"')
        )
        folder.write("streams/uta/trade/sell.yaml", command.replace("place-order", "sell"))

    assert difference(tmp_path, add).added == [
        "`uta.stream.fills`: Your own orders, whenever one changes.",
        "`uta.stream.trade.sell`: Send an order over the stream.",
    ]


def test_moving_a_parameter_into_the_frame_is_nothing_to_callers(tmp_path: Path) -> None:
    move = both(
        edit(SEND_ORDER, "  symbol!: str\n", "  symbol!: str\n  side!: Side\n"),
        edit(SEND_ORDER, "request:\n  side!: Side\n", "request:\n"),
        edit(SEND_ORDER, '"symbol": "BTCUSDT",', '"symbol": "BTCUSDT", "side": "buy",'),
        edit(SEND_ORDER, '{"side": "buy", "size": "1"}', '{"size": "1"}'),
    )
    assert difference(tmp_path, move).text() == ""


def test_a_folder_or_a_revision_can_be_named(tmp_path: Path) -> None:
    folder = SpecFolder(tmp_path)
    git = ["git", "-c", "user.name=n", "-c", "user.email=e", "-C", str(tmp_path)]
    for command in (["init", "-q"], ["add", "spec"], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    folder.change(PLACE_ORDER, "  clientOid: str\n", "")
    (old, _), (new, objections) = catalogue_at(tmp_path, "HEAD"), catalogue_at(tmp_path, str(folder.spec))
    assert objections == []
    assert compare(old, new).breaking == ["`uta.trade.place_order`: parameter `client_oid` is gone"]
    with pytest.raises(NoCatalogue, match="'nowhere' is neither a folder nor a revision"):
        catalogue_at(tmp_path, "nowhere")


def test_a_revision_that_was_right_by_other_rules_is_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new, old = SpecFolder(tmp_path / "new"), SpecFolder(tmp_path / "old")
    old.change(ORDERS, "key: [orderId, side]", "")
    old.change("errors.yaml", "AuthError -", "AuthError retryable unknown -")
    assert main(["diff", str(old.spec), "--project", str(new.project)]) == 0
    said = capsys.readouterr()
    assert "`uta.stream.orders`: key none -> order_id, side" in said.out
    assert said.err.endswith("old/spec: read as far as it goes, today's rules object to 2 places in it\n")

    old.write("enums.yaml", "- no mapping")
    assert main(["diff", str(old.spec), "--project", str(new.project)]) == 1
    assert capsys.readouterr().err.startswith("spec/enums.yaml:1:1: the file must be a mapping")


def test_what_is_so_for_many_is_said_once_and_in_order(tmp_path: Path) -> None:
    def change(folder: SpecFolder) -> None:
        folder.change("enums.yaml", "[limit, market]", "[z, limit, b, market, a]")
        folder.change("errors.yaml", "RateLimited retryable", "RateLimited")
        folder.change("errors.yaml", '  "30001": InvalidRequest - The channel does not exist.', '  "3": AuthError - X.')
        folder.change(PLACE_ORDER, "  clientOid: str\nresponse", "  clientOid: str(secret)\nresponse")

    found = difference(tmp_path, change)
    assert found.breaking == []
    assert found.added == ["`OrderType`: `z`, `b`, `a`", "error 3: `AuthError` (on websocket)"]
    assert found.changed == [
        "`uta.trade.place_order`: parameter `client_oid` takes `SecretText`, before `str`",
        "error 429: final, before retryable (on rest and websocket)",
        "error 30001: no longer known, before `InvalidRequest` (on websocket)",
    ]


def test_binary_messages_are_compared(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        shutil.copytree(TESTS / "golden" / "one_of_each" / "spec", folder)
    file = new / "sbe" / "fills.yaml"
    before = load(old)
    name = before.binary[0].name
    text = file.read_text("utf-8").replace(f"message: {name}", "message: Other")
    file.write_text(text)
    found = compare(before, load(new))
    assert found.breaking == [f"binary message `{name}` is gone"]
    assert found.added == [f"binary message `Other`: {before.binary[0].summary}"]


def _lines(found: Differences) -> list[str]:
    return [*found.breaking, *found.added, *found.changed, *found.deprecated]


def _words(lines: list[str]) -> set[str]:
    """Every name and type that lines are about."""
    return {word for line in lines for quoted in re.findall(r"`([^`]+)`", line) for word in re.findall(r"\w+", quoted)}


def _facts(lines: list[str]) -> list[list[str]]:
    """The words of each line that says what a fact was and is, in no order, so that both ways have the same."""
    return sorted(sorted(line.split()) for line in lines if " -> " in line)


@pytest.mark.parametrize("change", [change for change, *_ in (*BREAKING, *HARMLESS)])
def test_the_way_back_says_the_same_of_the_same(tmp_path: Path, change: Callable[[SpecFolder], object]) -> None:
    folder = SpecFolder(tmp_path)
    old = load(folder.spec)
    change(folder)
    new = load(folder.spec)
    there, back = _lines(compare(old, new)), _lines(compare(new, old))
    assert len(there) == len(back)
    assert _words(there) == _words(back)
    assert _facts(there) == _facts(back)


def test_what_takes_the_name_of_what_was_renamed_is_new(tmp_path: Path) -> None:
    def change(folder: SpecFolder) -> None:
        text = folder.spec / PLACE_ORDER
        folder.write("rest/uta/trade/place_simple.yaml", text.read_bytes())
        folder.change(PLACE_ORDER, "http: POST /api/v3/trade/place-order", "http: POST /api/v3/trade/place-any")

    found = difference(tmp_path, change)
    assert found.added == ["`uta.trade.place_order`: Place an order."]
    assert found.breaking == [
        "`uta.trade.place_order` is now called `uta.trade.place_simple`",
        "`uta.trade.place_simple`: class `PlaceOrderResult` is now called `PlaceSimpleResult`",
    ]


def test_a_renamed_class_hides_none_of_its_fields(tmp_path: Path) -> None:
    change = both(
        edit(TICKERS, "response[]:", "model: Quote\nresponse[]:"),
        edit(TICKERS, "  open?: decimal(any)", "  open: decimal(any)"),
        edit(TICKERS, "  lastPr:", "  lastPr: decimal as last"),
    )
    found = difference(tmp_path, change)
    assert "`uta.market.get_tickers`: class `Ticker` is now called `Quote`" in found.breaking
    assert "`uta.market.get_tickers`: `Quote.last_price` is now called `last`" in found.breaking
    assert found.changed == ["`uta.market.get_tickers`: `Quote.open` is `Decimal`, before `Decimal | None`"]


def test_a_renamed_set_of_values_is_one_line(tmp_path: Path) -> None:
    def change(folder: SpecFolder) -> None:
        for name in ("enums.yaml", "glossary.yaml", PLACE_ORDER):
            text = (folder.spec / name).read_text()
            folder.write(name, text.replace("OrderType", "KindOfOrder"))

    found = difference(tmp_path, change)
    assert _lines(found) == ["`OrderType` is now called `KindOfOrder`"]


def test_sets_of_values_that_are_new_or_gone_are_said(tmp_path: Path) -> None:
    change = both(
        edit("enums.yaml", "Side:\n", "Way:\n"),
        edit("enums.yaml", "    buy: Buy.\n", "    both: Both.\n    buy: Buy.\n"),
        *(edit(name, ": Side", ": Way") for name in ("glossary.yaml", PLACE_ORDER, ORDERS, SEND_ORDER)),
    )
    found = difference(tmp_path, change)
    assert "`Side` is gone, a set of `buy`, `sell`" in found.breaking
    assert "`Way`, a set of `both`, `buy`, `sell`" in found.added


ENDS = 'deprecated: {since: "2026-08-04", ends: "2027-01", use: uta.market.get_tickers}\n'
SAID = "deprecated since 2026-08-04; the exchange serves it until 2027-01; use `uta.market.get_tickers`"


def test_what_will_end_is_said_before_it_does_and_when_it_has(tmp_path: Path) -> None:
    folder = SpecFolder(tmp_path)
    first = load(folder.spec)
    folder.change(PLACE_ORDER, "outcome:", f"{ENDS}outcome:")
    second = load(folder.spec)
    (folder.spec / PLACE_ORDER).unlink()
    folder.change("glossary.yaml", "orderType: OrderType - At which price the order trades.\n", "")
    folder.change(
        "enums.yaml", "OrderType:\n  meaning: At which price an order trades.\n  values: [limit, market]\n", ""
    )
    third = load(folder.spec)
    assert compare(first, second).deprecated == [f"`uta.trade.place_order`: {SAID}"]
    assert compare(second, first).deprecated == [f"`uta.trade.place_order`: no longer {SAID}"]
    assert f"`uta.trade.place_order` is gone; it was {SAID}" in compare(second, third).breaking
    assert "`uta.trade.place_order` is gone; nothing had announced that" in compare(first, third).breaking


def test_codes_are_named_whatever_changed_of_them(tmp_path: Path) -> None:
    change = both(
        edit("errors.yaml", '"429": RateLimited retryable', '"430": RateLimited retryable'),
        edit("errors.yaml", "The key is missing.\n", 'The key is missing.\n  "40009": AuthError - Wrong.\n'),
        edit("errors.yaml", '"30001": InvalidRequest -', '"30001": AuthError unknown -'),
    )
    found = difference(tmp_path, change)
    assert found.added == ["error 430: `RateLimited` (on rest and websocket)", "error 40009: `AuthError` (on rest)"]
    assert found.breaking == ["error 30001: `AuthError`, before `InvalidRequest` (on websocket)"]
    assert found.changed == [
        "error 429: no longer known, before `RateLimited` (on rest and websocket)",
        "error 30001: unknown, before final (on websocket)",
    ]


PAGED = """\
  symbol!: str
  limit: int(str) - Rows.
  idLessThan: str - Last ts.
paging:
  next: idLessThan = [].ts
  limit: limit 20..100
  key: ts
  order: newest
  ends: empty
"""


def test_a_call_that_pages_otherwise_is_said_by_what_is_otherwise(tmp_path: Path) -> None:
    folder = SpecFolder(tmp_path)
    plain = load(folder.spec)
    folder.change(TICKERS, "  symbol!: str\n", PAGED)
    paged = load(folder.spec)
    folder.change(TICKERS, "20..100", "20..500")
    more = load(folder.spec)
    name = "`uta.market.get_tickers`"
    assert compare(paged, more).changed == [f"{name}: paging, limit: limit 20..100 -> limit 20..500"]
    assert compare(plain, paged).added[0] == f"{name}: `iter_tickers` walks over its pages"
    assert compare(paged, plain).breaking[0] == f"{name}: `iter_tickers` is gone, which walked over its pages"


def test_notes_that_come_and_go_are_said_one_by_one(tmp_path: Path) -> None:
    note = "notes:\n  - An order may rest.\n"
    folder = SpecFolder(tmp_path)
    folder.change(PLACE_ORDER, "request:\n", f"{note}  - It may be late.\nrequest:\n")
    old = load(folder.spec)
    folder.change(PLACE_ORDER, "  - It may be late.\n", "  - It may be early.\n")
    assert compare(old, load(folder.spec)).changed == [
        "`uta.trade.place_order`: new note: It may be early.",
        "`uta.trade.place_order`: no longer so: It may be late.",
    ]
