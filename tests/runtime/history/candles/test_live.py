"""Candles that go on: closed ones by calls, the open one by a channel."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal, localcontext
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from msgspec import structs

from bitget_client import AsyncBitget, Bitget, InvalidArgument, LiveCandle, ServerBusy, TableHole
from bitget_client.history import HISTORY
from bitget_client.uta.stream_models import Kline
from bitget_runtime.fake import FakeExchange, Status, fake_exchange
from bitget_runtime.history.candles.live import Joining, Patience
from stand_ins.candle_store import CandleStore, carried_out, query_of

MINUTE = 60_000
NOW = 1_790_000_000_000 // MINUTE * MINUTE + 30_000


def pushed(*opens: int) -> list[Kline]:
    prices = dict.fromkeys(("open", "high", "low", "close", "volume", "turnover"), "7")
    return [msgspec.convert({"start": str(one), **prices}, Kline) for one in opens]


def joining_of(store: CandleStore, start: int, end: int) -> Joining:
    query = query_of(store, "1m", start, end)
    columns = ("time", "open", "high", "low", "close", "volume", "turnover")
    facts = structs.replace(query.facts, live=HISTORY.candles[0].live, columns=columns)
    return Joining(structs.replace(query, facts=facts))


def store_with(opens: list[int]) -> CandleStore:
    return CandleStore(opens, MINUTE, NOW, columns=6)


def closed(store: CandleStore, joining: Joining, rows: list[Kline], *, is_last_try: bool = False) -> list[Any] | None:
    query = joining.closed_before(joining.believed(rows, NOW), NOW)
    return [] if query is None else joining.taken(query, carried_out(store, query), is_last_try=is_last_try)


def test_each_closed_candle_comes_once_whatever_was_pushed_and_missed() -> None:
    opens = [NOW // MINUTE * MINUTE - MINUTE * age for age in range(30, -1, -1)]
    store = store_with(opens)
    joining = joining_of(store, opens[0], opens[10])
    first: list[Any] | None = joining.taken(joining.query, carried_out(store, joining.query), is_last_try=False)
    assert first is not None
    assert [one.time for one in first] == opens[:10]
    assert all(one.is_closed for one in first)
    assert closed(store, joining, pushed(opens[8], opens[9])) == []
    assert list(joining.open_ones(pushed(opens[9]))) == []
    (growing,) = joining.open_ones(pushed(opens[10]))
    assert (growing.time, growing.close, growing.is_closed) == (opens[10], Decimal(7), False)
    later = closed(store, joining, pushed(opens[25], opens[24]))
    assert later is not None
    assert [one.time for one in later] == opens[10:25]
    assert later[0].open == Decimal(opens[10]) / 2
    assert [one.time for one in joining.open_ones(pushed(opens[25]))] == [opens[25]]


def test_a_candle_that_the_exchange_does_not_have_yet_is_waited_for_and_then_named() -> None:
    opens = [NOW // MINUTE * MINUTE - MINUTE * age for age in range(10, -1, -1)]
    store = store_with([one for one in opens if one != opens[7]])
    joining = joining_of(store, opens[0], opens[5])
    joining.taken(joining.query, carried_out(store, joining.query), is_last_try=False)
    assert closed(store, joining, pushed(opens[8])) is None
    found = closed(store, joining, pushed(opens[8]), is_last_try=True)
    assert found is not None
    assert [type(one) for one in found] == [LiveCandle, LiveCandle, TableHole]
    assert (found[-1].start_ms, found[-1].end_ms, found[-1].reason) == (opens[7], opens[8], "absent")
    assert closed(store, joining, pushed(opens[8])) == []


def test_a_candle_that_opens_in_the_future_is_not_believed(caplog: pytest.LogCaptureFixture) -> None:
    opens = [NOW // MINUTE * MINUTE - MINUTE * age for age in range(10, -1, -1)]
    store = store_with(opens)
    joining = joining_of(store, opens[0], opens[5])
    joining.taken(joining.query, carried_out(store, joining.query), is_last_try=False)
    rows = pushed(NOW * 1_000, opens[7])
    later = closed(store, joining, rows)
    assert later is not None
    assert [one.time for one in later] == opens[5:7]
    assert [one.time for one in joining.open_ones(joining.believed(rows, NOW))] == [opens[7]]
    assert f"opens at {NOW * 1_000} is ignored" in caplog.text


@pytest.fixture(scope="module")
def running() -> Iterator[FakeExchange]:
    """An exchange whose minutes take a tenth of a second."""
    with fake_exchange(start=1_767_261_630_000, speed=600) as exchange:
        yield exchange


def check(found: list[Any]) -> None:
    times = [one.time for one in found if one.is_closed]
    assert {later - time for time, later in pairwise(times)} == {MINUTE}
    assert all(not one.is_closed for one in found if one.time not in times)
    final: set[int] = set()
    for one in found:
        assert one.time not in final
        final |= {one.time} if one.is_closed else set()


def test_calls_and_pushes_are_joined_also_over_a_lost_connection(running: FakeExchange) -> None:
    found: list[Any] = []
    dropped_at = 0
    with Bitget(base_url=running.base_url) as client:
        items: Iterator[Any] = client.history.live_candles("BTCUSDT", "1m", category="SPOT", last=5)
        for one in items:
            found.append(one)
            if not one.is_closed and not dropped_at:
                running.streams.faults.drop()
                dropped_at = len(found)
            if dropped_at and sum(each.is_closed for each in found[dropped_at:]) > 5 and not one.is_closed:
                break
    check(found)


@pytest.mark.parametrize(("api", "category"), [("uta", "USDT-FUTURES"), ("classic", "SPOT")])
def test_asyncio_does_the_same(running: FakeExchange, api: Any, category: str) -> None:
    async def read() -> list[Any]:
        found: list[Any] = []
        async with AsyncBitget(base_url=running.base_url) as client:
            items = client.history.live_candles("BTCUSDT", "1m", category=category, last=2, api=api)
            async for one in items:
                found.append(one)
                if sum(each.is_closed for each in found) > 5:
                    break
            await items.aclose()  # type: ignore[attr-defined]  # it is a generator
        return found

    check(asyncio.run(read()))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"interval": "2h"}, "2h"),
        ({"last": -1}, "last"),
        ({"interval": "3m"}, "not pushed"),
        ({"symbol": ""}, "symbols"),
    ],
)
def test_what_makes_no_sense_is_refused(client: Bitget, arguments: dict[str, Any], message: str) -> None:
    given = {"symbol": "BTCUSDT", "interval": "1m", "category": "SPOT", "api": "classic", **arguments}
    with pytest.raises(InvalidArgument, match=message):
        next(client.history.live_candles(**given))


def test_numbers_are_as_sent_whatever_the_decimal_context_of_the_thread() -> None:
    opens = [NOW // MINUTE * MINUTE - MINUTE * age for age in range(3, 0, -1)]
    store = store_with(opens)
    joining = joining_of(store, opens[0], opens[2])
    with localcontext(prec=3):
        found = joining.taken(joining.query, carried_out(store, joining.query), is_last_try=False)
    assert found is not None
    assert [str(one.open) for one in found if isinstance(one, LiveCandle)] == [f"{one // 2}" for one in opens[:2]]


def test_a_pushed_candle_that_lacks_a_number_is_ignored(caplog: pytest.LogCaptureFixture) -> None:
    opens = [NOW // MINUTE * MINUTE - MINUTE * age for age in range(3, -1, -1)]
    joining = joining_of(store_with(opens), opens[0], opens[3])
    (whole,) = pushed(opens[3])
    prices = dict.fromkeys(("open", "high", "low", "close", "volume", "turnover"), "7")
    cells = [{**prices, "start": str(opens[3]), "close": close} for close in ("", "?")]
    lacks = [msgspec.json.decode(msgspec.json.encode(one), type=Kline) for one in cells]
    assert joining.believed([*lacks, whole], NOW) == [whole]
    assert joining.believed(None, NOW) == []
    assert caplog.text.count("it lacks a number") == len(lacks)


def test_failing_calls_are_repeated_for_as_long_as_an_outage_may_last() -> None:
    now = [0.0]
    patience = Patience(30.0, lambda: now[0])
    while now[0] < 22:
        now[0] += patience.after(ServerBusy("busy", code="503", status=503, retryable=True))
    now[0] = 29.9
    with pytest.raises(ServerBusy):
        patience.after(ServerBusy("busy", code="503", status=503, retryable=True))
    with pytest.raises(InvalidArgument):
        Patience(None, lambda: 0.0).after(InvalidArgument("no"))


def test_a_call_that_fails_does_not_end_live_candles(running: FakeExchange) -> None:
    with Bitget(base_url=running.base_url, retries=0) as client:
        running.faults.add(Status(503), "uta.market.get_candles", times=1)
        found = next(client.history.live_candles("BTCUSDT", "1m", category="SPOT", last=1))
    assert isinstance(found, LiveCandle)


@pytest.mark.parametrize("arguments", [{"interval": "2h"}, {"options": 3}])
def test_arguments_are_checked_at_once(client: Bitget, arguments: dict[str, Any]) -> None:
    given: dict[str, Any] = {"interval": "1m", "category": "SPOT", **arguments}
    with pytest.raises(InvalidArgument):
        client.history.live_candles("BTCUSDT", **given)
    with pytest.raises(InvalidArgument):
        AsyncBitget().history.live_candles("BTCUSDT", **given)
