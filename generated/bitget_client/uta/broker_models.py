# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta broker."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    BrokerProduct,
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
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write."""
    permissions: list[str] = field(name="permList")
    """What the key may be used for."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the key may be used from; none where any may."""


class Commission(Model, kw_only=True):
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
    """Create an API key of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    passphrase: SecretText
    """Passphrase of the key."""
    label: str
    """Your own remark."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from, at most 30."""
    access: UnifiedBrokerApiKeyAccess = field(name="permType")
    """Read only, or read and write."""
    permissions: list[UnifiedBrokerApiKeyPermission] = field(name="permList")
    """What the key may be used for."""


class CreateApiKeyResult(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write."""
    permissions: list[str] = field(name="permList")
    """What the key may be used for."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the key may be used from; none where any may."""


class CreateSubaccountRequest(Request, kw_only=True):
    """Create a subaccount of the broker."""

    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount."""
    label: str
    """Your own remark, at most 50 characters."""


class CreateSubaccountResult(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str | None = field(name="subaccountName", default=None)
    """Name of the subaccount."""
    email: str = field(name="subaccountEmail")
    """E-mail address of the subaccount."""
    status: str
    """State of the subaccount."""
    permissions: list[str] = field(name="permList")
    """What the subaccount may do."""
    label: str
    """Your own remark."""
    language: str | None = None
    """Language of the subaccount."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    raw_updated_time: str | int | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the subaccount last changed."""


class DeleteApiKeyRequest(Request, kw_only=True):
    """Delete an API key of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    api_key: SecretText = field(name="apiKey")
    """API key to delete."""


class DepositAddress(Model, kw_only=True):
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
    """Get the API key of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""


class GetCommissionsRequest(Request, kw_only=True):
    """Get the fees that the users of a broker paid and the commission they earned it, one entry a user, coin and pair."""

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 30 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out, 1000 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    trade_kind: BrokerTradeKind | None = field(name="bizType", default=None)
    """Only trades of this kind."""
    product: BrokerProduct | None = field(name="subBizType", default=None)
    """Only trades of this product."""


class GetDepositAddressRequest(Request, kw_only=True):
    """Get the address for deposits of a coin to a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Coin to deposit."""
    chain: str | None = None
    """Name of the chain."""


class GetDepositsAndWithdrawalsRequest(Request, kw_only=True):
    """Get the deposits and withdrawals of all subaccounts of the broker."""

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most seven days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most seven days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""
    cursor: str | None = None
    """endId of the page before; left out for the first page."""
    status: DepositWithdrawalStatus | None = None
    """Only entries that have come this far."""


class GetSubaccountsRequest(Request, kw_only=True):
    """Get the subaccounts of the broker, with their state and permissions."""

    limit: IntText | None = None
    """Subaccounts per page."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""
    status: SettableSubaccountStatus | None = None
    """Only subaccounts in this state."""


class ModifyApiKeyRequest(Request, kw_only=True):
    """Change an API key of a broker's subaccount."""

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
    """Read only, or read and write."""
    permissions: list[UnifiedBrokerApiKeyPermission] | None = field(name="permList", default=None)
    """What the key may be used for instead."""


class ModifyApiKeyResult(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText | None = field(name="secretKey", default=None)
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write."""
    permissions: list[str] = field(name="permList")
    """What the key may be used for."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from."""


class ModifySubaccountRequest(Request, kw_only=True):
    """Freeze or unfreeze a subaccount of the broker, or set what it may do."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    status: SettableSubaccountStatus | None = None
    """Whether to freeze it."""
    permissions: list[BrokerSubaccountPermission] | None = field(name="permList", default=None)
    """What the subaccount may do from now on."""


class ModifySubaccountResult(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount."""
    email: str | None = field(name="subaccountEmail", default=None)
    """E-mail address of the subaccount."""
    status: str
    """State of the subaccount."""
    permissions: list[str] = field(name="permList")
    """What the subaccount may do."""
    label: str
    """Your own remark."""
    language: str
    """Language of the subaccount."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the subaccount last changed."""


class Payment(Model, kw_only=True):
    uid: str
    """User id of the subaccount."""
    transaction_id: str = field(name="txId")
    """Id of the transaction."""
    kind: str = field(name="type")
    """Deposit or withdrawal."""
    route: str = field(name="subType")
    """Way the money took."""
    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    status: str
    """How far it has come."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time of the entry."""


class PaymentPage(Model, kw_only=True):
    items: list[Payment] = field(name="list")
    """Entries of this page."""
    end_id: str = field(name="endId")
    """Where the next page goes on, for its cursor."""


class Subaccount(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    subaccount_name: str = field(name="subaccountName")
    """Name of the subaccount."""
    email: str | None = field(name="subaccountEmail", default=None)
    """E-mail address of the subaccount."""
    status: str
    """State of the subaccount."""
    permissions: list[str] = field(name="permList")
    """What the subaccount may do."""
    label: str
    """Your own remark."""
    language: str
    """Language of the subaccount."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the subaccount was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the subaccount last changed."""


class SubaccountPage(Model, kw_only=True):
    items: list[Subaccount] = field(name="subList")
    """Subaccounts of this page."""


class WithdrawRequest(Request, kw_only=True):
    """Withdraw from a broker's subaccount, over a chain or to another user of Bitget."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI,
    POL, FIL, LINK, GRAM, ARB, OP, DOT or AVAX.
    """
    route: PaymentRoute = field(name="dest")
    """Over a chain or within Bitget."""
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
    order_id: str = field(name="orderId")
    """Bitget's id of the withdrawal."""
    client_oid: str = field(name="clientOid")
    """Your own id of the withdrawal."""
