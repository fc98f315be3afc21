"""Balance changes of the unified and the funding account."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import Bill, BillKind, Order, PositionSide, Refused, Side
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.uta.lists import listed
from bitget_runtime.fake.handlers.uta.words import FUNDING, POOL, category_of
from bitget_runtime.fake.handlers.values import spelled

_OTHER = "OTHER"
_CATEGORIES = ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", _OTHER)

_KINDS = {
    BillKind.DEPOSIT: "TRANSFER_IN",
    BillKind.WITHDRAWAL: "TRANSFER_OUT",
    BillKind.WITHDRAWAL_FEE: "TRANSFER_OUT",
    BillKind.TRANSFER_IN: "TRANSFER_IN",
    BillKind.TRANSFER_OUT: "TRANSFER_OUT",
    BillKind.OPEN_LONG: "OPEN_LONG",
    BillKind.OPEN_SHORT: "OPEN_SHORT",
    BillKind.CLOSE_LONG: "CLOSE_LONG",
    BillKind.CLOSE_SHORT: "CLOSE_SHORT",
    BillKind.BORROW: "BORROW",
    BillKind.REPAY: "REPAYMENT",
    BillKind.INTEREST: "INTEREST_REPAYMENT",
}
_FUNDING_GROUPS = {
    BillKind.DEPOSIT: "deposit",
    BillKind.WITHDRAWAL: "withdraw",
    BillKind.WITHDRAWAL_FEE: "withdraw",
}


def get_bills(asked: Asked) -> object:
    wanted, kind = asked.text("category").upper(), asked.text("type")
    if wanted not in _CATEGORIES:
        raise Denied(WRONG_OF_UNIFIED, "category")
    bills = asked.exchange.state.ledger.bills(asked.user.uid, POOL, asked.text("coin") or None)
    rows = ((bill, _row(asked, bill)) for bill in bills)
    chosen = (pair for pair in rows if pair[1]["category"] == wanted and kind in ("", pair[1]["type"]))
    return listed(asked, chosen, lambda pair: pair[1], time=lambda pair: pair[0].time, key=lambda pair: pair[0].id)


def _row(asked: Asked, bill: Bill) -> dict[str, Any]:
    order = _order_of(asked, bill)
    instrument = bill.instrument
    return {
        "category": _OTHER if instrument is None else category_of(instrument, order.new.note if order else {}),
        "id": bill.id,
        "symbol": "" if instrument is None else instrument.symbol,
        "coin": bill.coin,
        "type": _kind(bill, order),
        "amount": spelled(bill.amount),
        "fee": spelled(-bill.fee),
        "balance": spelled(bill.after),
        "ts": str(bill.time),
    }


def _order_of(asked: Asked, bill: Bill) -> Order | None:
    """The order behind a bill; None if there isn't one."""
    if bill.instrument is None:
        return None
    try:
        return asked.exchange.state.orders.find(bill.uid, bill.reference)
    except Refused:  # a funding, which refers to a position
        return None


def _kind(bill: Bill, order: Order | None) -> str:
    if bill.kind in (BillKind.BUY, BillKind.SELL):
        return "ORDER_DEALT_IN" if bill.amount > 0 else "ORDER_DEALT_FROZEN_OUT"
    if bill.kind is BillKind.FUNDING:
        return f"CONTRACT_MAIN_SETTLE_FEE_USER_{'IN' if bill.amount > 0 else 'OUT'}"
    one_way = order is not None and order.new.position_side is PositionSide.NET
    buys = order is not None and order.side is Side.BUY
    if bill.kind is BillKind.LIQUIDATION:
        if one_way:
            return "BURST_BUY_SSM" if buys else "BURST_SELL_SSM"
        return "BURST_CLOSE_SHORT" if buys else "BURST_CLOSE_LONG"
    if one_way:
        return "BUY_DEAL" if buys else "SELL_DEAL"
    return _KINDS[bill.kind]


def get_funding_bills(asked: Asked) -> object:
    kind = asked.text("type")
    bills = asked.exchange.state.ledger.bills(asked.user.uid, FUNDING, asked.text("coin") or None)
    chosen = (bill for bill in bills if kind in ("", bill.kind.value))
    page = listed(asked, chosen, _funding_row, time=lambda bill: bill.time, key=lambda bill: bill.id)
    return page if page["list"] is not None else {"list": []}


def _funding_row(bill: Bill) -> dict[str, Any]:
    return {
        "id": bill.id,
        "coin": bill.coin,
        "groupType": _FUNDING_GROUPS.get(bill.kind, "transfer"),
        "type": bill.kind.value,
        "amount": spelled(bill.amount),
        "balance": spelled(bill.after),
        "ts": str(bill.time),
    }


HANDLERS: dict[str, Handler] = {
    "uta.account.get_bills": get_bills,
    "uta.account.get_funding_bills": get_funding_bills,
}
