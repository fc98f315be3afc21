# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.broker import (
        AsyncBrokerApi,
        AsyncBrokerApiWithRawResponse,
        BrokerApi,
        BrokerApiWithRawResponse,
    )
    from bitget_client.classic.common import (
        AsyncCommonApi,
        AsyncCommonApiWithRawResponse,
        CommonApi,
        CommonApiWithRawResponse,
    )
    from bitget_client.classic.contract import (
        AsyncContractApi,
        AsyncContractApiWithRawResponse,
        ContractApi,
        ContractApiWithRawResponse,
    )
    from bitget_client.classic.copy_trading import (
        AsyncCopyTradingApi,
        AsyncCopyTradingApiWithRawResponse,
        CopyTradingApi,
        CopyTradingApiWithRawResponse,
    )
    from bitget_client.classic.earn import AsyncEarnApi, AsyncEarnApiWithRawResponse, EarnApi, EarnApiWithRawResponse
    from bitget_client.classic.inst_loan import (
        AsyncInstLoanApi,
        AsyncInstLoanApiWithRawResponse,
        InstLoanApi,
        InstLoanApiWithRawResponse,
    )
    from bitget_client.classic.margin import (
        AsyncMarginApi,
        AsyncMarginApiWithRawResponse,
        MarginApi,
        MarginApiWithRawResponse,
    )
    from bitget_client.classic.orders import AsyncClassicOrders, ClassicOrders
    from bitget_client.classic.spot import AsyncSpotApi, AsyncSpotApiWithRawResponse, SpotApi, SpotApiWithRawResponse
    from bitget_client.classic.stream import AsyncClassicStream, ClassicStream
    from bitget_runtime.orders.instruments import AsyncInstruments, Instruments
    from bitget_runtime.orders.options import OrderOptions
    from bitget_runtime.stream.options import StreamOptions


class ClassicApi(Bound[SyncClient]):
    """Groups of `classic`."""

    @cached_property
    def broker(self) -> BrokerApi:
        """4 groups: api_key, commission, customers, subaccount"""
        from bitget_client.classic.broker import BrokerApi

        return BrokerApi(self._client)

    @cached_property
    def common(self) -> CommonApi:
        """9 groups: account, bgb_convert, convert, notice, ..."""
        from bitget_client.classic.common import CommonApi

        return CommonApi(self._client)

    @cached_property
    def contract(self) -> ContractApi:
        """5 groups: account, market, plan, position, ..."""
        from bitget_client.classic.contract import ContractApi

        return ContractApi(self._client)

    @cached_property
    def copy_trading(self) -> CopyTradingApi:
        """5 groups: futures_broker, futures_follower, futures_trader, spot_follower, ..."""
        from bitget_client.classic.copy_trading import CopyTradingApi

        return CopyTradingApi(self._client)

    @cached_property
    def earn(self) -> EarnApi:
        """5 groups: account, elite, loan, savings, ..."""
        from bitget_client.classic.earn import EarnApi

        return EarnApi(self._client)

    @cached_property
    def inst_loan(self) -> InstLoanApi:
        """3 groups: account, orders, public"""
        from bitget_client.classic.inst_loan import InstLoanApi

        return InstLoanApi(self._client)

    @cached_property
    def margin(self) -> MarginApi:
        """3 groups: common, cross, isolated"""
        from bitget_client.classic.margin import MarginApi

        return MarginApi(self._client)

    @cached_property
    def spot(self) -> SpotApi:
        """4 groups: account, market, plan, trade"""
        from bitget_client.classic.spot import SpotApi

        return SpotApi(self._client)

    @cached_property
    def instruments(self) -> Instruments:
        """What may be ordered of every instrument: steps, minimum and maximum; read on first use."""
        from bitget_client.registry import operations, orders
        from bitget_runtime.orders.instruments import Instruments

        return Instruments(self._client, "classic", orders(), operations)

    def orders(self, options: OrderOptions | None = None) -> ClassicOrders:
        """Orders that end in a known state. Use it in a `with` block.

        Args:
            options: Journal, transport of orders, timeouts...

        Raises:
            InvalidArgument: the options are invalid.
        """
        from bitget_client import registry
        from bitget_client.classic.orders import KINDS, ClassicOrders
        from bitget_runtime.orders.opening import Registry

        everything = Registry(registry.operations, registry.channels)
        return ClassicOrders(self._client, "classic", KINDS, everything, self.instruments, options)

    def stream(self, options: StreamOptions | None = None) -> ClassicStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.classic.stream import ClassicStream
        from bitget_runtime.stream.opening import stream_core

        return ClassicStream(stream_core(self._client, "classic", options))


class AsyncClassicApi(Bound[AsyncClient]):
    """Groups of `classic`, for asyncio."""

    @cached_property
    def broker(self) -> AsyncBrokerApi:
        """4 groups: api_key, commission, customers, subaccount"""
        from bitget_client.classic.broker import AsyncBrokerApi

        return AsyncBrokerApi(self._client)

    @cached_property
    def common(self) -> AsyncCommonApi:
        """9 groups: account, bgb_convert, convert, notice, ..."""
        from bitget_client.classic.common import AsyncCommonApi

        return AsyncCommonApi(self._client)

    @cached_property
    def contract(self) -> AsyncContractApi:
        """5 groups: account, market, plan, position, ..."""
        from bitget_client.classic.contract import AsyncContractApi

        return AsyncContractApi(self._client)

    @cached_property
    def copy_trading(self) -> AsyncCopyTradingApi:
        """5 groups: futures_broker, futures_follower, futures_trader, spot_follower, ..."""
        from bitget_client.classic.copy_trading import AsyncCopyTradingApi

        return AsyncCopyTradingApi(self._client)

    @cached_property
    def earn(self) -> AsyncEarnApi:
        """5 groups: account, elite, loan, savings, ..."""
        from bitget_client.classic.earn import AsyncEarnApi

        return AsyncEarnApi(self._client)

    @cached_property
    def inst_loan(self) -> AsyncInstLoanApi:
        """3 groups: account, orders, public"""
        from bitget_client.classic.inst_loan import AsyncInstLoanApi

        return AsyncInstLoanApi(self._client)

    @cached_property
    def margin(self) -> AsyncMarginApi:
        """3 groups: common, cross, isolated"""
        from bitget_client.classic.margin import AsyncMarginApi

        return AsyncMarginApi(self._client)

    @cached_property
    def spot(self) -> AsyncSpotApi:
        """4 groups: account, market, plan, trade"""
        from bitget_client.classic.spot import AsyncSpotApi

        return AsyncSpotApi(self._client)

    @cached_property
    def instruments(self) -> AsyncInstruments:
        """What may be ordered of every instrument: steps, minimum and maximum; read on first use."""
        from bitget_client.registry import operations, orders
        from bitget_runtime.orders.instruments import AsyncInstruments

        return AsyncInstruments(self._client, "classic", orders(), operations)

    def orders(self, options: OrderOptions | None = None) -> AsyncClassicOrders:
        """Orders that end in a known state. Use it in a `with` block.

        Args:
            options: Journal, transport of orders, timeouts...

        Raises:
            InvalidArgument: the options are invalid.
        """
        from bitget_client import registry
        from bitget_client.classic.orders import KINDS, AsyncClassicOrders
        from bitget_runtime.orders.opening import Registry

        everything = Registry(registry.operations, registry.channels)
        return AsyncClassicOrders(self._client, "classic", KINDS, everything, self.instruments, options)

    def stream(self, options: StreamOptions | None = None) -> AsyncClassicStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.classic.stream import AsyncClassicStream
        from bitget_runtime.stream.opening import stream_core

        return AsyncClassicStream(stream_core(self._client, "classic", options))


class ClassicApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic`, returning whole responses."""

    @cached_property
    def broker(self) -> BrokerApiWithRawResponse:
        """4 groups: api_key, commission, customers, subaccount"""
        from bitget_client.classic.broker import BrokerApiWithRawResponse

        return BrokerApiWithRawResponse(self._client)

    @cached_property
    def common(self) -> CommonApiWithRawResponse:
        """9 groups: account, bgb_convert, convert, notice, ..."""
        from bitget_client.classic.common import CommonApiWithRawResponse

        return CommonApiWithRawResponse(self._client)

    @cached_property
    def contract(self) -> ContractApiWithRawResponse:
        """5 groups: account, market, plan, position, ..."""
        from bitget_client.classic.contract import ContractApiWithRawResponse

        return ContractApiWithRawResponse(self._client)

    @cached_property
    def copy_trading(self) -> CopyTradingApiWithRawResponse:
        """5 groups: futures_broker, futures_follower, futures_trader, spot_follower, ..."""
        from bitget_client.classic.copy_trading import CopyTradingApiWithRawResponse

        return CopyTradingApiWithRawResponse(self._client)

    @cached_property
    def earn(self) -> EarnApiWithRawResponse:
        """5 groups: account, elite, loan, savings, ..."""
        from bitget_client.classic.earn import EarnApiWithRawResponse

        return EarnApiWithRawResponse(self._client)

    @cached_property
    def inst_loan(self) -> InstLoanApiWithRawResponse:
        """3 groups: account, orders, public"""
        from bitget_client.classic.inst_loan import InstLoanApiWithRawResponse

        return InstLoanApiWithRawResponse(self._client)

    @cached_property
    def margin(self) -> MarginApiWithRawResponse:
        """3 groups: common, cross, isolated"""
        from bitget_client.classic.margin import MarginApiWithRawResponse

        return MarginApiWithRawResponse(self._client)

    @cached_property
    def spot(self) -> SpotApiWithRawResponse:
        """4 groups: account, market, plan, trade"""
        from bitget_client.classic.spot import SpotApiWithRawResponse

        return SpotApiWithRawResponse(self._client)


class AsyncClassicApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic`, for asyncio, returning whole responses."""

    @cached_property
    def broker(self) -> AsyncBrokerApiWithRawResponse:
        """4 groups: api_key, commission, customers, subaccount"""
        from bitget_client.classic.broker import AsyncBrokerApiWithRawResponse

        return AsyncBrokerApiWithRawResponse(self._client)

    @cached_property
    def common(self) -> AsyncCommonApiWithRawResponse:
        """9 groups: account, bgb_convert, convert, notice, ..."""
        from bitget_client.classic.common import AsyncCommonApiWithRawResponse

        return AsyncCommonApiWithRawResponse(self._client)

    @cached_property
    def contract(self) -> AsyncContractApiWithRawResponse:
        """5 groups: account, market, plan, position, ..."""
        from bitget_client.classic.contract import AsyncContractApiWithRawResponse

        return AsyncContractApiWithRawResponse(self._client)

    @cached_property
    def copy_trading(self) -> AsyncCopyTradingApiWithRawResponse:
        """5 groups: futures_broker, futures_follower, futures_trader, spot_follower, ..."""
        from bitget_client.classic.copy_trading import AsyncCopyTradingApiWithRawResponse

        return AsyncCopyTradingApiWithRawResponse(self._client)

    @cached_property
    def earn(self) -> AsyncEarnApiWithRawResponse:
        """5 groups: account, elite, loan, savings, ..."""
        from bitget_client.classic.earn import AsyncEarnApiWithRawResponse

        return AsyncEarnApiWithRawResponse(self._client)

    @cached_property
    def inst_loan(self) -> AsyncInstLoanApiWithRawResponse:
        """3 groups: account, orders, public"""
        from bitget_client.classic.inst_loan import AsyncInstLoanApiWithRawResponse

        return AsyncInstLoanApiWithRawResponse(self._client)

    @cached_property
    def margin(self) -> AsyncMarginApiWithRawResponse:
        """3 groups: common, cross, isolated"""
        from bitget_client.classic.margin import AsyncMarginApiWithRawResponse

        return AsyncMarginApiWithRawResponse(self._client)

    @cached_property
    def spot(self) -> AsyncSpotApiWithRawResponse:
        """4 groups: account, market, plan, trade"""
        from bitget_client.classic.spot import AsyncSpotApiWithRawResponse

        return AsyncSpotApiWithRawResponse(self._client)
