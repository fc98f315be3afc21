# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Models of classic spot account."""

from __future__ import annotations

from msgspec import field
from bitget_runtime import read
from bitget_runtime.model import Model, Request
from bitget_client.enums import SpotAssetScope, TransferAccount
from bitget_runtime.values import IntText, Number


class AccountInfo(Model, kw_only=True):
    user_id: str = field(name="userId")
    """User id of the account."""
    inviter_id: str = field(name="inviterId")
    """User id of whoever invited the user."""
    ips: str
    """IP addresses the API key may be used from."""
    authorities: list[str]
    """What the API key is allowed to do."""
    parent_id: int = field(name="parentId")
    """User id of the main account."""
    trader_type: str = field(name="traderType")
    """Whether the user is an elite trader of copy trading."""
    channel_code: str = field(name="channelCode")
    """Referral code of the affiliate."""
    channel: str
    """Affiliate that the account came through."""
    raw_registered_time: str = field(name="regisTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the user registered."""


class Asset(Model, kw_only=True):
    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders or a Launchpad, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the coin."""
    raw_limit_available: str | None = field(name="limitAvailable", default=None)
    limit_available = read.optional_decimal("raw_limit_available")
    """Restricted balance, for spot copy trading, in the coin."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the balance last changed."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the balances of the spot account, coin by coin."""

    coin: str | None = None
    """Coin asked for; overrides assetType."""
    asset_type: SpotAssetScope | None = field(name="assetType", default=None)
    """Coins to list where none is named; hold_only when left out."""


class GetSubaccountAssetsRequest(Request, kw_only=True):
    """Get the spot balances of all subaccounts that hold anything; not for ND brokers."""

    id_less_than: str | None = field(name="idLessThan", default=None)
    """id of the last entry of the page before; left out for the first page."""
    limit: IntText | None = None
    """Subaccounts per page; 10 when left out, at most 50."""


class GetUpgradeStatusRequest(Request, kw_only=True):
    """Get how far the upgrade to a unified account has come."""

    sub_uid: str | None = field(name="subUid", default=None)
    """Subaccount asked about; your own account when left out."""


class SubaccountAssets(Model, kw_only=True):
    cursor_id: str | None = field(name="id", default=None)
    """Position of this entry, for the idLessThan of the next page."""
    user_id: str = field(name="userId")
    """User id of the subaccount."""
    assets: list[SubaccountAssetsAsset] = field(name="assetsList")
    """Balances of the account, one entry a coin."""


class SubaccountAssetsAsset(Model, kw_only=True):
    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_limit_available: str = field(name="limitAvailable")
    limit_available = read.decimal("raw_limit_available")
    """Restricted balance, for spot copy trading, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders or a Launchpad, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the coin."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the balance last changed."""


class TransferRequest(Request, kw_only=True):
    """Move a coin between two of your own accounts."""

    from_type: TransferAccount = field(name="fromType")
    """Account the money leaves."""
    to_type: TransferAccount = field(name="toType")
    """Account the money goes to."""
    amount: Number
    """Amount to move, in coin."""
    coin: str
    """Coin to move."""
    symbol: str | None = None
    """Pair of the isolated margin account; needed when money goes into or out of one."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer; used a second time, it returns the first transfer."""


class TransferResult(Model, kw_only=True):
    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer."""


class UpgradeRequest(Request, kw_only=True):
    """Begin the upgrade to a unified account, which takes about a minute; see get_upgrade_status for its end."""

    sub_uid: str | None = field(name="subUid", default=None)
    """Subaccount to upgrade; your own account when left out."""


class UpgradeStatus(Model, kw_only=True):
    status: str
    """How far the upgrade has come."""
    reason: str | None = None
    """Why the upgrade failed; only with status fail."""
