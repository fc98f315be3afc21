# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic broker customers."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import FlagYesNo
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class Asset(Model, kw_only=True):
    """An item of what `classic.broker.customers.get_assets` returns.

    Attributes:
        balance: Balance of the account.
        uid: User id of the customer.
        updated_time: When the balance last changed.
        remark: Why there is no balance, where the customer has too many subaccounts.
    """

    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the account."""
    uid: str
    """User id of the customer."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the balance last changed."""
    remark: str | None = None
    """Why there is no balance, where the customer has too many subaccounts."""


class Commission(Model, kw_only=True):
    """An item of `CommissionPage.items`.

    Attributes:
        uid: User id of the customer.
        day: Day of the commission; ms since the epoch in the docs, one client reads a date.
        coin: Coin of the commission.
        symbol: Trading pair, such as BTCUSDT.
        product_type: Product line, such as SPOT, MARGIN or USDT-FUTURES.
        deal_amount: Amount traded, by maker and taker.
        fee: Fees of maker and taker trades.
        fee_deduction: Part of the fee that deductions took off.
        bonus_deduction: Part of the fee paid by trading bonus.
        spot_coupon_deduction: Part of the fee paid by spot cashback coupons.
        futures_coupon_deduction: Part of the fee paid by futures coupons.
        spot_discount_deduction: Part of the fee taken off by spot fee discounts.
        negative_maker_fee_deduction: Part of the fee set off against negative maker fees.
        fee_paid: Fee that was in fact paid.
        rebate_amount: Commission of the affiliate partner.
        user_total_commission: Commission of the user.
        day_total_commission: Commission of the day.
        total_commission: Commission of all days.
    """

    uid: str
    """User id of the customer."""
    day: str = field(name="date")
    """Day of the commission; ms since the epoch in the docs, one client reads a date."""
    coin: str
    """Coin of the commission."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: str = field(name="productType")
    """Product line, such as SPOT, MARGIN or USDT-FUTURES."""
    raw_deal_amount: str = field(name="dealAmount")
    deal_amount = read.decimal("raw_deal_amount")
    """Amount traded, by maker and taker."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fees of maker and taker trades."""
    raw_fee_deduction: str = field(name="feeDeduction")
    fee_deduction = read.decimal("raw_fee_deduction")
    """Part of the fee that deductions took off."""
    raw_bonus_deduction: str = field(name="activityBonusDeduct")
    bonus_deduction = read.decimal("raw_bonus_deduction")
    """Part of the fee paid by trading bonus."""
    raw_spot_coupon_deduction: str = field(name="spotCouponDeduct")
    spot_coupon_deduction = read.decimal("raw_spot_coupon_deduction")
    """Part of the fee paid by spot cashback coupons."""
    raw_futures_coupon_deduction: str = field(name="futuresCouponDeduct")
    futures_coupon_deduction = read.decimal("raw_futures_coupon_deduction")
    """Part of the fee paid by futures coupons."""
    raw_spot_discount_deduction: str = field(name="spotFeeDiscountDeduct")
    spot_discount_deduction = read.decimal("raw_spot_discount_deduction")
    """Part of the fee taken off by spot fee discounts."""
    raw_negative_maker_fee_deduction: str = field(name="negativeMakerFeeDeduct")
    negative_maker_fee_deduction = read.decimal("raw_negative_maker_fee_deduction")
    """Part of the fee set off against negative maker fees."""
    raw_fee_paid: str = field(name="feePaid")
    fee_paid = read.decimal("raw_fee_paid")
    """Fee that was in fact paid."""
    raw_rebate_amount: str = field(name="rebateAmount")
    rebate_amount = read.decimal("raw_rebate_amount")
    """Commission of the affiliate partner."""
    raw_user_total_commission: str = field(name="userTotalRebateAmount")
    user_total_commission = read.decimal("raw_user_total_commission")
    """Commission of the user."""
    raw_day_total_commission: str = field(name="dayTotalRebateAmount")
    day_total_commission = read.decimal("raw_day_total_commission")
    """Commission of the day."""
    raw_total_commission: str = field(name="totalRebateAmount")
    total_commission = read.decimal("raw_total_commission")
    """Commission of all days."""


class CommissionDetail(Model, kw_only=True):
    """An item of `CommissionDetailPage.items`.

    Attributes:
        uid: User id of the affiliate partner.
        trade_kind: Spot or futures.
        category: Product line of the trade.
        symbol: Trading pair, such as BTCUSDT.
        coin: Coin of the commission.
        fee: Fees in all, in the period.
        volume: Amount traded, in the period.
        bonus_deduction: Part of the fee paid by trading bonus.
        spot_coupon_deduction: Part of the fee paid by spot cashback coupons.
        futures_coupon_deduction: Part of the fee paid by futures coupons.
        spot_discount_deduction: Part of the fee taken off by spot fee discounts.
        negative_maker_fee_deduction: Part of the fee set off against negative maker fees.
        fee_paid: Fee that was in fact paid.
        direct_commission: Commission from direct customers, those the affiliate invited.
        sub_commission: Commission from customers of the direct customers, at any distance.
        partner_commission: Commission of the affiliate partner.
        partner_actual_commission: Commission that the affiliate partner in fact gets.
        trader_type: Whether the customer is an elite trader.
        api_use: Whether the customer trades over the API.
        status: Whether the commission was paid.
        start_calculation_time: Start of the time the figures are of.
        end_calculation_time: End of the time the figures are of.
    """

    uid: str
    """User id of the affiliate partner."""
    trade_kind: str = field(name="bizType")
    """Spot or futures.

    - `spot`: Spot, margin trading included.
    - `futures`: Futures.
    """
    category: str = field(name="subBizType")
    """Product line of the trade.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt_futures`: USDT-margined futures.
    - `coin_futures`: Coin-margined futures.
    - `usdc_futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    coin: str
    """Coin of the commission."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fees in all, in the period."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in the period."""
    raw_bonus_deduction: str = field(name="activityBonusDeduct")
    bonus_deduction = read.decimal("raw_bonus_deduction")
    """Part of the fee paid by trading bonus."""
    raw_spot_coupon_deduction: str = field(name="spotCouponDeduct")
    spot_coupon_deduction = read.decimal("raw_spot_coupon_deduction")
    """Part of the fee paid by spot cashback coupons."""
    raw_futures_coupon_deduction: str = field(name="futuresCouponDeduct")
    futures_coupon_deduction = read.decimal("raw_futures_coupon_deduction")
    """Part of the fee paid by futures coupons."""
    raw_spot_discount_deduction: str = field(name="spotFeeDiscountDeduct")
    spot_discount_deduction = read.decimal("raw_spot_discount_deduction")
    """Part of the fee taken off by spot fee discounts."""
    raw_negative_maker_fee_deduction: str = field(name="negativeMakerFeeDeduct")
    negative_maker_fee_deduction = read.decimal("raw_negative_maker_fee_deduction")
    """Part of the fee set off against negative maker fees."""
    raw_fee_paid: str = field(name="feePaid")
    fee_paid = read.decimal("raw_fee_paid")
    """Fee that was in fact paid."""
    raw_direct_commission: str = field(name="directCommission")
    direct_commission = read.decimal("raw_direct_commission")
    """Commission from direct customers, those the affiliate invited."""
    raw_sub_commission: str = field(name="subCommission")
    sub_commission = read.decimal("raw_sub_commission")
    """Commission from customers of the direct customers, at any distance."""
    raw_partner_commission: str = field(name="partnerCommission")
    partner_commission = read.decimal("raw_partner_commission")
    """Commission of the affiliate partner."""
    raw_partner_actual_commission: str = field(name="partnerActualCommission")
    partner_actual_commission = read.decimal("raw_partner_actual_commission")
    """Commission that the affiliate partner in fact gets."""
    trader_type: str = field(name="traderType")
    """Whether the customer is an elite trader.

    - `user`: An ordinary user.
    - `trader`: An elite trader.
    """
    api_use: str = field(name="apiType")
    """Whether the customer trades over the API.

    - `api`: Over the API.
    - `non_api`: Not over the API.
    """
    status: str
    """Whether the commission was paid.

    - `settled`: Settled.
    - `unsettled`: Not yet settled.
    - `notIssued`: Not paid out.
    """
    raw_start_calculation_time: str = field(name="startCalculationTime")
    start_calculation_time = read.timestamp("raw_start_calculation_time")
    """Start of the time the figures are of."""
    raw_end_calculation_time: str = field(name="endCalculationTime")
    end_calculation_time = read.timestamp("raw_end_calculation_time")
    """End of the time the figures are of."""


class CommissionDetailPage(Model, kw_only=True):
    """What `classic.broker.customers.get_commission_details` returns.

    Attributes:
        end_id: Id of the last entry, for the idLessThan of the next page.
        items: Commissions of this page.
    """

    end_id: str = field(name="endId")
    """Id of the last entry, for the idLessThan of the next page."""
    raw_items: list[CommissionDetail] = field(name="commissionList")
    """`items` as sent."""

    @property
    def items(self) -> list[CommissionDetail]:
        """Commissions of this page."""
        return read.listed(self, "items", self.raw_items)


class CommissionPage(Model, kw_only=True):
    """What `classic.broker.customers.get_commissions` returns.

    Attributes:
        end_id: Id of the last entry, for the idLessThan of the next page.
        items: Commissions of this page.
    """

    end_id: str = field(name="endId")
    """Id of the last entry, for the idLessThan of the next page."""
    raw_items: list[Commission] = field(name="commissionList")
    """`items` as sent."""

    @property
    def items(self) -> list[Commission]:
        """Commissions of this page."""
        return read.listed(self, "items", self.raw_items)


class Customer(Model, kw_only=True):
    """An item of what `classic.broker.customers.get_customers` returns.

    Attributes:
        uid: User id of the customer.
        registered_time: When the user registered.
    """

    uid: int
    """User id of the customer."""
    raw_registered_time: str = field(name="registerTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the user registered."""


class Deposit(Model, kw_only=True):
    """An item of what `classic.broker.customers.get_deposits` returns.

    Attributes:
        order_id: Bitget's id of the deposit.
        uid: User id of the customer.
        deposit_time: When the deposit came.
        coin: Coin that was deposited.
        deposit_amount: Amount deposited, in the coin.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the deposit."""
    uid: str
    """User id of the customer."""
    raw_deposit_time: str = field(name="depositTime")
    deposit_time = read.timestamp("raw_deposit_time")
    """When the deposit came."""
    coin: str = field(name="depositCoin")
    """Coin that was deposited."""
    raw_deposit_amount: str = field(name="depositAmount")
    deposit_amount = read.decimal("raw_deposit_amount")
    """Amount deposited, in the coin."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the balances of the customers you referred as an affiliate.

    Attributes:
        page_no: Number of the page.
        page_size: Entries per page; 100 when left out.
        uid: Only the customer with this user id.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    page_no: int | None = field(name="pageNo", default=None)
    """Number of the page."""
    page_size: int | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out."""
    uid: str | None = None
    """Only the customer with this user id."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class GetCommissionDetailsRequest(Request, kw_only=True):
    """Get the affiliate commission of each customer in detail, direct and through others, back to 90 days.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period, at most seven days after its start.
        limit: Entries per page; 100 is both the default and the most.
        id_less_than: endId of the page before; left out for the first page.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most seven days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetCommissionsRequest(Request, kw_only=True):
    """Get the affiliate commission that your direct customers brought, one entry per day, customer and product.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period asked for.
        id_less_than: endId of the page before; left out for the first page.
        limit: Entries per page; 100 when left out, 1000 at most.
        uid: Only the customer with this user id.
        coin: Only commission in this coin.
        symbol: Only commission of this pair or contract.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 1000 at most."""
    uid: str | None = None
    """Only the customer with this user id."""
    coin: str | None = None
    """Only commission in this coin."""
    symbol: str | None = None
    """Only commission of this pair or contract."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class GetCustomersRequest(Request, kw_only=True):
    """Get the customers you referred as an affiliate, with when they registered.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period asked for.
        page_no: Number of the page.
        page_size: Entries per page; 100 when left out.
        uid: Only the customer with this user id.
        referral_code: Only customers with this referral code.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    page_no: int | None = field(name="pageNo", default=None)
    """Number of the page."""
    page_size: int | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out."""
    uid: str | None = None
    """Only the customer with this user id."""
    referral_code: str | None = field(name="referralCode", default=None)
    """Only customers with this referral code."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class GetDepositsRequest(Request, kw_only=True):
    """Get the deposits of the customers you referred as an affiliate.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        page_no: Number of the page.
        page_size: Entries per page; 100 when left out.
        uid: Only the customer with this user id.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    page_no: int | None = field(name="pageNo", default=None)
    """Number of the page."""
    page_size: int | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out."""
    uid: str | None = None
    """Only the customer with this user id."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class GetKycResultsRequest(Request, kw_only=True):
    """Get whether the customers you referred as an affiliate passed the identity check.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period, at most 90 days after its start.
        id_less_than: endId of the page before; left out for the first page.
        limit: Entries per page; 100 when left out, 1000 at most.
        uid: Only the customer with this user id.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 1000 at most."""
    uid: str | None = None
    """Only the customer with this user id."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class GetSubcustomersRequest(Request, kw_only=True):
    """Get the customers that your affiliate customers referred in turn, with when they registered.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        id_less_than: minId of the page before; left out for the first page.
        limit: Entries per page.
        uid: Only the customer with this user id.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Entries per page."""
    uid: str | None = None
    """Only the customer with this user id."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class GetTradeVolumesRequest(Request, kw_only=True):
    """Get how much the customers you referred as an affiliate traded, one entry per day.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
        end_time: End of the period asked for.
        page_no: Number of the page.
        page_size: Entries per page; 100 when left out.
        uid: Only the customer with this user id.
        show_subcustomers: Whether customers of the customers are listed too.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    page_no: int | None = field(name="pageNo", default=None)
    """Number of the page."""
    page_size: int | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out."""
    uid: str | None = None
    """Only the customer with this user id."""
    show_subcustomers: FlagYesNo | None = field(name="showSub", default=None)
    """Whether customers of the customers are listed too."""


class KycResult(Model, kw_only=True):
    """An item of `KycResultPage.items`.

    Attributes:
        uid: User id of the customer.
        kyc_result: Whether the check was passed.
    """

    uid: str
    """User id of the customer."""
    kyc_result: str = field(name="kycResult")
    """Whether the check was passed.

    - `passed`: Passed.
    - `not_passed`: Not passed.
    """


class KycResultPage(Model, kw_only=True):
    """What `classic.broker.customers.get_kyc_results` returns.

    Attributes:
        items: Customers of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[KycResult] = field(name="userList")
    """`items` as sent."""

    @property
    def items(self) -> list[KycResult]:
        """Customers of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Id of the last entry, for the idLessThan of the next page."""


class Subcustomer(Model, kw_only=True):
    """An item of `SubcustomerPage.items`.

    Attributes:
        uid: User id of the customer.
        registered_time: When the user registered.
    """

    uid: str
    """User id of the customer."""
    raw_registered_time: str = field(name="registerTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the user registered."""


class SubcustomerPage(Model, kw_only=True):
    """What `classic.broker.customers.get_subcustomers` returns.

    Attributes:
        items: Entries of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Subcustomer] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Subcustomer]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    min_id: str = field(name="minId")
    """Lowest id of this page, for the idLessThan of the next page."""


class TradeVolume(Model, kw_only=True):
    """An item of what `classic.broker.customers.get_trade_volumes` returns.

    Attributes:
        uid: User id of the customer.
        volume: Amount traded in spot and futures.
        spot_volume: Amount traded in spot.
        futures_volume: Amount traded in futures.
        day: Day of the figures; ms since the epoch in the docs, one client reads a date.
    """

    uid: str
    """User id of the customer."""
    raw_volume: str = field(name="volumn")
    volume = read.decimal("raw_volume")
    """Amount traded in spot and futures."""
    raw_spot_volume: str | None = field(name="spotVolume", default=None)
    spot_volume = read.optional_decimal("raw_spot_volume")
    """Amount traded in spot."""
    raw_futures_volume: str | None = field(name="futuresVolume", default=None)
    futures_volume = read.optional_decimal("raw_futures_volume")
    """Amount traded in futures."""
    day: str = field(name="time")
    """Day of the figures; ms since the epoch in the docs, one client reads a date."""
