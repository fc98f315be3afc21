"""Dead man's switches against the fake exchange: what they do is also decided without it, and without a clock."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
import time
from decimal import Decimal
from typing import Any, cast

import pytest

from bitget_client import AsyncBitget
from bitget_client.order_lives import ORDERS
from bitget_runtime.errors import InvalidArgument, OutcomeUnknown, PermissionDenied
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop, ErrorCode
from bitget_runtime.orders.desk.sending.ways import Ways
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.orders.switch.duties import SignsOfLife, check_seconds, duty
from bitget_runtime.orders.switch.switches import AsyncCancelAllAfter, CancelAllAfter
from bitget_runtime.orders.switch.watchdog import Watchdog
from bitget_runtime.pacing import moments
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

COUNTDOWN = "uta.trade.set_cancel_all_countdown"
CLASSIC = OrderOptions(categories=("SPOT",))
SHORT = cast("int", 0.3)


def countdowns(exchange: FakeExchange) -> list[int]:
    """The seconds that were set, 0 for the end."""
    asked = [one for one in exchange.requests if one.operation == COUNTDOWN]
    return [int(json.loads(one.body)["countdown"]) for one in asked]


def pending(exchange: FakeExchange) -> int:
    return len(exchange.state.orders.open(exchange.uid))


@pytest.mark.parametrize(
    ("kind", "heard", "now", "next_"),
    [
        ("exchange", SignsOfLife(10, 8), 10.5, "feed"),
        ("exchange", SignsOfLife(10, 10), 13, "wait"),  # nothing was heard since the last feed
        ("exchange", SignsOfLife(10, 9), 10.5, "wait"),  # the last feed is not long ago
        ("exchange", SignsOfLife(10, 9), 20, "fire"),
        ("own", SignsOfLife(10, 5), 12, "wait"),
        ("own", SignsOfLife(10, 5), 20, "fire"),
        ("own", SignsOfLife(10, 5, fired=True), 21, "wait"),
    ],
)
def test_what_is_done_when(kind: Any, heard: SignsOfLife, now: float, next_: str) -> None:
    assert duty(kind, 10, heard, now, countdown=10) == next_


def test_a_shorter_countdown_is_fed_more_often() -> None:
    assert duty("exchange", 60, SignsOfLife(10, 8), 10, countdown=6) == "feed"
    assert duty("exchange", 60, SignsOfLife(10, 8), 10, countdown=60) == "wait"


@pytest.mark.parametrize("seconds", [4, 61, 5.5, True, "10"])
def test_seconds_that_there_is_no_countdown_of(seconds: Any) -> None:
    with pytest.raises(InvalidArgument, match="from 5 to 60"):
        check_seconds([ORDERS.lives["uta"]], seconds)
    check_seconds([ORDERS.lives["classic_spot"]], 4)


def test_the_exchange_counts_down_and_leaving_cancels_what_is_ours(
    exchange: FakeExchange, caplog: pytest.LogCaptureFixture
) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with orders.cancel_all_after(seconds=5) as switch:
            assert (switch.kind, switch.refusal, countdowns(exchange)) == ("exchange", None, [5])
            assert "those of other programs too" in caplog.text
            client.uta.trade.place_order(**ORDER, price="40000", client_oid="elsewhere")
            orders.place(**ORDER, price="50000").live(5)
        assert countdowns(exchange) == [5, 0]
        assert [order.client_id for order in exchange.state.orders.open(exchange.uid)] == ["elsewhere"]
        assert not switch.fired


def test_the_exchange_cancels_all_when_it_is_not_fed(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        exchange.hold_clock()
        client.uta.trade.place_order(**ORDER, price="40000")
        with orders.cancel_all_after(seconds=5):
            order = orders.place(**ORDER, price="50000")
            exchange.advance(6)
            assert order.final(5) is OrderState.CANCELLED
            assert pending(exchange) == 0


def test_the_countdown_is_fed_once_a_while_only_when_something_is_heard(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        dog = Watchdog(client._client.apart(), orders._followed.engine, 8)
        dog._set_up()
        began = moments.elapsed()
        dog._heard = SignsOfLife(began, began)
        dog.beat()
        dog._look(began + 1)
        dog._look(began + 2.5)
        dog._look(began + 5)  # nothing heard
        assert countdowns(exchange) == [8, 8]
        dog._client.close()


def test_a_switch_that_is_left_keeps_the_countdown_of_the_others(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders, client.uta.orders(QUICK) as others:
        with orders.cancel_all_after(seconds=20):
            with orders.cancel_all_after(seconds=10), others.cancel_all_after(seconds=30):
                assert countdowns(exchange) == [20, 10, 10], "the program may be dead for as long as the shortest says"
            assert countdowns(exchange) == [20, 10, 10, 10, 20]
        assert countdowns(exchange) == [20, 10, 10, 10, 20, 0]


def test_a_switch_that_could_not_be_entered_leaves_the_countdown_of_the_others(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bitget_runtime.orders.switch.watchdog.time.sleep", lambda _: None)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders, orders.cancel_all_after(seconds=20):
        exchange.faults.add(Drop(after_accepting=True), COUNTDOWN, 3)
        with pytest.raises(OutcomeUnknown), orders.cancel_all_after(seconds=5):
            pass
        assert countdowns(exchange) == [20, 5, 5, 5, 20]


@pytest.mark.parametrize("code", ["40014", "43025"])
def test_a_countdown_that_is_not_granted_is_replaced_by_a_thread(exchange: FakeExchange, code: str) -> None:
    exchange.faults.add(ErrorCode(code, status=400), COUNTDOWN)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with orders.cancel_all_after(seconds=5) as switch:
            assert switch.kind == "own"
            assert code in str(switch.refusal)
            orders.place(**ORDER, price="50000").live(5)
        assert pending(exchange) == 0
        assert countdowns(exchange) == [5]


def test_a_countdown_that_is_withdrawn_later_is_replaced_too(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        dog = Watchdog(client._client.apart(), orders._followed.engine, 8)
        dog._set_up()
        exchange.faults.add(ErrorCode("40014", status=400), COUNTDOWN)
        dog._feed()
        assert (dog.kind, type(dog.refusal)) == ("own", PermissionDenied)
        dog._client.close()


def test_a_countdown_of_which_nobody_knows_is_an_error(exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitget_runtime.orders.switch.watchdog.time.sleep", lambda _: None)
    exchange.faults.add(Drop(after_accepting=True), COUNTDOWN, 3)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with pytest.raises(OutcomeUnknown), orders.cancel_all_after(seconds=5):
            pass
        assert countdowns(exchange) == [5, 5, 5, 0], "it may have run"


def test_a_blocked_event_loop_has_its_orders_cancelled() -> None:
    async def run(exchange: FakeExchange) -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.classic.orders(CLASSIC) as orders:
            order = await orders.spot.buy(
                symbol="BTCUSDT", order_type="limit", force="gtc", price="50000", base_qty="0.01"
            )
            switch = AsyncCancelAllAfter(lambda: Watchdog(client._client.apart(), orders._engine, SHORT), 0.05)
            async with switch:
                await asyncio.sleep(0.5)
                assert (switch.kind, switch.fired, pending(exchange)) == ("own", False, 1)
                time.sleep(0.8)  # noqa: ASYNC251 - this is what is tested
                assert (switch.fired, pending(exchange)) == (True, 0)
            assert await order.final(5) is OrderState.CANCELLED

    with fake_exchange(account="classic") as exchange:
        asyncio.run(run(exchange))


def test_a_program_that_does_not_feed_has_its_orders_cancelled_and_others_not() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "force": "gtc", "price": "50000"}
        with client.classic.orders(CLASSIC) as orders:
            client.classic.spot.trade.place_order(**limit, side="buy", size="0.01", client_oid="elsewhere")
            order = orders.spot.buy(**limit, base_qty="0.01")
            switch = CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, SHORT))
            with switch:
                for _ in range(5):
                    switch.feed()
                    time.sleep(0.1)
                assert not switch.fired
                exchange.faults.add(Drop(after_accepting=False), "classic.spot.trade.cancel_order")  # it tries again
                assert order.final(5) is OrderState.CANCELLED
                assert switch.fired
            assert [one.client_id for one in exchange.state.orders.open(exchange.uid)] == ["elsewhere"]


def test_a_machine_that_has_slept_has_the_orders_of_before_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    slept, elapsed = 0.0, moments.elapsed
    monkeypatch.setattr(moments, "elapsed", lambda: elapsed() + slept)
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "force": "gtc", "price": "50000"}
        with client.classic.orders(CLASSIC) as orders:
            old = [orders.spot.buy(**limit, base_qty="0.01") for _ in range(3)]
            dog = Watchdog(client._client.apart(), orders._followed.engine, 10)
            slept = 3_600.0
            dog.beat()  # the program is the first to wake
            time.sleep(0.002)
            young = orders.spot.buy(**limit, base_qty="0.01")
            dog._look(moments.elapsed())
            assert dog.fired
            assert [one.client_id for one in exchange.state.orders.open(exchange.uid)] == [young.client_order_id]
            assert {order.final(5) for order in old} == {OrderState.CANCELLED}
            dog._client.close()


def test_leaving_without_a_network_says_what_may_be_open() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        with client.classic.orders(CLASSIC) as orders:
            limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "force": "gtc", "price": "50000"}
            order = orders.spot.buy(**limit, base_qty=Decimal("0.01"))
            order.live(5)
            exchange.faults.add(Drop(after_accepting=False), "classic.spot.trade.cancel_order", 100)
            switch = CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, SHORT))
            with pytest.raises(OutcomeUnknown, match="may still be open"), switch:
                pass
            assert order.state is OrderState.LIVE


def test_leaving_does_not_wait_longer_than_it_may_for_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitget_runtime.orders.switch.cancels._SLOWER", 300.0)
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "force": "gtc", "price": "50000"}
        with client.classic.orders(CLASSIC) as orders:
            orders.spot.buy(**limit, base_qty="0.01")
            exchange.faults.add(ErrorCode("429", status=429), "classic.spot.trade.cancel_order", times=5)
            switch = CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, SHORT))
            begun = time.monotonic()
            with pytest.raises(OutcomeUnknown, match="may still be open"), switch:
                pass
            assert time.monotonic() - begun < 60


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_that_leaves_cancels_nothing(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with orders.cancel_all_after(seconds=30) as switch:
            orders.place(**ORDER, price="50000").live(5)
            child = os.fork()
            if not child:
                switch.__exit__(None, None, None)
                os._exit(0)
            os.waitpid(child, 0)
            assert pending(exchange) == 1
            assert 0 not in countdowns(exchange)
        assert pending(exchange) == 0


def test_leaving_goes_on_when_it_is_interrupted(caplog: pytest.LogCaptureFixture) -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        limit: dict[str, Any] = {"order_type": "limit", "force": "gtc", "price": "1000"}
        with client.classic.orders(CLASSIC) as orders:
            pairs = ("BTCUSDT", "BTCUSDT", "ETHUSDT")  # a request for each pair
            placed = [orders.spot.buy(**limit, base_qty="0.01", symbol=pair) for pair in pairs]
            for order in placed:
                order.live(5)
            exchange.faults.add(Delay(0.3), "classic.spot.trade.cancel_orders")
            main = threading.main_thread().ident
            assert main is not None
            switch = CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, 3))

            def interrupt() -> None:
                while not exchange.requests.of("classic.spot.trade.cancel_orders"):
                    time.sleep(0.01)
                signal.pthread_kill(main, signal.SIGINT)

            with pytest.raises(KeyboardInterrupt), switch:
                threading.Thread(target=interrupt).start()
            assert "goes on" in caplog.text
            assert str(placed[-1]._tracked.life.client_order_id) in caplog.text
            assert [order.final(5) for order in placed] == ["cancelled"] * 3


def test_leaving_a_task_goes_on_when_it_is_cancelled_twice(caplog: pytest.LogCaptureFixture) -> None:
    async def leave(switch: AsyncCancelAllAfter) -> None:
        async with switch:
            pass

    async def run(exchange: FakeExchange) -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.classic.orders(CLASSIC) as orders:
            order = await orders.spot.buy(
                symbol="BTCUSDT", order_type="limit", force="gtc", price="50000", base_qty="0.01"
            )
            await order.live(5)
            exchange.faults.add(Delay(0.2), "classic.spot.trade.cancel_order")
            switch = AsyncCancelAllAfter(lambda: Watchdog(client._client.apart(), orders._engine, 3), None)
            leaving = asyncio.ensure_future(leave(switch))
            while not exchange.requests.of("classic.spot.trade.cancel_order"):  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
            leaving.cancel()
            await asyncio.sleep(0.01)
            assert not leaving.done(), "it waits for its orders"
            leaving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await leaving
            assert "goes on" in caplog.text
            assert await order.final(5) is OrderState.CANCELLED

    with fake_exchange(account="classic") as exchange:
        asyncio.run(run(exchange))


def test_what_arrives_after_the_switch_gave_up_is_cancelled_too(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    sent = Ways.by_rest

    async def by_rest(ways: Ways, operation: Any, *more: Any) -> Any:
        if "place" in operation.local_name:
            await asyncio.to_thread(gate.wait)
        return await sent(ways, operation, *more)

    monkeypatch.setattr(Ways, "by_rest", by_rest)
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "force": "gtc", "price": "50000"}
        with client.classic.orders(CLASSIC) as orders:
            switch = CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, SHORT))
            switch.__enter__()
            placing = threading.Thread(target=lambda: orders.spot.buy(**limit, base_qty="0.01"))
            placing.start()
            while not orders.open():
                time.sleep(0.01)
            (order,) = orders.open()
            with pytest.raises(OutcomeUnknown, match="may still be open"):
                switch.__exit__(None, None, None)
            gate.set()
            assert order.final(5) is OrderState.CANCELLED
            placing.join()
            assert pending(exchange) == 0


def test_entering_that_is_given_up_leaves_no_countdown(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(QUICK) as orders:
            order = await orders.place(**ORDER, price="50000")
            await order.live(5)
            exchange.faults.add(Delay(0.3), COUNTDOWN)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1), orders.cancel_all_after(seconds=5):
                    pass
            assert countdowns(exchange) == [5, 0]
            assert order.state is OrderState.LIVE

    asyncio.run(run())


def test_a_switch_is_used_once_and_in_a_block(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        switch = orders.cancel_all_after(seconds=5)
        with pytest.raises(InvalidArgument, match="block"):
            switch.feed()
        with switch:
            switch.feed()
        with pytest.raises(InvalidArgument, match="another one"):
            switch.__enter__()
        with pytest.raises(InvalidArgument, match="from 5 to 60"):
            orders.cancel_all_after(seconds=1)
    with pytest.raises(InvalidArgument, match="not open"):
        client.uta.orders(QUICK).cancel_all_after(seconds=5)
