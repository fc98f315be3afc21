"""Bills, loans and repayments of the classic margin accounts. Nothing is ever liquidated there."""

from __future__ import annotations

from bitget_runtime.fake.core import Bill, BillKind, Loan
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.margin.words import both, coin_of, named, wallet_of
from bitget_runtime.fake.handlers.classic.pages import REACH, Row, enveloped
from bitget_runtime.fake.handlers.pages import Limit, page
from bitget_runtime.fake.handlers.values import spelled

_LIMIT = Limit(most=500)
_BILLS = {
    BillKind.TRANSFER_IN: "transfer_in",
    BillKind.TRANSFER_OUT: "transfer_out",
    BillKind.BORROW: "borrow",
    BillKind.REPAY: "repay",
    BillKind.INTEREST: "repay",
}
_TYPES = {
    each: each
    for each in (
        *("transfer_in", "transfer_out", "borrow", "repay", "liquidation_fee", "compensate", "deal_in", "deal_out"),
        *("confiscated", "exchange_in", "exchange_out", "sys_exchange_in", "sys_exchange_out"),
    )
}


def get_bills(asked: Asked) -> Row:
    coin, kind = coin_of(asked) if asked.text("coin") else None, asked.word("marginType", _TYPES, "")
    bills = (
        bill
        for bill in asked.exchange.state.ledger.bills(asked.user.uid, wallet_of(asked), coin)
        if kind in ("", _kind(bill))
    )
    found = page(bills, asked, time=lambda bill: bill.time, key=lambda bill: bill.id, widest=REACH, limit=_LIMIT)
    return _listed([named(asked) | _bill(each) for each in found], "marginId")


def _kind(bill: Bill) -> str:
    return _BILLS.get(bill.kind) or ("deal_in" if bill.amount > 0 else "deal_out")


def _bill(bill: Bill) -> Row:
    return {
        "coin": bill.coin,
        "marginId": bill.id,
        "marginType": _kind(bill),
        "amount": spelled(bill.amount),
        "balance": spelled(bill.after),
        "fee": spelled(-bill.fee),
        "cTime": str(bill.time),
        "uTime": str(bill.time),
    }


def get_borrow_history(asked: Asked) -> Row:
    rows = [
        {
            "loanId": each.id,
            "coin": each.coin,
            "borrowAmount": spelled(each.amount),
            "borrowType": "manual_loan",
        }
        | _times(each)
        for each in _loans(asked, "loanId", borrowed=True)
    ]
    return _listed([named(asked) | row for row in rows], "loanId")


def get_repay_history(asked: Asked) -> Row:
    rows = [
        {
            "repayId": each.id,
            "coin": each.coin,
            "repayPrincipal": spelled(-each.amount),
            "repayAmount": spelled(each.interest - each.amount),
            "repayInterest": spelled(each.interest),
            "repayType": "manual_repay",
        }
        | _times(each)
        for each in _loans(asked, "repayId", borrowed=False)
    ]
    return _listed([named(asked) | row for row in rows], "repayId")


def _loans(asked: Asked, name: str, borrowed: bool) -> list[Loan]:
    wallet, coin, loan_id = wallet_of(asked), asked.text("coin"), asked.text(name)
    found = (
        each
        for each in reversed(asked.exchange.loans.history)
        if each.uid == asked.user.uid
        and each.wallet == wallet
        and (each.amount > 0) is borrowed
        and coin in ("", each.coin)
        and loan_id in ("", each.id)
    )
    return page(found, asked, time=lambda each: each.time, key=lambda each: each.id, widest=REACH, limit=_LIMIT)


def _times(loan: Loan) -> Row:
    return {"cTime": str(loan.time), "uTime": str(loan.time)}


def get_interest_history(asked: Asked) -> Row:
    wallet, coin = wallet_of(asked), asked.text("coin")
    charges = (
        each
        for each in reversed(asked.exchange.loans.charges)
        if each.uid == asked.user.uid and each.wallet == wallet and coin in ("", each.coin)
    )
    found = page(charges, asked, time=lambda each: each.time, key=lambda each: each.id, widest=REACH, limit=_LIMIT)
    rows = [
        {
            "interestId": each.id,
            "interestAmount": spelled(each.amount),
            "dailyInterestRate": spelled(each.rate),
            "interstType": "scheduled",
            "interestCoin": each.coin,
            "loanCoin": each.coin,
            "cTime": str(each.time),
            "uTime": str(each.time),
        }
        for each in found
    ]
    return _listed([named(asked) | row for row in rows], "interestId")


def get_liquidation_history(asked: Asked) -> Row:
    wallet_of(asked)
    return _listed([], "liqId")


def _listed(rows: list[Row], key: str) -> Row:
    """These lists have 0 if they are empty."""
    listed = enveloped("resultList", rows, key)
    return listed if rows else listed | {"maxId": "0", "minId": "0"}


HANDLERS: dict[str, Handler] = both(
    {
        "record.get_bills": get_bills,
        "record.get_borrow_history": get_borrow_history,
        "record.get_repay_history": get_repay_history,
        "record.get_interest_history": get_interest_history,
        "record.get_liquidation_history": get_liquidation_history,
    }
)
