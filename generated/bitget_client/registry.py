# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""The catalogue as data: every operation by address, and what they share."""

from __future__ import annotations

from bitget_client._api import API
from bitget_runtime.api import Api, ErrorCodes
from bitget_runtime.registry import Operations

operations = Operations(
    {
        "bitget_client.classic.common.notice": ("get_announcements",),
        "bitget_client.classic.common.public": (
            "get_server_time",
            "get_trade_rate",
        ),
        "bitget_client.classic.contract.account": (
            "get_account",
            "get_accounts",
            "get_bills",
            "get_open_count",
            "get_union_switch_quota",
            "set_leverage",
        ),
        "bitget_client.classic.contract.market": (
            "get_candles",
            "get_contracts",
            "get_discount_rates",
            "get_funding_rate",
            "get_history_candles",
            "get_open_interest",
            "get_order_book",
            "get_recent_trades",
            "get_ticker",
            "get_tickers",
            "get_trade_history",
        ),
        "bitget_client.classic.contract.position": (
            "get_position",
            "get_positions",
        ),
        "bitget_client.classic.contract.trade": (
            "cancel_order",
            "get_open_orders",
            "get_order",
            "modify_order",
            "place_order",
        ),
        "bitget_client.classic.copy_trading.spot_trader": (
            "get_order_totals",
            "get_profit_summary",
            "get_settings",
        ),
        "bitget_client.classic.inst_loan.account": ("get_ltv",),
        "bitget_client.classic.inst_loan.public": (
            "get_product_info",
            "get_spot_symbols",
        ),
        "bitget_client.classic.spot.account": (
            "get_assets",
            "get_info",
            "get_subaccount_assets",
            "get_upgrade_status",
            "transfer",
            "upgrade",
        ),
        "bitget_client.classic.spot.market": (
            "get_candles",
            "get_coins",
            "get_history_candles",
            "get_order_book",
            "get_recent_trades",
            "get_symbols",
            "get_tickers",
            "get_trade_history",
        ),
        "bitget_client.classic.spot.trade": (
            "cancel_order",
            "get_fills",
            "get_open_orders",
            "get_order",
            "get_order_history",
            "place_order",
        ),
        "bitget_client.uta.account": (
            "get_assets",
            "get_settings",
            "set_leverage",
        ),
        "bitget_client.uta.market": (
            "get_candles",
            "get_funding_rate",
            "get_history_candles",
            "get_instruments",
            "get_open_interest",
            "get_order_book",
            "get_recent_trades",
            "get_tickers",
        ),
        "bitget_client.uta.trade": (
            "cancel_order",
            "cancel_orders",
            "get_fills",
            "get_max_open_available",
            "get_open_orders",
            "get_order",
            "get_order_history",
            "get_positions",
            "modify_order",
            "place_order",
            "place_orders",
        ),
    }
)
"""Every operation by address, such as `uta.trade.place_order`; modules are loaded when one of theirs is looked up."""

api: Api = API
"""What is true of all operations: environments, headers, envelope."""


def error_codes() -> ErrorCodes:
    """The documented error codes of REST and of WebSocket."""
    return API.load_error_codes()
