"""docs/guides/from-ccxt.md: what a row of the table of errors names is raised, what comes back has the fields named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

import bitget_client
from bitget_client import Bitget, BitgetError, registry
from bitget_runtime.fake import Drop, ErrorCode, FakeCredentials, FakeExchange, fake_exchange
from bitget_runtime.reference import Member
from folders import PROJECT

PAGE = (PROJECT / "docs/guides/from-ccxt.md").read_text("utf-8")
TABLE = PAGE.partition("## Errors")[2]
ROWS = {
    tuple(re.findall(r"`(\w+)`", left)) + (("read",) if "of a read" in left else ()): set(re.findall(r"`(\w+)`", right))
    for left, right in re.findall(r"^\| (`.+?) \| (.+?) \|$", TABLE, re.MULTILINE)
}
ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}
READER = FakeCredentials("reader", "reader-secret", "reader-passphrase")
TICKERS, PLACE = "uta.market.get_tickers", "uta.trade.place_order"

Provoke = Callable[["Accounts"], object]


class Accounts:
    """A unified and a classic account, and a client of each that sends everything once."""

    def __init__(self, unified: FakeExchange, classic: FakeExchange) -> None:
        self.exchange = unified
        self.unified, self.classic = (self.client(one, *one.credentials) for one in (unified, classic))

    def client(self, exchange: FakeExchange, *key: str) -> Bitget:
        return Bitget(*key, base_url=exchange.base_url, retries=0)

    def place(self, **changed: Any) -> Any:
        return self.unified.uta.trade.place_order(**{**ORDER, **changed})

    def read(self) -> object:
        return self.unified.uta.market.get_tickers(category="SPOT")

    def upon(self, fault: Any, operation: str, call: Callable[[], object]) -> object:
        self.exchange.faults.add(fault, operation)
        return call()

    def cancel_twice(self) -> object:
        futures: dict[str, Any] = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES"}
        trade = self.classic.classic.contract.trade
        order = {"side": "buy", "order_type": "limit", "size": "0.01", "price": "50000", "force": "gtc"}
        how: dict[str, Any] = {"margin_mode": "crossed", "margin_coin": "USDT", **order}
        ack = trade.place_order(**futures, **how)
        trade.cancel_order(**futures, order_id=ack.order_id)
        return trade.cancel_order(**futures, order_id=ack.order_id)

    def place_twice(self) -> object:
        self.place(client_oid="twice")
        return self.place(client_oid="twice")

    def as_reader(self) -> object:
        self.exchange.add_key(READER, read_only=True)
        with self.client(self.exchange, *READER) as client:
            return client.uta.trade.place_order(**ORDER)

    def with_a_wrong_key(self) -> object:
        with self.client(self.exchange, "key", "secret", "passphrase") as client:
            return client.uta.account.get_assets()

    def to_nobody(self) -> object:
        with Bitget("key", "secret", "passphrase", base_url="http://127.0.0.1:9", retries=0) as client:
            return client.uta.trade.place_order(**ORDER)


CASES: dict[tuple[str, ...], list[Provoke]] = {
    ("NetworkError", "RequestTimeout"): [
        lambda at: at.to_nobody(),
        lambda at: at.upon(Drop(), PLACE, at.place),
    ],
    ("NetworkError", "RequestTimeout", "read"): [lambda at: at.upon(Drop(), TICKERS, at.read)],
    ("RateLimitExceeded", "DDoSProtection"): [lambda at: at.upon(ErrorCode("429"), TICKERS, at.read)],
    ("InsufficientFunds", "InvalidOrder"): [
        lambda at: at.place(qty="899"),
        lambda at: at.place(qty="0.000001"),
        lambda at: at.place(price="50000.001"),
    ],
    ("OrderNotFound",): [
        lambda at: at.unified.uta.trade.get_order(order_id="1"),
        lambda at: at.unified.uta.trade.cancel_order(order_id="1"),
        lambda at: at.classic.classic.spot.trade.cancel_order(symbol="BTCUSDT", order_id="1"),
        lambda at: at.cancel_twice(),
    ],
    ("DuplicateOrderId",): [lambda at: at.place_twice()],
    ("BadSymbol", "BadRequest", "ArgumentsRequired"): [
        lambda at: at.place(symbol="NOSUCH"),
        lambda at: at.place(side="bye"),
        lambda at: at.place(qty=0.1),
    ],
    ("AuthenticationError", "PermissionDenied"): [
        lambda at: at.with_a_wrong_key(),
        lambda at: at.as_reader(),
    ],
    ("ExchangeNotAvailable", "OnMaintenance"): [lambda at: at.upon(ErrorCode("40725"), TICKERS, at.read)],
    ("ExchangeError",): [lambda at: at.place(price="5000000")],
}


@pytest.fixture(scope="module")
def accounts() -> Iterator[Accounts]:
    with fake_exchange() as unified, fake_exchange(account="classic") as classic:
        accounts = Accounts(unified, classic)
        with accounts.unified, accounts.classic:
            yield accounts


def test_every_row_is_tested() -> None:
    assert CASES.keys() == ROWS.keys()


@pytest.mark.parametrize("row", CASES, ids=" ".join)
def test_what_a_row_names_is_raised(accounts: Accounts, row: tuple[str, ...]) -> None:
    named = {name: getattr(bitget_client, name) for name in ROWS[row] if hasattr(bitget_client, name)}
    raised = []
    for provoke in CASES[row]:
        with pytest.raises(BitgetError) as caught:
            provoke(accounts)
        assert isinstance(caught.value, tuple(named.values())), caught.value
        raised.append(caught.value)
    assert {name for name, kind in named.items() if not any(isinstance(one, kind) for one in raised)} == set()


def test_an_unknown_order_of_a_classic_spot_account_is_an_empty_list(accounts: Accounts) -> None:
    assert accounts.classic.classic.spot.trade.get_order(order_id="1") == []


def words_of(members: Iterable[Member]) -> Iterator[str]:
    for member in members:
        yield member.name
        yield from words_of(member.members)
        if member.values:
            yield from registry.reference.values_of(member.values).values


@pytest.mark.parametrize(("column", "group"), [(2, "uta"), (3, "classic.spot")])
def test_what_comes_back_has_the_fields_that_the_table_names(column: int, group: str) -> None:
    rows = PAGE.partition("## What comes back")[2].partition("\n## ")[0].split("| --- |\n")[1].splitlines()
    cells = [row.split(" | ")[column - 1] for row in rows if row.startswith("|")]
    named = {word for cell in cells for word in re.findall(r"`(\w+)`", cell)}
    reads = ("account.get_assets", "market.get_tickers", "trade.get_order", "trade.get_fills")
    known = {word for read in reads for word in words_of(registry.reference[f"{group}.{read}"].members)}
    assert len(named) > 6
    assert named - known == set()
