# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common virtual_subaccount."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import SettableSubaccountStatus, VirtualSubaccountPermission
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, SecretText


class ApiKey(Model, kw_only=True):
    """An item of what `classic.common.virtual_subaccount.get_api_keys` returns.

    Attributes:
        sub_account_uid: User id of the subaccount.
        label: Note.
        api_key: API key of the subaccount.
        permissions: What the subaccount's API key is allowed to do.
        ip_addresses: IP addresses the API key may be used from.
        sub_account_name: Name of the subaccount.
        secret_key: Secret key that belongs to the API key.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    label: str
    """Note."""
    api_key: SecretText = field(name="subAccountApiKey")
    """API key of the subaccount."""
    permissions: list[str] = field(name="permList")
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the API key may be used from."""
    sub_account_name: str | None = field(name="subAccountName", default=None)
    """Name of the subaccount."""
    secret_key: SecretText | None = field(name="secretKey", default=None)
    """Secret key that belongs to the API key."""


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
    """What `classic.common.virtual_subaccount.create_agent_subaccount` returns.

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
    """Create an API key of a virtual subaccount; main account only, with a key bound to an IP address.

    Attributes:
        sub_account_uid: User id of the subaccount.
        passphrase: Passphrase of the API key, 8 to 32 English letters and digits.
        label: Note on the API key, at most 20 characters.
        ip_addresses: IP addresses the API key may be used from, at most 30; any address when left out.
        permissions: What the subaccount's API key is allowed to do.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    passphrase: SecretText
    """Passphrase of the API key, 8 to 32 English letters and digits."""
    label: str
    """Note on the API key, at most 20 characters."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the API key may be used from, at most 30; any address when left out."""
    permissions: list[VirtualSubaccountPermission] | None = field(name="permList", default=None)
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """


class CreateSubaccountsRequest(Request, kw_only=True):
    """Create virtual subaccounts, each of which can fail on its own; the calling key must be bound to an IP address.

    Attributes:
        names: Names of the subaccounts, eight English letters each, that nobody has taken.
    """

    names: list[str] = field(name="subAccountList")
    """Names of the subaccounts, eight English letters each, that nobody has taken."""


class CreateSubaccountsResult(Model, kw_only=True):
    """What `classic.common.virtual_subaccount.create_subaccounts` returns.

    Attributes:
        failures: What failed, one entry each.
        successes: What succeeded, one entry each.
    """

    raw_failures: list[CreateSubaccountsResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[CreateSubaccountsResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)

    raw_successes: list[CreateSubaccountsResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[CreateSubaccountsResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)


class CreateSubaccountsResultFailure(Model, kw_only=True):
    """An item of `CreateSubaccountsResult.failures`.

    Attributes:
        sub_account_name: Name of the subaccount, which is taken or one too many.
    """

    sub_account_name: str = field(name="subaAccountName")
    """Name of the subaccount, which is taken or one too many."""


class CreateSubaccountsResultSuccess(Model, kw_only=True):
    """An item of `CreateSubaccountsResult.successes`.

    Attributes:
        sub_account_uid: User id of the subaccount.
        sub_account_name: Name of the subaccount.
        status: State of the subaccount.
        label: Note.
        permissions: What the subaccount's API key is allowed to do.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    sub_account_uid: str = field(name="subaAccountUid")
    """User id of the subaccount."""
    sub_account_name: str = field(name="subaAccountName")
    """Name of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    label: str | None = None
    """Note."""
    permissions: list[str] = field(name="permList")
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class CreateSubaccountsWithApiKeysItem(Request, kw_only=True):
    """Create up to five virtual subaccounts, of 20 in all, each with an API key; the calling key must be bound to an
    IP address.

    Attributes:
        sub_account_name: Name of the subaccount, eight English letters.
        passphrase: Passphrase of its API key, 8 to 32 English letters and digits.
        label: Note on the API key, at most 20 characters.
        ip_addresses: IP addresses the API key may be used from, at most 30.
        permissions: What the subaccount's API key is allowed to do.
    """

    sub_account_name: str = field(name="subAccountName")
    """Name of the subaccount, eight English letters."""
    passphrase: SecretText
    """Passphrase of its API key, 8 to 32 English letters and digits."""
    label: str
    """Note on the API key, at most 20 characters."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the API key may be used from, at most 30."""
    permissions: list[VirtualSubaccountPermission] | None = field(name="permList", default=None)
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """


class GetApiKeysRequest(Request, kw_only=True):
    """Get the API keys of a subaccount; main account only, with a key bound to an IP address.

    Attributes:
        sub_account_uid: User id of the subaccount.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""


class GetSubaccountsRequest(Request, kw_only=True):
    """Get the virtual subaccounts; the calling key must be bound to an IP address.

    Attributes:
        limit: Subaccounts per page; 100 when left out, at most 500.
        id_less_than: endId of the page before; left out for the first page.
        status: Only subaccounts in this state.
    """

    limit: IntText | None = None
    """Subaccounts per page; 100 when left out, at most 500."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    status: SettableSubaccountStatus | None = None
    """Only subaccounts in this state.

    - `normal`: In use.
    - `freeze`: Frozen.
    """


class ModifyApiKeyRequest(Request, kw_only=True):
    """Change the note, IP addresses or permissions of a subaccount's API key; main account only, with a key bound to
    an IP address.

    Attributes:
        sub_account_uid: User id of the subaccount.
        api_key: API key of the subaccount.
        passphrase: Passphrase of the API key, 8 to 32 English letters and digits.
        label: Note on the API key, at most 20 characters.
        ip_addresses: IP addresses the API key may be used from, at most 30; any address when left out.
        permissions: New permissions; left as they are when left out, taken away when empty.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    api_key: SecretText = field(name="subAccountApiKey")
    """API key of the subaccount."""
    passphrase: SecretText
    """Passphrase of the API key, 8 to 32 English letters and digits."""
    label: str
    """Note on the API key, at most 20 characters."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the API key may be used from, at most 30; any address when left out."""
    permissions: list[VirtualSubaccountPermission] | None = field(name="permList", default=None)
    """New permissions; left as they are when left out, taken away when empty.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """


class ModifySubaccountRequest(Request, kw_only=True):
    """Change the permissions of a virtual subaccount, freeze it or unfreeze it; the calling key must be bound to an
    IP address.

    Attributes:
        sub_account_uid: User id of the subaccount.
        permissions: What the subaccount's API key is allowed to do.
        status: State to put the subaccount in.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    permissions: list[VirtualSubaccountPermission] = field(name="permList")
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """
    status: SettableSubaccountStatus
    """State to put the subaccount in.

    - `normal`: In use.
    - `freeze`: Frozen.
    """


class ModifySubaccountResult(Model, kw_only=True):
    """What `classic.common.virtual_subaccount.modify_subaccount` returns.

    Attributes:
        succeeded: Whether the subaccount was changed.
    """

    raw_succeeded: str = field(name="result")
    succeeded = read.flag("raw_succeeded", "success", "failure")
    """Whether the subaccount was changed."""


class NewApiKey(Model, kw_only=True):
    """What `classic.common.virtual_subaccount.create_api_key` or `classic.common.virtual_subaccount.modify_api_key`
    returns.

    Attributes:
        sub_account_uid: User id of the subaccount.
        label: Note.
        api_key: API key of the subaccount.
        secret_key: Secret key that belongs to the API key.
        permissions: What the subaccount's API key is allowed to do.
        ip_addresses: IP addresses the API key may be used from.
        sub_account_name: Name of the subaccount.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    label: str
    """Note."""
    api_key: SecretText = field(name="subAccountApiKey")
    """API key of the subaccount."""
    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    permissions: list[str] = field(name="permList")
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the API key may be used from."""
    sub_account_name: str | None = field(name="subAccountName", default=None)
    """Name of the subaccount."""


class NewSubaccount(Model, kw_only=True):
    """An item of what `classic.common.virtual_subaccount.create_subaccounts_with_api_keys` returns.

    Attributes:
        sub_account_uid: User id of the subaccount.
        sub_account_name: Name of the subaccount.
        label: Note.
        api_key: API key of the subaccount.
        secret_key: Secret key that belongs to the API key.
        permissions: What the subaccount's API key is allowed to do.
        ip_addresses: IP addresses the API key may be used from.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    sub_account_name: str = field(name="subAccountName")
    """Name of the subaccount."""
    label: str
    """Note."""
    api_key: SecretText = field(name="subAccountApiKey")
    """API key of the subaccount."""
    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    permissions: list[str] = field(name="permList")
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the API key may be used from."""


class Subaccount(Model, kw_only=True):
    """An item of `SubaccountPage.items`.

    Attributes:
        sub_account_uid: User id of the subaccount.
        sub_account_name: Name of the subaccount.
        status: State of the subaccount.
        permissions: What the subaccount's API key is allowed to do.
        label: Note.
        account_type: Kind of subaccount.
        binding_time: When the subaccount was bound to the main account.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    sub_account_uid: str = field(name="subAccountUid")
    """User id of the subaccount."""
    sub_account_name: str = field(name="subAccountName")
    """Name of the subaccount."""
    status: str
    """State of the subaccount.

    - `normal`: In use.
    - `freeze`: Frozen.
    - `del`: Deleted.
    """
    permissions: list[str] = field(name="permList")
    """What the subaccount's API key is allowed to do.

    - `spot_trade`: Trade spot.
    - `margin_trade`: Trade on margin.
    - `contract_trade`: Trade futures.
    - `transfer`: Transfer between accounts.
    - `read`: Read.
    """
    label: str
    """Note."""
    account_type: str | None = field(name="accountType", default=None)
    """Kind of subaccount."""
    raw_binding_time: str | None = field(name="bindingTime", default=None)
    binding_time = read.optional_timestamp("raw_binding_time")
    """When the subaccount was bound to the main account."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class SubaccountPage(Model, kw_only=True):
    """What `classic.common.virtual_subaccount.get_subaccounts` returns.

    Attributes:
        end_id: Id of the last entry, for the idLessThan of the next page.
        items: Subaccounts, one entry each.
    """

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""
    raw_items: list[Subaccount] = field(name="subAccountList")
    """`items` as sent."""

    @property
    def items(self) -> list[Subaccount]:
        """Subaccounts, one entry each."""
        return read.listed(self, "items", self.raw_items)
