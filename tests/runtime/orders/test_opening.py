"""How orders are opened: under any spelling of the host, and again after a failure."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client.registry import api
from bitget_runtime.errors import AccountModeMismatch, BitgetError, ConnectFailed, JournalError, StreamLost
from bitget_runtime.fake import FakeCredentials, FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import ErrorCode, Status
from bitget_runtime.orders import opening
from bitget_runtime.orders.desk.journal import Entry, Journal
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.rest.wire.request import Origin
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from setups.fake_clients import async_client_of, client_of
from setups.followed_orders import QUICK

SETTINGS = "uta.account.get_settings"
"""Says which account a key belongs to."""


NOWHERE, HURRIED = "http://127.0.0.1:1", OrderOptions(start_within=0.3)
FRESH, OTHER = FakeCredentials("fresh", "secret", "words"), FakeCredentials("other", "secret", "words")


@dataclass
class Journaled:
    """A journal with an unsettled order of the account of an exchange.

    Attributes:
        options: Those of the orders that use it.
    """

    exchange: FakeExchange
    options: OrderOptions

    def open(self, credentials: FakeCredentials, host: str = "127.0.0.1") -> bool:
        """Whether a client finds the order in the journal."""
        urls: Any = {"base_url": self.exchange.base_url, "stream_url": self.exchange.stream_url}
        urls = {name: url.replace("127.0.0.1", host) for name, url in urls.items()}
        with Bitget(*credentials, **urls) as client, client.uta.orders(self.options) as orders:
            return orders.find(client_order_id="a") is not None


@pytest.fixture
def journaled(exchange: FakeExchange, tmp_path: Path) -> Journaled:
    exchange.add_key(FRESH)
    exchange.add_key(OTHER, exchange.add_account())
    made = Journaled(exchange, OrderOptions(categories=("SPOT",), journal=tmp_path / "j"))
    assert not made.open(exchange.credentials)
    left = Journal(tmp_path / "j")
    left.write([Entry(client_order_id="a", kind="uta", category="SPOT", symbol="BTCUSDT")])
    left.close()
    return made


def test_a_journal_is_of_the_same_account_however_its_host_is_spelt(journaled: Journaled) -> None:
    assert journaled.open(journaled.exchange.credentials, "localhost")


def test_a_journal_stays_that_of_its_account_when_the_key_is_replaced(journaled: Journaled) -> None:
    with pytest.raises(JournalError, match=r"of another account.*bitget orders journal"):
        journaled.open(OTHER)
    assert journaled.open(FRESH)
    before = len(journaled.exchange.requests)
    assert journaled.open(FRESH)
    assert SETTINGS not in {one.operation for one in journaled.exchange.requests[before:]}, "the journal knows the key"


def test_a_key_that_may_not_say_whose_it_is_has_its_own_journal_alone(journaled: Journaled) -> None:
    journaled.exchange.faults.add(ErrorCode("40014"), SETTINGS)
    assert journaled.open(journaled.exchange.credentials)
    with pytest.raises(JournalError, match="may be of another account"):
        journaled.open(FRESH)


def test_after_an_opening_that_was_cancelled_the_next_waits_for_its_thread(
    exchange: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slow(*args: Any, **kwargs: Any) -> Journal:
        journal = Journal(*args, **kwargs)
        if not begun.is_set():
            begun.set()
            may_end.wait(5)
        return journal

    async def run() -> None:
        options = OrderOptions(categories=("SPOT",), journal=tmp_path / "j")
        async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client:
            first = asyncio.ensure_future(client.uta.orders(options).__aenter__())
            await asyncio.to_thread(begun.wait, 5)
            first.cancel()
            await asyncio.wait((first,))
            asyncio.get_running_loop().call_later(0.05, may_end.set)
            async with client.uta.orders(options) as orders:
                assert orders.open() == []
        assert not opening._GIVEN_UP

    monkeypatch.setattr(opening, "Journal", slow)
    asyncio.run(run())


@pytest.mark.parametrize(
    ("one", "other", "are_same"),
    [
        ("https://API.example.com", "https://api.example.com:443/", True),
        ("http://localhost:1", "http://[::1]:1", True),
        ("http://localhost:1", "http://localhost:2", False),
        ("https://api.example.com", "https://other.example.com", False),
    ],
)
def test_spellings_of_a_host(one: str, other: str, are_same: bool) -> None:
    places = [Origin(url, {}, api.headers, None).place for url in (one, other)]
    assert (places[0] == places[1]) is are_same


def test_the_event_loop_goes_on_while_a_journal_is_checked(
    exchange: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, checked = threading.Event(), []
    monkeypatch.setattr(Journal, "_check", lambda journal: checked.append(goes_on.wait(10)))

    async def run() -> None:
        urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        options = OrderOptions(categories=("SPOT",), journal=tmp_path / "j")
        asyncio.get_running_loop().call_soon(goes_on.set)
        async with AsyncBitget(*exchange.credentials, **urls) as client, client.uta.orders(options):
            pass

    asyncio.run(run())
    assert checked == [True]


def test_a_journal_whose_opening_is_given_up_is_released(
    exchange: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, goes_on, closed = threading.Event(), threading.Event(), threading.Event()
    close = Journal.close

    def check(journal: Journal) -> None:
        begun.set()
        goes_on.wait(10)

    def noted(journal: Journal) -> None:
        close(journal)
        closed.set()

    async def run() -> None:
        options = OrderOptions(journal=tmp_path / "j")
        async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client:
            opening = asyncio.ensure_future(client.uta.orders(options).__aenter__())
            await asyncio.to_thread(begun.wait, 10)
            opening.cancel()
            with pytest.raises(asyncio.CancelledError):
                await opening

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "_check", check)
        patch.setattr(Journal, "close", noted)
        asyncio.run(run())
        goes_on.set()
        assert closed.wait(10)
    Journal(tmp_path / "j").close()


def open_nowhere() -> None:
    with Bitget("key", "secret", "words", base_url=NOWHERE) as client, client.uta.orders(HURRIED):
        pass


async def open_nowhere_async() -> None:
    async with AsyncBitget("key", "secret", "words", base_url=NOWHERE) as client, client.uta.orders(HURRIED):
        pass


@pytest.mark.parametrize("opening", [open_nowhere, lambda: asyncio.run(open_nowhere_async())])
def test_orders_that_find_no_exchange_say_why(opening: Callable[[], None]) -> None:
    with pytest.raises(ConnectFailed, match=r"uta\.stream\.\w+ was not confirmed within 0\.3 s: .*127") as failed:
        opening()
    assert isinstance(failed.value.__cause__, BitgetError)


def test_an_account_of_which_nothing_is_heard_is_an_error_too(exchange: FakeExchange) -> None:
    async def run() -> None:
        urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        options = OrderOptions(categories=("SPOT",), start_within=0.5)
        async with AsyncBitget(*exchange.credentials, **urls) as client, client.uta.orders(options) as orders:
            exchange.streams.faults.stall()
            with pytest.raises(StreamLost, match="was not confirmed"):
                await orders.account()

    asyncio.run(run())


def test_orders_whose_opening_has_failed_can_be_opened(exchange: FakeExchange) -> None:
    async def run() -> None:
        urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        async with AsyncBitget(*exchange.credentials, **urls, retries=0) as client:
            orders = client.uta.orders(QUICK)
            exchange.faults.add(Status(503), "uta.trade.get_open_orders", times=1)
            with pytest.raises(BitgetError):
                await orders.__aenter__()
            async with orders:
                assert orders.synced

    asyncio.run(run())


@pytest.mark.parametrize(("account", "other"), [("unified", "classic"), ("classic", "uta")])
def test_orders_of_the_other_kind_of_account_are_refused(account: Any, other: str) -> None:
    with fake_exchange(account=account) as exchange, client_of(exchange) as client:
        with pytest.raises(AccountModeMismatch, match="Use client"):
            getattr(client, other).orders().__enter__()

        async def entered() -> None:
            async with async_client_of(exchange, AsyncHttpxTransport) as asyncio_client:
                await getattr(asyncio_client, other).orders().__aenter__()

        with pytest.raises(AccountModeMismatch, match="Use client"):
            asyncio.run(entered())
