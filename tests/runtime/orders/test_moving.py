"""Transfers and withdrawals whose response is lost: what their records show, and what is proven by their silence."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_client.registry import operations
from bitget_runtime.errors import BitgetError, InvalidArgument, OutcomeUnknown, TransferOutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders import moving
from bitget_runtime.orders.resolutions import TransferResolution
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from bitget_runtime.transport.interface import HttpResponse
from bitget_runtime.values.scalars import Timestamp
from setups.fake_clients import async_client_of, client_of

ASKED_AT = 1_800_000_000_000
API: Any = operations["classic.spot.account.transfer"].api
TRANSFER = "classic.spot.account.transfer"
CLASSIC: dict[str, Callable[[Bitget], object]] = {
    TRANSFER: lambda client: client.classic.spot.account.transfer(
        from_type="spot", to_type="usdt_futures", amount="10", coin="USDT", client_oid="mine"
    ),
    "classic.spot.account.withdraw": lambda client: client.classic.spot.account.withdraw(
        coin="USDT", transfer_type="on_chain", address="0xabc", chain="TRC20", size="20", client_oid="mine"
    ),
}
UNIFIED: dict[str, Callable[[Bitget], object]] = {
    "uta.withdrawal.withdraw": lambda client: client.uta.withdrawal.withdraw(
        coin="USDT", route="on_chain", address="0xabc", chain="TRC20", size="20", client_oid="mine"
    ),
}


def lost(exchange: FakeExchange, client: Bitget, operation: str, move: Any, *, accepted: bool) -> OutcomeUnknown:
    exchange.faults.add(Drop(after_accepting=accepted), operation)
    with pytest.raises(OutcomeUnknown) as raised:
        move(client)
    return raised.value


def unnamed(client: Bitget) -> object:
    """A withdrawal without an ID of one's own."""
    return client.uta.withdrawal.withdraw(coin="USDT", route="on_chain", address="0xabc", chain="TRC20", size="20")


@pytest.mark.parametrize(("account", "moves"), [("classic", CLASSIC), ("unified", UNIFIED)])
def test_what_the_exchange_has_accepted_is_found_and_what_it_has_not_is_proven(account: Any, moves: Any) -> None:
    with fake_exchange(account=account) as exchange, client_of(exchange) as client:
        for operation, move in moves.items():
            unknown = lost(exchange, client, operation, move, accepted=False)
            assert isinstance(unknown, TransferOutcomeUnknown)
            exchange.advance(62)
            assert client.resolve(unknown) == TransferResolution(client_id="mine", outcome="never_carried_out")
            unknown = lost(exchange, client, operation, move, accepted=True)
            assert isinstance(unknown, TransferOutcomeUnknown)
            found = pickle.loads(pickle.dumps(unknown)).resolve(client)
            assert (found.client_id, found.outcome) == ("mine", "found")
            assert found.id
            assert found.status.lower().startswith("success")


def test_with_asyncio_too(exchange: FakeExchange) -> None:
    async def run() -> TransferResolution:
        async with async_client_of(exchange, AsyncHttpxTransport) as client:
            exchange.faults.add(Drop(after_accepting=True), "uta.withdrawal.withdraw")
            with pytest.raises(TransferOutcomeUnknown) as raised:
                await client.uta.withdrawal.withdraw(
                    coin="USDT", route="on_chain", address="0xabc", chain="TRC20", size="20", client_oid="mine"
                )
            return await raised.value.resolve(client)

    assert asyncio.run(run()).outcome == "found"


@pytest.mark.parametrize(
    ("operation", "move", "why"),
    [
        (
            "uta.transfer.transfer",
            lambda client: client.uta.transfer.transfer(
                from_type="uta", to_type="spot", amount="1", coin="USDT", client_oid="mine"
            ),
            "its records can't be searched by ID",
        ),
        (
            "uta.account.set_leverage",
            lambda client: client.uta.account.set_leverage(category="USDT-FUTURES", symbol="BTCUSDT", leverage="5"),
            "moved nothing",
        ),
    ],
)
def test_what_can_not_be_looked_up_is_refused(exchange: FakeExchange, operation: str, move: Any, why: str) -> None:
    with client_of(exchange) as client:
        unknown: Any = lost(exchange, client, operation, move, accepted=True)
        with pytest.raises(InvalidArgument, match=why):
            client.resolve(unknown)


def test_what_got_no_id_of_its_own_is_found_by_the_one_that_was_made(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        unknown: Any = lost(exchange, client, "uta.withdrawal.withdraw", unnamed, accepted=True)
        assert f"by client ID {unknown.client_id} before" in unknown.message
        unnamed(client)  # another one that is the same but for its ID
        found = client.resolve(unknown)
        records = client.uta.withdrawal.get_withdrawals(start_time=exchange.now() - 60_000, end_time=exchange.now())
    assert found.outcome == "found"
    assert [one.order_id for one in records if one.client_oid == unknown.client_id] == [found.id]


def test_what_was_to_have_no_id_can_not_be_looked_up(exchange: FakeExchange) -> None:
    with client_of(exchange, order_id_prefix=None) as client:
        unknown: Any = lost(exchange, client, "uta.withdrawal.withdraw", unnamed, accepted=True)
        with pytest.raises(InvalidArgument, match="it has no client ID"):
            client.resolve(unknown)


class Records:
    """Records that are asked by a program whose clock goes on by its waits alone.

    Attributes:
        rows: What every question is answered with.
        asked: What was asked for.
        fails: A parameter with which a question is refused.
        seconds: Time since the request.
        behind: Seconds by which the clock of the program is behind that of the exchange.
    """

    def __init__(self, *rows: Any, fails: str = "", seconds: float = 70.0, behind: float = 0.0) -> None:
        self.rows, self.fails, self.seconds, self.behind = list(rows), fails, seconds, behind
        self.asked: list[Any] = []

    async def __call__(self, operation: Any, arguments: Any, extra: Any) -> Any:
        self.asked.append(arguments)
        if self.fails in arguments:
            raise BitgetError("refused")
        now = Timestamp(ASKED_AT + int(self.seconds * 1_000))
        if operation.paging.rows and not self.rows:
            body = {"code": "00000", "requestTime": now, "data": {operation.paging.rows: self.rows}}
            return decode(operation, HttpResponse(200, {}, json.dumps(body).encode()))
        return SimpleNamespace(data=self.rows, request_time=now)

    def resolve(
        self, operation: str, signed_at: int | None = ASKED_AT, signed_within: int | None = None, **arguments: str
    ) -> str:
        unknown = TransferOutcomeUnknown("lost", operation=operation, arguments=arguments, client_id="mine")
        unknown.signed_at, unknown.signed_within = signed_at, signed_within
        clock = Clock(lambda: self.seconds, lambda: ASKED_AT / 1_000 + self.seconds - self.behind)

        async def sleep(seconds: float) -> None:
            self.seconds += seconds

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(moving, "asyncio", SimpleNamespace(sleep=sleep))  # other threads sleep on
            return asyncio.run(moving.resolve_transfer(API, clock, self, unknown)).outcome


def row(client_oid: str = "mine", age: int = 0, number: str = "1") -> Any:
    return SimpleNamespace(client_oid=client_oid, ts=ASKED_AT - age * 1_000, status="Successful", transfer_id=number)


def test_nothing_is_proven_before_the_records_have_had_time() -> None:
    records = Records(seconds=31)
    assert records.resolve(TRANSFER) == "never_carried_out"
    assert 60 <= records.seconds < 66
    assert records.asked[0]["startTime"] < ASKED_AT < records.asked[0]["endTime"]


@pytest.mark.parametrize(
    ("records", "outcome"),
    [
        (Records(row()), "found"),
        (Records(row(age=35)), "found"),
        (Records(row(age=41)), "unknown"),  # another one, which had the ID before
        (Records(row(age=200)), "unknown"),
        (Records(row(), row()), "found"),  # one that is listed twice
        (Records(row(), row(number="2")), "unknown"),  # nothing tells which of them it is
        (Records(row(age=41), row(number="2")), "found"),
        (Records(row("other")), "unknown"),  # the records heed no ID, and may go on elsewhere
        (Records(fails="clientOid"), "unknown"),
        (Records(behind=200), "unknown"),  # what was asked for ends before the request could have been accepted
    ],
)
def test_what_records_show_and_what_they_prove(records: Records, outcome: str) -> None:
    assert records.resolve(TRANSFER, coin="USDT", fromType="spot") == outcome
    assert records.asked[0].items() >= {"coin": "USDT", "fromType": "spot", "clientOid": "mine"}.items()


@pytest.mark.parametrize(("age", "outcome"), [(10, "found"), (12, "unknown")])
def test_by_a_clock_that_is_known_an_earlier_movement_with_the_id_is_told_apart(age: int, outcome: str) -> None:
    assert Records(row(age=age)).resolve(TRANSFER, signed_within=100) == outcome


def test_without_the_time_of_the_request_nothing_is_proven() -> None:
    assert Records().resolve(TRANSFER, signed_at=None) == "unknown"


@pytest.mark.parametrize(
    ("sender", "fails", "outcome"),
    [("1", "nothing", "never_carried_out"), ("1", "subUid", "unknown"), ("2", "nothing", "unknown")],
)
@pytest.mark.parametrize("api", ["classic.spot.account", "uta.transfer"])
def test_transfers_of_subaccounts(api: str, sender: str, fails: str, outcome: str) -> None:
    records = Records(fails=fails)
    operation = f"{api}.transfer_between_subaccounts"
    assert records.resolve(operation, fromUserId=sender, toUserId="2") == outcome
    assert [one.get("subUid") for one in records.asked[:2]] == [None, sender]


def test_records_that_need_not_show_it_prove_nothing() -> None:
    assert Records().resolve("uta.transfer.transfer_to_main") == "unknown"


def test_every_movement_that_can_be_looked_up_is_one_of_money() -> None:
    for address, facts in API.load_orders().movements.items():
        assert operations[address].outcome == "transfer"
        assert operations[facts.records].outcome == "none"


@pytest.mark.parametrize("data", ["null", "{}"])
def test_records_that_are_not_shown_prove_nothing(data: str) -> None:
    class Blank(Records):
        async def __call__(self, operation: Any, arguments: Any, extra: Any) -> Any:
            body = f'{{"code":"00000","requestTime":{ASKED_AT + int(self.seconds * 1_000)},"data":{data}}}'
            return decode(operation, HttpResponse(200, {}, body.encode()))

    between = "uta.transfer.transfer_between_subaccounts"
    assert Blank().resolve(between, fromUserId="1", toUserId="2") == "unknown"
    assert Blank().resolve(TRANSFER) == "unknown"
