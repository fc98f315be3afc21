# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta stock_plus market."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import FlagTrueFalse
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import AnyNumberSlot, IntText


class Candle(Model, kw_only=True):
    """An item of `CandlePage.items`.

    Attributes:
        close: Last price of the interval.
        open: First price of the interval.
        low: Lowest price of the interval.
        high: Highest price of the interval.
        volume: Shares traded.
        turnover: Amount traded, in the currency of the security.
        timestamp: When the interval began; the form is not documented.
        trade_session: Session of the trading day that it belongs to; the values are not documented.
    """

    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the currency of the security."""
    timestamp: str
    """When the interval began; the form is not documented."""
    trade_session: str = field(name="tradeSession")
    """Session of the trading day that it belongs to; the values are not documented."""


class CandlePage(Model, kw_only=True):
    """What `uta.stock_plus.market.get_candles` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Candle] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Candle]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class GetCandlesRequest(Request, kw_only=True):
    """Get the latest candles of one security.

    Attributes:
        symbol: Security, such as AAPL.US.
        period: Length of a candle; the values are not documented.
        count: Number of candles.
        adjust_type: Whether prices are adjusted for splits and dividends; the values are not documented.
        trade_sessions: Sessions of the trading day to include; the values are not documented.
    """

    symbol: str
    """Security, such as AAPL.US."""
    period: str
    """Length of a candle; the values are not documented."""
    count: IntText
    """Number of candles."""
    adjust_type: str = field(name="adjustType")
    """Whether prices are adjusted for splits and dividends; the values are not documented."""
    trade_sessions: str | None = field(name="tradeSessions", default=None)
    """Sessions of the trading day to include; the values are not documented."""


class GetHistoryCandlesRequest(Request, kw_only=True):
    """Get candles of one security before or after a point in time.

    Attributes:
        symbol: Security, such as AAPL.US.
        period: Length of a candle; the values are not documented.
        count: Number of candles.
        adjust_type: Whether prices are adjusted for splits and dividends; the values are not documented.
        forward: Whether to go on in time from the given point, rather than back.
        time: Point in time to start from; its form is not documented.
        trade_sessions: Sessions of the trading day to include; the values are not documented.
    """

    symbol: str
    """Security, such as AAPL.US."""
    period: str
    """Length of a candle; the values are not documented."""
    count: IntText
    """Number of candles."""
    adjust_type: str = field(name="adjustType")
    """Whether prices are adjusted for splits and dividends; the values are not documented."""
    forward: FlagTrueFalse | None = None
    """Whether to go on in time from the given point, rather than back."""
    time: str | None = None
    """Point in time to start from; its form is not documented."""
    trade_sessions: str | None = field(name="tradeSessions", default=None)
    """Sessions of the trading day to include; the values are not documented."""


class GetInstrumentsRequest(Request, kw_only=True):
    """Get name, exchange, lot size and key figures of securities.

    Attributes:
        symbol: Security, such as AAPL.US.
    """

    symbol: str
    """Security, such as AAPL.US."""


class GetIntradayPricesRequest(Request, kw_only=True):
    """Get how the price of one security has moved through the trading day.

    Attributes:
        symbol: Security, such as AAPL.US.
    """

    symbol: str
    """Security, such as AAPL.US."""


class GetOptionChainRequest(Request, kw_only=True):
    """Get the calls and puts on one underlying that expire on one day, strike price by strike price.

    Attributes:
        symbol: Underlying, such as AAPL.US.
        expiry_date: Day the options expire; its form is not documented.
    """

    symbol: str
    """Underlying, such as AAPL.US."""
    expiry_date: str = field(name="expiryDate")
    """Day the options expire; its form is not documented."""


class GetOptionExpiryDatesRequest(Request, kw_only=True):
    """Get the days on which options on one underlying expire.

    Attributes:
        symbol: Underlying, such as AAPL.US.
    """

    symbol: str
    """Underlying, such as AAPL.US."""


class GetOptionQuotesRequest(Request, kw_only=True):
    """Get price, volatility and terms of options.

    Attributes:
        symbol: Option.
    """

    symbol: str
    """Option."""


class GetOptionVolumeRequest(Request, kw_only=True):
    """Get how many calls and puts on one underlying were traded.

    Attributes:
        symbol: Underlying, such as AAPL.US.
    """

    symbol: str
    """Underlying, such as AAPL.US."""


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one security.

    Attributes:
        symbol: Security, such as AAPL.US.
    """

    symbol: str
    """Security, such as AAPL.US."""


class GetQuotesRequest(Request, kw_only=True):
    """Get the current prices of securities, outside regular hours too.

    Attributes:
        symbol: Security, such as AAPL.US, or several, separated by commas.
    """

    symbol: str
    """Security, such as AAPL.US, or several, separated by commas."""


class GetRecentTradesRequest(Request, kw_only=True):
    """Get the latest trades of everyone in one security.

    Attributes:
        symbol: Security, such as AAPL.US.
        count: Number of trades.
    """

    symbol: str
    """Security, such as AAPL.US."""
    count: IntText
    """Number of trades."""


class HistoryCandle(Model, kw_only=True):
    """An item of `HistoryCandlePage.items`.

    Attributes:
        close: Last price of the interval.
        open: First price of the interval.
        low: Lowest price of the interval.
        high: Highest price of the interval.
        volume: Shares traded.
        turnover: Amount traded, in the currency of the security.
        timestamp: When the interval began; the form is not documented.
        trade_session: Session of the trading day that it belongs to; the values are not documented.
    """

    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the currency of the security."""
    timestamp: str
    """When the interval began; the form is not documented."""
    trade_session: str = field(name="tradeSession")
    """Session of the trading day that it belongs to; the values are not documented."""


class HistoryCandlePage(Model, kw_only=True):
    """What `uta.stock_plus.market.get_history_candles` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[HistoryCandle] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[HistoryCandle]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class Instrument(Model, kw_only=True):
    """An item of `InstrumentPage.items`.

    Attributes:
        symbol: Security, such as AAPL.US.
        chinese_name: Name in Chinese.
        english_name: Name in English.
        exchange: Exchange that the security is listed at.
        currency: Currency that the security is traded in.
        lot_size: Number of shares in a lot.
        total_shares: Shares in all.
        circulating_shares: Shares in circulation.
        earnings_per_share: Earnings of one share.
        earnings_per_share_ttm: Earnings of one share in the last twelve months.
        book_value_per_share: Book value of one share.
        dividend_yield: Dividend over the price.
        stock_derivatives: Kinds of derivatives that there are on the security.
        board: Board of the exchange that the security is listed on.
    """

    symbol: str
    """Security, such as AAPL.US."""
    chinese_name: str = field(name="nameCn")
    """Name in Chinese."""
    english_name: str = field(name="nameEn")
    """Name in English."""
    exchange: str
    """Exchange that the security is listed at."""
    currency: str
    """Currency that the security is traded in."""
    raw_lot_size: AnyNumberSlot = field(name="lotSize")
    lot_size = read.decimal("raw_lot_size")
    """Number of shares in a lot."""
    raw_total_shares: AnyNumberSlot = field(name="totalShares")
    total_shares = read.decimal("raw_total_shares")
    """Shares in all."""
    raw_circulating_shares: AnyNumberSlot = field(name="circulatingShares")
    circulating_shares = read.decimal("raw_circulating_shares")
    """Shares in circulation."""
    raw_earnings_per_share: AnyNumberSlot = field(name="eps")
    earnings_per_share = read.decimal("raw_earnings_per_share")
    """Earnings of one share."""
    raw_earnings_per_share_ttm: AnyNumberSlot = field(name="epsTtm")
    earnings_per_share_ttm = read.decimal("raw_earnings_per_share_ttm")
    """Earnings of one share in the last twelve months."""
    raw_book_value_per_share: AnyNumberSlot = field(name="bps")
    book_value_per_share = read.decimal("raw_book_value_per_share")
    """Book value of one share."""
    raw_dividend_yield: AnyNumberSlot = field(name="dividendYield")
    dividend_yield = read.decimal("raw_dividend_yield")
    """Dividend over the price."""
    stock_derivatives: list[str] = field(name="stockDerivatives")
    """Kinds of derivatives that there are on the security."""
    board: str
    """Board of the exchange that the security is listed on."""


class InstrumentPage(Model, kw_only=True):
    """What `uta.stock_plus.market.get_instruments` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Instrument] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Instrument]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class IntradayPrice(Model, kw_only=True):
    """An item of `IntradayPricePage.items`.

    Attributes:
        price: Price at the time.
        timestamp: Time of the entry; its form is not documented.
        volume: Shares traded.
        turnover: Amount traded, in the currency of the security.
        avg_price: Average price.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price at the time."""
    timestamp: str
    """Time of the entry; its form is not documented."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the currency of the security."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price."""


class IntradayPricePage(Model, kw_only=True):
    """What `uta.stock_plus.market.get_intraday_prices` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[IntradayPrice] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[IntradayPrice]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class OptionChain(Model, kw_only=True):
    """What `uta.stock_plus.market.get_option_chain` returns.

    Attributes:
        strikes: Calls and puts, one entry per strike price.
    """

    strikes: list[OptionChainStrike] = field(name="strikePriceInfo")
    """Calls and puts, one entry per strike price."""


class OptionChainStrike(Model, kw_only=True):
    """An item of `OptionChain.strikes`.

    Attributes:
        price: Strike price.
        call_symbol: Call with this strike price.
        put_symbol: Put with this strike price.
        standard: Whether the contract is a standard one.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Strike price."""
    call_symbol: str = field(name="callSymbol")
    """Call with this strike price."""
    put_symbol: str = field(name="putSymbol")
    """Put with this strike price."""
    standard: bool
    """Whether the contract is a standard one."""


class OptionExpiryDates(Model, kw_only=True):
    """What `uta.stock_plus.market.get_option_expiry_dates` returns.

    Attributes:
        expiry_dates: Days on which options expire.
    """

    expiry_dates: list[str] = field(name="expiryDate")
    """Days on which options expire."""


class OptionQuote(Model, kw_only=True):
    """An item of `OptionQuotePage.items`.

    Attributes:
        symbol: Option.
        last_price: Price of the last trade.
        previous_close: Last price of the day or session before.
        open: First price of the trading day.
        high: Highest price of the trading day.
        low: Lowest price of the trading day.
        timestamp: When the quote was made; its form is not documented.
        volume: Contracts traded on the trading day.
        turnover: Amount traded on the trading day.
        trade_status: Whether the security can be traded; the values are not documented.
        implied_volatility: Implied volatility.
        open_interest: Contracts open in the market.
        expiry_date: Day the option expires; its form is not documented.
        strike_price: Strike price.
        contract_multiplier: What the price is multiplied by to get the value of a contract.
        contract_type: Kind of option contract.
        contract_size: Size of one contract.
        direction: Call or put; how they are spelt is not documented.
        historical_volatility: Historical volatility of the underlying.
        underlying_symbol: Underlying of the option.
    """

    symbol: str
    """Option."""
    raw_last_price: str = field(name="lastDone")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_previous_close: str = field(name="prevClose")
    previous_close = read.decimal("raw_previous_close")
    """Last price of the day or session before."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the trading day."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the trading day."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the trading day."""
    timestamp: str
    """When the quote was made; its form is not documented."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Contracts traded on the trading day."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded on the trading day."""
    trade_status: str = field(name="tradeStatus")
    """Whether the security can be traded; the values are not documented."""
    raw_implied_volatility: str = field(name="impliedVolatility")
    implied_volatility = read.decimal("raw_implied_volatility")
    """Implied volatility."""
    raw_open_interest: str = field(name="openInterest")
    open_interest = read.decimal("raw_open_interest")
    """Contracts open in the market."""
    expiry_date: str = field(name="expiryDate")
    """Day the option expires; its form is not documented."""
    raw_strike_price: str = field(name="strikePrice")
    strike_price = read.decimal("raw_strike_price")
    """Strike price."""
    raw_contract_multiplier: str = field(name="contractMultipier")
    contract_multiplier = read.decimal("raw_contract_multiplier")
    """What the price is multiplied by to get the value of a contract."""
    contract_type: str = field(name="contractType")
    """Kind of option contract."""
    raw_contract_size: str = field(name="contractSize")
    contract_size = read.decimal("raw_contract_size")
    """Size of one contract."""
    direction: str
    """Call or put; how they are spelt is not documented."""
    raw_historical_volatility: str = field(name="historicalVolatility")
    historical_volatility = read.decimal("raw_historical_volatility")
    """Historical volatility of the underlying."""
    underlying_symbol: str = field(name="underlyingSymbol")
    """Underlying of the option."""


class OptionQuotePage(Model, kw_only=True):
    """What `uta.stock_plus.market.get_option_quotes` returns.

    Attributes:
        items: Quotes, one entry per security.
    """

    raw_items: list[OptionQuote] = field(name="secuQuote")
    """`items` as sent."""

    @property
    def items(self) -> list[OptionQuote]:
        """Quotes, one entry per security."""
        return read.listed(self, "items", self.raw_items)


class OptionVolume(Model, kw_only=True):
    """What `uta.stock_plus.market.get_option_volume` returns.

    Attributes:
        call_volume: Calls traded.
        put_volume: Puts traded.
    """

    raw_call_volume: str = field(name="c")
    call_volume = read.decimal("raw_call_volume")
    """Calls traded."""
    raw_put_volume: str = field(name="p")
    put_volume = read.decimal("raw_put_volume")
    """Puts traded."""


class OrderBook(Model, kw_only=True):
    """What `uta.stock_plus.market.get_order_book` returns.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
    """

    asks: list[OrderBookAsk]
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[OrderBookBid]
    """Buy side of the order book, price and amount of each level, best first."""


class OrderBookAsk(Model, kw_only=True):
    """An item of `OrderBook.asks`.

    Attributes:
        position: Place of the level in the book.
        price: Price of the level.
        volume: Amount offered at this price.
        order_count: Number of orders at this price.
    """

    position: int
    """Place of the level in the book."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount offered at this price."""
    order_count: int = field(name="orderNum")
    """Number of orders at this price."""


class OrderBookBid(Model, kw_only=True):
    """An item of `OrderBook.bids`.

    Attributes:
        position: Place of the level in the book.
        price: Price of the level.
        volume: Amount bid at this price.
        order_count: Number of orders at this price.
    """

    position: int
    """Place of the level in the book."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount bid at this price."""
    order_count: int = field(name="orderNum")
    """Number of orders at this price."""


class Quote(Model, kw_only=True):
    """An item of `QuotePage.items`.

    Attributes:
        symbol: Security, such as AAPL.US.
        last_price: Price of the last trade.
        previous_close: Last price of the day or session before.
        open: First price of the trading day.
        high: Highest price of the trading day.
        low: Lowest price of the trading day.
        timestamp: When the quote was made; its form is not documented.
        volume: Shares traded on the trading day.
        turnover: Amount traded on the trading day, in the currency of the security.
        trade_status: Whether the security can be traded; the values are not documented.
        pre_market_quote: Prices of trading before regular hours.
        post_market_quote: Prices of trading after regular hours.
        overnight_quote: Prices of overnight trading.
    """

    symbol: str
    """Security, such as AAPL.US."""
    raw_last_price: AnyNumberSlot = field(name="lastDone")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_previous_close: AnyNumberSlot = field(name="prevClose")
    previous_close = read.decimal("raw_previous_close")
    """Last price of the day or session before."""
    raw_open: AnyNumberSlot = field(name="open")
    open = read.decimal("raw_open")
    """First price of the trading day."""
    raw_high: AnyNumberSlot = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the trading day."""
    raw_low: AnyNumberSlot = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the trading day."""
    timestamp: str
    """When the quote was made; its form is not documented."""
    raw_volume: AnyNumberSlot = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded on the trading day."""
    raw_turnover: AnyNumberSlot = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded on the trading day, in the currency of the security."""
    trade_status: str = field(name="tradeStatus")
    """Whether the security can be traded; the values are not documented."""
    pre_market_quote: QuotePreMarketQuote | None = field(name="preMarketQuote", default=None)
    """Prices of trading before regular hours."""
    post_market_quote: QuotePostMarketQuote | None = field(name="postMarketQuote", default=None)
    """Prices of trading after regular hours."""
    overnight_quote: QuoteOvernightQuote | None = field(name="overnightQuote", default=None)
    """Prices of overnight trading."""


class QuoteOvernightQuote(Model, kw_only=True):
    """The value of `Quote.overnight_quote`.

    Attributes:
        last_price: Price of the last trade.
        timestamp: When the quote was made; its form is not documented.
        volume: Shares traded in the session.
        turnover: Amount traded in the session, in the currency of the security.
        high: Highest price of the session.
        low: Lowest price of the session.
        previous_close: Last price of the day or session before.
    """

    raw_last_price: AnyNumberSlot = field(name="lastDone")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    timestamp: str
    """When the quote was made; its form is not documented."""
    raw_volume: AnyNumberSlot = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded in the session."""
    raw_turnover: AnyNumberSlot = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded in the session, in the currency of the security."""
    raw_high: AnyNumberSlot = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the session."""
    raw_low: AnyNumberSlot = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the session."""
    raw_previous_close: AnyNumberSlot = field(name="prevClose")
    previous_close = read.decimal("raw_previous_close")
    """Last price of the day or session before."""


class QuotePage(Model, kw_only=True):
    """What `uta.stock_plus.market.get_quotes` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Quote] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Quote]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class QuotePostMarketQuote(Model, kw_only=True):
    """The value of `Quote.post_market_quote`.

    Attributes:
        last_price: Price of the last trade.
        timestamp: When the quote was made; its form is not documented.
        volume: Shares traded in the session.
        turnover: Amount traded in the session, in the currency of the security.
        high: Highest price of the session.
        low: Lowest price of the session.
        previous_close: Last price of the day or session before.
    """

    raw_last_price: AnyNumberSlot = field(name="lastDone")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    timestamp: str
    """When the quote was made; its form is not documented."""
    raw_volume: AnyNumberSlot = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded in the session."""
    raw_turnover: AnyNumberSlot = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded in the session, in the currency of the security."""
    raw_high: AnyNumberSlot = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the session."""
    raw_low: AnyNumberSlot = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the session."""
    raw_previous_close: AnyNumberSlot = field(name="prevClose")
    previous_close = read.decimal("raw_previous_close")
    """Last price of the day or session before."""


class QuotePreMarketQuote(Model, kw_only=True):
    """The value of `Quote.pre_market_quote`.

    Attributes:
        last_price: Price of the last trade.
        timestamp: When the quote was made; its form is not documented.
        volume: Shares traded in the session.
        turnover: Amount traded in the session, in the currency of the security.
        high: Highest price of the session.
        low: Lowest price of the session.
        previous_close: Last price of the day or session before.
    """

    raw_last_price: AnyNumberSlot = field(name="lastDone")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    timestamp: str
    """When the quote was made; its form is not documented."""
    raw_volume: AnyNumberSlot = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded in the session."""
    raw_turnover: AnyNumberSlot = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded in the session, in the currency of the security."""
    raw_high: AnyNumberSlot = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the session."""
    raw_low: AnyNumberSlot = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the session."""
    raw_previous_close: AnyNumberSlot = field(name="prevClose")
    previous_close = read.decimal("raw_previous_close")
    """Last price of the day or session before."""


class RecentTrade(Model, kw_only=True):
    """An item of what `uta.stock_plus.market.get_recent_trades` returns.

    Attributes:
        price: Price of the trade.
        volume: Shares traded.
        timestamp: When the trade happened; its form is not documented.
        trade_type: Kind of trade; the values are not documented.
        direction: Which way the price went; the values are not documented.
        trade_session: Session of the trading day that it belongs to; the values are not documented.
    """

    raw_price: AnyNumberSlot = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_volume: AnyNumberSlot = field(name="volume")
    volume = read.decimal("raw_volume")
    """Shares traded."""
    timestamp: str
    """When the trade happened; its form is not documented."""
    trade_type: str = field(name="tradeType")
    """Kind of trade; the values are not documented."""
    direction: str
    """Which way the price went; the values are not documented."""
    trade_session: str = field(name="tradeSession")
    """Session of the trading day that it belongs to; the values are not documented."""
