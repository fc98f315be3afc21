"""What a change of the catalogue means for callers."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.catalogue import load
from generator.diff import Differences, NoCatalogue, catalogue_at, compare
from spec_folder import PLACE_ORDER, TICKERS, SpecFolder


def difference(tmp_path: Path, change: Callable[[SpecFolder], None]) -> Differences:
    """What comes of changing the small catalogue."""
    folder = SpecFolder(tmp_path)
    old = load(folder.spec)
    change(folder)
    return compare(old, load(folder.spec))


def edit(name: str, old: str, new: str) -> Callable[[SpecFolder], None]:
    return lambda folder: folder.change(name, old, new)


def moved(folder: SpecFolder) -> None:
    (folder.spec / PLACE_ORDER).rename((folder.spec / PLACE_ORDER).with_name("send_order.yaml"))


def removed(folder: SpecFolder) -> None:
    (folder.spec / TICKERS).unlink()
    folder.change("glossary.yaml", "lastPr: decimal as last_price - Price of the latest trade.\n", "")
    folder.change("glossary.yaml", "bids: object - Buy side of the order book, best first.\n", "")
    folder.change("glossary.yaml", "ts: timestamp - Time.\n", "")


def price_required(folder: SpecFolder) -> None:
    folder.change(PLACE_ORDER, "  price: decimal", "  price!: decimal")
    folder.change(PLACE_ORDER, '"size":"1"}', '"size":"1","price":"2"}')


def level_required(folder: SpecFolder) -> None:
    folder.change(TICKERS, "  symbol!: str", "  symbol!: str\n  price!: decimal")
    folder.change(TICKERS, "request: symbol=BTCUSDT", "request: symbol=BTCUSDT&price=1")


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (moved, "`uta.trade.place_order` is now called `uta.trade.send_order`"),
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
        (edit("errors.yaml", "AuthError", "InvalidRequest"), "error 40001 on rest is `InvalidRequest`"),
    ],
)
def test_what_breaks_callers_is_said(tmp_path: Path, change: Callable[[SpecFolder], None], line: str) -> None:
    found = difference(tmp_path, change)
    assert any(line in one for one in found.breaking), found
    assert "### Breaking" in found.text()


@pytest.mark.parametrize(
    ("change", "section", "line"),
    [
        (edit(PLACE_ORDER, "  clientOid: str\n", "  clientOid: str\n  ts: timestamp\n"), "added", "parameter `ts`"),
        (edit(TICKERS, "  symbol!: str", "  symbol: str"), "changed", "parameter `symbol` is no longer required"),
        (edit(TICKERS, "  ts: timestamp", "  ts: timestamp\n  side?: Side"), "added", "`Ticker.side`"),
        (edit(TICKERS, "  open?: decimal(any)", "  open: decimal(any)"), "changed", ".open` is `Decimal`"),
        (edit(TICKERS, "[10/s/ip, 100/m/uid]", "10/s/ip"), "changed", "rate limit 10/s/ip, 100/m/uid -> 10/s/ip"),
        (edit("enums.yaml", "[limit, market]", "[limit, market, stop]"), "added", "`OrderType`: `stop`"),
    ],
)
def test_what_breaks_nobody_is_said_too(
    tmp_path: Path, change: Callable[[SpecFolder], None], section: str, line: str
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


def test_a_folder_or_a_revision_can_be_named(tmp_path: Path) -> None:
    folder = SpecFolder(tmp_path)
    git = ["git", "-c", "user.name=n", "-c", "user.email=e", "-C", str(tmp_path)]
    for command in (["init", "-q"], ["add", "spec"], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    folder.change(PLACE_ORDER, "  clientOid: str\n", "")
    old, new = catalogue_at(tmp_path, "HEAD"), catalogue_at(tmp_path, str(folder.spec))
    assert compare(old, new).breaking == ["`uta.trade.place_order`: parameter `client_oid` is gone"]
    with pytest.raises(NoCatalogue, match="'nowhere' is neither a folder nor a revision"):
        catalogue_at(tmp_path, "nowhere")
