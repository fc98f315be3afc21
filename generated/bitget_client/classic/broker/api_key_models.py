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
    """An item of what `classic.broker.api_key.get_api_keys` returns.

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
    """Read only, or read and write.

    - `read_and_write`: Read and write.
    - `readonly`: Read only.
    """
    permissions: list[str] = field(name="permList")
    """What the key may be used for.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    - `contract_order`: Orders of futures.
    - `contract_position`: Positions of futures.
    - `copytrading_trade`: Copy trading.
    - `wallet_transfer`: Transfers between wallets; only for a key that may write.
    """
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from."""


class CreateApiKeyRequest(Request, kw_only=True):
    """Create an API key of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        passphrase: Passphrase of the key, 6 to 32 characters.
        label: Your own remark, below 20 characters.
        ip_addresses: IP addresses the key may be used from, at most 30; by the docs not needed for a readonly
        key.
        access: Read only, or read and write.
        permissions: What the key may be used for.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    passphrase: SecretText
    """Passphrase of the key, 6 to 32 characters."""
    label: str | None = None
    """Your own remark, below 20 characters."""
    ip_addresses: list[str] = field(name="ipList")
    """IP addresses the key may be used from, at most 30; by the docs not needed for a readonly key."""
    access: BrokerApiKeyAccess = field(name="permType")
    """Read only, or read and write.

    - `read_and_write`: Read and write.
    - `readonly`: Read only.
    """
    permissions: list[BrokerApiKeyPermission] = field(name="permList")
    """What the key may be used for.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    - `contract_order`: Orders of futures.
    - `contract_position`: Positions of futures.
    - `copytrading_trade`: Copy trading.
    - `wallet_transfer`: Transfers between wallets; only for a key that may write.
    """


class CreateApiKeyResult(Model, kw_only=True):
    """What `classic.broker.api_key.create_api_key` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        api_key: API key.
        secret_key: Secret key that belongs to the API key.
        label: Remark of the key.
        ip_addresses: IP addresses the key may be used from.
        access: Read only, or read and write.
        permissions: What the key may be used for.
    """

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
    """Read only, or read and write.

    - `read_and_write`: Read and write.
    - `readonly`: Read only.
    """
    permissions: list[str] = field(name="permList")
    """What the key may be used for.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    - `contract_order`: Orders of futures.
    - `contract_position`: Positions of futures.
    - `copytrading_trade`: Copy trading.
    - `wallet_transfer`: Transfers between wallets; only for a key that may write.
    """


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


class GetApiKeysRequest(Request, kw_only=True):
    """Get the API keys of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""


class ModifyApiKeyRequest(Request, kw_only=True):
    """Change an API key of a broker's subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        api_key: API key to change.
        label: New remark, below 20 characters.
        passphrase: Passphrase of the key.
        ip_addresses: IP addresses the key may be used from instead, at most 30; no change when empty.
        access: Read only, or read and write; no change when empty.
        permissions: What the key may be used for instead; no change when empty.
    """

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
    """Read only, or read and write; no change when empty.

    - `read_and_write`: Read and write.
    - `readonly`: Read only.
    """
    permissions: list[BrokerApiKeyPermission] = field(name="permList")
    """What the key may be used for instead; no change when empty.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    - `contract_order`: Orders of futures.
    - `contract_position`: Positions of futures.
    - `copytrading_trade`: Copy trading.
    - `wallet_transfer`: Transfers between wallets; only for a key that may write.
    """


class ModifyApiKeyResult(Model, kw_only=True):
    """What `classic.broker.api_key.modify_api_key` returns.

    Attributes:
        sub_uid: User id of the subaccount.
        api_key: API key.
        label: Remark of the key.
        ip_addresses: IP addresses the key may be used from.
        access: Read only, or read and write.
        permissions: What the key may be used for.
        secret_key: Secret key that belongs to the API key.
    """

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
    """Read only, or read and write.

    - `read_and_write`: Read and write.
    - `readonly`: Read only.
    """
    permissions: list[str] = field(name="permList")
    """What the key may be used for.

    - `withdraw`: Withdrawals.
    - `transfer`: Transfers.
    - `spot_trade`: Spot trading.
    - `contract_trade`: Futures trading.
    - `read`: Reading.
    - `deposit`: Deposits.
    - `margin_trade`: Margin trading.
    - `contract_order`: Orders of futures.
    - `contract_position`: Positions of futures.
    - `copytrading_trade`: Copy trading.
    - `wallet_transfer`: Transfers between wallets; only for a key that may write.
    """
    secret_key: SecretText | None = field(name="secretKey", default=None)
    """Secret key that belongs to the API key."""
