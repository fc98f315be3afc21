# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta reality market."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import IntText


class Calendar(Model, kw_only=True):
    """What `uta.reality.market.get_calendar` returns.

    Attributes:
        time_zone: Time zone, such as EST.
        closures: Single times at which the market is closed, one entry each.
        closed_weekdays: Days of the week on which the market is closed, such as SATURDAY.
    """

    time_zone: str = field(name="timeZone")
    """Time zone, such as EST."""
    closures: list[CalendarClosure] = field(name="specificConfig")
    """Single times at which the market is closed, one entry each."""
    closed_weekdays: list[str] = field(name="regularConfig")
    """Days of the week on which the market is closed, such as SATURDAY."""


class CalendarClosure(Model, kw_only=True):
    """An item of `Calendar.closures`.

    Attributes:
        remark: Name of the occasion.
        start_time: Start of the closure, yyyy-MM-dd HH:mm in the time zone.
        end_time: End of the closure, yyyy-MM-dd HH:mm in the time zone.
    """

    remark: str
    """Name of the occasion."""
    start_time: str = field(name="startTime")
    """Start of the closure, yyyy-MM-dd HH:mm in the time zone."""
    end_time: str = field(name="endTime")
    """End of the closure, yyyy-MM-dd HH:mm in the time zone."""


class CompanyOverview(Model, kw_only=True):
    """What `uta.reality.market.get_company_overview` returns.

    Attributes:
        code: Ticker of the stock, such as AAPL.
        name: Name of the company.
        price_to_earnings: Price over earnings.
        price_to_book: Price over book value.
        market_cap: Market value of the company.
        high_52_weeks: Highest price of the last 52 weeks.
        low_52_weeks: Lowest price of the last 52 weeks.
        total_shares: Shares in all.
        listing_date: Day the stock was listed, yyyy-MM-dd.
        employees: Number of employees.
        company_address: Address of the company.
    """

    code: str
    """Ticker of the stock, such as AAPL."""
    name: str
    """Name of the company."""
    raw_price_to_earnings: str = field(name="peRatio")
    price_to_earnings = read.decimal("raw_price_to_earnings")
    """Price over earnings."""
    raw_price_to_book: str = field(name="pbRatio")
    price_to_book = read.decimal("raw_price_to_book")
    """Price over book value."""
    raw_market_cap: str = field(name="marketCap")
    market_cap = read.decimal("raw_market_cap")
    """Market value of the company."""
    raw_high_52_weeks: str = field(name="high52Week")
    high_52_weeks = read.decimal("raw_high_52_weeks")
    """Highest price of the last 52 weeks."""
    raw_low_52_weeks: str = field(name="low52Week")
    low_52_weeks = read.decimal("raw_low_52_weeks")
    """Lowest price of the last 52 weeks."""
    raw_total_shares: str | None = field(name="totalShares", default=None)
    total_shares = read.optional_decimal("raw_total_shares")
    """Shares in all."""
    listing_date: str = field(name="listingDate")
    """Day the stock was listed, yyyy-MM-dd."""
    raw_employees: str = field(name="employees")
    employees = read.integer("raw_employees")
    """Number of employees."""
    company_address: str = field(name="companyAddress")
    """Address of the company."""


class Dividend(Model, kw_only=True):
    """An item of `DividendPage.items`.

    Attributes:
        dividend_type: Cash dividend, stock dividend or split.
        announcement_date: Day it was announced.
        record_date: Day on which shareholders are entitled to it.
        ex_right_date: First day without a claim to it.
        dividend_date: Day the dividend is paid.
        dividend_per_share: Money paid for one share.
        stock_dividend_per_share: Shares given for one share.
        split_date: Day the split takes effect.
        split_numerator: New shares of a split.
        split_denominator: Old shares of a split.
    """

    dividend_type: str = field(name="type")
    """Cash dividend, stock dividend or split.

    - `cash_dividend`: Money.
    - `stock_split`: More shares for each one, by a split.
    - `stock_dividend`: Shares.
    """
    raw_announcement_date: str | None = field(name="announcementDate", default=None)
    announcement_date = read.optional_timestamp("raw_announcement_date")
    """Day it was announced."""
    raw_record_date: str | None = field(name="recordDate", default=None)
    record_date = read.optional_timestamp("raw_record_date")
    """Day on which shareholders are entitled to it."""
    raw_ex_right_date: str | None = field(name="exrightDate", default=None)
    ex_right_date = read.optional_timestamp("raw_ex_right_date")
    """First day without a claim to it."""
    raw_dividend_date: str | None = field(name="dividendDate", default=None)
    dividend_date = read.optional_timestamp("raw_dividend_date")
    """Day the dividend is paid."""
    raw_dividend_per_share: str | None = field(name="dividendPerShare", default=None)
    dividend_per_share = read.optional_decimal("raw_dividend_per_share")
    """Money paid for one share."""
    raw_stock_dividend_per_share: str | None = field(name="stockDividendPerShare", default=None)
    stock_dividend_per_share = read.optional_decimal("raw_stock_dividend_per_share")
    """Shares given for one share."""
    raw_split_date: str | None = field(name="splitValidDate", default=None)
    split_date = read.optional_timestamp("raw_split_date")
    """Day the split takes effect."""
    raw_split_numerator: str | None = field(name="splitNumerator", default=None)
    split_numerator = read.optional_decimal("raw_split_numerator")
    """New shares of a split."""
    raw_split_denominator: str | None = field(name="splitDenominator", default=None)
    split_denominator = read.optional_decimal("raw_split_denominator")
    """Old shares of a split."""


class DividendPage(Model, kw_only=True):
    """What `uta.reality.market.get_dividends` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[Dividend] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Dividend]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str
    """Where the next page begins."""


class Earnings(Model, kw_only=True):
    """What `uta.reality.market.get_earnings` returns.

    Attributes:
        fiscal_year: Fiscal year.
        publication_deadline: Last day for the figures to be published.
        is_actual: Whether the figures are actual, not a forecast.
        revenue: Revenue, in millions of the currency.
        ebit: Earnings before interest and taxes, in millions of the currency.
        net_income_parent: Net income that belongs to the shareholders of the parent company, in millions of the
        currency.
        earnings_per_share: Earnings of one share.
        book_value_per_share: Book value of one share.
        cash_flow_per_share: Cash flow of one share.
        return_on_equity: Return on equity.
        return_on_assets: Return on assets.
        currency: Currency of the figures.
    """

    fiscal_year: str = field(name="fiscalYear")
    """Fiscal year."""
    raw_publication_deadline: str = field(name="publicationDeadline")
    publication_deadline = read.timestamp("raw_publication_deadline")
    """Last day for the figures to be published."""
    is_actual: bool = field(name="isActual")
    """Whether the figures are actual, not a forecast."""
    raw_revenue: str = field(name="revenue")
    revenue = read.decimal("raw_revenue")
    """Revenue, in millions of the currency."""
    raw_ebit: str = field(name="ebit")
    ebit = read.decimal("raw_ebit")
    """Earnings before interest and taxes, in millions of the currency."""
    raw_net_income_parent: str = field(name="netIncomeParent")
    net_income_parent = read.decimal("raw_net_income_parent")
    """Net income that belongs to the shareholders of the parent company, in millions of the currency."""
    raw_earnings_per_share: str = field(name="eps")
    earnings_per_share = read.decimal("raw_earnings_per_share")
    """Earnings of one share."""
    raw_book_value_per_share: str = field(name="bps")
    book_value_per_share = read.decimal("raw_book_value_per_share")
    """Book value of one share."""
    raw_cash_flow_per_share: str = field(name="cfps")
    cash_flow_per_share = read.decimal("raw_cash_flow_per_share")
    """Cash flow of one share."""
    raw_return_on_equity: str = field(name="roe")
    return_on_equity = read.decimal("raw_return_on_equity")
    """Return on equity."""
    raw_return_on_assets: str = field(name="roa")
    return_on_assets = read.decimal("raw_return_on_assets")
    """Return on assets."""
    currency: str
    """Currency of the figures."""


class ExecutiveShareholding(Model, kw_only=True):
    """An item of `ExecutiveShareholdingPage.items`.

    Attributes:
        name: Name of the executive.
        shares_held: Number of shares held.
        holding_ratio: Part of all shares that is held, in per cent.
        vote_ratio: Part of the votes, in per cent.
        period: Period that the figures are of; its form is not documented.
        announcement_date: Day it was announced.
    """

    name: str
    """Name of the executive."""
    raw_shares_held: str = field(name="holdingNum")
    shares_held = read.decimal("raw_shares_held")
    """Number of shares held."""
    raw_holding_ratio: str = field(name="holdingRatio")
    holding_ratio = read.decimal("raw_holding_ratio")
    """Part of all shares that is held, in per cent."""
    raw_vote_ratio: str = field(name="voteRatio")
    vote_ratio = read.decimal("raw_vote_ratio")
    """Part of the votes, in per cent."""
    period: str
    """Period that the figures are of; its form is not documented."""
    raw_announcement_date: str = field(name="announcementDate")
    announcement_date = read.timestamp("raw_announcement_date")
    """Day it was announced."""


class ExecutiveShareholdingPage(Model, kw_only=True):
    """What `uta.reality.market.get_executive_shareholdings` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[ExecutiveShareholding] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[ExecutiveShareholding]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str
    """Where the next page begins."""


class GetCompanyOverviewRequest(Request, kw_only=True):
    """Get the main figures of the company behind one Reality stock token.

    Attributes:
        code: Ticker of the stock, such as AAPL.
    """

    code: str
    """Ticker of the stock, such as AAPL."""


class GetDividendsRequest(Request, kw_only=True):
    """Get cash dividends, stock dividends and splits of one stock.

    Attributes:
        code: Ticker of the stock, such as AAPL.
        limit: Number of entries, 100 at most; 20 when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    code: str
    """Ticker of the stock, such as AAPL."""
    limit: IntText | None = None
    """Number of entries, 100 at most; 20 when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetEarningsRequest(Request, kw_only=True):
    """Get earnings of one company for a fiscal year, forecast or actual.

    Attributes:
        code: Ticker of the stock, such as AAPL.
    """

    code: str
    """Ticker of the stock, such as AAPL."""


class GetExecutiveShareholdingsRequest(Request, kw_only=True):
    """Get what the executives of one company hold of its shares.

    Attributes:
        code: Ticker of the stock, such as AAPL.
        limit: Number of entries, 100 at most; 20 when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    code: str
    """Ticker of the stock, such as AAPL."""
    limit: IntText | None = None
    """Number of entries, 100 at most; 20 when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetInsiderTradesRequest(Request, kw_only=True):
    """Get trades that insiders of one company made in its shares.

    Attributes:
        code: Ticker of the stock, such as AAPL.
        limit: Number of entries, 100 at most; 20 when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    code: str
    """Ticker of the stock, such as AAPL."""
    limit: IntText | None = None
    """Number of entries, 100 at most; 20 when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one Reality stock token.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""


class GetRecentTradesRequest(Request, kw_only=True):
    """Get the latest trades in one Reality stock token, of the past three months.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
        limit: Number of trades; 100 is both the default and the most.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    limit: IntText | None = None
    """Number of trades; 100 is both the default and the most."""


class GetShareCapitalChangeRequest(Request, kw_only=True):
    """Get how the share capital of one company changed.

    Attributes:
        code: Ticker of the stock, such as AAPL.
    """

    code: str
    """Ticker of the stock, such as AAPL."""


class GetShareholdersRequest(Request, kw_only=True):
    """Get the shareholders of one company.

    Attributes:
        code: Ticker of the stock, such as AAPL.
        limit: Number of entries, 100 at most; 20 when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    code: str
    """Ticker of the stock, such as AAPL."""
    limit: IntText | None = None
    """Number of entries, 100 at most; 20 when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetStocksRequest(Request, kw_only=True):
    """Get the Reality stock tokens with the stocks behind them and their trading sessions.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT; all when left out.
    """

    symbol: str | None = None
    """Reality stock token, such as RAAPLUSDT; all when left out."""


class GetSuspensionRequest(Request, kw_only=True):
    """Get when and why trading in one stock was suspended, and when it is resumed.

    Attributes:
        code: Ticker of the stock, such as AAPL.
    """

    code: str
    """Ticker of the stock, such as AAPL."""


class GetValuationRequest(Request, kw_only=True):
    """Get how one stock is valued: its price over earnings, book value, sales and cash flow.

    Attributes:
        code: Ticker of the stock, such as AAPL.
    """

    code: str
    """Ticker of the stock, such as AAPL."""


class InsiderTrade(Model, kw_only=True):
    """An item of `InsiderTradePage.items`.

    Attributes:
        insider_name: Name of the insider.
        issuer_name: Name of the company that issued the shares.
        end_date: Day the period of the report ends.
        announcement_date: Day it was announced.
        insider_type: Kind of insider.
        position: Post that the insider holds in the company.
        security_title: Name of the security.
        trade_date: Day of the trade.
        designated_exercise_date: Day set for the exercise.
        trade_code: Kind of trade, as a letter.
        holding_change: Whether the holding became larger or smaller.
        trade_volume: Number of shares traded.
        trade_price: Price of the trade.
        holding_type: Whether the shares are held in person.
        indirect_holding_statement: Through whom the shares are held.
        post_trade_quantity: Number of shares held after the trade.
    """

    insider_name: str = field(name="reporterName")
    """Name of the insider."""
    issuer_name: str = field(name="issueOrgName")
    """Name of the company that issued the shares."""
    raw_end_date: str = field(name="endDate")
    end_date = read.timestamp("raw_end_date")
    """Day the period of the report ends."""
    raw_announcement_date: str = field(name="announcementDate")
    announcement_date = read.timestamp("raw_announcement_date")
    """Day it was announced."""
    insider_type: str = field(name="innerType")
    """Kind of insider."""
    position: str
    """Post that the insider holds in the company."""
    security_title: str = field(name="securityTitle")
    """Name of the security."""
    raw_trade_date: str = field(name="tradeDate")
    trade_date = read.timestamp("raw_trade_date")
    """Day of the trade."""
    raw_designated_exercise_date: str = field(name="designatedExerciseDate")
    designated_exercise_date = read.timestamp("raw_designated_exercise_date")
    """Day set for the exercise."""
    trade_code: str = field(name="innerTradeType")
    """Kind of trade, as a letter.

    One of `P`, `S`, `A`, `F`, `M`, `C`, `G`, `J`.
    """
    holding_change: str = field(name="actionType")
    """Whether the holding became larger or smaller.

    - `add`: Larger.
    - `decrease`: Smaller.
    """
    raw_trade_volume: str = field(name="tradeVolume")
    trade_volume = read.decimal("raw_trade_volume")
    """Number of shares traded."""
    raw_trade_price: str = field(name="tradePrice")
    trade_price = read.decimal("raw_trade_price")
    """Price of the trade."""
    holding_type: str = field(name="holdingType")
    """Whether the shares are held in person.

    - `direct`: In person.
    - `indirect`: Through others.
    """
    indirect_holding_statement: str = field(name="indirectHoldingStatement")
    """Through whom the shares are held."""
    raw_post_trade_quantity: str = field(name="postTradeQuantity")
    post_trade_quantity = read.decimal("raw_post_trade_quantity")
    """Number of shares held after the trade."""


class InsiderTradePage(Model, kw_only=True):
    """What `uta.reality.market.get_insider_trades` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[InsiderTrade] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[InsiderTrade]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str
    """Where the next page begins."""


class OrderBook(Model, kw_only=True):
    """What `uta.reality.market.get_order_book` returns.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        ts: When the data was taken.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    asks: list[OrderBookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[OrderBookBid] = field(name="b")
    """Buy side of the order book, price and amount of each level, best first."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class OrderBookAsk(Row, kw_only=True):
    """An item of `OrderBook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin."""


class OrderBookBid(Row, kw_only=True):
    """An item of `OrderBook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin."""


class RecentTrade(Model, kw_only=True):
    """An item of what `uta.reality.market.get_recent_trades` returns.

    Attributes:
        exec_id: Id of the trade.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        side: Direction of the trade.
        ts: When the trade happened.
    """

    exec_id: str = field(name="execId")
    """Id of the trade."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    side: str
    """Direction of the trade.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""


class Session(Model, kw_only=True):
    """An item of `Sessions.sessions`.

    Attributes:
        state: Session of the trading day.
        time_zone: Time zone of the times, EST or EDT.
        start_time: Start of the session, HH:mm.
        end_time: End of the session, HH:mm.
    """

    state: str
    """Session of the trading day.

    - `overnight`: Overnight.
    - `pre_market`: Before regular hours.
    - `regular`: Regular hours.
    - `after_hours`: After regular hours.
    """
    time_zone: str = field(name="timeZone")
    """Time zone of the times, EST or EDT."""
    start_time: str = field(name="startTime")
    """Start of the session, HH:mm."""
    end_time: str = field(name="endTime")
    """End of the session, HH:mm."""


class Sessions(Model, kw_only=True):
    """What `uta.reality.market.get_sessions` returns.

    Attributes:
        market: Stock market, such as US.
        daylight_time: Whether daylight saving time is in force.
        sessions: Sessions of the trading day, one entry per session.
    """

    market: str
    """Stock market, such as US."""
    daylight_time: str = field(name="daylightType")
    """Whether daylight saving time is in force.

    - `standard`: Standard time.
    - `dst`: Daylight saving time.
    """
    sessions: list[Session] = field(name="stateList")
    """Sessions of the trading day, one entry per session."""


class ShareCapitalChange(Model, kw_only=True):
    """What `uta.reality.market.get_share_capital_change` returns.

    Attributes:
        announcement_date: Day it was announced.
        change_date: Day of the change.
        total_shares: Shares in all.
        common_shares: Common shares.
        preferred_shares: Preferred shares.
        other_shares: Other shares.
        note: Note on the share capital.
        change_reason: Why the share capital changed.
    """

    raw_announcement_date: str = field(name="announcementDate")
    announcement_date = read.timestamp("raw_announcement_date")
    """Day it was announced."""
    raw_change_date: str = field(name="changeDate")
    change_date = read.timestamp("raw_change_date")
    """Day of the change."""
    raw_total_shares: str = field(name="totalShares")
    total_shares = read.decimal("raw_total_shares")
    """Shares in all."""
    raw_common_shares: str = field(name="commonShares")
    common_shares = read.decimal("raw_common_shares")
    """Common shares."""
    raw_preferred_shares: str = field(name="preferredShares")
    preferred_shares = read.decimal("raw_preferred_shares")
    """Preferred shares."""
    raw_other_shares: str = field(name="otherShares")
    other_shares = read.decimal("raw_other_shares")
    """Other shares."""
    note: str = field(name="specialExplain")
    """Note on the share capital."""
    change_reason: str = field(name="changeReason")
    """Why the share capital changed."""


class Shareholder(Model, kw_only=True):
    """An item of `ShareholderPage.items`.

    Attributes:
        name: Name of the shareholder.
        shares_held: Number of shares held.
        holding_ratio: Part of all shares that is held.
    """

    name: str
    """Name of the shareholder."""
    raw_shares_held: str = field(name="holdingNum")
    shares_held = read.decimal("raw_shares_held")
    """Number of shares held."""
    raw_holding_ratio: str = field(name="holdingRatio")
    holding_ratio = read.decimal("raw_holding_ratio")
    """Part of all shares that is held."""


class ShareholderPage(Model, kw_only=True):
    """What `uta.reality.market.get_shareholders` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[Shareholder] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Shareholder]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str
    """Where the next page begins."""


class Stock(Model, kw_only=True):
    """An item of what `uta.reality.market.get_stocks` returns.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
        code: Ticker of the stock, such as AAPL.
        name: Name of the stock.
        sessions: Sessions in which the token can be traded.
        is_weekend_tradable: Whether it can be traded at weekends.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    code: str
    """Ticker of the stock, such as AAPL."""
    name: str | None = None
    """Name of the stock."""
    sessions: list[str] = field(name="tradingPeriod")
    """Sessions in which the token can be traded.

    - `overnight`: Overnight.
    - `pre_market`: Before regular hours.
    - `regular`: Regular hours.
    - `after_hours`: After regular hours.
    """
    raw_is_weekend_tradable: str = field(name="weekendTradable")
    is_weekend_tradable = read.flag("raw_is_weekend_tradable", "yes", "no")
    """Whether it can be traded at weekends."""


class Suspension(Model, kw_only=True):
    """What `uta.reality.market.get_suspension` returns.

    Attributes:
        code: Ticker of the stock, such as AAPL.
        name: Name of the company.
        suspension_date: Day that trading was suspended.
        suspension_time: Time that trading was suspended, HH:mm:ss.
        suspension_reason: Why trading was suspended.
        suspension_price: Price at the suspension.
        resumption_date: Day that trading is resumed.
        resumption_quote_time: Time that quotes are resumed, HH:mm:ss.
        resumption_trading_time: Time that trading is resumed, HH:mm:ss.
    """

    code: str
    """Ticker of the stock, such as AAPL."""
    name: str
    """Name of the company."""
    raw_suspension_date: str = field(name="suspensionDate")
    suspension_date = read.timestamp("raw_suspension_date")
    """Day that trading was suspended."""
    suspension_time: str = field(name="suspensionTime")
    """Time that trading was suspended, HH:mm:ss."""
    suspension_reason: str = field(name="suspensionReason")
    """Why trading was suspended."""
    raw_suspension_price: str = field(name="suspensionPrice")
    suspension_price = read.decimal("raw_suspension_price")
    """Price at the suspension."""
    raw_resumption_date: str = field(name="resumptionDate")
    resumption_date = read.timestamp("raw_resumption_date")
    """Day that trading is resumed."""
    resumption_quote_time: str = field(name="resumptionQuoteTime")
    """Time that quotes are resumed, HH:mm:ss."""
    resumption_trading_time: str = field(name="resumptionTradingTime")
    """Time that trading is resumed, HH:mm:ss."""


class Valuation(Model, kw_only=True):
    """What `uta.reality.market.get_valuation` returns.

    Attributes:
        date: Day that the figures are of.
        price_to_book: Price over book value.
        price_to_book_ed: Price over book value; what Ed stands for is not documented.
        price_to_book_pd: Price over book value; what Pd stands for is not documented.
        price_to_book_mrq: Price over book value of the most recent quarter.
        price_to_earnings: Price over earnings.
        price_to_earnings_last_year: Price over earnings of the last year.
        price_to_earnings_ttm_ed: Price over earnings of twelve months; what Ed stands for is not documented.
        price_to_earnings_ttm_pd: Price over earnings of twelve months; what Pd stands for is not documented.
        price_to_sales: Price over sales.
        price_to_sales_last_year: Price over sales of the last year.
        price_to_sales_ttm_ed: Price over sales of twelve months; what Ed stands for is not documented.
        price_to_sales_ttm_pd: Price over sales of twelve months; what Pd stands for is not documented.
        price_to_cash_flow: Price over cash flow.
        price_to_net_cash_flow: Price over net cash flow.
        price_to_net_cash_flow_ttm_ed: Price over net cash flow of twelve months; what Ed stands for is not
        documented.
        price_to_net_cash_flow_ttm_pd: Price over net cash flow of twelve months; what Pd stands for is not
        documented.
        price_to_cash_flow_ttm_ed: Price over cash flow of twelve months; what Ed stands for is not documented.
        price_to_cash_flow_ttm_pd: Price over cash flow of twelve months; what Pd stands for is not documented.
        ev_to_ebitda: Enterprise value over earnings before interest, taxes, depreciation and amortization.
        equity_value: Value of the equity.
        gross_enterprise_value: Enterprise value, gross.
        net_enterprise_value: Enterprise value, net.
        market_value_usd: Market value of all shares, in USD.
        circulating_market_value_usd: Market value of the shares in circulation, in USD.
        dividend_yield_ttm: Dividend of the last twelve months over the price.
    """

    raw_date: str = field(name="date")
    date = read.timestamp("raw_date")
    """Day that the figures are of."""
    raw_price_to_book: str = field(name="pb")
    price_to_book = read.decimal("raw_price_to_book")
    """Price over book value."""
    raw_price_to_book_ed: str = field(name="pbEd")
    price_to_book_ed = read.decimal("raw_price_to_book_ed")
    """Price over book value; what Ed stands for is not documented."""
    raw_price_to_book_pd: str = field(name="pbPd")
    price_to_book_pd = read.decimal("raw_price_to_book_pd")
    """Price over book value; what Pd stands for is not documented."""
    raw_price_to_book_mrq: str = field(name="pbMrq")
    price_to_book_mrq = read.decimal("raw_price_to_book_mrq")
    """Price over book value of the most recent quarter."""
    raw_price_to_earnings: str = field(name="pe")
    price_to_earnings = read.decimal("raw_price_to_earnings")
    """Price over earnings."""
    raw_price_to_earnings_last_year: str = field(name="peLyr")
    price_to_earnings_last_year = read.decimal("raw_price_to_earnings_last_year")
    """Price over earnings of the last year."""
    raw_price_to_earnings_ttm_ed: str = field(name="peTtmEd")
    price_to_earnings_ttm_ed = read.decimal("raw_price_to_earnings_ttm_ed")
    """Price over earnings of twelve months; what Ed stands for is not documented."""
    raw_price_to_earnings_ttm_pd: str = field(name="peTtmPd")
    price_to_earnings_ttm_pd = read.decimal("raw_price_to_earnings_ttm_pd")
    """Price over earnings of twelve months; what Pd stands for is not documented."""
    raw_price_to_sales: str = field(name="ps")
    price_to_sales = read.decimal("raw_price_to_sales")
    """Price over sales."""
    raw_price_to_sales_last_year: str = field(name="psLyr")
    price_to_sales_last_year = read.decimal("raw_price_to_sales_last_year")
    """Price over sales of the last year."""
    raw_price_to_sales_ttm_ed: str = field(name="psTtmEd")
    price_to_sales_ttm_ed = read.decimal("raw_price_to_sales_ttm_ed")
    """Price over sales of twelve months; what Ed stands for is not documented."""
    raw_price_to_sales_ttm_pd: str = field(name="psTtmPd")
    price_to_sales_ttm_pd = read.decimal("raw_price_to_sales_ttm_pd")
    """Price over sales of twelve months; what Pd stands for is not documented."""
    raw_price_to_cash_flow: str = field(name="pcf")
    price_to_cash_flow = read.decimal("raw_price_to_cash_flow")
    """Price over cash flow."""
    raw_price_to_net_cash_flow: str = field(name="pcfNet")
    price_to_net_cash_flow = read.decimal("raw_price_to_net_cash_flow")
    """Price over net cash flow."""
    raw_price_to_net_cash_flow_ttm_ed: str = field(name="pcfNetTtmEd")
    price_to_net_cash_flow_ttm_ed = read.decimal("raw_price_to_net_cash_flow_ttm_ed")
    """Price over net cash flow of twelve months; what Ed stands for is not documented."""
    raw_price_to_net_cash_flow_ttm_pd: str = field(name="pcfNetTtmPd")
    price_to_net_cash_flow_ttm_pd = read.decimal("raw_price_to_net_cash_flow_ttm_pd")
    """Price over net cash flow of twelve months; what Pd stands for is not documented."""
    raw_price_to_cash_flow_ttm_ed: str = field(name="pcfTtmEd")
    price_to_cash_flow_ttm_ed = read.decimal("raw_price_to_cash_flow_ttm_ed")
    """Price over cash flow of twelve months; what Ed stands for is not documented."""
    raw_price_to_cash_flow_ttm_pd: str = field(name="pcfTtmPd")
    price_to_cash_flow_ttm_pd = read.decimal("raw_price_to_cash_flow_ttm_pd")
    """Price over cash flow of twelve months; what Pd stands for is not documented."""
    raw_ev_to_ebitda: str = field(name="evEbitda")
    ev_to_ebitda = read.decimal("raw_ev_to_ebitda")
    """Enterprise value over earnings before interest, taxes, depreciation and amortization."""
    raw_equity_value: str | None = field(name="equityValue", default=None)
    equity_value = read.optional_decimal("raw_equity_value")
    """Value of the equity."""
    raw_gross_enterprise_value: str = field(name="grossEv")
    gross_enterprise_value = read.decimal("raw_gross_enterprise_value")
    """Enterprise value, gross."""
    raw_net_enterprise_value: str = field(name="netEv")
    net_enterprise_value = read.decimal("raw_net_enterprise_value")
    """Enterprise value, net."""
    raw_market_value_usd: str = field(name="tmvUsd")
    market_value_usd = read.decimal("raw_market_value_usd")
    """Market value of all shares, in USD."""
    raw_circulating_market_value_usd: str = field(name="cirTmvUsd")
    circulating_market_value_usd = read.decimal("raw_circulating_market_value_usd")
    """Market value of the shares in circulation, in USD."""
    raw_dividend_yield_ttm: str = field(name="dividendYieldTtm")
    dividend_yield_ttm = read.decimal("raw_dividend_yield_ttm")
    """Dividend of the last twelve months over the price."""
