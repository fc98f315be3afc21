# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic broker api_key."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import BrokerApiKeyAccess, BrokerApiKeyPermission
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import SecretText


class ApiKey(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    label: str
    """Remark of the key."""
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

    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    access: str = field(name="permType")
    """Read only, or read and write."""
    permissions: list[str] = field(name="permList")
    """What the key may be used for."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from."""


class CreateApiKeyRequest(Request, kw_only=True):
    """Create an API key of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    passphrase: SecretText
    """Passphrase of the key, 6 to 32 characters."""
    label: str | None = None
    """Your own remark, below 20 characters."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from, at most 30; by the docs not needed for a readonly key."""
    access: BrokerApiKeyAccess = field(name="permType")
    """Read only, or read and write."""
    permissions: list[BrokerApiKeyPermission] = field(name="permList")
    """What the key may be used for."""


class CreateApiKeyResult(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
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

    secret_key: SecretText = field(name="secretKey")
    """Secret key that belongs to the API key."""
    label: str
    """Remark of the key."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from."""
    access: str = field(name="permType")
    """Read only, or read and write."""
    permissions: list[str] = field(name="permList")
    """What the key may be used for."""


class DeleteApiKeyRequest(Request, kw_only=True):
    """Delete an API key of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    api_key: SecretText = field(name="apiKey")
    """API key to delete."""


class GetApiKeysRequest(Request, kw_only=True):
    """Get the API keys of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""


class ModifyApiKeyRequest(Request, kw_only=True):
    """Change an API key of a broker's subaccount."""

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    api_key: SecretText = field(name="apiKey")
    """API key to change."""
    label: str | None = None
    """New remark, below 20 characters."""
    passphrase: SecretText
    """Passphrase of the key."""
    ip_addresses: list[str] | None = field(name="ipList", default=None)
    """IP addresses the key may be used from instead, at most 30; no change when empty."""
    access: BrokerApiKeyAccess | None = field(name="permType", default=None)
    """Read only, or read and write; no change when empty."""
    permissions: list[BrokerApiKeyPermission] = field(name="permList")
    """What the key may be used for instead; no change when empty."""


class ModifyApiKeyResult(Model, kw_only=True):
    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
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

    label: str
    """Remark of the key."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from."""
    access: str = field(name="permType")
    """Read only, or read and write."""
    permissions: list[str] = field(name="permList")
    """What the key may be used for."""
    secret_key: SecretText | None = field(name="secretKey", default=None)
    """Secret key that belongs to the API key."""
