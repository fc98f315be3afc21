"""What users set for contracts: position mode, margin mode, leverage, margin of isolated positions."""

from __future__ import annotations

from copy import copy
from decimal import Decimal

from bitget_runtime.fake.core.events import PositionChanged
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.money.ledger import Balance
from bitget_runtime.fake.core.money.spendable import spendable
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.liquidation import Liquidation
from bitget_runtime.fake.core.trading.positions import Position
from bitget_runtime.fake.core.words import SCALE, ZERO, MarginMode, PositionMode, PositionSide, Product, rounded


class Settings:
    """Changes settings.

    Args:
        state: Everything.
        liquidation: Knows how much margin a position needs.
    """

    def __init__(self, state: State, liquidation: Liquidation) -> None:
        self._state = state
        self._liquidation = liquidation

    def set_position_mode(self, uid: str, mode: PositionMode, *products: Product) -> None:
        """Set one-way or hedge mode for products."""
        user = self._state.users.find(uid)
        for product in products:
            self._refuse_open(uid, product)
        for product in products:
            user.position_modes[product] = mode

    def set_margin_mode(self, uid: str, instrument: Instrument, mode: MarginMode) -> None:
        """Set crossed or isolated margin for a contract's future positions."""
        user = self._state.users.find(uid)
        self._refuse_open(uid, instrument.product, instrument.symbol)
        settings = user.settings_of(instrument)
        settings.margin_mode = mode
        if mode is MarginMode.CROSSED:
            settings.leverage = dict.fromkeys(PositionSide, settings.leverage[PositionSide.LONG])

    def _refuse_open(self, uid: str, product: Product, symbol: str | None = None) -> None:
        if self._state.positions.open(uid, product, symbol):
            refuse(Reason.POSITIONS_EXIST, product)
        if self._state.orders.open(uid, product, symbol) or any(self._state.triggers.open(uid, product, symbol)):
            refuse(Reason.OPEN_ORDERS_EXIST, product)

    def set_leverage(self, uid: str, instrument: Instrument, leverage: Decimal, side: PositionSide | None) -> None:
        """Set a contract's leverage, for one side of isolated positions or all; open positions are re-margined."""
        user = self._state.users.find(uid)
        if not leverage.is_finite() or not 1 <= leverage <= instrument.max_leverage:
            refuse(Reason.LEVERAGE_OUT_OF_RANGE, instrument.max_leverage)
        if any(True for _ in self._state.orders.open_in(uid, instrument)):
            refuse(Reason.OPEN_ORDERS_EXIST, instrument.symbol)
        settings = user.settings_of(instrument)
        one = side is not None and settings.margin_mode is MarginMode.ISOLATED
        sides = [side] if one and side is not None else list(PositionSide)
        found = [self._state.positions.get(uid, instrument, each) for each in sides]
        positions = [position for position in found if position is not None]
        for position in positions:
            if instrument.tier_of(abs(position.cost)).max_leverage < leverage:
                refuse(Reason.EXCEEDS_TIER, leverage)
        changes = [(position, self._more_margin(position, leverage)) for position in positions]
        more = sum((change for _, change in changes), ZERO)
        if more > 0:
            wallet = user.wallet_of(instrument.product)
            self._need(self._state.ledger.balance(uid, wallet, instrument.settle), more)
        for position, change in changes:
            if change < 0:
                self._refuse_liquidation(position, change)
        for position, change in changes:
            position.leverage = leverage
            self._change_margin(position, change)
        settings.leverage.update(dict.fromkeys(sides, leverage))

    @staticmethod
    def _more_margin(position: Position, leverage: Decimal) -> Decimal:
        """How much more margin a position has at another leverage: what was added to it by hand, or taken by funding,
        stays."""
        return rounded(abs(position.cost) / leverage) - rounded(abs(position.cost) / position.leverage)

    def _refuse_liquidation(self, position: Position, change: Decimal) -> None:
        if not self._liquidation.survives(position, position.margin + change):
            refuse(Reason.INSUFFICIENT_BALANCE, position.margin)

    def _need(self, balance: Balance, amount: Decimal) -> None:
        if spendable(self._state, balance) < amount:
            refuse(Reason.INSUFFICIENT_BALANCE, amount)

    def adjust_margin(self, uid: str, instrument: Instrument, side: PositionSide, amount: Decimal) -> Position:
        """Add to an isolated position's margin, or take away what it doesn't need."""
        position = self._state.positions.get(uid, instrument, side)
        if position is None:
            refuse(Reason.NO_POSITION, instrument.symbol)
        if position.margin_mode is not MarginMode.ISOLATED:
            refuse(Reason.NOT_ISOLATED, instrument.symbol)
        if not amount.is_finite() or not amount or amount % SCALE:
            refuse(Reason.NOT_POSITIVE, amount)
        if amount > 0:
            self._need(self._state.ledger.balance(uid, position.wallet, instrument.settle), amount)
        elif position.margin + amount < rounded(abs(position.cost) / position.leverage):
            refuse(Reason.INSUFFICIENT_BALANCE, position.margin)
        else:
            self._refuse_liquidation(position, amount)
        self._change_margin(position, amount)
        return position

    def _change_margin(self, position: Position, amount: Decimal) -> None:
        balance = self._state.ledger.balance(position.uid, position.wallet, position.instrument.settle)
        balance.margin += amount
        position.margin += amount
        position.updated = self._state.clock.now
        self._state.ledger.say(balance)
        if self._state.events.heard:
            self._state.events.add(PositionChanged(copy(position)))
