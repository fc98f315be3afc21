# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta subaccount."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    FreezeOperation,
    QuotaCategory,
    SubaccountKeyAccess,
    SubaccountMode,
    UnifiedSubaccountPermission,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, SecretText


class ApiKey(Model, kw_only=True):
    """An item of `ApiKeyPage.items`.

    Attributes:
        api_key: API key.
        note: Note on the API key.
        access: Whether the API key may only read, or write too.
        permissions: What the API key is allowed to do.
        ips: IP addresses the API key may be used from.
        ts: When the API key was created.
    """

    api_key__apiKey: SecretText | None = field(name="apiKey", default=None)
    """The value sent as `apiKey`; see `api_key`."""
    api_key__apikey: SecretText | None = field(name="apikey", default=None)
    """The value sent as `apikey`; see `api_key`."""

    @property
    def api_key(self) -> str:
        """API key."""
        value = read.first(self.api_key__apiKey, self.api_key__apikey)
        if value is None:
            raise read.missing(self, "api_key")
        return value

    note: str
    """Note on the API key."""
    access: str = field(name="type")
    """Whether the API key may only read, or write too.

    - `read_write`: It may read and write.
    - `read_only`: It may only read.
    """
    permissions: list[str]
    """What the API key is allowed to do.

    - `uta_mgt`: Manage the unified account.
    - `uta_trade`: Trade in the unified account.
    """
    ips: list[str]
    """IP addresses the API key may be used from."""
    raw_ts: str | None = field(name="ts", default=None)
    ts = read.optional_timestamp("raw_ts")
    """When the API key was created."""


class ApiKeyPage(Model, kw_only=True):
    """What `uta.subaccount.get_api_keys` returns.

    Attributes:
        items: Entries of this page.
        has_next: Whether there is another page.
        cursor: Where the next page begins.
    """

    raw_items: list[ApiKey] = field(name="items")
    """`items` as sent."""

    @property
    def items(self) -> list[ApiKey]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    has_next: bool = field(name="hasNext")
    """Whether there is another page."""
    cursor: str | None = None
    """Where the next page begins."""


class Asset(Model, kw_only=True):
    """An item of what `uta.subaccount.get_assets` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        cursor: Where the next page begins.
        assets: Balances of the account, one entry per coin.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    cursor: str | None = None
    """Where the next page begins."""
    assets: list[AssetItem]
    """Balances of the account, one entry per coin."""


class AssetItem(Model, kw_only=True):
    """An item of `Asset.assets`.

    Attributes:
        coin: Name of the coin.
        equity: Equity, in the coin.
        usd_value: Equity of the coin, in USD.
        balance: Balance of the coin.
        available: Balance free for use, in the coin.
        debt: Amount owed, in the coin.
        locked: Balance held back for open spot orders, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Equity, in the coin."""
    raw_usd_value: str = field(name="usdValue")
    usd_value = read.decimal("raw_usd_value")
    """Equity of the coin, in USD."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_debt: str = field(name="debt")
    debt = read.decimal("raw_debt")
    """Amount owed, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance held back for open spot orders, in the coin."""


class CreateAgentSubaccountRequest(Request, kw_only=True):
    """Create a subaccount for an agent program, with an API key.

    Attributes:
        username: Name of the subaccount, at most 20 lower-case letters.
        passphrase: Passphrase of its API key, 8 to 32 letters and digits.
        note: Note on the subaccount.
    """

    username: str
    """Name of the subaccount, at most 20 lower-case letters."""
    passphrase: SecretText
    """Passphrase of its API key, 8 to 32 letters and digits."""
    note: str | None = None
    """Note on the subaccount."""


class CreateAgentSubaccountResult(Model, kw_only=True):
    """What `uta.subaccount.create_agent_subaccount` returns.

    Attributes:
        username: Name of the subaccount.
        sub_uid: User id of the subaccount.
        api_key: API key.
        secret_key: Secret key that belongs to the API key.
        note: Note on the subaccount.
        created_time: When it was created.
    """

    username: str
    """Name of the subaccount."""
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    api_key: SecretText = field(name="apiKey")
    """API key."""
    secret_key: SecretText = field(name="secret")
    """Secret key that belongs to the API key."""
    note: str
    """Note on the subaccount."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""


class CreateApiKeyRequest(Request, kw_only=True):
    """Create an API key of a unified subaccount; with a key of the main account.

    Attributes:
        sub_uid: User id of the subaccount.
        note: Note on the API key, which begins with a letter; letters, digits, - and _ are allowed.
        access: Whether the API key may only read, or write too.
        passphrase: Passphrase of the API key, 8 to 32 letters and digits.
        permissions: What the API key is allowed to do.
        ips: IP addresses the API key may be used from, at most 30, IPv4 only.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    note: str
    """Note on the API key, which begins with a letter; letters, digits, - and _ are allowed."""
    access: SubaccountKeyAccess = field(name="type")
    """Whether the API key may only read, or write too.

    - `read_write`: It may read and write.
    - `read_only`: It may only read.
    """
    passphrase: SecretText
    """Passphrase of the API key, 8 to 32 letters and digits."""
    permissions: list[UnifiedSubaccountPermission]
    """What the API key is allowed to do.

    - `uta_mgt`: Manage the unified account.
    - `uta_trade`: Trade in the unified account.
    """
    ips: list[str]
    """IP addresses the API key may be used from, at most 30, IPv4 only."""


class CreateApiKeyResult(Model, kw_only=True):
    """What `uta.subaccount.create_api_key` returns.

    Attributes:
        note: Note on the API key.
        api_key: API key.
        secret_key: Secret key that belongs to the API key.
        access: Whether the API key may only read, or write too.
        permissions: What the API key is allowed to do.
        ips: IP addresses the API key may be used from.
    """

    note: str
    """Note on the API key."""
    api_key__apiKey: SecretText | None = field(name="apiKey", default=None)
    """The value sent as `apiKey`; see `api_key`."""
    api_key__apikey: SecretText | None = field(name="apikey", default=None)
    """The value sent as `apikey`; see `api_key`."""

    @property
    def api_key(self) -> str:
        """API key."""
        value = read.first(self.api_key__apiKey, self.api_key__apikey)
        if value is None:
            raise read.missing(self, "api_key")
        return value

    secret_key: SecretText = field(name="secret")
    """Secret key that belongs to the API key."""
    access: str = field(name="type")
    """Whether the API key may only read, or write too.

    - `read_write`: It may read and write.
    - `read_only`: It may only read.
    """
    permissions: list[str]
    """What the API key is allowed to do.

    - `uta_mgt`: Manage the unified account.
    - `uta_trade`: Trade in the unified account.
    """
    ips: list[str]
    """IP addresses the API key may be used from."""


class CreateSubaccountRequest(Request, kw_only=True):
    """Create a virtual subaccount; with a key of the main account.

    Attributes:
        username: Name of the subaccount, at most 20 lower-case letters.
        account_mode: Whether the subaccount is to be classic or unified.
        note: Note on the subaccount, at most 50 characters.
    """

    username: str
    """Name of the subaccount, at most 20 lower-case letters."""
    account_mode: SubaccountMode | None = field(name="accountMode", default=None)
    """Whether the subaccount is to be classic or unified.

    - `classic`: Classic account.
    - `unified`: Unified account.
    """
    note: str | None = None
    """Note on the subaccount, at most 50 characters."""


class CreateSubaccountResult(Model, kw_only=True):
    """What `uta.subaccount.create_subaccount` returns.

    Attributes:
        username: Virtual e-mail address that the subaccount goes by.
        sub_uid: User id of the subaccount.
        status: State of the subaccount.
        note: Note on the subaccount.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    username: str
    """Virtual e-mail address that the subaccount goes by."""
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `frozen`: Frozen.
    - `freeze`: Frozen, as the example of the docs has it.
    """
    note: str
    """Note on the subaccount."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class DeleteApiKeyRequest(Request, kw_only=True):
    """Delete an API key of a unified subaccount, at once; with a key of the main account.

    Attributes:
        api_key: API key to delete.
    """

    api_key: SecretText = field(name="apiKey")
    """API key to delete."""


class DeleteSubaccountRequest(Request, kw_only=True):
    """Delete a subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""


class GetApiKeysRequest(Request, kw_only=True):
    """Get the API keys of a subaccount; with a key of the main account.

    Attributes:
        sub_uid: User id of the subaccount.
        limit: Number of API keys; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    limit: IntText | None = None
    """Number of API keys; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the coins in the unified accounts of one subaccount, or of all of them.

    Attributes:
        sub_uid: User id of the subaccount; all subaccounts when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
        limit: Number of subaccounts; 10 when left out, at most 50.
    """

    sub_uid: str | None = field(name="subUid", default=None)
    """User id of the subaccount; all subaccounts when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""
    limit: IntText | None = None
    """Number of subaccounts; 10 when left out, at most 50."""


class GetRateLimitQuotasRequest(Request, kw_only=True):
    """Get how the quota of API requests is spread over main account and subaccounts; for market makers and PRO
    institutions.

    Attributes:
        category: Product that the quotas are for.
        uid: Only the account with this user id.
        cursor: Where to go on, taken from the page before; left out for the first page.
        limit: Number of accounts; 100 is both the default and the most.
    """

    category: QuotaCategory
    """Product that the quotas are for.

    - `spot`: Spot.
    - `futures`: Futures.
    """
    uid: str | None = None
    """Only the account with this user id."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""
    limit: IntText | None = None
    """Number of accounts; 100 is both the default and the most."""


class GetSubaccountsRequest(Request, kw_only=True):
    """Get the subaccounts; with a key of the main account.

    Attributes:
        limit: Number of subaccounts; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    limit: IntText | None = None
    """Number of subaccounts; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class ModifyApiKeyRequest(Request, kw_only=True):
    """Change what an API key of a unified subaccount may do and where from; with a key of the main account.

    Attributes:
        api_key: API key to change.
        passphrase: Passphrase of the API key, 8 to 32 letters and digits.
        access: Whether the API key may only read, or write too; required with permissions.
        permissions: What the API key is allowed to do; required with type.
        ips: IP addresses the API key may be used from, at most 30, IPv4 only; unchanged when left out, any when
        empty.
    """

    api_key: SecretText = field(name="apiKey")
    """API key to change."""
    passphrase: SecretText
    """Passphrase of the API key, 8 to 32 letters and digits."""
    access: SubaccountKeyAccess | None = field(name="type", default=None)
    """Whether the API key may only read, or write too; required with permissions.

    - `read_write`: It may read and write.
    - `read_only`: It may only read.
    """
    permissions: list[UnifiedSubaccountPermission] | None = None
    """What the API key is allowed to do; required with type.

    - `uta_mgt`: Manage the unified account.
    - `uta_trade`: Trade in the unified account.
    """
    ips: list[str] | None = None
    """IP addresses the API key may be used from, at most 30, IPv4 only; unchanged when left out, any when empty."""


class ModifyApiKeyResult(Model, kw_only=True):
    """What `uta.subaccount.modify_api_key` returns.

    Attributes:
        note: Note on the API key.
        api_key: API key.
        access: Whether the API key may only read, or write too.
        permissions: What the API key is allowed to do.
        ips: IP addresses the API key may be used from.
        secret_key: Secret key that belongs to the API key.
    """

    note: str
    """Note on the API key."""
    api_key__apiKey: SecretText | None = field(name="apiKey", default=None)
    """The value sent as `apiKey`; see `api_key`."""
    api_key__apikey: SecretText | None = field(name="apikey", default=None)
    """The value sent as `apikey`; see `api_key`."""

    @property
    def api_key(self) -> str:
        """API key."""
        value = read.first(self.api_key__apiKey, self.api_key__apikey)
        if value is None:
            raise read.missing(self, "api_key")
        return value

    access: str = field(name="type")
    """Whether the API key may only read, or write too.

    - `read_write`: It may read and write.
    - `read_only`: It may only read.
    """
    permissions: list[str]
    """What the API key is allowed to do.

    - `uta_mgt`: Manage the unified account.
    - `uta_trade`: Trade in the unified account.
    """
    ips: list[str]
    """IP addresses the API key may be used from."""
    secret_key: SecretText | None = field(name="secret", default=None)
    """Secret key that belongs to the API key."""


class ModifySubaccountRequest(Request, kw_only=True):
    """Change the note on a subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        note: New note on the subaccount.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    note: str | None = None
    """New note on the subaccount."""


class ModifySubaccountResult(Model, kw_only=True):
    """What `uta.subaccount.modify_subaccount` returns.

    Attributes:
        username: Name of the subaccount.
        sub_uid: User id of the subaccount.
        status: State of the subaccount.
        note: Note on the subaccount.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    username: str
    """Name of the subaccount."""
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `frozen`: Frozen.
    - `freeze`: Frozen, as the example of the docs has it.
    """
    note: str
    """Note on the subaccount."""
    raw_created_time: str | int = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str | int = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class RateLimitQuota(Model, kw_only=True):
    """An item of `RateLimitQuotaPage.items`.

    Attributes:
        uid: User id of the account.
        quota: Quota of requests of the account.
    """

    uid: str
    """User id of the account."""
    quota: str
    """Quota of requests of the account."""


class RateLimitQuotaPage(Model, kw_only=True):
    """What `uta.subaccount.get_rate_limit_quotas` returns.

    Attributes:
        category: Product that the quotas are for.
        items: Quotas of this page, one entry per account.
        main_and_subaccounts_quota: Quota of main account and subaccounts together.
        main_and_subaccounts_cap: Most that main account and subaccounts together may get.
        cursor: Where the next page begins.
    """

    category: str
    """Product that the quotas are for.

    - `spot`: Spot.
    - `futures`: Futures.
    """
    raw_items: list[RateLimitQuota] = field(name="quotaList")
    """`items` as sent."""

    @property
    def items(self) -> list[RateLimitQuota]:
        """Quotas of this page, one entry per account."""
        return read.listed(self, "items", self.raw_items)

    main_and_subaccounts_quota: str = field(name="masterSubQuota")
    """Quota of main account and subaccounts together."""
    main_and_subaccounts_cap: str = field(name="masterSubCap")
    """Most that main account and subaccounts together may get."""
    cursor: str | None = None
    """Where the next page begins."""


class SetRateLimitQuotaRequest(Request, kw_only=True):
    """Set the quota of API requests of up to 50 accounts; for market makers and PRO institutions.

    Attributes:
        category: Product that the quota is for.
        uids: User ids of the accounts, at most 50.
        quota: Quota of requests of each account.
    """

    category: QuotaCategory
    """Product that the quota is for.

    - `spot`: Spot.
    - `futures`: Futures.
    """
    uids: list[str]
    """User ids of the accounts, at most 50."""
    quota: str
    """Quota of requests of each account."""


class SetSubaccountStatusRequest(Request, kw_only=True):
    """Freeze a subaccount, or lift the freeze; with a key of the main account.

    Attributes:
        sub_uid: User id of the subaccount.
        operation: Whether to freeze it or to lift the freeze.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    operation: FreezeOperation
    """Whether to freeze it or to lift the freeze.

    - `freeze`: Freeze it.
    - `unfreeze`: Lift the freeze.
    """


class Subaccount(Model, kw_only=True):
    """An item of `SubaccountPage.items`.

    Attributes:
        sub_uid: User id of the subaccount.
        username: Name of the subaccount.
        status: State of the subaccount.
        account_mode: Whether the subaccount is classic or unified.
        kind: Kind of subaccount.
        note: Note on the subaccount.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    username: str
    """Name of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `frozen`: Frozen.
    - `freeze`: Frozen, as the example of the docs has it.
    """
    account_mode: str = field(name="accountMode")
    """Whether the subaccount is classic or unified.

    - `CLASSIC`: Classic account.
    - `UNIFIED`: Unified account.
    """
    kind: str = field(name="type")
    """Kind of subaccount.

    - `normal`: Ordinary subaccount.
    - `virtual`: Virtual subaccount.
    - `custodian`: Custodial subaccount.
    - `COMMON`: Ordinary subaccount, as the docs spell it.
    - `VIRTUAL_CHILD`: Virtual subaccount, as the docs spell it.
    - `ENTRUST_CHILD`: Custodial subaccount, as the docs spell it.
    - `agent`: Subaccount of an agent.
    - `fund_management`: Subaccount of a fund manager.
    """
    note: str | None = None
    """Note on the subaccount."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class SubaccountPage(Model, kw_only=True):
    """What `uta.subaccount.get_subaccounts` returns.

    Attributes:
        items: Entries of this page.
        has_next: Whether there is another page.
        cursor: Where the next page begins.
    """

    raw_items: list[Subaccount] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Subaccount]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    has_next: bool = field(name="hasNext")
    """Whether there is another page."""
    cursor: str | None = None
    """Where the next page begins."""
