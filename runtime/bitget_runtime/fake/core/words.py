"""The vocabulary shared by the exchange's parts: enums, and the steps that numbers are rounded to."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import StrEnum
from typing import NamedTuple

ZERO = Decimal(0)
ONE = Decimal(1)
SCALE = Decimal("1e-12")
"""Every amount of a coin is rounded to this before it is posted, so that sums are exact to the last digit."""

EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)
"""Arithmetic of the exchange: wide enough that no sum of posted amounts is ever rounded."""


class Product(StrEnum):
    """Kind of instrument. Margin trades are trades of spot instruments, paid from a margin wallet."""

    SPOT = "spot"
    USDT_FUTURES = "usdt_futures"
    USDC_FUTURES = "usdc_futures"
    COIN_FUTURES = "coin_futures"


class WalletKind(StrEnum):
    """Kind of wallet. A pooled user trades from UNIFIED; any other from the wallet of the product."""

    SPOT = "spot"
    CROSSED_MARGIN = "crossed_margin"
    ISOLATED_MARGIN = "isolated_margin"
    USDT_FUTURES = "usdt_futures"
    USDC_FUTURES = "usdc_futures"
    COIN_FUTURES = "coin_futures"
    FUNDING = "funding"
    UNIFIED = "unified"


class Wallet(NamedTuple):
    """One wallet of a user; isolated margin has one per pair, named by its symbol."""

    kind: WalletKind
    symbol: str = ""


class Side(StrEnum):
    BUY = "buy"
    SELL = "sell"

    @property
    def opposite(self) -> Side:
        return Side.SELL if self is Side.BUY else Side.BUY


class OrderType(StrEnum):
    LIMIT = "limit"
    MARKET = "market"


class TimeInForce(StrEnum):
    GTC = "gtc"
    IOC = "ioc"
    FOK = "fok"
    POST_ONLY = "post_only"


class OrderState(StrEnum):
    """LIVE and PARTIALLY_FILLED are pending, the others final. An order that is refused is never stored."""

    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"


class TriggerState(StrEnum):
    """WAITING is pending, the others final. FAILED: it fired, and its order was refused."""

    WAITING = "waiting"
    FIRED = "fired"
    CANCELLED = "cancelled"
    FAILED = "failed"


class TriggerKind(StrEnum):
    PLAN = "plan"
    TAKE_PROFIT = "take_profit"
    STOP_LOSS = "stop_loss"


class PriceKind(StrEnum):
    LAST = "last"
    MARK = "mark"
    INDEX = "index"


class PositionMode(StrEnum):
    ONE_WAY = "one_way"
    HEDGE = "hedge"


class PositionSide(StrEnum):
    """Which position: NET in one-way mode, LONG or SHORT in hedge mode."""

    NET = "net"
    LONG = "long"
    SHORT = "short"


class MarginMode(StrEnum):
    CROSSED = "crossed"
    ISOLATED = "isolated"


class StpMode(StrEnum):
    """What happens instead of a user's trade with itself; NONE lets it trade."""

    NONE = "none"
    CANCEL_TAKER = "cancel_taker"
    CANCEL_MAKER = "cancel_maker"
    CANCEL_BOTH = "cancel_both"


class Role(StrEnum):
    MAKER = "maker"
    TAKER = "taker"


class Status(StrEnum):
    """Whether an instrument can be traded."""

    ONLINE = "online"
    HALTED = "halted"
    OFFLINE = "offline"


class BillKind(StrEnum):
    """Why a balance changed."""

    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    WITHDRAWAL_FEE = "withdrawal_fee"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    BUY = "buy"
    SELL = "sell"
    OPEN_LONG = "open_long"
    OPEN_SHORT = "open_short"
    CLOSE_LONG = "close_long"
    CLOSE_SHORT = "close_short"
    LIQUIDATION = "liquidation"
    FUNDING = "funding"
    BORROW = "borrow"
    REPAY = "repay"
    INTEREST = "interest"


def rounded(amount: Decimal) -> Decimal:
    """An amount as it is posted."""
    return amount.quantize(SCALE, context=EXACT)
