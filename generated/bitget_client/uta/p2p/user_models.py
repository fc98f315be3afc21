# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta p2p user."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model


class Currencies(Model, kw_only=True):
    """What `uta.p2p.user.get_currencies` returns.

    Attributes:
        coins: Coins, one entry per coin.
        fiats: Fiat currencies, one entry per currency.
    """

    coins: list[CurrenciesCoin] = field(name="tokenDetailList")
    """Coins, one entry per coin."""
    fiats: list[CurrenciesFiat] = field(name="fiatDetailList")
    """Fiat currencies, one entry per currency."""


class CurrenciesCoin(Model, kw_only=True):
    """An item of `Currencies.coins`.

    Attributes:
        coin: Coin traded for the fiat currency.
        decimal_places: Decimal places of an amount of the coin.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    raw_decimal_places: str = field(name="precision")
    decimal_places = read.integer("raw_decimal_places")
    """Decimal places of an amount of the coin."""


class CurrenciesFiat(Model, kw_only=True):
    """An item of `Currencies.fiats`.

    Attributes:
        fiat: Fiat currency.
        decimal_places: Decimal places of an amount of the fiat currency.
        min_floating_rate: Lower end of the range of floating prices, a ratio to the market's (0.8 is 80 %).
        max_floating_rate: Upper end of the range of floating prices, a ratio to the market's (1.2 is 120 %).
        min_fixed_rate: Lower end of the range of fixed prices.
        max_fixed_rate: Upper end of the range of fixed prices.
        min_ad_limit: Smallest limit an advertisement may set, in the fiat currency by the looks of it; the docs
        do not say.
        max_ad_limit: Largest limit an advertisement may set, in the fiat currency by the looks of it; the docs do
        not say.
        payment_methods: Ways to pay, one entry per way.
        withdrawal_limit: When coins bought can be withdrawn.
        payment_time_limits: Times to pay in that an advertisement may set, in minutes.
    """

    fiat: str
    """Fiat currency."""
    raw_decimal_places: str = field(name="precision")
    decimal_places = read.integer("raw_decimal_places")
    """Decimal places of an amount of the fiat currency."""
    raw_min_floating_rate: str = field(name="floatRateMin")
    min_floating_rate = read.decimal("raw_min_floating_rate")
    """Lower end of the range of floating prices, a ratio to the market's (0.8 is 80 %)."""
    raw_max_floating_rate: str = field(name="floatRateMax")
    max_floating_rate = read.decimal("raw_max_floating_rate")
    """Upper end of the range of floating prices, a ratio to the market's (1.2 is 120 %)."""
    raw_min_fixed_rate: str = field(name="fixedRateMin")
    min_fixed_rate = read.decimal("raw_min_fixed_rate")
    """Lower end of the range of fixed prices."""
    raw_max_fixed_rate: str = field(name="fixedRateMax")
    max_fixed_rate = read.decimal("raw_max_fixed_rate")
    """Upper end of the range of fixed prices."""
    raw_min_ad_limit: str = field(name="adMinLimit")
    min_ad_limit = read.decimal("raw_min_ad_limit")
    """Smallest limit an advertisement may set, in the fiat currency by the looks of it; the docs do not say."""
    raw_max_ad_limit: str = field(name="adMaxLimit")
    max_ad_limit = read.decimal("raw_max_ad_limit")
    """Largest limit an advertisement may set, in the fiat currency by the looks of it; the docs do not say."""
    payment_methods: list[CurrenciesFiatPaymentMethod] = field(name="payMethods")
    """Ways to pay, one entry per way."""
    withdrawal_limit: CurrenciesFiatWithdrawalLimit = field(name="withdrawalLimit")
    """When coins bought can be withdrawn."""
    payment_time_limits: list[int] = field(name="payTimeLimit")
    """Times to pay in that an advertisement may set, in minutes."""


class CurrenciesFiatPaymentMethod(Model, kw_only=True):
    """An item of `CurrenciesFiat.payment_methods`.

    Attributes:
        payment_method_name: Name of the way to pay.
        icon_url: Address of the icon.
        payment_method_id: Id of the way to pay.
    """

    payment_method_name: str = field(name="payMethodName")
    """Name of the way to pay."""
    icon_url: str = field(name="iconUrl")
    """Address of the icon."""
    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""


class CurrenciesFiatWithdrawalLimit(Model, kw_only=True):
    """The value of `CurrenciesFiat.withdrawal_limit`.

    Attributes:
        delay: Delay of withdrawals, such as T+1.
        delay_value: The delay as a number.
    """

    delay: str = field(name="withdrawLimitKey")
    """Delay of withdrawals, such as T+1."""
    delay_value: str = field(name="withdrawLimitValue")
    """The delay as a number."""


class PaymentMethod(Model, kw_only=True):
    """An item of what `uta.p2p.user.get_payment_methods` returns.

    Attributes:
        payment_method_id: Id of the way to pay.
        payment_method_name: Name of the way to pay.
        payee_name: Name that the account paid to is in.
        user_payment_method_id: Id of the user's own account with a way to pay.
        payment_details: Details of the account paid to, one entry per detail.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""
    payment_method_name: str = field(name="payMethodName")
    """Name of the way to pay."""
    payee_name: str = field(name="payMethodUserName")
    """Name that the account paid to is in."""
    user_payment_method_id: str = field(name="userPayMethodId")
    """Id of the user's own account with a way to pay."""
    payment_details: list[PaymentMethodPaymentDetail] = field(name="payMethodInfo")
    """Details of the account paid to, one entry per detail."""


class PaymentMethodPaymentDetail(Model, kw_only=True):
    """An item of `PaymentMethod.payment_details`.

    Attributes:
        name: Name of the detail.
        kind: How the detail is given.
        value: What was given.
    """

    name: str
    """Name of the detail."""
    kind: str = field(name="type")
    """How the detail is given.

    - `txt`: Text.
    - `number`: Number.
    - `file`: File, such as a picture.
    """
    value: str
    """What was given."""


class UserInfo(Model, kw_only=True):
    """What `uta.p2p.user.get_info` returns.

    Attributes:
        uid: User id of the account.
        nickname: Name that others see.
        level: Standing as a merchant.
        completed_orders: Orders completed so far.
        positive_rating_rate: Part of the ratings that are good; whether a ratio or per cent is not documented.
        completed_orders_30d: Orders completed in the last 30 days.
        completion_rate_30d: Part of the orders of the last 30 days that were completed, a ratio (0.99 is 99 %).
        avg_payment_time_30d: Average time until payment in the last 30 days; the unit is not documented.
        avg_release_time_30d: Average time until the coins are released, in the last 30 days; the unit is not
        documented.
        limits: How much may be advertised and ordered at a time.
        register_time: When the user registered.
    """

    uid: str
    """User id of the account."""
    nickname: str = field(name="nickName")
    """Name that others see."""
    level: str = field(name="accountLevel")
    """Standing as a merchant.

    - `starter`: Starter.
    - `advanced`: Advanced.
    - `master`: Master.
    """
    raw_completed_orders: str = field(name="completedOrderNum")
    completed_orders = read.integer("raw_completed_orders")
    """Orders completed so far."""
    raw_positive_rating_rate: str = field(name="positiveRate")
    positive_rating_rate = read.decimal("raw_positive_rating_rate")
    """Part of the ratings that are good; whether a ratio or per cent is not documented."""
    raw_completed_orders_30d: str = field(name="completedOrderNum30D")
    completed_orders_30d = read.integer("raw_completed_orders_30d")
    """Orders completed in the last 30 days."""
    raw_completion_rate_30d: str = field(name="completedRate30D")
    completion_rate_30d = read.decimal("raw_completion_rate_30d")
    """Part of the orders of the last 30 days that were completed, a ratio (0.99 is 99 %)."""
    raw_avg_payment_time_30d: str = field(name="avgPayTime30D")
    avg_payment_time_30d = read.decimal("raw_avg_payment_time_30d")
    """Average time until payment in the last 30 days; the unit is not documented."""
    raw_avg_release_time_30d: str = field(name="avgReleaseTime30D")
    avg_release_time_30d = read.decimal("raw_avg_release_time_30d")
    """Average time until the coins are released, in the last 30 days; the unit is not documented."""
    limits: UserInfoLimit = field(name="equityDetail")
    """How much may be advertised and ordered at a time."""
    raw_register_time: str = field(name="registerTime")
    register_time = read.timestamp("raw_register_time")
    """When the user registered."""


class UserInfoLimit(Model, kw_only=True):
    """The value of `UserInfo.limits`.

    Attributes:
        max_sell_ads: Most advertisements that sell at a time.
        max_sell_ad_limit: Largest limit of an advertisement that sells; the unit is not documented.
        max_buy_ads: Most advertisements that buy at a time.
        max_buy_ad_limit: Largest limit of an advertisement that buys; the unit is not documented.
        max_open_orders: Most orders that may be open at a time.
        max_open_orders_per_ad: Most orders that may be open for one advertisement.
    """

    raw_max_sell_ads: str = field(name="maxAdvSellNum")
    max_sell_ads = read.integer("raw_max_sell_ads")
    """Most advertisements that sell at a time."""
    raw_max_sell_ad_limit: str = field(name="maxAdvSellLimit")
    max_sell_ad_limit = read.decimal("raw_max_sell_ad_limit")
    """Largest limit of an advertisement that sells; the unit is not documented."""
    raw_max_buy_ads: str = field(name="maxAdvBuyNum")
    max_buy_ads = read.integer("raw_max_buy_ads")
    """Most advertisements that buy at a time."""
    raw_max_buy_ad_limit: str = field(name="maxAdvBuyLimit")
    max_buy_ad_limit = read.decimal("raw_max_buy_ad_limit")
    """Largest limit of an advertisement that buys; the unit is not documented."""
    raw_max_open_orders: str = field(name="totalMaxPendingOrder")
    max_open_orders = read.integer("raw_max_open_orders")
    """Most orders that may be open at a time."""
    raw_max_open_orders_per_ad: str = field(name="advMaxPendingOrder")
    max_open_orders_per_ad = read.integer("raw_max_open_orders_per_ad")
    """Most orders that may be open for one advertisement."""
