"""What the calls of a client count against, and that they keep to it."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, Budget, InvalidArgument, Limits, RateLimited
from bitget_client._api import API
from bitget_client.registry import operations
from bitget_runtime.pacing.windows import Window
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.rest.wire.credentials import Credentials
from stand_ins.recording import CREDENTIALS, AsyncRecorder, Recorder

PLACE = "uta.trade.place_order"
CANCEL = "uta.trade.cancel_order"
TIME = "uta.public.get_server_time"
OK = b'{"code":"00000","data":{"orderId":"1","clientOid":""}}'
ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "market", "qty": "1"}
ALL = Window("all ip:local", 6_000, 60.0, 240)


def _limiting(limits: Limits | None = None) -> ClientLimits:
    return ClientLimits(API, limits or Limits(), "https://x.example", Credentials(*CREDENTIALS))


def test_every_operation_counts_by_itself_and_with_all_others() -> None:
    limiting = _limiting()
    turns = [limiting.turn(operation) for operation in operations.values()]
    assert all(len(turn.windows) >= 2 and turn.windows[-1] == ALL for turn in turns)
    owners = Counter(turn.windows[0].bucket for turn in turns)
    assert len(owners) == len({operation.counts_as for operation in operations.values()})
    assert limiting.turn(operations[PLACE]) is limiting.turn(operations[PLACE])


def test_signed_calls_count_for_an_account_that_shows_no_key() -> None:
    [own, _] = _limiting().turn(operations[PLACE]).windows
    assert own.bucket.startswith(f"{PLACE} uid:")
    assert CREDENTIALS[0] not in own.bucket
    assert _limiting(Limits(account="main")).turn(operations[PLACE]).windows[0].bucket == f"{PLACE} uid:main"
    assert _limiting().turn(operations[TIME]).windows[0].bucket == f"{TIME} ip:local"


def test_cancels_alone_may_use_the_reserve() -> None:
    assert _limiting().turn(operations[CANCEL]).urgent
    assert not _limiting().turn(operations[PLACE]).urgent


@pytest.mark.parametrize(("limits", "most"), [(Limits(), 10), (Limits(vip=2), 80)])
def test_the_account_decides_how_many(limits: Limits, most: int) -> None:
    assert _limiting(limits).turn(operations[PLACE]).windows[0].most == most


def test_copy_traders_are_held_to_their_own_limits() -> None:
    theirs = next(one for one in operations.values() if one.copy_trader_limits)
    own, copying = (_limiting(Limits(copy_trader=is_one)).turn(theirs).windows[0].most for is_one in (False, True))
    assert copying < own


def test_one_too_many_is_refused_before_it_is_sent() -> None:
    transport = Recorder(OK)
    with Bitget(*CREDENTIALS, transport=transport, limits=Limits(budget=Budget(), longest_wait=0.0)) as client:
        for _ in range(10):
            client.uta.trade.place_order(**ORDER)
        with pytest.raises(RateLimited) as caught:
            client.uta.trade.place_order(**ORDER)
        client.uta.trade.cancel_order(order_id="1", category="SPOT", symbol="BTCUSDT")
    assert len(transport.sent) == 11
    assert not caught.value.sent
    assert 0 < (caught.value.retry_after or 0) <= 1.1


def test_clients_that_share_a_budget_wait_for_each_other() -> None:
    limits = Limits(budget=Budget(), account="one")

    async def place() -> tuple[int, float]:
        clients = [AsyncBitget(*CREDENTIALS, transport=AsyncRecorder(OK), limits=limits) for _ in range(2)]
        await asyncio.gather(*(client.uta.trade.place_order(**ORDER) for client in clients for _ in range(6)))
        counters = [client.counters for client in clients]
        return sum(one.waits for one in counters), max(one.waited for one in counters)

    waits, waited = asyncio.run(place())
    assert waits == 2
    assert waited > 0.9


def test_limits_may_be_off() -> None:
    transport = Recorder(OK)
    with Bitget(*CREDENTIALS, transport=transport, limits="off") as client:
        for _ in range(30):
            client.uta.trade.place_order(**ORDER)
    assert len(transport.sent) == 30
    with pytest.raises(InvalidArgument, match="limits must be"):
        Bitget(limits="never")  # type: ignore[arg-type]  # what is refused
