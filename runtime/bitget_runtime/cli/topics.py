"""What people look for that isn't a call in the catalogue: methods of the client, commands and guides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Topic(NamedTuple):
    """Something to find.

    Attributes:
        summary: What it does or explains.
        words: What people call it.
    """

    summary: str
    words: str

    @property
    def places(self) -> tuple[str, str, str]:
        """The texts that a search looks at, as for calls."""
        return self.words, self.summary, ""


_GUIDE = "guides/{}"

TOPICS: Mapping[str, Topic] = {
    "client.account_mode()": Topic(
        "Which account a key is of: classic or unified, one-way or hedge mode.",
        "which account have type kind classic unified uta v2 v3 mode generation",
    ),
    "client.uta.instruments.get()": Topic(
        "An instrument: its `quantize` rounds a price and a quantity, `check` says what would be refused.",
        "round rounding price quantity size step tick precision quantize minimum instrument symbol decimals",
    ),
    "client.uta.orders()": Topic(
        "Orders that are followed from placing to their end, written to a journal before they are sent.",
        "follow track order state fill journal lost place create limit market stop",
    ),
    "client.history.candles()": Topic(
        "All candles of a period as a table, complete or with what is missing.",
        "candle kline ohlcv ohlc history far back download interval period pandas polars",
    ),
    "client.history.download_records()": Topic(
        "An account's orders, fills, bills and so on in a folder of Parquet files, complete or with what is missing.",
        "history account record order fill bill trade tax deposit withdrawal funding download export far back",
    ),
    "bitget doctor": Topic(
        "Find out why calls fail: key, clock, account, permissions.",
        "which account have fail error key permission clock wrong check health",
    ),
    "bitget explain": Topic("What an error code means, and what to do.", "error code mean meaning number refuse"),
    "bitget balances": Topic(
        "The balances of the account, by coin.", "balance have coin account asset money much wallet equity"
    ),
    "bitget positions": Topic("All open positions of the account.", "open position list long short hold account"),
    "bitget orders open": Topic(
        "All open orders of the account, all categories, trigger orders too.", "open order list pending hedge all"
    ),
    "bitget orders cancel-all": Topic("Cancel all open orders, or those of a symbol.", "cancel close all order panic"),
    "bitget history candles": Topic(
        "All candles of a period, as rows or a file.", "candle kline ohlcv ohlc history far back csv parquet interval"
    ),
    "bitget history records": Topic(
        "Trades, funding rates, and an account's orders, fills and bills, as rows or a file.",
        "history account record order fill bill trade tax deposit withdrawal funding csv parquet",
    ),
    "bitget watch": Topic("Tickers, books, orders and positions as they change.", "watch live ticker book position"),
    "bitget stream": Topic("Print the pushes of a channel.", "stream websocket push channel subscribe live"),
    "bitget fake": Topic("An exchange of your own to try everything on.", "fake test try sandbox mock simulate paper"),
    "bitget login": Topic("Save a key as a profile.", "login key secret passphrase save profile"),
    "bitget mcp": Topic("Serve all this to programs that use tools.", "mcp tool model context protocol llm"),
    _GUIDE.format("which-account"): Topic("Which account do I have?", "which account have classic unified uta"),
    _GUIDE.format("keys"): Topic(
        "API keys: creating, storing, restricting them.", "api key secret passphrase permission"
    ),
    _GUIDE.format("demo-trading"): Topic("Demo trading.", "demo paper trading test simulate sandbox testnet"),
    _GUIDE.format("market-data"): Topic(
        "A price, a book or trades now, as they change, and as they were.", "market data price quote public"
    ),
    _GUIDE.format("hedge-mode"): Topic(
        "Hedge mode: which side opens and which closes.",
        "hedge mode one way open close order position long short side both trade",
    ),
    _GUIDE.format("rounding"): Topic(
        "Round a price or a quantity to the step of an instrument.",
        "round price quantity size step tick precision decimals",
    ),
    _GUIDE.format("candles"): Topic(
        "Candles: what `interval` may be, and how far back they go.", "candle kline interval granularity far back go"
    ),
    _GUIDE.format("several-machines"): Topic(
        "One limit for several machines.", "several machine limit redis share budget fleet rate process"
    ),
    _GUIDE.format("from-ccxt"): Topic(
        "Moving from ccxt: what its methods and errors are called here.",
        "ccxt move migrate fetch create edit ohlcv balance amount precision params",
    ),
    _GUIDE.format("from-bitget-api"): Topic("Moving from bitget-api.", "bitget api node javascript move migrate"),
    "limits": Topic("Limits: how calls wait for their turn.", "rate limit too many request wait 429 throttle budget"),
    "orders": Topic(
        "Orders to their end: states, trigger orders, positions, journal, dead man's switch.",
        "order follow stop loss take profit trigger dead man switch cancel after crash restart journal position",
    ),
    "streams": Topic(
        "Streams: pushes, gaps, local order books, orders over a WebSocket.",
        "stream websocket push gap reconnect callback local order book place ws",
    ),
    "testing": Topic("Testing a bot against the fake exchange.", "test fake exchange fault pytest fixture mock"),
}
"""Topics by what is typed; pages by their path on the documentation site, below docs/."""
