# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.grid`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bitget_client._api import API
from bitget_client.uta.grid_models import (
    AdjustInvestmentRequest,
    AdjustInvestmentResult,
    Bot,
    CloseBotRequest,
    CreateBotRequest,
    CreateBotRequestInvestment,
    CreateBotRequestTerminationParam,
    CreateBotRequestTriggerParam,
    CreateBotResult,
    CreateNeutralBotRequest,
    CreateNeutralBotRequestInvestment,
    CreateNeutralBotResult,
    GetBotRequest,
    GetNeutralBotRequest,
    GetNeutralOpenOrdersRequest,
    GetOpenOrdersRequest,
    ModifyBotRangeRequest,
    ModifyBotRangeResult,
    ModifyBotRequest,
    ModifyBotRequestTerminationParam,
    ModifyBotResult,
    ModifyNeutralBotRangeRequest,
    ModifyNeutralBotRangeResult,
    ModifyNeutralBotRequest,
    ModifyNeutralBotResult,
    NeutralBot,
    NeutralOpenOrders,
    OpenOrders,
    ValidateBotRequest,
    ValidateBotRequestInvestment,
    ValidateBotRequestTerminationParam,
    ValidateBotRequestTriggerParam,
    ValidateBotResult,
    ValidateNeutralBotRequest,
    ValidateNeutralBotRequestInvestment,
    ValidateNeutralBotResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        FlagYesNo,
        FundsSource,
        GridAdjustment,
        GridCategory,
        GridDirection,
        GridSlippage,
        GridSpacing,
        GridTermination,
        GridTrigger,
        NeutralGridCategory,
    )
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number

ADJUST_INVESTMENT: Operation[AdjustInvestmentResult] = Operation(
    API,
    __name__,
    "uta.grid.adjust_investment",
    "POST",
    "/api/v3/trade/grid/add-investment",
    AdjustInvestmentRequest,
    AdjustInvestmentResult,
    auth="signed",
    outcome="transfer",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    is_trade=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#add-investment-amount",
)
CLOSE_BOT: Operation[None] = Operation(
    API,
    __name__,
    "uta.grid.close_bot",
    "POST",
    "/api/v3/trade/grid/close-bot",
    CloseBotRequest,
    None,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#close-grid-bot",
)
CREATE_BOT: Operation[CreateBotResult] = Operation(
    API,
    __name__,
    "uta.grid.create_bot",
    "POST",
    "/api/v3/trade/grid/create-bot",
    CreateBotRequest,
    CreateBotResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#create-grid-bot",
)
CREATE_NEUTRAL_BOT: Operation[CreateNeutralBotResult] = Operation(
    API,
    __name__,
    "uta.grid.create_neutral_bot",
    "POST",
    "/api/v3/trade/grid/create-neutral-bot",
    CreateNeutralBotRequest,
    CreateNeutralBotResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#create-neutral-grid-bot",
)
GET_BOT: Operation[Bot] = Operation(
    API,
    __name__,
    "uta.grid.get_bot",
    "GET",
    "/api/v3/trade/grid/bot-detail",
    GetBotRequest,
    Bot,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-detail",
)
GET_NEUTRAL_BOT: Operation[NeutralBot] = Operation(
    API,
    __name__,
    "uta.grid.get_neutral_bot",
    "GET",
    "/api/v3/trade/grid/neutral-bot-detail",
    GetNeutralBotRequest,
    NeutralBot,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-detail",
)
GET_NEUTRAL_OPEN_ORDERS: Operation[NeutralOpenOrders] = Operation(
    API,
    __name__,
    "uta.grid.get_neutral_open_orders",
    "GET",
    "/api/v3/trade/grid/neutral-list-details",
    GetNeutralOpenOrdersRequest,
    NeutralOpenOrders,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-order-details",
)
GET_OPEN_ORDERS: Operation[OpenOrders] = Operation(
    API,
    __name__,
    "uta.grid.get_open_orders",
    "GET",
    "/api/v3/trade/grid/list-details",
    GetOpenOrdersRequest,
    OpenOrders,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-order-details",
)
MODIFY_BOT: Operation[ModifyBotResult] = Operation(
    API,
    __name__,
    "uta.grid.modify_bot",
    "POST",
    "/api/v3/trade/grid/modify-bot",
    ModifyBotRequest,
    ModifyBotResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-bot-parameters",
)
MODIFY_BOT_RANGE: Operation[ModifyBotRangeResult] = Operation(
    API,
    __name__,
    "uta.grid.modify_bot_range",
    "POST",
    "/api/v3/trade/grid/modify-grid-interval",
    ModifyBotRangeRequest,
    ModifyBotRangeResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-interval-and-grid-number",
)
MODIFY_NEUTRAL_BOT: Operation[ModifyNeutralBotResult] = Operation(
    API,
    __name__,
    "uta.grid.modify_neutral_bot",
    "POST",
    "/api/v3/trade/grid/modify-neutral-bot",
    ModifyNeutralBotRequest,
    ModifyNeutralBotResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-bot-parameters",
)
MODIFY_NEUTRAL_BOT_RANGE: Operation[ModifyNeutralBotRangeResult] = Operation(
    API,
    __name__,
    "uta.grid.modify_neutral_bot_range",
    "POST",
    "/api/v3/trade/grid/modify-neutral-grid-interval",
    ModifyNeutralBotRangeRequest,
    ModifyNeutralBotRangeResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-interval-and-grid-number",
)
VALIDATE_BOT: Operation[ValidateBotResult] = Operation(
    API,
    __name__,
    "uta.grid.validate_bot",
    "POST",
    "/api/v3/trade/grid/validate",
    ValidateBotRequest,
    ValidateBotResult,
    auth="signed",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#validate-grid-parameters",
)
VALIDATE_NEUTRAL_BOT: Operation[ValidateNeutralBotResult] = Operation(
    API,
    __name__,
    "uta.grid.validate_neutral_bot",
    "POST",
    "/api/v3/trade/grid/validate-neutral",
    ValidateNeutralBotRequest,
    ValidateNeutralBotResult,
    auth="signed",
    permission="UTA trade read & write",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#validate-neutral-grid-parameters",
)


class GridApi(Group):
    """Operations of `uta.grid`."""

    def adjust_investment(
        self,
        *,
        category: GridCategory,
        bot_id: str,
        coin: str,
        size: Number,
        funds_sources: Sequence[FundsSource],
        adjust_type: GridAdjustment | None = None,
        reinvest_profit: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> AdjustInvestmentResult:
        """Put more money into a running grid bot, or for futures take some out.

        `POST /api/v3/trade/grid/add-investment`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            coin: Name of the coin.
            size: Amount, in the coin.
            funds_sources: Accounts that the money is taken from. (`fundsSource`)
                - `funding`: Funding account.
                - `uta`: Unified account.
                - `otc`: OTC account.
            adjust_type: Whether money is put in or taken out; required for futures. (`adjustType`)
                - `increase`: Put in.
                - `decrease`: Taken out.
            reinvest_profit: Whether profits are put in too; for spot only. (`reinvestProfit`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#add-investment-amount
        """
        return self._call(
            ADJUST_INVESTMENT,
            {
                "category": category,
                "botId": bot_id,
                "coin": coin,
                "size": size,
                "fundsSource": funds_sources,
                "adjustType": adjust_type,
                "reinvestProfit": reinvest_profit,
            },
            extra,
        )

    def close_bot(self, *, bot_id: str, extra: Extra | None = None) -> None:
        """End a running grid bot.

        `POST /api/v3/trade/grid/close-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#close-grid-bot
        """
        return self._call(CLOSE_BOT, {"botId": bot_id}, extra)

    def create_bot(
        self,
        *,
        category: GridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        investments: Sequence[CreateBotRequestInvestment],
        auto_transfer_profits: FlagYesNo,
        funds_sources: Sequence[FundsSource],
        slippage: GridSlippage,
        grid_direction: GridDirection | None = None,
        leverage: Number | None = None,
        reserved_margin: Number | None = None,
        trigger_condition: GridTrigger | None = None,
        trigger_params: Sequence[CreateBotRequestTriggerParam] | None = None,
        trigger_price: Number | None = None,
        termination_condition: GridTermination | None = None,
        termination_params: Sequence[CreateBotRequestTerminationParam] | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        trailing_grid: FlagYesNo | None = None,
        moving_average_gains: str | None = None,
        stop_upward_price: Number | None = None,
        hodl_mode: FlagYesNo | None = None,
        open_at_market: FlagYesNo | None = None,
        loss_reserve: str | None = None,
        auto_reserve_margin: FlagYesNo | None = None,
        sell_at_end: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> CreateBotResult:
        """Start a grid bot for spot or futures; it places and replaces orders by itself.

        `POST /api/v3/trade/grid/create-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            funds_sources: Accounts that the money is taken from. (`fundsSource`)
                - `funding`: Funding account.
                - `uta`: Unified account.
                - `otc`: OTC account.
            slippage: Slippage allowed at the start.
                - `1%`: One per cent.
                - `2%`: Two per cent.
                - `none`: None given.
            grid_direction: Way the bot trades; required for futures. (`gridType`)
                - `long`: Long.
                - `short`: Short.
                - `netural`: Both ways, as the wire spells it.
                - `neutral`: Both ways, as one source spells it.
            leverage: Leverage, for futures only; 1 when left out.
            reserved_margin: Extra margin held back for the bot; for futures only. (`reservedMargin`)
            trigger_condition: What starts the bot; instant when left out. (`triggerCondition`)
                - `instant`: Nothing, it starts at once.
                - `price`: A price.
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            trigger_params: Settings of the indicator that starts the bot. (`triggerParams`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            termination_condition: Indicator that ends the bot. (`terminationCondition`)
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            termination_params: Settings of the indicator that ends the bot. (`terminationParams`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            trailing_grid: Whether the grid follows the price. (`trailingGrid`)
            moving_average_gains: Setting of the gains by moving averages; its values are not documented.
                (`movingAverageGains`)
            stop_upward_price: Price above which the grid no longer follows. (`stopUpwardPrice`)
            hodl_mode: Whether profits are kept in the base coin; for spot only. (`hodlMode`)
            open_at_market: Whether the bot opens its first position at the market price; for futures only.
                (`marketOpen`)
            loss_reserve: Reserve for losses, for futures; whether a flag or an amount is not documented.
                (`lossReserve`)
            auto_reserve_margin: Whether extra margin is held back for the bot without your saying how much.
                (`autoReserveMargin`)
            sell_at_end: Whether what the bot holds is sold when it ends; for spot only. (`terminationSell`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#create-grid-bot
        """
        given: dict[str, Any] = {
            "category": category,
            "symbol": symbol,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_count,
            "gridOrderMode": grid_spacing,
            "investmentAmount": investments,
            "autoTransferProfits": auto_transfer_profits,
            "fundsSource": funds_sources,
            "slippage": slippage,
        }
        if grid_direction is not None:
            given["gridType"] = grid_direction
        if leverage is not None:
            given["leverage"] = leverage
        if reserved_margin is not None:
            given["reservedMargin"] = reserved_margin
        if trigger_condition is not None:
            given["triggerCondition"] = trigger_condition
        if trigger_params is not None:
            given["triggerParams"] = trigger_params
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if termination_condition is not None:
            given["terminationCondition"] = termination_condition
        if termination_params is not None:
            given["terminationParams"] = termination_params
        if stop_loss is not None:
            given["stopLoss"] = stop_loss
        if take_profit is not None:
            given["takeProfit"] = take_profit
        if trailing_grid is not None:
            given["trailingGrid"] = trailing_grid
        if moving_average_gains is not None:
            given["movingAverageGains"] = moving_average_gains
        if stop_upward_price is not None:
            given["stopUpwardPrice"] = stop_upward_price
        if hodl_mode is not None:
            given["hodlMode"] = hodl_mode
        if open_at_market is not None:
            given["marketOpen"] = open_at_market
        if loss_reserve is not None:
            given["lossReserve"] = loss_reserve
        if auto_reserve_margin is not None:
            given["autoReserveMargin"] = auto_reserve_margin
        if sell_at_end is not None:
            given["terminationSell"] = sell_at_end
        return self._call(CREATE_BOT, given, extra)

    def create_neutral_bot(
        self,
        *,
        category: NeutralGridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        funds_sources: Sequence[FundsSource],
        leverage: Number | None = None,
        investments: Sequence[CreateNeutralBotRequestInvestment] | None = None,
        trigger_price: Number | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> CreateNeutralBotResult:
        """Start a neutral grid bot for futures, which trades both ways by itself.

        `POST /api/v3/trade/grid/create-neutral-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            funds_sources: Accounts that the money is taken from. (`fundsSource`)
                - `funding`: Funding account.
                - `uta`: Unified account.
                - `otc`: OTC account.
            leverage: Leverage.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#create-neutral-grid-bot
        """
        return self._call(
            CREATE_NEUTRAL_BOT,
            {
                "category": category,
                "symbol": symbol,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
                "gridOrderMode": grid_spacing,
                "fundsSource": funds_sources,
                "leverage": leverage,
                "investmentAmount": investments,
                "triggerPrice": trigger_price,
                "stopLoss": stop_loss,
                "takeProfit": take_profit,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )

    def get_bot(self, *, bot_id: str, extra: Extra | None = None) -> Bot:
        """Get the settings, the holdings and the profit of one grid bot.

        `GET /api/v3/trade/grid/bot-detail`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-detail
        """
        return self._call(GET_BOT, {"botId": bot_id}, extra)

    def get_neutral_bot(self, *, bot_id: str, extra: Extra | None = None) -> NeutralBot:
        """Get the settings, the position and the profit of one neutral grid bot.

        `GET /api/v3/trade/grid/neutral-bot-detail`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-detail
        """
        return self._call(GET_NEUTRAL_BOT, {"botId": bot_id}, extra)

    def get_neutral_open_orders(
        self, *, category: GridCategory, bot_id: str, extra: Extra | None = None
    ) -> NeutralOpenOrders:
        """Get the open orders of one neutral grid bot, buys and sells apart.

        `GET /api/v3/trade/grid/neutral-list-details`, signed, 1/s/uid (inferred), permission: UTA trade read.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-order-details
        """
        return self._call(GET_NEUTRAL_OPEN_ORDERS, {"category": category, "botId": bot_id}, extra)

    def get_open_orders(self, *, category: GridCategory, bot_id: str, extra: Extra | None = None) -> OpenOrders:
        """Get the open orders of one grid bot, buys and sells apart.

        `GET /api/v3/trade/grid/list-details`, signed, 1/s/uid (inferred), permission: UTA trade read.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-order-details
        """
        return self._call(GET_OPEN_ORDERS, {"category": category, "botId": bot_id}, extra)

    def modify_bot(
        self,
        *,
        bot_id: str,
        category: GridCategory | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        termination_condition: GridTermination | None = None,
        termination_params: Sequence[ModifyBotRequestTerminationParam] | None = None,
        hodl_mode: FlagYesNo | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> ModifyBotResult:
        """Change when a running grid bot ends and what becomes of its profits.

        `POST /api/v3/trade/grid/modify-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            bot_id: Id of the bot. (`botId`)
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            take_profit: Price at which the bot ends with a profit; taken away when left out. (`takeProfit`)
            stop_loss: Price at which the bot ends with a loss; taken away when left out. (`stopLoss`)
            termination_condition: Indicator that ends the bot. (`terminationCondition`)
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            termination_params: Settings of the indicator that ends the bot. (`terminationParams`)
            hodl_mode: Whether profits are kept in the base coin; for spot only. (`hodlMode`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-bot-parameters
        """
        return self._call(
            MODIFY_BOT,
            {
                "botId": bot_id,
                "category": category,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
                "terminationCondition": termination_condition,
                "terminationParams": termination_params,
                "hodlMode": hodl_mode,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )

    def modify_bot_range(
        self,
        *,
        category: GridCategory,
        bot_id: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        extra: Extra | None = None,
    ) -> ModifyBotRangeResult:
        """Change the price range of a running grid bot and the number of its grids.

        `POST /api/v3/trade/grid/modify-grid-interval`, signed, 1/s/uid (inferred), permission: UTA trade read &
        write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            max_price: New upper end of the price range. (`maxPrice`)
            min_price: New lower end of the price range. (`minPrice`)
            grid_count: New number of grids. (`gridNum`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-interval-and-grid-number
        """
        return self._call(
            MODIFY_BOT_RANGE,
            {
                "category": category,
                "botId": bot_id,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
            },
            extra,
        )

    def modify_neutral_bot(
        self,
        *,
        bot_id: str,
        category: NeutralGridCategory,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> ModifyNeutralBotResult:
        """Change when a running neutral grid bot ends and what becomes of its profits.

        `POST /api/v3/trade/grid/modify-neutral-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            bot_id: Id of the bot. (`botId`)
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-bot-parameters
        """
        return self._call(
            MODIFY_NEUTRAL_BOT,
            {
                "botId": bot_id,
                "category": category,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )

    def modify_neutral_bot_range(
        self,
        *,
        category: NeutralGridCategory,
        bot_id: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        extra: Extra | None = None,
    ) -> ModifyNeutralBotRangeResult:
        """Change the price range of a running neutral grid bot and the number of its grids.

        `POST /api/v3/trade/grid/modify-neutral-grid-interval`, signed, 1/s/uid (inferred), permission: UTA trade read
        & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            max_price: New upper end of the price range. (`maxPrice`)
            min_price: New lower end of the price range. (`minPrice`)
            grid_count: New number of grids. (`gridNum`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-interval-and-grid-number
        """
        return self._call(
            MODIFY_NEUTRAL_BOT_RANGE,
            {
                "category": category,
                "botId": bot_id,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
            },
            extra,
        )

    def validate_bot(
        self,
        *,
        category: GridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        investments: Sequence[ValidateBotRequestInvestment],
        auto_transfer_profits: FlagYesNo,
        grid_direction: GridDirection | None = None,
        leverage: Number | None = None,
        reserved_margin: Number | None = None,
        trigger_condition: GridTrigger | None = None,
        trigger_params: Sequence[ValidateBotRequestTriggerParam] | None = None,
        trigger_price: Number | None = None,
        termination_condition: GridTermination | None = None,
        termination_params: Sequence[ValidateBotRequestTerminationParam] | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        trailing_grid: FlagYesNo | None = None,
        moving_average_gains: str | None = None,
        stop_upward_price: Number | None = None,
        hodl_mode: FlagYesNo | None = None,
        open_at_market: FlagYesNo | None = None,
        loss_reserve: str | None = None,
        extra: Extra | None = None,
    ) -> ValidateBotResult:
        """Check settings of a grid bot for spot or futures, and learn what it would need at least, without starting it.

        `POST /api/v3/trade/grid/validate`, signed, 1/s/uid (inferred), permission: UTA trade read & write.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            grid_direction: Way the bot trades; required for futures. (`gridType`)
                - `long`: Long.
                - `short`: Short.
                - `netural`: Both ways, as the wire spells it.
                - `neutral`: Both ways, as one source spells it.
            leverage: Leverage, for futures only; 1 when left out.
            reserved_margin: Extra margin held back for the bot; for futures only. (`reservedMargin`)
            trigger_condition: What starts the bot; instant when left out. (`triggerCondition`)
                - `instant`: Nothing, it starts at once.
                - `price`: A price.
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            trigger_params: Settings of the indicator that starts the bot. (`triggerParams`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            termination_condition: Indicator that ends the bot. (`terminationCondition`)
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            termination_params: Settings of the indicator that ends the bot. (`terminationParams`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            trailing_grid: Whether the grid follows the price. (`trailingGrid`)
            moving_average_gains: Setting of the gains by moving averages; its values are not documented.
                (`movingAverageGains`)
            stop_upward_price: Price above which the grid no longer follows. (`stopUpwardPrice`)
            hodl_mode: Whether profits are kept in the base coin; for spot only. (`hodlMode`)
            open_at_market: Whether the bot opens its first position at the market price; for futures only.
                (`marketOpen`)
            loss_reserve: Reserve for losses, for futures; whether a flag or an amount is not documented.
                (`lossReserve`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#validate-grid-parameters
        """
        given: dict[str, Any] = {
            "category": category,
            "symbol": symbol,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_count,
            "gridOrderMode": grid_spacing,
            "investmentAmount": investments,
            "autoTransferProfits": auto_transfer_profits,
        }
        if grid_direction is not None:
            given["gridType"] = grid_direction
        if leverage is not None:
            given["leverage"] = leverage
        if reserved_margin is not None:
            given["reservedMargin"] = reserved_margin
        if trigger_condition is not None:
            given["triggerCondition"] = trigger_condition
        if trigger_params is not None:
            given["triggerParams"] = trigger_params
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if termination_condition is not None:
            given["terminationCondition"] = termination_condition
        if termination_params is not None:
            given["terminationParams"] = termination_params
        if stop_loss is not None:
            given["stopLoss"] = stop_loss
        if take_profit is not None:
            given["takeProfit"] = take_profit
        if trailing_grid is not None:
            given["trailingGrid"] = trailing_grid
        if moving_average_gains is not None:
            given["movingAverageGains"] = moving_average_gains
        if stop_upward_price is not None:
            given["stopUpwardPrice"] = stop_upward_price
        if hodl_mode is not None:
            given["hodlMode"] = hodl_mode
        if open_at_market is not None:
            given["marketOpen"] = open_at_market
        if loss_reserve is not None:
            given["lossReserve"] = loss_reserve
        return self._call(VALIDATE_BOT, given, extra)

    def validate_neutral_bot(
        self,
        *,
        category: NeutralGridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        leverage: Number | None = None,
        investments: Sequence[ValidateNeutralBotRequestInvestment] | None = None,
        trigger_price: Number | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> ValidateNeutralBotResult:
        """Check settings of a neutral grid bot for futures, and learn what it would need at least, without starting it.

        `POST /api/v3/trade/grid/validate-neutral`, signed, 1/s/uid (inferred), permission: UTA trade read & write.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            leverage: Leverage.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#validate-neutral-grid-parameters
        """
        return self._call(
            VALIDATE_NEUTRAL_BOT,
            {
                "category": category,
                "symbol": symbol,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
                "gridOrderMode": grid_spacing,
                "leverage": leverage,
                "investmentAmount": investments,
                "triggerPrice": trigger_price,
                "stopLoss": stop_loss,
                "takeProfit": take_profit,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )


class AsyncGridApi(AsyncGroup):
    """Operations of `uta.grid`, for asyncio."""

    async def adjust_investment(
        self,
        *,
        category: GridCategory,
        bot_id: str,
        coin: str,
        size: Number,
        funds_sources: Sequence[FundsSource],
        adjust_type: GridAdjustment | None = None,
        reinvest_profit: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> AdjustInvestmentResult:
        """Put more money into a running grid bot, or for futures take some out.

        `POST /api/v3/trade/grid/add-investment`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            coin: Name of the coin.
            size: Amount, in the coin.
            funds_sources: Accounts that the money is taken from. (`fundsSource`)
                - `funding`: Funding account.
                - `uta`: Unified account.
                - `otc`: OTC account.
            adjust_type: Whether money is put in or taken out; required for futures. (`adjustType`)
                - `increase`: Put in.
                - `decrease`: Taken out.
            reinvest_profit: Whether profits are put in too; for spot only. (`reinvestProfit`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#add-investment-amount
        """
        return await self._call(
            ADJUST_INVESTMENT,
            {
                "category": category,
                "botId": bot_id,
                "coin": coin,
                "size": size,
                "fundsSource": funds_sources,
                "adjustType": adjust_type,
                "reinvestProfit": reinvest_profit,
            },
            extra,
        )

    async def close_bot(self, *, bot_id: str, extra: Extra | None = None) -> None:
        """End a running grid bot.

        `POST /api/v3/trade/grid/close-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#close-grid-bot
        """
        return await self._call(CLOSE_BOT, {"botId": bot_id}, extra)

    async def create_bot(
        self,
        *,
        category: GridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        investments: Sequence[CreateBotRequestInvestment],
        auto_transfer_profits: FlagYesNo,
        funds_sources: Sequence[FundsSource],
        slippage: GridSlippage,
        grid_direction: GridDirection | None = None,
        leverage: Number | None = None,
        reserved_margin: Number | None = None,
        trigger_condition: GridTrigger | None = None,
        trigger_params: Sequence[CreateBotRequestTriggerParam] | None = None,
        trigger_price: Number | None = None,
        termination_condition: GridTermination | None = None,
        termination_params: Sequence[CreateBotRequestTerminationParam] | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        trailing_grid: FlagYesNo | None = None,
        moving_average_gains: str | None = None,
        stop_upward_price: Number | None = None,
        hodl_mode: FlagYesNo | None = None,
        open_at_market: FlagYesNo | None = None,
        loss_reserve: str | None = None,
        auto_reserve_margin: FlagYesNo | None = None,
        sell_at_end: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> CreateBotResult:
        """Start a grid bot for spot or futures; it places and replaces orders by itself.

        `POST /api/v3/trade/grid/create-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            funds_sources: Accounts that the money is taken from. (`fundsSource`)
                - `funding`: Funding account.
                - `uta`: Unified account.
                - `otc`: OTC account.
            slippage: Slippage allowed at the start.
                - `1%`: One per cent.
                - `2%`: Two per cent.
                - `none`: None given.
            grid_direction: Way the bot trades; required for futures. (`gridType`)
                - `long`: Long.
                - `short`: Short.
                - `netural`: Both ways, as the wire spells it.
                - `neutral`: Both ways, as one source spells it.
            leverage: Leverage, for futures only; 1 when left out.
            reserved_margin: Extra margin held back for the bot; for futures only. (`reservedMargin`)
            trigger_condition: What starts the bot; instant when left out. (`triggerCondition`)
                - `instant`: Nothing, it starts at once.
                - `price`: A price.
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            trigger_params: Settings of the indicator that starts the bot. (`triggerParams`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            termination_condition: Indicator that ends the bot. (`terminationCondition`)
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            termination_params: Settings of the indicator that ends the bot. (`terminationParams`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            trailing_grid: Whether the grid follows the price. (`trailingGrid`)
            moving_average_gains: Setting of the gains by moving averages; its values are not documented.
                (`movingAverageGains`)
            stop_upward_price: Price above which the grid no longer follows. (`stopUpwardPrice`)
            hodl_mode: Whether profits are kept in the base coin; for spot only. (`hodlMode`)
            open_at_market: Whether the bot opens its first position at the market price; for futures only.
                (`marketOpen`)
            loss_reserve: Reserve for losses, for futures; whether a flag or an amount is not documented.
                (`lossReserve`)
            auto_reserve_margin: Whether extra margin is held back for the bot without your saying how much.
                (`autoReserveMargin`)
            sell_at_end: Whether what the bot holds is sold when it ends; for spot only. (`terminationSell`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#create-grid-bot
        """
        given: dict[str, Any] = {
            "category": category,
            "symbol": symbol,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_count,
            "gridOrderMode": grid_spacing,
            "investmentAmount": investments,
            "autoTransferProfits": auto_transfer_profits,
            "fundsSource": funds_sources,
            "slippage": slippage,
        }
        if grid_direction is not None:
            given["gridType"] = grid_direction
        if leverage is not None:
            given["leverage"] = leverage
        if reserved_margin is not None:
            given["reservedMargin"] = reserved_margin
        if trigger_condition is not None:
            given["triggerCondition"] = trigger_condition
        if trigger_params is not None:
            given["triggerParams"] = trigger_params
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if termination_condition is not None:
            given["terminationCondition"] = termination_condition
        if termination_params is not None:
            given["terminationParams"] = termination_params
        if stop_loss is not None:
            given["stopLoss"] = stop_loss
        if take_profit is not None:
            given["takeProfit"] = take_profit
        if trailing_grid is not None:
            given["trailingGrid"] = trailing_grid
        if moving_average_gains is not None:
            given["movingAverageGains"] = moving_average_gains
        if stop_upward_price is not None:
            given["stopUpwardPrice"] = stop_upward_price
        if hodl_mode is not None:
            given["hodlMode"] = hodl_mode
        if open_at_market is not None:
            given["marketOpen"] = open_at_market
        if loss_reserve is not None:
            given["lossReserve"] = loss_reserve
        if auto_reserve_margin is not None:
            given["autoReserveMargin"] = auto_reserve_margin
        if sell_at_end is not None:
            given["terminationSell"] = sell_at_end
        return await self._call(CREATE_BOT, given, extra)

    async def create_neutral_bot(
        self,
        *,
        category: NeutralGridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        funds_sources: Sequence[FundsSource],
        leverage: Number | None = None,
        investments: Sequence[CreateNeutralBotRequestInvestment] | None = None,
        trigger_price: Number | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> CreateNeutralBotResult:
        """Start a neutral grid bot for futures, which trades both ways by itself.

        `POST /api/v3/trade/grid/create-neutral-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            funds_sources: Accounts that the money is taken from. (`fundsSource`)
                - `funding`: Funding account.
                - `uta`: Unified account.
                - `otc`: OTC account.
            leverage: Leverage.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#create-neutral-grid-bot
        """
        return await self._call(
            CREATE_NEUTRAL_BOT,
            {
                "category": category,
                "symbol": symbol,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
                "gridOrderMode": grid_spacing,
                "fundsSource": funds_sources,
                "leverage": leverage,
                "investmentAmount": investments,
                "triggerPrice": trigger_price,
                "stopLoss": stop_loss,
                "takeProfit": take_profit,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )

    async def get_bot(self, *, bot_id: str, extra: Extra | None = None) -> Bot:
        """Get the settings, the holdings and the profit of one grid bot.

        `GET /api/v3/trade/grid/bot-detail`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-detail
        """
        return await self._call(GET_BOT, {"botId": bot_id}, extra)

    async def get_neutral_bot(self, *, bot_id: str, extra: Extra | None = None) -> NeutralBot:
        """Get the settings, the position and the profit of one neutral grid bot.

        `GET /api/v3/trade/grid/neutral-bot-detail`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-detail
        """
        return await self._call(GET_NEUTRAL_BOT, {"botId": bot_id}, extra)

    async def get_neutral_open_orders(
        self, *, category: GridCategory, bot_id: str, extra: Extra | None = None
    ) -> NeutralOpenOrders:
        """Get the open orders of one neutral grid bot, buys and sells apart.

        `GET /api/v3/trade/grid/neutral-list-details`, signed, 1/s/uid (inferred), permission: UTA trade read.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-order-details
        """
        return await self._call(GET_NEUTRAL_OPEN_ORDERS, {"category": category, "botId": bot_id}, extra)

    async def get_open_orders(self, *, category: GridCategory, bot_id: str, extra: Extra | None = None) -> OpenOrders:
        """Get the open orders of one grid bot, buys and sells apart.

        `GET /api/v3/trade/grid/list-details`, signed, 1/s/uid (inferred), permission: UTA trade read.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-order-details
        """
        return await self._call(GET_OPEN_ORDERS, {"category": category, "botId": bot_id}, extra)

    async def modify_bot(
        self,
        *,
        bot_id: str,
        category: GridCategory | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        termination_condition: GridTermination | None = None,
        termination_params: Sequence[ModifyBotRequestTerminationParam] | None = None,
        hodl_mode: FlagYesNo | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> ModifyBotResult:
        """Change when a running grid bot ends and what becomes of its profits.

        `POST /api/v3/trade/grid/modify-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            bot_id: Id of the bot. (`botId`)
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            take_profit: Price at which the bot ends with a profit; taken away when left out. (`takeProfit`)
            stop_loss: Price at which the bot ends with a loss; taken away when left out. (`stopLoss`)
            termination_condition: Indicator that ends the bot. (`terminationCondition`)
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            termination_params: Settings of the indicator that ends the bot. (`terminationParams`)
            hodl_mode: Whether profits are kept in the base coin; for spot only. (`hodlMode`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-bot-parameters
        """
        return await self._call(
            MODIFY_BOT,
            {
                "botId": bot_id,
                "category": category,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
                "terminationCondition": termination_condition,
                "terminationParams": termination_params,
                "hodlMode": hodl_mode,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )

    async def modify_bot_range(
        self,
        *,
        category: GridCategory,
        bot_id: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        extra: Extra | None = None,
    ) -> ModifyBotRangeResult:
        """Change the price range of a running grid bot and the number of its grids.

        `POST /api/v3/trade/grid/modify-grid-interval`, signed, 1/s/uid (inferred), permission: UTA trade read &
        write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            max_price: New upper end of the price range. (`maxPrice`)
            min_price: New lower end of the price range. (`minPrice`)
            grid_count: New number of grids. (`gridNum`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-interval-and-grid-number
        """
        return await self._call(
            MODIFY_BOT_RANGE,
            {
                "category": category,
                "botId": bot_id,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
            },
            extra,
        )

    async def modify_neutral_bot(
        self,
        *,
        bot_id: str,
        category: NeutralGridCategory,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> ModifyNeutralBotResult:
        """Change when a running neutral grid bot ends and what becomes of its profits.

        `POST /api/v3/trade/grid/modify-neutral-bot`, signed, 1/s/uid (inferred), permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            bot_id: Id of the bot. (`botId`)
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-bot-parameters
        """
        return await self._call(
            MODIFY_NEUTRAL_BOT,
            {
                "botId": bot_id,
                "category": category,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )

    async def modify_neutral_bot_range(
        self,
        *,
        category: NeutralGridCategory,
        bot_id: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        extra: Extra | None = None,
    ) -> ModifyNeutralBotRangeResult:
        """Change the price range of a running neutral grid bot and the number of its grids.

        `POST /api/v3/trade/grid/modify-neutral-grid-interval`, signed, 1/s/uid (inferred), permission: UTA trade read
        & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            bot_id: Id of the bot. (`botId`)
            max_price: New upper end of the price range. (`maxPrice`)
            min_price: New lower end of the price range. (`minPrice`)
            grid_count: New number of grids. (`gridNum`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-interval-and-grid-number
        """
        return await self._call(
            MODIFY_NEUTRAL_BOT_RANGE,
            {
                "category": category,
                "botId": bot_id,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
            },
            extra,
        )

    async def validate_bot(
        self,
        *,
        category: GridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        investments: Sequence[ValidateBotRequestInvestment],
        auto_transfer_profits: FlagYesNo,
        grid_direction: GridDirection | None = None,
        leverage: Number | None = None,
        reserved_margin: Number | None = None,
        trigger_condition: GridTrigger | None = None,
        trigger_params: Sequence[ValidateBotRequestTriggerParam] | None = None,
        trigger_price: Number | None = None,
        termination_condition: GridTermination | None = None,
        termination_params: Sequence[ValidateBotRequestTerminationParam] | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        trailing_grid: FlagYesNo | None = None,
        moving_average_gains: str | None = None,
        stop_upward_price: Number | None = None,
        hodl_mode: FlagYesNo | None = None,
        open_at_market: FlagYesNo | None = None,
        loss_reserve: str | None = None,
        extra: Extra | None = None,
    ) -> ValidateBotResult:
        """Check settings of a grid bot for spot or futures, and learn what it would need at least, without starting it.

        `POST /api/v3/trade/grid/validate`, signed, 1/s/uid (inferred), permission: UTA trade read & write.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            grid_direction: Way the bot trades; required for futures. (`gridType`)
                - `long`: Long.
                - `short`: Short.
                - `netural`: Both ways, as the wire spells it.
                - `neutral`: Both ways, as one source spells it.
            leverage: Leverage, for futures only; 1 when left out.
            reserved_margin: Extra margin held back for the bot; for futures only. (`reservedMargin`)
            trigger_condition: What starts the bot; instant when left out. (`triggerCondition`)
                - `instant`: Nothing, it starts at once.
                - `price`: A price.
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            trigger_params: Settings of the indicator that starts the bot. (`triggerParams`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            termination_condition: Indicator that ends the bot. (`terminationCondition`)
                - `rsi`: Relative strength index.
                - `boll`: Bollinger bands.
            termination_params: Settings of the indicator that ends the bot. (`terminationParams`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            trailing_grid: Whether the grid follows the price. (`trailingGrid`)
            moving_average_gains: Setting of the gains by moving averages; its values are not documented.
                (`movingAverageGains`)
            stop_upward_price: Price above which the grid no longer follows. (`stopUpwardPrice`)
            hodl_mode: Whether profits are kept in the base coin; for spot only. (`hodlMode`)
            open_at_market: Whether the bot opens its first position at the market price; for futures only.
                (`marketOpen`)
            loss_reserve: Reserve for losses, for futures; whether a flag or an amount is not documented.
                (`lossReserve`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#validate-grid-parameters
        """
        given: dict[str, Any] = {
            "category": category,
            "symbol": symbol,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_count,
            "gridOrderMode": grid_spacing,
            "investmentAmount": investments,
            "autoTransferProfits": auto_transfer_profits,
        }
        if grid_direction is not None:
            given["gridType"] = grid_direction
        if leverage is not None:
            given["leverage"] = leverage
        if reserved_margin is not None:
            given["reservedMargin"] = reserved_margin
        if trigger_condition is not None:
            given["triggerCondition"] = trigger_condition
        if trigger_params is not None:
            given["triggerParams"] = trigger_params
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if termination_condition is not None:
            given["terminationCondition"] = termination_condition
        if termination_params is not None:
            given["terminationParams"] = termination_params
        if stop_loss is not None:
            given["stopLoss"] = stop_loss
        if take_profit is not None:
            given["takeProfit"] = take_profit
        if trailing_grid is not None:
            given["trailingGrid"] = trailing_grid
        if moving_average_gains is not None:
            given["movingAverageGains"] = moving_average_gains
        if stop_upward_price is not None:
            given["stopUpwardPrice"] = stop_upward_price
        if hodl_mode is not None:
            given["hodlMode"] = hodl_mode
        if open_at_market is not None:
            given["marketOpen"] = open_at_market
        if loss_reserve is not None:
            given["lossReserve"] = loss_reserve
        return await self._call(VALIDATE_BOT, given, extra)

    async def validate_neutral_bot(
        self,
        *,
        category: NeutralGridCategory,
        symbol: str,
        max_price: Number,
        min_price: Number,
        grid_count: IntText,
        grid_spacing: GridSpacing,
        leverage: Number | None = None,
        investments: Sequence[ValidateNeutralBotRequestInvestment] | None = None,
        trigger_price: Number | None = None,
        stop_loss: Number | None = None,
        take_profit: Number | None = None,
        auto_transfer_profits: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> ValidateNeutralBotResult:
        """Check settings of a neutral grid bot for futures, and learn what it would need at least, without starting it.

        `POST /api/v3/trade/grid/validate-neutral`, signed, 1/s/uid (inferred), permission: UTA trade read & write.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            max_price: Upper end of the price range. (`maxPrice`)
            min_price: Lower end of the price range. (`minPrice`)
            grid_count: Number of grids. (`gridNum`)
            grid_spacing: How the price levels lie. (`gridOrderMode`)
                - `arithmetic`: At equal differences.
                - `geometric`: At equal ratios.
            leverage: Leverage.
            investments: What is put in, one entry per coin. (`investmentAmount`)
            trigger_price: Price that starts the bot. (`triggerPrice`)
            stop_loss: Price at which the bot ends with a loss. (`stopLoss`)
            take_profit: Price at which the bot ends with a profit. (`takeProfit`)
            auto_transfer_profits: Whether profits are transferred out of the bot. (`autoTransferProfits`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading/grid-trading#validate-neutral-grid-parameters
        """
        return await self._call(
            VALIDATE_NEUTRAL_BOT,
            {
                "category": category,
                "symbol": symbol,
                "maxPrice": max_price,
                "minPrice": min_price,
                "gridNum": grid_count,
                "gridOrderMode": grid_spacing,
                "leverage": leverage,
                "investmentAmount": investments,
                "triggerPrice": trigger_price,
                "stopLoss": stop_loss,
                "takeProfit": take_profit,
                "autoTransferProfits": auto_transfer_profits,
            },
            extra,
        )


class GridApiWithRawResponse(RawGroup):
    """Operations of `uta.grid`, returning whole responses."""

    adjust_investment = raw(GridApi.adjust_investment)
    close_bot = raw(GridApi.close_bot)
    create_bot = raw(GridApi.create_bot)
    create_neutral_bot = raw(GridApi.create_neutral_bot)
    get_bot = raw(GridApi.get_bot)
    get_neutral_bot = raw(GridApi.get_neutral_bot)
    get_neutral_open_orders = raw(GridApi.get_neutral_open_orders)
    get_open_orders = raw(GridApi.get_open_orders)
    modify_bot = raw(GridApi.modify_bot)
    modify_bot_range = raw(GridApi.modify_bot_range)
    modify_neutral_bot = raw(GridApi.modify_neutral_bot)
    modify_neutral_bot_range = raw(GridApi.modify_neutral_bot_range)
    validate_bot = raw(GridApi.validate_bot)
    validate_neutral_bot = raw(GridApi.validate_neutral_bot)


class AsyncGridApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.grid`, for asyncio, returning whole responses."""

    adjust_investment = async_raw(AsyncGridApi.adjust_investment)
    close_bot = async_raw(AsyncGridApi.close_bot)
    create_bot = async_raw(AsyncGridApi.create_bot)
    create_neutral_bot = async_raw(AsyncGridApi.create_neutral_bot)
    get_bot = async_raw(AsyncGridApi.get_bot)
    get_neutral_bot = async_raw(AsyncGridApi.get_neutral_bot)
    get_neutral_open_orders = async_raw(AsyncGridApi.get_neutral_open_orders)
    get_open_orders = async_raw(AsyncGridApi.get_open_orders)
    modify_bot = async_raw(AsyncGridApi.modify_bot)
    modify_bot_range = async_raw(AsyncGridApi.modify_bot_range)
    modify_neutral_bot = async_raw(AsyncGridApi.modify_neutral_bot)
    modify_neutral_bot_range = async_raw(AsyncGridApi.modify_neutral_bot_range)
    validate_bot = async_raw(AsyncGridApi.validate_bot)
    validate_neutral_bot = async_raw(AsyncGridApi.validate_neutral_bot)
