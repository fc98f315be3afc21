"""An order is not given up by a clock that was wrong when it was sent, and that its own request has corrected."""

from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_runtime.errors import StreamClosed
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Delay
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.journal import Entry, Journal, read_journal
from bitget_runtime.orders.desk.reading import following
from bitget_runtime.orders.desk.tracked import Signing, Tracked
from bitget_runtime.orders.known.state import Discrepancy, OrderState, Report
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.pacing.clock import Clock
from setups.empty_exchange import NOW, Empty, following_of
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE, QUICK

REPORT = Report(order_id="1", client_order_id="mine", state=OrderState.LIVE, category="SPOT", symbol="BTCUSDT")
ENTRY = Entry(client_order_id="mine", kind="uta", category="SPOT", symbol="BTCUSDT")
VALID = 30_000
HOUR = 3_600_000


def interrupted(exchange: Empty, behind: int, still_signed: float) -> tuple[str, float, Tracked]:
    """What is found out about an order that was sent by a wrong clock, and when."""
    follows, tracker = following_of("uta", exchange)
    clock: Clock = follows._clock
    clock.correct(NOW - behind, 0, 0)
    order = Tracked(Identity("uta", "SPOT", "BTCUSDT", "mine"), {})
    tracker.add([order])
    order.accepted_until = clock.now_ms() + VALID
    order.signing = Signing(clock.monotonic() + still_signed, VALID)
    first = exchange.__call__

    async def correcting(*asked: object) -> object:
        clock.correct(NOW + int(exchange.seconds * 1_000), exchange.seconds, exchange.seconds)
        return await first(*asked)

    follows._reads._calls = correcting  # type: ignore[assignment]  # the same exchange
    (outcome,) = asyncio.run(follows.resolve_all([order], 300))
    return outcome, exchange.seconds, order


@pytest.mark.parametrize("behind", [HOUR, 20_000, 0, -HOUR])
@pytest.mark.parametrize("still_signed", [0, 50])
def test_it_may_be_accepted_until_its_last_signature_is_too_old(
    monkeypatch: pytest.MonkeyPatch, behind: int, still_signed: float
) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    outcome, seconds, order = interrupted(exchange, behind, still_signed)
    assert outcome == "never_carried_out"
    assert still_signed + 33 <= seconds < still_signed + 33 + 2 * 30 + 10
    assert order.accepted_until is not None
    assert NOW + (still_signed + 30) * 1_000 <= order.accepted_until <= NOW + (still_signed + 60) * 1_000


def test_once_its_clock_is_known_only_the_exchange_s_time_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, _ = following_of("uta", exchange)
    order = Tracked(Identity("uta", "SPOT", "BTCUSDT", "mine"), {})
    order.signing = Signing(10, VALID)
    exchange.seconds = 5
    order.fix_accepted_until(follows._clock, asked=5)
    assert order.signing is not None  # it may be signed after that
    assert order.reckon_accepted_until(follows._clock) is None
    exchange.seconds = 12
    order.fix_accepted_until(follows._clock, asked=11)
    assert order.signing is None
    exchange.seconds = 100
    assert order.reckon_accepted_until(follows._clock) == NOW + 40_000


def test_an_order_by_a_clock_that_was_ahead_is_still_ours() -> None:
    exchange = Empty()
    follows, tracker = following_of("uta", exchange)
    clock = follows._clock
    clock.correct(NOW + 120_000, 0, 0)
    order = Tracked(Identity("uta", "SPOT", "BTCUSDT", "mine"), {})
    tracker.add([order])
    clock.correct(NOW, 0, 0)  # its first attempt was refused for its time
    report = replace(REPORT, created=NOW + 1_000)
    assert tracker.take_report("uta", report) is order
    assert list(tracker) == [order]


def test_an_order_of_a_dead_program_whose_clock_was_ahead_is_still_ours() -> None:
    _, tracker = following_of("uta", Empty())
    order = tracker.resume(replace(ENTRY, sent=NOW + 120_000))
    assert tracker.take_report("uta", replace(REPORT, created=NOW - 1_000)) is order


@pytest.mark.parametrize(
    ("offset", "uncertainty", "is_ours"),
    [
        (0, 100, False),
        (100_000, 100, True),  # the clocks are now further apart than it thought
        (-100_000, 100, False),
        (0, 100_000, True),
        (0, None, True),  # it knew nothing of the exchange's
    ],
)
def test_what_may_be_an_order_of_a_dead_program_whose_clock_was_wrong_is_it_with_a_doubt(
    offset: int, uncertainty: int | None, is_ours: bool
) -> None:
    follows, tracker = following_of("uta", Empty())
    follows._clock.learn(NOW, 0, 0)
    order = tracker.resume(replace(ENTRY, sent=NOW, clock_offset=offset, clock_uncertainty=uncertainty))
    told: list[Any] = []
    order.listen(lambda happened: told.append(happened.what))
    taken = tracker.take_report("uta", replace(REPORT, created=NOW - 90_000))
    assert (taken is order, len([*tracker])) == ((True, 1) if is_ours else (False, 2))
    assert any(isinstance(what, Discrepancy) for what in told) is is_ours


def test_an_order_is_written_down_with_what_was_known_of_the_clock(exchange: FakeExchange, tmp_path: Path) -> None:
    exchange.advance(300)
    options = OrderOptions(journal=tmp_path / "j", categories=("SPOT",))
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        orders.place(**ORDER, price="50000").live(5)
    (entry,) = read_journal(tmp_path / "j")
    assert entry.clock_uncertainty is not None
    assert abs(entry.clock_offset - 300_000) < 10_000
    assert 0 < entry.clock_uncertainty < 10_000


@pytest.mark.parametrize("offset", [None, 100_000])
def test_a_filled_order_of_a_dead_program_whose_clock_was_ahead_is_not_called_absent(
    exchange: FakeExchange, tmp_path: Path, offset: int | None
) -> None:
    with client_of(exchange) as client:
        client.uta.trade.place_order(**ORDER, price="50000", client_oid="mine")
        exchange.fill(client.uta.trade.get_order(client_oid="mine").order_id)
        sent = client._client.clock.now_ms() + 100_000
    exchange.advance(300)
    path = tmp_path / "j"
    with contextlib.closing(Journal(path)) as journal:
        unknown = replace(ENTRY, sent=sent)
        known = replace(unknown, clock_offset=300_000 + (offset or 0), clock_uncertainty=5)
        journal.write([unknown if offset is None else known])
    with client_of(exchange) as client, client.uta.orders(OrderOptions(journal=path, categories=("SPOT",))) as orders:
        order = orders.find(client_order_id="mine")
        assert order is not None
        assert order.final(5) is OrderState.FILLED
        assert orders.open() == []


def test_what_was_sent_at_an_unknown_time_is_not_proven_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of("uta", exchange)
    follows._clock.learn(NOW, 0, 0)
    order = tracker.resume(replace(ENTRY, sent=NOW - 90_000))
    order.accepted_until = NOW - 60_000
    assert asyncio.run(follows.resolve(order, 20)) == "unknown"


def test_an_older_order_with_its_id_is_not_ours() -> None:
    _, tracker = following_of("uta", Empty())
    order = Tracked(Identity("uta", "SPOT", "BTCUSDT", "mine"), {})
    tracker.add([order])
    assert tracker.take_report("uta", replace(REPORT, created=NOW - 60_000)) is not order


def test_what_a_thread_may_still_sign_is_given_its_whole_time(exchange: FakeExchange) -> None:
    with client_of(exchange, timeout=20) as client, client.uta.orders(QUICK) as orders, ThreadPoolExecutor() as threads:
        exchange.faults.add(Delay(0.3), PLACE)
        placing = threads.submit(orders.place, **ORDER, price="50000", client_oid="mine")
        exchange.streams.wait(lambda: bool(exchange.requests.of(PLACE)), 5)
        orders._followed.thread.call(interrupt_all)
        with pytest.raises(StreamClosed):
            placing.result()
        order = orders.find(client_order_id="mine")
        assert order is not None
        assert order._tracked.signing is not None
        assert 15 < order._tracked.signing.until - client._client.clock.monotonic() <= 20
        assert order.live(5) is OrderState.LIVE


def interrupt_all() -> None:
    for task in asyncio.all_tasks():
        if "carry_out" in repr(task):
            task.cancel()
