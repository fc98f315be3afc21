# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.earn`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.earn.elite import (
        AsyncEliteApi,
        AsyncEliteApiWithRawResponse,
        EliteApi,
        EliteApiWithRawResponse,
    )


class EarnApi(Bound[SyncClient]):
    """Groups of `uta.earn`."""

    @cached_property
    def elite(self) -> EliteApi:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.uta.earn.elite import EliteApi

        return EliteApi(self._client)


class AsyncEarnApi(Bound[AsyncClient]):
    """Groups of `uta.earn`, for asyncio."""

    @cached_property
    def elite(self) -> AsyncEliteApi:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.uta.earn.elite import AsyncEliteApi

        return AsyncEliteApi(self._client)


class EarnApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta.earn`, returning whole responses."""

    @cached_property
    def elite(self) -> EliteApiWithRawResponse:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.uta.earn.elite import EliteApiWithRawResponse

        return EliteApiWithRawResponse(self._client)


class AsyncEarnApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta.earn`, for asyncio, returning whole responses."""

    @cached_property
    def elite(self) -> AsyncEliteApiWithRawResponse:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.uta.earn.elite import AsyncEliteApiWithRawResponse

        return AsyncEliteApiWithRawResponse(self._client)
