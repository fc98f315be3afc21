"""Windows and pages of candles, against a truth in memory."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from bitget_runtime.errors import DecodeError, ServerBusy
from bitget_runtime.history.candles.intervals import Interval
from bitget_runtime.history.candles.plan import Plan, Step
from bitget_runtime.history.candles.walking import Walked
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.progress import Progress
from bitget_runtime.history.tables.rows import Page
from stand_ins.candle_store import CandleStore, carried_out, query_of

DAY = 86_400_000
NOW = 1_790_000_000_000


def found(store: CandleStore, interval: str, start: int, end: int, most: int = 10) -> tuple[list[int], list[TableHole]]:
    plan = carried_out(store, query_of(store, interval, start, end, most=most))
    ((table, holes),) = plan.results(exact=False)
    return table["time"].cast("int64").to_pylist(), list(holes)


@settings(max_examples=40, deadline=None)
@given(
    interval=st.sampled_from(["1m", "1h", "6h", "1d", "1w"]),
    shift=st.integers(0, 6),
    kept=st.lists(st.booleans(), min_size=1, max_size=120),
    first=st.integers(-20, 110),
    count=st.integers(0, 140),
    reach=st.sampled_from([0, 1, 30, 400]),
    cap=st.sampled_from([1, 2, 3, 7, 1000]),
    most=st.sampled_from([1, 3, 10, 50]),
)
def test_every_candle_of_the_span_is_there_once_and_holes_say_the_rest(
    interval: str, shift: int, kept: list[bool], first: int, count: int, reach: int, cap: int, most: int
) -> None:
    length = Interval.named(interval).length
    is_short = length <= 4 * 3_600_000
    cap, most = (cap, most) if is_short else (max(cap, 2), max(most, 2))
    origin = NOW // length * length - len(kept) * length - (0 if is_short else shift * DAY // 7)
    grid = [origin + place * length for place in range(len(kept))]
    truth = [time for time, is_there in zip(grid, kept, strict=True) if is_there]
    store = CandleStore(truth, length, NOW, reach, cap)
    start = origin + first * length + (0 if is_short else length // 3)
    end = start + count * length
    times, holes = found(store, interval, start, end, most)
    query = query_of(store, interval, start, end)
    assert times == [time for time in truth if query.start <= time < query.end and time + length <= NOW]
    missing = [
        time
        for time in (origin + place * length for place in range(-30, len(kept) + 30))
        if query.start <= time < query.end and time + length <= NOW and time not in times
    ]
    assert [time for time in missing if not any(hole.start_ms <= time < hole.end_ms for hole in holes)] == []
    assert not any(hole.start_ms <= time < hole.end_ms for hole in holes for time in times)
    early = [hole for hole in holes if hole.reason == "before the beginning"]
    assert all(hole.end_ms <= min(truth, default=NOW * 2) or hole.start_ms == query.start for hole in early)


def test_recent_candles_are_asked_of_the_call_that_has_more_of_them_and_older_ones_of_the_other() -> None:
    opens = range(NOW // 60_000 * 60_000 - 3 * DAY, NOW, 60_000)
    store = CandleStore(opens, 60_000, NOW, reach=1)
    times, holes = found(store, "1m", opens[0], NOW, most=100)
    assert (len(times), holes) == (len(opens) - 1, [])
    operations = [operation for operation, _ in store.asked]
    assert operations[0] == "recent"
    assert operations[-1] == "past"
    assert operations == sorted(operations, reverse=True)
    assert len(operations) == len({str(arguments) for _, arguments in store.asked})


def test_where_recent_candles_end_without_a_word_the_other_call_goes_on() -> None:
    opens = range(NOW // 60_000 * 60_000 - 2 * DAY, NOW, 60_000)
    store = CandleStore(opens, 60_000, NOW, reach=30)
    store.reach = 1  # the catalogue says 30 days
    query = query_of(CandleStore(opens, 60_000, NOW, reach=30), "1m", opens[0], NOW)
    ((table, holes),) = carried_out(store, query).results(exact=False)
    assert (table.num_rows, holes) == (len(opens) - 1, ())


def test_nothing_is_asked_of_before_the_beginning() -> None:
    opens = range(NOW // 60_000 * 60_000 - DAY, NOW, 60_000)
    store = CandleStore(opens, 60_000, NOW, reach=0)
    times, (hole,) = found(store, "1m", opens[0] - 1000 * DAY, NOW, most=100)
    assert times == list(opens[:-1])
    assert hole == TableHole("BTCUSDT", opens[0] - 1000 * DAY, opens[0], "before the beginning")
    assert len(store.asked) < 30


def test_the_open_candle_is_left_out() -> None:
    opens = range(NOW // 60_000 * 60_000 - 600_000, NOW, 60_000)
    times, holes = found(CandleStore(opens, 60_000, NOW), "1m", opens[0], NOW + DAY)
    assert times[-1] == opens[-2]
    assert holes == []


def test_a_call_that_ignores_the_end_is_an_error_and_no_history() -> None:
    opens = range(NOW // 60_000 * 60_000 - 600_000, NOW, 60_000)
    store = CandleStore(opens, 60_000, NOW)
    query = query_of(store, "1m", opens[0], opens[5])
    page = store.page("recent", {"endTime": NOW, "limit": 3})
    store.page = lambda operation, arguments: page  # type: ignore[method-assign]  # one page, whatever is asked for
    with pytest.raises(DecodeError, match="later than requested"):
        carried_out(store, query)


def minutes(count: int) -> range:
    return range(NOW // 60_000 * 60_000 - count * 60_000, NOW // 60_000 * 60_000, 60_000)


def test_one_empty_list_ends_no_history() -> None:
    opens = minutes(60)
    store = CandleStore(opens, 60_000, NOW)
    page, asked = store.page, store.asked
    store.page = (  # type: ignore[method-assign]  # the fifth list is empty, by mistake
        lambda operation, arguments: (
            page("recent", {**arguments, "endTime": 0}) if len(asked) == 4 else page("past", arguments)
        )
    )
    plan = Plan([structs.replace(query_of(store, "1m", opens[0], NOW), now=NOW + 400 * DAY)])
    pauses = carry_out(store, plan)
    ((table, holes),) = plan.results(exact=False)
    assert table["time"].cast("int64").to_pylist() == list(opens)
    assert holes == ()
    assert [pause for pause in pauses if pause] == [0.25]


def test_empty_lists_that_older_candles_contradict_are_asked_for_again() -> None:
    opens = minutes(60)
    store = CandleStore(opens, 60_000, NOW)
    counted: list[Progress] = []
    plan = Plan([structs.replace(query_of(store, "1m", opens[0], NOW), now=NOW + 400 * DAY)], counted.append)
    newest, older = plan.take(), plan.take()
    assert newest is not None
    assert older is not None
    plan.finish(newest, Walked([], came_empty=True))
    assert plan.take() is None
    walk_step(store, plan, older)
    again = plan.take()
    assert again is not None
    assert again.window == newest.window
    plan.finish(again, Walked([], came_empty=True))  # it is not asked for a third time
    carry_out(store, plan)
    ((table, (hole,)),) = plan.results(exact=False)
    assert table["time"].cast("int64").to_pylist() == list(opens[:-10])
    assert (hole.start_ms, hole.end_ms, hole.reason) == (opens[-10], NOW // 60_000 * 60_000, "absent")
    assert counted[-1].done == counted[-1].total


def test_a_call_that_fails_is_a_hole_if_so_wanted_and_other_symbols_go_on() -> None:
    opens = minutes(60)
    store = CandleStore(opens, 60_000, NOW)
    one = structs.replace(query_of(store, "1m", opens[0], NOW), now=NOW + 400 * DAY)
    for fails in ("raise", "hole"):
        plan = Plan([one, structs.replace(one, symbol="ETHUSDT")], on_failure=fails)
        taken = plan.take()
        assert taken is not None
        walk_step(store, plan, taken)
        failing = plan.take()
        assert failing is not None
        if fails == "raise":
            with pytest.raises(ServerBusy):
                plan.fail(failing, ServerBusy("no", code="1", status=503))
        else:
            plan.fail(failing, ServerBusy("no", code="1", status=503))
    carry_out(store, plan)
    (table, (hole,)), (other, none) = plan.results(exact=False)
    assert table["time"].cast("int64").to_pylist() == list(opens[-10:])
    assert (hole.start_ms, hole.end_ms, hole.reason) == (opens[0], opens[-10], "failed")
    assert "ServerBusy" in hole.detail
    assert (len(other), none) == (60, ())


def carry_out(store: CandleStore, plan: Plan) -> list[float]:
    pauses: list[float] = []
    while (step := plan.take()) is not None:
        pauses += walk_step(store, plan, step)
    return pauses


def walk_step(store: CandleStore, plan: Plan, step: Step) -> list[float]:
    page: Page | None = None
    pauses: list[float] = []
    try:
        while True:
            ask = next(step.walk) if page is None else step.walk.send(page)
            pauses.append(ask.pause)
            page = store.page(ask.operation, ask.arguments)
    except StopIteration as end:
        plan.finish(step, end.value)
    return pauses
