"""Walks as programs use them: tokens, holes, failures, several windows at once, asyncio; over a model store."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest

from bitget_client import registry
from bitget_runtime.errors import InvalidArgument, PermissionDenied, TransportError
from bitget_runtime.paging.walk import AsyncWalk, Walk
from stand_ins.paging_store import NOW, Habits, Store

DAY = 86_400_000
BILLS, CANDLES = "uta.account.get_bills", "classic.contract.market.get_history_candles"
CATEGORY = {"category": "USDT-FUTURES"}
CANDLE = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "granularity": "1H"}


def bills(count: int = 50, **habits: Any) -> Store:
    """Bills, one every 36 hours."""
    times = [NOW - 1 - number * DAY * 3 // 2 for number in range(count)]
    return Store(registry.operations[BILLS], Habits(**{"span": 30 * DAY, "cap": 7, **habits}), times)


def candles(count: int, **habits: Any) -> Store:
    times = [NOW - NOW % 3_600_000 - number * 3_600_000 for number in range(count)]
    return Store(registry.operations[CANDLES], Habits(**{"span": 90 * DAY, "cap": 200, **habits}), times)


def walk(store: Store, arguments: dict[str, Any], **options: Any) -> Walk[Any]:
    return Walk(store, store.operation, arguments, None, options)  # type: ignore[arg-type]  # a store calls like a client


def collect(going: Walk[Any], found: list[Any]) -> None:
    for page in going.pages():
        found += page


def ids(rows: Any) -> list[str]:
    return [row.bill_id for row in rows]


def test_all_of_it_comes_in_order_and_each_once() -> None:
    store = bills(50)
    found = walk(store, CATEGORY | {"startTime": NOW - 80 * DAY})
    assert ids(found) == [str(number) for number in range(50, 0, -1)]
    assert found.holes == ()
    assert all(int(one["endTime"]) - int(one["startTime"]) <= 30 * DAY for one in store.asked)


def test_without_a_start_a_walk_goes_back_as_far_as_there_is_anything() -> None:
    found = walk(bills(70), CATEGORY)
    assert len(list(found)) == 60
    assert found.holes == ()


def test_what_is_beyond_reach_is_named_and_not_asked_for() -> None:
    store = bills(70)
    found = walk(store, CATEGORY | {"startTime": NOW - 200 * DAY})
    list(found)
    (hole,) = found.holes
    assert (hole.start, hole.reason) == (NOW - 200 * DAY, "beyond reach")
    assert hole.end is not None
    assert abs(hole.end - (NOW - 90 * DAY)) <= 60_000
    assert min(int(one["startTime"]) for one in store.asked) >= NOW - 90 * DAY


def test_what_is_still_to_come_is_named_and_a_token_keeps_it() -> None:
    arguments = CATEGORY | {"startTime": NOW - 5 * DAY, "endTime": NOW + 3 * DAY}
    going = walk(bills(50), arguments)
    assert len(next(going.pages())) > 0
    resumed = walk(bills(50), arguments, resume=going.token)
    list(resumed)
    for found in (going, resumed):
        (hole,) = found.holes
        assert (hole.start, hole.end, hole.reason) == (NOW, NOW + 3 * DAY, "not yet")


@pytest.mark.parametrize("store", [bills(50), candles(50)], ids=["bills", "candles"])
def test_nothing_is_asked_for_if_all_of_it_is_still_to_come(store: Store) -> None:
    given = CATEGORY if store.operation.address == BILLS else CANDLE
    found = walk(store, given | {"startTime": NOW + DAY, "endTime": NOW + 2 * DAY})
    assert list(found) == []
    assert [(one.start, one.end, one.reason) for one in found.holes] == [(NOW + DAY, NOW + 2 * DAY, "not yet")]
    assert store.asked == []


def test_a_series_without_rows_begins_no_later_than_now() -> None:
    found = walk(candles(0), CANDLE | {"startTime": NOW - DAY, "endTime": NOW + DAY})
    assert list(found) == []
    assert [(one.start, one.end, one.reason) for one in found.holes] == [
        (NOW, NOW + DAY, "not yet"),
        (NOW - DAY, NOW, "before the beginning"),
    ]


def test_a_token_is_readable_and_another_process_goes_on_from_it() -> None:
    store, found, token = bills(50), [], None
    arguments = CATEGORY | {"startTime": NOW - 80 * DAY}
    while True:
        going = walk(store, arguments, resume=token)
        page = next(going.pages(), None)
        if page is None:
            break
        found += ids(page)
        token = going.token
    assert found == [str(number) for number in range(50, 0, -1)]
    assert json.loads(token or "")["operation"] == BILLS


def test_a_token_while_items_are_read_is_that_of_the_page_before() -> None:
    going = walk(bills(50), CATEGORY | {"startTime": NOW - 80 * DAY})
    begun = going.token
    items = iter(going)
    for _ in range(7):
        next(items)
        assert going.token == begun
    next(items)
    assert going.token != begun


def test_a_loop_that_was_left_in_the_middle_of_a_page_begins_with_that_page_again() -> None:
    going = walk(bills(50), CATEGORY | {"startTime": NOW - 80 * DAY})
    items = iter(going)
    first = [next(items).bill_id for _ in range(10)]
    del items
    rest = ids(going)
    assert first + rest[3:] == [str(number) for number in range(50, 0, -1)]
    assert rest[:3] == first[7:]


@pytest.mark.parametrize(
    ("token", "message"),
    [
        ("nonsense", "resume must be the token of a walk"),
        ('{"operation":"uta.trade.get_fills","arguments":{}}', "resume has a token of uta.trade.get_fills"),
        (
            '{"operation":"uta.account.get_bills","arguments":{"category":"SPOT"}}',
            "other arguments: pass category='SPOT'",
        ),
    ],
)
def test_a_token_of_something_else_is_refused(token: str, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        walk(bills(), CATEGORY, resume=token)


@pytest.mark.parametrize("part", [{"place": "x"}, {"place": "9" * 5_000}, {"recent": ["a"]}, {"width": 0}])
def test_a_token_that_was_changed_is_refused(part: dict[str, object]) -> None:
    going = walk(candles(500), CANDLE)
    next(going.pages())
    changed = json.dumps(json.loads(going.token) | part)
    with pytest.raises(InvalidArgument, match="resume must be the token of a walk, unchanged"):
        walk(candles(500), CANDLE, resume=changed)


@pytest.mark.parametrize("options", [{"concurrency": 0}, {"concurrency": True}, {"failures": "hide"}, {"speed": 2}])
def test_options_that_make_no_sense_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        walk(bills(), CATEGORY, **options)


@pytest.mark.parametrize(("argument", "value"), [("startTime", "yesterday"), ("limit", 0), ("limit", -5)])
def test_an_argument_that_makes_no_sense_is_refused_at_once(argument: str, value: object) -> None:
    with pytest.raises(InvalidArgument, match=argument.replace("Time", "_time")):
        walk(bills(), CATEGORY | {argument: value})


def test_a_start_after_the_end_is_refused_instead_of_walked_without_finding_anything() -> None:
    store = candles(100)
    with pytest.raises(InvalidArgument, match="start_time must not be after end_time"):
        walk(store, CANDLE | {"startTime": NOW, "endTime": NOW - 1})
    assert len(list(walk(store, CANDLE | {"startTime": NOW - NOW % 3_600_000, "endTime": NOW - NOW % 3_600_000}))) <= 1


def test_a_failure_is_raised_and_iterating_again_goes_on() -> None:
    store = bills(50, fails=lambda call: call == 3)
    going = walk(store, CATEGORY | {"startTime": NOW - 80 * DAY})
    found: list[Any] = []
    with pytest.raises(TransportError):
        collect(going, found)
    collect(going, found)
    assert ids(found) == [str(number) for number in range(50, 0, -1)]


def test_a_failure_may_be_skipped_and_is_a_hole() -> None:
    store = bills(50, fails=lambda call: call == 1)
    going = walk(store, CATEGORY | {"startTime": NOW - 80 * DAY}, failures="skip")
    found = ids(going)
    (hole,) = going.holes
    assert (hole.end, hole.reason) == (NOW, "failed")
    assert hole.start is not None
    missing = {str(number) for number in range(1, 51)} - set(found)
    assert missing
    assert all(hole.start <= store.entries[int(number) - 1].time for number in missing)


def test_what_no_window_can_do_better_with_is_raised_whatever_was_asked() -> None:
    store = bills(5)

    def refuse(*arguments: Any) -> Any:
        raise PermissionDenied("no", code="40014", status=403)

    store.call = refuse  # type: ignore[method-assign, assignment]  # it takes any call
    with pytest.raises(PermissionDenied):
        list(walk(store, CATEGORY, failures="skip"))


def test_the_width_of_a_window_is_learnt_from_a_refusal() -> None:
    operation = registry.operations["classic.earn.loan.get_repay_history"]
    times = [NOW - number * DAY for number in range(1, 80)]
    store = Store(operation, Habits(cap=50, span=30 * DAY), times)
    found = walk(store, {"startTime": NOW - 85 * DAY, "endTime": NOW})
    assert len(list(found)) == 79
    assert found.holes == ()
    refused = [one for one in store.asked if int(one["endTime"]) - int(one["startTime"]) > 30 * DAY]
    assert len(refused) == 1


def test_candles_are_cut_at_the_start_though_the_exchange_ignores_it() -> None:
    found = walk(candles(3_000, heeds_start=False), CANDLE | {"startTime": NOW - 100 * DAY, "endTime": NOW})
    times = [int(row.raw_ts) for row in found]
    assert min(times) >= NOW - 100 * DAY
    assert len(times) == len(set(times)) == 2_400
    assert found.holes == ()


def test_what_is_before_the_first_candle_is_named() -> None:
    found = walk(candles(100), CANDLE | {"startTime": NOW - 300 * DAY, "endTime": NOW})
    rows = list(found)
    (hole,) = found.holes
    assert (hole.start, hole.end, hole.reason) == (
        NOW - 300 * DAY,
        min(int(row.raw_ts) for row in rows),
        "before the beginning",
    )


@pytest.mark.parametrize("count", [0, 100])
def test_a_failed_window_is_never_called_empty(count: int) -> None:
    calls = [1] if count == 0 else [2]
    found = walk(
        candles(count, fails=lambda call: call in calls),
        CANDLE | {"startTime": NOW - 300 * DAY, "endTime": NOW},
        failures="skip",
    )
    assert len(list(found)) == count
    lost, early = found.holes
    assert (lost.reason, early.reason) == ("failed", "before the beginning")
    assert (early.start, early.end) == (NOW - 300 * DAY, lost.start)


def test_no_more_is_asked_for_than_the_most() -> None:
    store = candles(500)
    list(walk(store, CANDLE | {"startTime": NOW - 10 * DAY, "endTime": NOW, "limit": 1_000}))
    assert {one["limit"] for one in store.asked} == {"200"}


@pytest.mark.parametrize("most", [2, 5])
def test_several_windows_at_once_give_the_same_in_the_same_order(most: int) -> None:
    arguments = CANDLE | {"startTime": NOW - 200 * DAY, "endTime": NOW}
    one_by_one, at_once = (list(walk(candles(5_000), arguments, concurrency=count)) for count in (1, most))
    assert one_by_one == at_once
    assert len(at_once) > 4_700


def test_a_failure_among_several_windows_is_raised_in_its_turn() -> None:
    going = walk(candles(5_000, fails=lambda call: call == 9), CANDLE | {"startTime": NOW - 200 * DAY}, concurrency=3)
    found: list[Any] = []
    with pytest.raises(TransportError):
        collect(going, found)
    collect(going, found)
    times = [row.raw_ts for row in found]
    assert len(times) == len(set(times)) > 4_700


def test_threads_end_when_a_walk_is_left() -> None:
    going = walk(candles(5_000), CANDLE | {"startTime": NOW - 200 * DAY}, concurrency=3)
    pages = going.pages()
    next(pages)
    pages.close()  # type: ignore[attr-defined]  # it is a generator
    for thread in [one for one in threading.enumerate() if one.name == "bitget walk"]:
        thread.join(5)
        assert not thread.is_alive()


class AsyncStore:
    """A store that is called by asyncio."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock = store, store.clock
        self.in_flight = self.most = 0

    async def call(self, *arguments: Any) -> Any:
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        try:
            await asyncio.sleep(0)
            return self.store.call(*arguments)
        finally:
            self.in_flight -= 1


@pytest.mark.parametrize("most", [1, 3])
def test_asyncio_gives_the_same(most: int) -> None:
    arguments = CANDLE | {"startTime": NOW - 200 * DAY, "endTime": NOW}

    async def take() -> tuple[list[Any], int]:
        store = AsyncStore(candles(5_000))
        going: AsyncWalk[Any] = AsyncWalk(store, store.store.operation, arguments, None, {"concurrency": most})  # type: ignore[arg-type]
        return [row async for row in going], store.most

    found, in_flight = asyncio.run(take())
    assert found == list(walk(candles(5_000), arguments))
    assert in_flight == most


def test_tasks_end_when_a_walk_is_left_or_fails() -> None:
    async def leave(fails: bool) -> int:
        store = AsyncStore(candles(5_000, fails=lambda call: fails and call == 9))
        options: Any = {"concurrency": 3}
        arguments = CANDLE | {"startTime": NOW - 200 * DAY}
        going: AsyncWalk[Any] = AsyncWalk(store, store.store.operation, arguments, None, options)  # type: ignore[arg-type]
        pages = going.pages()
        try:
            while True:
                await anext(pages)
                if not fails:
                    break
        except TransportError:
            pass
        await pages.aclose()  # type: ignore[attr-defined]  # it is a generator
        return len(asyncio.all_tasks())

    assert asyncio.run(leave(False)) == asyncio.run(leave(True)) == 1


def test_how_the_next_page_is_asked_for_may_not_be_known() -> None:
    operation = registry.operations["uta.stock_plus.asset.get_transfers"]
    found = walk(Store(operation, Habits(), [NOW - 1]), {"startTime": NOW - DAY})
    assert len(list(found)) == 1
    assert "not documented" in found.holes[-1].detail


def test_a_cursor_that_comes_twice_ends_the_walk_with_a_hole() -> None:
    store = bills(50)
    cursor = store._cursor
    store._cursor = lambda page, more: cursor(page, more) | {"cursor": "40"}  # type: ignore[method-assign]
    found = walk(store, CATEGORY | {"startTime": NOW - 20 * DAY})
    list(found)
    assert any(hole.reason == "failed" and "came a second time" in hole.detail for hole in found.holes)


def test_rows_that_two_windows_share_come_once_to_a_process_that_goes_on_among_them() -> None:
    operation = registry.operations["classic.common.tax.get_futures_records"]
    edge = NOW - 5 * DAY
    times = [edge - 500 + number for number in range(8)] + [NOW - 1]
    store = Store(operation, Habits(cap=1, span=30 * DAY, fails=lambda call: call == 12), times)
    arguments = {"startTime": edge - 30 * DAY, "endTime": NOW}
    found: list[Any] = []
    going = walk(store, arguments)
    with pytest.raises(TransportError):
        collect(going, found)
    collect(walk(store, arguments, resume=going.token), found)
    assert [row.record_id for row in found] == [str(number) for number in range(1, 10)]
