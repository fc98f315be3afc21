# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Sets of values that parameters take. Responses may have other values: there they are plain text."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from bitget_runtime.values.scalars import flag

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

AddressBookType: TypeAlias = Literal["regular", "EVM", "universal", "internal"]
"""Kind of address in the address book for withdrawals.

- `regular`: Address of one coin on one chain.
- `EVM`: Address on the chains of the Ethereum kind.
- `universal`: Address for any coin.
- `internal`: Another Bitget user.
"""

AffiliateApiUse: TypeAlias = Literal["api", "non_api"]
"""Whether a customer of an affiliate trades over the API.

- `api`: Over the API.
- `non_api`: Not over the API.
"""

AffiliateCategory: TypeAlias = Literal["spot", "margin", "usdt_futures", "coin_futures", "usdc_futures"]
"""Product line whose trades earned an affiliate's commission.

- `spot`: Spot.
- `margin`: Margin trading.
- `usdt_futures`: USDT-margined futures.
- `coin_futures`: Coin-margined futures.
- `usdc_futures`: USDC-margined futures.
"""

AffiliateCommissionStatus: TypeAlias = Literal["settled", "unsettled", "notIssued"]
"""Whether an affiliate's commission was paid.

- `settled`: Settled.
- `unsettled`: Not yet settled.
- `notIssued`: Not paid out.
"""

AffiliateKycResult: TypeAlias = Literal["passed", "not_passed"]
"""Outcome of the identity check of an affiliate's customer.

- `passed`: Passed.
- `not_passed`: Not passed.
"""

AffiliateTraderType: TypeAlias = Literal["user", "trader"]
"""Whether a customer of an affiliate is an elite trader of copy trading.

- `user`: An ordinary user.
- `trader`: An elite trader.
"""

AllSymbols: TypeAlias = Literal["default"]
"""Stands for all symbols, where one could be named.

- `default`: All symbols.
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

BalanceAccount: TypeAlias = Literal["spot", "futures", "funding", "earn", "bots", "margin"]
"""Kind of account that has a worth of its own.

- `spot`: Spot.
- `futures`: Futures.
- `funding`: Funding.
- `earn`: Earn products.
- `bots`: Trading bots.
- `margin`: Margin trading.
"""

BotAccount: TypeAlias = Literal["futures", "spot"]
"""What the trading bots of an account trade.

- `futures`: Futures.
- `spot`: Spot.
"""

BrokerAffiliationType: TypeAlias = Literal["affiliate", "official"]
"""How a user came to Bitget, as a broker sees it.

- `affiliate`: Through an affiliate.
- `official`: Directly, through Bitget's own website.
"""

BrokerApiKeyAccess: TypeAlias = Literal["read_and_write", "readonly"]
"""Whether an API key of a broker's subaccount may change things.

- `read_and_write`: Read and write.
- `readonly`: Read only.
"""

BrokerApiKeyPermission: TypeAlias = Literal[
    "withdraw",
    "transfer",
    "spot_trade",
    "contract_trade",
    "read",
    "deposit",
    "margin_trade",
    "contract_order",
    "contract_position",
    "copytrading_trade",
    "wallet_transfer",
]
"""What an API key of a broker's subaccount may be used for; the docs and the clients name different sets.

- `withdraw`: Withdrawals.
- `transfer`: Transfers.
- `spot_trade`: Spot trading.
- `contract_trade`: Futures trading.
- `read`: Reading.
- `deposit`: Deposits.
- `margin_trade`: Margin trading.
- `contract_order`: Orders of futures.
- `contract_position`: Positions of futures.
- `copytrading_trade`: Copy trading.
- `wallet_transfer`: Transfers between wallets; only for a key that may write.
"""

BrokerCategory: TypeAlias = Literal["spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"]
"""Product line whose trades earned a broker's commission.

- `spot_trade`: Spot.
- `spot_margin`: Margin trading.
- `usdt_futures`: USDT-margined futures.
- `usdc_futures`: USDC-margined futures.
- `coin_futures`: Coin-margined futures.
"""

BrokerDepositAccount: TypeAlias = Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"]
"""Account that deposits to a broker's subaccount are moved to.

- `spot`: Spot.
- `usdt-futures`: USDT-margined futures.
- `coin-futures`: Coin-margined futures.
- `usdc-futures`: USDC-margined futures.
"""

BrokerPaymentKind: TypeAlias = Literal["deposit", "withdrawal"]
"""Whether money came to a broker's subaccount or left it.

- `deposit`: Deposit.
- `withdrawal`: Withdrawal.
"""

BrokerPaymentRoute: TypeAlias = Literal["onchain", "internal", "fast"]
"""Way that a deposit or withdrawal of a broker's subaccount took.

- `onchain`: Over a chain.
- `internal`: Within Bitget.
- `fast`: Fast deposit or withdrawal.
"""

BrokerPaymentScope: TypeAlias = Literal["all", "deposit", "withdrawal"]
"""Which payments of a broker's subaccounts to list.

- `all`: Deposits and withdrawals.
- `deposit`: Deposits.
- `withdrawal`: Withdrawals.
"""

BrokerSubaccountPermission: TypeAlias = Literal[
    "withdraw", "transfer", "spot_trade", "contract_trade", "read", "deposit", "margin_trade"
]
"""What a broker's subaccount may do.

- `withdraw`: Withdrawals.
- `transfer`: Transfers.
- `spot_trade`: Spot trading.
- `contract_trade`: Futures trading.
- `read`: Reading.
- `deposit`: Deposits.
- `margin_trade`: Margin trading.
"""

BrokerTradeKind: TypeAlias = Literal["spot", "futures"]
"""Business whose trades earned a commission.

- `spot`: Spot, margin trading included.
- `futures`: Futures.
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

CfdCommissionType: TypeAlias = Literal["0", "1"]
"""What the commission of a CFD is counted by.

- `0`: The lot.
- `1`: A percentage.
"""

CfdInterval: TypeAlias = Literal["1m", "15m", "1h", "4h", "1d"]
"""Length of a CFD candle.

- `1m`: One minute.
- `15m`: Fifteen minutes.
- `1h`: One hour.
- `4h`: Four hours.
- `1d`: One day.
"""

CfdMarginMode: TypeAlias = Literal["Forex", "CFD"]
"""How the margin of a CFD is reckoned.

- `Forex`: As for currencies.
- `CFD`: As for other CFDs.
"""

CfdSymbolState: TypeAlias = Literal["0", "1", "2"]
"""Whether a CFD can be traded.

- `0`: It can't.
- `1`: Positions can only be closed.
- `2`: It can.
"""

CfdTransferAccount: TypeAlias = Literal["funding", "uta"]
"""Account that the CFD account exchanges money with.

- `funding`: Funding account.
- `uta`: Unified account.
"""

ChainCongestion: TypeAlias = Literal["normal", "congested"]
"""How busy a chain is.

- `normal`: As usual.
- `congested`: Congested.
"""

ClassicStreamDepth: TypeAlias = Literal["1", "5", "15"]
"""Levels on each side of an order book that is pushed whole, in the classic API."""

CollateralType: TypeAlias = Literal["mainstream", "all", "custom"]
"""Which coins count as collateral of a unified account.

- `mainstream`: The main coins.
- `all`: All coins.
- `custom`: Coins of your own choice.
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
    "off_close",
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
- `off_close`: A close because the contract is taken off the list.
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

ContractPlanStatus: TypeAlias = Literal["live", "not_trigger", "executing", "executed", "fail_execute", "cancelled"]
"""How far a futures trigger order has come.

- `live`: Waiting to be triggered.
- `not_trigger`: Waiting to be triggered, in an example of the docs.
- `executing`: Its order is being placed.
- `executed`: Triggered.
- `fail_execute`: Triggering failed.
- `cancelled`: Cancelled.
"""

ContractPlanStatusFilter: TypeAlias = Literal["executed", "fail_execute", "fail_trigger", "cancelled"]
"""Ends of futures trigger orders that can be asked for.

- `executed`: Triggered.
- `fail_execute`: Triggering failed.
- `fail_trigger`: Triggering failed, by another spelling.
- `cancelled`: Cancelled.
"""

ContractPlanType: TypeAlias = Literal[
    "normal_plan", "track_plan", "profit_plan", "loss_plan", "pos_profit", "pos_loss", "moving_plan"
]
"""Kind of a futures trigger order.

- `normal_plan`: Trigger order.
- `track_plan`: Trailing stop order.
- `profit_plan`: Take profit of part of a position.
- `loss_plan`: Stop loss of part of a position.
- `pos_profit`: Take profit of a whole position.
- `pos_loss`: Stop loss of a whole position.
- `moving_plan`: Trailing stop of a position.
"""

ContractPlanTypeFilter: TypeAlias = Literal["normal_plan", "track_plan", "profit_loss"]
"""Kinds of futures trigger orders that can be asked for.

- `normal_plan`: Trigger orders.
- `track_plan`: Trailing stop orders.
- `profit_loss`: Take profits and stop losses of every kind.
"""

ContractPlanTypeToCancel: TypeAlias = Literal[
    "normal_plan", "profit_plan", "loss_plan", "pos_profit", "pos_loss", "moving_plan", "track_plan"
]
"""Kind of futures trigger orders that can be cancelled.

- `normal_plan`: Trigger order.
- `profit_plan`: Take profit of part of a position.
- `loss_plan`: Stop loss of part of a position.
- `pos_profit`: Take profit of a whole position.
- `pos_loss`: Stop loss of a whole position.
- `moving_plan`: Trailing stop of a position.
- `track_plan`: Trailing stop order.
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

ContractTpslPlanType: TypeAlias = Literal["profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
"""Kind of take profit or stop loss of a futures position.

- `profit_plan`: Take profit of part of a position.
- `loss_plan`: Stop loss of part of a position.
- `moving_plan`: Trailing stop of a position.
- `pos_profit`: Take profit of a whole position.
- `pos_loss`: Stop loss of a whole position.
"""

ContractTriggerPlanType: TypeAlias = Literal["normal_plan", "track_plan"]
"""Kind of a futures trigger order that does not belong to a position.

- `normal_plan`: Trigger order.
- `track_plan`: Trailing stop order.
"""

ContractType: TypeAlias = Literal["perpetual", "delivery"]
"""Whether a futures contract has an end.

- `perpetual`: Without end.
- `delivery`: With delivery.
"""

CopyAccount: TypeAlias = Literal["funding", "uta", "otc", "copy"]
"""Account that money of a follower of the unified account moves between.

- `funding`: Funding account.
- `uta`: Unified account.
- `otc`: OTC account.
- `copy`: Account of copy trading.
"""

CopyApiPermission: TypeAlias = Literal["contract_trade", "copytrading_trade"]
"""What an API key of an elite trader may do.

- `contract_trade`: Trade futures.
- `copytrading_trade`: Trade as an elite trader of copy trading.
"""

CopyCloseReason: TypeAlias = Literal["profit", "loss"]
"""What closed a position of an elite trader.

- `profit`: Its take profit.
- `loss`: Its stop loss.
"""

CopyLeverageType: TypeAlias = Literal["position", "specify", "trader"]
"""Leverage that trades are copied with.

- `position`: That of the position.
- `specify`: One that the follower gives.
- `trader`: That of the elite trader.
"""

CopyMarginMode: TypeAlias = Literal["isolated", "cross"]
"""Whether copied positions share their margin.

- `isolated`: Each position has a margin of its own.
- `cross`: All positions share one margin.
"""

CopyMarginType: TypeAlias = Literal["trader", "specify"]
"""Margin mode that trades are copied with.

- `trader`: That of the elite trader.
- `specify`: The follower's own.
"""

CopyMode: TypeAlias = Literal["basic", "advanced"]
"""How far the settings of copying go.

- `basic`: Only the basic settings count.
- `advanced`: All settings count.
"""

CopySizeType: TypeAlias = Literal["percent", "amount", "count"]
"""What the size of a copied trade is reckoned by.

- `percent`: A multiple of the elite trader's size; 1 is as much, 2 twice as much.
- `amount`: A fixed amount of money.
- `count`: A fixed number of orders or amount of the coin.
"""

CopySizing: TypeAlias = Literal["fixed_ratio", "fixed_margin"]
"""What the margin of copied orders is reckoned by, in the unified account.

- `fixed_ratio`: Share of margin in the elite trader's equity.
- `fixed_margin`: Same margin for each order.
"""

CopySymbolChange: TypeAlias = Literal["ADD", "DELETE", "UPDATE"]
"""What happens to a contract in the settings of an elite trader.

- `ADD`: It is added.
- `DELETE`: It is removed.
- `UPDATE`: Its ratios of take profit and stop loss are changed.
"""

CopyTpslStatus: TypeAlias = Literal["pending", "success", "failed", "cancelled", "submitting"]
"""How far a take-profit and stop-loss order of a follower has come.

- `pending`: Waiting for its trigger.
- `success`: Carried out.
- `failed`: Failed.
- `cancelled`: Cancelled.
- `submitting`: Being placed.
"""

CopyTransferDirection: TypeAlias = Literal["in", "out"]
"""Way that money moves between copy trading and the other accounts.

- `in`: Into the account of copy trading.
- `out`: Out of the account of copy trading.
"""

CopyTransferStatus: TypeAlias = Literal["successful", "failed", "processing"]
"""How far a transfer of a follower has come.

- `successful`: Done.
- `failed`: Failed.
- `processing`: Under way.
"""

CryptoLoanLiquidationStatus: TypeAlias = Literal["COMPLETE", "WAIT"]
"""How far the liquidation of a crypto loan has come.

- `COMPLETE`: Done.
- `WAIT`: Under way.
"""

CryptoLoanStatus: TypeAlias = Literal["ROLLBACK", "FORCE", "REPAY"]
"""How a crypto loan ended.

- `ROLLBACK`: It failed.
- `FORCE`: It was liquidated.
- `REPAY`: It was repaid.
"""

CryptoLoanTerm: TypeAlias = Literal["FLEXIBLE", "SEVEN", "THIRTY"]
"""Term of a crypto loan.

- `FLEXIBLE`: No fixed term.
- `SEVEN`: Seven days.
- `THIRTY`: Thirty days.
"""

DaylightTime: TypeAlias = Literal["standard", "dst"]
"""Whether daylight saving time is in force.

- `standard`: Standard time.
- `dst`: Daylight saving time.
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

DepositAccount: TypeAlias = Literal["spot", "funding", "coin-futures", "usdt-futures", "usdc-futures"]
"""Kind of account that deposits are passed on to.

- `spot`: Spot.
- `funding`: Funding.
- `coin-futures`: Coin-margined futures.
- `usdt-futures`: USDT-margined futures.
- `usdc-futures`: USDC-margined futures.
"""

DepositWithdrawalStatus: TypeAlias = Literal["pending", "fail", "success"]
"""How far a deposit or withdrawal has come.

- `pending`: Waiting for confirmation or review.
- `fail`: Failed.
- `success`: Done.
"""

DividendState: TypeAlias = Literal["pending", "paid"]
"""Whether a cash dividend is paid.

- `pending`: Still to be paid.
- `paid`: Paid.
"""

EarnPeriodType: TypeAlias = Literal["flexible", "fixed"]
"""Whether an earn product has a fixed term.

- `flexible`: It can be redeemed at any time.
- `fixed`: It has a fixed term.
"""

EarnProductLevel: TypeAlias = Literal["beginner", "normal", "VIP", "vip"]
"""Users an earn product is meant for.

- `beginner`: New users.
- `normal`: All users.
- `VIP`: VIP users.
- `vip`: VIP users, by another spelling.
"""

EarnResult: TypeAlias = Literal["success", "fail"]
"""Whether a subscription or redemption succeeded.

- `success`: It succeeded.
- `fail`: It failed.
"""

EliteAccount: TypeAlias = Literal["spot", "unified"]
"""Account that pays for elite earn products, or receives what they pay.

- `spot`: Spot or funding account.
- `unified`: Unified account.
"""

EliteRecordType: TypeAlias = Literal["subscribe", "redeem", "interest"]
"""Kind of record of elite earn products.

- `subscribe`: Subscriptions.
- `redeem`: Redemptions.
- `interest`: Interest.
"""

EliteRedeemType: TypeAlias = Literal["fast", "standard"]
"""How an elite earn product is redeemed.

- `fast`: At once.
- `standard`: After the usual delay.
"""

EliteStatus: TypeAlias = Literal["settled", "pending", "rejected"]
"""How far a subscription or redemption of an elite earn product has come.

- `settled`: Done.
- `pending`: Under way.
- `rejected`: Rejected.
"""

EquityGuardMode: TypeAlias = Literal["amount", "percentage"]
"""What the loss is measured by at which the protection of a follower's equity sets in.

- `amount`: A fixed amount.
- `percentage`: A share of the equity.
"""

EstimateMarginMode: TypeAlias = Literal["crossed", "cross", "isolated"]
"""Margin mode of an estimate for a leverage; cross margin has two spellings, and the sources disagree.

- `crossed`: All positions share one margin, as the docs spell it.
- `cross`: The same, as clients of the live API spell it.
- `isolated`: Each position has a margin of its own.
"""

ExecType: TypeAlias = Literal["normal", "offset", "reduce", "liquidation", "delivery"]
"""What an order was carried out for.

- `normal`: An ordinary trade.
- `offset`: Long and short positions set off against each other.
- `reduce`: Forced reduction of a position.
- `liquidation`: Liquidation.
- `delivery`: Delivery of a contract.
"""

FeeCategory: TypeAlias = Literal["SPOT", "FUTURES"]
"""Spot or futures, where fees and market making are concerned.

- `SPOT`: Spot.
- `FUTURES`: Futures.
"""

FollowerLeverageMode: TypeAlias = Literal["follow_trader", "fixed_leverage"]
"""Leverage of a follower of futures copy trading.

- `follow_trader`: That of the elite trader.
- `fixed_leverage`: A fixed one.
"""

FollowerMarginMode: TypeAlias = Literal["follow_trader", "crossed_margin", "isolated_margin"]
"""Margin mode of a follower of futures copy trading.

- `follow_trader`: That of the elite trader.
- `crossed_margin`: Cross margin.
- `isolated_margin`: Isolated margin.
"""

Force: TypeAlias = Literal["gtc", "post_only", "fok", "ioc"]
"""How long an order of the classic account, or of a batch on a WebSocket, stays.

- `gtc`: Until it is filled or cancelled.
- `post_only`: Only as a maker.
- `fok`: Filled in full at once, or not at all.
- `ioc`: Filled at once as far as possible, the rest cancelled.
"""

FreezeOperation: TypeAlias = Literal["freeze", "unfreeze"]
"""Whether to freeze a subaccount or to lift that.

- `freeze`: Freeze it.
- `unfreeze`: Lift the freeze.
"""

FundsSource: TypeAlias = Literal["funding", "uta", "otc"]
"""Account that a trading bot gets its money from.

- `funding`: Funding account.
- `uta`: Unified account.
- `otc`: OTC account.
"""

FuturesCategory: TypeAlias = Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Futures among the product lines of the unified account.

- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

FuturesLongShortPeriod: TypeAlias = Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1Dutc"]
"""Period of an entry of the long-short statistics of futures.

- `5m`: Five minutes.
- `15m`: Fifteen minutes.
- `30m`: Thirty minutes.
- `1h`: One hour.
- `2h`: Two hours.
- `4h`: Four hours.
- `6h`: Six hours.
- `12h`: Twelve hours.
- `1Dutc`: One day, by UTC.
"""

FuturesStatsPeriod: TypeAlias = Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"]
"""Period of an entry of a statistic of futures.

- `5m`: Five minutes.
- `15m`: Fifteen minutes.
- `30m`: Thirty minutes.
- `1h`: One hour.
- `2h`: Two hours.
- `4h`: Four hours.
- `6h`: Six hours.
- `12h`: Twelve hours.
- `1d`: One day.
"""

FuturesTaxType: TypeAlias = Literal[
    "TRANSFER_IN",
    "TRANSFER_OUT",
    "ORDER_DEALT_FROZEN_OUT",
    "ORDER_DEALT_IN",
    "ORDER_PLF_FEE_OUT",
    "EXCHANGE_SOURCE_TOKEN_USER_OUT",
    "EXCHANGE_TARGET_TOKEN_USER_IN",
    "OPEN_LONG",
    "OPEN_SHORT",
    "BUY_DEAL",
    "SELL_DEAL",
    "CLOSE_LONG",
    "CLOSE_SHORT",
    "FORCE_CLOSE_LONG",
    "FORCE_CLOSE_SHORT",
    "BURST_CLOSE_LONG",
    "BURST_CLOSE_SHORT",
    "OFFSET_REDUCE_CLOSE_LONG",
    "OFFSET_REDUCE_CLOSE_SHORT",
    "FORCE_BUY_SSM",
    "FORCE_SELL_SSM",
    "BURST_BUY_SSM",
    "BURST_SELL_SSM",
    "RISK_LIQ_USER_IN",
    "RISK_LIQ_USER_OUT",
    "INTEREST_SETTLEMENT_OUT",
    "CONTRACT_MAIN_SETTLE_FEE_USER_IN",
    "CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
]
"""Kind of transaction of the futures account in tax records.

- `TRANSFER_IN`: Transfer in.
- `TRANSFER_OUT`: Transfer out.
- `ORDER_DEALT_FROZEN_OUT`: Money out for a filled order.
- `ORDER_DEALT_IN`: Money in from a filled order.
- `ORDER_PLF_FEE_OUT`: Trading fee.
- `EXCHANGE_SOURCE_TOKEN_USER_OUT`: Coin given in a conversion.
- `EXCHANGE_TARGET_TOKEN_USER_IN`: Coin got in a conversion.
- `OPEN_LONG`: A long position was opened.
- `OPEN_SHORT`: A short position was opened.
- `BUY_DEAL`: A buy.
- `SELL_DEAL`: A sell.
- `CLOSE_LONG`: A long position was closed.
- `CLOSE_SHORT`: A short position was closed.
- `FORCE_CLOSE_LONG`: A long position was reduced by force.
- `FORCE_CLOSE_SHORT`: A short position was reduced by force.
- `BURST_CLOSE_LONG`: A long position was liquidated.
- `BURST_CLOSE_SHORT`: A short position was liquidated.
- `OFFSET_REDUCE_CLOSE_LONG`: A long position was netted.
- `OFFSET_REDUCE_CLOSE_SHORT`: A short position was netted.
- `FORCE_BUY_SSM`: A forced buy.
- `FORCE_SELL_SSM`: A forced sell.
- `BURST_BUY_SSM`: A buy at liquidation.
- `BURST_SELL_SSM`: A sell at liquidation.
- `RISK_LIQ_USER_IN`: Money in because of liquidation risk.
- `RISK_LIQ_USER_OUT`: Money out because of liquidation risk.
- `INTEREST_SETTLEMENT_OUT`: Interest.
- `CONTRACT_MAIN_SETTLE_FEE_USER_IN`: Funding fee received.
- `CONTRACT_MAIN_SETTLE_FEE_USER_OUT`: Funding fee paid.
"""

GridAdjustment: TypeAlias = Literal["increase", "decrease"]
"""Whether money is put into a grid bot or taken out.

- `increase`: Put in.
- `decrease`: Taken out.
"""

GridBotStatus: TypeAlias = Literal["init", "waiting", "running", "terminating", "terminated"]
"""How far a grid bot has come.

- `init`: Being set up.
- `waiting`: Waiting for what starts it.
- `running`: Running.
- `terminating`: Being ended.
- `terminated`: Ended.
"""

GridCategory: TypeAlias = Literal["SPOT", "USDT-FUTURES", "USDC-FUTURES"]
"""Product lines of the unified account that have grid bots.

- `SPOT`: Spot.
- `USDT-FUTURES`: USDT-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

GridDirection: TypeAlias = Literal["long", "short", "netural", "neutral"]
"""Way a grid bot for futures trades.

- `long`: Long.
- `short`: Short.
- `netural`: Both ways, as the wire spells it.
- `neutral`: Both ways, as one source spells it.
"""

GridSlippage: TypeAlias = Literal["1%", "2%", "none"]
"""Slippage that a grid bot may have at its start.

- `1%`: One per cent.
- `2%`: Two per cent.
- `none`: None given.
"""

GridSpacing: TypeAlias = Literal["arithmetic", "geometric"]
"""How the price levels of a grid lie.

- `arithmetic`: At equal differences.
- `geometric`: At equal ratios.
"""

GridTermination: TypeAlias = Literal["rsi", "boll"]
"""Indicator that ends a grid bot.

- `rsi`: Relative strength index.
- `boll`: Bollinger bands.
"""

GridTerminationReason: TypeAlias = Literal[
    "MANUAL_END",
    "NEW_WAIT",
    "ACCOUNT_BALANCE_LACKING_END",
    "STOP_PROFIT_END",
    "STOP_LOSS_END",
    "CANCEL_END",
    "SYSTEM_END",
    "FOLLOW_END",
    "SUBSCRIBE_STOP_PROFIT_END",
    "SUBSCRIBE_STOP_LOSS_END",
    "PLACE_ORDER_FAIL_END",
    "SYMBOL_DOWN_END",
    "SUB_ACCOUNT_TRANSFER_FAIL",
    "HIGHEST_PRICE_END",
    "BOTTOM_PRICE_END",
    "BURST_END",
    "MOVE_GRID_FAIL",
    "EXPIRE_TIME_END",
    "HANDLE_SUB_POSITION_END",
    "STOP_PRICE_ACHIEVE",
    "ADL_END",
    "AUTO_CONVERT_END",
    "CONDITION_TRIGGER_END",
    "ADL_CONVERT_END",
    "CANCEL_DELIVERY_ORDER",
    "BASIS_RATE_TRIGGER",
    "EARN_REDEEM_FAIL",
    "SYSTEM_CANCEL",
    "SYMBOL_RSTOCK_SPLIT",
]
"""Why a grid bot ended."""

GridTrigger: TypeAlias = Literal["instant", "price", "rsi", "boll"]
"""What starts a grid bot.

- `instant`: Nothing, it starts at once.
- `price`: A price.
- `rsi`: Relative strength index.
- `boll`: Bollinger bands.
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

HoldingChange: TypeAlias = Literal["add", "decrease"]
"""Whether a trade of an insider made the holding larger or smaller.

- `add`: Larger.
- `decrease`: Smaller.
"""

HoldingType: TypeAlias = Literal["direct", "indirect"]
"""Whether an insider holds shares in person.

- `direct`: In person.
- `indirect`: Through others.
"""

IcebergExecution: TypeAlias = Literal["queue1", "counterparty1"]
"""Price that the orders of an iceberg order take from the book.

- `queue1`: First price of its own side.
- `counterparty1`: First price of the other side.
"""

IcebergPreference: TypeAlias = Literal["faster_execution", "fixed_distance", "fixed_price"]
"""What the prices of the orders of an iceberg order go by.

- `faster_execution`: Quick fills.
- `fixed_distance`: A fixed distance from the market.
- `fixed_price`: A fixed price.
"""

IcebergSplitMode: TypeAlias = Literal["quantity", "order"]
"""How an iceberg order is split.

- `quantity`: By the amount of each order.
- `order`: By the number of orders.
"""

InfoKeyAccess: TypeAlias = Literal["read_only", "read_and_write"]
"""Whether the API key in use may change things.

- `read_only`: It may only read.
- `read_and_write`: It may read and write.
"""

InsiderTradeCode: TypeAlias = Literal["P", "S", "A", "F", "M", "C", "G", "J"]
"""Kind of a trade of an insider, as a letter."""

InstLoanRepayKind: TypeAlias = Literal["normal", "liquidation"]
"""What brought about a repayment of an institutional loan.

- `normal`: The borrower repaid.
- `liquidation`: A liquidation.
"""

InstLoanRepayType: TypeAlias = Literal["all", "part"]
"""How much of an institutional loan was repaid.

- `all`: All of it.
- `part`: Part of it.
"""

InstLoanStatus: TypeAlias = Literal["not_paid_off", "paid_off"]
"""Whether an institutional loan is paid off.

- `not_paid_off`: It is not.
- `paid_off`: It is.
"""

InstitutionFeeGroup: TypeAlias = Literal["DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C"]
"""Group of symbols that share their fee rates for institutions.

- `DEFAULT`: All that are in no other group.
- `GROUP_A`: Group A.
- `GROUP_B`: Group B.
- `GROUP_C`: Group C, futures only.
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

InternalAddressType: TypeAlias = Literal["uid", "email", "mobile"]
"""What names the recipient of a withdrawal within Bitget.

- `uid`: User id.
- `email`: E-mail address.
- `mobile`: Telephone number.
"""

LeverageCategory: TypeAlias = Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Product lines of the unified account that have a leverage.

- `MARGIN`: Margin trading.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

ListedSubaccountMode: TypeAlias = Literal["CLASSIC", "UNIFIED"]
"""Whether a subaccount is classic or unified, in capital letters.

- `CLASSIC`: Classic account.
- `UNIFIED`: Unified account.
"""

MarginBillType: TypeAlias = Literal[
    "transfer_in",
    "transfer_out",
    "borrow",
    "repay",
    "liquidation_fee",
    "compensate",
    "deal_in",
    "deal_out",
    "confiscated",
    "exchange_in",
    "exchange_out",
    "sys_exchange_in",
    "sys_exchange_out",
]
"""What changed a balance of a margin account.

- `transfer_in`: Transfer in.
- `transfer_out`: Transfer out.
- `borrow`: Money was borrowed.
- `repay`: A loan was repaid.
- `liquidation_fee`: Fee of a liquidation.
- `compensate`: The insurance fund made up for missing collateral.
- `deal_in`: Money in from a trade.
- `deal_out`: Money out for a trade.
- `confiscated`: Taken for missing collateral.
- `exchange_in`: Money in from a conversion.
- `exchange_out`: Money out for a conversion.
- `sys_exchange_in`: Money in from a conversion, on the side of Bitget's account.
- `sys_exchange_out`: Money out for a conversion, on the side of Bitget's account.
"""

MarginFlashRepayOutcome: TypeAlias = Literal["success", "failure"]
"""Whether a flash repayment was accepted.

- `success`: Accepted.
- `failure`: Refused.
"""

MarginInterestType: TypeAlias = Literal["first", "scheduled"]
"""When interest was charged.

- `first`: When the money was borrowed.
- `scheduled`: On schedule.
"""

MarginLiquidationKind: TypeAlias = Literal["swap", "place_order"]
"""How a margin account was liquidated.

- `swap`: One coin was swapped for another.
- `place_order`: An order was placed.
"""

MarginLoanKind: TypeAlias = Literal["auto_loan", "manual_loan"]
"""Who set off a loan.

- `auto_loan`: An order that borrows by itself.
- `manual_loan`: The user.
"""

MarginLoanType: TypeAlias = Literal["normal", "autoLoan", "autoRepay", "autoLoanAndRepay"]
"""Whether a margin order borrows and repays by itself.

- `normal`: Neither.
- `autoLoan`: Borrows what is missing.
- `autoRepay`: Repays with what it brings in.
- `autoLoanAndRepay`: Both.
"""

MarginMode: TypeAlias = Literal["crossed", "isolated"]
"""Whether positions share their margin.

- `crossed`: All positions share one margin.
- `isolated`: Each position has a margin of its own.
"""

MarginOperation: TypeAlias = Literal["add", "remove"]
"""Whether margin goes into a position or out of it.

- `add`: Into it.
- `remove`: Out of it.
"""

MarginOrderEntryPoint: TypeAlias = Literal["WEB", "API", "SYS", "ANDROID", "IOS"]
"""Where a margin order was entered.

- `WEB`: Website.
- `API`: API.
- `SYS`: Bitget's own systems, mostly at a liquidation.
- `ANDROID`: Android app.
- `IOS`: iOS app.
"""

MarginOrderSide: TypeAlias = Literal[
    "buy",
    "sell",
    "liquidation-buy",
    "liquidation-sell",
    "systemRepay-buy",
    "systemRepay-selll",
    "liquidation_buy",
    "liquidation_sell",
    "system_repay_buy",
    "system_repay_sell",
]
"""Direction of a margin order or fill, and whether Bitget placed it; with underscores in fills.

- `buy`: Buy.
- `sell`: Sell.
- `liquidation-buy`: Buy at a liquidation.
- `liquidation-sell`: Sell at a liquidation.
- `systemRepay-buy`: Buy to repay a loan, by Bitget.
- `systemRepay-selll`: Sell to repay a loan, by Bitget; spelt so.
- `liquidation_buy`: Buy at a liquidation.
- `liquidation_sell`: Sell at a liquidation.
- `system_repay_buy`: Buy to repay a loan, by Bitget.
- `system_repay_sell`: Sell to repay a loan, by Bitget.
"""

MarginOrderStatus: TypeAlias = Literal[
    "live", "partially_fill", "partial_fill", "partially_filled", "filled", "cancelled", "reject"
]
"""How far a margin order has come.

- `live`: Open, nothing filled.
- `partially_fill`: Filled in part.
- `partial_fill`: Filled in part, as the docs of open orders spell it.
- `partially_filled`: Filled in part, as pushes spell it.
- `filled`: Filled in full.
- `cancelled`: Cancelled.
- `reject`: Refused.
"""

MarginRepayType: TypeAlias = Literal[
    "auto_repay", "manual_repay", "liq_repay", "force_repay", "auto-repay", "manual-repay", "liq-repay", "force-repay"
]
"""What set off a repayment; the docs of isolated margin spell the values with hyphens.

- `auto_repay`: An order that repays by itself.
- `manual_repay`: The user.
- `liq_repay`: A liquidation.
- `force_repay`: Bitget, by force.
- `auto-repay`: An order that repays by itself.
- `manual-repay`: The user.
- `liq-repay`: A liquidation.
- `force-repay`: Bitget, by force.
"""

MarginStatsPeriod: TypeAlias = Literal["24h", "30d"]
"""Period that statistics of margin trading cover.

- `24h`: The last 24 hours.
- `30d`: The last 30 days.
"""

MarginSymbolStatus: TypeAlias = Literal["1", "2"]
"""Whether a pair of margin trading can be traded.

- `1`: Open for trading.
- `2`: Under maintenance.
"""

MarginTaxType: TypeAlias = Literal[
    "transfer_in",
    "transfer_out",
    "borrow",
    "repay",
    "liquidation_fee",
    "compensate",
    "deal_in",
    "deal_out",
    "interest_repay",
    "confiscated",
    "exchange_in",
    "exchange_out",
]
"""Kind of transaction of the margin account in tax records.

- `transfer_in`: Transfer in.
- `transfer_out`: Transfer out.
- `borrow`: Borrowed.
- `repay`: Repaid.
- `liquidation_fee`: Liquidation fee.
- `compensate`: Shortfall of collateral made good by the insurance fund.
- `deal_in`: Buy.
- `deal_out`: Sell.
- `interest_repay`: Interest repaid.
- `confiscated`: Taken for a shortfall of collateral.
- `exchange_in`: Got by conversion.
- `exchange_out`: Given for conversion.
"""

MarketCategory: TypeAlias = Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Product lines of the unified account that have market data of their own; margin trading is that of spot.

- `SPOT`: Spot.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

MultiAssetProductType: TypeAlias = Literal["USDT-FUTURES", "SUSDT-FUTURES"]
"""Kind of futures that has multi-assets mode.

- `USDT-FUTURES`: Margin in USDT.
- `SUSDT-FUTURES`: Margin in USDT, of demo trading.
"""

NeutralGridCategory: TypeAlias = Literal["USDT-FUTURES", "USDC-FUTURES"]
"""Product lines of the unified account that have neutral grid bots.

- `USDT-FUTURES`: USDT-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
"""

OffsetType: TypeAlias = Literal["percentage", "spread"]
"""How a distance from a price is given.

- `percentage`: As a percentage.
- `spread`: As a difference of prices.
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

P2pAdOperation: TypeAlias = Literal["publish", "delist", "remove"]
"""What can be done with a P2P advertisement.

- `publish`: Put it online.
- `delist`: Take it offline.
- `remove`: Delete it.
"""

P2pAdSorting: TypeAlias = Literal["createTime", "price"]
"""What P2P advertisements are sorted by, falling.

- `createTime`: When they were made.
- `price`: Price.
"""

P2pAdSource: TypeAlias = Literal["owner", "competitor", "ownerAndCompetitor"]
"""Whose P2P advertisements are listed.

- `owner`: Your own.
- `competitor`: Other merchants'.
- `ownerAndCompetitor`: All.
"""

P2pAdStatus: TypeAlias = Literal["online", "offline", "editing", "completed"]
"""State of a P2P advertisement.

- `online`: Online.
- `offline`: Offline.
- `editing`: Being edited.
- `completed`: Used up.
"""

P2pDetailType: TypeAlias = Literal["txt", "number", "file"]
"""How a detail of a way to pay is given.

- `txt`: Text.
- `number`: Number.
- `file`: File, such as a picture.
"""

P2pLanguage: TypeAlias = Literal["zh-CN", "en-US"]
"""Language of texts in P2P trading.

- `zh-CN`: Chinese.
- `en-US`: English.
"""

P2pMarket: TypeAlias = Literal["public", "private"]
"""Part of the P2P market that an advertisement is shown in.

- `public`: Public.
- `private`: Private.
"""

P2pMerchantLevel: TypeAlias = Literal["starter", "advanced", "master"]
"""Standing of a user in P2P trading.

- `starter`: Starter.
- `advanced`: Advanced.
- `master`: Master.
"""

P2pOrderStatus: TypeAlias = Literal["pending_pay", "Paid", "Appeal", "Completed", "cancelled"]
"""How far a P2P order has come.

- `pending_pay`: Waiting for payment.
- `Paid`: Paid, the coins are to be released.
- `Appeal`: Under appeal.
- `Completed`: Done.
- `cancelled`: Cancelled.
"""

P2pPriceType: TypeAlias = Literal["fixed", "floating"]
"""Whether the price of a P2P advertisement follows the market.

- `fixed`: It stays as it is.
- `floating`: It follows the market, with a premium.
"""

P2pTaxType: TypeAlias = Literal["transfer_in", "transfer_out", "sell", "buy"]
"""Kind of transaction of the P2P account in tax records.

- `transfer_in`: Transfer in.
- `transfer_out`: Transfer out.
- `sell`: Sell.
- `buy`: Buy.
"""

PaymentRoute: TypeAlias = Literal["on_chain", "internal_transfer"]
"""Way that a deposit or withdrawal takes.

- `on_chain`: Over a chain.
- `internal_transfer`: Within Bitget.
"""

PlanTriggerStatus: TypeAlias = Literal["success", "fail", "cancelled", "in_progress", "in_progress_tracking"]
"""How a trigger order has fared.

- `success`: Triggered.
- `fail`: Failed.
- `cancelled`: Cancelled.
- `in_progress`: Triggered, its order is being placed.
- `in_progress_tracking`: Following the price.
"""

PlanTriggerType: TypeAlias = Literal["fill_price", "mark_price", "index_price"]
"""Price that triggers a trigger order, or its take profit or stop loss.

- `fill_price`: Price of the last trade.
- `mark_price`: Mark price.
- `index_price`: Index price.
"""

PledgeChange: TypeAlias = Literal["down", "up"]
"""What a change of the collateral did to the pledge rate of a crypto loan.

- `down`: Collateral was added, the rate went down.
- `up`: Collateral was withdrawn, the rate went up.
"""

PledgeMove: TypeAlias = Literal["IN", "OUT"]
"""What is done to the collateral of a crypto loan.

- `IN`: Collateral is added.
- `OUT`: Collateral is withdrawn.
"""

PortfolioPeriod: TypeAlias = Literal["7D", "30D", "90D", "180D"]
"""Days that the figures of an elite trader cover.

- `7D`: Seven days.
- `30D`: Thirty days.
- `90D`: Ninety days.
- `180D`: A hundred and eighty days.
"""

PositionMoveStatus: TypeAlias = Literal["processing", "completed", "failed"]
"""How far the move of a position between accounts has come.

- `processing`: Under way.
- `completed`: Done.
- `failed`: Failed.
"""

PositionSide: TypeAlias = Literal["long", "short"]
"""Direction of a position.

- `long`: Long.
- `short`: Short.
"""

ProductType: TypeAlias = Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"]
"""Kind of futures of the classic account.

- `USDT-FUTURES`: Margin in USDT.
- `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
BTCUSD_CM instead.
- `USDC-FUTURES`: Margin in USDC.
"""

ProfitShareReason: TypeAlias = Literal["period", "unfollow"]
"""What made a profit share of an elite trader fall due.

- `period`: The end of a period.
- `unfollow`: The follower left.
"""

QuotaCategory: TypeAlias = Literal["spot", "futures"]
"""Product line that a quota of API requests is for.

- `spot`: Spot.
- `futures`: Futures.
"""

RealityCategory: TypeAlias = Literal["SPOT", "MARGIN"]
"""Product lines of the unified account that Reality stock tokens are traded in.

- `SPOT`: Spot.
- `MARGIN`: Margin trading.
"""

RecipientType: TypeAlias = Literal["user", "company"]
"""Kind of recipient of a withdrawal.

- `user`: A person.
- `company`: A company.
"""

RepayMethod: TypeAlias = Literal["borrowed_coin", "collateral"]
"""What a crypto loan is repaid with.

- `borrowed_coin`: The coin borrowed.
- `collateral`: The collateral.
"""

RiskUnitOperation: TypeAlias = Literal["bind", "unbind"]
"""What is done to a user and a risk unit of institutional loans.

- `bind`: The user is bound to the risk unit.
- `unbind`: The user is released from the risk unit.
"""

RpiCategory: TypeAlias = Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"]
"""Product line of the unified account, in lower case.

- `spot`: Spot.
- `usdt-futures`: USDT-margined futures.
- `coin-futures`: Coin-margined futures.
- `usdc-futures`: USDC-margined futures.
"""

SavingsApyType: TypeAlias = Literal["single", "ladder"]
"""Whether the interest rate of a savings product depends on the amount.

- `single`: One rate.
- `ladder`: A rate for each tier of amounts.
"""

SavingsProductFilter: TypeAlias = Literal["available", "held", "available_and_held", "all"]
"""Which savings products to list.

- `available`: Those that can be subscribed to.
- `held`: Those held.
- `available_and_held`: Those that can be subscribed to, and those held.
- `all`: All, withdrawn ones too.
"""

SavingsProductStatus: TypeAlias = Literal["not_started", "in_progress", "paused", "completed", "sold_out", "off_line"]
"""State of a savings product.

- `not_started`: Announced.
- `in_progress`: Open for subscriptions.
- `paused`: Paused.
- `completed`: Ended.
- `sold_out`: Sold out.
- `off_line`: Withdrawn.
"""

SavingsRecordType: TypeAlias = Literal["subscribe", "redeem", "pay_interest", "deduction"]
"""Kind of entry in the history of savings.

- `subscribe`: Subscription.
- `redeem`: Redemption.
- `pay_interest`: Interest payment.
- `deduction`: Penalty; only for fixed terms.
"""

SavingsSettleMethod: TypeAlias = Literal["daily", "maturity"]
"""When a savings product pays interest.

- `daily`: Every day.
- `maturity`: At the end, with the principal.
"""

SettableSubaccountStatus: TypeAlias = Literal["normal", "freeze"]
"""State that a virtual subaccount can be put in.

- `normal`: In use.
- `freeze`: Frozen.
"""

SharkFinHoldingProductStatus: TypeAlias = Literal[
    "running", "pause", "wait_interest", "wait_settle", "settle", "redeem", "sell_out"
]
"""State of a Shark Fin product that is held.

- `running`: Open for subscriptions.
- `pause`: Paused.
- `wait_interest`: Waiting for interest to begin.
- `wait_settle`: Waiting to be settled.
- `settle`: Settled.
- `redeem`: Redeemed.
- `sell_out`: Sold out.
"""

SharkFinHoldingStatus: TypeAlias = Literal["subscribed", "settled"]
"""Which Shark Fin holdings to list.

- `subscribed`: Running ones.
- `settled`: Settled ones.
"""

SharkFinProductStatus: TypeAlias = Literal[
    "not_started", "in_progress", "paused", "interest_pending", "settle_pending", "settled", "redeemed", "sold_out"
]
"""State of a Shark Fin product.

- `not_started`: Announced.
- `in_progress`: Open for subscriptions.
- `paused`: Paused.
- `interest_pending`: Bearing interest.
- `settle_pending`: Waiting to be settled.
- `settled`: Settled.
- `redeemed`: Redeemed.
- `sold_out`: Sold out.
"""

SharkFinRecordType: TypeAlias = Literal["subscription", "redemption", "interest"]
"""Kind of entry in the history of Shark Fin.

- `subscription`: Subscription.
- `redemption`: Redemption.
- `interest`: Interest payment.
"""

SharkFinTrend: TypeAlias = Literal["up", "down"]
"""Direction of the price that a Shark Fin product is about.

- `up`: Up.
- `down`: Down.
"""

Side: TypeAlias = Literal["buy", "sell"]
"""Direction of an order or trade.

- `buy`: Buy.
- `sell`: Sell.
"""

SortOrder: TypeAlias = Literal["asc", "desc"]
"""Which entries come first.

- `asc`: The oldest.
- `desc`: The newest.
"""

SplitStatus: TypeAlias = Literal["pending", "ongoing", "completed"]
"""How far a split of stock has come.

- `pending`: Ahead.
- `ongoing`: Under way.
- `completed`: Done.
"""

SplitType: TypeAlias = Literal["split", "reverse_split"]
"""Whether stock is split or put together.

- `split`: One share becomes several.
- `reverse_split`: Several shares become one.
"""

SpotAssetScope: TypeAlias = Literal["hold_only", "all"]
"""Which coins of the spot account to list.

- `hold_only`: Coins that are held.
- `all`: All coins.
"""

SpotBatchMode: TypeAlias = Literal["single", "multiple"]
"""Whether the orders of a batch are of one pair or of several.

- `single`: One pair.
- `multiple`: Several pairs.
"""

SpotBillGroup: TypeAlias = Literal[
    "deposit",
    "withdraw",
    "transaction",
    "transfer",
    "loan",
    "financial",
    "fait",
    "convert",
    "c2c",
    "pre_c2c",
    "on_chain",
    "strategy",
    "other",
]
"""Group of changes of a spot balance.

- `deposit`: Deposits.
- `withdraw`: Withdrawals.
- `transaction`: Trades.
- `transfer`: Transfers.
- `loan`: Pledge loans.
- `financial`: Earn products.
- `fait`: Fiat money (spelt so).
- `convert`: Conversions.
- `c2c`: C2C trading.
- `pre_c2c`: Pre-market trading.
- `on_chain`: On-chain transactions.
- `strategy`: Trading strategies.
- `other`: Everything else.
"""

SpotCopySymbolChange: TypeAlias = Literal["add", "delete"]
"""What happens to pairs in the settings of an elite trader.

- `add`: They are added.
- `delete`: They are removed.
"""

SpotFlowPeriod: TypeAlias = Literal["15m", "30m", "1h", "2h", "4h", "1d"]
"""Period that statistics of spot trading cover.

- `15m`: Fifteen minutes.
- `30m`: Thirty minutes.
- `1h`: One hour.
- `2h`: Two hours.
- `4h`: Four hours.
- `1d`: One day.
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

SpotPlanOrderStatus: TypeAlias = Literal["live", "not_trigger", "executing", "executed", "fail_execute", "cancelled"]
"""How far a spot trigger order has come.

- `live`: Not triggered.
- `not_trigger`: Not triggered, as some responses have it.
- `executing`: Its order is being placed.
- `executed`: Its order was placed.
- `fail_execute`: Its order could not be placed.
- `cancelled`: Cancelled.
"""

SpotPlanType: TypeAlias = Literal["amount", "total"]
"""What the size of a spot trigger order is counted in.

- `amount`: The base coin.
- `total`: The quote coin.
"""

SpotSymbolStatus: TypeAlias = Literal["online", "offline", "gray", "halt"]
"""Whether a spot pair can be traded.

- `online`: Open for trading.
- `offline`: Offline.
- `gray`: In a limited trial.
- `halt`: Trading is suspended.
"""

StockDividendType: TypeAlias = Literal["cash_dividend", "stock_split", "stock_dividend"]
"""What a company gives to its shareholders.

- `cash_dividend`: Money.
- `stock_split`: More shares for each one, by a split.
- `stock_dividend`: Shares.
"""

StockOrderType: TypeAlias = Literal["LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT"]
"""Kind of an order in a security.

- `LO`: Limit order.
- `MO`: Market order.
- `LIT`: Limit order, placed when the price is touched.
- `MIT`: Market order, placed when the price is touched.
- `TSLPAMT`: Trailing stop with a limit price, by an amount.
- `TSLPPCT`: Trailing stop with a limit price, by a percentage.
"""

StockSession: TypeAlias = Literal["overnight", "pre_market", "regular", "after_hours"]
"""Part of the trading day of the stock market.

- `overnight`: Overnight.
- `pre_market`: Before regular hours.
- `regular`: Regular hours.
- `after_hours`: After regular hours.
"""

StockSide: TypeAlias = Literal["Buy", "Sell"]
"""Direction of an order in a security, with a capital letter.

- `Buy`: Buy.
- `Sell`: Sell.
"""

StockTimeInForce: TypeAlias = Literal["Day", "GoodTilCanceled", "GoodTilDate"]
"""How long an order in a security stays.

- `Day`: Until the end of the day.
- `GoodTilCanceled`: Until it is filled or cancelled.
- `GoodTilDate`: Until a given day.
"""

StockTradingHours: TypeAlias = Literal["RTHOnly", "AnyTime", "Overnight"]
"""Hours in which an order in a security may be filled.

- `RTHOnly`: Regular hours only.
- `AnyTime`: Outside regular hours too.
- `Overnight`: Overnight.
"""

StpMode: TypeAlias = Literal["none", "cancel_taker", "cancel_maker", "cancel_both"]
"""What happens where an order would trade with another one of the same user.

- `none`: Nothing, no prevention.
- `cancel_taker`: The taker order is cancelled.
- `cancel_maker`: The maker order is cancelled.
- `cancel_both`: Both are cancelled.
"""

StrategyOrderStatus: TypeAlias = Literal["pending", "success", "failed", "cancelled", "submitting"]
"""How far a strategy order has come.

- `pending`: Waiting for its trigger.
- `success`: Carried out.
- `failed`: Failed.
- `cancelled`: Cancelled.
- `submitting`: Being placed.
"""

StrategySubOrderStatus: TypeAlias = Literal["filled", "cancelled", "failed"]
"""How an order that a strategy order placed has fared.

- `filled`: Filled in full.
- `cancelled`: Cancelled.
- `failed`: Failed.
"""

StrategyType: TypeAlias = Literal["tpsl", "trigger", "oco", "trailing_stop", "iceberg", "twap"]
"""Kind of a strategy order.

- `tpsl`: Take profit and stop loss.
- `trigger`: An order placed when a price is reached.
- `oco`: Two orders, of which one cancels the other.
- `trailing_stop`: An order placed when the price turns back by some distance.
- `iceberg`: A large order placed in small parts.
- `twap`: An order placed in parts over some time.
"""

StreamCategory: TypeAlias = Literal["spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"]
"""Product line of an order of the unified account, in lower case.

- `spot`: Spot.
- `margin`: Margin trading.
- `usdt-futures`: USDT-margined futures.
- `coin-futures`: Coin-margined futures.
- `usdc-futures`: USDC-margined futures.
"""

StreamDepth: TypeAlias = Literal["1", "5", "50"]
"""Levels on each side of an order book that is pushed whole."""

StreamFuturesCategory: TypeAlias = Literal["usdt-futures", "coin-futures", "usdc-futures"]
"""Kind of futures whose market data is pushed, in lower case.

- `usdt-futures`: USDT-margined futures.
- `coin-futures`: Coin-margined futures.
- `usdc-futures`: USDC-margined futures.
"""

StreamInterval: TypeAlias = Literal[
    "1m",
    "5m",
    "15m",
    "30m",
    "1H",
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
"""Length of a candle that is pushed; those with utc begin by UTC.

- `1m`: One minute.
- `5m`: Five minutes.
- `15m`: Fifteen minutes.
- `30m`: Thirty minutes.
- `1H`: One hour.
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

StreamMarketCategory: TypeAlias = Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"]
"""Product line whose market data is pushed, in lower case; margin trading is that of spot.

- `spot`: Spot.
- `usdt-futures`: USDT-margined futures.
- `coin-futures`: Coin-margined futures.
- `usdc-futures`: USDC-margined futures.
"""

SubToMainSource: TypeAlias = Literal["spot", "uta"]
"""Account of a subaccount that sends money to the main account.

- `spot`: Funding.
- `uta`: Unified account.
"""

SubToMainTarget: TypeAlias = Literal["spot", "p2p", "uta"]
"""Account of the main account that gets money from a subaccount.

- `spot`: Funding.
- `p2p`: OTC.
- `uta`: Unified account.
"""

SubaccountKeyAccess: TypeAlias = Literal["read_write", "read_only"]
"""Whether an API key of a subaccount may change things.

- `read_write`: It may read and write.
- `read_only`: It may only read.
"""

SubaccountKind: TypeAlias = Literal[
    "normal", "virtual", "custodian", "COMMON", "VIRTUAL_CHILD", "ENTRUST_CHILD", "agent", "fund_management"
]
"""Kind of subaccount; docs and live API spell it differently.

- `normal`: Ordinary subaccount.
- `virtual`: Virtual subaccount.
- `custodian`: Custodial subaccount.
- `COMMON`: Ordinary subaccount, as the docs spell it.
- `VIRTUAL_CHILD`: Virtual subaccount, as the docs spell it.
- `ENTRUST_CHILD`: Custodial subaccount, as the docs spell it.
- `agent`: Subaccount of an agent.
- `fund_management`: Subaccount of a fund manager.
"""

SubaccountLanguage: TypeAlias = Literal[
    "en_US", "zh_CN", "ja_JP", "vi_VN", "zh_TW", "ru_RU", "es_ES", "tr_TR", "fr_FR", "de_DE", "pt_PT", "th_TH"
]
"""Language of a subaccount.

- `en_US`: English.
- `zh_CN`: Chinese, simplified.
- `ja_JP`: Japanese.
- `vi_VN`: Vietnamese.
- `zh_TW`: Chinese, traditional.
- `ru_RU`: Russian.
- `es_ES`: Spanish.
- `tr_TR`: Turkish.
- `fr_FR`: French.
- `de_DE`: German.
- `pt_PT`: Portuguese.
- `th_TH`: Thai.
"""

SubaccountMode: TypeAlias = Literal["classic", "unified"]
"""Whether a subaccount is classic or unified.

- `classic`: Classic account.
- `unified`: Unified account.
"""

SubaccountStatus: TypeAlias = Literal["normal", "freeze", "del"]
"""State of a virtual subaccount.

- `normal`: In use.
- `freeze`: Frozen.
- `del`: Deleted.
"""

SubaccountTransferAccount: TypeAlias = Literal[
    "spot", "p2p", "usdt_futures", "coin_futures", "usdc_futures", "crossed_margin", "uta"
]
"""Account that a transfer between main account and subaccounts takes money from or brings it to.

- `spot`: Spot or funding.
- `p2p`: P2P or OTC.
- `usdt_futures`: USDT-margined futures.
- `coin_futures`: Coin-margined futures.
- `usdc_futures`: USDC-margined futures.
- `crossed_margin`: Cross margin.
- `uta`: Unified account.
"""

TimeInForce: TypeAlias = Literal["gtc", "ioc", "fok", "post_only", "rpi"]
"""How long an order of the unified account stays.

- `gtc`: Until it is filled or cancelled.
- `ioc`: Filled at once as far as possible, the rest cancelled.
- `fok`: Filled in full at once, or not at all.
- `post_only`: Only as a maker.
- `rpi`: Retail price improvement, a maker order that only retail users fill.
"""

TpslHoldSide: TypeAlias = Literal["long", "short", "buy", "sell"]
"""Direction of the position that a take profit or stop loss is for.

- `long`: Long, in hedge mode.
- `short`: Short, in hedge mode.
- `buy`: Long, in one-way mode.
- `sell`: Short, in one-way mode.
"""

TpslMode: TypeAlias = Literal["full", "partial"]
"""Whether a take profit and stop loss is for the whole position.

- `full`: The whole position.
- `partial`: A part of it.
"""

TpslTrigger: TypeAlias = Literal["takeProfit", "stopLoss"]
"""Which side of a take profit and stop loss was triggered.

- `takeProfit`: Take profit.
- `stopLoss`: Stop loss.
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

TraderCertification: TypeAlias = Literal["Uncertified", "Certified"]
"""Whether an elite trader is certified.

- `Uncertified`: Not certified.
- `Certified`: Certified.
"""

TraderType: TypeAlias = Literal["trader", "not_trader"]
"""Whether a user is an elite trader of copy trading.

- `trader`: Is one.
- `not_trader`: Is none.
"""

TrailActivationPrice: TypeAlias = Literal["market", "mark", "index"]
"""Price that activates a trailing stop.

- `market`: Price of the last trade.
- `mark`: Mark price.
- `index`: Index price.
"""

TrailType: TypeAlias = Literal["ratio", "spread"]
"""How the distance of a trailing stop is given.

- `ratio`: Relative to the price.
- `spread`: As a difference of prices.
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

TransferDirection: TypeAlias = Literal["in", "out"]
"""Whether money comes into an account or goes out of it.

- `in`: Into it.
- `out`: Out of it.
"""

TransferRole: TypeAlias = Literal["initiator", "receiver"]
"""Part that an account had in a transfer.

- `initiator`: It sent the money.
- `receiver`: It received the money.
"""

TransferStatus: TypeAlias = Literal["Successful", "Failed", "Processing"]
"""How far a transfer has come.

- `Successful`: Done.
- `Failed`: Failed.
- `Processing`: Under way.
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

TwapInterval: TypeAlias = Literal["5", "10", "20", "30", "60"]
"""Time between two orders of a TWAP order, in seconds."""

UnderlyingType: TypeAlias = Literal["crypto", "metal", "stock", "commodity"]
"""What the price of an instrument is the price of.

- `crypto`: A cryptocurrency.
- `metal`: A metal.
- `stock`: A stock.
- `commodity`: Another commodity.
"""

UnfollowClose: TypeAlias = Literal["follow_close", "instant_close"]
"""When the positions of a follower who stops copying are closed.

- `follow_close`: When the elite trader closes them.
- `instant_close`: At once.
"""

UnifiedBillCategory: TypeAlias = Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER"]
"""Product line that a change of a balance of the unified account belongs to.

- `SPOT`: Spot.
- `MARGIN`: Margin trading.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
- `OTHER`: Everything else.
"""

UnifiedBillType: TypeAlias = Literal[
    "TRANSFER_IN",
    "TRANSFER_OUT",
    "ORDER_DEALT_FROZEN_OUT",
    "ORDER_DEALT_IN",
    "ORDER_PLF_FEE_OUT",
    "EXCHANGE_SOURCE_TOKEN_USER_OUT",
    "EXCHANGE_TARGET_TOKEN_USER_IN",
    "OPEN_LONG",
    "OPEN_SHORT",
    "BUY_DEAL",
    "SELL_DEAL",
    "CLOSE_LONG",
    "CLOSE_SHORT",
    "FORCE_CLOSE_LONG",
    "FORCE_CLOSE_SHORT",
    "BURST_CLOSE_LONG",
    "BURST_CLOSE_SHORT",
    "OFFSET_REDUCE_CLOSE_LONG",
    "OFFSET_REDUCE_CLOSE_SHORT",
    "FORCE_BUY_SSM",
    "FORCE_SELL_SSM",
    "BURST_BUY_SSM",
    "BURST_SELL_SSM",
    "RISK_LIQ_USER_IN",
    "RISK_LIQ_USER_OUT",
    "INTEREST_SETTLEMENT_OUT",
    "CONTRACT_MAIN_SETTLE_FEE_USER_IN",
    "CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
    "BORROW",
    "RESERVE_TRANSFER_IN",
    "RESERVE_TRANSFER_OUT",
    "REPAYMENT",
    "INTEREST_REPAYMENT",
    "LIQ_FUND_OUT",
    "LIQ_CONVERT_IN",
    "LIQ_CONVERT_OUT",
    "LIQ_TRANSFER_IN",
    "LIQ_TRANSFER_OUT",
    "LIQ_FUND_IN",
    "LIQ_FEE",
    "LIQ_REPAYMENT",
    "RWA_CONTRACT_MAIN_SETTLE_FEE_USER_IN",
    "RWA_CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
    "RWA_CONTRACT_REBASE_USER_OPEN_LONG",
    "RWA_CONTRACT_REBASE_USER_OPEN_SHORT",
    "RWA_CONTRACT_REBASE_USER_CLOSE_LONG",
    "RWA_CONTRACT_REBASE_USER_CLOSE_SHORT",
    "RWA_CONTRACT_REBASE_USER_BUY_IN_SSM",
    "RWA_CONTRACT_REBASE_USER_SELL_IN_SSM",
    "TRACE_TRANSFER_USER_OUT",
    "TRACE_TRANSFER_USER_IN",
    "TRACE_TRANSFER_REFUND_IN",
    "CONVERSION_UPON_DELISTING",
    "LIQ_CONVERT_USER_OUT",
    "LIQ_CONVERT_SYS_IN",
    "LIQ_CONVERT_SYS_OUT",
    "LIQ_CONVERT_USER_IN",
    "DELIST_MARGIN_TOKEN_SOURCE_USER_OUT",
    "DELIST_MARGIN_TOKEN_SOURCE_SYS_IN",
    "DELIST_MARGIN_TOKEN_TARGET_SYS_OUT",
    "DELIST_MARGIN_TOKEN_TARGET_USER_IN",
    "CONFISCATE_TOKEN_USER_OUT",
    "CONFISCATE_TOKEN_SYS_IN",
    "DELIST_SMALL_BALANCE_USER_OUT",
    "DELIST_SMALL_BALANCE_SYS_IN",
    "DELIST_SMALL_LIABILITY_SYS_OUT",
    "DELIST_SMALL_LIABILITY_USER_IN",
    "SMALL_ASSET_SOURCE_TOKEN_USER_OUT",
    "SMALL_ASSET_SOURCE_TOKEN_SYS_IN",
    "SMALL_ASSET_TARGET_TOKEN_SYS_OUT",
    "SMALL_ASSET_TARGET_TOKEN_USER_IN",
    "SMALL_ASSET_FEE_SYS_IN",
    "TRACE_SHARE_BENEFIT_USER_OUT",
    "TRACE_SHARE_BENEFIT_SYSTEM_IN",
    "TRACE_SHARE_BENEFIT_SYSTEM_OUT",
    "TRACE_SHARE_BENEFIT_USER_IN",
    "MARGIN_OPEN_LONG",
    "MARGIN_OPEN_SHORT",
    "MARIN_BUY_DEAL",
    "MARIN_SELL_DEAL",
    "MARGIN_BACK",
    "INCREASE_MARGIN",
    "REDUCE_MARGIN",
    "MARGIN_SETTLE_FEE_USER_IN",
    "MARGIN_SETTLE_FEE_USER_OUT",
    "MARGIN_LEVER_ORDER_REFROZEN",
    "MARGIN_LEVER_ORDER_FROZEN",
    "MARGIN_LEVER_POS_IN",
    "FIXED_BACK",
    "FIXED_INCREASE_MARGIN",
    "FIXED_REDUCE_MARGIN",
    "FIXED_LEVER_POS_IN",
    "FIXED_ORDER_PLACE_FROZEN",
    "FIXED_ORDER_FROZEN_RETURN",
    "FIXED_OPEN_LONG",
    "FIXED_OPEN_SHORT",
    "FIXED_BUY_DEAL",
    "FIXED_SELL_DEAL",
    "MARGIN_OFFSET_IN_SSM_LONG",
    "MARGIN_OFFSET_IN_SSM_SHORT",
    "FIXED_REDUCE_ONLY_OFFSET_IN_SSM_LONG",
    "FIXED_REDUCE_ONLY_OFFSET_IN_SSM_SHORT",
    "FIXED_OFFSET_IN_SSM_LONG",
    "FIXED_OFFSET_IN_SSM_SHORT",
    "FIXED_CLOSE_LONG",
    "FIXED_CLOSE_SHORT",
    "FIXED_FORCE_CLOSE_LONG",
    "FIXED_FORCE_CLOSE_SHORT",
    "FIXED_BURST_CLOSE_LONG",
    "FIXED_BURST_CLOSE_SHORT",
    "FIXED_ADL_CLOSE_LONG",
    "FIXED_ADL_CLOSE_SHORT",
    "FIXED_RISK_LIQ_USER_IN",
    "FIXED_RISK_LIQ_USER_OUT",
    "FIXED_FORCE_BUY_SSM",
    "FIXED_FORCE_SELL_SSM",
    "FIXED_BURST_BUY_SSM",
    "FIXED_BURST_SELL_SSM",
    "ON_CHAIN_TRANSFER_REFUND",
    "ON_CHAIN_TRANSFER_OUT",
    "MT5_TRANSFER_IN",
    "MT5_REFUND_IN",
    "MT5_TRANSFER_OUT",
    "TRACE_LOCK_USER_OUT",
    "TRACE_LOCK_USER_IN",
    "FINANCIAL_TRANSFER_OUT",
    "FINANCIAL_TRANSFER_IN",
    "CONVERT_TRANSFER_IN",
    "CONVERT_TRANSFER_OUT",
    "BGPAY_TRANSFER_OUT",
    "BGPAY_REFUND_IN",
    "PAPTRADING_USER_IN",
    "PAPTRADING_USER_OUT",
    "RWA_CROSS_SETTLE_FEE_USER_IN",
    "RWA_CROSS_SETTLE_FEE_USER_OUT",
    "RWA_FIXED_SETTLE_FEE_USER_IN",
    "RWA_FIXED_SETTLE_FEE_USER_OUT",
    "RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_IN",
    "RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_OUT",
    "RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_KEEP_IN",
    "RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_KEEP_OUT",
    "RISK_LIQ_DEFAULT_USER_IN",
    "FIXED_RISK_LIQ_DEFAULT_USER_IN",
    "BONUS_GRANT_USER_IN",
    "BONUS_EXPIRE_USER_OUT",
    "BONUS_TRANSFER_USER_OUT",
    "WITHDRAW_TRANSFER_OUT",
    "WITHDRAW_TRANSFER_IN",
    "DELIVERY_LONG",
    "DELIVERY_SHORT",
    "FIXED_DELIVERY_LONG",
    "FIXED_DELIVERY_SHORT",
    "REBASE_COIN_SPLIT_OUT",
    "REBASE_COIN_SPLIT_IN",
    "REBASE_COIN_MERGE_OUT",
    "REBASE_COIN_MERGE_IN",
]
"""What changed a balance of the unified account.

- `TRANSFER_IN`: Transfer in.
- `TRANSFER_OUT`: Transfer out.
- `ORDER_DEALT_FROZEN_OUT`: Money out for a filled order.
- `ORDER_DEALT_IN`: Money in from a filled order.
- `ORDER_PLF_FEE_OUT`: Trading fee.
- `EXCHANGE_SOURCE_TOKEN_USER_OUT`: Coin given in a conversion.
- `EXCHANGE_TARGET_TOKEN_USER_IN`: Coin got in a conversion.
- `OPEN_LONG`: A long position was opened.
- `OPEN_SHORT`: A short position was opened.
- `BUY_DEAL`: A buy.
- `SELL_DEAL`: A sell.
- `CLOSE_LONG`: A long position was closed.
- `CLOSE_SHORT`: A short position was closed.
- `FORCE_CLOSE_LONG`: A long position was reduced by force.
- `FORCE_CLOSE_SHORT`: A short position was reduced by force.
- `BURST_CLOSE_LONG`: A long position was liquidated.
- `BURST_CLOSE_SHORT`: A short position was liquidated.
- `OFFSET_REDUCE_CLOSE_LONG`: A long position was netted.
- `OFFSET_REDUCE_CLOSE_SHORT`: A short position was netted.
- `FORCE_BUY_SSM`: A forced buy.
- `FORCE_SELL_SSM`: A forced sell.
- `BURST_BUY_SSM`: A buy at liquidation.
- `BURST_SELL_SSM`: A sell at liquidation.
- `RISK_LIQ_USER_IN`: Money in because of liquidation risk.
- `RISK_LIQ_USER_OUT`: Money out because of liquidation risk.
- `INTEREST_SETTLEMENT_OUT`: Interest.
- `CONTRACT_MAIN_SETTLE_FEE_USER_IN`: Funding fee received.
- `CONTRACT_MAIN_SETTLE_FEE_USER_OUT`: Funding fee paid.
- `BORROW`: Money in from an institutional loan.
- `RESERVE_TRANSFER_IN`: Transfer in from the reserve.
- `RESERVE_TRANSFER_OUT`: Transfer out to the reserve.
- `REPAYMENT`: Repayment of an institutional loan.
- `INTEREST_REPAYMENT`: Repayment of interest.
- `LIQ_FUND_OUT`: Money out at a liquidation.
- `LIQ_CONVERT_IN`: Coin got in a conversion at a liquidation.
- `LIQ_CONVERT_OUT`: Coin given in a conversion at a liquidation.
- `LIQ_TRANSFER_IN`: Transfer in at a liquidation.
- `LIQ_TRANSFER_OUT`: Transfer out at a liquidation.
- `LIQ_FUND_IN`: Money in at a liquidation.
- `LIQ_FEE`: Fee of a liquidation.
- `LIQ_REPAYMENT`: Repayment at a liquidation.
- `RWA_CONTRACT_MAIN_SETTLE_FEE_USER_IN`: Funding fee received, contract on a real-world asset.
- `RWA_CONTRACT_MAIN_SETTLE_FEE_USER_OUT`: Funding fee paid, contract on a real-world asset.
- `RWA_CONTRACT_REBASE_USER_OPEN_LONG`: A long position was opened by a rebase.
- `RWA_CONTRACT_REBASE_USER_OPEN_SHORT`: A short position was opened by a rebase.
- `RWA_CONTRACT_REBASE_USER_CLOSE_LONG`: A long position was closed by a rebase.
- `RWA_CONTRACT_REBASE_USER_CLOSE_SHORT`: A short position was closed by a rebase.
- `RWA_CONTRACT_REBASE_USER_BUY_IN_SSM`: A buy by a rebase, in one-way mode.
- `RWA_CONTRACT_REBASE_USER_SELL_IN_SSM`: A sell by a rebase, in one-way mode.
- `TRACE_TRANSFER_USER_OUT`: Transfer out for copy trading.
- `TRACE_TRANSFER_USER_IN`: Transfer in from copy trading.
- `TRACE_TRANSFER_REFUND_IN`: Transfer for copy trading given back.
- `CONVERSION_UPON_DELISTING`: Conversion of a coin that is delisted.
- `LIQ_CONVERT_USER_OUT`: Coin given in a conversion at a liquidation.
- `LIQ_CONVERT_SYS_IN`: The exchange's side of a conversion at a liquidation, in.
- `LIQ_CONVERT_SYS_OUT`: The exchange's side of a conversion at a liquidation, out.
- `LIQ_CONVERT_USER_IN`: Coin got in a conversion at a liquidation.
- `DELIST_MARGIN_TOKEN_SOURCE_USER_OUT`: Margin coin that is delisted, given in its conversion.
- `DELIST_MARGIN_TOKEN_SOURCE_SYS_IN`: The exchange's side of the conversion of a delisted margin coin, that
coin in.
- `DELIST_MARGIN_TOKEN_TARGET_SYS_OUT`: The exchange's side of the conversion of a delisted margin coin, the
other coin out.
- `DELIST_MARGIN_TOKEN_TARGET_USER_IN`: Coin got in the conversion of a delisted margin coin.
- `CONFISCATE_TOKEN_USER_OUT`: Coin confiscated.
- `CONFISCATE_TOKEN_SYS_IN`: The exchange's side of a confiscation.
- `DELIST_SMALL_BALANCE_USER_OUT`: Small balance of a delisted coin, given.
- `DELIST_SMALL_BALANCE_SYS_IN`: The exchange's side of a small balance of a delisted coin.
- `DELIST_SMALL_LIABILITY_SYS_OUT`: The exchange's side of a small debt in a delisted coin.
- `DELIST_SMALL_LIABILITY_USER_IN`: Small debt in a delisted coin, taken over.
- `SMALL_ASSET_SOURCE_TOKEN_USER_OUT`: Small balance given in a conversion.
- `SMALL_ASSET_SOURCE_TOKEN_SYS_IN`: The exchange's side of the conversion of a small balance, the balance in.
- `SMALL_ASSET_TARGET_TOKEN_SYS_OUT`: The exchange's side of the conversion of a small balance, the other coin
out.
- `SMALL_ASSET_TARGET_TOKEN_USER_IN`: Coin got in the conversion of a small balance.
- `SMALL_ASSET_FEE_SYS_IN`: Fee of the conversion of a small balance.
- `TRACE_SHARE_BENEFIT_USER_OUT`: Profit share of copy trading paid.
- `TRACE_SHARE_BENEFIT_SYSTEM_IN`: The exchange's side of a profit share of copy trading, in.
- `TRACE_SHARE_BENEFIT_SYSTEM_OUT`: The exchange's side of a profit share of copy trading, out.
- `TRACE_SHARE_BENEFIT_USER_IN`: Profit share of copy trading received.
- `MARGIN_OPEN_LONG`: A long position was opened, margin.
- `MARGIN_OPEN_SHORT`: A short position was opened, margin.
- `MARIN_BUY_DEAL`: A buy, margin.
- `MARIN_SELL_DEAL`: A sell, margin.
- `MARGIN_BACK`: Margin given back.
- `INCREASE_MARGIN`: Margin increased.
- `REDUCE_MARGIN`: Margin reduced.
- `MARGIN_SETTLE_FEE_USER_IN`: Funding fee received, margin.
- `MARGIN_SETTLE_FEE_USER_OUT`: Funding fee paid, margin.
- `MARGIN_LEVER_ORDER_REFROZEN`: Margin of an order frozen anew after a change of leverage.
- `MARGIN_LEVER_ORDER_FROZEN`: Margin of an order frozen after a change of leverage.
- `MARGIN_LEVER_POS_IN`: Margin of a position in after a change of leverage.
- `FIXED_BACK`: Isolated margin given back.
- `FIXED_INCREASE_MARGIN`: Isolated margin increased.
- `FIXED_REDUCE_MARGIN`: Isolated margin reduced.
- `FIXED_LEVER_POS_IN`: Isolated margin of a position in after a change of leverage.
- `FIXED_ORDER_PLACE_FROZEN`: Isolated margin frozen for an order.
- `FIXED_ORDER_FROZEN_RETURN`: Isolated margin frozen for an order given back.
- `FIXED_OPEN_LONG`: A long position was opened, isolated margin.
- `FIXED_OPEN_SHORT`: A short position was opened, isolated margin.
- `FIXED_BUY_DEAL`: A buy, isolated margin.
- `FIXED_SELL_DEAL`: A sell, isolated margin.
- `MARGIN_OFFSET_IN_SSM_LONG`: A long position was netted, one-way mode, margin.
- `MARGIN_OFFSET_IN_SSM_SHORT`: A short position was netted, one-way mode, margin.
- `FIXED_REDUCE_ONLY_OFFSET_IN_SSM_LONG`: A long position was netted by a reduce-only order, one-way mode,
isolated margin.
- `FIXED_REDUCE_ONLY_OFFSET_IN_SSM_SHORT`: A short position was netted by a reduce-only order, one-way mode,
isolated margin.
- `FIXED_OFFSET_IN_SSM_LONG`: A long position was netted, one-way mode, isolated margin.
- `FIXED_OFFSET_IN_SSM_SHORT`: A short position was netted, one-way mode, isolated margin.
- `FIXED_CLOSE_LONG`: A long position was closed, isolated margin.
- `FIXED_CLOSE_SHORT`: A short position was closed, isolated margin.
- `FIXED_FORCE_CLOSE_LONG`: A long position was reduced by force, isolated margin.
- `FIXED_FORCE_CLOSE_SHORT`: A short position was reduced by force, isolated margin.
- `FIXED_BURST_CLOSE_LONG`: A long position was liquidated, isolated margin.
- `FIXED_BURST_CLOSE_SHORT`: A short position was liquidated, isolated margin.
- `FIXED_ADL_CLOSE_LONG`: A long position was auto-deleveraged, isolated margin.
- `FIXED_ADL_CLOSE_SHORT`: A short position was auto-deleveraged, isolated margin.
- `FIXED_RISK_LIQ_USER_IN`: Money in because of liquidation risk, isolated margin.
- `FIXED_RISK_LIQ_USER_OUT`: Money out because of liquidation risk, isolated margin.
- `FIXED_FORCE_BUY_SSM`: A forced buy, isolated margin.
- `FIXED_FORCE_SELL_SSM`: A forced sell, isolated margin.
- `FIXED_BURST_BUY_SSM`: A buy at liquidation, isolated margin.
- `FIXED_BURST_SELL_SSM`: A sell at liquidation, isolated margin.
- `ON_CHAIN_TRANSFER_REFUND`: Transfer for on-chain trading given back.
- `ON_CHAIN_TRANSFER_OUT`: Transfer out for on-chain trading.
- `MT5_TRANSFER_IN`: Transfer in from MT5.
- `MT5_REFUND_IN`: Transfer to MT5 given back.
- `MT5_TRANSFER_OUT`: Transfer out to MT5.
- `TRACE_LOCK_USER_OUT`: Locked for copy trading.
- `TRACE_LOCK_USER_IN`: Lock for copy trading undone.
- `FINANCIAL_TRANSFER_OUT`: Transfer out to Earn.
- `FINANCIAL_TRANSFER_IN`: Transfer in from Earn.
- `CONVERT_TRANSFER_IN`: Transfer in from a conversion.
- `CONVERT_TRANSFER_OUT`: Transfer out for a conversion.
- `BGPAY_TRANSFER_OUT`: Payment by Bitget Pay.
- `BGPAY_REFUND_IN`: Payment by Bitget Pay given back.
- `PAPTRADING_USER_IN`: Demo funds in.
- `PAPTRADING_USER_OUT`: Demo funds out.
- `RWA_CROSS_SETTLE_FEE_USER_IN`: Funding fee received, contract on a real-world asset, cross margin.
- `RWA_CROSS_SETTLE_FEE_USER_OUT`: Funding fee paid, contract on a real-world asset, cross margin.
- `RWA_FIXED_SETTLE_FEE_USER_IN`: Funding fee received, contract on a real-world asset, isolated margin.
- `RWA_FIXED_SETTLE_FEE_USER_OUT`: Funding fee paid, contract on a real-world asset, isolated margin.
- `RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_IN`: The exchange's side of a funding fee, contract on a real-world
asset, in.
- `RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_OUT`: The exchange's side of a funding fee, contract on a real-world
asset, out.
- `RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_KEEP_IN`: Funding fee that the exchange keeps, contract on a real-world
asset, in.
- `RWA_CONTRACT_MAIN_SETTLE_FEE_SYSTEM_KEEP_OUT`: Funding fee that the exchange keeps, contract on a real-
world asset, out.
- `RISK_LIQ_DEFAULT_USER_IN`: Loss beyond the margin taken over at a liquidation.
- `FIXED_RISK_LIQ_DEFAULT_USER_IN`: Loss beyond the margin taken over at a liquidation, isolated margin.
- `BONUS_GRANT_USER_IN`: Bonus granted.
- `BONUS_EXPIRE_USER_OUT`: Bonus expired.
- `BONUS_TRANSFER_USER_OUT`: Bonus taken back at a transfer.
- `WITHDRAW_TRANSFER_OUT`: Transfer out for a withdrawal.
- `WITHDRAW_TRANSFER_IN`: Transfer in from a withdrawal.
- `DELIVERY_LONG`: A long position was delivered.
- `DELIVERY_SHORT`: A short position was delivered.
- `FIXED_DELIVERY_LONG`: A long position was delivered, isolated margin.
- `FIXED_DELIVERY_SHORT`: A short position was delivered, isolated margin.
- `REBASE_COIN_SPLIT_OUT`: Coin given at a split.
- `REBASE_COIN_SPLIT_IN`: Coin got at a split.
- `REBASE_COIN_MERGE_OUT`: Coin given at a merge.
- `REBASE_COIN_MERGE_IN`: Coin got at a merge.
"""

UnifiedBrokerApiKeyAccess: TypeAlias = Literal["read_write", "read_only", "read_and_write", "readonly"]
"""Whether an API key of a subaccount of a unified broker may change things; the docs and the clients spell the
values differently.

- `read_write`: Read and write.
- `read_only`: Read only.
- `read_and_write`: Read and write, as the table of the docs has it.
- `readonly`: Read only, as the table of the docs has it.
"""

UnifiedBrokerApiKeyPermission: TypeAlias = Literal["uta_trade", "uta_mgt", "withdraw"]
"""What an API key of a subaccount of a unified broker may be used for.

- `uta_trade`: Trade in the unified account.
- `uta_mgt`: Manage the unified account.
- `withdraw`: Withdraw.
"""

UnifiedBrokerSubaccountPermission: TypeAlias = Literal[
    "read",
    "withdraw",
    "transfer",
    "deposit",
    "uta_spot_trade",
    "uta_margin_trade",
    "uta_contract_trade",
    "spot_trade",
    "margin_trade",
    "contract_trade",
]
"""What a subaccount of a unified broker may do; the tables and the examples of the docs name different values.

- `read`: Reading.
- `withdraw`: Withdrawals.
- `transfer`: Transfers.
- `deposit`: Deposits.
- `uta_spot_trade`: Spot trading.
- `uta_margin_trade`: Margin trading.
- `uta_contract_trade`: Futures trading.
- `spot_trade`: Spot trading, as the tables have it.
- `margin_trade`: Margin trading, as the tables have it.
- `contract_trade`: Futures trading, as the tables have it.
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
    "cancel_receiveWindow",
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
- `cancel_receiveWindow`: The server got it too late, after its receiveWindow.
"""

UnifiedDepositAccount: TypeAlias = Literal["funding", "unified", "otc"]
"""Account that deposits into a unified account are passed on to.

- `funding`: Funding.
- `unified`: Unified account.
- `otc`: OTC.
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

UnifiedP2pAdStatus: TypeAlias = Literal["publish", "delist", "remove"]
"""State of a P2P advertisement of the unified account.

- `publish`: Online.
- `delist`: Offline.
- `remove`: Deleted.
"""

UnifiedP2pOrderStatus: TypeAlias = Literal["pending_payment", "pending_release", "completed", "cancelled", "in_appeal"]
"""How far a P2P order of the unified account has come.

- `pending_payment`: Waiting for payment.
- `pending_release`: Paid, the coins are to be released.
- `completed`: Done.
- `cancelled`: Cancelled.
- `in_appeal`: Under appeal.
"""

UnifiedPermission: TypeAlias = Literal[
    "uta_mgt", "uta_trade", "withdraw", "copy_futures_position", "copy_futures_order"
]
"""Something that an API key of a unified account is allowed to do.

- `uta_mgt`: Manage the unified account.
- `uta_trade`: Trade in the unified account.
- `withdraw`: Withdraw.
- `copy_futures_position`: Positions of futures copy trading.
- `copy_futures_order`: Orders of futures copy trading.
"""

UnifiedSubaccountPermission: TypeAlias = Literal["uta_mgt", "uta_trade"]
"""Something that an API key of a unified subaccount is allowed to do.

- `uta_mgt`: Manage the unified account.
- `uta_trade`: Trade in the unified account.
"""

UnifiedSubaccountStatus: TypeAlias = Literal["normal", "frozen", "freeze"]
"""State of a subaccount of a unified account.

- `normal`: In use.
- `frozen`: Frozen.
- `freeze`: Frozen, as the example of the docs has it.
"""

UnifiedTaxCategory: TypeAlias = Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER"]
"""Product line of the unified account in tax records.

- `SPOT`: Spot.
- `MARGIN`: Margin trading.
- `USDT-FUTURES`: USDT-margined futures.
- `COIN-FUTURES`: Coin-margined futures.
- `USDC-FUTURES`: USDC-margined futures.
- `OTHER`: Everything else.
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
    "dte_rebase_open_long",
    "dte_rebase_open_short",
    "dte_rebase_close_long",
    "dte_rebase_close_short",
    "dte_rebase_buy_in_single_side_mode",
    "dte_rebase_sell_in_single_side_mode",
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
- `dte_rebase_open_long`: Opens a long position by a rebase, hedge mode.
- `dte_rebase_open_short`: Opens a short position by a rebase, hedge mode.
- `dte_rebase_close_long`: Closes a long position by a rebase, hedge mode.
- `dte_rebase_close_short`: Closes a short position by a rebase, hedge mode.
- `dte_rebase_buy_in_single_side_mode`: Buys by a rebase, one-way mode.
- `dte_rebase_sell_in_single_side_mode`: Sells by a rebase, one-way mode.
"""

UnifiedTransferAccount: TypeAlias = Literal[
    "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "uta"
]
"""Account that a transfer between classic accounts and the unified account takes money from or brings it to.

- `spot`: Spot or funding.
- `p2p`: P2P or OTC.
- `coin_futures`: Coin-margined futures.
- `usdt_futures`: USDT-margined futures.
- `usdc_futures`: USDC-margined futures.
- `crossed_margin`: Cross margin.
- `isolated_margin`: Isolated margin.
- `uta`: Unified account.
"""

UpgradeState: TypeAlias = Literal["process", "success", "fail"]
"""How far the upgrade to a unified account has come.

- `process`: Under way.
- `success`: Done.
- `fail`: Failed.
"""

VirtualSubaccountPermission: TypeAlias = Literal["spot_trade", "margin_trade", "contract_trade", "transfer", "read"]
"""Something that the API key of a subaccount is allowed to do.

- `spot_trade`: Trade spot.
- `margin_trade`: Trade on margin.
- `contract_trade`: Trade futures.
- `transfer`: Transfer between accounts.
- `read`: Read.
"""

FlagYES_NO: TypeAlias = Annotated[bool, flag("YES", "NO")]
"""A `bool`, sent as `YES` or `NO`."""

FlagOnOff: TypeAlias = Annotated[bool, flag("on", "off")]
"""A `bool`, sent as `on` or `off`."""

FlagTrueFalse: TypeAlias = Annotated[bool, flag("true", "false")]
"""A `bool`, sent as `true` or `false`."""

FlagYesNo: TypeAlias = Annotated[bool, flag("yes", "no")]
"""A `bool`, sent as `yes` or `no`."""
