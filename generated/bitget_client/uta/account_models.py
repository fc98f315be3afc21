# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta account."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    AccountLevel,
    Category,
    CollateralType,
    EstimateMarginMode,
    FlagOnOff,
    FlagYesNo,
    FuturesCategory,
    HoldMode,
    LeverageCategory,
    MarginMode,
    MarginOperation,
    PositionSide,
    Side,
    UnifiedBillCategory,
    UnifiedBillType,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class AccountInfo(Model, kw_only=True):
    """What `uta.account.get_info` returns.

    Attributes:
        user_id: User id of the account.
        inviter_id: User id of whoever invited the user.
        parent_id: User id of the main account.
        access: Whether the API key may only read, or write too.
        permissions: What the API key is allowed to do.
        registered_time: When the user registered.
        ips: IP addresses the API key may be used from, separated by commas.
        channel_code: Referral code of the affiliate.
        channel: Affiliate that the account came through.
    """

    user_id: str = field(name="userId")
    """User id of the account."""
    inviter_id: str | None = field(name="inviterId", default=None)
    """User id of whoever invited the user."""
    parent_id: str | None = field(name="parentId", default=None)
    """User id of the main account."""
    access: str = field(name="permType")
    """Whether the API key may only read, or write too.

    - `read_only`: It may only read.
    - `read_and_write`: It may read and write.
    """
    permissions: list[str]
    """What the API key is allowed to do.

    - `uta_mgt`: Manage the unified account.
    - `uta_trade`: Trade in the unified account.
    - `withdraw`: Withdraw.
    - `copy_futures_position`: Positions of futures copy trading.
    - `copy_futures_order`: Orders of futures copy trading.
    """
    raw_registered_time: str = field(name="regisTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the user registered."""
    ips: str | None = None
    """IP addresses the API key may be used from, separated by commas."""
    channel_code: str | None = field(name="channelCode", default=None)
    """Referral code of the affiliate."""
    channel: str | None = None
    """Affiliate that the account came through."""


class AdjustMarginRequest(Request, kw_only=True):
    """Add margin to an isolated position, or take some out of it.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        position_side: Side of the position.
        operation: Whether to add margin or to take it out.
        amount: Amount of margin, in the margin coin.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    position_side: PositionSide = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    operation: MarginOperation
    """Whether to add margin or to take it out.

    - `add`: Into it.
    - `remove`: Out of it.
    """
    amount: Number
    """Amount of margin, in the margin coin."""


class Asset(Model, kw_only=True):
    """An item of `Assets.assets`.

    Attributes:
        coin: Name of the coin.
        equity: Equity, in the coin.
        usd_value: Equity of the coin, in USD.
        balance: Balance of the coin.
        available: Balance free for use, in the coin.
        debt: Amount owed, in the coin.
        locked: Balance held back for open spot orders, in the coin.
        bonus: Trading bonus, in the coin.
        balance_original: Balance of the coin before what is taken off it, by its name.
        interest_base: Amount of the coin that bears interest, by its name.
    """

    coin: str
    """Name of the coin."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Equity, in the coin."""
    raw_usd_value: str = field(name="usdValue")
    usd_value = read.decimal("raw_usd_value")
    """Equity of the coin, in USD."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_debt: str = field(name="debt")
    debt = read.decimal("raw_debt")
    """Amount owed, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance held back for open spot orders, in the coin."""
    raw_bonus: str = field(name="bonus")
    bonus = read.decimal("raw_bonus")
    """Trading bonus, in the coin."""
    raw_balance_original: str | None = field(name="balanceOriginal", default=None)
    balance_original = read.optional_decimal("raw_balance_original")
    """Balance of the coin before what is taken off it, by its name."""
    raw_interest_base: str | None = field(name="interestBase", default=None)
    interest_base = read.optional_decimal("raw_interest_base")
    """Amount of the coin that bears interest, by its name."""


class Assets(Model, kw_only=True):
    """What `uta.account.get_assets` returns.

    Attributes:
        account_equity: Equity of the account, in USD.
        usdt_equity: Worth of the account, in USDT.
        btc_equity: Worth of the account, in BTC.
        unrealized_pnl: Profit of the open positions, not yet realized, in USD.
        usdt_unrealized_pnl: Profit of the open positions, not yet realized, in USDT.
        btc_unrealized_pnl: Profit of the open positions, not yet realized, in BTC.
        effective_equity: Equity that counts as cross margin, in USD.
        maintenance_margin: Margin the open positions need not to be liquidated, in USD.
        initial_margin: Margin the open positions and orders take up, in USD.
        margin_ratio: Margin ratio of the account.
        position_margin_ratio: Maintenance margin rate of the positions.
        position_value: Value of the open positions, in USD.
        leverage: Leverage of the account as a whole.
        bonus: Trading bonus of the account, in USD.
        assets: Balances of the account, one entry per coin.
    """

    raw_account_equity: str = field(name="accountEquity")
    account_equity = read.decimal("raw_account_equity")
    """Equity of the account, in USD."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_unrealized_pnl: str = field(name="unrealisedPnl")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Profit of the open positions, not yet realized, in USD."""
    raw_usdt_unrealized_pnl: str = field(name="usdtUnrealisedPnl")
    usdt_unrealized_pnl = read.decimal("raw_usdt_unrealized_pnl")
    """Profit of the open positions, not yet realized, in USDT."""
    raw_btc_unrealized_pnl: str = field(name="btcUnrealizedPnl")
    btc_unrealized_pnl = read.decimal("raw_btc_unrealized_pnl")
    """Profit of the open positions, not yet realized, in BTC."""
    raw_effective_equity: str = field(name="effEquity")
    effective_equity = read.decimal("raw_effective_equity")
    """Equity that counts as cross margin, in USD."""
    raw_maintenance_margin: str = field(name="mmr")
    maintenance_margin = read.decimal("raw_maintenance_margin")
    """Margin the open positions need not to be liquidated, in USD."""
    raw_initial_margin: str = field(name="imr")
    initial_margin = read.decimal("raw_initial_margin")
    """Margin the open positions and orders take up, in USD."""
    raw_margin_ratio: str = field(name="mgnRatio")
    margin_ratio = read.decimal("raw_margin_ratio")
    """Margin ratio of the account."""
    raw_position_margin_ratio: str = field(name="positionMgnRatio")
    position_margin_ratio = read.decimal("raw_position_margin_ratio")
    """Maintenance margin rate of the positions."""
    raw_position_value: str = field(name="positionValue")
    position_value = read.decimal("raw_position_value")
    """Value of the open positions, in USD."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage of the account as a whole."""
    raw_bonus: str | None = field(name="bonus", default=None)
    bonus = read.optional_decimal("raw_bonus")
    """Trading bonus of the account, in USD."""
    assets: list[Asset]
    """Balances of the account, one entry per coin."""


class BgbDeduction(Model, kw_only=True):
    """What `uta.account.get_bgb_deduction` returns.

    Attributes:
        deduct: Whether BGB is used to pay trading fees.
    """

    raw_deduct: str = field(name="deduct")
    deduct = read.flag("raw_deduct", "on", "off")
    """Whether BGB is used to pay trading fees."""


class Bill(Model, kw_only=True):
    """An item of `BillPage.items`.

    Attributes:
        category: Product line.
        bill_id: Id of the entry.
        symbol: Trading pair, such as BTCUSDT.
        coin: Name of the coin.
        bill_type: What changed the balance.
        amount: Amount of the change, in the coin.
        fee: Fee of the entry, in the coin; below zero for a cost.
        balance: Balance of the coin after the entry.
        ts: When the balance changed.
        margin_mode: Margin mode of the position.
        position_amount: Amount that concerns the position.
        position_balance: Balance of the position.
    """

    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    - `OTHER`: Everything else.
    """
    bill_id: str = field(name="id")
    """Id of the entry."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    coin: str
    """Name of the coin."""
    bill_type: str = field(name="type")
    """What changed the balance.

    One of 156 values: `registry.reference.values_of("UnifiedBillType")` has them.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the change, in the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the entry, in the coin; below zero for a cost."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin after the entry."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the balance changed."""
    margin_mode: str | None = field(name="positionType", default=None)
    """Margin mode of the position.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_position_amount: str | None = field(name="positionAmount", default=None)
    position_amount = read.optional_decimal("raw_position_amount")
    """Amount that concerns the position."""
    raw_position_balance: str | None = field(name="positionBalance", default=None)
    position_balance = read.optional_decimal("raw_position_balance")
    """Balance of the position."""


class BillPage(Model, kw_only=True):
    """What `uta.account.get_bills` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[Bill] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Bill]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class BorrowRequest(Request, kw_only=True):
    """Borrow a coin in the unified account.

    Attributes:
        coin: Coin to borrow.
        amount: Amount to borrow, in the coin.
        client_oid: Your own id of the loan.
    """

    coin: str
    """Coin to borrow."""
    amount: Number
    """Amount to borrow, in the coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the loan."""


class Collateral(Model, kw_only=True):
    """What `uta.account.get_collateral_type` returns.

    Attributes:
        collateral_type: Which coins count as collateral.
        collateral_coins: Coins chosen as collateral, separated by commas; only for custom.
    """

    collateral_type: str = field(name="collateralType")
    """Which coins count as collateral.

    - `mainstream`: The main coins.
    - `all`: All coins.
    - `custom`: Coins of your own choice.
    """
    collateral_coins: str | None = field(name="collateralCoins", default=None)
    """Coins chosen as collateral, separated by commas; only for custom."""


class ConvertHistory(Model, kw_only=True):
    """An item of `ConvertHistoryPage.items`.

    Attributes:
        from_coin: Coin that was given.
        from_coin_size: Amount given, in fromCoin.
        to_coin: Coin that was got.
        to_coin_size: Amount got, in toCoin.
        price: Amount of toCoin got for one unit of fromCoin.
        ts: When it was converted.
    """

    from_coin: str = field(name="fromCoin")
    """Coin that was given."""
    raw_from_coin_size: str = field(name="fromCoinSize")
    from_coin_size = read.decimal("raw_from_coin_size")
    """Amount given, in fromCoin."""
    to_coin: str = field(name="toCoin")
    """Coin that was got."""
    raw_to_coin_size: str = field(name="toCoinSize")
    to_coin_size = read.decimal("raw_to_coin_size")
    """Amount got, in toCoin."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Amount of toCoin got for one unit of fromCoin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was converted."""


class ConvertHistoryPage(Model, kw_only=True):
    """What `uta.account.get_convert_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[ConvertHistory] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[ConvertHistory]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class CustomCollateralCoin(Model, kw_only=True):
    """An item of what `uta.account.get_custom_collateral_coins` returns.

    Attributes:
        collateral_coin: Coin that can be chosen as collateral.
    """

    collateral_coin: str = field(name="collateralCoin")
    """Coin that can be chosen as collateral."""


class DeltaInfo(Model, kw_only=True):
    """What `uta.account.get_delta_info` returns.

    Attributes:
        delta_equity_ratio: Delta of the account over its equity, a ratio.
        delta_threshold: Threshold of the delta over the equity, a ratio.
        position_threshold: Threshold of the position ratios.
        coins: Entries of this page.
    """

    raw_delta_equity_ratio: str = field(name="deltaEquityRatio")
    delta_equity_ratio = read.decimal("raw_delta_equity_ratio")
    """Delta of the account over its equity, a ratio."""
    raw_delta_threshold: str = field(name="deltaThreshold")
    delta_threshold = read.decimal("raw_delta_threshold")
    """Threshold of the delta over the equity, a ratio."""
    raw_position_threshold: str = field(name="positionThreshold")
    position_threshold = read.decimal("raw_position_threshold")
    """Threshold of the position ratios."""
    coins: list[DeltaInfoCoin] = field(name="list")
    """Entries of this page."""


class DeltaInfoCoin(Model, kw_only=True):
    """An item of `DeltaInfo.coins`.

    Attributes:
        coin: Name of the coin.
        position_ratio: Position ratio of the coin; set only while deltaEquityRatio is at most 0.2.
    """

    coin: str
    """Name of the coin."""
    raw_position_ratio: str | None = field(name="positionRatio", default=None)
    position_ratio = read.optional_decimal("raw_position_ratio")
    """Position ratio of the coin; set only while deltaEquityRatio is at most 0.2."""


class EligibleDiscountRate(Model, kw_only=True):
    """An item of what `uta.account.get_eligible_discount_rates` returns.

    Attributes:
        coin: Name of the coin.
        tiers: Entries of this page.
    """

    coin: str
    """Name of the coin."""
    tiers: list[EligibleDiscountRateTier] = field(name="list")
    """Entries of this page."""


class EligibleDiscountRateTier(Model, kw_only=True):
    """An item of `EligibleDiscountRate.tiers`.

    Attributes:
        tier_start_value: Value from which on the tier holds, in USDT.
        discount_rate: Share of its value at which the coin counts as margin in this tier, a ratio (0.95 is 95 %).
    """

    raw_tier_start_value: str = field(name="tierStartValue")
    tier_start_value = read.decimal("raw_tier_start_value")
    """Value from which on the tier holds, in USDT."""
    raw_discount_rate: str = field(name="discountRate")
    discount_rate = read.decimal("raw_discount_rate")
    """Share of its value at which the coin counts as margin in this tier, a ratio (0.95 is 95 %)."""


class EligibleLoan(Model, kw_only=True):
    """An item of what `uta.account.get_eligible_loans` returns.

    Attributes:
        coin: Name of the coin.
        limit: Most that can be borrowed, in the coin.
        main_and_subaccounts_limit: Most that main account and subaccounts can borrow together, in the coin.
        platform_remaining_quota: What the whole platform can still lend, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_limit: str = field(name="limit")
    limit = read.decimal("raw_limit")
    """Most that can be borrowed, in the coin."""
    raw_main_and_subaccounts_limit: str = field(name="masterSubLimit")
    main_and_subaccounts_limit = read.decimal("raw_main_and_subaccounts_limit")
    """Most that main account and subaccounts can borrow together, in the coin."""
    raw_platform_remaining_quota: str = field(name="platformRemaingQuota")
    platform_remaining_quota = read.decimal("raw_platform_remaining_quota")
    """What the whole platform can still lend, in the coin."""


class EligibleMarginTier(Model, kw_only=True):
    """An item of what `uta.account.get_eligible_margin_tiers` returns.

    Attributes:
        coin: Name of the coin.
        tiers: Tiers, one entry per tier.
    """

    coin: str
    """Name of the coin."""
    tiers: list[EligibleMarginTierTier]
    """Tiers, one entry per tier."""


class EligibleMarginTierTier(Model, kw_only=True):
    """An item of `EligibleMarginTier.tiers`.

    Attributes:
        tier: Number of the tier, from 1.
        min_tier_value: Lower end of the tier.
        max_tier_value: Upper end of the tier.
        leverage: Highest leverage in the tier.
        maintenance_margin_rate: Maintenance margin rate, a ratio (0.015 is 1.5 %).
    """

    raw_tier: str = field(name="tier")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    raw_min_tier_value: str = field(name="minTierValue")
    min_tier_value = read.decimal("raw_min_tier_value")
    """Lower end of the tier."""
    raw_max_tier_value: str = field(name="maxTierValue")
    max_tier_value = read.decimal("raw_max_tier_value")
    """Upper end of the tier."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage in the tier."""
    raw_maintenance_margin_rate: str = field(name="mmr")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate, a ratio (0.015 is 1.5 %)."""


class EligibleSymbol(Model, kw_only=True):
    """An item of what `uta.account.get_eligible_symbols` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        category: Product line.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        symbol_type: What the price is the price of.
        buy_limit_price_ratio: How far the price of a buy may be from the current price, a ratio (0.05 is 5 %).
        sell_limit_price_ratio: How far the price of a sell may be from the current price, a ratio (0.05 is 5 %).
        min_order_qty: Smallest order, in the base coin.
        max_limit_order_size: Largest limit order, in the base coin.
        price_precision: Decimal places of a price.
        quantity_precision: Decimal places of an amount in the base coin.
        quote_precision: Decimal places of an amount in the quote coin.
        min_order_amount: Smallest order by its value, in the quote coin.
        max_symbol_orders: Most orders that may be open in the contract at a time.
        max_product_orders: Most orders that may be open in the category at a time.
        status: Whether it can be traded.
        maintenance_time: When maintenance takes place; only where it is under way or near.
        area_symbol: Whether the pair is limited to certain regions.
        max_positions: Most positions that may be held.
        is_reality: Whether it is a Reality stock token.
        launch_time: When the instrument was listed.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    symbol_type: str = field(name="symbolType")
    """What the price is the price of.

    - `crypto`: A cryptocurrency.
    - `metal`: A metal.
    - `stock`: A stock.
    - `commodity`: Another commodity.
    """
    raw_buy_limit_price_ratio: str = field(name="buyLimitPriceRatio")
    buy_limit_price_ratio = read.decimal("raw_buy_limit_price_ratio")
    """How far the price of a buy may be from the current price, a ratio (0.05 is 5 %)."""
    raw_sell_limit_price_ratio: str = field(name="sellLimitPriceRatio")
    sell_limit_price_ratio = read.decimal("raw_sell_limit_price_ratio")
    """How far the price of a sell may be from the current price, a ratio (0.05 is 5 %)."""
    raw_min_order_qty: str = field(name="minOrderQty")
    min_order_qty = read.decimal("raw_min_order_qty")
    """Smallest order, in the base coin."""
    raw_max_limit_order_size: str = field(name="maxOrderQty")
    max_limit_order_size = read.decimal("raw_max_limit_order_size")
    """Largest limit order, in the base coin."""
    raw_price_precision: str | int = field(name="pricePrecision")
    price_precision = read.integer("raw_price_precision")
    """Decimal places of a price."""
    raw_quantity_precision: str | int = field(name="quantityPrecision")
    quantity_precision = read.integer("raw_quantity_precision")
    """Decimal places of an amount in the base coin."""
    raw_quote_precision: str | int = field(name="quotePrecision")
    quote_precision = read.integer("raw_quote_precision")
    """Decimal places of an amount in the quote coin."""
    raw_min_order_amount: str = field(name="minOrderAmount")
    min_order_amount = read.decimal("raw_min_order_amount")
    """Smallest order by its value, in the quote coin."""
    raw_max_symbol_orders: str = field(name="maxSymbolOrderNum")
    max_symbol_orders = read.integer("raw_max_symbol_orders")
    """Most orders that may be open in the contract at a time."""
    raw_max_product_orders: str = field(name="maxProductOrderNum")
    max_product_orders = read.integer("raw_max_product_orders")
    """Most orders that may be open in the category at a time."""
    status: str
    """Whether it can be traded.

    - `listed`: Listed, not yet open for trading.
    - `online`: Open for trading.
    - `limit_open`: Opening is restricted.
    - `limit_close`: Closing is restricted.
    - `offline`: Delisted, or under maintenance.
    - `restrictedAPI`: Not to be traded over the API.
    """
    raw_maintenance_time: str | None = field(name="maintainTime", default=None)
    maintenance_time = read.optional_timestamp("raw_maintenance_time")
    """When maintenance takes place; only where it is under way or near."""
    raw_area_symbol: str | None = field(name="areaSymbol", default=None)
    area_symbol = read.optional_flag("raw_area_symbol", "yes", "no")
    """Whether the pair is limited to certain regions."""
    raw_max_positions: str = field(name="maxPositionNum")
    max_positions = read.integer("raw_max_positions")
    """Most positions that may be held."""
    raw_is_reality: str = field(name="isReality")
    is_reality = read.flag("raw_is_reality", "yes", "no")
    """Whether it is a Reality stock token."""
    raw_launch_time: str | int = field(name="launchTime")
    launch_time = read.timestamp("raw_launch_time")
    """When the instrument was listed."""


class FeeRate(Model, kw_only=True):
    """What `uta.account.get_fee_rate` returns.

    Attributes:
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %).
        taker_fee_rate: Fee rate of taker fills, a ratio (0.0006 is 0.06 %).
    """

    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of taker fills, a ratio (0.0006 is 0.06 %)."""


class FundingAsset(Model, kw_only=True):
    """An item of what `uta.account.get_funding_assets` returns.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        frozen: Balance held back, in the coin.
        balance: Balance of the coin, available and frozen together.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back, in the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin, available and frozen together."""


class FundingBill(Model, kw_only=True):
    """An item of `FundingBillPage.items`.

    Attributes:
        bill_id: Id of the entry.
        coin: Name of the coin.
        group_type: Group of changes that the kind belongs to.
        bill_type: What changed the balance.
        amount: Amount of the change, in the coin.
        balance: Balance of the coin after the entry.
        ts: When the balance changed.
    """

    bill_id: str = field(name="id")
    """Id of the entry."""
    coin: str
    """Name of the coin."""
    group_type: str = field(name="groupType")
    """Group of changes that the kind belongs to."""
    bill_type: str = field(name="type")
    """What changed the balance."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the change, in the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin after the entry."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the balance changed."""


class FundingBillPage(Model, kw_only=True):
    """What `uta.account.get_funding_bills` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[FundingBill] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[FundingBill]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the balances of the unified account in the last 90 days.

    Attributes:
        category: Product line.
        coin: Only entries in this coin.
        bill_type: Only entries of this kind.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of entries; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: UnifiedBillCategory
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    - `OTHER`: Everything else.
    """
    coin: str | None = None
    """Only entries in this coin."""
    bill_type: UnifiedBillType | None = field(name="type", default=None)
    """Only entries of this kind.

    One of 156 values: `registry.reference.values_of("UnifiedBillType")` has them.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of entries; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetConvertHistoryRequest(Request, kw_only=True):
    """Get the conversions of the last 90 days, all of them or those between two coins.

    Attributes:
        from_coin: Only conversions of this coin.
        to_coin: Only conversions into this coin.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of conversions; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    from_coin: str | None = field(name="fromCoin", default=None)
    """Only conversions of this coin."""
    to_coin: str | None = field(name="toCoin", default=None)
    """Only conversions into this coin."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of conversions; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetCustomCollateralCoinsRequest(Request, kw_only=True):
    """Get the coins that can be chosen as collateral.

    Attributes:
        collateral_coin: Only this coin.
    """

    collateral_coin: str | None = field(name="collateralCoin", default=None)
    """Only this coin."""


class GetEligibleDiscountRatesRequest(Request, kw_only=True):
    """Get at which share of its value each coin counts as margin for this account, tier by tier.

    Attributes:
        coin: Only this coin.
    """

    coin: str | None = None
    """Only this coin."""


class GetEligibleLoansRequest(Request, kw_only=True):
    """Get how much this account may borrow of each coin.

    Attributes:
        coin: Only this coin.
    """

    coin: str | None = None
    """Only this coin."""


class GetEligibleMarginTiersRequest(Request, kw_only=True):
    """Get the tiers of margin trading that hold for this account, coin by coin.

    Attributes:
        coin: Only this coin.
    """

    coin: str | None = None
    """Only this coin."""


class GetEligibleSymbolsRequest(Request, kw_only=True):
    """Get the instruments this account may trade, with their trading rules.

    Attributes:
        symbol: Only this instrument.
    """

    symbol: str | None = None
    """Only this instrument."""


class GetFeeRateRequest(Request, kw_only=True):
    """Get your fee rates of one instrument.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        rpi_flag: Whether to ask for the rates of RPI orders; its values are not documented.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    rpi_flag: str | None = field(name="rpiFlag", default=None)
    """Whether to ask for the rates of RPI orders; its values are not documented."""


class GetFeeRatesRequest(Request, kw_only=True):
    """Get your fee rates of all instruments of one category, or of a single instrument.

    Attributes:
        category: Product line.
        symbol: Trading pair or contract; all of the category when left out.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair or contract; all of the category when left out."""


class GetFundingAssetsRequest(Request, kw_only=True):
    """Get the coins in the funding account, those that are not at zero.

    Attributes:
        coin: Only this coin.
    """

    coin: str | None = None
    """Only this coin."""


class GetFundingBillsRequest(Request, kw_only=True):
    """Get what changed the balances of the funding account in the last 90 days.

    Attributes:
        coin: Only entries in this coin.
        bill_type: Only entries of this kind; its values are not documented.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period asked for.
        limit: Number of entries at most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    coin: str | None = None
    """Only entries in this coin."""
    bill_type: str | None = field(name="type", default=None)
    """Only entries of this kind; its values are not documented."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of entries at most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetLeverageEstimateRequest(Request, kw_only=True):
    """Get what another leverage would change, before it is set.

    Attributes:
        category: Product line.
        symbol: Contract; required for futures.
        coin: Coin; required for margin trading.
        margin_mode: Cross or isolated margin.
        leverage: Leverage to try.
        long_leverage: Leverage of long positions to try, for isolated margin in hedge mode; goes before leverage.
        short_leverage: Leverage of short positions to try, for isolated margin in hedge mode; goes before
        leverage.
    """

    category: LeverageCategory
    """Product line.

    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; required for futures."""
    coin: str | None = None
    """Coin; required for margin trading."""
    margin_mode: EstimateMarginMode = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin, as the docs spell it.
    - `cross`: The same, as clients of the live API spell it.
    - `isolated`: Each position has a margin of its own.
    """
    leverage: Number | None = None
    """Leverage to try."""
    long_leverage: Number | None = field(name="longLeverage", default=None)
    """Leverage of long positions to try, for isolated margin in hedge mode; goes before leverage."""
    short_leverage: Number | None = field(name="shortLeverage", default=None)
    """Leverage of short positions to try, for isolated margin in hedge mode; goes before leverage."""


class GetMaxBorrowableRequest(Request, kw_only=True):
    """Get how much of a coin the unified account can borrow.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetMaxTransferableRequest(Request, kw_only=True):
    """Get how much of a coin can be transferred out of the unified account.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetMaxWithdrawableRequest(Request, kw_only=True):
    """Get how much of a coin can be withdrawn, from each account and in all.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetOpenInterestLimitRequest(Request, kw_only=True):
    """Get how large your positions in one futures contract may be.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        category: Product line.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """


class GetPositionMoveHistoryRequest(Request, kw_only=True):
    """Get the positions that were moved between your accounts; of the last 30 days unless a period is given.

    Attributes:
        category: Product line.
        symbol: Only positions in this contract.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        cursor: Where to go on, taken from the page before; left out for the first page.
        limit: Number of moves; 100 is both the default and the most.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Only positions in this contract."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""
    limit: IntText | None = None
    """Number of moves; 100 is both the default and the most."""


class LeverageEstimate(Model, kw_only=True):
    """What `uta.account.get_leverage_estimate` returns.

    Attributes:
        estimated_max_open: Most that could then be opened.
        estimated_max_borrowable: Most that could then be borrowed.
        required_margin: Margin that would be needed.
        margin_change: Change of the margin in use.
    """

    raw_estimated_max_open: str = field(name="estMaxOpen")
    estimated_max_open = read.decimal("raw_estimated_max_open")
    """Most that could then be opened."""
    raw_estimated_max_borrowable: str | None = field(name="estMaxBorrowable", default=None)
    estimated_max_borrowable = read.optional_decimal("raw_estimated_max_borrowable")
    """Most that could then be borrowed."""
    raw_required_margin: str = field(name="requiredMargin")
    required_margin = read.decimal("raw_required_margin")
    """Margin that would be needed."""
    raw_margin_change: str = field(name="marginChange")
    margin_change = read.decimal("raw_margin_change")
    """Change of the margin in use."""


class MaxTransferable(Model, kw_only=True):
    """What `uta.account.get_max_transferable` returns.

    Attributes:
        coin: Name of the coin.
        max_transferable: Most that can be transferred out, in the coin.
        max_transferable_with_borrowing: Most that can be transferred out if coins are borrowed for it, in the
        coin.
    """

    coin: str
    """Name of the coin."""
    raw_max_transferable: str = field(name="maxTransfer")
    max_transferable = read.decimal("raw_max_transferable")
    """Most that can be transferred out, in the coin."""
    raw_max_transferable_with_borrowing: str = field(name="borrowMaxTransfer")
    max_transferable_with_borrowing = read.decimal("raw_max_transferable_with_borrowing")
    """Most that can be transferred out if coins are borrowed for it, in the coin."""


class MaxWithdrawable(Model, kw_only=True):
    """What `uta.account.get_max_withdrawable` returns.

    Attributes:
        coin: Name of the coin.
        otc_max_withdrawable: Most that can be withdrawn from the OTC account, in the coin.
        spot_max_withdrawable: Most that can be withdrawn from the spot account, in the coin.
        uta_max_withdrawable: Most that can be withdrawn from the unified account, in the coin.
        total_max_withdrawable: Most that can be withdrawn from all accounts together, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_otc_max_withdrawable: str = field(name="otcMaxWithdrawal")
    otc_max_withdrawable = read.decimal("raw_otc_max_withdrawable")
    """Most that can be withdrawn from the OTC account, in the coin."""
    raw_spot_max_withdrawable: str = field(name="spotMaxWithdrawal")
    spot_max_withdrawable = read.decimal("raw_spot_max_withdrawable")
    """Most that can be withdrawn from the spot account, in the coin."""
    raw_uta_max_withdrawable: str = field(name="utaMaxWithdrawal")
    uta_max_withdrawable = read.decimal("raw_uta_max_withdrawable")
    """Most that can be withdrawn from the unified account, in the coin."""
    raw_total_max_withdrawable: str = field(name="totalMaxWithdrawal")
    total_max_withdrawable = read.decimal("raw_total_max_withdrawable")
    """Most that can be withdrawn from all accounts together, in the coin."""


class MovePositionsRequest(Request, kw_only=True):
    """Move up to ten positions between your accounts, every 30 seconds at most; for users on a list, with a key of
    the main account.

    Attributes:
        from_uid: User id of the account that the positions leave.
        to_uid: User id of the account that the positions go to.
        category: Product line.
        positions: Positions to move, at most ten.
    """

    from_uid: str = field(name="fromUid")
    """User id of the account that the positions leave."""
    to_uid: str = field(name="toUid")
    """User id of the account that the positions go to."""
    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    positions: list[MovePositionsRequestPosition] = field(name="positionList")
    """Positions to move, at most ten."""


class MovePositionsRequestPosition(Request, kw_only=True):
    """An item of `MovePositionsRequest.positions`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Side of the position, buy for a long one.
        qty: Amount to move, in the base coin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: Side
    """Side of the position, buy for a long one.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    qty: Number
    """Amount to move, in the base coin."""


class MovePositionsResult(Model, kw_only=True):
    """What `uta.account.move_positions` returns.

    Attributes:
        close_orders: Orders that close the positions in the account they leave, one entry per position.
        open_orders: Orders that open the positions in the account they go to, one entry per position.
    """

    close_orders: list[MovePositionsResultCloseOrder] = field(name="closePosition")
    """Orders that close the positions in the account they leave, one entry per position."""
    open_orders: list[MovePositionsResultOpenOrder] = field(name="openPosition")
    """Orders that open the positions in the account they go to, one entry per position."""


class MovePositionsResultCloseOrder(Model, kw_only=True):
    """An item of `MovePositionsResult.close_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class MovePositionsResultOpenOrder(Model, kw_only=True):
    """An item of `MovePositionsResult.open_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class OpenInterestLimit(Model, kw_only=True):
    """What `uta.account.get_open_interest_limit` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        single_user_limit: Largest position of one user, as an amount.
        main_and_subaccounts_limit: Largest position of main account and subaccounts together, as an amount.
        market_maker_limit: Whole quota of market makers, as an amount.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_single_user_limit: str = field(name="singleUserLimit")
    single_user_limit = read.decimal("raw_single_user_limit")
    """Largest position of one user, as an amount."""
    raw_main_and_subaccounts_limit: str = field(name="masterSubLimit")
    main_and_subaccounts_limit = read.decimal("raw_main_and_subaccounts_limit")
    """Largest position of main account and subaccounts together, as an amount."""
    raw_market_maker_limit: str = field(name="marketMakerLimit")
    market_maker_limit = read.decimal("raw_market_maker_limit")
    """Whole quota of market makers, as an amount."""


class PaymentCoin(Model, kw_only=True):
    """An item of `PaymentCoins.payment_coins`.

    Attributes:
        coin: Name of the coin.
        size: Amount there is, in the coin.
        amount: Value of it, in USD.
    """

    coin: str
    """Name of the coin."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount there is, in the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Value of it, in USD."""


class PaymentCoins(Model, kw_only=True):
    """What `uta.account.get_payment_coins` returns.

    Attributes:
        payment_coins: Coins that can pay back debts, one entry per coin.
        max_coins: Number of coins that a repayment can be paid with at most.
    """

    payment_coins: list[PaymentCoin] = field(name="paymentCoinList")
    """Coins that can pay back debts, one entry per coin."""
    raw_max_coins: str = field(name="maxSelection")
    max_coins = read.integer("raw_max_coins")
    """Number of coins that a repayment can be paid with at most."""


class PositionMoveHistory(Model, kw_only=True):
    """An item of `PositionMoveHistoryPage.items`.

    Attributes:
        category: Product line.
        from_uid: User id of the account that the position left.
        to_uid: User id of the account that the position went to.
        order_id: Id of the order of the move.
        open_exec_id: Id of the fill that opened the position in the account it went to.
        close_exec_id: Id of the fill that closed the position in the account it left.
        symbol: Trading pair, such as BTCUSDT.
        position_side: Side of the position.
        qty: Amount moved, in the base coin.
        price: Price the position was moved at.
        status: How far the move has come.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    category: str
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    from_uid: str = field(name="fromUid")
    """User id of the account that the position left."""
    to_uid: str = field(name="toUid")
    """User id of the account that the position went to."""
    order_id: str = field(name="orderId")
    """Id of the order of the move."""
    open_exec_id: str = field(name="openExecId")
    """Id of the fill that opened the position in the account it went to."""
    close_exec_id: str = field(name="closeExecId")
    """Id of the fill that closed the position in the account it left."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount moved, in the base coin."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price the position was moved at."""
    status: str
    """How far the move has come.

    - `processing`: Under way.
    - `completed`: Done.
    - `failed`: Failed.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class PositionMoveHistoryPage(Model, kw_only=True):
    """What `uta.account.get_position_move_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on the last page.
    """

    raw_items: list[PositionMoveHistory] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[PositionMoveHistory]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on the last page."""


class RepayRequest(Request, kw_only=True):
    """Pay back debts of the unified account by hand.

    Attributes:
        repayable_coins: Coins to pay back.
        payment_coins: Coins to pay with.
    """

    repayable_coins: list[str] = field(name="repayableCoinList")
    """Coins to pay back."""
    payment_coins: list[str] = field(name="paymentCoinList")
    """Coins to pay with."""


class RepayResult(Model, kw_only=True):
    """What `uta.account.repay` returns.

    Attributes:
        succeeded: Whether it was paid back.
        repay_amount: Amount paid back.
    """

    raw_succeeded: str = field(name="result")
    succeeded = read.flag("raw_succeeded", "YES", "NO")
    """Whether it was paid back."""
    raw_repay_amount: str = field(name="repayAmount")
    repay_amount = read.decimal("raw_repay_amount")
    """Amount paid back."""


class RepayableCoin(Model, kw_only=True):
    """An item of `RepayableCoins.repayable_coins`.

    Attributes:
        coin: Name of the coin.
        size: Amount that can be paid back, in the coin.
        amount: Value of it, in USD.
    """

    coin: str
    """Name of the coin."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount that can be paid back, in the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Value of it, in USD."""


class RepayableCoins(Model, kw_only=True):
    """What `uta.account.get_repayable_coins` returns.

    Attributes:
        repayable_coins: Coins that are owed and can be paid back, one entry per coin.
        max_coins: Number of coins that can be paid back at a time at most.
    """

    repayable_coins: list[RepayableCoin] = field(name="repayableCoinList")
    """Coins that are owed and can be paid back, one entry per coin."""
    raw_max_coins: str = field(name="maxSelection")
    max_coins = read.integer("raw_max_coins")
    """Number of coins that can be paid back at a time at most."""


class SetAccountModeRequest(Request, kw_only=True):
    """Set how far the products of a unified account share one margin.

    Attributes:
        mode: How far the products share one margin.
        target_uid: User id of the account to set, such as a subaccount.
        delta_switch: Switch of the delta-neutral mode; its values are not documented.
    """

    mode: AccountLevel
    """How far the products share one margin.

    - `basic`: Basic mode.
    - `advanced`: Advanced mode.
    - `isolated`: Isolated mode.
    - `delta`: Delta-neutral mode.
    """
    target_uid: str | None = field(name="targetUid", default=None)
    """User id of the account to set, such as a subaccount."""
    delta_switch: FlagYesNo | None = field(name="deltaSwitch", default=None)
    """Switch of the delta-neutral mode; its values are not documented."""


class SetBgbDeductionRequest(Request, kw_only=True):
    """Switch the deduction of trading fees in BGB on or off.

    Attributes:
        deduct: Whether BGB is used to pay trading fees.
    """

    deduct: FlagOnOff
    """Whether BGB is used to pay trading fees."""


class SetCollateralTypeRequest(Request, kw_only=True):
    """Set which coins count as collateral of the unified account.

    Attributes:
        collateral_type: Which coins count as collateral.
        collateral_coins: Coins to count as collateral, separated by commas; required for custom.
        allow_cashplus: Whether Cashplus is allowed; its values are not documented.
    """

    collateral_type: CollateralType = field(name="collateralType")
    """Which coins count as collateral.

    - `mainstream`: The main coins.
    - `all`: All coins.
    - `custom`: Coins of your own choice.
    """
    collateral_coins: str | None = field(name="collateralCoins", default=None)
    """Coins to count as collateral, separated by commas; required for custom."""
    allow_cashplus: str | None = field(name="allowCashplus", default=None)
    """Whether Cashplus is allowed; its values are not documented."""


class SetLeverageRequest(Request, kw_only=True):
    """Set the leverage of one futures contract, or of one coin for margin trading.

    Attributes:
        category: Product line.
        symbol: Contract; required for futures.
        leverage: Leverage.
        coin: Coin; required for margin trading.
        position_side: Side to set; required for an isolated position.
        margin_mode: Margin mode to set it for.
        long_leverage: Leverage of long positions.
        short_leverage: Leverage of short positions.
    """

    category: LeverageCategory
    """Product line.

    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; required for futures."""
    leverage: Number
    """Leverage."""
    coin: str | None = None
    """Coin; required for margin trading."""
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Side to set; required for an isolated position.

    - `long`: Long.
    - `short`: Short.
    """
    margin_mode: MarginMode | None = field(name="marginMode", default=None)
    """Margin mode to set it for.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    long_leverage: Number | None = field(name="longLeverage", default=None)
    """Leverage of long positions."""
    short_leverage: Number | None = field(name="shortLeverage", default=None)
    """Leverage of short positions."""


class SetPositionModeRequest(Request, kw_only=True):
    """Set whether long and short positions are held side by side.

    Attributes:
        hold_mode: Whether long and short positions are held side by side.
    """

    hold_mode: HoldMode = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """


class SetRepayModeRequest(Request, kw_only=True):
    """Set how debts of the unified account are repaid.

    Attributes:
        repay_mode: How debts are repaid; manual is the only value known.
    """

    repay_mode: str = field(name="repayMode")
    """How debts are repaid; manual is the only value known."""


class Settings(Model, kw_only=True):
    """What `uta.account.get_settings` returns.

    Attributes:
        uid: User id of the account.
        account_mode: Whether the account is unified, or on its way there or back.
        asset_mode: How coins serve as margin, such as multi_assets or union.
        account_level: How far the products of the account share one margin.
        hold_mode: Whether long and short positions are held side by side.
        stp_mode: What happens where an order would trade with another one of your own.
        delta_switch: Switch of the delta-neutral mode; its values are not documented.
        symbol_configs: Margin mode and leverage, one entry per contract.
        coin_configs: Leverage of margin trading, one entry per coin.
    """

    uid: str
    """User id of the account."""
    account_mode: str = field(name="accountMode")
    """Whether the account is unified, or on its way there or back.

    - `unified`: Unified account.
    - `hybrid`: Unified account beside a classic one.
    - `upgrading`: On its way to a unified account.
    - `switching`: On its way back to a classic account.
    """
    asset_mode: str = field(name="assetMode")
    """How coins serve as margin, such as multi_assets or union."""
    account_level: str = field(name="accountLevel")
    """How far the products of the account share one margin.

    - `basic`: Basic mode.
    - `advanced`: Advanced mode.
    - `isolated`: Isolated mode.
    - `delta`: Delta-neutral mode.
    """
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    raw_delta_switch: str | None = field(name="deltaSwitch", default=None)
    delta_switch = read.optional_flag("raw_delta_switch", "yes", "no")
    """Switch of the delta-neutral mode; its values are not documented."""
    symbol_configs: list[SettingsSymbolConfig] = field(name="symbolConfigList")
    """Margin mode and leverage, one entry per contract."""
    coin_configs: list[SettingsCoinConfig] = field(name="coinConfigList")
    """Leverage of margin trading, one entry per coin."""


class SettingsCoinConfig(Model, kw_only=True):
    """An item of `Settings.coin_configs`.

    Attributes:
        coin: Name of the coin.
        leverage: Leverage.
    """

    coin: str
    """Name of the coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""


class SettingsSymbolConfig(Model, kw_only=True):
    """An item of `Settings.symbol_configs`.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        margin_mode: Cross or isolated margin.
        leverage: Leverage.
    """

    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""


class SwitchStatus(Model, kw_only=True):
    """What `uta.account.get_switch_status` returns.

    Attributes:
        status: How far the switch has come.
        reason: Why it failed; only where it did.
    """

    status: str
    """How far the switch has come.

    - `process`: Under way.
    - `success`: Done.
    - `fail`: Failed.
    """
    reason: str | None = None
    """Why it failed; only where it did."""


class SymbolFeeRate(Model, kw_only=True):
    """An item of what `uta.account.get_fee_rates` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %).
        taker_fee_rate: Fee rate of taker fills, a ratio (0.0006 is 0.06 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of taker fills, a ratio (0.0006 is 0.06 %)."""
