# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.contract.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.contract.account_models import (
    Account,
    AccountSummary,
    Bills,
    GetAccountRequest,
    GetAccountsRequest,
    GetBillsRequest,
    GetOpenCountRequest,
    OpenCount,
    SetLeverageRequest,
    SetLeverageResult,
    UnionSwitchQuota,
)
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra
    from bitget_client.enums import ContractBillType, FlagYesNo, PositionSide, ProductType
    from bitget_runtime.values import IntText, Number, Time

GET_ACCOUNT: Operation[Account] = Operation(
    API,
    __name__,
    "classic.contract.account.get_account",
    "GET",
    "/api/v2/mix/account/account",
    GetAccountRequest,
    Account,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Single-Account",
)
GET_ACCOUNTS: Operation[list[AccountSummary]] = Operation(
    API,
    __name__,
    "classic.contract.account.get_accounts",
    "GET",
    "/api/v2/mix/account/accounts",
    GetAccountsRequest,
    list[AccountSummary],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Account-List",
)
GET_BILLS: Operation[Bills] = Operation(
    API,
    __name__,
    "classic.contract.account.get_bills",
    "GET",
    "/api/v2/mix/account/bill",
    GetBillsRequest,
    Bills,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Account-Bill",
)
GET_OPEN_COUNT: Operation[OpenCount] = Operation(
    API,
    __name__,
    "classic.contract.account.get_open_count",
    "GET",
    "/api/v2/mix/account/open-count",
    GetOpenCountRequest,
    OpenCount,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Est-Open-Count",
)
GET_UNION_SWITCH_QUOTA: Operation[UnionSwitchQuota] = Operation(
    API,
    __name__,
    "classic.contract.account.get_union_switch_quota",
    "GET",
    "/api/v2/mix/account/switch-union-usdt",
    None,
    UnionSwitchQuota,
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT",
)
SET_LEVERAGE: Operation[SetLeverageResult] = Operation(
    API,
    __name__,
    "classic.contract.account.set_leverage",
    "POST",
    "/api/v2/mix/account/set-leverage",
    SetLeverageRequest,
    SetLeverageResult,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Change-Leverage",
)


class AccountApi(Group):
    """Operations of `classic.contract.account`."""

    def get_account(
        self, *, symbol: str, product_type: ProductType, margin_coin: str, extra: Extra | None = None
    ) -> Account:
        """Get the futures account of one margin coin, with the leverage and modes set for one contract.

        `GET /api/v2/mix/account/account`, signed, 10/s/uid.

        Args:
            symbol: Contract whose leverage and margin mode are shown.
            product_type: Kind of futures. (`productType`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Single-Account
        """
        return self._call(
            GET_ACCOUNT, {"symbol": symbol, "productType": product_type, "marginCoin": margin_coin}, extra
        )

    def get_accounts(self, *, product_type: ProductType, extra: Extra | None = None) -> list[AccountSummary]:
        """Get all futures accounts of a product type, one a margin coin.

        `GET /api/v2/mix/account/accounts`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-List
        """
        return self._call(GET_ACCOUNTS, {"productType": product_type}, extra)

    def get_bills(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        coin: str | None = None,
        business_type: ContractBillType | None = None,
        only_funding: FlagYesNo | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> Bills:
        """Get what changed the balances of the futures account, back to 90 days, newest first.

        `GET /api/v2/mix/account/bill`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
            symbol: Only entries of this contract.
            coin: Only entries in this coin; counts only with businessType trans_from_exchange or
                trans_to_exchange.
            business_type: Only entries of this kind. (`businessType`)
            only_funding: Whether to leave out moves of margin into and out of positions; no when left out.
                (`onlyFunding`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
        """
        return self._call(
            GET_BILLS,
            {
                "productType": product_type,
                "symbol": symbol,
                "coin": coin,
                "businessType": business_type,
                "onlyFunding": only_funding,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def get_open_count(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        open_amount: Number,
        open_price: Number,
        leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> OpenCount:
        """Get an estimate of how much a given margin opens; positions and orders you have are left out of account.

        `GET /api/v2/mix/account/open-count`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            open_amount: Margin to open with, in the margin coin. (`openAmount`)
            open_price: Price of the order. (`openPrice`)
            leverage: Leverage to reckon with; 20 when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Est-Open-Count
        """
        return self._call(
            GET_OPEN_COUNT,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "openAmount": open_amount,
                "openPrice": open_price,
                "leverage": leverage,
            },
            extra,
        )

    def get_union_switch_quota(self, *, extra: Extra | None = None) -> UnionSwitchQuota:
        """Get how much USDT it takes to switch from multi-assets to single-asset mode.

        `GET /api/v2/mix/account/switch-union-usdt`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT
        """
        return self._call(GET_UNION_SWITCH_QUOTA, {}, extra)

    def set_leverage(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        leverage: Number,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> SetLeverageResult:
        """Set the leverage of one futures contract, for both directions or one.

        `POST /api/v2/mix/account/set-leverage`, signed, 5/s/uid.
        A lost answer raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            leverage: Leverage of both directions, or of holdSide; the only one for cross margin.
            long_leverage: Leverage of long positions, in place of leverage; for isolated margin in hedge mode.
                (`longLeverage`)
            short_leverage: Leverage of short positions, in place of leverage; for isolated margin in hedge mode.
                (`shortLeverage`)
            hold_side: Direction leverage is for; required for isolated margin in hedge mode unless both are set.
                (`holdSide`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Leverage
        """
        return self._call(
            SET_LEVERAGE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "leverage": leverage,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
                "holdSide": hold_side,
            },
            extra,
        )


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.contract.account`, for asyncio."""

    async def get_account(
        self, *, symbol: str, product_type: ProductType, margin_coin: str, extra: Extra | None = None
    ) -> Account:
        """Get the futures account of one margin coin, with the leverage and modes set for one contract.

        `GET /api/v2/mix/account/account`, signed, 10/s/uid.

        Args:
            symbol: Contract whose leverage and margin mode are shown.
            product_type: Kind of futures. (`productType`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Single-Account
        """
        return await self._call(
            GET_ACCOUNT, {"symbol": symbol, "productType": product_type, "marginCoin": margin_coin}, extra
        )

    async def get_accounts(self, *, product_type: ProductType, extra: Extra | None = None) -> list[AccountSummary]:
        """Get all futures accounts of a product type, one a margin coin.

        `GET /api/v2/mix/account/accounts`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-List
        """
        return await self._call(GET_ACCOUNTS, {"productType": product_type}, extra)

    async def get_bills(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        coin: str | None = None,
        business_type: ContractBillType | None = None,
        only_funding: FlagYesNo | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> Bills:
        """Get what changed the balances of the futures account, back to 90 days, newest first.

        `GET /api/v2/mix/account/bill`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
            symbol: Only entries of this contract.
            coin: Only entries in this coin; counts only with businessType trans_from_exchange or
                trans_to_exchange.
            business_type: Only entries of this kind. (`businessType`)
            only_funding: Whether to leave out moves of margin into and out of positions; no when left out.
                (`onlyFunding`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
        """
        return await self._call(
            GET_BILLS,
            {
                "productType": product_type,
                "symbol": symbol,
                "coin": coin,
                "businessType": business_type,
                "onlyFunding": only_funding,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    async def get_open_count(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        open_amount: Number,
        open_price: Number,
        leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> OpenCount:
        """Get an estimate of how much a given margin opens; positions and orders you have are left out of account.

        `GET /api/v2/mix/account/open-count`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            open_amount: Margin to open with, in the margin coin. (`openAmount`)
            open_price: Price of the order. (`openPrice`)
            leverage: Leverage to reckon with; 20 when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Est-Open-Count
        """
        return await self._call(
            GET_OPEN_COUNT,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "openAmount": open_amount,
                "openPrice": open_price,
                "leverage": leverage,
            },
            extra,
        )

    async def get_union_switch_quota(self, *, extra: Extra | None = None) -> UnionSwitchQuota:
        """Get how much USDT it takes to switch from multi-assets to single-asset mode.

        `GET /api/v2/mix/account/switch-union-usdt`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT
        """
        return await self._call(GET_UNION_SWITCH_QUOTA, {}, extra)

    async def set_leverage(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        leverage: Number,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> SetLeverageResult:
        """Set the leverage of one futures contract, for both directions or one.

        `POST /api/v2/mix/account/set-leverage`, signed, 5/s/uid.
        A lost answer raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            leverage: Leverage of both directions, or of holdSide; the only one for cross margin.
            long_leverage: Leverage of long positions, in place of leverage; for isolated margin in hedge mode.
                (`longLeverage`)
            short_leverage: Leverage of short positions, in place of leverage; for isolated margin in hedge mode.
                (`shortLeverage`)
            hold_side: Direction leverage is for; required for isolated margin in hedge mode unless both are set.
                (`holdSide`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Leverage
        """
        return await self._call(
            SET_LEVERAGE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "leverage": leverage,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
                "holdSide": hold_side,
            },
            extra,
        )


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.account`, returning whole answers."""

    get_account = raw(AccountApi.get_account)
    get_accounts = raw(AccountApi.get_accounts)
    get_bills = raw(AccountApi.get_bills)
    get_open_count = raw(AccountApi.get_open_count)
    get_union_switch_quota = raw(AccountApi.get_union_switch_quota)
    set_leverage = raw(AccountApi.set_leverage)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.account`, for asyncio, returning whole answers."""

    get_account = async_raw(AsyncAccountApi.get_account)
    get_accounts = async_raw(AsyncAccountApi.get_accounts)
    get_bills = async_raw(AsyncAccountApi.get_bills)
    get_open_count = async_raw(AsyncAccountApi.get_open_count)
    get_union_switch_quota = async_raw(AsyncAccountApi.get_union_switch_quota)
    set_leverage = async_raw(AsyncAccountApi.set_leverage)
