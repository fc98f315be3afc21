"""Margin pairs and rates, balances, borrowing and repaying of the classic API."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import Balance, Instrument, Reason, Refused, Status, Wallet
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.margin.words import (
    CROSSED,
    both,
    coin_of,
    named,
    pair_of,
    pairs,
    risk,
    wallet_in,
    wallet_of,
)
from bitget_runtime.fake.handlers.classic.pages import Row
from bitget_runtime.fake.handlers.classic.words import places
from bitget_runtime.fake.handlers.denied import MALFORMED, Denied
from bitget_runtime.fake.handlers.values import spelled

_HOUR = 3_600_000
_LEVERAGE = "3"  # of a wallet: it owes at most twice its own worth
_SMALLEST = Decimal("0.00000001")
_TOO_SMALL = "50034"


def get_symbols(asked: Asked) -> list[Row]:
    return [_symbol(each) for each in pairs(asked)]


def _symbol(pair: Instrument) -> Row:
    return {
        "symbol": pair.symbol,
        "baseCoin": pair.base,
        "quoteCoin": pair.quote,
        "maxCrossedLeverage": _LEVERAGE,
        "maxIsolatedLeverage": spelled(pair.margin.max_leverage) if pair.margin is not None else "1",
        "warningRiskRatio": "0.8",
        "liquidationRiskRatio": "1",
        "minTradeAmount": spelled(pair.min_qty),
        "maxTradeAmount": spelled(pair.max_qty),
        "takerFeeRate": spelled(pair.taker_fee),
        "makerFeeRate": spelled(pair.maker_fee),
        "pricePrecision": places(pair.price_step),
        "quantityPrecision": places(pair.qty_step),
        "minTradeUSDT": spelled(pair.min_notional),
        "isBorrowable": True,
        "userMinBorrow": spelled(_SMALLEST),
        "status": "1" if pair.status is Status.ONLINE else "2",
        "isIsolatedBaseBorrowable": True,
        "isIsolatedQuoteBorrowable": True,
        "isCrossBorrowable": True,
    }


def get_interest_rate(asked: Asked) -> Row:
    coin = coin_of(asked)
    daily = asked.exchange.state.instruments.coin(coin).daily_rate
    return {
        "coin": coin,
        "dailyInterestRate": spelled(daily),
        "annualInterestRate": spelled(daily * 365),
        "updatedTime": str(asked.now // _HOUR * _HOUR),
    }


# balances


def get_cross_assets(asked: Asked) -> list[Row]:
    ledger, uid = asked.exchange.state.ledger, asked.user.uid
    if asked.text("coin"):
        return [_asset(ledger.balance(uid, CROSSED, coin_of(asked)))]
    return [_asset(each) for each in ledger.balances(uid, CROSSED)]


def get_isolated_assets(asked: Asked) -> list[Row]:
    ledger, uid = asked.exchange.state.ledger, asked.user.uid
    return [
        {"symbol": pair.symbol} | _asset(ledger.balance(uid, wallet_in(pair), coin))
        for pair in pairs(asked)
        for coin in (pair.base, pair.quote)
        if asked.text("symbol") or ledger.balances(uid, wallet_in(pair))
    ]


def _asset(balance: Balance) -> Row:
    return {
        "coin": balance.coin,
        "totalAmount": spelled(balance.total),
        "available": spelled(balance.free),
        "frozen": spelled(balance.frozen),
        "borrow": spelled(balance.owed),
        "interest": spelled(balance.interest),
        "net": spelled(balance.total - balance.owed - balance.interest),
        "coupon": "0",
        "cTime": str(balance.updated),
        "uTime": str(balance.updated),
    }


def get_cross_risk_rate(asked: Asked) -> Row:
    balances = asked.exchange.state.ledger.balances(asked.user.uid, CROSSED)
    return {"riskRateRatio": spelled(risk(asked, balances))}


def get_isolated_risk_rates(asked: Asked) -> list[Row]:
    ledger = asked.exchange.state.ledger
    return [
        {
            "symbol": pair.symbol,
            "riskRateRatio": spelled(risk(asked, ledger.balances(asked.user.uid, wallet_in(pair)))),
        }
        for pair in pairs(asked)
    ]


def _cross_most(asked: Asked, name: str, most: Decimal) -> Row:
    return {"coin": coin_of(asked), name: spelled(most)}


def get_cross_max_borrowable(asked: Asked) -> Row:
    return _cross_most(asked, "maxBorrowableAmount", _borrowable(asked, CROSSED, coin_of(asked)))


def get_cross_max_transferable(asked: Asked) -> Row:
    return _cross_most(asked, "maxTransferOutAmount", _transferable(asked, CROSSED, coin_of(asked)))


def get_isolated_max_borrowable(asked: Asked) -> Row:
    pair = pair_of(asked)
    return _coins(pair) | {
        "baseCoinMaxBorrowAmount": spelled(_borrowable(asked, wallet_in(pair), pair.base)),
        "quoteCoinMaxBorrowAmount": spelled(_borrowable(asked, wallet_in(pair), pair.quote)),
    }


def get_isolated_max_transferable(asked: Asked) -> Row:
    pair = pair_of(asked)
    return _coins(pair) | {
        "baseCoinMaxTransferOutAmount": spelled(_transferable(asked, wallet_in(pair), pair.base)),
        "quoteCoinMaxTransferOutAmount": spelled(_transferable(asked, wallet_in(pair), pair.quote)),
    }


def _coins(pair: Instrument) -> Row:
    return {"symbol": pair.symbol, "baseCoin": pair.base, "quoteCoin": pair.quote}


def _borrowable(asked: Asked, wallet: Wallet, coin: str) -> Decimal:
    return asked.exchange.loans.max_borrow(asked.user.uid, wallet, coin)


def _transferable(asked: Asked, wallet: Wallet, coin: str) -> Decimal:
    return asked.exchange.movements.transferable(asked.user.uid, coin, wallet)


def get_cross_rates(asked: Asked) -> list[Row]:
    coin = coin_of(asked)
    daily, annual = _rates(asked, coin)
    most = spelled(_borrowable(asked, CROSSED, coin))
    level = {
        "level": "0",
        "limit": most,
        "dailyInterestRate": daily,
        "annualInterestRate": annual,
        "discountRate": "1",
    }
    return [
        {
            "coin": coin,
            "leverage": _LEVERAGE,
            "transferable": True,
            "borrowable": True,
            "dailyInterestRate": daily,
            "annualInterestRate": annual,
            "maxBorrowableAmount": most,
            "vipList": [level],
        }
    ]


def get_isolated_rates(asked: Asked) -> list[Row]:
    pair = pair_of(asked)
    row = _coins(pair) | {"leverage": _LEVERAGE}
    for side, coin, levels in (("base", pair.base, "baseVipList"), ("quote", pair.quote, "quoteList")):
        daily, annual = _rates(asked, coin)
        most = spelled(_borrowable(asked, wallet_in(pair), coin))
        row |= {
            f"{side}Transferable": True,
            f"{side}Borrowable": True,
            f"{side}DailyInterestRate": daily,
            f"{side}AnnuallyInterestRate": annual,
            f"{side}MaxBorrowableAmount": most,
            levels: [
                {
                    "level": "0",
                    "dailyInterestRate": daily,
                    "annuallyInterestRate": annual,
                    "limit": most,
                    "discountRate": "1",
                }
            ],
        }
    return [row]


def _rates(asked: Asked, coin: str) -> tuple[str, str]:
    daily = asked.exchange.state.instruments.coin(coin).daily_rate
    return spelled(daily), spelled(daily * 365)


# loans


def borrow(asked: Asked) -> Row:
    amount = asked.required_number("borrowAmount")
    if amount < _SMALLEST:
        raise Denied(_TOO_SMALL)
    loan = asked.exchange.borrow(asked.user.uid, wallet_of(asked), coin_of(asked), amount)
    return named(asked) | {"loanId": loan.id, "coin": loan.coin, "borrowAmount": spelled(loan.amount)}


def repay(asked: Asked) -> Row:
    wallet, coin = wallet_of(asked), coin_of(asked)
    done = asked.exchange.repay(asked.user.uid, wallet, coin, asked.required_number("repayAmount"))
    left = asked.exchange.state.ledger.balance(asked.user.uid, wallet, coin)
    return named(asked) | {
        "repayId": done.id,
        "coin": coin,
        "repayAmount": spelled(done.interest - done.amount),
        "remainDebtAmount": spelled(left.owed + left.interest),
    }


def flash_repay_cross(asked: Asked) -> Row:
    coin = asked.text("coin")
    done = _repay_all(asked, CROSSED, coin)
    if done is None:
        raise Refused(Reason.NOTHING_OWED, coin)
    return {"repayId": done} | ({"coin": coin} if coin else {})


def flash_repay_isolated(asked: Asked) -> list[Row]:
    symbols = asked.parameters.get("symbolList") or [each.symbol for each in pairs(asked)]
    if not isinstance(symbols, list):
        raise Denied(MALFORMED, "symbolList")
    rows: list[Row] = []
    for symbol in map(str, symbols):
        pair = next((each for each in pairs(asked) if each.symbol == symbol), None)
        done = _repay_all(asked, wallet_in(pair), "") if pair is not None else None
        rows.append({"repayId": done or "", "symbol": symbol, "result": "success" if done else "failure"})
    return rows


def _repay_all(asked: Asked, wallet: Wallet, coin: str) -> str | None:
    """Repay all that is owed, of a coin or of every one; the ID of the last repayment."""
    done = None
    for each in asked.exchange.state.ledger.balances(asked.user.uid, wallet):
        if each.owed + each.interest and coin in ("", each.coin):
            done = asked.exchange.repay(asked.user.uid, wallet, each.coin).id
    return done


def get_flash_repay_status(asked: Asked) -> list[Row]:
    wanted = asked.parameters.get("idList")
    ids = [str(each) for each in wanted] if isinstance(wanted, list) else []
    mine = {loan.id for loan in asked.exchange.loans.history if loan.uid == asked.user.uid}
    return [{"repayId": each, "status": "FINISH"} for each in ids if each in mine]


HANDLERS: dict[str, Handler] = {
    "classic.margin.common.get_symbols": get_symbols,
    "classic.margin.common.get_interest_rate": get_interest_rate,
    "classic.margin.cross.account.get_assets": get_cross_assets,
    "classic.margin.isolated.account.get_assets": get_isolated_assets,
    "classic.margin.cross.account.get_risk_rate": get_cross_risk_rate,
    "classic.margin.isolated.account.get_risk_rates": get_isolated_risk_rates,
    "classic.margin.cross.account.get_max_borrowable": get_cross_max_borrowable,
    "classic.margin.isolated.account.get_max_borrowable": get_isolated_max_borrowable,
    "classic.margin.cross.account.get_max_transferable": get_cross_max_transferable,
    "classic.margin.isolated.account.get_max_transferable": get_isolated_max_transferable,
    "classic.margin.cross.account.get_interest_rates_and_limits": get_cross_rates,
    "classic.margin.isolated.account.get_interest_rates_and_limits": get_isolated_rates,
    "classic.margin.cross.account.flash_repay": flash_repay_cross,
    "classic.margin.isolated.account.flash_repay": flash_repay_isolated,
} | both(
    {
        "account.borrow": borrow,
        "account.repay": repay,
        "account.get_flash_repay_status": get_flash_repay_status,
    }
)
