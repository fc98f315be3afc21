"""Deposits and withdrawals, and balances of subaccounts."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from bitget_runtime.fake.core import Chain, Coin, Movement, MovementKind, Reason, Refused, User, Wallet
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import MISSING, NOT_SUPPORTED, Denied
from bitget_runtime.fake.handlers.pages import Limit, limited, page
from bitget_runtime.fake.handlers.uta.account.settings import subaccount_assets
from bitget_runtime.fake.handlers.uta.lists import CURSOR
from bitget_runtime.fake.handlers.uta.words import FUNDING, POOL
from bitget_runtime.fake.handlers.values import spelled

_SOURCES = {"funding": FUNDING, "otc": FUNDING, "uta": POOL}
_DAYS = 30


def _coin(asked: Asked) -> Coin:
    return asked.exchange.state.instruments.coin(asked.text("coin").upper())


def _chain(coin: Coin, name: str) -> Chain:
    """The chain with that name in either case; the usual one for none."""
    found = next((each for each in coin.chains if each.name.upper() == name.upper() or not name), None)
    if found is None:
        raise Refused(Reason.UNKNOWN_CHAIN, name)
    return found


def _subaccount(asked: Asked) -> User:
    user = asked.exchange.state.users.find(asked.text("subUid"))
    if user.parent != asked.user.uid:
        raise Refused(Reason.NOT_RELATED, user.uid)
    return user


def _address(uid: str, coin: Coin, chain: Chain) -> str:
    return f"0x{sha256(f'{uid} {coin.name} {chain.name}'.encode()).hexdigest()[:40]}"


def get_address(asked: Asked) -> object:
    return _deposit_address(asked, asked.user.uid)


def get_subaccount_address(asked: Asked) -> object:
    return _deposit_address(asked, _subaccount(asked).uid)


def _deposit_address(asked: Asked, uid: str) -> dict[str, Any]:
    coin = _coin(asked)
    chain = _chain(coin, asked.text("chain"))
    return {"address": _address(uid, coin, chain), "chain": chain.name, "coin": coin.name, "tag": None, "url": ""}


def get_deposits(asked: Asked) -> object:
    return _deposits(asked, asked.user.uid)


def get_subaccount_deposits(asked: Asked) -> object:
    return _deposits(asked, _subaccount(asked).uid)


def _deposits(asked: Asked, uid: str) -> list[dict[str, Any]]:
    instruments = asked.exchange.state.instruments

    def row(movement: Movement) -> dict[str, Any]:
        coin = instruments.coin(movement.coin)
        address = _address(uid, coin, coin.chain(movement.chain)) if movement.chain else ""
        return {**_row(movement, "deposit"), "fromAddress": "", "toAddress": address}

    return [row(each) for each in _page(asked, asked.exchange.movements.of(uid, MovementKind.DEPOSIT))]


def _page(asked: Asked, movements: Iterable[Movement]) -> list[Movement]:
    coin, order, own = asked.text("coin").upper(), asked.text("orderId"), asked.text("clientOid")
    chosen = (
        each
        for each in movements
        if coin in ("", each.coin) and order in ("", each.id) and (order or own in ("", each.client_id))
    )
    return page(
        chosen,
        asked,
        time=lambda movement: movement.time,
        key=lambda movement: movement.id,
        widest=_DAYS,
        limit=Limit(default=20),
        cursor=CURSOR,
    )


def _row(movement: Movement, kind: str) -> dict[str, Any]:
    return {
        "orderId": movement.id,
        "clientOid": movement.client_id,
        "recordId": f"0x{sha256(movement.id.encode()).hexdigest()}",
        "coin": movement.coin,
        "type": kind,
        "dest": "on_chain",
        "size": spelled(movement.amount),
        "status": "success",
        "chain": movement.chain,
        "createdTime": str(movement.time),
        "updatedTime": str(movement.time),
    }


def get_withdrawals(asked: Asked) -> object:
    return [
        {
            **_row(each, "withdraw"),
            "fromAddress": "",
            "toAddress": each.address,
            "fee": spelled(each.fee),
            "confirm": "1",
            "tag": "",
        }
        for each in _page(asked, asked.exchange.movements.of(asked.user.uid, MovementKind.WITHDRAWAL))
    ]


def withdraw(asked: Asked) -> object:
    """Over a chain; withdrawals within the exchange are not offered."""
    if asked.text("transferType") != "on_chain":
        raise Denied(NOT_SUPPORTED, "transferType")
    for name in ("address", "chain"):
        if not asked.text(name):
            raise Denied(MISSING, name)
    own = asked.text("clientOid")
    if asked.exchange.movements.with_client_id(asked.user.uid, MovementKind.WITHDRAWAL, own) is not None:
        raise Refused(Reason.DUPLICATE_CLIENT_ID, own)
    coin, size = _coin(asked), asked.required_number("size")
    chain = _chain(coin, asked.text("chain"))
    movement = asked.exchange.withdraw(
        asked.user.uid,
        coin.name,
        size,
        _source(asked, coin.name),
        chain=chain.name,
        address=asked.text("address"),
        client_id=own,
    )
    return {"orderId": movement.id, "clientOid": movement.client_id}


def _source(asked: Asked, coin: str) -> Wallet:
    """The first account named that holds enough, else the first."""
    names = asked.text("accountType", "funding,uta").split(",")
    unknown = next((name for name in names if name not in _SOURCES), None)
    if unknown is not None:
        raise Denied(NOT_SUPPORTED, "accountType")
    size = asked.required_number("size")
    wallets = [_SOURCES[name] for name in names]
    enough = (each for each in wallets if asked.exchange.movements.transferable(asked.user.uid, coin, each) > size)
    return next(enough, wallets[0])


def cancel_withdrawal(asked: Asked) -> object:
    """Withdrawals are done at once: there never is one to cancel."""
    order, own = asked.text("orderId"), asked.text("clientOid")
    if not order and not own:
        raise Denied(MISSING, "orderId")
    raise Refused(Reason.ORDER_FINISHED, order or own)


def get_all_subaccount_assets(asked: Asked) -> object:
    wanted = asked.text("subUid")
    children = asked.exchange.state.users.children(asked.user.uid)
    limit, cursor = limited(asked, Limit(default=10, most=50)), asked.text("cursor")
    chosen = [each for each in children if wanted in ("", each.uid) and (not cursor or int(each.uid) > int(cursor))]
    return [
        {"subUid": each.uid, "cursor": each.uid, "assets": subaccount_assets(asked.exchange, each)}
        for each in chosen[:limit]
    ]


HANDLERS: dict[str, Handler] = {
    "uta.deposit.get_address": get_address,
    "uta.deposit.get_subaccount_address": get_subaccount_address,
    "uta.deposit.get_deposits": get_deposits,
    "uta.deposit.get_subaccount_deposits": get_subaccount_deposits,
    "uta.withdrawal.withdraw": withdraw,
    "uta.withdrawal.get_withdrawals": get_withdrawals,
    "uta.withdrawal.cancel": cancel_withdrawal,
    "uta.subaccount.get_assets": get_all_subaccount_assets,
}
