# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.copy_trading.spot_trader`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.copy_trading.spot_trader_models import OrderTotals, ProfitSummary, Settings
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra

GET_ORDER_TOTALS: Operation[OrderTotals] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_order_totals",
    "GET",
    "/api/v2/copy/spot-trader/order-total-detail",
    None,
    OrderTotals,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail",
)
GET_PROFIT_SUMMARY: Operation[ProfitSummary] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_profit_summary",
    "GET",
    "/api/v2/copy/spot-trader/profit-summarys",
    None,
    ProfitSummary,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys",
)
GET_SETTINGS: Operation[Settings] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_settings",
    "GET",
    "/api/v2/copy/spot-trader/config-query-settings",
    None,
    Settings,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings",
)


class SpotTraderApi(Group):
    """Operations of `classic.copy_trading.spot_trader`."""

    def get_order_totals(self, *, extra: Extra | None = None) -> OrderTotals:
        """Get your followers, trades and profits as an elite trader of spot copy trading, in total and day by day.

        `GET /api/v2/copy/spot-trader/order-total-detail`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail
        """
        return self._call(GET_ORDER_TOTALS, {}, extra)

    def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of spot copy trading, in total and by coin and day.

        `GET /api/v2/copy/spot-trader/profit-summarys`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys
        """
        return self._call(GET_PROFIT_SUMMARY, {}, extra)

    def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get your settings as an elite trader of spot copy trading.

        `GET /api/v2/copy/spot-trader/config-query-settings`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings
        """
        return self._call(GET_SETTINGS, {}, extra)


class AsyncSpotTraderApi(AsyncGroup):
    """Operations of `classic.copy_trading.spot_trader`, for asyncio."""

    async def get_order_totals(self, *, extra: Extra | None = None) -> OrderTotals:
        """Get your followers, trades and profits as an elite trader of spot copy trading, in total and day by day.

        `GET /api/v2/copy/spot-trader/order-total-detail`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail
        """
        return await self._call(GET_ORDER_TOTALS, {}, extra)

    async def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of spot copy trading, in total and by coin and day.

        `GET /api/v2/copy/spot-trader/profit-summarys`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys
        """
        return await self._call(GET_PROFIT_SUMMARY, {}, extra)

    async def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get your settings as an elite trader of spot copy trading.

        `GET /api/v2/copy/spot-trader/config-query-settings`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings
        """
        return await self._call(GET_SETTINGS, {}, extra)


class SpotTraderApiWithRawResponse(RawGroup):
    """Operations of `classic.copy_trading.spot_trader`, returning whole answers."""

    get_order_totals = raw(SpotTraderApi.get_order_totals)
    get_profit_summary = raw(SpotTraderApi.get_profit_summary)
    get_settings = raw(SpotTraderApi.get_settings)


class AsyncSpotTraderApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.copy_trading.spot_trader`, for asyncio, returning whole answers."""

    get_order_totals = async_raw(AsyncSpotTraderApi.get_order_totals)
    get_profit_summary = async_raw(AsyncSpotTraderApi.get_profit_summary)
    get_settings = async_raw(AsyncSpotTraderApi.get_settings)
