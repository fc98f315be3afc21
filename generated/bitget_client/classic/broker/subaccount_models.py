# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic broker subaccount."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    BrokerCategory,
    BrokerDepositAccount,
    BrokerPaymentScope,
    BrokerSubaccountPermission,
    BrokerTradeKind,
    PaymentRoute,
    ProductType,
    SettableSubaccountStatus,
    SpotAssetScope,
    SubaccountLanguage,
    SubaccountStatus,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class BrokerInfo(Model, kw_only=True):
    """What `classic.broker.subaccount.get_info` returns.

    Attributes:
        subaccount_count: Subaccounts the broker has created.
        max_subaccount_count: Subaccounts the broker may create.
        updated_time: When it last changed.
    """

    raw_subaccount_count: str = field(name="subAccountSize")
    subaccount_count = read.integer("raw_subaccount_count")
    """Subaccounts the broker has created."""
    raw_max_subaccount_count: str = field(name="maxSubAccountSize")
    max_subaccount_count = read.integer("raw_max_subaccount_count")
    """Subaccounts the broker may create."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""
    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__uTime, self.updated_time__utime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class Commission(Model, kw_only=True):
    """An item of what `classic.broker.subaccount.get_commissions` returns.

    Attributes:
        uid: User id of the account.
        coin: Coin of the commission.
        symbol: Trading pair, such as BTCUSDT.
        dealt_amount: Amount traded.
        total_fee: Fees in all.
        deducted_fee: Part of the fees that deductions took off.
        paid_fee: Fees that were in fact paid.
        markup_fee: Fee that the broker added.
        total_commission: Commission in all.
    """

    uid: str
    """User id of the account."""
    coin: str
    """Coin of the commission."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_dealt_amount: str = field(name="dealtAmount")
    dealt_amount = read.decimal("raw_dealt_amount")
    """Amount traded."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""
    raw_deducted_fee: str = field(name="deductedFee")
    deducted_fee = read.decimal("raw_deducted_fee")
    """Part of the fees that deductions took off."""
    raw_paid_fee: str = field(name="paidFee")
    paid_fee = read.decimal("raw_paid_fee")
    """Fees that were in fact paid."""
    raw_markup_fee: str = field(name="markUpFee")
    markup_fee = read.decimal("raw_markup_fee")
    """Fee that the broker added."""
    raw_total_commission: str = field(name="totalCommission")
    total_commission = read.decimal("raw_total_commission")
    """Commission in all."""


class CreateDepositAddressRequest(Request, kw_only=True):
    """Create an address for deposits to a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Coin to deposit, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI,
        SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT or AVAX.
        chain: Name of the chain; the main chain of the coin when left out.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Coin to deposit, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI,
    POL, FIL, LINK, TON, ARB, OP, DOT or AVAX."""
    chain: str | None = None
    """Name of the chain; the main chain of the coin when left out."""


class CreateDepositAddressResult(Model, kw_only=True):
    """What `classic.broker.subaccount.create_deposit_address` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Name of the coin.
        address: Address to deposit to.
        chain: Name of the chain.
        tag: Tag or memo that belongs to the address; none for chains without.
        url: Address of the block explorer.
        created_time: When the thing was created.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Name of the coin."""
    address: str
    """Address to deposit to."""
    chain: str
    """Name of the chain."""
    tag: str | None = None
    """Tag or memo that belongs to the address; none for chains without."""
    url: str
    """Address of the block explorer."""
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__cTime, self.created_time__ctime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class CreateSubaccountRequest(Request, kw_only=True):
    """Create a subaccount of the broker.

    Attributes:
        subaccount_name: Name of the subaccount; its email address is made of it.
        label: Your own remark, below 20 characters.
    """

    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount; its email address is made of it."""
    label: str
    """Your own remark, below 20 characters."""


class CreateSubaccountResult(Model, kw_only=True):
    """What `classic.broker.subaccount.create_subaccount` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount, in the form of an email address.
        status: State of the subaccount.
        permissions: What the subaccount may do.
        label: Your own remark.
        created_time: When the subaccount was created.
        language: Language of the subaccount.
        updated_time: When the subaccount last changed.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount, in the form of an email address."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount may do.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    """
    label: str
    """Your own remark."""
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__cTime, self.created_time__ctime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    language: str | None = None
    """Language of the subaccount.

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
    updated_time__uTime: str | int | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""
    updated_time__utime: str | int | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> int | str | None:
        """`updated_time` as sent."""
        return read.first(self.updated_time__uTime, self.updated_time__utime)

    updated_time = read.optional_timestamp("raw_updated_time")
    """When the subaccount last changed."""


class Deposit(Model, kw_only=True):
    """An item of what `classic.broker.subaccount.get_deposits` returns.

    Attributes:
        order_id: Bitget's id of the deposit.
        transaction_id: Id of the transaction.
        coin: Coin that was moved.
        kind: Kind of entry, such as deposit.
        route: Over a chain or within Bitget.
        amount: Amount, in the coin.
        status: How far the deposit has come, such as success.
        from_address: Address it came from; a user id for a transfer within Bitget.
        to_address: Address it went to; a user id for a transfer within Bitget.
        fee: Fee, in the coin.
        chain: Chain it went over.
        confirmations: Block confirmations.
        tag: Tag or memo of the address.
        created_time: When it was entered.
        updated_time: When it last changed.
        user_id: User id of the subaccount.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the deposit."""
    transaction_id: str | None = field(name="txId", default=None)
    """Id of the transaction."""
    coin: str
    """Coin that was moved."""
    kind: str = field(name="type")
    """Kind of entry, such as deposit."""
    route: str = field(name="dest")
    """Over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    status: str
    """How far the deposit has come, such as success."""
    from_address: str = field(name="fromAddress")
    """Address it came from; a user id for a transfer within Bitget."""
    to_address: str = field(name="toAddress")
    """Address it went to; a user id for a transfer within Bitget."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee, in the coin."""
    chain: str
    """Chain it went over."""
    raw_confirmations: str = field(name="confirm")
    confirmations = read.integer("raw_confirmations")
    """Block confirmations."""
    tag: str | None = None
    """Tag or memo of the address."""
    raw_created_time: str | int = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When it was entered."""
    raw_updated_time: str | int = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    user_id: str | None = field(name="userId", default=None)
    """User id of the subaccount."""


class Email(Model, kw_only=True):
    """What `classic.broker.subaccount.get_email` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount, in the form of an email address.
        email: Email address of the subaccount.
        created_time: When it was set up.
        updated_time: When it last changed.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount, in the form of an email address."""
    email: str = field(name="subaccountEmail")
    """Email address of the subaccount."""
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__cTime, self.created_time__ctime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When it was set up."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""
    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__uTime, self.updated_time__utime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class FuturesAssets(Model, kw_only=True):
    """What `classic.broker.subaccount.get_futures_assets` returns.

    Attributes:
        assets: Balances of the account, one entry per coin.
    """

    assets: list[FuturesAssetsAsset] = field(name="assetsList")
    """Balances of the account, one entry per coin."""


class FuturesAssetsAsset(Model, kw_only=True):
    """An item of `FuturesAssets.assets`.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        available: Balance free for use, in the margin coin.
        frozen: Balance held back for open orders, in the margin coin.
        locked: Balance that is locked, in the margin coin.
        crossed_max_available: Most that can go into opening positions under cross margin, in the margin coin.
        isolated_max_available: Most that can go into opening positions under isolated margin, in the margin coin.
        max_transfer_out: Most that can be transferred out, in the margin coin.
        account_equity: Worth of the account with unrealized profit, in the margin coin.
        usdt_equity: Worth of the account, in USDT.
        btc_equity: Worth of the account, in BTC.
        updated_time: When the thing last changed.
        unrealized_pnl: Unrealized profit, in the margin coin.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the margin coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders, in the margin coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the margin coin."""
    raw_crossed_max_available: str = field(name="crossedMaxAvailable")
    crossed_max_available = read.decimal("raw_crossed_max_available")
    """Most that can go into opening positions under cross margin, in the margin coin."""
    raw_isolated_max_available: str = field(name="isolatedMaxAvailable")
    isolated_max_available = read.decimal("raw_isolated_max_available")
    """Most that can go into opening positions under isolated margin, in the margin coin."""
    raw_max_transfer_out: str = field(name="maxTransferOut")
    max_transfer_out = read.decimal("raw_max_transfer_out")
    """Most that can be transferred out, in the margin coin."""
    raw_account_equity: str = field(name="accountEquity")
    account_equity = read.decimal("raw_account_equity")
    """Worth of the account with unrealized profit, in the margin coin."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_unrealized_pnl: str | None = field(name="unrealizedPL", default=None)
    unrealized_pnl = read.optional_decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""


class GetCommissionsRequest(Request, kw_only=True):
    """Get the fees that the users of a broker paid and the commission they earned it, one entry per user, coin and
    pair.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
        end_time: End of the period, at most 30 days after its start.
        page_size: Entries per page; 100 when left out, 1000 at most.
        page_no: Number of the page, from 1; 1 when left out.
        trade_kind: Spot or futures; both when left out.
        category: Product line of the trade; must fit bizType.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out, 1000 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    trade_kind: BrokerTradeKind | None = field(name="bizType", default=None)
    """Spot or futures; both when left out.

    - `spot`: Spot, margin trading included.
    - `futures`: Futures.
    """
    category: BrokerCategory | None = field(name="subBizType", default=None)
    """Product line of the trade; must fit bizType.

    - `spot_trade`: Spot.
    - `spot_margin`: Margin trading.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `coin_futures`: Coin-margined futures.
    """


class GetDepositsAndWithdrawalsRequest(Request, kw_only=True):
    """Get the deposits and withdrawals of all subaccounts of a broker, back to 90 days.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
        end_time: End of the period, at most seven days after its start.
        limit: Entries per page; 100 is both the default and the most.
        id_less_than: endId of the page before; left out for the first page.
        scope: Which entries to list; all when left out.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most seven days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    scope: BrokerPaymentScope | None = field(name="type", default=None)
    """Which entries to list; all when left out.

    - `all`: Deposits and withdrawals.
    - `deposit`: Deposits.
    - `withdrawal`: Withdrawals.
    """


class GetDepositsRequest(Request, kw_only=True):
    """Get the deposits to a broker's subaccount.

    Attributes:
        order_id: Only the deposit with this id; this or userId must be given.
        user_id: User id of the subaccount; this or orderId must be given.
        start_time: Start of the period; three months ago when left out.
        end_time: End of the period, at most three months after its start.
        limit: Deposits to list; 20 when left out, 100 at most.
        id_less_than: Only deposits with an id below this one, that is older ones.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the deposit with this id; this or userId must be given."""
    user_id: str | None = field(name="userId", default=None)
    """User id of the subaccount; this or orderId must be given."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; three months ago when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Deposits to list; 20 when left out, 100 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only deposits with an id below this one, that is older ones."""


class GetEmailRequest(Request, kw_only=True):
    """Get the email address of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""


class GetFuturesAssetsRequest(Request, kw_only=True):
    """Get the futures balances of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        product_type: Kind of futures.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetOverviewRequest(Request, kw_only=True):
    """Get the assets of the users of a broker, and when they registered, first deposited and first traded.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
        end_time: End of the period, at most 30 days after its start.
        page_size: Entries per page; 100 when left out, 1000 at most.
        page_no: Number of the page, from 1; 1 when left out.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out, 1000 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""


class GetSpotAssetsRequest(Request, kw_only=True):
    """Get the spot balances of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Only this coin; goes before assetType.
        asset_type: Which coins to list; hold_only when left out.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str | None = None
    """Only this coin; goes before assetType."""
    asset_type: SpotAssetScope | None = field(name="assetType", default=None)
    """Which coins to list; hold_only when left out.

    - `hold_only`: Coins that are held.
    - `all`: All coins.
    """


class GetSubaccountsRequest(Request, kw_only=True):
    """Get the subaccounts of the broker, with their state and permissions.

    Attributes:
        limit: Subaccounts per page; 10 when left out, 100 at most.
        id_less_than: Only subaccounts with a subUid below this one, that is older ones.
        status: Only subaccounts in this state.
        start_time: Only subaccounts from this time on.
        end_time: Only subaccounts up to this time.
    """

    limit: IntText | None = None
    """Subaccounts per page; 10 when left out, 100 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only subaccounts with a subUid below this one, that is older ones."""
    status: SubaccountStatus | None = None
    """Only subaccounts in this state.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only subaccounts from this time on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only subaccounts up to this time."""


class GetTradeVolumesRequest(Request, kw_only=True):
    """Get how much the users of a broker traded, in spot and futures.

    Attributes:
        start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
        end_time: End of the period, at most 30 days after its start.
        page_size: Entries per page; 100 when left out, 1000 at most.
        page_no: Number of the page, from 1; 1 when left out.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; given with endTime or not at all, yesterday (UTC) when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out, 1000 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""


class GetWithdrawalsRequest(Request, kw_only=True):
    """Get the withdrawals from a broker's subaccount.

    Attributes:
        order_id: Only the withdrawal with this id.
        user_id: Only withdrawals of the subaccount with this user id.
        start_time: Start of the period; three months ago when left out.
        end_time: End of the period, at most three months after its start.
        limit: Withdrawals per page; 20 when left out, 100 at most.
        id_less_than: endId of the page before; left out for the first page.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the withdrawal with this id."""
    user_id: str | None = field(name="userId", default=None)
    """Only withdrawals of the subaccount with this user id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period; three months ago when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Withdrawals per page; 20 when left out, 100 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class ModifyEmailRequest(Request, kw_only=True):
    """Change the email address of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        email: New email address.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    email: str = field(name="subaccountEmail")
    """New email address."""


class ModifySubaccountRequest(Request, kw_only=True):
    """Set what a broker's subaccount may do, whether it is frozen, and its language.

    Attributes:
        sub_uid: User id of the subaccount.
        permissions: What the subaccount may do from now on.
        status: Whether to freeze it.
        language: Language to set.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    permissions: list[BrokerSubaccountPermission] = field(name="permList")
    """What the subaccount may do from now on.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    """
    status: SettableSubaccountStatus
    """Whether to freeze it.

    - `normal`: In use.
    - `freeze`: Frozen.
    """
    language: SubaccountLanguage | None = None
    """Language to set.

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


class ModifySubaccountResult(Model, kw_only=True):
    """What `classic.broker.subaccount.modify_subaccount` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount, in the form of an email address.
        status: State of the subaccount.
        permissions: What the subaccount may do.
        label: Your own remark.
        language: Language of the subaccount.
        created_time: When the subaccount was created.
        updated_time: When the subaccount last changed.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount, in the form of an email address."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount may do.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    """
    label: str
    """Your own remark."""
    language: str
    """Language of the subaccount.

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
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__cTime, self.created_time__ctime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""
    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__uTime, self.updated_time__utime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When the subaccount last changed."""


class Payment(Model, kw_only=True):
    """An item of `PaymentPage.items`.

    Attributes:
        uid: User id of the subaccount.
        transaction_id: Id of the transaction.
        kind: Deposit or withdrawal.
        route: Way the money took.
        coin: Name of the coin.
        amount: Amount, in the coin.
        status: How far it has come.
        ts: When it last changed.
    """

    uid: str
    """User id of the subaccount."""
    transaction_id: str | None = field(name="txId", default=None)
    """Id of the transaction."""
    kind: str = field(name="type")
    """Deposit or withdrawal.

    - `deposit`: Deposit.
    - `withdrawal`: Withdrawal.
    """
    route: str = field(name="subType")
    """Way the money took.

    - `onchain`: Over a chain.
    - `internal`: Within Bitget.
    - `fast`: Fast deposit or withdrawal.
    """
    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    status: str
    """How far it has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it last changed."""


class PaymentPage(Model, kw_only=True):
    """What `classic.broker.subaccount.get_deposits_and_withdrawals` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Payment] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Payment]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Id of the last entry, for the idLessThan of the next page."""


class SetAutoTransferRequest(Request, kw_only=True):
    """Choose the account that deposits of a coin to a broker's subaccount are moved to by themselves.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Name of the coin.
        to_account_type: Account the deposits are moved to; spot is the default.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Name of the coin."""
    to_account_type: BrokerDepositAccount = field(name="toAccountType")
    """Account the deposits are moved to; spot is the default.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """


class SpotAssets(Model, kw_only=True):
    """What `classic.broker.subaccount.get_spot_assets` returns.

    Attributes:
        assets: Balances of the account, one entry per coin.
    """

    assets: list[SpotAssetsAsset] = field(name="assetsList")
    """Balances of the account, one entry per coin."""


class SpotAssetsAsset(Model, kw_only=True):
    """An item of `SpotAssets.assets`.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        frozen: Balance held back for open orders, in the coin.
        locked: Balance that is locked, in the coin.
        updated_time: When the thing last changed.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the coin."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class Subaccount(Model, kw_only=True):
    """An item of `SubaccountPage.items`.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount, in the form of an email address.
        status: State of the subaccount.
        permissions: What the subaccount may do.
        label: Your own remark.
        language: Language of the subaccount.
        created_time: When the subaccount was created.
        updated_time: When the subaccount last changed.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount, in the form of an email address."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount may do.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    """
    label: str
    """Your own remark."""
    language: str
    """Language of the subaccount.

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
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__cTime, self.created_time__ctime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""
    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__uTime, self.updated_time__utime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When the subaccount last changed."""


class SubaccountOverview(Model, kw_only=True):
    """An item of what `classic.broker.subaccount.get_overview` returns.

    Attributes:
        uid: User id of the account.
        assets: Worth of the assets, in USDT.
        first_deposit_time: When the first deposit came, in ms since the epoch; one client reads true or false.
        first_trade_time: When the first trade was made, in ms since the epoch; one client reads true or false.
        registered_time: When the user registered.
    """

    uid: str
    """User id of the account."""
    raw_assets: str = field(name="asset")
    assets = read.decimal("raw_assets")
    """Worth of the assets, in USDT."""
    first_deposit_time: str | None = field(name="firstTimeDeposit", default=None)
    """When the first deposit came, in ms since the epoch; one client reads true or false."""
    first_trade_time: str | None = field(name="firstTimeTrade", default=None)
    """When the first trade was made, in ms since the epoch; one client reads true or false."""
    raw_registered_time: str = field(name="registerTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the user registered."""


class SubaccountPage(Model, kw_only=True):
    """What `classic.broker.subaccount.get_subaccounts` returns.

    Attributes:
        has_next_page: Whether there are more pages.
        id_less_than: Where the next page goes on.
        items: Subaccounts of this page.
    """

    has_next_page: bool = field(name="hasNextPage")
    """Whether there are more pages."""
    id_less_than: str = field(name="idLessThan")
    """Where the next page goes on."""
    raw_items: list[Subaccount] = field(name="subList")
    """`items` as sent."""

    @property
    def items(self) -> list[Subaccount]:
        """Subaccounts of this page."""
        return read.listed(self, "items", self.raw_items)


class TradeVolume(Model, kw_only=True):
    """An item of what `classic.broker.subaccount.get_trade_volumes` returns.

    Attributes:
        uid: User id of the account.
        volume: Amount traded in spot and futures.
        spot_volume: Amount traded in spot.
        futures_volume: Amount traded in futures.
    """

    uid: str
    """User id of the account."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded in spot and futures."""
    raw_spot_volume: str = field(name="spotVolume")
    spot_volume = read.decimal("raw_spot_volume")
    """Amount traded in spot."""
    raw_futures_volume: str = field(name="futureVolume")
    futures_volume = read.decimal("raw_futures_volume")
    """Amount traded in futures."""


class WithdrawRequest(Request, kw_only=True):
    """Withdraw from a broker's subaccount, over a chain or to another user of Bitget.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI,
        SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT or AVAX.
        route: Over a chain or within Bitget.
        chain: Name of the chain; the main chain of the coin when left out.
        address: Address on the chain, or user id for a transfer within Bitget.
        amount: Amount to withdraw, in the coin.
        tag: Tag or memo of the address, on chains that have one.
        client_oid: Your own id of the withdrawal.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI,
    POL, FIL, LINK, TON, ARB, OP, DOT or AVAX."""
    route: PaymentRoute = field(name="dest")
    """Over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    chain: str | None = None
    """Name of the chain; the main chain of the coin when left out."""
    address: str
    """Address on the chain, or user id for a transfer within Bitget."""
    amount: Number
    """Amount to withdraw, in the coin."""
    tag: str | None = None
    """Tag or memo of the address, on chains that have one."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal."""


class WithdrawResult(Model, kw_only=True):
    """What `classic.broker.subaccount.withdraw` returns.

    Attributes:
        order_id: Bitget's id of the withdrawal.
        client_oid: Your own id of the withdrawal.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the withdrawal."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal."""


class Withdrawal(Model, kw_only=True):
    """An item of `WithdrawalPage.items`.

    Attributes:
        order_id: Bitget's id of the withdrawal.
        transaction_id: Id of the transaction.
        coin: Coin that was moved.
        kind: Kind of entry, such as withdraw.
        route: Over a chain or within Bitget.
        amount: Amount, in the coin.
        status: How far the withdrawal has come.
        from_address: Address it came from; a user id for a transfer within Bitget.
        to_address: Address it went to; a user id for a transfer within Bitget.
        fee: Fee, in the coin.
        chain: Chain it went over.
        confirmations: Block confirmations.
        tag: Tag or memo of the address.
        user_id: User id of the subaccount.
        created_time: When it was entered.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the withdrawal."""
    transaction_id: str | None = field(name="txId", default=None)
    """Id of the transaction."""
    coin: str
    """Coin that was moved."""
    kind: str = field(name="type")
    """Kind of entry, such as withdraw."""
    route: str = field(name="dest")
    """Over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    status: str
    """How far the withdrawal has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    from_address: str = field(name="fromAddress")
    """Address it came from; a user id for a transfer within Bitget."""
    to_address: str = field(name="toAddress")
    """Address it went to; a user id for a transfer within Bitget."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee, in the coin."""
    chain: str
    """Chain it went over."""
    raw_confirmations: str = field(name="confirm")
    confirmations = read.integer("raw_confirmations")
    """Block confirmations."""
    tag: str | None = None
    """Tag or memo of the address."""
    user_id: str = field(name="userId")
    """User id of the subaccount."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When it was entered."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class WithdrawalPage(Model, kw_only=True):
    """What `classic.broker.subaccount.get_withdrawals` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Withdrawal] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Withdrawal]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Id of the last entry, for the idLessThan of the next page."""
