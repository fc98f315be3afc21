# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin.isolated.account`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.margin.isolated.account_models import (
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
    GetRiskRatesRequest,
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
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number

BORROW: Operation[BorrowResult] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.borrow",
    "POST",
    "/api/v2/margin/isolated/account/borrow",
    BorrowRequest,
    BorrowResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Borrow",
)
FLASH_REPAY: Operation[list[FlashRepayResult]] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.flash_repay",
    "POST",
    "/api/v2/margin/isolated/account/flash-repay",
    FlashRepayRequest,
    list[FlashRepayResult],
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Flash-Repay",
)
GET_ASSETS: Operation[list[Asset]] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_assets",
    "GET",
    "/api/v2/margin/isolated/account/assets",
    GetAssetsRequest,
    list[Asset],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_assets",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Assets",
)
GET_FLASH_REPAY_STATUS: Operation[list[FlashRepayStatus]] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_flash_repay_status",
    "POST",
    "/api/v2/margin/isolated/account/query-flash-repay-status",
    GetFlashRepayStatusRequest,
    list[FlashRepayStatus],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Query-Isolated-Flash-Repay-Status",
    aliases=("GET /api/v2/margin/isolated/account/query-flash-repay-status",),
)
GET_INTEREST_RATES_AND_LIMITS: Operation[list[InterestRatesAndLimit]] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_interest_rates_and_limits",
    "GET",
    "/api/v2/margin/isolated/interest-rate-and-limit",
    GetInterestRatesAndLimitsRequest,
    list[InterestRatesAndLimit],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Margin-Interest-Rate-And-Max-Borrowable-Amount",
)
GET_MAX_BORROWABLE: Operation[MaxBorrowable] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_max_borrowable",
    "GET",
    "/api/v2/margin/isolated/account/max-borrowable-amount",
    GetMaxBorrowableRequest,
    MaxBorrowable,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_max_borrowable",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Max-Borrowable-Amount",
)
GET_MAX_TRANSFERABLE: Operation[MaxTransferable] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_max_transferable",
    "GET",
    "/api/v2/margin/isolated/account/max-transfer-out-amount",
    GetMaxTransferableRequest,
    MaxTransferable,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_max_transferable",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Max-Transfer-Out-Amount",
)
GET_RISK_RATES: Operation[list[RiskRate]] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_risk_rates",
    "GET",
    "/api/v2/margin/isolated/account/risk-rate",
    GetRiskRatesRequest,
    list[RiskRate],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Risk-Rate",
    paging={"next": "pageNum += 1", "limit": "pageSize 100..500", "key": "symbol", "order": "unknown", "ends": "empty"},
)
GET_TIERS: Operation[list[Tier]] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.get_tiers",
    "GET",
    "/api/v2/margin/isolated/tier-data",
    GetTiersRequest,
    list[Tier],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Tier-Data",
)
REPAY: Operation[RepayResult] = Operation(
    API,
    __name__,
    "classic.margin.isolated.account.repay",
    "POST",
    "/api/v2/margin/isolated/account/repay",
    RepayRequest,
    RepayResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Repay",
)


class AccountApi(Group):
    """Operations of `classic.margin.isolated.account`."""

    def borrow(
        self,
        *,
        symbol: str,
        coin: str,
        borrow_amount: Number,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> BorrowResult:
        """Borrow a coin in an isolated margin account.

        `POST /api/v2/margin/isolated/account/borrow`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            symbol: Pair of the account.
            coin: Coin to borrow.
            borrow_amount: Amount to borrow, in the coin; at most eight decimal places. (`borrowAmount`)
            client_oid: Your own id of the loan. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Borrow
        """
        return self._call(
            BORROW, {"symbol": symbol, "coin": coin, "borrowAmount": borrow_amount, "clientOid": client_oid}, extra
        )

    def flash_repay(
        self, *, symbols: Sequence[str] | None = None, extra: Extra | None = None
    ) -> list[FlashRepayResult]:
        """Repay what is owed in isolated margin accounts at once, of some pairs or of all.

        `POST /api/v2/margin/isolated/account/flash-repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            symbols: Pairs of the accounts, at most 100; all when left out. (`symbolList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Flash-Repay
        """
        return self._call(FLASH_REPAY, {"symbolList": symbols}, extra)

    def get_assets(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Asset]:
        """Get the balances and debts of isolated margin accounts, one entry per pair and coin.

        `GET /api/v2/margin/isolated/account/assets`, signed, 10/s/uid.

        Args:
            symbol: Pair of the account; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Assets
        """
        return self._call(GET_ASSETS, {"symbol": symbol}, extra)

    def get_flash_repay_status(self, *, repay_ids: Sequence[str], extra: Extra | None = None) -> list[FlashRepayStatus]:
        """Get how flash repayments of isolated margin accounts have turned out.

        `POST /api/v2/margin/isolated/account/query-flash-repay-status`, signed, 10/s/uid.

        Args:
            repay_ids: Ids of the repayments, at most 100. (`idList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Query-Isolated-Flash-Repay-Status
        """
        return self._call(GET_FLASH_REPAY_STATUS, {"idList": repay_ids}, extra)

    def get_interest_rates_and_limits(self, *, symbol: str, extra: Extra | None = None) -> list[InterestRatesAndLimit]:
        """Get the interest rates and the most that can be borrowed, of both coins of a pair in isolated margin, at your
        VIP level.

        `GET /api/v2/margin/isolated/interest-rate-and-limit`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Margin-Interest-Rate-And-Max-Borrowable-Amount
        """
        return self._call(GET_INTEREST_RATES_AND_LIMITS, {"symbol": symbol}, extra)

    def get_max_borrowable(self, *, symbol: str, extra: Extra | None = None) -> MaxBorrowable:
        """Get the most that can be borrowed right now in an isolated margin account.

        `GET /api/v2/margin/isolated/account/max-borrowable-amount`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Max-Borrowable-Amount
        """
        return self._call(GET_MAX_BORROWABLE, {"symbol": symbol}, extra)

    def get_max_transferable(self, *, symbol: str, extra: Extra | None = None) -> MaxTransferable:
        """Get the most that can be transferred out of an isolated margin account.

        `GET /api/v2/margin/isolated/account/max-transfer-out-amount`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Max-Transfer-Out-Amount
        """
        return self._call(GET_MAX_TRANSFERABLE, {"symbol": symbol}, extra)

    def get_risk_rates(
        self,
        *,
        symbol: str | None = None,
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RiskRate]:
        """Get the risk ratios of isolated margin accounts.

        `GET /api/v2/margin/isolated/account/risk-rate`, signed, 10/s/uid.

        Args:
            symbol: Pair of the account; all pairs when left out.
            page_num: Number of the page; 1 when left out. (`pageNum`)
            page_size: Entries per page; 100 when left out, 500 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Risk-Rate
        """
        return self._call(GET_RISK_RATES, {"symbol": symbol, "pageNum": page_num, "pageSize": page_size}, extra)

    def iter_risk_rates(
        self,
        *,
        symbol: str | None = None,
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[RiskRate]:
        """Walk over all pages of `get_risk_rates`, which takes the same arguments."""
        return self._walk(GET_RISK_RATES, {"symbol": symbol, "pageNum": page_num, "pageSize": page_size}, extra, walk)

    def get_tiers(self, *, symbol: str, extra: Extra | None = None) -> list[Tier]:
        """Get the tiers of a pair in isolated margin at your VIP level, with their leverage, limits and margin rates.

        `GET /api/v2/margin/isolated/tier-data`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Tier-Data
        """
        return self._call(GET_TIERS, {"symbol": symbol}, extra)

    def repay(
        self, *, repay_amount: Number, coin: str, symbol: str, client_oid: str | None = None, extra: Extra | None = None
    ) -> RepayResult:
        """Repay a loan of an isolated margin account.

        `POST /api/v2/margin/isolated/account/repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            repay_amount: Amount to repay, in the coin; at most eight decimal places. (`repayAmount`)
            coin: Coin to repay.
            symbol: Pair of the account.
            client_oid: Your own id of the repayment. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Repay
        """
        return self._call(
            REPAY, {"repayAmount": repay_amount, "coin": coin, "symbol": symbol, "clientOid": client_oid}, extra
        )


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.margin.isolated.account`, for asyncio."""

    async def borrow(
        self,
        *,
        symbol: str,
        coin: str,
        borrow_amount: Number,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> BorrowResult:
        """Borrow a coin in an isolated margin account.

        `POST /api/v2/margin/isolated/account/borrow`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            symbol: Pair of the account.
            coin: Coin to borrow.
            borrow_amount: Amount to borrow, in the coin; at most eight decimal places. (`borrowAmount`)
            client_oid: Your own id of the loan. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Borrow
        """
        return await self._call(
            BORROW, {"symbol": symbol, "coin": coin, "borrowAmount": borrow_amount, "clientOid": client_oid}, extra
        )

    async def flash_repay(
        self, *, symbols: Sequence[str] | None = None, extra: Extra | None = None
    ) -> list[FlashRepayResult]:
        """Repay what is owed in isolated margin accounts at once, of some pairs or of all.

        `POST /api/v2/margin/isolated/account/flash-repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            symbols: Pairs of the accounts, at most 100; all when left out. (`symbolList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Flash-Repay
        """
        return await self._call(FLASH_REPAY, {"symbolList": symbols}, extra)

    async def get_assets(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Asset]:
        """Get the balances and debts of isolated margin accounts, one entry per pair and coin.

        `GET /api/v2/margin/isolated/account/assets`, signed, 10/s/uid.

        Args:
            symbol: Pair of the account; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Assets
        """
        return await self._call(GET_ASSETS, {"symbol": symbol}, extra)

    async def get_flash_repay_status(
        self, *, repay_ids: Sequence[str], extra: Extra | None = None
    ) -> list[FlashRepayStatus]:
        """Get how flash repayments of isolated margin accounts have turned out.

        `POST /api/v2/margin/isolated/account/query-flash-repay-status`, signed, 10/s/uid.

        Args:
            repay_ids: Ids of the repayments, at most 100. (`idList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Query-Isolated-Flash-Repay-Status
        """
        return await self._call(GET_FLASH_REPAY_STATUS, {"idList": repay_ids}, extra)

    async def get_interest_rates_and_limits(
        self, *, symbol: str, extra: Extra | None = None
    ) -> list[InterestRatesAndLimit]:
        """Get the interest rates and the most that can be borrowed, of both coins of a pair in isolated margin, at your
        VIP level.

        `GET /api/v2/margin/isolated/interest-rate-and-limit`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Margin-Interest-Rate-And-Max-Borrowable-Amount
        """
        return await self._call(GET_INTEREST_RATES_AND_LIMITS, {"symbol": symbol}, extra)

    async def get_max_borrowable(self, *, symbol: str, extra: Extra | None = None) -> MaxBorrowable:
        """Get the most that can be borrowed right now in an isolated margin account.

        `GET /api/v2/margin/isolated/account/max-borrowable-amount`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Max-Borrowable-Amount
        """
        return await self._call(GET_MAX_BORROWABLE, {"symbol": symbol}, extra)

    async def get_max_transferable(self, *, symbol: str, extra: Extra | None = None) -> MaxTransferable:
        """Get the most that can be transferred out of an isolated margin account.

        `GET /api/v2/margin/isolated/account/max-transfer-out-amount`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Max-Transfer-Out-Amount
        """
        return await self._call(GET_MAX_TRANSFERABLE, {"symbol": symbol}, extra)

    async def get_risk_rates(
        self,
        *,
        symbol: str | None = None,
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RiskRate]:
        """Get the risk ratios of isolated margin accounts.

        `GET /api/v2/margin/isolated/account/risk-rate`, signed, 10/s/uid.

        Args:
            symbol: Pair of the account; all pairs when left out.
            page_num: Number of the page; 1 when left out. (`pageNum`)
            page_size: Entries per page; 100 when left out, 500 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Risk-Rate
        """
        return await self._call(GET_RISK_RATES, {"symbol": symbol, "pageNum": page_num, "pageSize": page_size}, extra)

    def iter_risk_rates(
        self,
        *,
        symbol: str | None = None,
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[RiskRate]:
        """Walk over all pages of `get_risk_rates`, which takes the same arguments."""
        return self._walk(GET_RISK_RATES, {"symbol": symbol, "pageNum": page_num, "pageSize": page_size}, extra, walk)

    async def get_tiers(self, *, symbol: str, extra: Extra | None = None) -> list[Tier]:
        """Get the tiers of a pair in isolated margin at your VIP level, with their leverage, limits and margin rates.

        `GET /api/v2/margin/isolated/tier-data`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Tier-Data
        """
        return await self._call(GET_TIERS, {"symbol": symbol}, extra)

    async def repay(
        self, *, repay_amount: Number, coin: str, symbol: str, client_oid: str | None = None, extra: Extra | None = None
    ) -> RepayResult:
        """Repay a loan of an isolated margin account.

        `POST /api/v2/margin/isolated/account/repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            repay_amount: Amount to repay, in the coin; at most eight decimal places. (`repayAmount`)
            coin: Coin to repay.
            symbol: Pair of the account.
            client_oid: Your own id of the repayment. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Repay
        """
        return await self._call(
            REPAY, {"repayAmount": repay_amount, "coin": coin, "symbol": symbol, "clientOid": client_oid}, extra
        )


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.margin.isolated.account`, returning whole responses."""

    borrow = raw(AccountApi.borrow)
    flash_repay = raw(AccountApi.flash_repay)
    get_assets = raw(AccountApi.get_assets)
    get_flash_repay_status = raw(AccountApi.get_flash_repay_status)
    get_interest_rates_and_limits = raw(AccountApi.get_interest_rates_and_limits)
    get_max_borrowable = raw(AccountApi.get_max_borrowable)
    get_max_transferable = raw(AccountApi.get_max_transferable)
    get_risk_rates = raw(AccountApi.get_risk_rates)
    get_tiers = raw(AccountApi.get_tiers)
    repay = raw(AccountApi.repay)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.margin.isolated.account`, for asyncio, returning whole responses."""

    borrow = async_raw(AsyncAccountApi.borrow)
    flash_repay = async_raw(AsyncAccountApi.flash_repay)
    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_flash_repay_status = async_raw(AsyncAccountApi.get_flash_repay_status)
    get_interest_rates_and_limits = async_raw(AsyncAccountApi.get_interest_rates_and_limits)
    get_max_borrowable = async_raw(AsyncAccountApi.get_max_borrowable)
    get_max_transferable = async_raw(AsyncAccountApi.get_max_transferable)
    get_risk_rates = async_raw(AsyncAccountApi.get_risk_rates)
    get_tiers = async_raw(AsyncAccountApi.get_tiers)
    repay = async_raw(AsyncAccountApi.repay)
