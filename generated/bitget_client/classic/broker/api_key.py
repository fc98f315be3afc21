# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.broker.api_key`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.broker.api_key_models import (
    ApiKey,
    CreateApiKeyRequest,
    CreateApiKeyResult,
    DeleteApiKeyRequest,
    GetApiKeysRequest,
    ModifyApiKeyRequest,
    ModifyApiKeyResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation
from bitget_runtime.traces import unseen, unseen_async

if TYPE_CHECKING:
    from bitget_client.enums import BrokerApiKeyAccess, BrokerApiKeyPermission
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import SecretText

CREATE_API_KEY: Operation[CreateApiKeyResult] = Operation(
    API,
    __name__,
    "classic.broker.api_key.create_api_key",
    "POST",
    "/api/v2/broker/manage/create-subaccount-apikey",
    CreateApiKeyRequest,
    CreateApiKeyResult,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    counterparts=("uta.broker.create_api_key",),
    docs="https://www.bitget.com/api-doc/broker/apikey/Create-Subaccount-ApiKey",
)
DELETE_API_KEY: Operation[str] = Operation(
    API,
    __name__,
    "classic.broker.api_key.delete_api_key",
    "POST",
    "/api/v2/broker/manage/delete-subaccount-apikey",
    DeleteApiKeyRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    counterparts=("uta.broker.delete_api_key",),
    docs="https://www.bitget.com/api-doc/broker/apikey/Delete-Subaccount-ApiKey",
)
GET_API_KEYS: Operation[list[ApiKey]] = Operation(
    API,
    __name__,
    "classic.broker.api_key.get_api_keys",
    "GET",
    "/api/v2/broker/manage/subaccount-apikey-list",
    GetApiKeysRequest,
    list[ApiKey],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/apikey/subaccount-apikey-list",
)
MODIFY_API_KEY: Operation[ModifyApiKeyResult] = Operation(
    API,
    __name__,
    "classic.broker.api_key.modify_api_key",
    "POST",
    "/api/v2/broker/manage/modify-subaccount-apikey",
    ModifyApiKeyRequest,
    ModifyApiKeyResult,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    counterparts=("uta.broker.modify_api_key",),
    docs="https://www.bitget.com/api-doc/broker/apikey/Modify-Subaccount-ApiKey",
)


class ApiKeyApi(Group):
    """Operations of `classic.broker.api_key`."""

    @unseen
    def create_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: SecretText,
        ip_addresses: Sequence[str],
        access: BrokerApiKeyAccess,
        permissions: Sequence[BrokerApiKeyPermission],
        label: str | None = None,
        extra: Extra | None = None,
    ) -> CreateApiKeyResult:
        """Create an API key of a broker's subaccount.

        `POST /api/v2/broker/manage/create-subaccount-apikey`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            passphrase: Passphrase of the key, 6 to 32 characters.
            ip_addresses: IP addresses the key may be used from, at most 30; by the docs not needed for a readonly
                key. (`ipList`)
            access: Read only, or read and write. (`permType`)
                - `read_and_write`: Read and write.
                - `readonly`: Read only.
            permissions: What the key may be used for. (`permList`)
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
            label: Your own remark, below 20 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/Create-Subaccount-ApiKey
        """
        return self._call(
            CREATE_API_KEY,
            {
                "subUid": sub_uid,
                "passphrase": passphrase,
                "ipList": ip_addresses,
                "permType": access,
                "permList": permissions,
                "label": label,
            },
            extra,
        )

    @unseen
    def delete_api_key(self, *, sub_uid: str, api_key: SecretText, extra: Extra | None = None) -> str:
        """Delete an API key of a broker's subaccount.

        `POST /api/v2/broker/manage/delete-subaccount-apikey`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            api_key: API key to delete. (`apiKey`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/Delete-Subaccount-ApiKey
        """
        return self._call(DELETE_API_KEY, {"subUid": sub_uid, "apiKey": api_key}, extra)

    @unseen
    def get_api_keys(self, *, sub_uid: str, extra: Extra | None = None) -> list[ApiKey]:
        """Get the API keys of a broker's subaccount.

        `GET /api/v2/broker/manage/subaccount-apikey-list`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/subaccount-apikey-list
        """
        return self._call(GET_API_KEYS, {"subUid": sub_uid}, extra)

    @unseen
    def modify_api_key(
        self,
        *,
        sub_uid: str,
        api_key: SecretText,
        passphrase: SecretText,
        permissions: Sequence[BrokerApiKeyPermission],
        label: str | None = None,
        ip_addresses: Sequence[str] | None = None,
        access: BrokerApiKeyAccess | None = None,
        extra: Extra | None = None,
    ) -> ModifyApiKeyResult:
        """Change an API key of a broker's subaccount.

        `POST /api/v2/broker/manage/modify-subaccount-apikey`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            api_key: API key to change. (`apiKey`)
            passphrase: Passphrase of the key.
            permissions: What the key may be used for instead; no change when empty. (`permList`)
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
            label: New remark, below 20 characters.
            ip_addresses: IP addresses the key may be used from instead, at most 30; no change when empty.
                (`ipList`)
            access: Read only, or read and write; no change when empty. (`permType`)
                - `read_and_write`: Read and write.
                - `readonly`: Read only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/Modify-Subaccount-ApiKey
        """
        return self._call(
            MODIFY_API_KEY,
            {
                "subUid": sub_uid,
                "apiKey": api_key,
                "passphrase": passphrase,
                "permList": permissions,
                "label": label,
                "ipList": ip_addresses,
                "permType": access,
            },
            extra,
        )


class AsyncApiKeyApi(AsyncGroup):
    """Operations of `classic.broker.api_key`, for asyncio."""

    @unseen_async
    async def create_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: SecretText,
        ip_addresses: Sequence[str],
        access: BrokerApiKeyAccess,
        permissions: Sequence[BrokerApiKeyPermission],
        label: str | None = None,
        extra: Extra | None = None,
    ) -> CreateApiKeyResult:
        """Create an API key of a broker's subaccount.

        `POST /api/v2/broker/manage/create-subaccount-apikey`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            passphrase: Passphrase of the key, 6 to 32 characters.
            ip_addresses: IP addresses the key may be used from, at most 30; by the docs not needed for a readonly
                key. (`ipList`)
            access: Read only, or read and write. (`permType`)
                - `read_and_write`: Read and write.
                - `readonly`: Read only.
            permissions: What the key may be used for. (`permList`)
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
            label: Your own remark, below 20 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/Create-Subaccount-ApiKey
        """
        return await self._call(
            CREATE_API_KEY,
            {
                "subUid": sub_uid,
                "passphrase": passphrase,
                "ipList": ip_addresses,
                "permType": access,
                "permList": permissions,
                "label": label,
            },
            extra,
        )

    @unseen_async
    async def delete_api_key(self, *, sub_uid: str, api_key: SecretText, extra: Extra | None = None) -> str:
        """Delete an API key of a broker's subaccount.

        `POST /api/v2/broker/manage/delete-subaccount-apikey`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            api_key: API key to delete. (`apiKey`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/Delete-Subaccount-ApiKey
        """
        return await self._call(DELETE_API_KEY, {"subUid": sub_uid, "apiKey": api_key}, extra)

    @unseen_async
    async def get_api_keys(self, *, sub_uid: str, extra: Extra | None = None) -> list[ApiKey]:
        """Get the API keys of a broker's subaccount.

        `GET /api/v2/broker/manage/subaccount-apikey-list`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/subaccount-apikey-list
        """
        return await self._call(GET_API_KEYS, {"subUid": sub_uid}, extra)

    @unseen_async
    async def modify_api_key(
        self,
        *,
        sub_uid: str,
        api_key: SecretText,
        passphrase: SecretText,
        permissions: Sequence[BrokerApiKeyPermission],
        label: str | None = None,
        ip_addresses: Sequence[str] | None = None,
        access: BrokerApiKeyAccess | None = None,
        extra: Extra | None = None,
    ) -> ModifyApiKeyResult:
        """Change an API key of a broker's subaccount.

        `POST /api/v2/broker/manage/modify-subaccount-apikey`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            api_key: API key to change. (`apiKey`)
            passphrase: Passphrase of the key.
            permissions: What the key may be used for instead; no change when empty. (`permList`)
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
            label: New remark, below 20 characters.
            ip_addresses: IP addresses the key may be used from instead, at most 30; no change when empty.
                (`ipList`)
            access: Read only, or read and write; no change when empty. (`permType`)
                - `read_and_write`: Read and write.
                - `readonly`: Read only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/apikey/Modify-Subaccount-ApiKey
        """
        return await self._call(
            MODIFY_API_KEY,
            {
                "subUid": sub_uid,
                "apiKey": api_key,
                "passphrase": passphrase,
                "permList": permissions,
                "label": label,
                "ipList": ip_addresses,
                "permType": access,
            },
            extra,
        )


class ApiKeyApiWithRawResponse(RawGroup):
    """Operations of `classic.broker.api_key`, returning whole responses."""

    create_api_key = raw(ApiKeyApi.create_api_key)
    delete_api_key = raw(ApiKeyApi.delete_api_key)
    get_api_keys = raw(ApiKeyApi.get_api_keys)
    modify_api_key = raw(ApiKeyApi.modify_api_key)


class AsyncApiKeyApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.broker.api_key`, for asyncio, returning whole responses."""

    create_api_key = async_raw(AsyncApiKeyApi.create_api_key)
    delete_api_key = async_raw(AsyncApiKeyApi.delete_api_key)
    get_api_keys = async_raw(AsyncApiKeyApi.get_api_keys)
    modify_api_key = async_raw(AsyncApiKeyApi.modify_api_key)
