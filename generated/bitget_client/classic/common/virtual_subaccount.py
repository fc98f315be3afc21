# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.virtual_subaccount`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.common.virtual_subaccount_models import (
    ApiKey,
    CreateAgentSubaccountRequest,
    CreateAgentSubaccountResult,
    CreateApiKeyRequest,
    CreateSubaccountsRequest,
    CreateSubaccountsResult,
    CreateSubaccountsWithApiKeysItem,
    GetApiKeysRequest,
    GetSubaccountsRequest,
    ModifyApiKeyRequest,
    ModifySubaccountRequest,
    ModifySubaccountResult,
    NewApiKey,
    NewSubaccount,
    Subaccount,
    SubaccountPage,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation
from bitget_runtime.traces import unseen, unseen_async

if TYPE_CHECKING:
    from bitget_client.enums import SettableSubaccountStatus, VirtualSubaccountPermission
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, SecretText

CREATE_AGENT_SUBACCOUNT: Operation[CreateAgentSubaccountResult] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.create_agent_subaccount",
    "POST",
    "/api/v2/user/create-agent-subaccount",
    CreateAgentSubaccountRequest,
    CreateAgentSubaccountResult,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    counterparts=("uta.subaccount.create_agent_subaccount",),
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-agent-subaccount",
)
CREATE_API_KEY: Operation[NewApiKey] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.create_api_key",
    "POST",
    "/api/v2/user/create-virtual-subaccount-apikey",
    CreateApiKeyRequest,
    NewApiKey,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    counterparts=("uta.subaccount.create_api_key",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey",
)
CREATE_SUBACCOUNTS: Operation[CreateSubaccountsResult] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.create_subaccounts",
    "POST",
    "/api/v2/user/create-virtual-subaccount",
    CreateSubaccountsRequest,
    CreateSubaccountsResult,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount",
)
CREATE_SUBACCOUNTS_WITH_API_KEYS: Operation[list[NewSubaccount]] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.create_subaccounts_with_api_keys",
    "POST",
    "/api/v2/user/batch-create-subaccount-and-apikey",
    list[CreateSubaccountsWithApiKeysItem],
    list[NewSubaccount],
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey",
    aliases=("POST /api/v2/user/batch-create-virtual-subaccount-and-apikey",),
)
GET_API_KEYS: Operation[list[ApiKey]] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.get_api_keys",
    "GET",
    "/api/v2/user/virtual-subaccount-apikey-list",
    GetApiKeysRequest,
    list[ApiKey],
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.subaccount.get_api_keys",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List",
)
GET_SUBACCOUNTS: Operation[SubaccountPage] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.get_subaccounts",
    "GET",
    "/api/v2/user/virtual-subaccount-list",
    GetSubaccountsRequest,
    SubaccountPage,
    auth="signed",
    rate_limits=("1/s/uid",),
    counterparts=("uta.subaccount.get_subaccounts",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List",
    paging={
        "next": "idLessThan = endId",
        "rows": "subAccountList",
        "limit": "limit 100..500",
        "key": "subAccountUid",
        "order": "newest",
        "ends": "no cursor",
    },
)
MODIFY_API_KEY: Operation[NewApiKey] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.modify_api_key",
    "POST",
    "/api/v2/user/modify-virtual-subaccount-apikey",
    ModifyApiKeyRequest,
    NewApiKey,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    counterparts=("uta.subaccount.modify_api_key",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount-ApiKey",
)
MODIFY_SUBACCOUNT: Operation[ModifySubaccountResult] = Operation(
    API,
    __name__,
    "classic.common.virtual_subaccount.modify_subaccount",
    "POST",
    "/api/v2/user/modify-virtual-subaccount",
    ModifySubaccountRequest,
    ModifySubaccountResult,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount",
)


class VirtualSubaccountApi(Group):
    """Operations of `classic.common.virtual_subaccount`."""

    @unseen
    def create_agent_subaccount(
        self, *, username: str, passphrase: SecretText, note: str | None = None, extra: Extra | None = None
    ) -> CreateAgentSubaccountResult:
        """Create a subaccount for an agent program, with an API key.

        `POST /api/v2/user/create-agent-subaccount`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            username: Name of the subaccount, at most 20 lower-case letters.
            passphrase: Passphrase of its API key, 8 to 32 letters and digits.
            note: Note on the subaccount.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-agent-subaccount
        """
        return self._call(
            CREATE_AGENT_SUBACCOUNT, {"username": username, "passphrase": passphrase, "note": note}, extra
        )

    @unseen
    def create_api_key(
        self,
        *,
        sub_account_uid: str,
        passphrase: SecretText,
        label: str,
        ip_addresses: Sequence[str] | None = None,
        permissions: Sequence[VirtualSubaccountPermission] | None = None,
        extra: Extra | None = None,
    ) -> NewApiKey:
        """Create an API key of a virtual subaccount; main account only, with a key bound to an IP address.

        `POST /api/v2/user/create-virtual-subaccount-apikey`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            passphrase: Passphrase of the API key, 8 to 32 English letters and digits.
            label: Note on the API key, at most 20 characters.
            ip_addresses: IP addresses the API key may be used from, at most 30; any address when left out.
                (`ipList`)
            permissions: What the subaccount's API key is allowed to do. (`permList`)
                - `spot_trade`: Trade spot.
                - `margin_trade`: Trade on margin.
                - `contract_trade`: Trade futures.
                - `transfer`: Transfer between accounts.
                - `read`: Read.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey
        """
        return self._call(
            CREATE_API_KEY,
            {
                "subAccountUid": sub_account_uid,
                "passphrase": passphrase,
                "label": label,
                "ipList": ip_addresses,
                "permList": permissions,
            },
            extra,
        )

    def create_subaccounts(self, *, names: Sequence[str], extra: Extra | None = None) -> CreateSubaccountsResult:
        """Create virtual subaccounts, each of which can fail on its own; the calling key must be bound to an IP address.

        `POST /api/v2/user/create-virtual-subaccount`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            names: Names of the subaccounts, eight English letters each, that nobody has taken. (`subAccountList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount
        """
        return self._call(CREATE_SUBACCOUNTS, {"subAccountList": names}, extra)

    @unseen
    def create_subaccounts_with_api_keys(
        self, *, subaccounts: Sequence[CreateSubaccountsWithApiKeysItem], extra: Extra | None = None
    ) -> list[NewSubaccount]:
        """Create up to five virtual subaccounts, of 20 in all, each with an API key; the calling key must be bound to an
        IP address.

        `POST /api/v2/user/batch-create-subaccount-and-apikey`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            subaccounts: One `CreateSubaccountsWithApiKeysItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey
        """
        return self._call(CREATE_SUBACCOUNTS_WITH_API_KEYS, subaccounts, extra)

    @unseen
    def get_api_keys(self, *, sub_account_uid: str, extra: Extra | None = None) -> list[ApiKey]:
        """Get the API keys of a subaccount; main account only, with a key bound to an IP address.

        `GET /api/v2/user/virtual-subaccount-apikey-list`, signed, 5/s/uid.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List
        """
        return self._call(GET_API_KEYS, {"subAccountUid": sub_account_uid}, extra)

    def get_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
    ) -> SubaccountPage:
        """Get the virtual subaccounts; the calling key must be bound to an IP address.

        `GET /api/v2/user/virtual-subaccount-list`, signed, 1/s/uid.

        Args:
            limit: Subaccounts per page; 100 when left out, at most 500.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            status: Only subaccounts in this state.
                - `normal`: In use.
                - `freeze`: Frozen.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List
        """
        return self._call(GET_SUBACCOUNTS, {"limit": limit, "idLessThan": id_less_than, "status": status}, extra)

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNTS, {"limit": limit, "idLessThan": id_less_than, "status": status}, extra, walk)

    @unseen
    def modify_api_key(
        self,
        *,
        sub_account_uid: str,
        api_key: SecretText,
        passphrase: SecretText,
        label: str,
        ip_addresses: Sequence[str] | None = None,
        permissions: Sequence[VirtualSubaccountPermission] | None = None,
        extra: Extra | None = None,
    ) -> NewApiKey:
        """Change the note, IP addresses or permissions of a subaccount's API key; main account only, with a key bound to
        an IP address.

        `POST /api/v2/user/modify-virtual-subaccount-apikey`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            api_key: API key of the subaccount. (`subAccountApiKey`)
            passphrase: Passphrase of the API key, 8 to 32 English letters and digits.
            label: Note on the API key, at most 20 characters.
            ip_addresses: IP addresses the API key may be used from, at most 30; any address when left out.
                (`ipList`)
            permissions: New permissions; left as they are when left out, taken away when empty. (`permList`)
                - `spot_trade`: Trade spot.
                - `margin_trade`: Trade on margin.
                - `contract_trade`: Trade futures.
                - `transfer`: Transfer between accounts.
                - `read`: Read.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount-ApiKey
        """
        return self._call(
            MODIFY_API_KEY,
            {
                "subAccountUid": sub_account_uid,
                "subAccountApiKey": api_key,
                "passphrase": passphrase,
                "label": label,
                "ipList": ip_addresses,
                "permList": permissions,
            },
            extra,
        )

    def modify_subaccount(
        self,
        *,
        sub_account_uid: str,
        permissions: Sequence[VirtualSubaccountPermission],
        status: SettableSubaccountStatus,
        extra: Extra | None = None,
    ) -> ModifySubaccountResult:
        """Change the permissions of a virtual subaccount, freeze it or unfreeze it; the calling key must be bound to an
        IP address.

        `POST /api/v2/user/modify-virtual-subaccount`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            permissions: What the subaccount's API key is allowed to do. (`permList`)
                - `spot_trade`: Trade spot.
                - `margin_trade`: Trade on margin.
                - `contract_trade`: Trade futures.
                - `transfer`: Transfer between accounts.
                - `read`: Read.
            status: State to put the subaccount in.
                - `normal`: In use.
                - `freeze`: Frozen.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount
        """
        return self._call(
            MODIFY_SUBACCOUNT, {"subAccountUid": sub_account_uid, "permList": permissions, "status": status}, extra
        )


class AsyncVirtualSubaccountApi(AsyncGroup):
    """Operations of `classic.common.virtual_subaccount`, for asyncio."""

    @unseen_async
    async def create_agent_subaccount(
        self, *, username: str, passphrase: SecretText, note: str | None = None, extra: Extra | None = None
    ) -> CreateAgentSubaccountResult:
        """Create a subaccount for an agent program, with an API key.

        `POST /api/v2/user/create-agent-subaccount`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            username: Name of the subaccount, at most 20 lower-case letters.
            passphrase: Passphrase of its API key, 8 to 32 letters and digits.
            note: Note on the subaccount.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-agent-subaccount
        """
        return await self._call(
            CREATE_AGENT_SUBACCOUNT, {"username": username, "passphrase": passphrase, "note": note}, extra
        )

    @unseen_async
    async def create_api_key(
        self,
        *,
        sub_account_uid: str,
        passphrase: SecretText,
        label: str,
        ip_addresses: Sequence[str] | None = None,
        permissions: Sequence[VirtualSubaccountPermission] | None = None,
        extra: Extra | None = None,
    ) -> NewApiKey:
        """Create an API key of a virtual subaccount; main account only, with a key bound to an IP address.

        `POST /api/v2/user/create-virtual-subaccount-apikey`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            passphrase: Passphrase of the API key, 8 to 32 English letters and digits.
            label: Note on the API key, at most 20 characters.
            ip_addresses: IP addresses the API key may be used from, at most 30; any address when left out.
                (`ipList`)
            permissions: What the subaccount's API key is allowed to do. (`permList`)
                - `spot_trade`: Trade spot.
                - `margin_trade`: Trade on margin.
                - `contract_trade`: Trade futures.
                - `transfer`: Transfer between accounts.
                - `read`: Read.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey
        """
        return await self._call(
            CREATE_API_KEY,
            {
                "subAccountUid": sub_account_uid,
                "passphrase": passphrase,
                "label": label,
                "ipList": ip_addresses,
                "permList": permissions,
            },
            extra,
        )

    async def create_subaccounts(self, *, names: Sequence[str], extra: Extra | None = None) -> CreateSubaccountsResult:
        """Create virtual subaccounts, each of which can fail on its own; the calling key must be bound to an IP address.

        `POST /api/v2/user/create-virtual-subaccount`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            names: Names of the subaccounts, eight English letters each, that nobody has taken. (`subAccountList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount
        """
        return await self._call(CREATE_SUBACCOUNTS, {"subAccountList": names}, extra)

    @unseen_async
    async def create_subaccounts_with_api_keys(
        self, *, subaccounts: Sequence[CreateSubaccountsWithApiKeysItem], extra: Extra | None = None
    ) -> list[NewSubaccount]:
        """Create up to five virtual subaccounts, of 20 in all, each with an API key; the calling key must be bound to an
        IP address.

        `POST /api/v2/user/batch-create-subaccount-and-apikey`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            subaccounts: One `CreateSubaccountsWithApiKeysItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey
        """
        return await self._call(CREATE_SUBACCOUNTS_WITH_API_KEYS, subaccounts, extra)

    @unseen_async
    async def get_api_keys(self, *, sub_account_uid: str, extra: Extra | None = None) -> list[ApiKey]:
        """Get the API keys of a subaccount; main account only, with a key bound to an IP address.

        `GET /api/v2/user/virtual-subaccount-apikey-list`, signed, 5/s/uid.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List
        """
        return await self._call(GET_API_KEYS, {"subAccountUid": sub_account_uid}, extra)

    async def get_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
    ) -> SubaccountPage:
        """Get the virtual subaccounts; the calling key must be bound to an IP address.

        `GET /api/v2/user/virtual-subaccount-list`, signed, 1/s/uid.

        Args:
            limit: Subaccounts per page; 100 when left out, at most 500.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            status: Only subaccounts in this state.
                - `normal`: In use.
                - `freeze`: Frozen.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List
        """
        return await self._call(GET_SUBACCOUNTS, {"limit": limit, "idLessThan": id_less_than, "status": status}, extra)

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNTS, {"limit": limit, "idLessThan": id_less_than, "status": status}, extra, walk)

    @unseen_async
    async def modify_api_key(
        self,
        *,
        sub_account_uid: str,
        api_key: SecretText,
        passphrase: SecretText,
        label: str,
        ip_addresses: Sequence[str] | None = None,
        permissions: Sequence[VirtualSubaccountPermission] | None = None,
        extra: Extra | None = None,
    ) -> NewApiKey:
        """Change the note, IP addresses or permissions of a subaccount's API key; main account only, with a key bound to
        an IP address.

        `POST /api/v2/user/modify-virtual-subaccount-apikey`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            api_key: API key of the subaccount. (`subAccountApiKey`)
            passphrase: Passphrase of the API key, 8 to 32 English letters and digits.
            label: Note on the API key, at most 20 characters.
            ip_addresses: IP addresses the API key may be used from, at most 30; any address when left out.
                (`ipList`)
            permissions: New permissions; left as they are when left out, taken away when empty. (`permList`)
                - `spot_trade`: Trade spot.
                - `margin_trade`: Trade on margin.
                - `contract_trade`: Trade futures.
                - `transfer`: Transfer between accounts.
                - `read`: Read.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount-ApiKey
        """
        return await self._call(
            MODIFY_API_KEY,
            {
                "subAccountUid": sub_account_uid,
                "subAccountApiKey": api_key,
                "passphrase": passphrase,
                "label": label,
                "ipList": ip_addresses,
                "permList": permissions,
            },
            extra,
        )

    async def modify_subaccount(
        self,
        *,
        sub_account_uid: str,
        permissions: Sequence[VirtualSubaccountPermission],
        status: SettableSubaccountStatus,
        extra: Extra | None = None,
    ) -> ModifySubaccountResult:
        """Change the permissions of a virtual subaccount, freeze it or unfreeze it; the calling key must be bound to an
        IP address.

        `POST /api/v2/user/modify-virtual-subaccount`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_account_uid: User id of the subaccount. (`subAccountUid`)
            permissions: What the subaccount's API key is allowed to do. (`permList`)
                - `spot_trade`: Trade spot.
                - `margin_trade`: Trade on margin.
                - `contract_trade`: Trade futures.
                - `transfer`: Transfer between accounts.
                - `read`: Read.
            status: State to put the subaccount in.
                - `normal`: In use.
                - `freeze`: Frozen.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount
        """
        return await self._call(
            MODIFY_SUBACCOUNT, {"subAccountUid": sub_account_uid, "permList": permissions, "status": status}, extra
        )


class VirtualSubaccountApiWithRawResponse(RawGroup):
    """Operations of `classic.common.virtual_subaccount`, returning whole responses."""

    create_agent_subaccount = raw(VirtualSubaccountApi.create_agent_subaccount)
    create_api_key = raw(VirtualSubaccountApi.create_api_key)
    create_subaccounts = raw(VirtualSubaccountApi.create_subaccounts)
    create_subaccounts_with_api_keys = raw(VirtualSubaccountApi.create_subaccounts_with_api_keys)
    get_api_keys = raw(VirtualSubaccountApi.get_api_keys)
    get_subaccounts = raw(VirtualSubaccountApi.get_subaccounts)
    modify_api_key = raw(VirtualSubaccountApi.modify_api_key)
    modify_subaccount = raw(VirtualSubaccountApi.modify_subaccount)


class AsyncVirtualSubaccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.virtual_subaccount`, for asyncio, returning whole responses."""

    create_agent_subaccount = async_raw(AsyncVirtualSubaccountApi.create_agent_subaccount)
    create_api_key = async_raw(AsyncVirtualSubaccountApi.create_api_key)
    create_subaccounts = async_raw(AsyncVirtualSubaccountApi.create_subaccounts)
    create_subaccounts_with_api_keys = async_raw(AsyncVirtualSubaccountApi.create_subaccounts_with_api_keys)
    get_api_keys = async_raw(AsyncVirtualSubaccountApi.get_api_keys)
    get_subaccounts = async_raw(AsyncVirtualSubaccountApi.get_subaccounts)
    modify_api_key = async_raw(AsyncVirtualSubaccountApi.modify_api_key)
    modify_subaccount = async_raw(AsyncVirtualSubaccountApi.modify_subaccount)
