"""An exchange in memory: accounts, instruments, books, orders, positions and a ledger, and nothing of any wire.

    exchange = Exchange(seed=1, clock=Clock(held=True))
    user = exchange.add_user()
    exchange.deposit(user.uid, "USDT", Decimal(10_000))
    bitcoin = exchange.instrument(Product.SPOT, "BTCUSDT")
    wanted = NewOrder(instrument=bitcoin, side=Side.BUY, qty=Decimal("0.1"), price=Decimal(50_000))
    order = exchange.place(user.uid, wanted)
    exchange.price(bitcoin, Decimal(49_000))
    order.state                                      # filled

It is pure: what happens depends only on the seed, the clock and the calls. It knows neither classic nor unified
accounts, nor an API's words or codes: adapters map theirs to the core's and back.

Every action is a method of `Exchange`; a refusal is a `Refused` with a `Reason`, and then
nothing has changed. Call `Exchange.tick()` before reading, because time moves between calls. To read:

    exchange.market(instrument)      last, mark, index, candles, trades, 24 hours, funding, open interest
    exchange.depth(instrument)       the book
    exchange.state.instruments       instruments and coins, the one table; `add` adds to it
    exchange.state.users             users, their modes and settings
    exchange.state.ledger            balances, bills
    exchange.state.orders            orders open and past, fills; by ID and client ID
    exchange.state.positions         positions open and closed
    exchange.state.triggers          plan orders, take profits, stop losses
    exchange.state.events            what happened, delivered to listeners in order: the input of pushes
    exchange.movements, .loans       deposits, withdrawals, transfers; loans
    exchange.liquidation.price(p)    liquidation price of a position
    position_figures, balance_figures, account_figures    what is shown of them

Rooms: `actions` (the methods of `Exchange`), `market` (instruments, the path of prices, candles, quotes), `money`
(users, ledger, movements, loans), `trading` (books, matching, settlement, positions, triggers, liquidation); next to
them the shared words, the clock, IDs, events, refusals, settings, and the timeline, which runs events in order as time
goes by.

Amounts are Decimals, times are milliseconds since 1970, IDs are decimal text. Calls are exact in any decimal
context; averages and profits that are read follow the caller's.
"""

from __future__ import annotations

from bitget_runtime.fake.core.clock import Clock
from bitget_runtime.fake.core.events import (
    BalanceChanged,
    BookChanged,
    Event,
    Events,
    Filled,
    OrderChanged,
    PositionChanged,
    PublicTrade,
    TriggerChanged,
)
from bitget_runtime.fake.core.exchange import Exchange
from bitget_runtime.fake.core.figures import (
    AccountFigures,
    BalanceFigures,
    PositionFigures,
    account_figures,
    balance_figures,
    direction,
    most_openable,
    position_figures,
)
from bitget_runtime.fake.core.market.instruments import Chain, Coin, Instrument, Instruments, MarginTerms, Tier
from bitget_runtime.fake.core.market.intervals import Interval
from bitget_runtime.fake.core.market.market import Candle, FundingRate, Market, Trade
from bitget_runtime.fake.core.market.table import standard_instruments
from bitget_runtime.fake.core.money.ledger import Balance, Bill, Ledger
from bitget_runtime.fake.core.money.loans import Loan
from bitget_runtime.fake.core.money.movements import Movement, MovementKind
from bitget_runtime.fake.core.money.users import User
from bitget_runtime.fake.core.refusals import Reason, Refused
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.orders import KEEP, Exit, Fill, Keep, NewOrder, Order
from bitget_runtime.fake.core.trading.positions import Position
from bitget_runtime.fake.core.trading.trigger_store import NewTrigger, Trigger
from bitget_runtime.fake.core.trading.venue import Depth
from bitget_runtime.fake.core.words import (
    BillKind,
    MarginMode,
    OrderState,
    OrderType,
    PositionMode,
    PositionSide,
    PriceKind,
    Product,
    Role,
    Side,
    Status,
    StpMode,
    TimeInForce,
    TriggerKind,
    TriggerState,
    Wallet,
    WalletKind,
)

__all__ = [
    "KEEP",
    "AccountFigures",
    "Balance",
    "BalanceChanged",
    "BalanceFigures",
    "Bill",
    "BillKind",
    "BookChanged",
    "Candle",
    "Chain",
    "Clock",
    "Coin",
    "Depth",
    "Event",
    "Events",
    "Exchange",
    "Exit",
    "Fill",
    "Filled",
    "FundingRate",
    "Instrument",
    "Instruments",
    "Interval",
    "Keep",
    "Ledger",
    "Loan",
    "MarginMode",
    "MarginTerms",
    "Market",
    "Movement",
    "MovementKind",
    "NewOrder",
    "NewTrigger",
    "Order",
    "OrderChanged",
    "OrderState",
    "OrderType",
    "Position",
    "PositionChanged",
    "PositionFigures",
    "PositionMode",
    "PositionSide",
    "PriceKind",
    "Product",
    "PublicTrade",
    "Reason",
    "Refused",
    "Role",
    "Side",
    "State",
    "Status",
    "StpMode",
    "Tier",
    "TimeInForce",
    "Trade",
    "Trigger",
    "TriggerChanged",
    "TriggerKind",
    "TriggerState",
    "User",
    "Wallet",
    "WalletKind",
    "account_figures",
    "balance_figures",
    "direction",
    "most_openable",
    "position_figures",
    "standard_instruments",
]
