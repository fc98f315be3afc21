# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta broker."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    BrokerCategory,
    BrokerSubaccountPermission,
    BrokerTradeKind,
    DepositWithdrawalStatus,
    PaymentRoute,
    SettableSubaccountStatus,
    UnifiedBrokerApiKeyAccess,
    UnifiedBrokerApiKeyPermission,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, JsonNumber, SecretText, Time


class ApiKey(Model, kw_only=True):
    """What `uta.broker.get_api_key` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        label: Remark of the key.
        api_key: API key.
        secret_key: Secret key that belongs to the API key.
        access: Read only, or read and write.
        permissions: What the key may be used for.
        ip_addresses: IP addresses the key may be used from; none where any may.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write.

    - `read_write`: Read and write.
    - `read_only`: Read only.
    - `read_and_write`: Read and write, as the table of the docs has it.
    - `readonly`: Read only, as the table of the docs has it.
    """
    permissions: list[str] = field(name="permList")
    """What the key may be used for.

    - `uta_trade`: Trade in the unified account.
    - `uta_mgt`: Manage the unified account.
    - `withdraw`: Withdraw.
    """
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the key may be used from; none where any may."""


class Commission(Model, kw_only=True):
    """An item of what `uta.broker.get_commissions` returns.

    Attributes:
        uid: User id.
        coin: Coin of the commission.
        symbol: Trading pair, such as BTC/USDT.
        dealt_amount: Amount traded.
        total_fee: Fees in all.
        deducted_fee: Part of the fees that deductions took off.
        paid_fee: Fees that were in fact paid.
        markup_fee: Fee that the broker added.
        total_commission: Commission in all.
    """

    uid: str
    """User id."""
    coin: str
    """Coin of the commission."""
    symbol: str
    """Trading pair, such as BTC/USDT."""
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


class CreateApiKeyRequest(Request, kw_only=True):
    """Create an API key of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        passphrase: Passphrase of the key.
        label: Your own remark.
        ip_addresses: IP addresses the key may be used from, at most 30.
        access: Read only, or read and write.
        permissions: What the key may be used for.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    passphrase: SecretText
    """Passphrase of the key."""
    label: str
    """Your own remark."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from, at most 30."""
    access: UnifiedBrokerApiKeyAccess = field(name="permType")
    """Read only, or read and write.

    - `read_write`: Read and write.
    - `read_only`: Read only.
    - `read_and_write`: Read and write, as the table of the docs has it.
    - `readonly`: Read only, as the table of the docs has it.
    """
    permissions: list[UnifiedBrokerApiKeyPermission] = field(name="permList")
    """What the key may be used for.

    - `uta_trade`: Trade in the unified account.
    - `uta_mgt`: Manage the unified account.
    - `withdraw`: Withdraw.
    """


class CreateApiKeyResult(Model, kw_only=True):
    """What `uta.broker.create_api_key` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        label: Remark of the key.
        api_key: API key.
        secret_key: Secret key that belongs to the API key.
        access: Read only, or read and write.
        permissions: What the key may be used for.
        ip_addresses: IP addresses the key may be used from; none where any may.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write.

    - `read_write`: Read and write.
    - `read_only`: Read only.
    - `read_and_write`: Read and write, as the table of the docs has it.
    - `readonly`: Read only, as the table of the docs has it.
    """
    permissions: list[str] = field(name="permList")
    """What the key may be used for.

    - `uta_trade`: Trade in the unified account.
    - `uta_mgt`: Manage the unified account.
    - `withdraw`: Withdraw.
    """
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the key may be used from; none where any may."""


class CreateSubaccountRequest(Request, kw_only=True):
    """Create a subaccount of the broker.

    Attributes:
        subaccount_name: Name of the subaccount.
        label: Your own remark, at most 50 characters.
    """

    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount."""
    label: str
    """Your own remark, at most 50 characters."""


class CreateSubaccountResult(Model, kw_only=True):
    """What `uta.broker.create_subaccount` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount.
        email: E-mail address of the subaccount.
        status: State of the subaccount.
        permissions: What the subaccount may do.
        label: Your own remark.
        language: Language of the subaccount.
        created_time: When the subaccount was created.
        updated_time: When the subaccount last changed.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str | None = field(name="subaccountName", default=None)
    """Name of the subaccount."""
    email: str = field(name="subaccountEmail")
    """E-mail address of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount may do.

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
    label: str
    """Your own remark."""
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
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    raw_updated_time: str | int | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the subaccount last changed."""


class DeleteApiKeyRequest(Request, kw_only=True):
    """Delete an API key of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        api_key: API key to delete.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    api_key: SecretText = field(name="apiKey")
    """API key to delete."""


class DepositAddress(Model, kw_only=True):
    """What `uta.broker.get_deposit_address` returns.

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
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class GetApiKeyRequest(Request, kw_only=True):
    """Get the API key of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""


class GetCommissionsRequest(Request, kw_only=True):
    """Get the fees that the users of a broker paid and the commission they earned it, one entry per user, coin and
    pair.

    Attributes:
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        page_size: Entries per page; 100 when left out, 1000 at most.
        page_no: Number of the page, from 1; 1 when left out.
        trade_kind: Only trades of this kind.
        category: Only trades of this product line.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 30 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out, 1000 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    trade_kind: BrokerTradeKind | None = field(name="bizType", default=None)
    """Only trades of this kind.

    - `spot`: Spot, margin trading included.
    - `futures`: Futures.
    """
    category: BrokerCategory | None = field(name="subBizType", default=None)
    """Only trades of this product line.

    - `spot_trade`: Spot.
    - `spot_margin`: Margin trading.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `coin_futures`: Coin-margined futures.
    """


class GetDepositAddressRequest(Request, kw_only=True):
    """Get the address for deposits of a coin to a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Coin to deposit.
        chain: Name of the chain.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Coin to deposit."""
    chain: str | None = None
    """Name of the chain."""


class GetDepositsAndWithdrawalsRequest(Request, kw_only=True):
    """Get the deposits and withdrawals of all subaccounts of the broker.

    Attributes:
        start_time: Start of the period, at most seven days before its end.
        end_time: End of the period, at most seven days after its start.
        limit: Entries per page; 100 is both the default and the most.
        cursor: endId of the page before; left out for the first page.
        status: Only entries that have come this far.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most seven days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most seven days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""
    cursor: str | None = None
    """endId of the page before; left out for the first page."""
    status: DepositWithdrawalStatus | None = None
    """Only entries that have come this far.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """


class GetSubaccountsRequest(Request, kw_only=True):
    """Get the subaccounts of the broker, with their state and permissions.

    Attributes:
        limit: Subaccounts per page.
        cursor: Where to go on, taken from the page before; left out for the first page.
        status: Only subaccounts in this state.
    """

    limit: IntText | None = None
    """Subaccounts per page."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""
    status: SettableSubaccountStatus | None = None
    """Only subaccounts in this state.

    - `normal`: In use.
    - `freeze`: Frozen.
    """


class ModifyApiKeyRequest(Request, kw_only=True):
    """Change an API key of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        passphrase: Passphrase of the key.
        api_key: API key to change.
        label: New remark.
        ip_addresses: IP addresses the key may be used from instead, at most 30.
        access: Read only, or read and write.
        permissions: What the key may be used for instead.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    passphrase: SecretText
    """Passphrase of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key to change."""
    label: str | None = None
    """New remark."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the key may be used from instead, at most 30."""
    access: UnifiedBrokerApiKeyAccess | None = field(name="permType", default=None)
    """Read only, or read and write.

    - `read_write`: Read and write.
    - `read_only`: Read only.
    - `read_and_write`: Read and write, as the table of the docs has it.
    - `readonly`: Read only, as the table of the docs has it.
    """
    permissions: list[UnifiedBrokerApiKeyPermission] | None = field(name="permList", default=None)
    """What the key may be used for instead.

    - `uta_trade`: Trade in the unified account.
    - `uta_mgt`: Manage the unified account.
    - `withdraw`: Withdraw.
    """


class ModifyApiKeyResult(Model, kw_only=True):
    """What `uta.broker.modify_api_key` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        label: Remark of the key.
        api_key: API key.
        secret_key: Secret key that belongs to the API key.
        access: Read only, or read and write.
        permissions: What the key may be used for.
        ip_addresses: IP addresses the key may be used from.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText | None = field(name="secretKey", default=None)
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write.

    - `read_write`: Read and write.
    - `read_only`: Read only.
    - `read_and_write`: Read and write, as the table of the docs has it.
    - `readonly`: Read only, as the table of the docs has it.
    """
    permissions: list[str] = field(name="permList")
    """What the key may be used for.

    - `uta_trade`: Trade in the unified account.
    - `uta_mgt`: Manage the unified account.
    - `withdraw`: Withdraw.
    """
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from."""


class ModifySubaccountRequest(Request, kw_only=True):
    """Freeze or unfreeze a subaccount of the broker, or set what it may do.

    Attributes:
        sub_uid: User id of the subaccount.
        status: Whether to freeze it.
        permissions: What the subaccount may do from now on.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    status: SettableSubaccountStatus | None = None
    """Whether to freeze it.

    - `normal`: In use.
    - `freeze`: Frozen.
    """
    permissions: list[BrokerSubaccountPermission] | None = field(name="permList", default=None)
    """What the subaccount may do from now on.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    """


class ModifySubaccountResult(Model, kw_only=True):
    """What `uta.broker.modify_subaccount` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount.
        email: E-mail address of the subaccount.
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
    """Name of the subaccount."""
    email: str | None = field(name="subaccountEmail", default=None)
    """E-mail address of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount may do.

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
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    raw_updated_time: str = field(name="uTime")
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
        ts: Time of the entry.
    """

    uid: str
    """User id of the subaccount."""
    transaction_id: str = field(name="txId")
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
    """Time of the entry."""


class PaymentPage(Model, kw_only=True):
    """What `uta.broker.get_deposits_and_withdrawals` returns.

    Attributes:
        items: Entries of this page.
        end_id: Where the next page goes on, for its cursor.
    """

    raw_items: list[Payment] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Payment]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Where the next page goes on, for its cursor."""


class Subaccount(Model, kw_only=True):
    """An item of `SubaccountPage.items`.

    Attributes:
        sub_uid: User id of the subaccount.
        subaccount_name: Name of the subaccount.
        email: E-mail address of the subaccount.
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
    """Name of the subaccount."""
    email: str | None = field(name="subaccountEmail", default=None)
    """E-mail address of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount may do.

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
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the subaccount last changed."""


class SubaccountPage(Model, kw_only=True):
    """What `uta.broker.get_subaccounts` returns.

    Attributes:
        items: Subaccounts of this page.
    """

    raw_items: list[Subaccount] = field(name="subList")
    """`items` as sent."""

    @property
    def items(self) -> list[Subaccount]:
        """Subaccounts of this page."""
        return read.listed(self, "items", self.raw_items)


class WithdrawRequest(Request, kw_only=True):
    """Withdraw from a broker's subaccount, over a chain or to another user of Bitget.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI,
        SEI, SUI, POL, FIL, LINK, GRAM, ARB, OP, DOT or AVAX.
        route: Over a chain or within Bitget.
        chain: Name of the chain.
        address: Address on the chain, or user id for a transfer within Bitget.
        amount: Amount to withdraw, in the coin.
        tag: Tag or memo of the address, on chains that have one.
        client_oid: Your own id of the withdrawal.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI,
    POL, FIL, LINK, GRAM, ARB, OP, DOT or AVAX."""
    route: PaymentRoute = field(name="dest")
    """Over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    chain: str | None = None
    """Name of the chain."""
    address: str
    """Address on the chain, or user id for a transfer within Bitget."""
    amount: JsonNumber
    """Amount to withdraw, in the coin."""
    tag: str | None = None
    """Tag or memo of the address, on chains that have one."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal."""


class WithdrawResult(Model, kw_only=True):
    """What `uta.broker.withdraw` returns.

    Attributes:
        order_id: Bitget's id of the withdrawal.
        client_oid: Your own id of the withdrawal.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the withdrawal."""
    client_oid: str = field(name="clientOid")
    """Your own id of the withdrawal."""
