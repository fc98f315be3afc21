"""The unified account itself: its balances and settings."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import Balance, Exchange, Position, PositionSide, Product, Reason, Refused, User
from bitget_runtime.fake.handlers.asked import Asked, Denied, Handler
from bitget_runtime.fake.handlers.uta.words import (
    CATEGORIES,
    FUNDING,
    FUTURES,
    HOLD_MODES,
    HOLD_WORDS,
    MARGIN,
    MISSING,
    NOT_SUPPORTED,
    POOL,
    POSITION_SIDES,
    WRONG_VALUE,
    instrument_of,
    required_category,
    required_number,
    shortened,
    word,
)
from bitget_runtime.fake.handlers.values import spelled

_ZERO = Decimal(0)
_BITCOIN = "BTC"
_SIGNS = {"add": 1, "remove": -1}
_ORDERS_OPEN = "45097"


def get_assets(asked: Asked) -> object:
    return _Worth(asked.exchange, asked.user).assets()


class _Worth:
    """The value of a unified account in USD, at one per USDT.

    Args:
        exchange: The exchange.
        user: The account's user.
    """

    def __init__(self, exchange: Exchange, user: User) -> None:
        self._exchange = exchange
        self._uid = user.uid
        self._positions = exchange.state.positions.open(user.uid)
        self._balances = exchange.state.ledger.balances(user.uid, POOL)

    def assets(self) -> dict[str, Any]:
        """The account as a whole, and its coins."""
        equity = sum((self._equity(each) * self._worth(each.coin) for each in self._balances), _ZERO)
        profit = self._sum(lambda position: position.profit_at(self._mark(position)))
        maintenance = self._sum(lambda position: position.maintenance_at(self._mark(position)))
        value = self._sum(lambda position: position.value_at(self._mark(position)))
        initial = self._sum(lambda position: position.margin)
        bitcoin = self._worth(_BITCOIN)
        return {
            "accountEquity": shortened(equity),
            "usdtEquity": shortened(equity),
            "btcEquity": _share(equity, bitcoin),
            "unrealisedPnl": shortened(profit),
            "usdtUnrealisedPnl": shortened(profit),
            "btcUnrealizedPnl": _share(profit, bitcoin),
            "effEquity": shortened(equity),
            "mmr": shortened(maintenance),
            "imr": shortened(initial),
            "mgnRatio": _share(maintenance, equity),
            "positionMgnRatio": _share(initial, equity),
            "positionValue": shortened(value),
            "leverage": _share(value, equity),
            "assets": self.coins(),
        }

    def coins(self) -> list[dict[str, Any]]:
        """The coins that are not at zero."""
        return [self._coin(each) for each in self._balances if each.total or each.owed or each.interest]

    def _coin(self, balance: Balance) -> dict[str, Any]:
        equity = self._equity(balance)
        orders = self._exchange.state.orders.open(self._uid, Product.SPOT)
        locked = sum((each.frozen for each in orders if each.frozen_coin == balance.coin), _ZERO)
        return {
            "coin": balance.coin,
            "equity": spelled(equity),
            "usdValue": shortened(equity * self._worth(balance.coin)),
            "balance": spelled(balance.total),
            "available": spelled(max(balance.free + min(self._profit(balance.coin), _ZERO), _ZERO)),
            "debt": spelled(balance.owed + balance.interest),
            "locked": spelled(locked),
            "bonus": "0",
        }

    def _equity(self, balance: Balance) -> Decimal:
        return balance.total - balance.owed - balance.interest + self._profit(balance.coin)

    def _profit(self, coin: str) -> Decimal:
        settled = (each for each in self._positions if each.instrument.settle == coin)
        return sum((each.profit_at(self._mark(each)) for each in settled), _ZERO)

    def _sum(self, figure: Callable[[Position], Decimal]) -> Decimal:
        return sum((figure(each) * self._worth(each.instrument.settle) for each in self._positions), _ZERO)

    def _mark(self, position: Position) -> Decimal:
        return self._exchange.market(position.instrument).mark()

    def _worth(self, coin: str) -> Decimal:
        return self._exchange.loans.worth(coin)


def _share(part: Decimal, whole: Decimal) -> str:
    return shortened(part / whole if whole > 0 else None)


def subaccount_assets(exchange: Exchange, user: User) -> list[dict[str, Any]]:
    """The coins of a sub-account, without what only the account itself is shown."""
    return [{name: value for name, value in row.items() if name != "bonus"} for row in _Worth(exchange, user).coins()]


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
    name = required_category(asked.parameters)
    if name == MARGIN:
        raise Denied(NOT_SUPPORTED, MARGIN)
    if not asked.text("symbol"):
        raise Denied(MISSING, "symbol")
    instrument = instrument_of(asked.exchange, required_category(asked.parameters, futures=True), asked.parameters)
    try:
        asked.exchange.set_leverage(asked.user.uid, instrument, required_number(asked.parameters, "leverage"))
    except Refused as refused:
        if refused.reason is Reason.OPEN_ORDERS_EXIST:
            raise Denied(_ORDERS_OPEN, refused.detail) from None
        raise
    return "success"


def set_position_mode(asked: Asked) -> object:
    asked.exchange.set_position_mode(asked.user.uid, word(asked.parameters, "holdMode", HOLD_MODES), *FUTURES)
    return "success"


def adjust_margin(asked: Asked) -> object:
    name = required_category(asked.parameters, futures=True)
    instrument = instrument_of(asked.exchange, name, asked.parameters)
    side = word(asked.parameters, "posSide", POSITION_SIDES)
    if asked.exchange.state.positions.get(asked.user.uid, instrument, PositionSide.NET) is not None:
        side = PositionSide.NET
    amount = required_number(asked.parameters, "amount")
    if amount <= 0:
        raise Denied(WRONG_VALUE, "amount")
    sign = word(asked.parameters, "operation", _SIGNS)
    asked.exchange.adjust_margin(asked.user.uid, instrument, sign * amount, side)
    return "success"


HANDLERS: dict[str, Handler] = {
    "uta.account.get_assets": get_assets,
    "uta.account.get_funding_assets": get_funding_assets,
    "uta.account.get_settings": get_settings,
    "uta.account.set_leverage": set_leverage,
    "uta.account.set_position_mode": set_position_mode,
    "uta.account.adjust_margin": adjust_margin,
}
