# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.subaccount`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.subaccount_models import (
    ApiKey,
    ApiKeyPage,
    Asset,
    CreateAgentSubaccountRequest,
    CreateAgentSubaccountResult,
    CreateApiKeyRequest,
    CreateApiKeyResult,
    CreateSubaccountRequest,
    CreateSubaccountResult,
    DeleteApiKeyRequest,
    DeleteSubaccountRequest,
    GetApiKeysRequest,
    GetAssetsRequest,
    GetRateLimitQuotasRequest,
    GetSubaccountsRequest,
    ModifyApiKeyRequest,
    ModifyApiKeyResult,
    ModifySubaccountRequest,
    ModifySubaccountResult,
    RateLimitQuota,
    RateLimitQuotaPage,
    SetRateLimitQuotaRequest,
    SetSubaccountStatusRequest,
    Subaccount,
    SubaccountPage,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation
from bitget_runtime.traces import unseen, unseen_async

if TYPE_CHECKING:
    from bitget_client.enums import (
        FreezeOperation,
        QuotaCategory,
        SubaccountKeyAccess,
        SubaccountMode,
        UnifiedSubaccountPermission,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, SecretText

CREATE_AGENT_SUBACCOUNT: Operation[CreateAgentSubaccountResult] = Operation(
    API,
    __name__,
    "uta.subaccount.create_agent_subaccount",
    "POST",
    "/api/v3/user/sub-account/agent-create",
    CreateAgentSubaccountRequest,
    CreateAgentSubaccountResult,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("1/s/uid",),
    counterparts=("classic.common.virtual_subaccount.create_agent_subaccount",),
    docs="https://www.bitget.com/docs/catalog/uta-account-sub-accounts/sub-accounts-agent#create-agent-sub-account",
)
CREATE_API_KEY: Operation[CreateApiKeyResult] = Operation(
    API,
    __name__,
    "uta.subaccount.create_api_key",
    "POST",
    "/api/v3/user/create-sub-api",
    CreateApiKeyRequest,
    CreateApiKeyResult,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.common.virtual_subaccount.create_api_key",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create",
)
CREATE_SUBACCOUNT: Operation[CreateSubaccountResult] = Operation(
    API,
    __name__,
    "uta.subaccount.create_subaccount",
    "POST",
    "/api/v3/user/create-sub",
    CreateSubaccountRequest,
    CreateSubaccountResult,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create",
)
DELETE_API_KEY: Operation[Any] = Operation(
    API,
    __name__,
    "uta.subaccount.delete_api_key",
    "POST",
    "/api/v3/user/delete-sub-api",
    DeleteApiKeyRequest,
    Any,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete",
)
DELETE_SUBACCOUNT: Operation[Any] = Operation(
    API,
    __name__,
    "uta.subaccount.delete_subaccount",
    "POST",
    "/api/v3/user/delete-sub",
    DeleteSubaccountRequest,
    Any,
    auth="signed",
    outcome="setting",
)
GET_API_KEYS: Operation[ApiKeyPage] = Operation(
    API,
    __name__,
    "uta.subaccount.get_api_keys",
    "GET",
    "/api/v3/user/sub-api-list",
    GetApiKeysRequest,
    ApiKeyPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.common.virtual_subaccount.get_api_keys",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get",
    paging={
        "next": "cursor = cursor",
        "rows": "items",
        "limit": "limit 100..100",
        "key": "apiKey",
        "order": "unknown",
        "ends": "hasNext",
    },
)
GET_ASSETS: Operation[list[Asset]] = Operation(
    API,
    __name__,
    "uta.subaccount.get_assets",
    "GET",
    "/api/v3/account/sub-unified-assets",
    GetAssetsRequest,
    list[Asset],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("1/s/uid",),
    counterparts=("classic.contract.account.get_subaccount_assets", "classic.spot.account.get_subaccount_assets"),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets",
    paging={
        "next": "cursor = [].cursor",
        "limit": "limit 10..50",
        "key": "subUid",
        "order": "unknown",
        "ends": "no cursor, empty",
    },
)
GET_RATE_LIMIT_QUOTAS: Operation[RateLimitQuotaPage] = Operation(
    API,
    __name__,
    "uta.subaccount.get_rate_limit_quotas",
    "GET",
    "/api/v3/user/rate-limit-quota",
    GetRateLimitQuotasRequest,
    RateLimitQuotaPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    paging={
        "next": "cursor = cursor",
        "rows": "quotaList",
        "limit": "limit 100..100",
        "key": "uid",
        "order": "unknown",
        "ends": "no cursor",
    },
)
GET_SUBACCOUNTS: Operation[SubaccountPage] = Operation(
    API,
    __name__,
    "uta.subaccount.get_subaccounts",
    "GET",
    "/api/v3/user/sub-list",
    GetSubaccountsRequest,
    SubaccountPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.common.virtual_subaccount.get_subaccounts",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "key": "subUid",
        "order": "unknown",
        "ends": "hasNext",
    },
)
MODIFY_API_KEY: Operation[ModifyApiKeyResult] = Operation(
    API,
    __name__,
    "uta.subaccount.modify_api_key",
    "POST",
    "/api/v3/user/update-sub-api",
    ModifyApiKeyRequest,
    ModifyApiKeyResult,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.common.virtual_subaccount.modify_api_key",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update",
)
MODIFY_SUBACCOUNT: Operation[ModifySubaccountResult] = Operation(
    API,
    __name__,
    "uta.subaccount.modify_subaccount",
    "POST",
    "/api/v3/user/modify-sub",
    ModifySubaccountRequest,
    ModifySubaccountResult,
    auth="signed",
    outcome="setting",
    docs="https://www.bitget.com/api-doc/uta/user/Modify-Sub-Account",
)
SET_RATE_LIMIT_QUOTA: Operation[Any] = Operation(
    API,
    __name__,
    "uta.subaccount.set_rate_limit_quota",
    "POST",
    "/api/v3/user/set-rate-limit-quota",
    SetRateLimitQuotaRequest,
    Any,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("5/s/uid",),
    limits_inferred=True,
)
SET_SUBACCOUNT_STATUS: Operation[Any] = Operation(
    API,
    __name__,
    "uta.subaccount.set_subaccount_status",
    "POST",
    "/api/v3/user/freeze-sub",
    SetSubaccountStatusRequest,
    Any,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze",
)


class SubaccountApi(Group):
    """Operations of `uta.subaccount`."""

    @unseen
    def create_agent_subaccount(
        self, *, username: str, passphrase: SecretText, note: str | None = None, extra: Extra | None = None
    ) -> CreateAgentSubaccountResult:
        """Create a subaccount for an agent program, with an API key.

        `POST /api/v3/user/sub-account/agent-create`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            username: Name of the subaccount, at most 20 lower-case letters.
            passphrase: Passphrase of its API key, 8 to 32 letters and digits.
            note: Note on the subaccount.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-sub-accounts/sub-accounts-agent#create-agent-sub-account
        """
        return self._call(
            CREATE_AGENT_SUBACCOUNT, {"username": username, "passphrase": passphrase, "note": note}, extra
        )

    @unseen
    def create_api_key(
        self,
        *,
        sub_uid: str,
        note: str,
        access: SubaccountKeyAccess,
        passphrase: SecretText,
        permissions: Sequence[UnifiedSubaccountPermission],
        ips: Sequence[str],
        extra: Extra | None = None,
    ) -> CreateApiKeyResult:
        """Create an API key of a unified subaccount; with a key of the main account.

        `POST /api/v3/user/create-sub-api`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            note: Note on the API key, which begins with a letter; letters, digits, - and _ are allowed.
            access: Whether the API key may only read, or write too. (`type`)
                - `read_write`: It may read and write.
                - `read_only`: It may only read.
            passphrase: Passphrase of the API key, 8 to 32 letters and digits.
            permissions: What the API key is allowed to do.
                - `uta_mgt`: Manage the unified account.
                - `uta_trade`: Trade in the unified account.
            ips: IP addresses the API key may be used from, at most 30, IPv4 only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create
        """
        return self._call(
            CREATE_API_KEY,
            {
                "subUid": sub_uid,
                "note": note,
                "type": access,
                "passphrase": passphrase,
                "permissions": permissions,
                "ips": ips,
            },
            extra,
        )

    def create_subaccount(
        self,
        *,
        username: str,
        account_mode: SubaccountMode | None = None,
        note: str | None = None,
        extra: Extra | None = None,
    ) -> CreateSubaccountResult:
        """Create a virtual subaccount; with a key of the main account.

        `POST /api/v3/user/create-sub`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            username: Name of the subaccount, at most 20 lower-case letters.
            account_mode: Whether the subaccount is to be classic or unified. (`accountMode`)
                - `classic`: Classic account.
                - `unified`: Unified account.
            note: Note on the subaccount, at most 50 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create
        """
        return self._call(CREATE_SUBACCOUNT, {"username": username, "accountMode": account_mode, "note": note}, extra)

    @unseen
    def delete_api_key(self, *, api_key: SecretText, extra: Extra | None = None) -> Any:
        """Delete an API key of a unified subaccount, at once; with a key of the main account.

        `POST /api/v3/user/delete-sub-api`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            api_key: API key to delete. (`apiKey`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete
        """
        return self._call(DELETE_API_KEY, {"apiKey": api_key}, extra)

    def delete_subaccount(self, *, sub_uid: str, extra: Extra | None = None) -> Any:
        """Delete a subaccount.

        `POST /api/v3/user/delete-sub`, signed.
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(DELETE_SUBACCOUNT, {"subUid": sub_uid}, extra)

    @unseen
    def get_api_keys(
        self, *, sub_uid: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> ApiKeyPage:
        """Get the API keys of a subaccount; with a key of the main account.

        `GET /api/v3/user/sub-api-list`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            limit: Number of API keys; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get
        """
        return self._call(GET_API_KEYS, {"subUid": sub_uid, "limit": limit, "cursor": cursor}, extra)

    def iter_api_keys(
        self,
        *,
        sub_uid: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ApiKey]:
        """Walk over all pages of `get_api_keys`, which takes the same arguments."""
        return self._walk(GET_API_KEYS, {"subUid": sub_uid, "limit": limit, "cursor": cursor}, extra, walk)

    def get_assets(
        self,
        *,
        sub_uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Asset]:
        """Get the coins in the unified accounts of one subaccount, or of all of them.

        `GET /api/v3/account/sub-unified-assets`, signed, 1/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount; all subaccounts when left out. (`subUid`)
            cursor: Where to go on, taken from the page before; left out for the first page.
            limit: Number of subaccounts; 10 when left out, at most 50.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets
        """
        return self._call(GET_ASSETS, {"subUid": sub_uid, "cursor": cursor, "limit": limit}, extra)

    def iter_assets(
        self,
        *,
        sub_uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Asset]:
        """Walk over all pages of `get_assets`, which takes the same arguments."""
        return self._walk(GET_ASSETS, {"subUid": sub_uid, "cursor": cursor, "limit": limit}, extra, walk)

    def get_rate_limit_quotas(
        self,
        *,
        category: QuotaCategory,
        uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> RateLimitQuotaPage:
        """Get how the quota of API requests is spread over main account and subaccounts; for market makers and PRO
        institutions.

        `GET /api/v3/user/rate-limit-quota`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            category: Product that the quotas are for.
                - `spot`: Spot.
                - `futures`: Futures.
            uid: Only the account with this user id.
            cursor: Where to go on, taken from the page before; left out for the first page.
            limit: Number of accounts; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_RATE_LIMIT_QUOTAS, {"category": category, "uid": uid, "cursor": cursor, "limit": limit}, extra
        )

    def iter_rate_limit_quotas(
        self,
        *,
        category: QuotaCategory,
        uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[RateLimitQuota]:
        """Walk over all pages of `get_rate_limit_quotas`, which takes the same arguments."""
        return self._walk(
            GET_RATE_LIMIT_QUOTAS, {"category": category, "uid": uid, "cursor": cursor, "limit": limit}, extra, walk
        )

    def get_subaccounts(
        self, *, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> SubaccountPage:
        """Get the subaccounts; with a key of the main account.

        `GET /api/v3/user/sub-list`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            limit: Number of subaccounts; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get
        """
        return self._call(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor}, extra)

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor}, extra, walk)

    @unseen
    def modify_api_key(
        self,
        *,
        api_key: SecretText,
        passphrase: SecretText,
        access: SubaccountKeyAccess | None = None,
        permissions: Sequence[UnifiedSubaccountPermission] | None = None,
        ips: Sequence[str] | None = None,
        extra: Extra | None = None,
    ) -> ModifyApiKeyResult:
        """Change what an API key of a unified subaccount may do and where from; with a key of the main account.

        `POST /api/v3/user/update-sub-api`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            api_key: API key to change. (`apiKey`)
            passphrase: Passphrase of the API key, 8 to 32 letters and digits.
            access: Whether the API key may only read, or write too; required with permissions. (`type`)
                - `read_write`: It may read and write.
                - `read_only`: It may only read.
            permissions: What the API key is allowed to do; required with type.
                - `uta_mgt`: Manage the unified account.
                - `uta_trade`: Trade in the unified account.
            ips: IP addresses the API key may be used from, at most 30, IPv4 only; unchanged when left out, any
                when empty.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update
        """
        return self._call(
            MODIFY_API_KEY,
            {"apiKey": api_key, "passphrase": passphrase, "type": access, "permissions": permissions, "ips": ips},
            extra,
        )

    def modify_subaccount(
        self, *, sub_uid: str, note: str | None = None, extra: Extra | None = None
    ) -> ModifySubaccountResult:
        """Change the note on a subaccount.

        `POST /api/v3/user/modify-sub`, signed.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            note: New note on the subaccount.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/user/Modify-Sub-Account
        """
        return self._call(MODIFY_SUBACCOUNT, {"subUid": sub_uid, "note": note}, extra)

    def set_rate_limit_quota(
        self, *, category: QuotaCategory, uids: Sequence[str], quota: str, extra: Extra | None = None
    ) -> Any:
        """Set the quota of API requests of up to 50 accounts; for market makers and PRO institutions.

        `POST /api/v3/user/set-rate-limit-quota`, signed, 5/s/uid (inferred), permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            category: Product that the quota is for.
                - `spot`: Spot.
                - `futures`: Futures.
            uids: User ids of the accounts, at most 50.
            quota: Quota of requests of each account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(SET_RATE_LIMIT_QUOTA, {"category": category, "uids": uids, "quota": quota}, extra)

    def set_subaccount_status(self, *, sub_uid: str, operation: FreezeOperation, extra: Extra | None = None) -> Any:
        """Freeze a subaccount, or lift the freeze; with a key of the main account.

        `POST /api/v3/user/freeze-sub`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            operation: Whether to freeze it or to lift the freeze.
                - `freeze`: Freeze it.
                - `unfreeze`: Lift the freeze.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze
        """
        return self._call(SET_SUBACCOUNT_STATUS, {"subUid": sub_uid, "operation": operation}, extra)


class AsyncSubaccountApi(AsyncGroup):
    """Operations of `uta.subaccount`, for asyncio."""

    @unseen_async
    async def create_agent_subaccount(
        self, *, username: str, passphrase: SecretText, note: str | None = None, extra: Extra | None = None
    ) -> CreateAgentSubaccountResult:
        """Create a subaccount for an agent program, with an API key.

        `POST /api/v3/user/sub-account/agent-create`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            username: Name of the subaccount, at most 20 lower-case letters.
            passphrase: Passphrase of its API key, 8 to 32 letters and digits.
            note: Note on the subaccount.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-sub-accounts/sub-accounts-agent#create-agent-sub-account
        """
        return await self._call(
            CREATE_AGENT_SUBACCOUNT, {"username": username, "passphrase": passphrase, "note": note}, extra
        )

    @unseen_async
    async def create_api_key(
        self,
        *,
        sub_uid: str,
        note: str,
        access: SubaccountKeyAccess,
        passphrase: SecretText,
        permissions: Sequence[UnifiedSubaccountPermission],
        ips: Sequence[str],
        extra: Extra | None = None,
    ) -> CreateApiKeyResult:
        """Create an API key of a unified subaccount; with a key of the main account.

        `POST /api/v3/user/create-sub-api`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            note: Note on the API key, which begins with a letter; letters, digits, - and _ are allowed.
            access: Whether the API key may only read, or write too. (`type`)
                - `read_write`: It may read and write.
                - `read_only`: It may only read.
            passphrase: Passphrase of the API key, 8 to 32 letters and digits.
            permissions: What the API key is allowed to do.
                - `uta_mgt`: Manage the unified account.
                - `uta_trade`: Trade in the unified account.
            ips: IP addresses the API key may be used from, at most 30, IPv4 only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create
        """
        return await self._call(
            CREATE_API_KEY,
            {
                "subUid": sub_uid,
                "note": note,
                "type": access,
                "passphrase": passphrase,
                "permissions": permissions,
                "ips": ips,
            },
            extra,
        )

    async def create_subaccount(
        self,
        *,
        username: str,
        account_mode: SubaccountMode | None = None,
        note: str | None = None,
        extra: Extra | None = None,
    ) -> CreateSubaccountResult:
        """Create a virtual subaccount; with a key of the main account.

        `POST /api/v3/user/create-sub`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            username: Name of the subaccount, at most 20 lower-case letters.
            account_mode: Whether the subaccount is to be classic or unified. (`accountMode`)
                - `classic`: Classic account.
                - `unified`: Unified account.
            note: Note on the subaccount, at most 50 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create
        """
        return await self._call(
            CREATE_SUBACCOUNT, {"username": username, "accountMode": account_mode, "note": note}, extra
        )

    @unseen_async
    async def delete_api_key(self, *, api_key: SecretText, extra: Extra | None = None) -> Any:
        """Delete an API key of a unified subaccount, at once; with a key of the main account.

        `POST /api/v3/user/delete-sub-api`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            api_key: API key to delete. (`apiKey`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete
        """
        return await self._call(DELETE_API_KEY, {"apiKey": api_key}, extra)

    async def delete_subaccount(self, *, sub_uid: str, extra: Extra | None = None) -> Any:
        """Delete a subaccount.

        `POST /api/v3/user/delete-sub`, signed.
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(DELETE_SUBACCOUNT, {"subUid": sub_uid}, extra)

    @unseen_async
    async def get_api_keys(
        self, *, sub_uid: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> ApiKeyPage:
        """Get the API keys of a subaccount; with a key of the main account.

        `GET /api/v3/user/sub-api-list`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            limit: Number of API keys; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get
        """
        return await self._call(GET_API_KEYS, {"subUid": sub_uid, "limit": limit, "cursor": cursor}, extra)

    def iter_api_keys(
        self,
        *,
        sub_uid: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ApiKey]:
        """Walk over all pages of `get_api_keys`, which takes the same arguments."""
        return self._walk(GET_API_KEYS, {"subUid": sub_uid, "limit": limit, "cursor": cursor}, extra, walk)

    async def get_assets(
        self,
        *,
        sub_uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Asset]:
        """Get the coins in the unified accounts of one subaccount, or of all of them.

        `GET /api/v3/account/sub-unified-assets`, signed, 1/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount; all subaccounts when left out. (`subUid`)
            cursor: Where to go on, taken from the page before; left out for the first page.
            limit: Number of subaccounts; 10 when left out, at most 50.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets
        """
        return await self._call(GET_ASSETS, {"subUid": sub_uid, "cursor": cursor, "limit": limit}, extra)

    def iter_assets(
        self,
        *,
        sub_uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Asset]:
        """Walk over all pages of `get_assets`, which takes the same arguments."""
        return self._walk(GET_ASSETS, {"subUid": sub_uid, "cursor": cursor, "limit": limit}, extra, walk)

    async def get_rate_limit_quotas(
        self,
        *,
        category: QuotaCategory,
        uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> RateLimitQuotaPage:
        """Get how the quota of API requests is spread over main account and subaccounts; for market makers and PRO
        institutions.

        `GET /api/v3/user/rate-limit-quota`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            category: Product that the quotas are for.
                - `spot`: Spot.
                - `futures`: Futures.
            uid: Only the account with this user id.
            cursor: Where to go on, taken from the page before; left out for the first page.
            limit: Number of accounts; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_RATE_LIMIT_QUOTAS, {"category": category, "uid": uid, "cursor": cursor, "limit": limit}, extra
        )

    def iter_rate_limit_quotas(
        self,
        *,
        category: QuotaCategory,
        uid: str | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[RateLimitQuota]:
        """Walk over all pages of `get_rate_limit_quotas`, which takes the same arguments."""
        return self._walk(
            GET_RATE_LIMIT_QUOTAS, {"category": category, "uid": uid, "cursor": cursor, "limit": limit}, extra, walk
        )

    async def get_subaccounts(
        self, *, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> SubaccountPage:
        """Get the subaccounts; with a key of the main account.

        `GET /api/v3/user/sub-list`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            limit: Number of subaccounts; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get
        """
        return await self._call(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor}, extra)

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor}, extra, walk)

    @unseen_async
    async def modify_api_key(
        self,
        *,
        api_key: SecretText,
        passphrase: SecretText,
        access: SubaccountKeyAccess | None = None,
        permissions: Sequence[UnifiedSubaccountPermission] | None = None,
        ips: Sequence[str] | None = None,
        extra: Extra | None = None,
    ) -> ModifyApiKeyResult:
        """Change what an API key of a unified subaccount may do and where from; with a key of the main account.

        `POST /api/v3/user/update-sub-api`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            api_key: API key to change. (`apiKey`)
            passphrase: Passphrase of the API key, 8 to 32 letters and digits.
            access: Whether the API key may only read, or write too; required with permissions. (`type`)
                - `read_write`: It may read and write.
                - `read_only`: It may only read.
            permissions: What the API key is allowed to do; required with type.
                - `uta_mgt`: Manage the unified account.
                - `uta_trade`: Trade in the unified account.
            ips: IP addresses the API key may be used from, at most 30, IPv4 only; unchanged when left out, any
                when empty.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update
        """
        return await self._call(
            MODIFY_API_KEY,
            {"apiKey": api_key, "passphrase": passphrase, "type": access, "permissions": permissions, "ips": ips},
            extra,
        )

    async def modify_subaccount(
        self, *, sub_uid: str, note: str | None = None, extra: Extra | None = None
    ) -> ModifySubaccountResult:
        """Change the note on a subaccount.

        `POST /api/v3/user/modify-sub`, signed.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            note: New note on the subaccount.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/user/Modify-Sub-Account
        """
        return await self._call(MODIFY_SUBACCOUNT, {"subUid": sub_uid, "note": note}, extra)

    async def set_rate_limit_quota(
        self, *, category: QuotaCategory, uids: Sequence[str], quota: str, extra: Extra | None = None
    ) -> Any:
        """Set the quota of API requests of up to 50 accounts; for market makers and PRO institutions.

        `POST /api/v3/user/set-rate-limit-quota`, signed, 5/s/uid (inferred), permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            category: Product that the quota is for.
                - `spot`: Spot.
                - `futures`: Futures.
            uids: User ids of the accounts, at most 50.
            quota: Quota of requests of each account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(SET_RATE_LIMIT_QUOTA, {"category": category, "uids": uids, "quota": quota}, extra)

    async def set_subaccount_status(
        self, *, sub_uid: str, operation: FreezeOperation, extra: Extra | None = None
    ) -> Any:
        """Freeze a subaccount, or lift the freeze; with a key of the main account.

        `POST /api/v3/user/freeze-sub`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            operation: Whether to freeze it or to lift the freeze.
                - `freeze`: Freeze it.
                - `unfreeze`: Lift the freeze.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze
        """
        return await self._call(SET_SUBACCOUNT_STATUS, {"subUid": sub_uid, "operation": operation}, extra)


class SubaccountApiWithRawResponse(RawGroup):
    """Operations of `uta.subaccount`, returning whole responses."""

    create_agent_subaccount = raw(SubaccountApi.create_agent_subaccount)
    create_api_key = raw(SubaccountApi.create_api_key)
    create_subaccount = raw(SubaccountApi.create_subaccount)
    delete_api_key = raw(SubaccountApi.delete_api_key)
    delete_subaccount = raw(SubaccountApi.delete_subaccount)
    get_api_keys = raw(SubaccountApi.get_api_keys)
    get_assets = raw(SubaccountApi.get_assets)
    get_rate_limit_quotas = raw(SubaccountApi.get_rate_limit_quotas)
    get_subaccounts = raw(SubaccountApi.get_subaccounts)
    modify_api_key = raw(SubaccountApi.modify_api_key)
    modify_subaccount = raw(SubaccountApi.modify_subaccount)
    set_rate_limit_quota = raw(SubaccountApi.set_rate_limit_quota)
    set_subaccount_status = raw(SubaccountApi.set_subaccount_status)


class AsyncSubaccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.subaccount`, for asyncio, returning whole responses."""

    create_agent_subaccount = async_raw(AsyncSubaccountApi.create_agent_subaccount)
    create_api_key = async_raw(AsyncSubaccountApi.create_api_key)
    create_subaccount = async_raw(AsyncSubaccountApi.create_subaccount)
    delete_api_key = async_raw(AsyncSubaccountApi.delete_api_key)
    delete_subaccount = async_raw(AsyncSubaccountApi.delete_subaccount)
    get_api_keys = async_raw(AsyncSubaccountApi.get_api_keys)
    get_assets = async_raw(AsyncSubaccountApi.get_assets)
    get_rate_limit_quotas = async_raw(AsyncSubaccountApi.get_rate_limit_quotas)
    get_subaccounts = async_raw(AsyncSubaccountApi.get_subaccounts)
    modify_api_key = async_raw(AsyncSubaccountApi.modify_api_key)
    modify_subaccount = async_raw(AsyncSubaccountApi.modify_subaccount)
    set_rate_limit_quota = async_raw(AsyncSubaccountApi.set_rate_limit_quota)
    set_subaccount_status = async_raw(AsyncSubaccountApi.set_subaccount_status)
