# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic broker commission."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class DailyTotal(Model, kw_only=True):
    """An item of what `classic.broker.commission.get_daily_totals` returns.

    Attributes:
        day: Day of the figures; ms since the epoch in the docs, one client reads a date.
        total_trading_volume: Amount traded that day.
        active_traders: Users who traded that day.
        total_commission: Commission earned that day, in USDT.
        spot: Figures of spot.
        futures: Figures of futures.
    """

    day: str = field(name="date")
    """Day of the figures; ms since the epoch in the docs, one client reads a date."""
    raw_total_trading_volume: str = field(name="totalTradingVolume")
    total_trading_volume = read.decimal("raw_total_trading_volume")
    """Amount traded that day."""
    raw_active_traders: str = field(name="totalActiveTraders")
    active_traders = read.integer("raw_active_traders")
    """Users who traded that day."""
    raw_total_commission: str = field(name="totalCommission")
    total_commission = read.decimal("raw_total_commission")
    """Commission earned that day, in USDT."""
    spot: DailyTotalSpot
    """Figures of spot."""
    futures: DailyTotalFuture
    """Figures of futures."""


class DailyTotalFuture(Model, kw_only=True):
    """The value of `DailyTotal.futures`.

    Attributes:
        volume: Traded in futures, in USDT.
        fee: Futures fees that were charged, in USDT.
        pure_fee: Futures fees that the commission is reckoned from, in USDT.
        commission: Commission from futures, in USDT.
    """

    raw_volume: str = field(name="futuresTradingVolume")
    volume = read.decimal("raw_volume")
    """Traded in futures, in USDT."""
    raw_fee: str = field(name="futuresTradingFee")
    fee = read.decimal("raw_fee")
    """Futures fees that were charged, in USDT."""
    raw_pure_fee: str = field(name="futuresPureTradingFee")
    pure_fee = read.decimal("raw_pure_fee")
    """Futures fees that the commission is reckoned from, in USDT."""
    raw_commission: str = field(name="futuresCommission")
    commission = read.decimal("raw_commission")
    """Commission from futures, in USDT."""


class DailyTotalSpot(Model, kw_only=True):
    """The value of `DailyTotal.spot`.

    Attributes:
        volume: Traded in spot, in USDT.
        fee: Spot fees that were charged, in USDT.
        pure_fee: Spot fees that the commission is reckoned from, in USDT.
        commission: Commission from spot, in USDT.
    """

    raw_volume: str = field(name="spotTradingVolume")
    volume = read.decimal("raw_volume")
    """Traded in spot, in USDT."""
    raw_fee: str = field(name="spotTradingFee")
    fee = read.decimal("raw_fee")
    """Spot fees that were charged, in USDT."""
    raw_pure_fee: str = field(name="spotPureTradingFee")
    pure_fee = read.decimal("raw_pure_fee")
    """Spot fees that the commission is reckoned from, in USDT."""
    raw_commission: str = field(name="spotCommission")
    commission = read.decimal("raw_commission")
    """Commission from spot, in USDT."""


class Fill(Model, kw_only=True):
    """An item of `FillPage.items`.

    Attributes:
        fill_id: Id of the fill.
        order_id: Bitget's id of the order.
        ts: When the fill happened.
        client_oid: The user's own id of the order.
        trade_kind: Spot or futures.
        category: Product line of the trade.
        symbol: Trading pair, such as BTCUSDT.
        volume: Amount traded, in USDT.
        fee: Fee in all, in USDT.
        pure_fee: Fee that the commission is reckoned from, in USDT.
        commission: Commission of the broker, in USDT.
    """

    fill_id: str = field(name="fillId")
    """Id of the fill."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the fill happened."""
    client_oid: str | None = field(name="clientOid", default=None)
    """The user's own id of the order."""
    trade_kind: str = field(name="bizType")
    """Spot or futures.

    - `spot`: Spot, margin trading included.
    - `futures`: Futures.
    """
    category: str = field(name="subBizType")
    """Product line of the trade.

    - `spot_trade`: Spot.
    - `spot_margin`: Margin trading.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `coin_futures`: Coin-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in USDT."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee in all, in USDT."""
    raw_pure_fee: str = field(name="pureFee")
    pure_fee = read.decimal("raw_pure_fee")
    """Fee that the commission is reckoned from, in USDT."""
    raw_commission: str = field(name="rebateAmount")
    commission = read.decimal("raw_commission")
    """Commission of the broker, in USDT."""


class FillPage(Model, kw_only=True):
    """What `classic.broker.commission.get_fills` returns.

    Attributes:
        items: Commissions of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Fill] = field(name="commissionlist")
    """`items` as sent."""

    @property
    def items(self) -> list[Fill]:
        """Commissions of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Id of the last entry, for the idLessThan of the next page."""


class GetDailyTotalsRequest(Request, kw_only=True):
    """Get what your users traded and what commission it earned you as a broker, one entry per day, back to 365 days.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period, at most 180 days after its start.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 180 days after its start."""


class GetFillsRequest(Request, kw_only=True):
    """Get the fills that earned you a broker commission, with the commission on each, back to 30 days.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period, at most 30 days after its start.
        limit: Fills per page; 500 is both the default and the most.
        uid: Only fills of this user.
        order_id: Only fills of the order with this id.
        id_less_than: endId of the page before; left out for the first page.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Fills per page; 500 is both the default and the most."""
    uid: str | None = None
    """Only fills of this user."""
    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetRebateInfoRequest(Request, kw_only=True):
    """Get how a user came to Bitget, the VIP level and the rebate ratios open to the user.

    Attributes:
        uid: User id of the account.
    """

    uid: str
    """User id of the account."""


class RebateInfo(Model, kw_only=True):
    """What `classic.broker.commission.get_rebate_info` returns.

    Attributes:
        affiliation_type: How the user came to Bitget.
        user_level: Level of the user, from VIP0 to VIP7 or from PRO1 to PRO6.
        spot_rebate_ratio: Rebate the user can get in spot trading, a ratio (0.07 is 7 %).
        futures_rebate_ratio: Rebate the user can get in futures trading, a ratio (0.08 is 8 %).
    """

    affiliation_type: str = field(name="affiliationType")
    """How the user came to Bitget.

    - `affiliate`: Through an affiliate.
    - `official`: Directly, through Bitget's own website.
    """
    user_level: str = field(name="userLevel")
    """Level of the user, from VIP0 to VIP7 or from PRO1 to PRO6."""
    raw_spot_rebate_ratio: str = field(name="clientSpotRebateRatio")
    spot_rebate_ratio = read.decimal("raw_spot_rebate_ratio")
    """Rebate the user can get in spot trading, a ratio (0.07 is 7 %)."""
    raw_futures_rebate_ratio: str = field(name="clientFuturesRebateRatio")
    futures_rebate_ratio = read.decimal("raw_futures_rebate_ratio")
    """Rebate the user can get in futures trading, a ratio (0.08 is 8 %)."""
