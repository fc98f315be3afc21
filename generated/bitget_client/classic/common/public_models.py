# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common public."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import TradeBusiness
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class FeeRate(Model, kw_only=True):
    """What `classic.common.public.get_fee_rate` returns.

    Attributes:
        maker_fee_rate: Fee rate of your maker fills, a ratio (0.0002 is 0.02 %).
        taker_fee_rate: Fee rate of your taker fills, a ratio (0.0006 is 0.06 %).
    """

    maker_fee_rate__makerFeeRate: str | None = field(name="makerFeeRate", default=None)
    """The value sent as `makerFeeRate`; see `maker_fee_rate`."""
    maker_fee_rate__makerRate: str | None = field(name="makerRate", default=None)
    """The value sent as `makerRate`; see `maker_fee_rate`."""

    @property
    def raw_maker_fee_rate(self) -> str:
        """`maker_fee_rate` as sent."""
        value = read.first(self.maker_fee_rate__makerFeeRate, self.maker_fee_rate__makerRate)
        if value is None:
            raise read.missing(self, "maker_fee_rate")
        return value

    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of your maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of your taker fills, a ratio (0.0006 is 0.06 %)."""


class GetFeeRateRequest(Request, kw_only=True):
    """Get the maker and taker fee rates that hold for your account on one symbol.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        business_type: Kind of business behind an entry.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    business_type: TradeBusiness = field(name="businessType")
    """Kind of business behind an entry.

    - `spot`: Spot.
    - `mix`: Futures.
    - `margin`: Margin.
    """


class GetFeeRatesRequest(Request, kw_only=True):
    """Get the maker and taker fee rates that hold for your account on all symbols of a line of business.

    Attributes:
        business_type: Kind of business behind an entry.
        symbol: Trading pair.
    """

    business_type: TradeBusiness = field(name="businessType")
    """Kind of business behind an entry.

    - `spot`: Spot.
    - `mix`: Futures.
    - `margin`: Margin.
    """
    symbol: str | None = None
    """Trading pair."""


class ServerTime(Model, kw_only=True):
    """What `classic.common.public.get_server_time` returns.

    Attributes:
        server_time: The server's clock.
    """

    raw_server_time: str = field(name="serverTime")
    server_time = read.timestamp("raw_server_time")
    """The server's clock."""


class SymbolTradeRate(Model, kw_only=True):
    """An item of what `classic.common.public.get_fee_rates` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        maker_fee_rate: Fee rate of your maker fills, a ratio (0.0002 is 0.02 %).
        taker_fee_rate: Fee rate of your taker fills, a ratio (0.0006 is 0.06 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    maker_fee_rate__makerFeeRate: str | None = field(name="makerFeeRate", default=None)
    """The value sent as `makerFeeRate`; see `maker_fee_rate`."""
    maker_fee_rate__makerRate: str | None = field(name="makerRate", default=None)
    """The value sent as `makerRate`; see `maker_fee_rate`."""

    @property
    def raw_maker_fee_rate(self) -> str:
        """`maker_fee_rate` as sent."""
        value = read.first(self.maker_fee_rate__makerFeeRate, self.maker_fee_rate__makerRate)
        if value is None:
            raise read.missing(self, "maker_fee_rate")
        return value

    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of your maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of your taker fills, a ratio (0.0006 is 0.06 %)."""
