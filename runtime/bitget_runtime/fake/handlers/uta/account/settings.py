"""The unified account itself: its balances and settings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import (
    Exchange,
    PositionSide,
    Product,
    Reason,
    Refused,
    User,
    account_figures,
    balance_figures,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler, addresses_of
from bitget_runtime.fake.handlers.denied import MISSING, NOT_SUPPORTED, WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.uta.shared_rows import account_members, coin_members
from bitget_runtime.fake.handlers.uta.words import (
    CATEGORIES,
    FUNDING,
    FUTURES,
    HOLD_MODES,
    HOLD_WORDS,
    MARGIN,
    POOL,
    POSITION_SIDES,
    instrument_of,
    required_category,
    shortened,
)
from bitget_runtime.fake.handlers.values import spelled

_BITCOIN = "BTC"
_SIGNS = {"add": 1, "remove": -1}
_ORDERS_OPEN = "45097"


def get_assets(asked: Asked) -> object:
    exchange, uid = asked.exchange, asked.user.uid
    account = account_figures(exchange, uid, POOL)
    bitcoin = exchange.loans.worth(_BITCOIN)
    return {
        **account_members(account),
        "accountEquity": shortened(account.equity),
        "usdtEquity": shortened(account.equity),
        "btcEquity": _share(account.equity, bitcoin),
        "unrealisedPnl": shortened(account.profit),
        "usdtUnrealisedPnl": shortened(account.profit),
        "btcUnrealizedPnl": _share(account.profit, bitcoin),
        "positionValue": shortened(account.value),
        "leverage": shortened(account.of_equity(account.value)),
        "assets": _coins(exchange, asked.user),
    }


def _coins(exchange: Exchange, user: User) -> list[dict[str, Any]]:
    """The coins that are not at zero."""
    balances = exchange.state.ledger.balances(user.uid, POOL)
    figures = ((each, balance_figures(exchange, each)) for each in balances if each.total or each.owed or each.interest)
    return [coin_members(each, shown) | {"debt": spelled(shown.debt)} for each, shown in figures]


def _share(part: Decimal, whole: Decimal) -> str:
    return shortened(part / whole if whole > 0 else None)


def subaccount_assets(exchange: Exchange, user: User) -> list[dict[str, Any]]:
    """The coins of a subaccount, without what only the account itself is shown."""
    return [{name: value for name, value in row.items() if name != "bonus"} for row in _coins(exchange, user)]


def get_funding_assets(asked: Asked) -> object:
    coin = asked.text("coin")
    return [
        {
            "coin": each.coin,
            "available": spelled(each.free),
            "frozen": spelled(each.frozen),
            "balance": spelled(each.total),
        }
        for each in asked.exchange.state.ledger.balances(asked.user.uid, FUNDING)
        if each.total and coin in ("", each.coin)
    ]


def get_settings(asked: Asked) -> object:
    user = asked.user
    contracts = [each for each in asked.exchange.state.instruments.of() if not each.is_spot]
    return {
        "uid": user.uid,
        "accountMode": "unified",
        "assetMode": "multi_assets",
        "accountLevel": "advanced",
        "holdMode": HOLD_WORDS[user.position_mode(Product.USDT_FUTURES)],
        "stpMode": "none",
        "symbolConfigList": [
            {
                "category": CATEGORIES[each.product],
                "symbol": each.symbol,
                "marginMode": user.settings_of(each).margin_mode.value,
                "leverage": spelled(user.settings_of(each).leverage[PositionSide.NET]),
            }
            for each in contracts
        ],
        "coinConfigList": [],
    }


def set_leverage(asked: Asked) -> object:
    """Of a contract, both sides. Margin trading has no leverage of its own here."""
    name = required_category(asked)
    if name == MARGIN:
        raise Denied(NOT_SUPPORTED, MARGIN)
    if not asked.text("symbol"):
        raise Denied(MISSING, "symbol")
    instrument = instrument_of(asked, required_category(asked, futures=True))
    try:
        asked.exchange.set_leverage(asked.user.uid, instrument, asked.required_number("leverage"))
    except Refused as refused:
        if refused.reason is Reason.OPEN_ORDERS_EXIST:
            raise Denied(_ORDERS_OPEN, refused.detail) from None
        raise
    return "success"


def set_position_mode(asked: Asked) -> object:
    asked.exchange.set_position_mode(asked.user.uid, asked.word("holdMode", HOLD_MODES), *FUTURES)
    return "success"


def adjust_margin(asked: Asked) -> object:
    name = required_category(asked, futures=True)
    instrument = instrument_of(asked, name)
    side = asked.word("posSide", POSITION_SIDES)
    if asked.exchange.state.positions.get(asked.user.uid, instrument, PositionSide.NET) is not None:
        side = PositionSide.NET
    amount = asked.required_number("amount")
    if amount <= 0:
        raise Denied(WRONG_OF_UNIFIED, "amount")
    sign = asked.word("operation", _SIGNS)
    asked.exchange.adjust_margin(asked.user.uid, instrument, sign * amount, side)
    return "success"


def get_info(asked: Asked) -> object:
    user, reads = asked.user, asked.reads_only
    return {
        "userId": user.uid,
        "inviterId": "",
        "parentId": user.parent,
        "channelCode": "",
        "channel": "",
        "ips": addresses_of(asked),
        "permType": "read_only" if reads else "read_and_write",
        "permissions": ["uta_mgt", "uta_trade"] if reads else ["uta_mgt", "uta_trade", "withdraw"],
        "regisTime": str(user.created),
    }


HANDLERS: dict[str, Handler] = {
    "uta.account.get_info": get_info,
    "uta.account.get_assets": get_assets,
    "uta.account.get_funding_assets": get_funding_assets,
    "uta.account.get_settings": get_settings,
    "uta.account.set_leverage": set_leverage,
    "uta.account.set_position_mode": set_position_mode,
    "uta.account.adjust_margin": adjust_margin,
}
