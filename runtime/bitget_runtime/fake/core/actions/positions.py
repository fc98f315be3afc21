"""Positions and the settings that they are held by."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.actions.engine import Engine, call
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.trading.positions import Position
from bitget_runtime.fake.core.words import (
    MarginMode,
    PositionMode,
    PositionSide,
    Product,
)


class PositionActions(Engine):
    """What can be done to positions."""

    @call
    def close_position(self, uid: str, instrument: Instrument, side: PositionSide = PositionSide.NET) -> Order:
        """Close a position at the market. In hedge mode, pending orders that were to close it are cancelled first.

        Raises:
            Refused: NO_POSITION; as `place`.
        """
        return self._placing.close(uid, instrument, side)

    @call
    def set_position_mode(self, uid: str, mode: PositionMode, *products: Product) -> None:
        """Set one-way or hedge mode for products.

        Raises:
            Refused: POSITIONS_EXIST, OPEN_ORDERS_EXIST.
        """
        self._settings.set_position_mode(uid, mode, *products)

    @call
    def set_margin_mode(self, uid: str, instrument: Instrument, mode: MarginMode) -> None:
        """Set crossed or isolated margin for a contract.

        Raises:
            Refused: POSITIONS_EXIST, OPEN_ORDERS_EXIST.
        """
        self._settings.set_margin_mode(uid, instrument, mode)

    @call
    def set_leverage(
        self, uid: str, instrument: Instrument, leverage: Decimal, side: PositionSide | None = None
    ) -> None:
        """Set a contract's leverage; of one side only if it is isolated. Open positions are re-margined.

        Raises:
            Refused: LEVERAGE_OUT_OF_RANGE, EXCEEDS_TIER, OPEN_ORDERS_EXIST, INSUFFICIENT_BALANCE.
        """
        self._settings.set_leverage(uid, instrument, leverage, side)

    @call
    def adjust_margin(
        self, uid: str, instrument: Instrument, amount: Decimal, side: PositionSide = PositionSide.NET
    ) -> Position:
        """Add to the margin of an isolated position; take from it with a negative amount.

        Raises:
            Refused: NO_POSITION, NOT_ISOLATED, NOT_POSITIVE, INSUFFICIENT_BALANCE.
        """
        return self._settings.adjust_margin(uid, instrument, side, amount)
