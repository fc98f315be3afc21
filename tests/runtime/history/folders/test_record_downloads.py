"""Folders of records: each is there once, whatever changed between two runs, and nothing is lost that was there."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument
from bitget_runtime.fake import FakeCredentials, FakeExchange, Status
from folder_worker import bytes_of, download_rates

NOW = datetime(2026, 1, 1, 10, 0, 30, tzinfo=UTC)
SPOT: dict[str, Any] = {"category": "SPOT", "start": NOW - timedelta(days=80)}
ETH: dict[str, Any] = {"category": "USDT-FUTURES", "symbols": "ETHUSDT", "start": NOW - timedelta(minutes=10)}
ETH["end"] = NOW - timedelta(minutes=2)
RATES: dict[str, Any] = {"category": "USDT-FUTURES", "symbols": "BTCUSDT", "start": "2025-09-20", "end": "2025-12-20"}


def column(folder: Path, name: str, kind: str) -> list[Any]:
    found = duckdb.sql(f"select {name} from '{folder}/{kind}/**/*.parquet' order by time")
    return [value for (value,) in found.fetchall()]  # type: ignore[union-attr]  # a query that selects has a result


def later(market: FakeExchange, client: Bitget, seconds: int) -> None:
    """Time passes, and the client believes it when it hears of it twice."""
    market.advance(seconds)
    for _ in range(2):
        client.classic.common.public.get_server_time()


def buy(client: Bitget, **given: Any) -> str | None:
    order: dict[str, Any] = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "side": "buy",
        "order_type": "market",
        "qty": "20",
    }
    return client.uta.trade.place_order(**{**order, **given}).order_id


@pytest.mark.parametrize(
    "end", [NOW + timedelta(days=3), NOW - timedelta(seconds=30), NOW - timedelta(minutes=1), None]
)
def test_what_is_left_to_the_next_run_is_said_if_it_was_asked_for(
    market: FakeExchange, client: Bitget, tmp_path: Path, end: datetime | None
) -> None:
    client.classic.common.public.get_server_time()
    result = client.history.download_records(tmp_path, "fills", **SPOT, end=end)
    covered = NOW - timedelta(minutes=1)
    expected = [(covered, end, "not yet")] if end and end > covered else []
    holes = [(hole.start, hole.end, hole.reason) for hole in result.holes]
    assert [(abs(start - covered) < timedelta(seconds=20), last, why) for start, last, why in holes] == [
        (True, last, why) for _, last, why in expected
    ]


def test_files_have_what_the_table_has(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    for _ in range(5):
        buy(client)
        later(market, client, 20 * 86_400)
    for kind in ("fills", "bills"):
        result = client.history.download_records(tmp_path, kind, **SPOT)
        table = getattr(client.history, kind)(**SPOT)
        assert (result.rows, result.is_whole) == (len(table), True)
        assert [one.reason for one in result.holes] == [one.reason for one in table.holes]
        name = table.columns[2]
        assert sorted(column(tmp_path, name, kind)) == sorted(table[name])
    assert client.history.verify(tmp_path).is_whole
    assert (tmp_path / "fills/category=SPOT/2026-02.parquet").exists()


def test_a_second_run_asks_for_the_open_end_alone(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    buy(client)
    later(market, client, 3600)
    client.history.download_records(tmp_path, "fills", **SPOT)
    before = len(market.requests)
    new = buy(client)
    later(market, client, 3600)
    assert client.history.download_records(tmp_path, "fills", **SPOT).fetched == 1
    asked = [one.query for one in market.requests[before:] if one.path.endswith("fills")]
    assert asked
    assert all(f"startTime={int(NOW.timestamp()) + 3540}" in one for one in asked)
    assert column(tmp_path, "order_id", "fills")[1:] == [new]


def test_an_order_that_was_open_for_long_is_in_the_month_in_which_it_was_made(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    done = buy(client)
    later(market, client, 1)
    resting = buy(client, order_type="limit", price="20000", qty="0.01")
    later(market, client, 40 * 86_400)
    client.history.download_records(tmp_path, "orders", **SPOT)
    assert column(tmp_path, "order_id", "orders") == [done]
    client.uta.trade.cancel_order(order_id=resting, category="SPOT", symbol="BTCUSDT")
    later(market, client, 3600)
    client.history.download_records(tmp_path, "orders", **SPOT)
    assert column(tmp_path, "order_id", "orders") == [done, resting]
    assert [one.name for one in tmp_path.rglob("*.parquet")] == ["2026-01.parquet"]


def test_what_the_exchange_no_longer_gives_stays(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    kinds: list[Any] = ["fills", "orders"]
    start = NOW - timedelta(days=3)
    old = buy(client)
    later(market, client, 3600)
    for kind in kinds:
        client.history.download_records(tmp_path, kind, category="SPOT", start=start)
    later(market, client, 100 * 86_400)
    (tmp_path / "manifest.json").unlink()  # as if the run had been killed before it wrote that
    for kind in kinds:
        result = client.history.download_records(tmp_path, kind, category="SPOT", start=start)
        assert column(tmp_path, "order_id", kind) == [old]
        assert {one.reason for one in result.holes} == {"beyond reach"}
        assert {one.detail for one in result.holes} == {"the exchange keeps nothing older"}
        begins = [one.start.replace(microsecond=0) for one in result.holes]
        assert begins == [start, NOW + timedelta(seconds=3600 - 60)]


def test_a_list_without_bounds_is_walked_once_and_its_rows_are_filed_by_month(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    download_rates(client, str(tmp_path))
    assert len([one for one in market.requests if "history-fund-rate" in one.path]) == 24
    assert len(column(tmp_path, "funding_rate", "funding_rates")) == 2 * (344 * 3)
    assert len(list(tmp_path.rglob("*.parquet"))) == 24


def test_trades_are_filed_by_day(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    client.history.download_records(tmp_path, "trades", **ETH)
    trades = client.history.trades("ETHUSDT", api="classic", **{key: ETH[key] for key in ("category", "start", "end")})
    assert column(tmp_path, "trade_id", "trades") == trades["trade_id"]
    assert [one.name for one in tmp_path.rglob("*.parquet")] == ["2026-01-01.parquet"]


def test_a_call_that_fails_is_a_hole_which_the_next_run_fills(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    market.faults.add(Status(503), operation="uta.market.get_funding_rate_history", times=1)
    result = client.with_options(retries=0).history.download_records(tmp_path, "funding_rates", api="uta", **RATES)
    assert {one.reason for one in result.holes} == {"failed"}
    assert not list(tmp_path.rglob("*.parquet"))
    assert client.history.download_records(tmp_path, "funding_rates", api="uta", **RATES).holes == ()


def test_asyncio_leads_to_the_same_bytes(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    async def fetch() -> int:
        async with AsyncBitget(*market.credentials, base_url=market.base_url) as asking:
            return (await asking.history.download_records(tmp_path / "two", "funding_rates", **RATES)).fetched

    client.history.download_records(tmp_path / "one", "funding_rates", **RATES)
    assert asyncio.run(fetch()) == 4
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


def test_a_folder_never_has_records_of_two_accounts(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    other = FakeCredentials("another-key", "another-secret", "another-passphrase")
    uid = market.add_account()
    market.add_key(other, uid)
    buy(client)
    later(market, client, 3600)
    client.history.download_records(tmp_path, "fills", **SPOT)
    before = bytes_of(tmp_path)
    with Bitget(*other, base_url=market.base_url) as theirs:
        for _ in range(2):
            with pytest.raises(InvalidArgument, match=f"of the account {market.uid}: .* for {uid}"):
                theirs.history.download_records(tmp_path, "bills", **SPOT)
            assert bytes_of(tmp_path) == before
            (tmp_path / "manifest.json").unlink(missing_ok=True)
            before.pop("manifest.json", None)
        theirs.history.download_records(tmp_path, "funding_rates", **RATES)  # anybody may see those


def test_a_worker_with_the_keys_of_another_account_puts_nothing_into_the_folder(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    other = FakeCredentials("another-key", "another-secret", "another-passphrase")
    market.add_key(other, market.add_account())
    with ExitStack() as made, ThreadPoolExecutor(1) as executor:
        for credentials, reasons in ((other, {"failed"}), (market.credentials, {"beyond reach"})):

            def elsewhere(credentials: FakeCredentials = credentials) -> Bitget:
                return made.enter_context(Bitget(*credentials, base_url=market.base_url))

            result = client.history.download_records(
                tmp_path,
                "fills",
                executor=executor,
                make_client=elsewhere,
                **{**SPOT, "start": NOW - timedelta(days=99)},
            )
            assert {one.reason for one in result.holes} == reasons
            assert bool(result.fetched) == (credentials != other)


@pytest.mark.parametrize(
    ("kind", "given", "message"),
    [
        ("open_interest", RATES, "no history"),
        ("trades", {**ETH, "api": "uta"}, "only the last 100"),
        ("fees", SPOT, "choose among 'trades'"),
        ("funding_rates", SPOT, "'SPOT'"),
        ("trades", {**SPOT, "api": "classic"}, "give symbols="),
        ("orders", {**SPOT, "symbols": "BTCUSDT"}, "leave symbols out"),
        ("bills", {**SPOT, "coin": "BTC"}, "leave coin out"),
        ("trades", {**SPOT, "api": "classic", "symbols": "../x"}, "name of a folder"),
        ("fills", {**SPOT, "end": "2020-01-01"}, "after end"),
    ],
)
def test_what_makes_no_sense_is_refused(
    client: Bitget, tmp_path: Path, kind: Any, given: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgument, match=message):
        client.history.download_records(tmp_path, kind, **given)
    assert not list(tmp_path.iterdir())


def test_records_are_exact_unless_floats_are_asked_for(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    buy(client)
    later(market, client, 120)
    client.history.download_records(tmp_path / "one", "bills", **SPOT)
    exact = client.history.bills(**SPOT, exact=True)
    assert sorted(column(tmp_path / "one", "balance", "bills")) == sorted(exact["balance"])
    client.history.download_records(tmp_path / "two", "bills", **SPOT, exact=False)
    assert {type(one) for one in column(tmp_path / "two", "balance", "bills")} == {float}
