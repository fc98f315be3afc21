# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""The client for the Bitget exchange.

Nothing is imported until it is asked for: `from bitget_client import Bitget` loads the client, and a group of
operations is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING: bool = False  # typing would cost more to import than all of this; the annotation is for jedi's sake

if TYPE_CHECKING:
    from bitget_client.client import Bitget as Bitget
    from bitget_client.client import AsyncBitget as AsyncBitget
    from bitget_runtime.errors import BitgetError as BitgetError
    from bitget_runtime.errors import InvalidArgument as InvalidArgument
    from bitget_runtime.errors import TransportError as TransportError
    from bitget_runtime.errors import ConnectFailed as ConnectFailed
    from bitget_runtime.errors import ClientUnusable as ClientUnusable
    from bitget_runtime.errors import CommandNotSent as CommandNotSent
    from bitget_runtime.errors import DecodeError as DecodeError
    from bitget_runtime.errors import ApiError as ApiError
    from bitget_runtime.errors import OutcomeUnknown as OutcomeUnknown
    from bitget_runtime.errors import OrderOutcomeUnknown as OrderOutcomeUnknown
    from bitget_runtime.errors import AuthError as AuthError
    from bitget_runtime.errors import ClockSkew as ClockSkew
    from bitget_runtime.errors import PermissionDenied as PermissionDenied
    from bitget_runtime.errors import AccountRestricted as AccountRestricted
    from bitget_runtime.errors import InvalidRequest as InvalidRequest
    from bitget_runtime.errors import InsufficientFunds as InsufficientFunds
    from bitget_runtime.errors import NotFound as NotFound
    from bitget_runtime.errors import OrderNotOpen as OrderNotOpen
    from bitget_runtime.errors import OrderNotFound as OrderNotFound
    from bitget_runtime.errors import OrderFinished as OrderFinished
    from bitget_runtime.errors import DuplicateClientOrderId as DuplicateClientOrderId
    from bitget_runtime.errors import OrderRejected as OrderRejected
    from bitget_runtime.errors import MarketUnavailable as MarketUnavailable
    from bitget_runtime.errors import RateLimited as RateLimited
    from bitget_runtime.errors import AccountModeMismatch as AccountModeMismatch
    from bitget_runtime.errors import WrongEnvironment as WrongEnvironment
    from bitget_runtime.errors import ServerBusy as ServerBusy
    from bitget_runtime.errors import OperationRefused as OperationRefused
    from bitget_runtime.rest.response import RawResponse as RawResponse
    from bitget_runtime.pacing.hooks import Hooks as Hooks
    from bitget_runtime.pacing.hooks import RequestEvent as RequestEvent
    from bitget_runtime.pacing.hooks import ResponseEvent as ResponseEvent
    from bitget_runtime.pacing.hooks import RetryEvent as RetryEvent
    from bitget_runtime.pacing.hooks import WaitEvent as WaitEvent
    from bitget_client.batches import failures as failures
    from bitget_client.batches import successes as successes
    from bitget_client.batches import unknown_outcomes as unknown_outcomes
    from bitget_runtime.values.scalars import Timestamp as Timestamp
    from bitget_runtime.values.model import Model as Model
    from bitget_runtime.stream.local_book import AsyncLocalOrderBook as AsyncLocalOrderBook
    from bitget_runtime.stream.async_stream import AsyncSubscription as AsyncSubscription
    from bitget_runtime.book.order_book import BookView as BookView
    from bitget_runtime.stream.delivery.inbox import Callback as Callback
    from bitget_runtime.stream.wire.channel import Channel as Channel
    from bitget_runtime.stream.wire.channel import Command as Command
    from bitget_runtime.stream.delivery.inbox import DropOldest as DropOldest
    from bitget_runtime.stream.wire.push import Gap as Gap
    from bitget_runtime.stream.delivery.inbox import KeepLatest as KeepLatest
    from bitget_runtime.book.side import Level as Level
    from bitget_runtime.stream.local_book import LocalOrderBook as LocalOrderBook
    from bitget_runtime.book.order_book import OrderBook as OrderBook
    from bitget_runtime.stream.wire.push import Push as Push
    from bitget_runtime.stream.delivery.inbox import RaiseWhenFull as RaiseWhenFull
    from bitget_runtime.errors import ReaderTooSlow as ReaderTooSlow
    from bitget_runtime.errors import StreamClosed as StreamClosed
    from bitget_runtime.errors import StreamLost as StreamLost
    from bitget_runtime.stream.options import StreamOptions as StreamOptions
    from bitget_runtime.stream.sync_stream import Subscription as Subscription
    from bitget_runtime.rest.operation import Operation as Operation
    from bitget_client import registry as registry

__all__ = [
    "AccountModeMismatch",
    "AccountRestricted",
    "ApiError",
    "AsyncBitget",
    "AsyncLocalOrderBook",
    "AsyncSubscription",
    "AuthError",
    "Bitget",
    "BitgetError",
    "BookView",
    "Callback",
    "Channel",
    "ClientUnusable",
    "ClockSkew",
    "Command",
    "CommandNotSent",
    "ConnectFailed",
    "DecodeError",
    "DropOldest",
    "DuplicateClientOrderId",
    "Gap",
    "Hooks",
    "InsufficientFunds",
    "InvalidArgument",
    "InvalidRequest",
    "KeepLatest",
    "Level",
    "LocalOrderBook",
    "MarketUnavailable",
    "Model",
    "NotFound",
    "Operation",
    "OperationRefused",
    "OrderBook",
    "OrderFinished",
    "OrderNotFound",
    "OrderNotOpen",
    "OrderOutcomeUnknown",
    "OrderRejected",
    "OutcomeUnknown",
    "PermissionDenied",
    "Push",
    "RaiseWhenFull",
    "RateLimited",
    "RawResponse",
    "ReaderTooSlow",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "ServerBusy",
    "StreamClosed",
    "StreamLost",
    "StreamOptions",
    "Subscription",
    "Timestamp",
    "TransportError",
    "WaitEvent",
    "WrongEnvironment",
    "failures",
    "registry",
    "successes",
    "unknown_outcomes",
]

_EXPORTS = {
    "Bitget": "bitget_client.client",
    "AsyncBitget": "bitget_client.client",
    "BitgetError": "bitget_runtime.errors",
    "InvalidArgument": "bitget_runtime.errors",
    "TransportError": "bitget_runtime.errors",
    "ConnectFailed": "bitget_runtime.errors",
    "ClientUnusable": "bitget_runtime.errors",
    "CommandNotSent": "bitget_runtime.errors",
    "DecodeError": "bitget_runtime.errors",
    "ApiError": "bitget_runtime.errors",
    "OutcomeUnknown": "bitget_runtime.errors",
    "OrderOutcomeUnknown": "bitget_runtime.errors",
    "AuthError": "bitget_runtime.errors",
    "ClockSkew": "bitget_runtime.errors",
    "PermissionDenied": "bitget_runtime.errors",
    "AccountRestricted": "bitget_runtime.errors",
    "InvalidRequest": "bitget_runtime.errors",
    "InsufficientFunds": "bitget_runtime.errors",
    "NotFound": "bitget_runtime.errors",
    "OrderNotOpen": "bitget_runtime.errors",
    "OrderNotFound": "bitget_runtime.errors",
    "OrderFinished": "bitget_runtime.errors",
    "DuplicateClientOrderId": "bitget_runtime.errors",
    "OrderRejected": "bitget_runtime.errors",
    "MarketUnavailable": "bitget_runtime.errors",
    "RateLimited": "bitget_runtime.errors",
    "AccountModeMismatch": "bitget_runtime.errors",
    "WrongEnvironment": "bitget_runtime.errors",
    "ServerBusy": "bitget_runtime.errors",
    "OperationRefused": "bitget_runtime.errors",
    "RawResponse": "bitget_runtime.rest.response",
    "Hooks": "bitget_runtime.pacing.hooks",
    "RequestEvent": "bitget_runtime.pacing.hooks",
    "ResponseEvent": "bitget_runtime.pacing.hooks",
    "RetryEvent": "bitget_runtime.pacing.hooks",
    "WaitEvent": "bitget_runtime.pacing.hooks",
    "failures": "bitget_client.batches",
    "successes": "bitget_client.batches",
    "unknown_outcomes": "bitget_client.batches",
    "Timestamp": "bitget_runtime.values.scalars",
    "Model": "bitget_runtime.values.model",
    "AsyncLocalOrderBook": "bitget_runtime.stream.local_book",
    "AsyncSubscription": "bitget_runtime.stream.async_stream",
    "BookView": "bitget_runtime.book.order_book",
    "Callback": "bitget_runtime.stream.delivery.inbox",
    "Channel": "bitget_runtime.stream.wire.channel",
    "Command": "bitget_runtime.stream.wire.channel",
    "DropOldest": "bitget_runtime.stream.delivery.inbox",
    "Gap": "bitget_runtime.stream.wire.push",
    "KeepLatest": "bitget_runtime.stream.delivery.inbox",
    "Level": "bitget_runtime.book.side",
    "LocalOrderBook": "bitget_runtime.stream.local_book",
    "OrderBook": "bitget_runtime.book.order_book",
    "Push": "bitget_runtime.stream.wire.push",
    "RaiseWhenFull": "bitget_runtime.stream.delivery.inbox",
    "ReaderTooSlow": "bitget_runtime.errors",
    "StreamClosed": "bitget_runtime.errors",
    "StreamLost": "bitget_runtime.errors",
    "StreamOptions": "bitget_runtime.stream.options",
    "Subscription": "bitget_runtime.stream.sync_stream",
    "Operation": "bitget_runtime.rest.operation",
}


def __getattr__(name: str) -> object:
    if name == "registry":
        return import_module("bitget_client.registry")
    if name not in _EXPORTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_EXPORTS[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
