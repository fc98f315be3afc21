"""Debts of the unified account, and their repayment."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import Balance
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import MISSING, NOT_SUPPORTED, WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.uta.words import POOL, shortened
from bitget_runtime.fake.handlers.values import spelled

_HOUR = 3_600_000
_HOURS_OF_A_DAY = 24


def _balances(asked: Asked) -> list[Balance]:
    return asked.exchange.state.ledger.balances(asked.user.uid, POOL)


def _owed(balance: Balance) -> Decimal:
    return balance.owed + balance.interest


def get_loan_info(asked: Asked) -> object:
    owing = [each for each in _balances(asked) if _owed(each)]
    worth = asked.exchange.loans.worth
    rates = {each.coin: asked.exchange.state.instruments.coin(each.coin).daily_rate for each in owing}
    return {
        "currentLoans": shortened(sum((_owed(each) * worth(each.coin) for each in owing), Decimal(0))),
        "interestPaymentTime": str((asked.now // _HOUR + 1) * _HOUR),
        "debtCoinList": [
            {
                "coin": each.coin,
                "debt": spelled(_owed(each)),
                "interestFreeAmount": "0",
                "interestRateNextHour": shortened(rates[each.coin] / _HOURS_OF_A_DAY),
            }
            for each in owing
        ],
    }


def get_repayable_coins(asked: Asked) -> object:
    return {"repayableCoinList": _worth(asked, {each.coin: _owed(each) for each in _balances(asked)}), **_ONE_COIN}


def get_payment_coins(asked: Asked) -> object:
    return {"paymentCoinList": _worth(asked, {each.coin: each.free for each in _balances(asked)}), **_ONE_COIN}


_ONE_COIN = {"maxSelection": "1"}


def _worth(asked: Asked, amounts: dict[str, Decimal]) -> list[dict[str, str]]:
    return [
        {"coin": coin, "size": spelled(amount), "amount": shortened(amount * asked.exchange.loans.worth(coin))}
        for coin, amount in amounts.items()
        if amount > 0
    ]


def repay(asked: Asked) -> object:
    """Pay a debt back, as far as it goes, in the coin that is owed; others are not converted."""
    owed, paid = _one_coin(asked, "repayableCoinList"), _one_coin(asked, "paymentCoinList")
    if paid != owed:
        raise Denied(NOT_SUPPORTED, "paymentCoinList")
    balance = asked.exchange.state.ledger.balance(asked.user.uid, POOL, owed)
    amount = min(_owed(balance), max(balance.free, Decimal(0)))
    if not amount:
        return {"result": "NO", "repayAmount": "0"}
    asked.exchange.repay(asked.user.uid, POOL, balance.coin, amount)
    return {"result": "YES", "repayAmount": spelled(amount)}


def _one_coin(asked: Asked, name: str) -> str:
    sent = asked.parameters.get(name)
    if not isinstance(sent, list) or len(sent) != 1:
        raise Denied(WRONG_OF_UNIFIED, name)
    return asked.exchange.state.instruments.coin(str(sent[0])).name


def borrow(asked: Asked) -> object:
    coin = asked.text("coin")
    if not coin:
        raise Denied(MISSING, "coin")
    asked.exchange.borrow(asked.user.uid, POOL, coin, asked.required_number("amount"))
    return None


HANDLERS: dict[str, Handler] = {
    "uta.trade.get_loan_info": get_loan_info,
    "uta.account.get_repayable_coins": get_repayable_coins,
    "uta.account.get_payment_coins": get_payment_coins,
    "uta.account.repay": repay,
    "uta.account.borrow": borrow,
}
