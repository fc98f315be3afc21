# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta grid."""

from __future__ import annotations

from msgspec import field

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
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import AnyNumberSlot, IntText, Number


class AdjustInvestmentRequest(Request, kw_only=True):
    """Put more money into a running grid bot, or for futures take some out.

    Attributes:
        category: Product line.
        bot_id: Id of the bot.
        coin: Name of the coin.
        size: Amount, in the coin.
        funds_sources: Accounts that the money is taken from.
        adjust_type: Whether money is put in or taken out; required for futures.
        reinvest_profit: Whether profits are put in too; for spot only.
    """

    category: GridCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    bot_id: str = field(name="botId")
    """Id of the bot."""
    coin: str
    """Name of the coin."""
    size: Number
    """Amount, in the coin."""
    funds_sources: list[FundsSource] = field(name="fundsSource")
    """Accounts that the money is taken from.

    - `funding`: Funding account.
    - `uta`: Unified account.
    - `otc`: OTC account.
    """
    adjust_type: GridAdjustment | None = field(name="adjustType", default=None)
    """Whether money is put in or taken out; required for futures.

    - `increase`: Put in.
    - `decrease`: Taken out.
    """
    reinvest_profit: FlagYesNo | None = field(name="reinvestProfit", default=None)
    """Whether profits are put in too; for spot only."""


class AdjustInvestmentResult(Model, kw_only=True):
    """What `uta.grid.adjust_investment` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class Bot(Model, kw_only=True):
    """What `uta.grid.get_bot` returns.

    Attributes:
        bot_id: Id of the bot.
        symbol: Trading pair, such as BTCUSDT.
        status: How far the bot has come.
        total_profit: Profit of the bot in all.
        roi: Return on investment.
        grid_profit: Profit of the filled grids.
        grid_profit_rate: Profit of the filled grids, relative to what was put in.
        unpaired_profit: Profit, not yet realized, of what was bought or sold without its counterpart.
        unpaired_profit_rate: That profit, relative to what was put in.
        margin: Margin of the bot; for futures only.
        arbitrage_apr: Profit of the filled grids, reckoned for a year.
        total_apr: Profit in all, reckoned for a year.
        created_time: When it was created.
        running_time: How long the bot has run, in ms.
        current_base_balance: What the bot holds of the base coin.
        current_quote_balance: What the bot holds of the quote coin.
        initial_base_holdings: What the bot held of the base coin at its start.
        initial_quote_holdings: What the bot held of the quote coin at its start.
        reserved_base_trading_fee: Held back for trading fees, in the base coin.
        reserved_quote_trading_fee: Held back for trading fees, in the quote coin.
        grid_start_price: Price at which the bot started.
        grid_direction: Way the bot trades.
        max_price: Upper end of the price range.
        min_price: Lower end of the price range.
        grid_count: Number of grids.
        grid_spacing: How the price levels lie.
        base_investment_coin: Base coin that was put in.
        base_investment_amount: Amount put in of the base coin.
        quote_investment_coin: Quote coin that was put in.
        quote_investment_amount: Amount put in of the quote coin.
        slippage: Slippage allowed at the start.
        trigger_condition: What starts the bot.
        trigger_params: Settings of the indicator that starts the bot.
        trigger_price: Price that starts the bot.
        termination_condition: Indicator that ends the bot.
        termination_params: Settings of the indicator that ends the bot.
        sell_at_end: Whether what the bot holds is sold when it ends; for spot only.
        stop_loss: Price at which the bot ends with a loss.
        take_profit: Price at which the bot ends with a profit.
        hodl_mode: Whether profits are kept in the base coin; for spot only.
        auto_transfer_profits: Whether profits are transferred out of the bot.
        arbitrage_count: Times that a grid was bought and sold.
        termination_reason: Why the bot ended.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    status: str
    """How far the bot has come.

    - `init`: Being set up.
    - `waiting`: Waiting for what starts it.
    - `running`: Running.
    - `terminating`: Being ended.
    - `terminated`: Ended.
    """
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of the bot in all."""
    raw_roi: str = field(name="roi")
    roi = read.decimal("raw_roi")
    """Return on investment."""
    raw_grid_profit: str = field(name="gridProfit")
    grid_profit = read.decimal("raw_grid_profit")
    """Profit of the filled grids."""
    raw_grid_profit_rate: str = field(name="gridProfitRate")
    grid_profit_rate = read.decimal("raw_grid_profit_rate")
    """Profit of the filled grids, relative to what was put in."""
    raw_unpaired_profit: str = field(name="unpairedProfit")
    unpaired_profit = read.decimal("raw_unpaired_profit")
    """Profit, not yet realized, of what was bought or sold without its counterpart."""
    raw_unpaired_profit_rate: str = field(name="unpairedProfitRate")
    unpaired_profit_rate = read.decimal("raw_unpaired_profit_rate")
    """That profit, relative to what was put in."""
    raw_margin: str | None = field(name="margin", default=None)
    margin = read.optional_decimal("raw_margin")
    """Margin of the bot; for futures only."""
    raw_arbitrage_apr: str = field(name="arbitrageAPR")
    arbitrage_apr = read.decimal("raw_arbitrage_apr")
    """Profit of the filled grids, reckoned for a year."""
    raw_total_apr: str = field(name="totalAPR")
    total_apr = read.decimal("raw_total_apr")
    """Profit in all, reckoned for a year."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_running_time: str = field(name="runningTime")
    running_time = read.integer("raw_running_time")
    """How long the bot has run, in ms."""
    raw_current_base_balance: str = field(name="currentBaseBalance")
    current_base_balance = read.decimal("raw_current_base_balance")
    """What the bot holds of the base coin."""
    raw_current_quote_balance: str = field(name="currentQuoteBalance")
    current_quote_balance = read.decimal("raw_current_quote_balance")
    """What the bot holds of the quote coin."""
    raw_initial_base_holdings: str = field(name="initialBaseHoldings")
    initial_base_holdings = read.decimal("raw_initial_base_holdings")
    """What the bot held of the base coin at its start."""
    raw_initial_quote_holdings: str = field(name="initialQuoteHoldings")
    initial_quote_holdings = read.decimal("raw_initial_quote_holdings")
    """What the bot held of the quote coin at its start."""
    raw_reserved_base_trading_fee: str = field(name="reservedBaseTradingFee")
    reserved_base_trading_fee = read.decimal("raw_reserved_base_trading_fee")
    """Held back for trading fees, in the base coin."""
    raw_reserved_quote_trading_fee: str = field(name="reservedQuoteTradingFee")
    reserved_quote_trading_fee = read.decimal("raw_reserved_quote_trading_fee")
    """Held back for trading fees, in the quote coin."""
    raw_grid_start_price: str = field(name="gridStartPrice")
    grid_start_price = read.decimal("raw_grid_start_price")
    """Price at which the bot started."""
    grid_direction: str | None = field(name="gridType", default=None)
    """Way the bot trades.

    - `long`: Long.
    - `short`: Short.
    - `netural`: Both ways, as the wire spells it.
    - `neutral`: Both ways, as one source spells it.
    """
    raw_max_price: str = field(name="maxPrice")
    max_price = read.decimal("raw_max_price")
    """Upper end of the price range."""
    raw_min_price: str = field(name="minPrice")
    min_price = read.decimal("raw_min_price")
    """Lower end of the price range."""
    raw_grid_count: str = field(name="gridNum")
    grid_count = read.integer("raw_grid_count")
    """Number of grids."""
    grid_spacing: str = field(name="gridOrderMode")
    """How the price levels lie.

    - `arithmetic`: At equal differences.
    - `geometric`: At equal ratios.
    """
    base_investment_coin: str = field(name="baseInvestmentCoin")
    """Base coin that was put in."""
    raw_base_investment_amount: str = field(name="baseInvestmentAmount")
    base_investment_amount = read.decimal("raw_base_investment_amount")
    """Amount put in of the base coin."""
    quote_investment_coin: str = field(name="quoteInvestmentCoin")
    """Quote coin that was put in."""
    raw_quote_investment_amount: str = field(name="quoteInvestmentAmount")
    quote_investment_amount = read.decimal("raw_quote_investment_amount")
    """Amount put in of the quote coin."""
    slippage: str
    """Slippage allowed at the start.

    - `1%`: One per cent.
    - `2%`: Two per cent.
    - `none`: None given.
    """
    trigger_condition: str = field(name="triggerCondition")
    """What starts the bot.

    - `instant`: Nothing, it starts at once.
    - `price`: A price.
    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    trigger_params: list[BotTriggerParam] | None = field(name="triggerParams", default=None)
    """Settings of the indicator that starts the bot."""
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that starts the bot."""
    termination_condition: str | None = field(name="terminationCondition", default=None)
    """Indicator that ends the bot.

    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    termination_params: list[BotTerminationParam] | None = field(name="terminationParams", default=None)
    """Settings of the indicator that ends the bot."""
    raw_sell_at_end: str | None = field(name="terminationSell", default=None)
    sell_at_end = read.optional_flag("raw_sell_at_end", "yes", "no")
    """Whether what the bot holds is sold when it ends; for spot only."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Price at which the bot ends with a loss."""
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Price at which the bot ends with a profit."""
    raw_hodl_mode: str | None = field(name="hodlMode", default=None)
    hodl_mode = read.optional_flag("raw_hodl_mode", "yes", "no")
    """Whether profits are kept in the base coin; for spot only."""
    raw_auto_transfer_profits: str = field(name="autoTransferProfits")
    auto_transfer_profits = read.flag("raw_auto_transfer_profits", "yes", "no")
    """Whether profits are transferred out of the bot."""
    raw_arbitrage_count: str | None = field(name="arbitrageCount", default=None)
    arbitrage_count = read.optional_integer("raw_arbitrage_count")
    """Times that a grid was bought and sold."""
    termination_reason: str | None = field(name="terminationReason", default=None)
    """Why the bot ended.

    One of `MANUAL_END`, `NEW_WAIT`, `ACCOUNT_BALANCE_LACKING_END`, `STOP_PROFIT_END`, `STOP_LOSS_END`,
      `CANCEL_END`, `SYSTEM_END`, `FOLLOW_END`, `SUBSCRIBE_STOP_PROFIT_END`, `SUBSCRIBE_STOP_LOSS_END`,
      `PLACE_ORDER_FAIL_END`, `SYMBOL_DOWN_END`, `SUB_ACCOUNT_TRANSFER_FAIL`, `HIGHEST_PRICE_END`,
      `BOTTOM_PRICE_END`, `BURST_END`, `MOVE_GRID_FAIL`, `EXPIRE_TIME_END`, `HANDLE_SUB_POSITION_END`,
      `STOP_PRICE_ACHIEVE`, `ADL_END`, `AUTO_CONVERT_END`, `CONDITION_TRIGGER_END`, `ADL_CONVERT_END`,
      `CANCEL_DELIVERY_ORDER`, `BASIS_RATE_TRIGGER`, `EARN_REDEEM_FAIL`, `SYSTEM_CANCEL`, `SYMBOL_RSTOCK_SPLIT`.
    """


class BotTerminationParam(Model, kw_only=True):
    """An item of `Bot.termination_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    raw_indicator_length: str | None = field(name="indicatorLength", default=None)
    indicator_length = read.optional_integer("raw_indicator_length")
    """Number of candles that the indicator is reckoned from."""
    raw_threshold: str | None = field(name="threshold", default=None)
    threshold = read.optional_decimal("raw_threshold")
    """Value of the indicator that counts."""
    raw_multiplier: str | None = field(name="multiplier", default=None)
    multiplier = read.optional_decimal("raw_multiplier")
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class BotTriggerParam(Model, kw_only=True):
    """An item of `Bot.trigger_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    raw_indicator_length: str | None = field(name="indicatorLength", default=None)
    indicator_length = read.optional_integer("raw_indicator_length")
    """Number of candles that the indicator is reckoned from."""
    raw_threshold: str | None = field(name="threshold", default=None)
    threshold = read.optional_decimal("raw_threshold")
    """Value of the indicator that counts."""
    raw_multiplier: str | None = field(name="multiplier", default=None)
    multiplier = read.optional_decimal("raw_multiplier")
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class CloseBotRequest(Request, kw_only=True):
    """End a running grid bot.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class CreateBotRequest(Request, kw_only=True):
    """Start a grid bot for spot or futures; it places and replaces orders by itself.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        max_price: Upper end of the price range.
        min_price: Lower end of the price range.
        grid_count: Number of grids.
        grid_spacing: How the price levels lie.
        investments: What is put in, one entry per coin.
        auto_transfer_profits: Whether profits are transferred out of the bot.
        grid_direction: Way the bot trades; required for futures.
        leverage: Leverage, for futures only; 1 when left out.
        reserved_margin: Extra margin held back for the bot; for futures only.
        trigger_condition: What starts the bot; instant when left out.
        trigger_params: Settings of the indicator that starts the bot.
        trigger_price: Price that starts the bot.
        termination_condition: Indicator that ends the bot.
        termination_params: Settings of the indicator that ends the bot.
        stop_loss: Price at which the bot ends with a loss.
        take_profit: Price at which the bot ends with a profit.
        trailing_grid: Whether the grid follows the price.
        moving_average_gains: Setting of the gains by moving averages; its values are not documented.
        stop_upward_price: Price above which the grid no longer follows.
        hodl_mode: Whether profits are kept in the base coin; for spot only.
        open_at_market: Whether the bot opens its first position at the market price; for futures only.
        loss_reserve: Reserve for losses, for futures; whether a flag or an amount is not documented.
        funds_sources: Accounts that the money is taken from.
        slippage: Slippage allowed at the start.
        auto_reserve_margin: Whether extra margin is held back for the bot without your saying how much.
        sell_at_end: Whether what the bot holds is sold when it ends; for spot only.
    """

    category: GridCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    max_price: Number = field(name="maxPrice")
    """Upper end of the price range."""
    min_price: Number = field(name="minPrice")
    """Lower end of the price range."""
    grid_count: IntText = field(name="gridNum")
    """Number of grids."""
    grid_spacing: GridSpacing = field(name="gridOrderMode")
    """How the price levels lie.

    - `arithmetic`: At equal differences.
    - `geometric`: At equal ratios.
    """
    investments: list[CreateBotRequestInvestment] = field(name="investmentAmount")
    """What is put in, one entry per coin."""
    auto_transfer_profits: FlagYesNo = field(name="autoTransferProfits")
    """Whether profits are transferred out of the bot."""
    grid_direction: GridDirection | None = field(name="gridType", default=None)
    """Way the bot trades; required for futures.

    - `long`: Long.
    - `short`: Short.
    - `netural`: Both ways, as the wire spells it.
    - `neutral`: Both ways, as one source spells it.
    """
    leverage: Number | None = None
    """Leverage, for futures only; 1 when left out."""
    reserved_margin: Number | None = field(name="reservedMargin", default=None)
    """Extra margin held back for the bot; for futures only."""
    trigger_condition: GridTrigger | None = field(name="triggerCondition", default=None)
    """What starts the bot; instant when left out.

    - `instant`: Nothing, it starts at once.
    - `price`: A price.
    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    trigger_params: list[CreateBotRequestTriggerParam] | None = field(name="triggerParams", default=None)
    """Settings of the indicator that starts the bot."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that starts the bot."""
    termination_condition: GridTermination | None = field(name="terminationCondition", default=None)
    """Indicator that ends the bot.

    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    termination_params: list[CreateBotRequestTerminationParam] | None = field(name="terminationParams", default=None)
    """Settings of the indicator that ends the bot."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Price at which the bot ends with a loss."""
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Price at which the bot ends with a profit."""
    trailing_grid: FlagYesNo | None = field(name="trailingGrid", default=None)
    """Whether the grid follows the price."""
    moving_average_gains: str | None = field(name="movingAverageGains", default=None)
    """Setting of the gains by moving averages; its values are not documented."""
    stop_upward_price: Number | None = field(name="stopUpwardPrice", default=None)
    """Price above which the grid no longer follows."""
    hodl_mode: FlagYesNo | None = field(name="hodlMode", default=None)
    """Whether profits are kept in the base coin; for spot only."""
    open_at_market: FlagYesNo | None = field(name="marketOpen", default=None)
    """Whether the bot opens its first position at the market price; for futures only."""
    loss_reserve: str | None = field(name="lossReserve", default=None)
    """Reserve for losses, for futures; whether a flag or an amount is not documented."""
    funds_sources: list[FundsSource] = field(name="fundsSource")
    """Accounts that the money is taken from.

    - `funding`: Funding account.
    - `uta`: Unified account.
    - `otc`: OTC account.
    """
    slippage: GridSlippage
    """Slippage allowed at the start.

    - `1%`: One per cent.
    - `2%`: Two per cent.
    - `none`: None given.
    """
    auto_reserve_margin: FlagYesNo | None = field(name="autoReserveMargin", default=None)
    """Whether extra margin is held back for the bot without your saying how much."""
    sell_at_end: FlagYesNo | None = field(name="terminationSell", default=None)
    """Whether what the bot holds is sold when it ends; for spot only."""


class CreateBotRequestInvestment(Request, kw_only=True):
    """An item of `CreateBotRequest.investments`.

    Attributes:
        coin: Name of the coin.
        amount: Amount to put in, in the coin.
    """

    coin: str
    """Name of the coin."""
    amount: Number
    """Amount to put in, in the coin."""


class CreateBotRequestTerminationParam(Request, kw_only=True):
    """An item of `CreateBotRequest.termination_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    indicator_length: IntText | None = field(name="indicatorLength", default=None)
    """Number of candles that the indicator is reckoned from."""
    threshold: Number | None = None
    """Value of the indicator that counts."""
    multiplier: Number | None = None
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class CreateBotRequestTriggerParam(Request, kw_only=True):
    """An item of `CreateBotRequest.trigger_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    indicator_length: IntText | None = field(name="indicatorLength", default=None)
    """Number of candles that the indicator is reckoned from."""
    threshold: Number | None = None
    """Value of the indicator that counts."""
    multiplier: Number | None = None
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class CreateBotResult(Model, kw_only=True):
    """What `uta.grid.create_bot` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class CreateNeutralBotRequest(Request, kw_only=True):
    """Start a neutral grid bot for futures, which trades both ways by itself.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        max_price: Upper end of the price range.
        min_price: Lower end of the price range.
        grid_count: Number of grids.
        grid_spacing: How the price levels lie.
        leverage: Leverage.
        investments: What is put in, one entry per coin.
        trigger_price: Price that starts the bot.
        stop_loss: Price at which the bot ends with a loss.
        take_profit: Price at which the bot ends with a profit.
        auto_transfer_profits: Whether profits are transferred out of the bot.
        funds_sources: Accounts that the money is taken from.
    """

    category: NeutralGridCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    max_price: Number = field(name="maxPrice")
    """Upper end of the price range."""
    min_price: Number = field(name="minPrice")
    """Lower end of the price range."""
    grid_count: IntText = field(name="gridNum")
    """Number of grids."""
    grid_spacing: GridSpacing = field(name="gridOrderMode")
    """How the price levels lie.

    - `arithmetic`: At equal differences.
    - `geometric`: At equal ratios.
    """
    leverage: Number | None = None
    """Leverage."""
    investments: list[CreateNeutralBotRequestInvestment] | None = field(name="investmentAmount", default=None)
    """What is put in, one entry per coin."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that starts the bot."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Price at which the bot ends with a loss."""
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Price at which the bot ends with a profit."""
    auto_transfer_profits: FlagYesNo | None = field(name="autoTransferProfits", default=None)
    """Whether profits are transferred out of the bot."""
    funds_sources: list[FundsSource] = field(name="fundsSource")
    """Accounts that the money is taken from.

    - `funding`: Funding account.
    - `uta`: Unified account.
    - `otc`: OTC account.
    """


class CreateNeutralBotRequestInvestment(Request, kw_only=True):
    """An item of `CreateNeutralBotRequest.investments`.

    Attributes:
        coin: Name of the coin.
        amount: Amount to put in, in the coin.
    """

    coin: str
    """Name of the coin."""
    amount: Number
    """Amount to put in, in the coin."""


class CreateNeutralBotResult(Model, kw_only=True):
    """What `uta.grid.create_neutral_bot` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class GetBotRequest(Request, kw_only=True):
    """Get the settings, the holdings and the profit of one grid bot.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class GetNeutralBotRequest(Request, kw_only=True):
    """Get the settings, the position and the profit of one neutral grid bot.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class GetNeutralOpenOrdersRequest(Request, kw_only=True):
    """Get the open orders of one neutral grid bot, buys and sells apart.

    Attributes:
        category: Product line.
        bot_id: Id of the bot.
    """

    category: GridCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    bot_id: str = field(name="botId")
    """Id of the bot."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the open orders of one grid bot, buys and sells apart.

    Attributes:
        category: Product line.
        bot_id: Id of the bot.
    """

    category: GridCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    bot_id: str = field(name="botId")
    """Id of the bot."""


class ModifyBotRangeRequest(Request, kw_only=True):
    """Change the price range of a running grid bot and the number of its grids.

    Attributes:
        category: Product line.
        bot_id: Id of the bot.
        max_price: New upper end of the price range.
        min_price: New lower end of the price range.
        grid_count: New number of grids.
    """

    category: GridCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    bot_id: str = field(name="botId")
    """Id of the bot."""
    max_price: Number = field(name="maxPrice")
    """New upper end of the price range."""
    min_price: Number = field(name="minPrice")
    """New lower end of the price range."""
    grid_count: IntText = field(name="gridNum")
    """New number of grids."""


class ModifyBotRangeResult(Model, kw_only=True):
    """What `uta.grid.modify_bot_range` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class ModifyBotRequest(Request, kw_only=True):
    """Change when a running grid bot ends and what becomes of its profits.

    Attributes:
        bot_id: Id of the bot.
        category: Product line.
        take_profit: Price at which the bot ends with a profit; taken away when left out.
        stop_loss: Price at which the bot ends with a loss; taken away when left out.
        termination_condition: Indicator that ends the bot.
        termination_params: Settings of the indicator that ends the bot.
        hodl_mode: Whether profits are kept in the base coin; for spot only.
        auto_transfer_profits: Whether profits are transferred out of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""
    category: GridCategory | None = None
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Price at which the bot ends with a profit; taken away when left out."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Price at which the bot ends with a loss; taken away when left out."""
    termination_condition: GridTermination | None = field(name="terminationCondition", default=None)
    """Indicator that ends the bot.

    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    termination_params: list[ModifyBotRequestTerminationParam] | None = field(name="terminationParams", default=None)
    """Settings of the indicator that ends the bot."""
    hodl_mode: FlagYesNo | None = field(name="hodlMode", default=None)
    """Whether profits are kept in the base coin; for spot only."""
    auto_transfer_profits: FlagYesNo | None = field(name="autoTransferProfits", default=None)
    """Whether profits are transferred out of the bot."""


class ModifyBotRequestTerminationParam(Request, kw_only=True):
    """An item of `ModifyBotRequest.termination_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    indicator_length: IntText | None = field(name="indicatorLength", default=None)
    """Number of candles that the indicator is reckoned from."""
    threshold: Number | None = None
    """Value of the indicator that counts."""
    multiplier: Number | None = None
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class ModifyBotResult(Model, kw_only=True):
    """What `uta.grid.modify_bot` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class ModifyNeutralBotRangeRequest(Request, kw_only=True):
    """Change the price range of a running neutral grid bot and the number of its grids.

    Attributes:
        category: Product line.
        bot_id: Id of the bot.
        max_price: New upper end of the price range.
        min_price: New lower end of the price range.
        grid_count: New number of grids.
    """

    category: NeutralGridCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    bot_id: str = field(name="botId")
    """Id of the bot."""
    max_price: Number = field(name="maxPrice")
    """New upper end of the price range."""
    min_price: Number = field(name="minPrice")
    """New lower end of the price range."""
    grid_count: IntText = field(name="gridNum")
    """New number of grids."""


class ModifyNeutralBotRangeResult(Model, kw_only=True):
    """What `uta.grid.modify_neutral_bot_range` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class ModifyNeutralBotRequest(Request, kw_only=True):
    """Change when a running neutral grid bot ends and what becomes of its profits.

    Attributes:
        bot_id: Id of the bot.
        category: Product line.
        take_profit: Price at which the bot ends with a profit.
        stop_loss: Price at which the bot ends with a loss.
        auto_transfer_profits: Whether profits are transferred out of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""
    category: NeutralGridCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Price at which the bot ends with a profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Price at which the bot ends with a loss."""
    auto_transfer_profits: FlagYesNo | None = field(name="autoTransferProfits", default=None)
    """Whether profits are transferred out of the bot."""


class ModifyNeutralBotResult(Model, kw_only=True):
    """What `uta.grid.modify_neutral_bot` returns.

    Attributes:
        bot_id: Id of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""


class NeutralBot(Model, kw_only=True):
    """What `uta.grid.get_neutral_bot` returns.

    Attributes:
        bot_id: Id of the bot.
        symbol: Trading pair, such as BTCUSDT.
        status: How far the bot has come.
        total_profit: Profit of the bot in all.
        roi: Return on investment.
        grid_profit: Profit of the filled grids.
        grid_profit_rate: Profit of the filled grids, relative to what was put in.
        unpaired_profit: Profit, not yet realized, of what was bought or sold without its counterpart.
        unpaired_profit_rate: That profit, relative to what was put in.
        margin: Margin of the bot.
        arbitrage_apr: Profit of the filled grids, reckoned for a year.
        total_apr: Profit in all, reckoned for a year.
        created_time: When it was created.
        running_time: How long the bot has run, in ms.
        grid_start_price: Price at which the bot started.
        max_price: Upper end of the price range.
        min_price: Lower end of the price range.
        grid_count: Number of grids.
        grid_spacing: How the price levels lie.
        trigger_price: Price that starts the bot.
        leverage: Leverage.
        stop_loss: Price at which the bot ends with a loss.
        take_profit: Price at which the bot ends with a profit.
        position_price_avg: Average price of the position that the bot holds.
        position_size: Size of the position that the bot holds.
        one_grid_min_profit: Profit of one grid at least.
        one_grid_max_profit: Profit of one grid at most.
        auto_transfer_profits: Whether profits are transferred out of the bot.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    status: str
    """How far the bot has come.

    - `init`: Being set up.
    - `waiting`: Waiting for what starts it.
    - `running`: Running.
    - `terminating`: Being ended.
    - `terminated`: Ended.
    """
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of the bot in all."""
    raw_roi: str = field(name="roi")
    roi = read.decimal("raw_roi")
    """Return on investment."""
    raw_grid_profit: str = field(name="gridProfit")
    grid_profit = read.decimal("raw_grid_profit")
    """Profit of the filled grids."""
    raw_grid_profit_rate: str = field(name="gridProfitRate")
    grid_profit_rate = read.decimal("raw_grid_profit_rate")
    """Profit of the filled grids, relative to what was put in."""
    raw_unpaired_profit: str = field(name="unpairedProfit")
    unpaired_profit = read.decimal("raw_unpaired_profit")
    """Profit, not yet realized, of what was bought or sold without its counterpart."""
    raw_unpaired_profit_rate: str = field(name="unpairedProfitRate")
    unpaired_profit_rate = read.decimal("raw_unpaired_profit_rate")
    """That profit, relative to what was put in."""
    raw_margin: str = field(name="margin")
    margin = read.decimal("raw_margin")
    """Margin of the bot."""
    raw_arbitrage_apr: str = field(name="arbitrageAPR")
    arbitrage_apr = read.decimal("raw_arbitrage_apr")
    """Profit of the filled grids, reckoned for a year."""
    raw_total_apr: str = field(name="totalAPR")
    total_apr = read.decimal("raw_total_apr")
    """Profit in all, reckoned for a year."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_running_time: str = field(name="runningTime")
    running_time = read.integer("raw_running_time")
    """How long the bot has run, in ms."""
    raw_grid_start_price: str = field(name="gridStartPrice")
    grid_start_price = read.decimal("raw_grid_start_price")
    """Price at which the bot started."""
    raw_max_price: str = field(name="maxPrice")
    max_price = read.decimal("raw_max_price")
    """Upper end of the price range."""
    raw_min_price: str = field(name="minPrice")
    min_price = read.decimal("raw_min_price")
    """Lower end of the price range."""
    raw_grid_count: str = field(name="gridNum")
    grid_count = read.integer("raw_grid_count")
    """Number of grids."""
    grid_spacing: str = field(name="gridOrderMode")
    """How the price levels lie.

    - `arithmetic`: At equal differences.
    - `geometric`: At equal ratios.
    """
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that starts the bot."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Price at which the bot ends with a loss."""
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Price at which the bot ends with a profit."""
    raw_position_price_avg: str | None = field(name="holdAveragePrice", default=None)
    position_price_avg = read.optional_decimal("raw_position_price_avg")
    """Average price of the position that the bot holds."""
    raw_position_size: str = field(name="holdPosition")
    position_size = read.decimal("raw_position_size")
    """Size of the position that the bot holds."""
    raw_one_grid_min_profit: str = field(name="oneGridMinProfit")
    one_grid_min_profit = read.decimal("raw_one_grid_min_profit")
    """Profit of one grid at least."""
    raw_one_grid_max_profit: str = field(name="oneGridMaxProfit")
    one_grid_max_profit = read.decimal("raw_one_grid_max_profit")
    """Profit of one grid at most."""
    raw_auto_transfer_profits: str = field(name="autoTransferProfits")
    auto_transfer_profits = read.flag("raw_auto_transfer_profits", "yes", "no")
    """Whether profits are transferred out of the bot."""


class NeutralOpenOrders(Model, kw_only=True):
    """What `uta.grid.get_neutral_open_orders` returns.

    Attributes:
        bot_id: Id of the bot.
        symbol: Trading pair, such as BTCUSDT.
        buy_orders: Buys, one entry per order.
        sell_orders: Sells, one entry per order.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    buy_orders: list[NeutralOpenOrdersBuyOrder] = field(name="buyOrderList")
    """Buys, one entry per order."""
    sell_orders: list[NeutralOpenOrdersSellOrder] = field(name="sellOrderList")
    """Sells, one entry per order."""


class NeutralOpenOrdersBuyOrder(Model, kw_only=True):
    """An item of `NeutralOpenOrders.buy_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        quantity: Amount ordered.
        price: Price of the order.
        change_required: How far the price must move to fill the order, in per cent.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_quantity: str = field(name="delegateCount")
    quantity = read.decimal("raw_quantity")
    """Amount ordered."""
    raw_price: str = field(name="delegatePrice")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_change_required: AnyNumberSlot = field(name="changeRequired")
    change_required = read.decimal("raw_change_required")
    """How far the price must move to fill the order, in per cent."""


class NeutralOpenOrdersSellOrder(Model, kw_only=True):
    """An item of `NeutralOpenOrders.sell_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        quantity: Amount ordered.
        price: Price of the order.
        change_required: How far the price must move to fill the order, in per cent.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_quantity: str = field(name="delegateCount")
    quantity = read.decimal("raw_quantity")
    """Amount ordered."""
    raw_price: str = field(name="delegatePrice")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_change_required: AnyNumberSlot = field(name="changeRequired")
    change_required = read.decimal("raw_change_required")
    """How far the price must move to fill the order, in per cent."""


class OpenOrders(Model, kw_only=True):
    """What `uta.grid.get_open_orders` returns.

    Attributes:
        bot_id: Id of the bot.
        symbol: Trading pair, such as BTCUSDT.
        buy_orders: Buys, one entry per order.
        sell_orders: Sells, one entry per order.
    """

    bot_id: str = field(name="botId")
    """Id of the bot."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    buy_orders: list[OpenOrdersBuyOrder] = field(name="buyOrderList")
    """Buys, one entry per order."""
    sell_orders: list[OpenOrdersSellOrder] = field(name="sellOrderList")
    """Sells, one entry per order."""


class OpenOrdersBuyOrder(Model, kw_only=True):
    """An item of `OpenOrders.buy_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        quantity: Amount ordered.
        price: Price of the order.
        change_required: How far the price must move to fill the order, in per cent.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_quantity: str = field(name="delegateCount")
    quantity = read.decimal("raw_quantity")
    """Amount ordered."""
    raw_price: str = field(name="delegatePrice")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_change_required: AnyNumberSlot = field(name="changeRequired")
    change_required = read.decimal("raw_change_required")
    """How far the price must move to fill the order, in per cent."""


class OpenOrdersSellOrder(Model, kw_only=True):
    """An item of `OpenOrders.sell_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        quantity: Amount ordered.
        price: Price of the order.
        change_required: How far the price must move to fill the order, in per cent.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_quantity: str = field(name="delegateCount")
    quantity = read.decimal("raw_quantity")
    """Amount ordered."""
    raw_price: str = field(name="delegatePrice")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_change_required: AnyNumberSlot = field(name="changeRequired")
    change_required = read.decimal("raw_change_required")
    """How far the price must move to fill the order, in per cent."""


class ValidateBotRequest(Request, kw_only=True):
    """Check settings of a grid bot for spot or futures, and learn what it would need at least, without starting it.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        max_price: Upper end of the price range.
        min_price: Lower end of the price range.
        grid_count: Number of grids.
        grid_spacing: How the price levels lie.
        investments: What is put in, one entry per coin.
        auto_transfer_profits: Whether profits are transferred out of the bot.
        grid_direction: Way the bot trades; required for futures.
        leverage: Leverage, for futures only; 1 when left out.
        reserved_margin: Extra margin held back for the bot; for futures only.
        trigger_condition: What starts the bot; instant when left out.
        trigger_params: Settings of the indicator that starts the bot.
        trigger_price: Price that starts the bot.
        termination_condition: Indicator that ends the bot.
        termination_params: Settings of the indicator that ends the bot.
        stop_loss: Price at which the bot ends with a loss.
        take_profit: Price at which the bot ends with a profit.
        trailing_grid: Whether the grid follows the price.
        moving_average_gains: Setting of the gains by moving averages; its values are not documented.
        stop_upward_price: Price above which the grid no longer follows.
        hodl_mode: Whether profits are kept in the base coin; for spot only.
        open_at_market: Whether the bot opens its first position at the market price; for futures only.
        loss_reserve: Reserve for losses, for futures; whether a flag or an amount is not documented.
    """

    category: GridCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    max_price: Number = field(name="maxPrice")
    """Upper end of the price range."""
    min_price: Number = field(name="minPrice")
    """Lower end of the price range."""
    grid_count: IntText = field(name="gridNum")
    """Number of grids."""
    grid_spacing: GridSpacing = field(name="gridOrderMode")
    """How the price levels lie.

    - `arithmetic`: At equal differences.
    - `geometric`: At equal ratios.
    """
    investments: list[ValidateBotRequestInvestment] = field(name="investmentAmount")
    """What is put in, one entry per coin."""
    auto_transfer_profits: FlagYesNo = field(name="autoTransferProfits")
    """Whether profits are transferred out of the bot."""
    grid_direction: GridDirection | None = field(name="gridType", default=None)
    """Way the bot trades; required for futures.

    - `long`: Long.
    - `short`: Short.
    - `netural`: Both ways, as the wire spells it.
    - `neutral`: Both ways, as one source spells it.
    """
    leverage: Number | None = None
    """Leverage, for futures only; 1 when left out."""
    reserved_margin: Number | None = field(name="reservedMargin", default=None)
    """Extra margin held back for the bot; for futures only."""
    trigger_condition: GridTrigger | None = field(name="triggerCondition", default=None)
    """What starts the bot; instant when left out.

    - `instant`: Nothing, it starts at once.
    - `price`: A price.
    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    trigger_params: list[ValidateBotRequestTriggerParam] | None = field(name="triggerParams", default=None)
    """Settings of the indicator that starts the bot."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that starts the bot."""
    termination_condition: GridTermination | None = field(name="terminationCondition", default=None)
    """Indicator that ends the bot.

    - `rsi`: Relative strength index.
    - `boll`: Bollinger bands.
    """
    termination_params: list[ValidateBotRequestTerminationParam] | None = field(name="terminationParams", default=None)
    """Settings of the indicator that ends the bot."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Price at which the bot ends with a loss."""
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Price at which the bot ends with a profit."""
    trailing_grid: FlagYesNo | None = field(name="trailingGrid", default=None)
    """Whether the grid follows the price."""
    moving_average_gains: str | None = field(name="movingAverageGains", default=None)
    """Setting of the gains by moving averages; its values are not documented."""
    stop_upward_price: Number | None = field(name="stopUpwardPrice", default=None)
    """Price above which the grid no longer follows."""
    hodl_mode: FlagYesNo | None = field(name="hodlMode", default=None)
    """Whether profits are kept in the base coin; for spot only."""
    open_at_market: FlagYesNo | None = field(name="marketOpen", default=None)
    """Whether the bot opens its first position at the market price; for futures only."""
    loss_reserve: str | None = field(name="lossReserve", default=None)
    """Reserve for losses, for futures; whether a flag or an amount is not documented."""


class ValidateBotRequestInvestment(Request, kw_only=True):
    """An item of `ValidateBotRequest.investments`.

    Attributes:
        coin: Name of the coin.
        amount: Amount to put in, in the coin.
    """

    coin: str
    """Name of the coin."""
    amount: Number
    """Amount to put in, in the coin."""


class ValidateBotRequestTerminationParam(Request, kw_only=True):
    """An item of `ValidateBotRequest.termination_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    indicator_length: IntText | None = field(name="indicatorLength", default=None)
    """Number of candles that the indicator is reckoned from."""
    threshold: Number | None = None
    """Value of the indicator that counts."""
    multiplier: Number | None = None
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class ValidateBotRequestTriggerParam(Request, kw_only=True):
    """An item of `ValidateBotRequest.trigger_params`.

    Attributes:
        indicator_length: Number of candles that the indicator is reckoned from.
        threshold: Value of the indicator that counts.
        multiplier: Multiplier of the indicator.
        interval: Length of the candles that the indicator is reckoned from.
    """

    indicator_length: IntText | None = field(name="indicatorLength", default=None)
    """Number of candles that the indicator is reckoned from."""
    threshold: Number | None = None
    """Value of the indicator that counts."""
    multiplier: Number | None = None
    """Multiplier of the indicator."""
    interval: str | None = None
    """Length of the candles that the indicator is reckoned from."""


class ValidateBotResult(Model, kw_only=True):
    """What `uta.grid.validate_bot` returns.

    Attributes:
        is_valid: Whether it is valid.
        reason: Why the bot can't be started.
        min_investment: Least that must be put in.
    """

    raw_is_valid: str = field(name="valid")
    is_valid = read.flag("raw_is_valid", "yes", "no")
    """Whether it is valid."""
    reason: str | None = None
    """Why the bot can't be started."""
    raw_min_investment: str | None = field(name="minInvestment", default=None)
    min_investment = read.optional_decimal("raw_min_investment")
    """Least that must be put in."""


class ValidateNeutralBotRequest(Request, kw_only=True):
    """Check settings of a neutral grid bot for futures, and learn what it would need at least, without starting it.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        max_price: Upper end of the price range.
        min_price: Lower end of the price range.
        grid_count: Number of grids.
        grid_spacing: How the price levels lie.
        leverage: Leverage.
        investments: What is put in, one entry per coin.
        trigger_price: Price that starts the bot.
        stop_loss: Price at which the bot ends with a loss.
        take_profit: Price at which the bot ends with a profit.
        auto_transfer_profits: Whether profits are transferred out of the bot.
    """

    category: NeutralGridCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    max_price: Number = field(name="maxPrice")
    """Upper end of the price range."""
    min_price: Number = field(name="minPrice")
    """Lower end of the price range."""
    grid_count: IntText = field(name="gridNum")
    """Number of grids."""
    grid_spacing: GridSpacing = field(name="gridOrderMode")
    """How the price levels lie.

    - `arithmetic`: At equal differences.
    - `geometric`: At equal ratios.
    """
    leverage: Number | None = None
    """Leverage."""
    investments: list[ValidateNeutralBotRequestInvestment] | None = field(name="investmentAmount", default=None)
    """What is put in, one entry per coin."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that starts the bot."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Price at which the bot ends with a loss."""
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Price at which the bot ends with a profit."""
    auto_transfer_profits: FlagYesNo | None = field(name="autoTransferProfits", default=None)
    """Whether profits are transferred out of the bot."""


class ValidateNeutralBotRequestInvestment(Request, kw_only=True):
    """An item of `ValidateNeutralBotRequest.investments`.

    Attributes:
        coin: Name of the coin.
        amount: Amount to put in, in the coin.
    """

    coin: str
    """Name of the coin."""
    amount: Number
    """Amount to put in, in the coin."""


class ValidateNeutralBotResult(Model, kw_only=True):
    """What `uta.grid.validate_neutral_bot` returns.

    Attributes:
        is_valid: Whether it is valid.
        reason: Why the bot can't be started.
        min_investment: Least that must be put in.
    """

    raw_is_valid: str = field(name="valid")
    is_valid = read.flag("raw_is_valid", "yes", "no")
    """Whether it is valid."""
    reason: str | None = None
    """Why the bot can't be started."""
    raw_min_investment: str | None = field(name="minInvestment", default=None)
    min_investment = read.optional_decimal("raw_min_investment")
    """Least that must be put in."""
