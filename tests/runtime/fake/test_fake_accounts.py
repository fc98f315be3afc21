"""Accounts, keys and hooks of the fake exchange."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_client import Bitget
from bitget_runtime import errors
from bitget_runtime.fake import FakeCredentials, FakeExchange
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.fake.core import NewOrder, OrderState, Product, Refused, Side
from bitget_runtime.fake.core.words import Wallet, WalletKind
from setups.fake_clients import ORDER, client_of

KEY = FakeCredentials("second", "secret", "phrase")


def client_with(exchange: FakeExchange) -> Bitget:
    return Bitget(KEY.api_key, KEY.secret_key, KEY.passphrase, base_url=exchange.base_url)


@pytest.mark.parametrize(
    ("options", "code"),
    [({"read_only": True}, "40014"), ({"addresses": ["10.0.0.1"]}, "40018"), ({"demo": True}, "40099")],
)
def test_what_a_key_may_not_do_is_refused(fake_exchange: FakeExchange, options: dict[str, bool], code: str) -> None:
    fake_exchange.add_key(KEY, **options)  # type: ignore[arg-type]  # one option each
    with client_with(fake_exchange) as client, pytest.raises(errors.ApiError) as refused:
        client.uta.trade.place_order(**ORDER)
    assert refused.value.code == code
    assert not fake_exchange.requests[-1].accepted


def test_a_key_may_do_the_rest(fake_exchange: FakeExchange) -> None:
    fake_exchange.add_key(KEY, fake_exchange.add_account(), read_only=True, addresses=["127.0.0.1"])
    with client_with(fake_exchange) as client:
        client.uta.account.get_assets()


def test_whose_a_key_is_and_what_it_may_do(fake_exchange: FakeExchange) -> None:
    child = fake_exchange.add_account(parent=fake_exchange.uid)
    fake_exchange.add_key(KEY, child, read_only=True, addresses=["10.0.0.1", "127.0.0.1"])
    with client_with(fake_exchange) as client, client_of(fake_exchange) as main:
        found, owner = client.uta.account.get_info(), main.uta.account.get_info()
    assert (found.user_id, found.parent_id, found.access) == (child, fake_exchange.uid, "read_only")
    assert (found.ips, found.permissions) == ("10.0.0.1,127.0.0.1", ["uta_mgt", "uta_trade"])
    assert (owner.user_id, owner.parent_id, owner.access) == (fake_exchange.uid, "", "read_and_write")
    assert (owner.ips, "withdraw" in owner.permissions) == ("", True)


def test_a_classic_key_says_what_it_may_do() -> None:
    with new_exchange(account="classic") as exchange:
        exchange.add_key(KEY, read_only=True)
        with client_with(exchange) as client, client_of(exchange) as main:
            reading, writing = (each.classic.spot.account.get_info().authorities for each in (client, main))
    assert {each[-1] for each in reading} == {"r"}
    assert {each[-1] for each in writing} == {"w"}


def test_a_sub_account_has_its_own_money(fake_exchange: FakeExchange) -> None:
    uid = fake_exchange.add_account(parent=fake_exchange.uid, balances={"USDT": Decimal(5)})
    fake_exchange.deposit("USDT", Decimal(2), uid)
    [balance] = [each for each in fake_exchange.state.ledger.balances(uid) if each.total]
    assert (balance.coin, balance.total) == ("USDT", Decimal(7))
    assert fake_exchange.state.users.find(uid).parent == fake_exchange.uid


def test_orders_are_filled_by_hand_and_by_prices(fake_exchange: FakeExchange) -> None:
    core = fake_exchange.core
    fake_exchange.price("BTCUSDT", Decimal(60_000), Product.SPOT, hold=True)
    bitcoin = core.instrument(Product.SPOT, "BTCUSDT")
    new = NewOrder(instrument=bitcoin, side=Side.BUY, qty=Decimal("0.2"), price=Decimal(50_000))
    first, second = core.place(fake_exchange.uid, new), core.place(fake_exchange.uid, new)
    fake_exchange.fill(first.id, Decimal("0.1"))
    assert first.state is OrderState.PARTIALLY_FILLED
    fake_exchange.price("BTCUSDT", Decimal(49_000), Product.SPOT, hold=True)
    fake_exchange.advance(60)
    assert first.state is second.state is OrderState.FILLED
    with pytest.raises(Refused):
        fake_exchange.fill("1")
    with pytest.raises(Refused):
        fake_exchange.price("NOTHING", Decimal(1))


def test_the_next_request_is_rejected_once(fake_exchange: FakeExchange) -> None:
    fake_exchange.reject_next("43012")
    with client_of(fake_exchange) as client:
        with pytest.raises(errors.ApiError, match="43012"):
            client.uta.trade.place_order(**ORDER)
        client.uta.account.get_assets()


def test_a_held_clock_moves_by_hand_alone() -> None:
    exchange = new_exchange(speed=0, start=1_764_374_400_000)
    exchange.advance(3600)
    assert exchange.now() == 1_764_374_400_000 + 3_600_000


def test_a_classic_account_has_its_money_in_each_wallet() -> None:
    exchange = new_exchange(account="classic", balances={"USDT": 10})
    wallets = [Wallet(WalletKind.SPOT), Wallet(WalletKind.USDT_FUTURES)]
    assert [exchange.state.ledger.balance(exchange.uid, wallet, "USDT").total for wallet in wallets] == [10, 10]
