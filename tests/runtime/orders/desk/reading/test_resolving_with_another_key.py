"""An unknown outcome is looked up by the account that sent it, where it was sent: what another one doesn't have proves
nothing."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_runtime.errors import InvalidArgument, OrderOutcomeUnknown, OutcomeUnknown, TransferOutcomeUnknown
from bitget_runtime.fake import FakeCredentials, FakeExchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import ORDER, PLACE, client_of

LOST: dict[str, Callable[[Bitget], object]] = {
    PLACE: lambda client: client.uta.trade.place_order(**ORDER),
    "uta.withdrawal.withdraw": lambda client: client.uta.withdrawal.withdraw(
        coin="USDT", route="on_chain", address="0xabc", chain="TRC20", size="20"
    ),
}
OTHER = FakeCredentials("another-key", "another-secret", "another-passphrase")


@pytest.fixture
def options(exchange: FakeExchange) -> dict[str, Any]:
    """Arguments of a client of another account."""
    exchange.add_key(OTHER, exchange.add_account())
    key, secret, passphrase = OTHER
    return {"api_key": key, "secret_key": secret, "passphrase": passphrase, "base_url": exchange.base_url}


def lost(exchange: FakeExchange, operation: str) -> Any:
    with client_of(exchange) as client:
        return lost_by(client, exchange, operation)


def lost_by(client: Bitget, exchange: FakeExchange, operation: str) -> Any:
    exchange.faults.add(Drop(after_accepting=True), operation)
    with pytest.raises(OutcomeUnknown) as raised:
        LOST[operation](client)
    return pickle.loads(pickle.dumps(raised.value))


@pytest.mark.parametrize("operation", LOST)
def test_another_account_proves_nothing(exchange: FakeExchange, options: dict[str, Any], operation: str) -> None:
    unknown = lost(exchange, operation)
    assert isinstance(unknown, (OrderOutcomeUnknown, TransferOutcomeUnknown))
    exchange.advance(100)
    with Bitget(**options) as other, pytest.raises(InvalidArgument, match="another key"):
        unknown.resolve(other)
    with Bitget(base_url=exchange.base_url) as public, pytest.raises(InvalidArgument, match="another key"):
        unknown.resolve(public)

    async def run() -> None:
        async with AsyncBitget(**options) as other:
            with pytest.raises(InvalidArgument, match="another key"):
                await unknown.resolve(other)

    asyncio.run(run())


@pytest.mark.parametrize("operation", LOST)
@pytest.mark.parametrize("said_by", ["nobody", "the exchange", "the journal"])
def test_another_key_of_the_account_does_if_the_account_was_known(
    exchange: FakeExchange, tmp_path: Path, operation: str, said_by: str
) -> None:
    exchange.add_key(OTHER)
    unknown = lost(exchange, operation)
    for _ in range({"nobody": 0, "the exchange": 1, "the journal": 2}[said_by]):
        client = client_of(exchange)
        with client.uta.orders(OrderOptions(journal=tmp_path / "j", categories=("SPOT",))):
            unknown = lost_by(client, exchange, operation)
        client.close()
    key, secret, passphrase = OTHER
    with Bitget(key, secret, passphrase, base_url=exchange.base_url) as other:
        if said_by != "nobody":
            found = unknown.resolve(other)
            assert (found[0] if isinstance(found, list) else found).outcome == "found"
        else:
            with pytest.raises(InvalidArgument, match="may be of another account"):
                unknown.resolve(other)


@pytest.mark.parametrize("operation", LOST)
def test_a_key_of_another_account_proves_nothing_if_both_are_known(
    exchange: FakeExchange, options: dict[str, Any], tmp_path: Path, operation: str
) -> None:
    with client_of(exchange) as client, client.uta.orders(OrderOptions(journal=tmp_path / "j", categories=("SPOT",))):
        unknown = lost_by(client, exchange, operation)
    assert unknown.account_mark
    with Bitget(**options) as other, pytest.raises(InvalidArgument, match="may be of another account"):
        unknown.resolve(other)


@pytest.mark.parametrize("operation", LOST)
def test_another_host_or_environment_proves_nothing(exchange: FakeExchange, operation: str) -> None:
    unknown = lost(exchange, operation)
    key, here = exchange.credentials, exchange.base_url
    with Bitget(*key, base_url=here.replace("127.0.0.1", "localhost")) as same:
        assert same._client.origin.place == unknown.sent_to
    elsewhere: list[dict[str, Any]] = [{"base_url": "http://127.0.0.1:1"}, {"base_url": here, "env": "demo"}]
    for options in elsewhere:
        with (
            Bitget(*key, **options) as other,
            pytest.raises(InvalidArgument, match=r"it was sent to localhost:\d+ live"),
        ):
            unknown.resolve(other)
