"""Transfers, deposits and withdrawals of the classic API."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from bitget_runtime.fake.core import Coin, Movement, MovementKind, Reason, Refused, WalletKind
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.pages import REACH, Row
from bitget_runtime.fake.handlers.classic.words import SPOT, WALLETS, wallet_name, wallet_of
from bitget_runtime.fake.handlers.denied import MISSING, WRONG, Denied
from bitget_runtime.fake.handlers.pages import Limit, page
from bitget_runtime.fake.handlers.values import spelled

_TRANSFERS = Limit(most=500)
_MOVED = Limit(default=20)
_DUPLICATE = "43118"
_UNKNOWN = "40109"
_TOO_LATE = "13010"
_ROUTES = {"on_chain": True, "internal_transfer": False}
_ROLES = {"initiator": "from_uid", "receiver": "to_uid"}


# transfers


def transfer(asked: Asked) -> Row:
    """Move coins between the caller's accounts; an ID that was used before returns its transfer."""
    client_id = asked.text("clientOid")
    done = asked.exchange.movements.with_client_id(asked.user.uid, MovementKind.TRANSFER, client_id)
    if done is None:
        source, target = wallet_of(asked, "fromType"), wallet_of(asked, "toType")
        amount, coin = asked.required_number("amount"), asked.text("coin")
        done = asked.exchange.transfer(asked.user.uid, coin, amount, source, target, client_id=client_id)
    return {"transferId": done.id, "clientOid": done.client_id}


def transfer_between_subaccounts(asked: Asked) -> Row:
    users = asked.exchange.state.users
    sender, receiver = asked.text("fromUserId"), asked.text("toUserId")
    if users.family(sender) != asked.user.uid:
        raise Refused(Reason.NOT_RELATED, sender)
    done = asked.exchange.transfer(
        sender,
        asked.text("coin"),
        asked.required_number("amount"),
        wallet_of(asked, "fromType"),
        wallet_of(asked, "toType"),
        to_uid=receiver,
        client_id=asked.text("clientOid"),
    )
    return {"transferId": done.id, "clientOid": done.client_id}


def get_transferable_coins(asked: Asked) -> list[str]:
    """Coins that both accounts can hold."""
    kinds = {asked.word("fromType", WALLETS), asked.word("toType", WALLETS)}
    instruments = asked.exchange.state.instruments
    settled = [
        {each.settle for each in instruments.of() if each.product.value == kind.value}
        for kind in kinds
        if kind.value.endswith("futures")
    ]
    return [coin.name for coin in instruments.coins if all(coin.name in names for names in settled)]


def get_transfers(asked: Asked) -> list[Row]:
    source = asked.word("fromType", WALLETS)
    found = (
        each
        for each in asked.exchange.movements.of(asked.user.uid, MovementKind.TRANSFER)
        if each.from_uid == asked.user.uid and each.from_wallet is not None and each.from_wallet.kind is source
    )
    return [_transfer(each) | _pairs(each) for each in _page(asked, found, _TRANSFERS)]


def get_subaccount_transfers(asked: Asked) -> list[Row]:
    uid, role = asked.text("subUid", asked.user.uid), asked.word("role", _ROLES, "from_uid")
    if asked.exchange.state.users.family(uid) != asked.exchange.state.users.family(asked.user.uid):
        raise Refused(Reason.NOT_RELATED, uid)
    found = (
        each
        for each in asked.exchange.movements.of(uid, MovementKind.TRANSFER)
        if getattr(each, role) == uid and each.from_uid != each.to_uid
    )
    shown = _page(asked, found, Limit())
    return [_transfer(each) | {"fromUserId": each.from_uid, "toUserId": each.to_uid} for each in shown]


def _pairs(movement: Movement) -> Row:
    """The pairs of isolated margin accounts that took part."""
    source, target = movement.from_wallet, movement.to_wallet
    return {
        "toSymbol": target.symbol if target is not None else "",
        "fromSymbol": source.symbol if source is not None else "",
    }


def _transfer(movement: Movement) -> Row:
    source, target = movement.from_wallet, movement.to_wallet
    return {
        "coin": movement.coin,
        "status": "Successful",
        "toType": wallet_name(target),
        "fromType": wallet_name(source),
        "size": spelled(movement.amount),
        "ts": str(movement.time),
        "clientOid": movement.client_id,
        "transferId": movement.id,
    }


def _page(asked: Asked, movements: Iterable[Movement], limit: Limit) -> list[Movement]:
    """Filtered by the parameters that all of these lists take."""
    coin, client_id, order_id = asked.text("coin"), asked.text("clientOid"), asked.text("orderId")
    found = (
        each
        for each in movements
        if coin in ("", each.coin) and client_id in ("", each.client_id) and order_id in ("", each.id)
    )
    return page(found, asked, time=lambda each: each.time, key=lambda each: each.id, widest=REACH, limit=limit)


# deposits


def get_deposit_address(asked: Asked) -> Row:
    return _address(asked, asked.user.uid)


def get_subaccount_deposit_address(asked: Asked) -> Row:
    return _address(asked, _subaccount(asked))


def _address(asked: Asked, uid: str) -> Row:
    coin = asked.exchange.state.instruments.coin(asked.text("coin"))
    chain = _chain(coin, asked.text("chain"))
    return {"address": _made_up(uid, chain), "chain": chain, "coin": coin.name, "tag": "", "url": ""}


def _chain(coin: Coin, name: str) -> str:
    """A chain, by name in any case; the usual one if none is named."""
    if not name and coin.chains:
        return coin.chains[0].name
    return coin.chain(next((each.name for each in coin.chains if each.name.lower() == name.lower()), name)).name


def _made_up(uid: str, chain: str) -> str:
    return "fake" + sha256(f"{uid} {chain}".encode()).hexdigest()[:36]


def _subaccount(asked: Asked) -> str:
    uid = asked.text("subUid")
    if asked.exchange.state.users.find(uid).parent != asked.user.uid:
        raise Refused(Reason.NOT_RELATED, uid)
    return uid


def get_deposits(asked: Asked) -> list[Row]:
    return _deposits(asked, asked.user.uid)


def get_subaccount_deposits(asked: Asked) -> list[Row]:
    return _deposits(asked, _subaccount(asked))


def _deposits(asked: Asked, uid: str) -> list[Row]:
    found = asked.exchange.movements.of(uid, MovementKind.DEPOSIT)
    own = {"type": "deposit", "fromAddress": "", "clientOid": ""}
    return [_moved(each) | own | {"toAddress": _made_up(uid, each.chain)} for each in _page(asked, found, _MOVED)]


def _moved(movement: Movement) -> Row:
    return {
        "orderId": movement.id,
        "tradeId": sha256(movement.id.encode()).hexdigest(),
        "coin": movement.coin,
        "size": spelled(movement.amount),
        "status": "success",
        "dest": "on_chain",
        "chain": movement.chain,
        "confirm": "1",
        "tag": "",
        "cTime": str(movement.time),
        "uTime": str(movement.time),
    }


# withdrawals


def withdraw(asked: Asked) -> Row:
    """Withdraw over a chain; withdrawals to other users are not there."""
    if not asked.word("transferType", _ROUTES):
        raise Denied(WRONG, "transferType")
    for name in ("chain", "address"):
        if not asked.text(name):
            raise Denied(MISSING, name)
    client_id = asked.text("clientOid")
    if asked.exchange.movements.with_client_id(asked.user.uid, MovementKind.WITHDRAWAL, client_id) is not None:
        raise Denied(_DUPLICATE, client_id)
    coin = asked.exchange.state.instruments.coin(asked.text("coin"))
    done = asked.exchange.withdraw(
        asked.user.uid,
        coin.name,
        asked.required_number("size"),
        SPOT,
        chain=_chain(coin, asked.text("chain")),
        address=asked.text("address"),
        client_id=client_id,
    )
    return {"orderId": done.id, "clientOid": done.client_id}


def cancel_withdrawal(asked: Asked) -> str:
    """Withdrawals are done at once, so it is always too late."""
    order_id = asked.text("orderId")
    if any(each.id == order_id for each in asked.exchange.movements.of(asked.user.uid, MovementKind.WITHDRAWAL)):
        raise Denied(_TOO_LATE)
    raise Denied(_UNKNOWN, order_id)


def get_withdrawals(asked: Asked) -> list[Row]:
    found = asked.exchange.movements.of(asked.user.uid, MovementKind.WITHDRAWAL)
    return [
        _moved(each)
        | {
            "type": "withdraw",
            "clientOid": each.client_id,
            "fee": spelled(-each.fee),
            "toAddress": each.address,
            "fromAddress": "",
        }
        for each in _page(asked, found, _MOVED)
    ]


def get_funding_assets(asked: Asked) -> list[Row]:
    ledger, loans = asked.exchange.state.ledger, asked.exchange.loans
    coin = asked.text("coin")
    return [
        {
            "coin": each.coin,
            "available": spelled(each.free),
            "frozen": spelled(each.frozen),
            "usdtValue": spelled(each.total * loans.worth(each.coin)),
        }
        for each in ledger.balances(asked.user.uid)
        if each.wallet.kind is WalletKind.FUNDING and coin in ("", each.coin)
    ]


HANDLERS: dict[str, Handler] = {
    "classic.spot.account.transfer": transfer,
    "classic.spot.account.transfer_between_subaccounts": transfer_between_subaccounts,
    "classic.spot.account.get_transferable_coins": get_transferable_coins,
    "classic.spot.account.get_transfers": get_transfers,
    "classic.spot.account.get_subaccount_transfers": get_subaccount_transfers,
    "classic.spot.account.get_deposit_address": get_deposit_address,
    "classic.spot.account.get_subaccount_deposit_address": get_subaccount_deposit_address,
    "classic.spot.account.get_deposits": get_deposits,
    "classic.spot.account.get_subaccount_deposits": get_subaccount_deposits,
    "classic.spot.account.withdraw": withdraw,
    "classic.spot.account.cancel_withdrawal": cancel_withdrawal,
    "classic.spot.account.get_withdrawals": get_withdrawals,
    "classic.common.account.get_funding_assets": get_funding_assets,
}
