# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Sets of values that parameters take. Answers may hold other values: there they are plain text."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from bitget_runtime.values import flag

AccountLevel: TypeAlias = Literal["basic", "advanced", "isolated", "delta"]
"""How far the products of a unified account share one margin.

- `basic`: Basic mode.
- `advanced`: Advanced mode.
- `isolated`: Isolated mode.
- `delta`: Delta-neutral mode.
"""

AccountMode: TypeAlias = Literal["unified", "hybrid", "upgrading", "switching"]
"""Whether an account is unified.

- `unified`: Unified account.
- `hybrid`: Unified account beside a classic one.
- `upgrading`: On its way to a unified account.
- `switching`: On its way back to a classic account.
"""

AnnouncementType: TypeAlias = Literal[
    "latest_news",
    "coin_listings",
    "product_updates",
    "security",
    "api_trading",
    "maintenance_system_updates",
    "symbol_delisting",
]
"""What an announcement is about.

- `latest_news`: Events and news.
- `coin_listings`: New listings.
- `product_updates`: Changes of products.
- `security`: Security.
- `api_trading`: The API.
- `maintenance_system_updates`: Maintenance and system upgrades.
- `symbol_delisting`: Delistings.
"""

ApiKeyAuthority: TypeAlias = Literal[
    "coor",
    "cpor",
    "stor",
    "smor",
    "ttor",
    "wtor",
    "taxr",
    "chor",
    "p2pr",
    "coow",
    "cpow",
    "stow",
    "smow",
    "ttow",
    "wtow",
    "wwow",
    "chow",
    "p2p",
    "pllw",
    "pllr",
    "taxw",
]
"""Something an API key is allowed to do.

- `coor`: Futures orders, read only.
- `cpor`: Futures positions, read only.
- `stor`: Spot trade, read only.
- `smor`: Margin trade, read only.
- `ttor`: Copy trading, read only.
- `wtor`: Wallet transfer, read only.
- `taxr`: Tax, read only.
- `chor`: Subaccounts, read only.
- `p2pr`: P2P, read only.
- `coow`: Futures orders, read and write.
- `cpow`: Futures positions, read and write.
- `stow`: Spot trade, read and write.
- `smow`: Margin trade, read and write.
- `ttow`: Copy trading, read and write.
- `wtow`: Wallet transfer, read and write.
- `wwow`: Withdrawal, read and write.
- `chow`: Subaccount management, read and write.
- `p2p`: P2P, read and write.
- `pllw`: Pledge loans, write.
- `pllr`: Pledge loans, read.
- `taxw`: Tax, read and write.
"""

AssetMode: TypeAlias = Literal["single", "union"]
"""Whether one coin or several serve as margin of futures positions.

- `single`: Only the margin coin of the contract.
- `union`: Several coins together (multi-assets mode).
"""

CancelReason: TypeAlias = Literal["normal_cancel", "stp_cancel"]
"""Why an order was cancelled.

- `normal_cancel`: Cancelled in the ordinary way.
- `stp_cancel`: Cancelled to prevent a trade with oneself.
"""

CandleType: TypeAlias = Literal["MARKET", "MARK", "INDEX"]
"""Price that candles are drawn from.

- `MARKET`: Price of the trades.
- `MARK`: Mark price.
- `INDEX`: Index price.
"""

Category: TypeAlias = Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Product line of the unified account.

- `SPOT`: Spot.
- `MARGIN`: Margin trading.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

ChainCongestion: TypeAlias = Literal["normal", "congested"]
"""How busy a chain is.

- `normal`: As usual.
- `congested`: Congested.
"""

ContractBillType: TypeAlias = Literal[
    "unknown",
    "trans_from_exchange",
    "trans_to_exchange",
    "open_long",
    "open_short",
    "close_long",
    "close_short",
    "force_close_long",
    "force_close_short",
    "contract_settle_fee",
    "append_margin",
    "adjust_down_lever_append_margin",
    "reduce_margin",
    "auto_append_margin",
    "cash_gift_issue",
    "cash_gift_recycle",
    "tracking_follow_pay",
    "tracking_follow_back",
    "tracking_trader_income",
    "burst_long_loss_query",
    "burst_short_loss_query",
    "trans_from_contract",
    "trans_to_contract",
    "trans_from_otc",
    "trans_to_otc",
    "buy",
    "sell",
    "force_buy",
    "force_sell",
    "burst_buy",
    "burst_sell",
    "bonus_issue",
    "bonus_recycle",
    "bonus_expired",
    "delivery_long",
    "delivery_short",
    "trans_from_cross",
    "trans_to_cross",
    "trans_from_isolated",
    "trans_to_isolated",
    "risk_captital_user_transfer",
    "user_exchange_buy",
    "user_exchange_sell",
    "settle_interest",
    "adl_close_long",
    "adl_close_short",
    "adl_buy_in_single_side_mode",
    "adl_sell_in_single_side_mode",
]
"""What changed a balance of the futures account.

- `unknown`: Not known.
- `trans_from_exchange`: Transfer in from the spot account.
- `trans_to_exchange`: Transfer out to the spot account.
- `open_long`: A long position was opened.
- `open_short`: A short position was opened.
- `close_long`: A long position was closed.
- `close_short`: A short position was closed.
- `force_close_long`: A long position was closed by force, at liquidation.
- `force_close_short`: A short position was closed by force, at liquidation.
- `contract_settle_fee`: Funding fee.
- `append_margin`: Margin was moved into a position.
- `adjust_down_lever_append_margin`: Margin was moved into a position because its leverage was lowered.
- `reduce_margin`: Margin was moved out of a position.
- `auto_append_margin`: Margin was moved into a position automatically.
- `cash_gift_issue`: A coupon, gift or card was given.
- `cash_gift_recycle`: A coupon, gift or card was taken back.
- `tracking_follow_pay`: A follower's payment in copy trading.
- `tracking_follow_back`: Money back to a follower in copy trading.
- `tracking_trader_income`: Income of an elite trader of copy trading.
- `burst_long_loss_query`: A long position was liquidated.
- `burst_short_loss_query`: A short position was liquidated.
- `trans_from_contract`: Transfer in from a futures account.
- `trans_to_contract`: Transfer out to a futures account.
- `trans_from_otc`: Transfer in from the OTC account.
- `trans_to_otc`: Transfer out to the OTC account.
- `buy`: A buy in one-way mode.
- `sell`: A sell in one-way mode.
- `force_buy`: A forced buy in one-way mode.
- `force_sell`: A forced sell in one-way mode.
- `burst_buy`: A buy at liquidation.
- `burst_sell`: A sell at liquidation.
- `bonus_issue`: A bonus or coupon was given.
- `bonus_recycle`: A bonus or coupon was taken back.
- `bonus_expired`: A bonus or coupon expired.
- `delivery_long`: A long position was settled at delivery.
- `delivery_short`: A short position was settled at delivery.
- `trans_from_cross`: Transfer in from the cross margin account.
- `trans_to_cross`: Transfer out to the cross margin account.
- `trans_from_isolated`: Transfer in from an isolated margin account.
- `trans_to_isolated`: Transfer out to an isolated margin account.
- `risk_captital_user_transfer`: Transfer between the user and the insurance fund.
- `user_exchange_buy`: Bought by conversion, in multi-assets mode.
- `user_exchange_sell`: Sold by conversion, in multi-assets mode.
- `settle_interest`: Interest was settled.
- `adl_close_long`: A long position was closed by auto-deleveraging.
- `adl_close_short`: A short position was closed by auto-deleveraging.
- `adl_buy_in_single_side_mode`: A buy by auto-deleveraging, in one-way mode.
- `adl_sell_in_single_side_mode`: A sell by auto-deleveraging, in one-way mode.
"""

ContractCandleType: TypeAlias = Literal["MARKET", "MARK", "INDEX"]
"""Price that candles of futures contracts are of.

- `MARKET`: Price of the trades.
- `MARK`: Mark price.
- `INDEX`: Index price.
"""

ContractInterval: TypeAlias = Literal[
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1H",
    "2H",
    "4H",
    "6H",
    "12H",
    "1D",
    "3D",
    "1W",
    "1M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "3Dutc",
    "1Wutc",
    "1Mutc",
]
"""Length of a futures candle; those with utc begin by UTC.

- `1m`: One minute.
- `3m`: Three minutes.
- `5m`: Five minutes.
- `15m`: Fifteen minutes.
- `30m`: Thirty minutes.
- `1H`: One hour.
- `2H`: Two hours.
- `4H`: Four hours.
- `6H`: Six hours.
- `12H`: Twelve hours.
- `1D`: One day.
- `3D`: Three days.
- `1W`: One week.
- `1M`: One month.
- `6Hutc`: Six hours, by UTC.
- `12Hutc`: Twelve hours, by UTC.
- `1Dutc`: One day, by UTC.
- `3Dutc`: Three days, by UTC.
- `1Wutc`: One week, by UTC.
- `1Mutc`: One month, by UTC.
"""

ContractOrderSource: TypeAlias = Literal[
    "normal",
    "market",
    "profit_market",
    "loss_market",
    "Trader_delegate",
    "trader_profit",
    "trader_loss",
    "reverse",
    "trader_reverse",
    "profit_limit",
    "loss_limit",
    "liquidation",
    "delivery_close_long",
    "delivery_close_short",
    "pos_profit_limit",
    "pos_profit_market",
    "pos_loss_limit",
    "pos_loss_market",
    "profit_chase",
    "loss_chase",
    "follower_delegate",
    "reduce_offset",
    "market_risk",
    "plan_limit",
    "plan_market",
    "strategy_positive",
    "strategy_reverse",
    "strategy_unlimited",
    "move_limit",
    "move_market",
    "tracking_limit",
    "tracking_market",
    "strategy_dca_positive",
    "strategy_dca_reverse",
    "strategy_oco_limit",
    "strategy_oco_trigger",
    "modify_order_limit",
    "strategy_regular_buy",
    "strategy_grid_middle",
]
"""What brought a futures order about.

- `normal`: A plain order.
- `market`: A market order.
- `profit_market`: A take profit at market.
- `loss_market`: A stop loss at market.
- `Trader_delegate`: An order of an elite trader.
- `trader_profit`: A take profit of an elite trader.
- `trader_loss`: A stop loss of an elite trader.
- `reverse`: A reversal of a position.
- `trader_reverse`: A reversal of an elite trader's position.
- `profit_limit`: A take profit with a limit price.
- `loss_limit`: A stop loss with a limit price.
- `liquidation`: A liquidation.
- `delivery_close_long`: Delivery of a long position.
- `delivery_close_short`: Delivery of a short position.
- `pos_profit_limit`: Take profit of a whole position, with a limit price.
- `pos_profit_market`: Take profit of a whole position, at market.
- `pos_loss_limit`: Stop loss of a whole position, with a limit price.
- `pos_loss_market`: Stop loss of a whole position, at market.
- `profit_chase`: A take-profit chase order.
- `loss_chase`: A stop-loss chase order.
- `follower_delegate`: An order of a follower.
- `reduce_offset`: Positions netted against each other.
- `market_risk`: Risk handling at the best price.
- `plan_limit`: A trigger order with a limit price.
- `plan_market`: A trigger order at the best price.
- `strategy_positive`: A long grid.
- `strategy_reverse`: A short grid.
- `strategy_unlimited`: A strategy without limits.
- `move_limit`: Moving take profit and stop loss with a limit price.
- `move_market`: Moving take profit and stop loss at the best price.
- `tracking_limit`: A trailing order with a limit price.
- `tracking_market`: A trailing order at the best price.
- `strategy_dca_positive`: A DCA strategy, long.
- `strategy_dca_reverse`: A DCA strategy, short.
- `strategy_oco_limit`: The limit order of an OCO strategy.
- `strategy_oco_trigger`: The trigger order of an OCO strategy.
- `modify_order_limit`: A limit order that came of a change.
- `strategy_regular_buy`: A strategy of regular buys.
- `strategy_grid_middle`: A neutral grid.
"""

ContractOrderStatus: TypeAlias = Literal["live", "partially_filled", "filled", "canceled"]
"""How far a futures order has come.

- `live`: Open, nothing filled.
- `partially_filled`: Filled in part.
- `filled`: Filled in full.
- `canceled`: Cancelled.
"""

ContractStatus: TypeAlias = Literal["listed", "normal", "maintain", "limit_open", "restrictedAPI", "off"]
"""Whether a futures contract can be traded.

- `listed`: Listed, trading has not begun.
- `normal`: Open for trading.
- `maintain`: Positions can be neither opened nor closed.
- `limit_open`: Positions can only be closed.
- `restrictedAPI`: No orders through the API.
- `off`: Offline.
"""

ContractType: TypeAlias = Literal["perpetual", "delivery"]
"""Whether a futures contract has an end.

- `perpetual`: Without end.
- `delivery`: With delivery.
"""

DeliveryPeriod: TypeAlias = Literal["this_quarter", "next_quarter"]
"""Quarter at whose end a futures contract is delivered.

- `this_quarter`: The current quarter.
- `next_quarter`: The quarter after it.
"""

DeliveryStatus: TypeAlias = Literal["delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"]
"""How near a futures contract is to its delivery.

- `delivery_config_period`: Newly listed, being set up.
- `delivery_normal`: Traded as usual.
- `delivery_before`: Ten minutes before delivery, no positions can be opened.
- `delivery_period`: Being delivered, orders can be neither placed nor cancelled.
"""

ExecType: TypeAlias = Literal["normal", "offset", "reduce", "liquidation", "delivery"]
"""What an order was carried out for.

- `normal`: An ordinary trade.
- `offset`: Long and short positions set off against each other.
- `reduce`: Forced reduction of a position.
- `liquidation`: Liquidation.
- `delivery`: Delivery of a contract.
"""

Force: TypeAlias = Literal["gtc", "post_only", "fok", "ioc"]
"""How long an order of the classic account stays.

- `gtc`: Until it is filled or cancelled.
- `post_only`: Only as a maker.
- `fok`: Filled in full at once, or not at all.
- `ioc`: Filled at once as far as possible, the rest cancelled.
"""

FuturesCategory: TypeAlias = Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Futures among the product lines of the unified account.

- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

HistorySide: TypeAlias = Literal["Buy", "Sell"]
"""Direction of a trade in the public trade history, with a capital letter.

- `Buy`: Buy.
- `Sell`: Sell.
"""

HoldMode: TypeAlias = Literal["one_way_mode", "hedge_mode"]
"""Whether positions in both directions can be held in one contract.

- `one_way_mode`: One position a contract.
- `hedge_mode`: A long and a short position a contract.
"""

InstrumentStatus: TypeAlias = Literal["listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI"]
"""Whether an instrument of the unified account can be traded.

- `listed`: Listed, not yet open for trading.
- `online`: Open for trading.
- `limit_open`: Opening is restricted.
- `limit_close`: Closing is restricted.
- `offline`: Delisted, or under maintenance.
- `restrictedAPI`: Not to be traded over the API.
"""

LeverageCategory: TypeAlias = Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Product lines of the unified account that have a leverage.

- `MARGIN`: Margin trading.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

MarginMode: TypeAlias = Literal["crossed", "isolated"]
"""Whether positions share their margin.

- `crossed`: All positions share one margin.
- `isolated`: Each position has a margin of its own.
"""

MarketCategory: TypeAlias = Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Product lines of the unified account that have market data of their own; margin trading is that of spot.

- `SPOT`: Spot.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

OpenOrderStatus: TypeAlias = Literal["live", "partially_filled"]
"""How far an open order has come.

- `live`: Nothing filled.
- `partially_filled`: Filled in part.
"""

OrderBookDepth: TypeAlias = Literal["1", "5", "15", "50", "max"]
"""Levels on each side of a futures order book."""

OrderBookScale: TypeAlias = Literal["scale0", "scale1", "scale2", "scale3"]
"""How far the price levels of a futures order book are merged.

- `scale0`: Not at all.
- `scale1`: To ten price steps.
- `scale2`: To a hundred price steps.
- `scale3`: To a thousand price steps.
"""

OrderBookStep: TypeAlias = Literal["step0", "step1", "step2", "step3", "step4", "step5"]
"""How far the price levels of a spot order book are merged."""

OrderEntryPoint: TypeAlias = Literal["WEB", "APP", "API", "SYS", "ANDROID", "IOS"]
"""Where an order was entered.

- `WEB`: Website.
- `APP`: App.
- `API`: API.
- `SYS`: Bitget's own systems.
- `ANDROID`: Android app.
- `IOS`: iOS app.
"""

OrderPositionSide: TypeAlias = Literal["long", "short", "net"]
"""Direction of the position that an order is for.

- `long`: Long, in hedge mode.
- `short`: Short, in hedge mode.
- `net`: The one position of one-way mode.
"""

OrderTradeSide: TypeAlias = Literal[
    "open",
    "close",
    "reduce_close_long",
    "reduce_close_short",
    "burst_close_long",
    "burst_close_short",
    "offset_close_long",
    "offset_close_short",
    "delivery_close_long",
    "delivery_close_short",
    "dte_sys_adl_close_long",
    "dte_sys_adl_close_short",
    "buy_single",
    "sell_single",
    "reduce_buy_single",
    "reduce_sell_single",
    "burst_buy_single",
    "burst_sell_single",
    "delivery_sell_single",
    "delivery_buy_single",
    "dte_sys_adl_buy_in_single_side_mode",
    "dte_sys_adl_sell_in_single_side_mode",
]
"""Whether a futures order opens or closes a position, and why.

- `open`: Opens a position, in hedge mode.
- `close`: Closes a position, in hedge mode.
- `reduce_close_long`: Liquidates part of a long position, in hedge mode.
- `reduce_close_short`: Liquidates part of a short position, in hedge mode.
- `burst_close_long`: Liquidates a long position, in hedge mode.
- `burst_close_short`: Liquidates a short position, in hedge mode.
- `offset_close_long`: Liquidates part of a long position by netting, in hedge mode.
- `offset_close_short`: Liquidates part of a short position by netting, in hedge mode.
- `delivery_close_long`: Delivers a long position, in hedge mode.
- `delivery_close_short`: Delivers a short position, in hedge mode.
- `dte_sys_adl_close_long`: Closes a long position by auto-deleveraging, in hedge mode.
- `dte_sys_adl_close_short`: Closes a short position by auto-deleveraging, in hedge mode.
- `buy_single`: Buys, in one-way mode.
- `sell_single`: Sells, in one-way mode.
- `reduce_buy_single`: Liquidates part of a position by a buy, in one-way mode.
- `reduce_sell_single`: Liquidates part of a position by a sell, in one-way mode.
- `burst_buy_single`: Liquidates a short position by a buy, in one-way mode.
- `burst_sell_single`: Liquidates a position by a sell, in one-way mode.
- `delivery_sell_single`: Delivers by a sell, in one-way mode.
- `delivery_buy_single`: Delivers by a buy, in one-way mode.
- `dte_sys_adl_buy_in_single_side_mode`: Closes a position by auto-deleveraging with a buy, in one-way mode.
- `dte_sys_adl_sell_in_single_side_mode`: Closes a position by auto-deleveraging with a sell, in one-way mode.
"""

OrderType: TypeAlias = Literal["limit", "market"]
"""Kind of price of an order.

- `limit`: At the given price or better.
- `market`: At the price of the market.
"""

PositionSide: TypeAlias = Literal["long", "short"]
"""Direction of a position.

- `long`: Long.
- `short`: Short.
"""

ProductType: TypeAlias = Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Kind of futures of the classic account.

- `USDT-FUTURES`: Margin in USDT.
- `COIN-FUTURES`: Margin in the coin traded.
- `USDC-FUTURES`: Margin in USDC.
"""

Side: TypeAlias = Literal["buy", "sell"]
"""Direction of an order or trade.

- `buy`: Buy.
- `sell`: Sell.
"""

SpotAssetScope: TypeAlias = Literal["hold_only", "all"]
"""Which coins of the spot account to list.

- `hold_only`: Coins that are held.
- `all`: All coins.
"""

SpotInterval: TypeAlias = Literal[
    "1min",
    "3min",
    "5min",
    "15min",
    "30min",
    "1h",
    "4h",
    "6h",
    "12h",
    "1day",
    "3day",
    "1week",
    "1M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "3Dutc",
    "1Wutc",
    "1Mutc",
]
"""Length of a spot candle; those with utc begin by UTC.

- `1min`: One minute.
- `3min`: Three minutes.
- `5min`: Five minutes.
- `15min`: Fifteen minutes.
- `30min`: Thirty minutes.
- `1h`: One hour.
- `4h`: Four hours.
- `6h`: Six hours.
- `12h`: Twelve hours.
- `1day`: One day.
- `3day`: Three days.
- `1week`: One week.
- `1M`: One month.
- `6Hutc`: Six hours, by UTC.
- `12Hutc`: Twelve hours, by UTC.
- `1Dutc`: One day, by UTC.
- `3Dutc`: Three days, by UTC.
- `1Wutc`: One week, by UTC.
- `1Mutc`: One month, by UTC.
"""

SpotOrderSource: TypeAlias = Literal[
    "normal",
    "market",
    "spot_trader_buy",
    "spot_follower_buy",
    "spot_trader_sell",
    "spot_follower_sell",
    "strategy_oco_limit",
]
"""What brought a spot order about.

- `normal`: A plain order.
- `market`: A market order.
- `spot_trader_buy`: A buy of an elite trader.
- `spot_follower_buy`: A buy of a follower.
- `spot_trader_sell`: A sell of an elite trader.
- `spot_follower_sell`: A sell of a follower.
- `strategy_oco_limit`: An OCO order.
"""

SpotOrderStatus: TypeAlias = Literal["live", "partially_filled", "filled", "cancelled"]
"""How far a spot order has come.

- `live`: Open, nothing filled.
- `partially_filled`: Filled in part.
- `filled`: Filled in full.
- `cancelled`: Cancelled.
"""

SpotSymbolStatus: TypeAlias = Literal["online", "offline", "gray", "halt"]
"""Whether a spot pair can be traded.

- `online`: Open for trading.
- `offline`: Offline.
- `gray`: In a limited trial.
- `halt`: Trading is suspended.
"""

StpMode: TypeAlias = Literal["none", "cancel_taker", "cancel_maker", "cancel_both"]
"""What happens where an order would trade with another one of the same user.

- `none`: Nothing, no prevention.
- `cancel_taker`: The taker order is cancelled.
- `cancel_maker`: The maker order is cancelled.
- `cancel_both`: Both are cancelled.
"""

TimeInForce: TypeAlias = Literal["gtc", "ioc", "fok", "post_only", "rpi"]
"""How long an order of the unified account stays.

- `gtc`: Until it is filled or cancelled.
- `ioc`: Filled at once as far as possible, the rest cancelled.
- `fok`: Filled in full at once, or not at all.
- `post_only`: Only as a maker.
- `rpi`: Retail price improvement, a maker order that only retail users fill.
"""

TpslType: TypeAlias = Literal["normal", "tpsl"]
"""Plain spot order, or take-profit or stop-loss order.

- `normal`: Plain order.
- `tpsl`: Take-profit or stop-loss order.
"""

TradeBusiness: TypeAlias = Literal["spot", "mix", "margin"]
"""Line of business a fee rate holds for.

- `spot`: Spot.
- `mix`: Futures.
- `margin`: Margin.
"""

TradeScope: TypeAlias = Literal["taker", "maker"]
"""Part that a fill had in its trade.

- `taker`: Took an order out of the book.
- `maker`: Was in the book.
"""

TradeSide: TypeAlias = Literal["open", "close"]
"""Whether an order in hedge mode opens or closes a position.

- `open`: Opens.
- `close`: Closes.
"""

TraderType: TypeAlias = Literal["trader", "not_trader"]
"""Whether a user is an elite trader of copy trading.

- `trader`: Is one.
- `not_trader`: Is none.
"""

TransferAccount: TypeAlias = Literal[
    "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"
]
"""Account that a transfer takes money from or brings it to.

- `spot`: Spot.
- `p2p`: P2P or funding.
- `coin_futures`: Coin-margined futures.
- `usdt_futures`: USDT-margined futures.
- `usdc_futures`: USDC-margined futures.
- `crossed_margin`: Cross margin.
- `isolated_margin`: Isolated margin.
"""

TriggerBy: TypeAlias = Literal["market", "mark"]
"""Price that sets off a take profit or a stop loss of the unified account.

- `market`: Price of the last trade.
- `mark`: Mark price.
"""

TriggerType: TypeAlias = Literal["fill_price", "mark_price"]
"""Price that triggers an order.

- `fill_price`: Price of the last trade.
- `mark_price`: Mark price.
"""

UnderlyingType: TypeAlias = Literal["crypto", "metal", "stock", "commodity"]
"""What the price of an instrument is the price of.

- `crypto`: A cryptocurrency.
- `metal`: A metal.
- `stock`: A stock.
- `commodity`: Another commodity.
"""

UnifiedCancelReason: TypeAlias = Literal[
    "normal_cancel",
    "trade_too_many_times_cancel",
    "trade_count_too_small",
    "fok_not_full_cancel",
    "ioc_not_full_cancel",
    "post_only_fill_cancel",
    "self_trade_cancel",
    "trade_max_deal_size_cancel",
    "tpsl_plan_cancel",
    "back_contract_cancel",
    "delegated_risk_order_cancel",
    "trader_order_cancel",
    "delivery_order_cancel",
    "modify_limit_order",
    "slippage_cancel",
    "adl_cancel",
    "penetrate_cancel",
    "stp_cancel",
    "call_auction_cancel",
    "limit_price_exceed_cancel",
    "burst_cancel",
]
"""Why an order of the unified account was cancelled.

- `normal_cancel`: Cancelled in the ordinary way.
- `trade_too_many_times_cancel`: It was matched too many times.
- `trade_count_too_small`: What was left was too small to trade.
- `fok_not_full_cancel`: It was fok and could not be filled in full.
- `ioc_not_full_cancel`: It was ioc and could not be filled in full.
- `post_only_fill_cancel`: It was post_only and would have been filled at once.
- `self_trade_cancel`: It would have traded with another order of the user.
- `trade_max_deal_size_cancel`: It had too many fills.
- `tpsl_plan_cancel`: A conditional order was triggered.
- `back_contract_cancel`: The position was reversed.
- `delegated_risk_order_cancel`: Risk control.
- `trader_order_cancel`: Copy trading.
- `delivery_order_cancel`: The contract was delivered.
- `modify_limit_order`: The order was changed.
- `slippage_cancel`: The slippage was too great.
- `adl_cancel`: Auto-deleveraging.
- `penetrate_cancel`: Risk control of liquidations.
- `stp_cancel`: Self-trade prevention.
- `call_auction_cancel`: The call auction failed.
- `limit_price_exceed_cancel`: Its price was out of range.
- `burst_cancel`: The account is being liquidated or its positions reduced.
"""

UnifiedInterval: TypeAlias = Literal["1m", "3m", "5m", "15m", "30m", "1H", "4H", "6H", "12H", "1D"]
"""Length of a candle of the unified account.

- `1m`: One minute.
- `3m`: Three minutes.
- `5m`: Five minutes.
- `15m`: Fifteen minutes.
- `30m`: Thirty minutes.
- `1H`: One hour.
- `4H`: Four hours.
- `6H`: Six hours.
- `12H`: Twelve hours.
- `1D`: One day.
"""

UnifiedOrderStatus: TypeAlias = Literal["live", "new", "partially_filled", "filled", "cancelled"]
"""How far an order of the unified account has come.

- `live`: Accepted, nothing filled.
- `new`: Being matched.
- `partially_filled`: Filled in part.
- `filled`: Filled in full.
- `cancelled`: Cancelled.
"""

UnifiedTradeSide: TypeAlias = Literal[
    "open",
    "close",
    "open_long",
    "close_long",
    "open_short",
    "close_short",
    "reduce_close_long",
    "reduce_close_short",
    "burst_close_long",
    "burst_close_short",
    "offset_close_long",
    "offset_close_short",
    "delivery_close_long",
    "delivery_close_short",
    "dte_sys_adl_close_long",
    "dte_sys_adl_close_short",
    "buy_single",
    "sell_single",
    "reduce_buy_single",
    "reduce_sell_single",
    "burst_buy_single",
    "burst_sell_single",
    "delivery_buy_single",
    "delivery_sell_single",
    "dte_sys_adl_buy_in_single_side_mode",
    "dte_sys_adl_sell_in_single_side_mode",
]
"""Whether an order of the unified account opens or closes a position, and what for.

- `open`: Opens a position.
- `close`: Closes a position.
- `open_long`: Opens a long position.
- `close_long`: Closes a long position.
- `open_short`: Opens a short position.
- `close_short`: Closes a short position.
- `reduce_close_long`: Reduces a long position by force, hedge mode.
- `reduce_close_short`: Reduces a short position by force, hedge mode.
- `burst_close_long`: Liquidates a long position, hedge mode.
- `burst_close_short`: Liquidates a short position, hedge mode.
- `offset_close_long`: Sets off part of a long position, hedge mode.
- `offset_close_short`: Sets off part of a short position, hedge mode.
- `delivery_close_long`: Delivers a long position, hedge mode.
- `delivery_close_short`: Delivers a short position, hedge mode.
- `dte_sys_adl_close_long`: Auto-deleverages a long position, hedge mode.
- `dte_sys_adl_close_short`: Auto-deleverages a short position, hedge mode.
- `buy_single`: Buys, one-way mode.
- `sell_single`: Sells, one-way mode.
- `reduce_buy_single`: Buys to reduce a position by force, one-way mode.
- `reduce_sell_single`: Sells to reduce a position by force, one-way mode.
- `burst_buy_single`: Buys to liquidate a position, one-way mode.
- `burst_sell_single`: Sells to liquidate a position, one-way mode.
- `delivery_buy_single`: Buys for a delivery, one-way mode.
- `delivery_sell_single`: Sells for a delivery, one-way mode.
- `dte_sys_adl_buy_in_single_side_mode`: Buys to auto-deleverage a position, one-way mode.
- `dte_sys_adl_sell_in_single_side_mode`: Sells to auto-deleverage a position, one-way mode.
"""

UpgradeState: TypeAlias = Literal["process", "success", "fail"]
"""How far the upgrade to a unified account has come.

- `process`: Under way.
- `success`: Done.
- `fail`: Failed.
"""

FlagYESNO: TypeAlias = Annotated[bool, flag("YES", "NO")]
"""A `bool`, sent as `YES` or `NO`."""

FlagYesNo: TypeAlias = Annotated[bool, flag("yes", "no")]
"""A `bool`, sent as `yes` or `no`."""
