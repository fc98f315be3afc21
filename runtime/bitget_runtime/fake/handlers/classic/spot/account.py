"""Balances, bills and the owner of the classic spot account."""

from __future__ import annotations

from bitget_runtime.fake.core import Balance, Bill, BillKind
from bitget_runtime.fake.handlers.asked import Asked, Handler, addresses_of
from bitget_runtime.fake.handlers.classic.pages import REACH, Row
from bitget_runtime.fake.handlers.classic.words import SPOT
from bitget_runtime.fake.handlers.pages import Limit, page
from bitget_runtime.fake.handlers.values import spelled

_SCOPES = {"hold_only": False, "all": True}
_ALL = ["coow", "cpow", "stow", "smow", "wtow", "wwow", "chow"]
_READING = ["coor", "cpor", "stor", "smor", "wtor", "chor"]
_BILLS = {
    BillKind.DEPOSIT: ("deposit", "deposit"),
    BillKind.WITHDRAWAL: ("withdraw", "withdraw"),
    BillKind.WITHDRAWAL_FEE: ("withdraw", "withdraw"),
    BillKind.TRANSFER_IN: ("transfer", "transfer-in"),
    BillKind.TRANSFER_OUT: ("transfer", "transfer-out"),
    BillKind.BUY: ("transaction", "buy"),
    BillKind.SELL: ("transaction", "sell"),
}
_OTHER = ("other", "other")
_GROUPS = {
    each: each
    for each in (
        *("deposit", "withdraw", "transaction", "transfer", "loan", "financial", "fait"),
        *("convert", "c2c", "pre_c2c", "on_chain", "strategy", "other"),
    )
}


def get_info(asked: Asked) -> Row:
    user = asked.user
    return {
        "userId": user.uid,
        "inviterId": "",
        "ips": addresses_of(asked),
        "authorities": _READING if asked.reads_only else _ALL,
        "parentId": int(user.parent or user.uid),
        "traderType": "not_trader",
        "channelCode": "",
        "channel": "",
        "regisTime": str(user.created),
    }


def get_assets(asked: Asked) -> list[Row]:
    ledger, coin = asked.exchange.state.ledger, asked.text("coin")
    names = [each.name for each in asked.exchange.state.instruments.coins]
    if coin:
        names = [asked.exchange.state.instruments.coin(coin).name]
    everything = bool(coin) or asked.word("assetType", _SCOPES, False)
    if not everything:
        names = [each.coin for each in ledger.balances(asked.user.uid, SPOT) if each.total or each.frozen]
    return [_asset(ledger.balance(asked.user.uid, SPOT, each)) for each in names]


def _asset(balance: Balance) -> Row:
    return {
        "coin": balance.coin,
        "available": spelled(balance.free),
        "frozen": spelled(balance.frozen),
        "locked": "0",
        "limitAvailable": "0",
        "uTime": str(balance.updated),
    }


def get_subaccount_assets(asked: Asked) -> list[Row]:
    state = asked.exchange.state
    rows: list[Row] = []
    for user in state.users.children(asked.user.uid):
        held = [_asset(each) for each in state.ledger.balances(user.uid, SPOT) if each.total]
        if held:
            rows.append({"id": user.uid, "userId": user.uid, "assetsList": held})
    rows.reverse()
    return page(
        rows, asked, time=lambda row: asked.now, key=lambda row: str(row["id"]), limit=Limit(default=10, most=50)
    )


def get_bills(asked: Asked) -> list[Row]:
    group = asked.word("groupType", _GROUPS, "")
    kind = asked.text("businessType").lower().replace("_", "-")
    bills = (
        bill
        for bill in asked.exchange.state.ledger.bills(asked.user.uid, SPOT, asked.text("coin") or None)
        if group in ("", _BILLS.get(bill.kind, _OTHER)[0]) and kind in ("", _BILLS.get(bill.kind, _OTHER)[1])
    )
    return [
        _bill(each)
        for each in page(
            bills, asked, time=lambda bill: bill.time, key=lambda bill: bill.id, widest=REACH, limit=Limit(most=500)
        )
    ]


def _bill(bill: Bill) -> Row:
    group, kind = _BILLS.get(bill.kind, _OTHER)
    return {
        "cTime": str(bill.time),
        "bizOrderId": bill.reference,
        "coin": bill.coin,
        "groupType": group,
        "businessType": kind,
        "size": spelled(bill.amount),
        "balance": spelled(bill.after),
        "fees": spelled(-bill.fee),
        "billId": bill.id,
    }


HANDLERS: dict[str, Handler] = {
    "classic.spot.account.get_info": get_info,
    "classic.spot.account.get_assets": get_assets,
    "classic.spot.account.get_subaccount_assets": get_subaccount_assets,
    "classic.spot.account.get_bills": get_bills,
}
