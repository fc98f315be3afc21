# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.earn`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.earn.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.classic.earn.elite import (
        AsyncEliteApi,
        AsyncEliteApiWithRawResponse,
        EliteApi,
        EliteApiWithRawResponse,
    )
    from bitget_client.classic.earn.loan import (
        AsyncLoanApi,
        AsyncLoanApiWithRawResponse,
        LoanApi,
        LoanApiWithRawResponse,
    )
    from bitget_client.classic.earn.savings import (
        AsyncSavingsApi,
        AsyncSavingsApiWithRawResponse,
        SavingsApi,
        SavingsApiWithRawResponse,
    )
    from bitget_client.classic.earn.shark_fin import (
        AsyncSharkFinApi,
        AsyncSharkFinApiWithRawResponse,
        SharkFinApi,
        SharkFinApiWithRawResponse,
    )


class EarnApi(Bound[SyncClient]):
    """Groups of `classic.earn`."""

    @cached_property
    def account(self) -> AccountApi:
        """1 operation: get_assets"""
        from bitget_client.classic.earn.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def elite(self) -> EliteApi:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.classic.earn.elite import EliteApi

        return EliteApi(self._client)

    @cached_property
    def loan(self) -> LoanApi:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.classic.earn.loan import LoanApi

        return LoanApi(self._client)

    @cached_property
    def savings(self) -> SavingsApi:
        """9 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.savings import SavingsApi

        return SavingsApi(self._client)

    @cached_property
    def shark_fin(self) -> SharkFinApi:
        """7 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.shark_fin import SharkFinApi

        return SharkFinApi(self._client)


class AsyncEarnApi(Bound[AsyncClient]):
    """Groups of `classic.earn`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """1 operation: get_assets"""
        from bitget_client.classic.earn.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def elite(self) -> AsyncEliteApi:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.classic.earn.elite import AsyncEliteApi

        return AsyncEliteApi(self._client)

    @cached_property
    def loan(self) -> AsyncLoanApi:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.classic.earn.loan import AsyncLoanApi

        return AsyncLoanApi(self._client)

    @cached_property
    def savings(self) -> AsyncSavingsApi:
        """9 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.savings import AsyncSavingsApi

        return AsyncSavingsApi(self._client)

    @cached_property
    def shark_fin(self) -> AsyncSharkFinApi:
        """7 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.shark_fin import AsyncSharkFinApi

        return AsyncSharkFinApi(self._client)


class EarnApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.earn`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """1 operation: get_assets"""
        from bitget_client.classic.earn.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def elite(self) -> EliteApiWithRawResponse:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.classic.earn.elite import EliteApiWithRawResponse

        return EliteApiWithRawResponse(self._client)

    @cached_property
    def loan(self) -> LoanApiWithRawResponse:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.classic.earn.loan import LoanApiWithRawResponse

        return LoanApiWithRawResponse(self._client)

    @cached_property
    def savings(self) -> SavingsApiWithRawResponse:
        """9 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.savings import SavingsApiWithRawResponse

        return SavingsApiWithRawResponse(self._client)

    @cached_property
    def shark_fin(self) -> SharkFinApiWithRawResponse:
        """7 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.shark_fin import SharkFinApiWithRawResponse

        return SharkFinApiWithRawResponse(self._client)


class AsyncEarnApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.earn`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """1 operation: get_assets"""
        from bitget_client.classic.earn.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def elite(self) -> AsyncEliteApiWithRawResponse:
        """8 operations: get_assets, get_products, get_records, get_redeem_info, ..."""
        from bitget_client.classic.earn.elite import AsyncEliteApiWithRawResponse

        return AsyncEliteApiWithRawResponse(self._client)

    @cached_property
    def loan(self) -> AsyncLoanApiWithRawResponse:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.classic.earn.loan import AsyncLoanApiWithRawResponse

        return AsyncLoanApiWithRawResponse(self._client)

    @cached_property
    def savings(self) -> AsyncSavingsApiWithRawResponse:
        """9 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.savings import AsyncSavingsApiWithRawResponse

        return AsyncSavingsApiWithRawResponse(self._client)

    @cached_property
    def shark_fin(self) -> AsyncSharkFinApiWithRawResponse:
        """7 operations: get_account, get_assets, get_products, get_records, ..."""
        from bitget_client.classic.earn.shark_fin import AsyncSharkFinApiWithRawResponse

        return AsyncSharkFinApiWithRawResponse(self._client)
