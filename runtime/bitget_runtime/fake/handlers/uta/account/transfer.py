"""Transfers between the unified account, the funding account, and those of subaccounts."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import Movement, MovementKind, Reason, Refused, Wallet, WalletKind
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import MISSING, NOT_SUPPORTED, Denied
from bitget_runtime.fake.handlers.pages import page
from bitget_runtime.fake.handlers.uta.lists import CURSOR
from bitget_runtime.fake.handlers.uta.words import FUNDING, POOL
from bitget_runtime.fake.handlers.values import spelled

_WALLETS = {"uta": POOL, "spot": FUNDING, "p2p": FUNDING}
_CLASSIC = ("coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin")
_ROLES = {"initiator": "from_uid", "receiver": "to_uid"}
_NAMES = {WalletKind.UNIFIED: "uta", WalletKind.FUNDING: "spot"}


def _wallet(asked: Asked, name: str) -> Wallet:
    if asked.text(name) in _CLASSIC:
        raise Denied(NOT_SUPPORTED, name)
    return asked.word(name, _WALLETS)


def _moved(asked: Asked, from_uid: str, to_uid: str) -> dict[str, Any]:
    """Move coins; an ID that was used before returns its transfer."""
    coin = asked.text("coin")
    if not coin:
        raise Denied(MISSING, "coin")
    amount = asked.required_number("amount")
    source, target, own = _wallet(asked, "fromType"), _wallet(asked, "toType"), asked.text("clientOid")
    movement = asked.exchange.movements.with_client_id(from_uid, MovementKind.TRANSFER, own)
    if movement is None:
        movement = asked.exchange.transfer(from_uid, coin, amount, source, target, to_uid=to_uid, client_id=own)
    return {"transferId": movement.id} | ({"clientOid": own} if own else {})


def transfer(asked: Asked) -> object:
    return _moved(asked, asked.user.uid, asked.user.uid)


def transfer_between_subaccounts(asked: Asked) -> object:
    """Within the caller's own family; only a main account may."""
    uids = [asked.text(name) for name in ("fromUserId", "toUserId")]
    users = asked.exchange.state.users
    for uid in uids:
        if asked.user.parent or users.family(uid) != asked.user.uid:
            raise Refused(Reason.NOT_RELATED, uid)
    return _moved(asked, *uids)


def transfer_to_main(asked: Asked) -> object:
    if not asked.user.parent:
        raise Refused(Reason.NOT_RELATED, asked.user.uid)
    return _moved(asked, asked.user.uid, asked.user.parent)


def get_subaccount_transfers(asked: Asked) -> object:
    uid = asked.text("subUid", asked.user.uid)
    if asked.exchange.state.users.family(uid) != asked.exchange.state.users.family(asked.user.uid):
        raise Refused(Reason.NOT_RELATED, uid)
    role = asked.word("role", _ROLES, "from_uid")
    coin, own = asked.text("coin"), asked.text("clientOid")
    chosen = (
        each
        for each in asked.exchange.movements.of(uid, MovementKind.TRANSFER)
        if getattr(each, role) == uid and coin in ("", each.coin) and own in ("", each.client_id)
    )
    found = page(
        chosen,
        asked,
        time=lambda movement: movement.time,
        key=lambda movement: movement.id,
        widest=90,
        cursor=CURSOR,
    )
    return {"list": [_row(each) for each in found]} | ({"cursor": found[-1].id} if found else {})


def _row(movement: Movement) -> dict[str, Any]:
    assert movement.from_wallet is not None
    assert movement.to_wallet is not None
    return {
        "transferId": movement.id,
        "fromType": _NAMES[movement.from_wallet.kind],
        "toType": _NAMES[movement.to_wallet.kind],
        "amount": spelled(movement.amount),
        "coin": movement.coin,
        "fromUserId": movement.from_uid,
        "toUserId": movement.to_uid,
        "status": "Successful",
        "clientOid": movement.client_id,
        "createdTime": str(movement.time),
        "updatedTime": str(movement.time),
    }


def get_transferable_coins(asked: Asked) -> object:
    source = _wallet(asked, "fromType")
    _wallet(asked, "toType")
    balances = asked.exchange.state.ledger.balances(asked.user.uid, source)
    return [each.coin for each in balances if asked.exchange.movements.transferable(asked.user.uid, each.coin, source)]


def get_max_transferable(asked: Asked) -> object:
    """Nothing more can be moved by borrowing."""
    most = _most(asked, POOL)
    return {"coin": asked.text("coin"), "maxTransfer": most, "borrowMaxTransfer": most}


def get_max_withdrawable(asked: Asked) -> object:
    unified, funding = _most(asked, POOL), _most(asked, FUNDING)
    moveable = asked.exchange.movements.transferable
    coin, uid = asked.text("coin"), asked.user.uid
    return {
        "coin": coin,
        "otcMaxWithdrawal": "0",
        "spotMaxWithdrawal": funding,
        "utaMaxWithdrawal": unified,
        "totalMaxWithdrawal": spelled(moveable(uid, coin, POOL) + moveable(uid, coin, FUNDING)),
    }


def _most(asked: Asked, wallet: Wallet) -> str:
    coin = asked.exchange.state.instruments.coin(asked.text("coin")).name
    return spelled(asked.exchange.movements.transferable(asked.user.uid, coin, wallet))


HANDLERS: dict[str, Handler] = {
    "uta.transfer.transfer": transfer,
    "uta.transfer.transfer_between_subaccounts": transfer_between_subaccounts,
    "uta.transfer.transfer_to_main": transfer_to_main,
    "uta.transfer.get_subaccount_transfers": get_subaccount_transfers,
    "uta.transfer.get_transferable_coins": get_transferable_coins,
    "uta.account.get_max_transferable": get_max_transferable,
    "uta.account.get_max_withdrawable": get_max_withdrawable,
}
