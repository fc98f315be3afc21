"""Our words for what orders are, say and do: states and sides, purposes of operations, meanings of fields.

Files in `spec/orders/` say which words of the exchange mean the same.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

State: TypeAlias = Literal["live", "partially_filled", "filled", "cancelled", "rejected", "expired", "triggered"]
"""An order's state as reported, in our own words; `triggered` means a plan order that has placed its order."""

FINAL: frozenset[State] = frozenset(("filled", "cancelled", "rejected", "expired", "triggered"))
"""The final states."""

Side: TypeAlias = Literal["buy", "sell"]
PositionMode: TypeAlias = Literal["one_way", "hedge"]
Intent: TypeAlias = Literal["open_long", "open_short", "close_long", "close_short"]
Reduces: TypeAlias = Literal["always", "in_one_mode", "perhaps", "never"]
"""Whether an order can only make a position smaller: in either position mode, in only one of them; that depends on the
position; or it says that it opens one."""

Market: TypeAlias = Literal["spot", "margin", "futures"]
FillRole: TypeAlias = Literal["maker", "taker"]
Status: TypeAlias = Literal["not_yet", "trading", "closing_only", "opening_only", "halted", "ended"]
"""Whether an instrument can be traded."""

Role: TypeAlias = Literal[
    "place",
    "place_many",
    "modify",
    "modify_many",
    "cancel",
    "cancel_many",
    "cancel_all",
    "countdown",
    "look_up",
    "list_open",
    "list_past",
    "list_fills",
    "list_placed",
    "list_positions",
    "list_balances",
    "read_settings",
    "read_price",
]
"""The purpose of an operation; `list_placed` lists the orders that a plan order has placed."""

CommandRole: TypeAlias = Literal["place", "place_many", "modify", "modify_many", "cancel", "cancel_many", "cancel_all"]
ChannelRole: TypeAlias = Literal["orders", "fills", "positions", "account"]

Argument: TypeAlias = Literal[
    "category",
    "symbol",
    "side",
    "qty",
    "quote_qty",
    "price",
    "order_type",
    "time_in_force",
    "order_id",
    "client_order_id",
    "new_client_order_id",
    "reduce_only",
    "position_side",
    "trade_side",
    "plan_type",
    "margin_coin",
    "margin_mode",
    "take_profit",
    "take_profit_limit",
    "stop_loss",
    "stop_loss_limit",
    "trigger_price",
    "trailing_rate",
    "request_time",
    "receive_window",
    "seconds",
    "start",
    "end",
    "limit",
]
"""The meaning of a parameter. `qty` is in the base coin, except for market buys in `OrderLife.buys_by_quote`."""

OrderField: TypeAlias = Literal[
    "order_id",
    "client_order_id",
    "category",
    "symbol",
    "state",
    "side",
    "position_side",
    "trade_side",
    "order_type",
    "qty",
    "quote_qty",
    "price",
    "trigger_price",
    "take_profit",
    "stop_loss",
    "filled",
    "filled_quote",
    "average_price",
    "realized_profit",
    "reduce_only",
    "cancel_reason",
    "plan_type",
    "margin_coin",
    "placed_order_id",
    "created",
    "updated",
]
"""The meaning of a field of an order. `filled` and `filled_quote` count all fills so far."""

FillField: TypeAlias = Literal[
    "trade_id",
    "order_id",
    "client_order_id",
    "category",
    "symbol",
    "side",
    "position_side",
    "trade_side",
    "price",
    "qty",
    "quote_qty",
    "role",
    "realized_profit",
    "time",
]

PositionField: TypeAlias = Literal[
    "category",
    "symbol",
    "side",
    "mode",
    "margin_coin",
    "margin_mode",
    "size",
    "available",
    "average_price",
    "liquidation_price",
    "unrealized_profit",
    "realized_profit",
    "created",
    "updated",
]
BalanceField: TypeAlias = Literal["symbol", "coin", "balance", "available", "locked", "equity", "borrowed"]
SettingsField: TypeAlias = Literal["position_mode"]
TickerField: TypeAlias = Literal["symbol", "price"]
"""`price` is that of the latest trade."""

InstrumentField: TypeAlias = Literal[
    "category",
    "symbol",
    "base",
    "quote",
    "status",
    "price_step",
    "price_places",
    "price_multiple",
    "qty_step",
    "qty_places",
    "quote_places",
    "min_qty",
    "max_qty",
    "max_market_qty",
    "min_notional",
    "max_notional",
    "max_market_notional",
    "max_orders",
]
"""The meaning of a field of an instrument. `price_multiple` counts in the last of `price_places` decimal places."""

ReadField: TypeAlias = (
    OrderField | FillField | PositionField | BalanceField | SettingsField | TickerField | InstrumentField
)
