"""Reasons for refusals: one per rule, which adapters map to codes."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn


class Reason(StrEnum):
    """Why something was refused, or why an order ended unfilled (`Order.ended_by`)."""

    UNKNOWN_USER = "unknown_user"
    UNKNOWN_SYMBOL = "unknown_symbol"
    UNKNOWN_COIN = "unknown_coin"
    UNKNOWN_CHAIN = "unknown_chain"
    UNKNOWN_WALLET = "unknown_wallet"
    NOT_TRADING = "not_trading"
    NOT_A_MARGIN_PAIR = "not_a_margin_pair"
    # numbers
    NOT_POSITIVE = "not_positive"
    PRICE_MISSING = "price_missing"
    PRICE_STEP = "price_step"
    PRICE_ABOVE_BAND = "price_above_band"
    PRICE_BELOW_BAND = "price_below_band"
    QTY_MISSING = "qty_missing"
    QTY_STEP = "qty_step"
    BELOW_MINIMUM = "below_minimum"
    BELOW_MINIMUM_NOTIONAL = "below_minimum_notional"
    ABOVE_MAXIMUM = "above_maximum"
    TOO_MANY_ORDERS = "too_many_orders"
    # orders
    DUPLICATE_CLIENT_ID = "duplicate_client_id"
    UNKNOWN_ORDER = "unknown_order"
    ORDER_FINISHED = "order_finished"
    NOTHING_CHANGED = "nothing_changed"
    BELOW_FILLED = "below_filled"
    POST_ONLY_WOULD_TAKE = "post_only_would_take"
    FOK_NOT_FILLED = "fok_not_filled"
    IOC_REST = "ioc_rest"
    NO_LIQUIDITY = "no_liquidity"
    SELF_TRADE = "self_trade"
    EXPIRED = "expired"
    ARRIVED_LATE = "arrived_late"
    CANCELLED_BY_USER = "cancelled_by_user"
    CANCELLED_BY_COUNTDOWN = "cancelled_by_countdown"
    CANCELLED_BY_LIQUIDATION = "cancelled_by_liquidation"
    # money
    INSUFFICIENT_BALANCE = "insufficient_balance"
    BELOW_MINIMUM_WITHDRAWAL = "below_minimum_withdrawal"
    SAME_WALLET = "same_wallet"
    NOT_RELATED = "not_related"
    ABOVE_MAXIMUM_LOAN = "above_maximum_loan"
    NOTHING_OWED = "nothing_owed"
    # positions
    MODE_MISMATCH = "mode_mismatch"
    REDUCE_ONLY_REFUSED = "reduce_only_refused"
    NO_POSITION = "no_position"
    EXCEEDS_POSITION = "exceeds_position"
    EXCEEDS_TIER = "exceeds_tier"
    LEVERAGE_OUT_OF_RANGE = "leverage_out_of_range"
    OPEN_ORDERS_EXIST = "open_orders_exist"
    POSITIONS_EXIST = "positions_exist"
    NOT_ISOLATED = "not_isolated"
    # triggers
    UNKNOWN_TRIGGER = "unknown_trigger"
    TRIGGER_FINISHED = "trigger_finished"
    TRIGGER_PRICE_WRONG_SIDE = "trigger_price_wrong_side"


class Refused(Exception):
    """The exchange refuses, and nothing has changed.

    Attributes:
        reason: Why.
        detail: The number, name or limit in question, as text; may be empty.
    """

    def __init__(self, reason: Reason, detail: object = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail != "" else str(reason))
        self.reason = reason
        self.detail = str(detail)


def refuse(reason: Reason, detail: object = "") -> NoReturn:
    """Raise `Refused`."""
    raise Refused(reason, detail)
