# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin.cross.account`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.margin.cross.account_models import (
    Asset,
    BorrowRequest,
    BorrowResult,
    FlashRepayRequest,
    FlashRepayResult,
    FlashRepayStatus,
    GetAssetsRequest,
    GetFlashRepayStatusRequest,
    GetInterestRatesAndLimitsRequest,
    GetMaxBorrowableRequest,
    GetMaxTransferableRequest,
    GetTiersRequest,
    InterestRatesAndLimit,
    MaxBorrowable,
    MaxTransferable,
    RepayRequest,
    RepayResult,
    RiskRate,
    Tier,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import Number

BORROW: Operation[BorrowResult] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.borrow",
    "POST",
    "/api/v2/margin/crossed/account/borrow",
    BorrowRequest,
    BorrowResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.borrow",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Borrow",
)
FLASH_REPAY: Operation[FlashRepayResult] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.flash_repay",
    "POST",
    "/api/v2/margin/crossed/account/flash-repay",
    FlashRepayRequest,
    FlashRepayResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Flash-Repay",
)
GET_ASSETS: Operation[list[Asset]] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_assets",
    "GET",
    "/api/v2/margin/crossed/account/assets",
    GetAssetsRequest,
    list[Asset],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_assets",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets",
)
GET_FLASH_REPAY_STATUS: Operation[list[FlashRepayStatus]] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_flash_repay_status",
    "POST",
    "/api/v2/margin/crossed/account/query-flash-repay-status",
    GetFlashRepayStatusRequest,
    list[FlashRepayStatus],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status",
    aliases=("GET /api/v2/margin/crossed/account/query-flash-repay-status",),
)
GET_INTEREST_RATES_AND_LIMITS: Operation[list[InterestRatesAndLimit]] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_interest_rates_and_limits",
    "GET",
    "/api/v2/margin/crossed/interest-rate-and-limit",
    GetInterestRatesAndLimitsRequest,
    list[InterestRatesAndLimit],
    auth="signed",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Margin-Interest-Rate-And-Borrowable",
)
GET_MAX_BORROWABLE: Operation[MaxBorrowable] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_max_borrowable",
    "GET",
    "/api/v2/margin/crossed/account/max-borrowable-amount",
    GetMaxBorrowableRequest,
    MaxBorrowable,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_max_borrowable",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Max-Borrowable-Amount",
)
GET_MAX_TRANSFERABLE: Operation[MaxTransferable] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_max_transferable",
    "GET",
    "/api/v2/margin/crossed/account/max-transfer-out-amount",
    GetMaxTransferableRequest,
    MaxTransferable,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_max_transferable",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Max-Transfer-Out-Amount",
)
GET_RISK_RATE: Operation[RiskRate] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_risk_rate",
    "GET",
    "/api/v2/margin/crossed/account/risk-rate",
    None,
    RiskRate,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Risk-Rate",
)
GET_TIERS: Operation[list[Tier]] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.get_tiers",
    "GET",
    "/api/v2/margin/crossed/tier-data",
    GetTiersRequest,
    list[Tier],
    auth="signed",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Tier-Data",
)
REPAY: Operation[RepayResult] = Operation(
    API,
    __name__,
    "classic.margin.cross.account.repay",
    "POST",
    "/api/v2/margin/crossed/account/repay",
    RepayRequest,
    RepayResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.repay",),
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Repay",
)


class AccountApi(Group):
    """Operations of `classic.margin.cross.account`."""

    def borrow(
        self, *, coin: str, borrow_amount: Number, client_oid: str | None = None, extra: Extra | None = None
    ) -> BorrowResult:
        """Borrow a coin in the cross margin account.

        `POST /api/v2/margin/crossed/account/borrow`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Coin to borrow.
            borrow_amount: Amount to borrow, in the coin; at most eight decimal places. (`borrowAmount`)
            client_oid: Your own id of the loan. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Borrow
        """
        return self._call(BORROW, {"coin": coin, "borrowAmount": borrow_amount, "clientOid": client_oid}, extra)

    def flash_repay(self, *, coin: str | None = None, extra: Extra | None = None) -> FlashRepayResult:
        """Repay what is owed in the cross margin account at once, in one coin or in all.

        `POST /api/v2/margin/crossed/account/flash-repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Coin to repay; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Flash-Repay
        """
        return self._call(FLASH_REPAY, {"coin": coin}, extra)

    def get_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[Asset]:
        """Get the balances and debts of the cross margin account.

        `GET /api/v2/margin/crossed/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets
        """
        return self._call(GET_ASSETS, {"coin": coin}, extra)

    def get_flash_repay_status(self, *, repay_ids: Sequence[str], extra: Extra | None = None) -> list[FlashRepayStatus]:
        """Get how flash repayments of the cross margin account have turned out.

        `POST /api/v2/margin/crossed/account/query-flash-repay-status`, signed, 10/s/uid.

        Args:
            repay_ids: Ids of the repayments, at most 100. (`idList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status
        """
        return self._call(GET_FLASH_REPAY_STATUS, {"idList": repay_ids}, extra)

    def get_interest_rates_and_limits(self, *, coin: str, extra: Extra | None = None) -> list[InterestRatesAndLimit]:
        """Get the interest rates and the most that can be borrowed, of a coin in cross margin, at your VIP level.

        `GET /api/v2/margin/crossed/interest-rate-and-limit`, signed, 10/s/ip.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Margin-Interest-Rate-And-Borrowable
        """
        return self._call(GET_INTEREST_RATES_AND_LIMITS, {"coin": coin}, extra)

    def get_max_borrowable(self, *, coin: str, extra: Extra | None = None) -> MaxBorrowable:
        """Get the most that can be borrowed right now in the cross margin account.

        `GET /api/v2/margin/crossed/account/max-borrowable-amount`, signed, 10/s/uid.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Max-Borrowable-Amount
        """
        return self._call(GET_MAX_BORROWABLE, {"coin": coin}, extra)

    def get_max_transferable(self, *, coin: str, extra: Extra | None = None) -> MaxTransferable:
        """Get the most that can be transferred out of the cross margin account.

        `GET /api/v2/margin/crossed/account/max-transfer-out-amount`, signed, 10/s/uid.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Max-Transfer-Out-Amount
        """
        return self._call(GET_MAX_TRANSFERABLE, {"coin": coin}, extra)

    def get_risk_rate(self, *, extra: Extra | None = None) -> RiskRate:
        """Get the risk ratio of the cross margin account.

        `GET /api/v2/margin/crossed/account/risk-rate`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Risk-Rate
        """
        return self._call(GET_RISK_RATE, {}, extra)

    def get_tiers(self, *, coin: str, extra: Extra | None = None) -> list[Tier]:
        """Get the tiers of a coin in cross margin at your VIP level, with their leverage, limits and margin rates.

        `GET /api/v2/margin/crossed/tier-data`, signed, 10/s/ip.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Tier-Data
        """
        return self._call(GET_TIERS, {"coin": coin}, extra)

    def repay(
        self, *, repay_amount: Number, coin: str, client_oid: str | None = None, extra: Extra | None = None
    ) -> RepayResult:
        """Repay a loan of the cross margin account.

        `POST /api/v2/margin/crossed/account/repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            repay_amount: Amount to repay, in the coin; at most eight decimal places. (`repayAmount`)
            coin: Coin to repay.
            client_oid: Your own id of the repayment. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Repay
        """
        return self._call(REPAY, {"repayAmount": repay_amount, "coin": coin, "clientOid": client_oid}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.margin.cross.account`, for asyncio."""

    async def borrow(
        self, *, coin: str, borrow_amount: Number, client_oid: str | None = None, extra: Extra | None = None
    ) -> BorrowResult:
        """Borrow a coin in the cross margin account.

        `POST /api/v2/margin/crossed/account/borrow`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Coin to borrow.
            borrow_amount: Amount to borrow, in the coin; at most eight decimal places. (`borrowAmount`)
            client_oid: Your own id of the loan. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Borrow
        """
        return await self._call(BORROW, {"coin": coin, "borrowAmount": borrow_amount, "clientOid": client_oid}, extra)

    async def flash_repay(self, *, coin: str | None = None, extra: Extra | None = None) -> FlashRepayResult:
        """Repay what is owed in the cross margin account at once, in one coin or in all.

        `POST /api/v2/margin/crossed/account/flash-repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Coin to repay; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Flash-Repay
        """
        return await self._call(FLASH_REPAY, {"coin": coin}, extra)

    async def get_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[Asset]:
        """Get the balances and debts of the cross margin account.

        `GET /api/v2/margin/crossed/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets
        """
        return await self._call(GET_ASSETS, {"coin": coin}, extra)

    async def get_flash_repay_status(
        self, *, repay_ids: Sequence[str], extra: Extra | None = None
    ) -> list[FlashRepayStatus]:
        """Get how flash repayments of the cross margin account have turned out.

        `POST /api/v2/margin/crossed/account/query-flash-repay-status`, signed, 10/s/uid.

        Args:
            repay_ids: Ids of the repayments, at most 100. (`idList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status
        """
        return await self._call(GET_FLASH_REPAY_STATUS, {"idList": repay_ids}, extra)

    async def get_interest_rates_and_limits(
        self, *, coin: str, extra: Extra | None = None
    ) -> list[InterestRatesAndLimit]:
        """Get the interest rates and the most that can be borrowed, of a coin in cross margin, at your VIP level.

        `GET /api/v2/margin/crossed/interest-rate-and-limit`, signed, 10/s/ip.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Margin-Interest-Rate-And-Borrowable
        """
        return await self._call(GET_INTEREST_RATES_AND_LIMITS, {"coin": coin}, extra)

    async def get_max_borrowable(self, *, coin: str, extra: Extra | None = None) -> MaxBorrowable:
        """Get the most that can be borrowed right now in the cross margin account.

        `GET /api/v2/margin/crossed/account/max-borrowable-amount`, signed, 10/s/uid.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Max-Borrowable-Amount
        """
        return await self._call(GET_MAX_BORROWABLE, {"coin": coin}, extra)

    async def get_max_transferable(self, *, coin: str, extra: Extra | None = None) -> MaxTransferable:
        """Get the most that can be transferred out of the cross margin account.

        `GET /api/v2/margin/crossed/account/max-transfer-out-amount`, signed, 10/s/uid.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Max-Transfer-Out-Amount
        """
        return await self._call(GET_MAX_TRANSFERABLE, {"coin": coin}, extra)

    async def get_risk_rate(self, *, extra: Extra | None = None) -> RiskRate:
        """Get the risk ratio of the cross margin account.

        `GET /api/v2/margin/crossed/account/risk-rate`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Risk-Rate
        """
        return await self._call(GET_RISK_RATE, {}, extra)

    async def get_tiers(self, *, coin: str, extra: Extra | None = None) -> list[Tier]:
        """Get the tiers of a coin in cross margin at your VIP level, with their leverage, limits and margin rates.

        `GET /api/v2/margin/crossed/tier-data`, signed, 10/s/ip.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Tier-Data
        """
        return await self._call(GET_TIERS, {"coin": coin}, extra)

    async def repay(
        self, *, repay_amount: Number, coin: str, client_oid: str | None = None, extra: Extra | None = None
    ) -> RepayResult:
        """Repay a loan of the cross margin account.

        `POST /api/v2/margin/crossed/account/repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            repay_amount: Amount to repay, in the coin; at most eight decimal places. (`repayAmount`)
            coin: Coin to repay.
            client_oid: Your own id of the repayment. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Repay
        """
        return await self._call(REPAY, {"repayAmount": repay_amount, "coin": coin, "clientOid": client_oid}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.margin.cross.account`, returning whole responses."""

    borrow = raw(AccountApi.borrow)
    flash_repay = raw(AccountApi.flash_repay)
    get_assets = raw(AccountApi.get_assets)
    get_flash_repay_status = raw(AccountApi.get_flash_repay_status)
    get_interest_rates_and_limits = raw(AccountApi.get_interest_rates_and_limits)
    get_max_borrowable = raw(AccountApi.get_max_borrowable)
    get_max_transferable = raw(AccountApi.get_max_transferable)
    get_risk_rate = raw(AccountApi.get_risk_rate)
    get_tiers = raw(AccountApi.get_tiers)
    repay = raw(AccountApi.repay)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.margin.cross.account`, for asyncio, returning whole responses."""

    borrow = async_raw(AsyncAccountApi.borrow)
    flash_repay = async_raw(AsyncAccountApi.flash_repay)
    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_flash_repay_status = async_raw(AsyncAccountApi.get_flash_repay_status)
    get_interest_rates_and_limits = async_raw(AsyncAccountApi.get_interest_rates_and_limits)
    get_max_borrowable = async_raw(AsyncAccountApi.get_max_borrowable)
    get_max_transferable = async_raw(AsyncAccountApi.get_max_transferable)
    get_risk_rate = async_raw(AsyncAccountApi.get_risk_rate)
    get_tiers = async_raw(AsyncAccountApi.get_tiers)
    repay = async_raw(AsyncAccountApi.repay)
