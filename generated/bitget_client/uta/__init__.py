# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.uta.broker import (
        AsyncBrokerApi,
        AsyncBrokerApiWithRawResponse,
        BrokerApi,
        BrokerApiWithRawResponse,
    )
    from bitget_client.uta.cfd import AsyncCfdApi, AsyncCfdApiWithRawResponse, CfdApi, CfdApiWithRawResponse
    from bitget_client.uta.convert import (
        AsyncConvertApi,
        AsyncConvertApiWithRawResponse,
        ConvertApi,
        ConvertApiWithRawResponse,
    )
    from bitget_client.uta.copy_trading import (
        AsyncCopyTradingApi,
        AsyncCopyTradingApiWithRawResponse,
        CopyTradingApi,
        CopyTradingApiWithRawResponse,
    )
    from bitget_client.uta.crypto_loan import (
        AsyncCryptoLoanApi,
        AsyncCryptoLoanApiWithRawResponse,
        CryptoLoanApi,
        CryptoLoanApiWithRawResponse,
    )
    from bitget_client.uta.deposit import (
        AsyncDepositApi,
        AsyncDepositApiWithRawResponse,
        DepositApi,
        DepositApiWithRawResponse,
    )
    from bitget_client.uta.earn import AsyncEarnApi, AsyncEarnApiWithRawResponse, EarnApi, EarnApiWithRawResponse
    from bitget_client.uta.grid import AsyncGridApi, AsyncGridApiWithRawResponse, GridApi, GridApiWithRawResponse
    from bitget_client.uta.inst_loan import (
        AsyncInstLoanApi,
        AsyncInstLoanApiWithRawResponse,
        InstLoanApi,
        InstLoanApiWithRawResponse,
    )
    from bitget_client.uta.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )
    from bitget_client.uta.orders import AsyncUtaOrders, UtaOrders
    from bitget_client.uta.p2p import AsyncP2pApi, AsyncP2pApiWithRawResponse, P2pApi, P2pApiWithRawResponse
    from bitget_client.uta.public import (
        AsyncPublicApi,
        AsyncPublicApiWithRawResponse,
        PublicApi,
        PublicApiWithRawResponse,
    )
    from bitget_client.uta.reality import (
        AsyncRealityApi,
        AsyncRealityApiWithRawResponse,
        RealityApi,
        RealityApiWithRawResponse,
    )
    from bitget_client.uta.stock_plus import (
        AsyncStockPlusApi,
        AsyncStockPlusApiWithRawResponse,
        StockPlusApi,
        StockPlusApiWithRawResponse,
    )
    from bitget_client.uta.strategy import (
        AsyncStrategyApi,
        AsyncStrategyApiWithRawResponse,
        StrategyApi,
        StrategyApiWithRawResponse,
    )
    from bitget_client.uta.stream import AsyncUtaStream, UtaStream
    from bitget_client.uta.subaccount import (
        AsyncSubaccountApi,
        AsyncSubaccountApiWithRawResponse,
        SubaccountApi,
        SubaccountApiWithRawResponse,
    )
    from bitget_client.uta.tax import AsyncTaxApi, AsyncTaxApiWithRawResponse, TaxApi, TaxApiWithRawResponse
    from bitget_client.uta.trade import AsyncTradeApi, AsyncTradeApiWithRawResponse, TradeApi, TradeApiWithRawResponse
    from bitget_client.uta.transfer import (
        AsyncTransferApi,
        AsyncTransferApiWithRawResponse,
        TransferApi,
        TransferApiWithRawResponse,
    )
    from bitget_client.uta.withdrawal import (
        AsyncWithdrawalApi,
        AsyncWithdrawalApiWithRawResponse,
        WithdrawalApi,
        WithdrawalApiWithRawResponse,
    )
    from bitget_runtime.orders.instruments import AsyncInstruments, Instruments
    from bitget_runtime.orders.options import OrderOptions
    from bitget_runtime.stream.options import StreamOptions


class UtaApi(Bound[SyncClient]):
    """Groups of `uta`."""

    @cached_property
    def account(self) -> AccountApi:
        """37 operations: adjust_margin, borrow, get_assets, get_bgb_deduction, ..."""
        from bitget_client.uta.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def broker(self) -> BrokerApi:
        """11 operations: create_api_key, create_subaccount, delete_api_key, get_api_key, ..."""
        from bitget_client.uta.broker import BrokerApi

        return BrokerApi(self._client)

    @cached_property
    def cfd(self) -> CfdApi:
        """3 groups: account, market, trade"""
        from bitget_client.uta.cfd import CfdApi

        return CfdApi(self._client)

    @cached_property
    def convert(self) -> ConvertApi:
        """3 operations: get_small_assets, get_small_assets_history, trade_small_assets"""
        from bitget_client.uta.convert import ConvertApi

        return ConvertApi(self._client)

    @cached_property
    def copy_trading(self) -> CopyTradingApi:
        """2 groups: futures_follower, futures_trader"""
        from bitget_client.uta.copy_trading import CopyTradingApi

        return CopyTradingApi(self._client)

    @cached_property
    def crypto_loan(self) -> CryptoLoanApi:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.uta.crypto_loan import CryptoLoanApi

        return CryptoLoanApi(self._client)

    @cached_property
    def deposit(self) -> DepositApi:
        """5 operations: get_address, get_deposits, get_subaccount_address, get_subaccount_deposits, ..."""
        from bitget_client.uta.deposit import DepositApi

        return DepositApi(self._client)

    @cached_property
    def earn(self) -> EarnApi:
        """1 group: elite"""
        from bitget_client.uta.earn import EarnApi

        return EarnApi(self._client)

    @cached_property
    def grid(self) -> GridApi:
        """14 operations: adjust_investment, close_bot, create_bot, create_neutral_bot, ..."""
        from bitget_client.uta.grid import GridApi

        return GridApi(self._client)

    @cached_property
    def inst_loan(self) -> InstLoanApi:
        """9 operations: bind_subaccount, get_loans, get_ltv, get_margin_coins, ..."""
        from bitget_client.uta.inst_loan import InstLoanApi

        return InstLoanApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        """36 operations: get_candles, get_cash_dividends, get_discount_rates, get_fee_groups, ..."""
        from bitget_client.uta.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def p2p(self) -> P2pApi:
        """4 groups: ads, common, orders, user"""
        from bitget_client.uta.p2p import P2pApi

        return P2pApi(self._client)

    @cached_property
    def public(self) -> PublicApi:
        """1 operation: get_server_time"""
        from bitget_client.uta.public import PublicApi

        return PublicApi(self._client)

    @cached_property
    def reality(self) -> RealityApi:
        """2 groups: market, trade"""
        from bitget_client.uta.reality import RealityApi

        return RealityApi(self._client)

    @cached_property
    def stock_plus(self) -> StockPlusApi:
        """3 groups: asset, market, trade"""
        from bitget_client.uta.stock_plus import StockPlusApi

        return StockPlusApi(self._client)

    @cached_property
    def strategy(self) -> StrategyApi:
        """6 operations: cancel_order, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.uta.strategy import StrategyApi

        return StrategyApi(self._client)

    @cached_property
    def subaccount(self) -> SubaccountApi:
        """13 operations: create_agent_subaccount, create_api_key, create_subaccount, delete_api_key, ..."""
        from bitget_client.uta.subaccount import SubaccountApi

        return SubaccountApi(self._client)

    @cached_property
    def tax(self) -> TaxApi:
        """1 operation: get_records"""
        from bitget_client.uta.tax import TaxApi

        return TaxApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """18 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.uta.trade import TradeApi

        return TradeApi(self._client)

    @cached_property
    def transfer(self) -> TransferApi:
        """5 operations: get_subaccount_transfers, get_transferable_coins, transfer, transfer_between_subaccounts, ..."""
        from bitget_client.uta.transfer import TransferApi

        return TransferApi(self._client)

    @cached_property
    def withdrawal(self) -> WithdrawalApi:
        """4 operations: cancel, get_address_book, get_withdrawals, withdraw"""
        from bitget_client.uta.withdrawal import WithdrawalApi

        return WithdrawalApi(self._client)

    @cached_property
    def instruments(self) -> Instruments:
        """What may be ordered of every instrument: steps, minimum and maximum; read on first use."""
        from bitget_client.registry import operations, orders
        from bitget_runtime.orders.instruments import Instruments

        return Instruments(self._client, "uta", orders(), operations)

    def orders(self, options: OrderOptions | None = None) -> UtaOrders:
        """Orders that end in a known state. Use it in a `with` block.

        Args:
            options: Journal, transport of orders, timeouts...

        Raises:
            InvalidArgument: the options are invalid.
        """
        from bitget_client import registry
        from bitget_client.uta.orders import KINDS, UtaOrders
        from bitget_runtime.orders.opening import Registry

        everything = Registry(registry.operations, registry.channels)
        return UtaOrders(self._client, "uta", KINDS, everything, self.instruments, options)

    def stream(self, options: StreamOptions | None = None) -> UtaStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.uta.stream import UtaStream
        from bitget_runtime.stream.opening import stream_core

        return UtaStream(stream_core(self._client, "uta", options))


class AsyncUtaApi(Bound[AsyncClient]):
    """Groups of `uta`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """37 operations: adjust_margin, borrow, get_assets, get_bgb_deduction, ..."""
        from bitget_client.uta.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def broker(self) -> AsyncBrokerApi:
        """11 operations: create_api_key, create_subaccount, delete_api_key, get_api_key, ..."""
        from bitget_client.uta.broker import AsyncBrokerApi

        return AsyncBrokerApi(self._client)

    @cached_property
    def cfd(self) -> AsyncCfdApi:
        """3 groups: account, market, trade"""
        from bitget_client.uta.cfd import AsyncCfdApi

        return AsyncCfdApi(self._client)

    @cached_property
    def convert(self) -> AsyncConvertApi:
        """3 operations: get_small_assets, get_small_assets_history, trade_small_assets"""
        from bitget_client.uta.convert import AsyncConvertApi

        return AsyncConvertApi(self._client)

    @cached_property
    def copy_trading(self) -> AsyncCopyTradingApi:
        """2 groups: futures_follower, futures_trader"""
        from bitget_client.uta.copy_trading import AsyncCopyTradingApi

        return AsyncCopyTradingApi(self._client)

    @cached_property
    def crypto_loan(self) -> AsyncCryptoLoanApi:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.uta.crypto_loan import AsyncCryptoLoanApi

        return AsyncCryptoLoanApi(self._client)

    @cached_property
    def deposit(self) -> AsyncDepositApi:
        """5 operations: get_address, get_deposits, get_subaccount_address, get_subaccount_deposits, ..."""
        from bitget_client.uta.deposit import AsyncDepositApi

        return AsyncDepositApi(self._client)

    @cached_property
    def earn(self) -> AsyncEarnApi:
        """1 group: elite"""
        from bitget_client.uta.earn import AsyncEarnApi

        return AsyncEarnApi(self._client)

    @cached_property
    def grid(self) -> AsyncGridApi:
        """14 operations: adjust_investment, close_bot, create_bot, create_neutral_bot, ..."""
        from bitget_client.uta.grid import AsyncGridApi

        return AsyncGridApi(self._client)

    @cached_property
    def inst_loan(self) -> AsyncInstLoanApi:
        """9 operations: bind_subaccount, get_loans, get_ltv, get_margin_coins, ..."""
        from bitget_client.uta.inst_loan import AsyncInstLoanApi

        return AsyncInstLoanApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """36 operations: get_candles, get_cash_dividends, get_discount_rates, get_fee_groups, ..."""
        from bitget_client.uta.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def p2p(self) -> AsyncP2pApi:
        """4 groups: ads, common, orders, user"""
        from bitget_client.uta.p2p import AsyncP2pApi

        return AsyncP2pApi(self._client)

    @cached_property
    def public(self) -> AsyncPublicApi:
        """1 operation: get_server_time"""
        from bitget_client.uta.public import AsyncPublicApi

        return AsyncPublicApi(self._client)

    @cached_property
    def reality(self) -> AsyncRealityApi:
        """2 groups: market, trade"""
        from bitget_client.uta.reality import AsyncRealityApi

        return AsyncRealityApi(self._client)

    @cached_property
    def stock_plus(self) -> AsyncStockPlusApi:
        """3 groups: asset, market, trade"""
        from bitget_client.uta.stock_plus import AsyncStockPlusApi

        return AsyncStockPlusApi(self._client)

    @cached_property
    def strategy(self) -> AsyncStrategyApi:
        """6 operations: cancel_order, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.uta.strategy import AsyncStrategyApi

        return AsyncStrategyApi(self._client)

    @cached_property
    def subaccount(self) -> AsyncSubaccountApi:
        """13 operations: create_agent_subaccount, create_api_key, create_subaccount, delete_api_key, ..."""
        from bitget_client.uta.subaccount import AsyncSubaccountApi

        return AsyncSubaccountApi(self._client)

    @cached_property
    def tax(self) -> AsyncTaxApi:
        """1 operation: get_records"""
        from bitget_client.uta.tax import AsyncTaxApi

        return AsyncTaxApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """18 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.uta.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)

    @cached_property
    def transfer(self) -> AsyncTransferApi:
        """5 operations: get_subaccount_transfers, get_transferable_coins, transfer, transfer_between_subaccounts, ..."""
        from bitget_client.uta.transfer import AsyncTransferApi

        return AsyncTransferApi(self._client)

    @cached_property
    def withdrawal(self) -> AsyncWithdrawalApi:
        """4 operations: cancel, get_address_book, get_withdrawals, withdraw"""
        from bitget_client.uta.withdrawal import AsyncWithdrawalApi

        return AsyncWithdrawalApi(self._client)

    @cached_property
    def instruments(self) -> AsyncInstruments:
        """What may be ordered of every instrument: steps, minimum and maximum; read on first use."""
        from bitget_client.registry import operations, orders
        from bitget_runtime.orders.instruments import AsyncInstruments

        return AsyncInstruments(self._client, "uta", orders(), operations)

    def orders(self, options: OrderOptions | None = None) -> AsyncUtaOrders:
        """Orders that end in a known state. Use it in a `with` block.

        Args:
            options: Journal, transport of orders, timeouts...

        Raises:
            InvalidArgument: the options are invalid.
        """
        from bitget_client import registry
        from bitget_client.uta.orders import KINDS, AsyncUtaOrders
        from bitget_runtime.orders.opening import Registry

        everything = Registry(registry.operations, registry.channels)
        return AsyncUtaOrders(self._client, "uta", KINDS, everything, self.instruments, options)

    def stream(self, options: StreamOptions | None = None) -> AsyncUtaStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.uta.stream import AsyncUtaStream
        from bitget_runtime.stream.opening import stream_core

        return AsyncUtaStream(stream_core(self._client, "uta", options))


class UtaApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """37 operations: adjust_margin, borrow, get_assets, get_bgb_deduction, ..."""
        from bitget_client.uta.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def broker(self) -> BrokerApiWithRawResponse:
        """11 operations: create_api_key, create_subaccount, delete_api_key, get_api_key, ..."""
        from bitget_client.uta.broker import BrokerApiWithRawResponse

        return BrokerApiWithRawResponse(self._client)

    @cached_property
    def cfd(self) -> CfdApiWithRawResponse:
        """3 groups: account, market, trade"""
        from bitget_client.uta.cfd import CfdApiWithRawResponse

        return CfdApiWithRawResponse(self._client)

    @cached_property
    def convert(self) -> ConvertApiWithRawResponse:
        """3 operations: get_small_assets, get_small_assets_history, trade_small_assets"""
        from bitget_client.uta.convert import ConvertApiWithRawResponse

        return ConvertApiWithRawResponse(self._client)

    @cached_property
    def copy_trading(self) -> CopyTradingApiWithRawResponse:
        """2 groups: futures_follower, futures_trader"""
        from bitget_client.uta.copy_trading import CopyTradingApiWithRawResponse

        return CopyTradingApiWithRawResponse(self._client)

    @cached_property
    def crypto_loan(self) -> CryptoLoanApiWithRawResponse:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.uta.crypto_loan import CryptoLoanApiWithRawResponse

        return CryptoLoanApiWithRawResponse(self._client)

    @cached_property
    def deposit(self) -> DepositApiWithRawResponse:
        """5 operations: get_address, get_deposits, get_subaccount_address, get_subaccount_deposits, ..."""
        from bitget_client.uta.deposit import DepositApiWithRawResponse

        return DepositApiWithRawResponse(self._client)

    @cached_property
    def earn(self) -> EarnApiWithRawResponse:
        """1 group: elite"""
        from bitget_client.uta.earn import EarnApiWithRawResponse

        return EarnApiWithRawResponse(self._client)

    @cached_property
    def grid(self) -> GridApiWithRawResponse:
        """14 operations: adjust_investment, close_bot, create_bot, create_neutral_bot, ..."""
        from bitget_client.uta.grid import GridApiWithRawResponse

        return GridApiWithRawResponse(self._client)

    @cached_property
    def inst_loan(self) -> InstLoanApiWithRawResponse:
        """9 operations: bind_subaccount, get_loans, get_ltv, get_margin_coins, ..."""
        from bitget_client.uta.inst_loan import InstLoanApiWithRawResponse

        return InstLoanApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """36 operations: get_candles, get_cash_dividends, get_discount_rates, get_fee_groups, ..."""
        from bitget_client.uta.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def p2p(self) -> P2pApiWithRawResponse:
        """4 groups: ads, common, orders, user"""
        from bitget_client.uta.p2p import P2pApiWithRawResponse

        return P2pApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> PublicApiWithRawResponse:
        """1 operation: get_server_time"""
        from bitget_client.uta.public import PublicApiWithRawResponse

        return PublicApiWithRawResponse(self._client)

    @cached_property
    def reality(self) -> RealityApiWithRawResponse:
        """2 groups: market, trade"""
        from bitget_client.uta.reality import RealityApiWithRawResponse

        return RealityApiWithRawResponse(self._client)

    @cached_property
    def stock_plus(self) -> StockPlusApiWithRawResponse:
        """3 groups: asset, market, trade"""
        from bitget_client.uta.stock_plus import StockPlusApiWithRawResponse

        return StockPlusApiWithRawResponse(self._client)

    @cached_property
    def strategy(self) -> StrategyApiWithRawResponse:
        """6 operations: cancel_order, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.uta.strategy import StrategyApiWithRawResponse

        return StrategyApiWithRawResponse(self._client)

    @cached_property
    def subaccount(self) -> SubaccountApiWithRawResponse:
        """13 operations: create_agent_subaccount, create_api_key, create_subaccount, delete_api_key, ..."""
        from bitget_client.uta.subaccount import SubaccountApiWithRawResponse

        return SubaccountApiWithRawResponse(self._client)

    @cached_property
    def tax(self) -> TaxApiWithRawResponse:
        """1 operation: get_records"""
        from bitget_client.uta.tax import TaxApiWithRawResponse

        return TaxApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """18 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.uta.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)

    @cached_property
    def transfer(self) -> TransferApiWithRawResponse:
        """5 operations: get_subaccount_transfers, get_transferable_coins, transfer, transfer_between_subaccounts, ..."""
        from bitget_client.uta.transfer import TransferApiWithRawResponse

        return TransferApiWithRawResponse(self._client)

    @cached_property
    def withdrawal(self) -> WithdrawalApiWithRawResponse:
        """4 operations: cancel, get_address_book, get_withdrawals, withdraw"""
        from bitget_client.uta.withdrawal import WithdrawalApiWithRawResponse

        return WithdrawalApiWithRawResponse(self._client)


class AsyncUtaApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """37 operations: adjust_margin, borrow, get_assets, get_bgb_deduction, ..."""
        from bitget_client.uta.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def broker(self) -> AsyncBrokerApiWithRawResponse:
        """11 operations: create_api_key, create_subaccount, delete_api_key, get_api_key, ..."""
        from bitget_client.uta.broker import AsyncBrokerApiWithRawResponse

        return AsyncBrokerApiWithRawResponse(self._client)

    @cached_property
    def cfd(self) -> AsyncCfdApiWithRawResponse:
        """3 groups: account, market, trade"""
        from bitget_client.uta.cfd import AsyncCfdApiWithRawResponse

        return AsyncCfdApiWithRawResponse(self._client)

    @cached_property
    def convert(self) -> AsyncConvertApiWithRawResponse:
        """3 operations: get_small_assets, get_small_assets_history, trade_small_assets"""
        from bitget_client.uta.convert import AsyncConvertApiWithRawResponse

        return AsyncConvertApiWithRawResponse(self._client)

    @cached_property
    def copy_trading(self) -> AsyncCopyTradingApiWithRawResponse:
        """2 groups: futures_follower, futures_trader"""
        from bitget_client.uta.copy_trading import AsyncCopyTradingApiWithRawResponse

        return AsyncCopyTradingApiWithRawResponse(self._client)

    @cached_property
    def crypto_loan(self) -> AsyncCryptoLoanApiWithRawResponse:
        """11 operations: borrow, get_borrow_history, get_coins, get_debts, ..."""
        from bitget_client.uta.crypto_loan import AsyncCryptoLoanApiWithRawResponse

        return AsyncCryptoLoanApiWithRawResponse(self._client)

    @cached_property
    def deposit(self) -> AsyncDepositApiWithRawResponse:
        """5 operations: get_address, get_deposits, get_subaccount_address, get_subaccount_deposits, ..."""
        from bitget_client.uta.deposit import AsyncDepositApiWithRawResponse

        return AsyncDepositApiWithRawResponse(self._client)

    @cached_property
    def earn(self) -> AsyncEarnApiWithRawResponse:
        """1 group: elite"""
        from bitget_client.uta.earn import AsyncEarnApiWithRawResponse

        return AsyncEarnApiWithRawResponse(self._client)

    @cached_property
    def grid(self) -> AsyncGridApiWithRawResponse:
        """14 operations: adjust_investment, close_bot, create_bot, create_neutral_bot, ..."""
        from bitget_client.uta.grid import AsyncGridApiWithRawResponse

        return AsyncGridApiWithRawResponse(self._client)

    @cached_property
    def inst_loan(self) -> AsyncInstLoanApiWithRawResponse:
        """9 operations: bind_subaccount, get_loans, get_ltv, get_margin_coins, ..."""
        from bitget_client.uta.inst_loan import AsyncInstLoanApiWithRawResponse

        return AsyncInstLoanApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """36 operations: get_candles, get_cash_dividends, get_discount_rates, get_fee_groups, ..."""
        from bitget_client.uta.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def p2p(self) -> AsyncP2pApiWithRawResponse:
        """4 groups: ads, common, orders, user"""
        from bitget_client.uta.p2p import AsyncP2pApiWithRawResponse

        return AsyncP2pApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> AsyncPublicApiWithRawResponse:
        """1 operation: get_server_time"""
        from bitget_client.uta.public import AsyncPublicApiWithRawResponse

        return AsyncPublicApiWithRawResponse(self._client)

    @cached_property
    def reality(self) -> AsyncRealityApiWithRawResponse:
        """2 groups: market, trade"""
        from bitget_client.uta.reality import AsyncRealityApiWithRawResponse

        return AsyncRealityApiWithRawResponse(self._client)

    @cached_property
    def stock_plus(self) -> AsyncStockPlusApiWithRawResponse:
        """3 groups: asset, market, trade"""
        from bitget_client.uta.stock_plus import AsyncStockPlusApiWithRawResponse

        return AsyncStockPlusApiWithRawResponse(self._client)

    @cached_property
    def strategy(self) -> AsyncStrategyApiWithRawResponse:
        """6 operations: cancel_order, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.uta.strategy import AsyncStrategyApiWithRawResponse

        return AsyncStrategyApiWithRawResponse(self._client)

    @cached_property
    def subaccount(self) -> AsyncSubaccountApiWithRawResponse:
        """13 operations: create_agent_subaccount, create_api_key, create_subaccount, delete_api_key, ..."""
        from bitget_client.uta.subaccount import AsyncSubaccountApiWithRawResponse

        return AsyncSubaccountApiWithRawResponse(self._client)

    @cached_property
    def tax(self) -> AsyncTaxApiWithRawResponse:
        """1 operation: get_records"""
        from bitget_client.uta.tax import AsyncTaxApiWithRawResponse

        return AsyncTaxApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """18 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.uta.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)

    @cached_property
    def transfer(self) -> AsyncTransferApiWithRawResponse:
        """5 operations: get_subaccount_transfers, get_transferable_coins, transfer, transfer_between_subaccounts, ..."""
        from bitget_client.uta.transfer import AsyncTransferApiWithRawResponse

        return AsyncTransferApiWithRawResponse(self._client)

    @cached_property
    def withdrawal(self) -> AsyncWithdrawalApiWithRawResponse:
        """4 operations: cancel, get_address_book, get_withdrawals, withdraw"""
        from bitget_client.uta.withdrawal import AsyncWithdrawalApiWithRawResponse

        return AsyncWithdrawalApiWithRawResponse(self._client)
