# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""The client for the Bitget exchange.

Nothing is imported until it is asked for: `from bitget_client import Bitget` loads the client, and a group of
operations is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING: bool = False  # typing would cost more to import than all of this; the annotation is for jedi's sake

if TYPE_CHECKING:
    from bitget_client import registry as registry
    from bitget_client.batches import failures as failures
    from bitget_client.batches import successes as successes
    from bitget_client.batches import unknown_outcomes as unknown_outcomes
    from bitget_client.classic.stream import AsyncClassicStream as AsyncClassicStream
    from bitget_client.classic.stream import AsyncClassicStreamTrade as AsyncClassicStreamTrade
    from bitget_client.classic.stream import ClassicStream as ClassicStream
    from bitget_client.classic.stream import ClassicStreamTrade as ClassicStreamTrade
    from bitget_client.client import AsyncBitget as AsyncBitget
    from bitget_client.client import Bitget as Bitget
    from bitget_client.uta.orders import AsyncUtaOrders as AsyncUtaOrders
    from bitget_client.uta.orders import UtaOrders as UtaOrders
    from bitget_client.uta.sbe import AsyncUtaStreamSbe as AsyncUtaStreamSbe
    from bitget_client.uta.sbe import UtaStreamSbe as UtaStreamSbe
    from bitget_client.uta.stream import AsyncUtaStream as AsyncUtaStream
    from bitget_client.uta.stream import AsyncUtaStreamTrade as AsyncUtaStreamTrade
    from bitget_client.uta.stream import UtaStream as UtaStream
    from bitget_client.uta.stream import UtaStreamTrade as UtaStreamTrade
    from bitget_runtime import __version__ as __version__
    from bitget_runtime.book.order_book import ApplyResult as ApplyResult
    from bitget_runtime.book.order_book import BookChange as BookChange
    from bitget_runtime.book.order_book import BookRow as BookRow
    from bitget_runtime.book.order_book import Levels as Levels
    from bitget_runtime.book.order_book import OrderBook as OrderBook
    from bitget_runtime.book.order_book import TakerSide as TakerSide
    from bitget_runtime.book.side import Level as Level
    from bitget_runtime.book.view import BookView as BookView
    from bitget_runtime.book.view import FillEstimate as FillEstimate
    from bitget_runtime.doctor.findings import Check as Check
    from bitget_runtime.doctor.findings import Finding as Finding
    from bitget_runtime.doctor.findings import Report as Report
    from bitget_runtime.errors.failures import BitgetError as BitgetError
    from bitget_runtime.errors.failures import ClientUnusable as ClientUnusable
    from bitget_runtime.errors.failures import CommandNotSent as CommandNotSent
    from bitget_runtime.errors.failures import ConnectFailed as ConnectFailed
    from bitget_runtime.errors.failures import DecodeError as DecodeError
    from bitget_runtime.errors.failures import GuardRefused as GuardRefused
    from bitget_runtime.errors.failures import InvalidArgument as InvalidArgument
    from bitget_runtime.errors.failures import JournalError as JournalError
    from bitget_runtime.errors.failures import ReaderTooSlow as ReaderTooSlow
    from bitget_runtime.errors.failures import StreamClosed as StreamClosed
    from bitget_runtime.errors.failures import StreamLost as StreamLost
    from bitget_runtime.errors.failures import TransportError as TransportError
    from bitget_runtime.errors.rejections import AccountModeMismatch as AccountModeMismatch
    from bitget_runtime.errors.rejections import AccountRestricted as AccountRestricted
    from bitget_runtime.errors.rejections import ApiError as ApiError
    from bitget_runtime.errors.rejections import AuthError as AuthError
    from bitget_runtime.errors.rejections import ClockSkew as ClockSkew
    from bitget_runtime.errors.rejections import DuplicateClientOrderId as DuplicateClientOrderId
    from bitget_runtime.errors.rejections import InsufficientFunds as InsufficientFunds
    from bitget_runtime.errors.rejections import InvalidRequest as InvalidRequest
    from bitget_runtime.errors.rejections import MarketUnavailable as MarketUnavailable
    from bitget_runtime.errors.rejections import NotFound as NotFound
    from bitget_runtime.errors.rejections import OperationRefused as OperationRefused
    from bitget_runtime.errors.rejections import OrderFinished as OrderFinished
    from bitget_runtime.errors.rejections import OrderNotFound as OrderNotFound
    from bitget_runtime.errors.rejections import OrderNotOpen as OrderNotOpen
    from bitget_runtime.errors.rejections import OrderRejected as OrderRejected
    from bitget_runtime.errors.rejections import PermissionDenied as PermissionDenied
    from bitget_runtime.errors.rejections import RateLimited as RateLimited
    from bitget_runtime.errors.rejections import ServerBusy as ServerBusy
    from bitget_runtime.errors.rejections import WrongEnvironment as WrongEnvironment
    from bitget_runtime.errors.unknown import OrderOutcomeUnknown as OrderOutcomeUnknown
    from bitget_runtime.errors.unknown import OutcomeUnknown as OutcomeUnknown
    from bitget_runtime.errors.unknown import TransferOutcomeUnknown as TransferOutcomeUnknown
    from bitget_runtime.facts import AccountFacts as AccountFacts
    from bitget_runtime.facts import ApiFacts as ApiFacts
    from bitget_runtime.facts import CallLimits as CallLimits
    from bitget_runtime.facts import Envelope as Envelope
    from bitget_runtime.facts import Environment as Environment
    from bitget_runtime.facts import ErrorCode as ErrorCode
    from bitget_runtime.facts import ErrorCodes as ErrorCodes
    from bitget_runtime.facts import HeaderNames as HeaderNames
    from bitget_runtime.facts import ModeFacts as ModeFacts
    from bitget_runtime.facts import RateLimit as RateLimit
    from bitget_runtime.facts import StreamFacts as StreamFacts
    from bitget_runtime.facts import StreamLimits as StreamLimits
    from bitget_runtime.history.async_history import AsyncHistory as AsyncHistory
    from bitget_runtime.history.candles.live import LiveCandle as LiveCandle
    from bitget_runtime.history.facts import RecordKind as RecordKind
    from bitget_runtime.history.folders.downloading import Download as Download
    from bitget_runtime.history.folders.downloading import Verification as Verification
    from bitget_runtime.history.holes import HoleReason as HoleReason
    from bitget_runtime.history.holes import TableHole as TableHole
    from bitget_runtime.history.progress import Progress as Progress
    from bitget_runtime.history.progress import Watcher as Watcher
    from bitget_runtime.history.sync_history import History as History
    from bitget_runtime.history.tables.models import to_table as to_table
    from bitget_runtime.history.tables.plot import Figure as Figure
    from bitget_runtime.history.tables.table import Table as Table
    from bitget_runtime.orders.account.views import AccountView as AccountView
    from bitget_runtime.orders.account.views import AsyncAccountView as AsyncAccountView
    from bitget_runtime.orders.desk.reading.resolver import Resolved as Resolved
    from bitget_runtime.orders.desk.tracked import OrderUpdate as OrderUpdate
    from bitget_runtime.orders.face.async_events import AsyncOrderEvents as AsyncOrderEvents
    from bitget_runtime.orders.face.async_order import AsyncOrder as AsyncOrder
    from bitget_runtime.orders.face.async_orders import AsyncOrderEvent as AsyncOrderEvent
    from bitget_runtime.orders.face.async_orders import AsyncOrders as AsyncOrders
    from bitget_runtime.orders.face.sync_events import OrderEvents as OrderEvents
    from bitget_runtime.orders.face.sync_order import Order as Order
    from bitget_runtime.orders.face.sync_orders import OrderEvent as OrderEvent
    from bitget_runtime.orders.face.sync_orders import Orders as Orders
    from bitget_runtime.orders.instrument import Instrument as Instrument
    from bitget_runtime.orders.instrument import Quantized as Quantized
    from bitget_runtime.orders.instruments import AsyncInstruments as AsyncInstruments
    from bitget_runtime.orders.instruments import Instruments as Instruments
    from bitget_runtime.orders.known.account_rows import Balance as Balance
    from bitget_runtime.orders.known.account_rows import Position as Position
    from bitget_runtime.orders.known.state import Discrepancy as Discrepancy
    from bitget_runtime.orders.known.state import OrderChange as OrderChange
    from bitget_runtime.orders.known.state import OrderFill as OrderFill
    from bitget_runtime.orders.known.state import OrderState as OrderState
    from bitget_runtime.orders.known.state import OrderWay as OrderWay
    from bitget_runtime.orders.options import OrderOptions as OrderOptions
    from bitget_runtime.orders.resolutions import OrderResolution as OrderResolution
    from bitget_runtime.orders.resolutions import Resolution as Resolution
    from bitget_runtime.orders.resolutions import TransferResolution as TransferResolution
    from bitget_runtime.orders.switch.switches import AsyncCancelAllAfter as AsyncCancelAllAfter
    from bitget_runtime.orders.switch.switches import CancelAllAfter as CancelAllAfter
    from bitget_runtime.pacing.budget import Budget as Budget
    from bitget_runtime.pacing.clock import Clock as Clock
    from bitget_runtime.pacing.counters import Counters as Counters
    from bitget_runtime.pacing.counters import StreamCounters as StreamCounters
    from bitget_runtime.pacing.hooks import EndedEvent as EndedEvent
    from bitget_runtime.pacing.hooks import GapEvent as GapEvent
    from bitget_runtime.pacing.hooks import GapReason as GapReason
    from bitget_runtime.pacing.hooks import Hooks as Hooks
    from bitget_runtime.pacing.hooks import LostEvent as LostEvent
    from bitget_runtime.pacing.hooks import RequestEvent as RequestEvent
    from bitget_runtime.pacing.hooks import ResponseEvent as ResponseEvent
    from bitget_runtime.pacing.hooks import RestoredEvent as RestoredEvent
    from bitget_runtime.pacing.hooks import ResyncedEvent as ResyncedEvent
    from bitget_runtime.pacing.hooks import RetryEvent as RetryEvent
    from bitget_runtime.pacing.hooks import SubscriptionEvent as SubscriptionEvent
    from bitget_runtime.pacing.hooks import UnsyncedEvent as UnsyncedEvent
    from bitget_runtime.pacing.hooks import WaitEvent as WaitEvent
    from bitget_runtime.pacing.interface import CallBudget as CallBudget
    from bitget_runtime.pacing.settings import Limits as Limits
    from bitget_runtime.paging.facts import NextPage as NextPage
    from bitget_runtime.paging.facts import PageLimit as PageLimit
    from bitget_runtime.paging.facts import Paging as Paging
    from bitget_runtime.paging.facts import QueryWindow as QueryWindow
    from bitget_runtime.paging.facts import Reach as Reach
    from bitget_runtime.paging.steps import Hole as Hole
    from bitget_runtime.paging.walk import AsyncWalk as AsyncWalk
    from bitget_runtime.paging.walk import Walk as Walk
    from bitget_runtime.paging.walk import WalkOptions as WalkOptions
    from bitget_runtime.rest.account_mode import AccountMode as AccountMode
    from bitget_runtime.rest.endpoint import Outcome as Outcome
    from bitget_runtime.rest.guards import Guards as Guards
    from bitget_runtime.rest.operation import Example as Example
    from bitget_runtime.rest.operation import Operation as Operation
    from bitget_runtime.rest.wire.request import Extra as Extra
    from bitget_runtime.rest.wire.response import RawResponse as RawResponse
    from bitget_runtime.stream.async_stream import AsyncBookSubscription as AsyncBookSubscription
    from bitget_runtime.stream.async_stream import AsyncSubscription as AsyncSubscription
    from bitget_runtime.stream.delivery.inbox import Callback as Callback
    from bitget_runtime.stream.delivery.inbox import Delivery as Delivery
    from bitget_runtime.stream.delivery.inbox import DropOldest as DropOldest
    from bitget_runtime.stream.delivery.inbox import KeepLatest as KeepLatest
    from bitget_runtime.stream.delivery.inbox import RaiseWhenFull as RaiseWhenFull
    from bitget_runtime.stream.delivery.merged import Event as Event
    from bitget_runtime.stream.local_book import AsyncLocalOrderBook as AsyncLocalOrderBook
    from bitget_runtime.stream.local_book import LocalOrderBook as LocalOrderBook
    from bitget_runtime.stream.options import StreamOptions as StreamOptions
    from bitget_runtime.stream.sync_stream import BookSubscription as BookSubscription
    from bitget_runtime.stream.sync_stream import Subscription as Subscription
    from bitget_runtime.stream.wire.binary import BinaryChannel as BinaryChannel
    from bitget_runtime.stream.wire.channel import Channel as Channel
    from bitget_runtime.stream.wire.channel import ChannelExample as ChannelExample
    from bitget_runtime.stream.wire.channel import Command as Command
    from bitget_runtime.stream.wire.channel import CommandExample as CommandExample
    from bitget_runtime.stream.wire.channel import Pushes as Pushes
    from bitget_runtime.stream.wire.channel import Scope as Scope
    from bitget_runtime.stream.wire.push import Gap as Gap
    from bitget_runtime.stream.wire.push import Push as Push
    from bitget_runtime.stream.wire.sbe import BinaryMessage as BinaryMessage
    from bitget_runtime.transport.interface import AsyncTransport as AsyncTransport
    from bitget_runtime.transport.interface import HttpRequest as HttpRequest
    from bitget_runtime.transport.interface import HttpResponse as HttpResponse
    from bitget_runtime.transport.interface import Transport as Transport
    from bitget_runtime.values.model import Model as Model
    from bitget_runtime.values.notebook import load_ipython_extension as load_ipython_extension
    from bitget_runtime.values.scalars import FloatText as FloatText
    from bitget_runtime.values.scalars import IntText as IntText
    from bitget_runtime.values.scalars import JsonNumber as JsonNumber
    from bitget_runtime.values.scalars import JsonTime as JsonTime
    from bitget_runtime.values.scalars import Moment as Moment
    from bitget_runtime.values.scalars import Number as Number
    from bitget_runtime.values.scalars import NumberOrEmpty as NumberOrEmpty
    from bitget_runtime.values.scalars import SecretText as SecretText
    from bitget_runtime.values.scalars import Time as Time
    from bitget_runtime.values.scalars import Timestamp as Timestamp

__all__ = [
    "AccountFacts",
    "AccountMode",
    "AccountModeMismatch",
    "AccountRestricted",
    "AccountView",
    "ApiError",
    "ApiFacts",
    "ApplyResult",
    "AsyncAccountView",
    "AsyncBitget",
    "AsyncBookSubscription",
    "AsyncCancelAllAfter",
    "AsyncClassicStream",
    "AsyncClassicStreamTrade",
    "AsyncHistory",
    "AsyncInstruments",
    "AsyncLocalOrderBook",
    "AsyncOrder",
    "AsyncOrderEvent",
    "AsyncOrderEvents",
    "AsyncOrders",
    "AsyncSubscription",
    "AsyncTransport",
    "AsyncUtaOrders",
    "AsyncUtaStream",
    "AsyncUtaStreamSbe",
    "AsyncUtaStreamTrade",
    "AsyncWalk",
    "AuthError",
    "Balance",
    "BinaryChannel",
    "BinaryMessage",
    "Bitget",
    "BitgetError",
    "BookChange",
    "BookRow",
    "BookSubscription",
    "BookView",
    "Budget",
    "CallBudget",
    "CallLimits",
    "Callback",
    "CancelAllAfter",
    "Channel",
    "ChannelExample",
    "Check",
    "ClassicStream",
    "ClassicStreamTrade",
    "ClientUnusable",
    "Clock",
    "ClockSkew",
    "Command",
    "CommandExample",
    "CommandNotSent",
    "ConnectFailed",
    "Counters",
    "DecodeError",
    "Delivery",
    "Discrepancy",
    "Download",
    "DropOldest",
    "DuplicateClientOrderId",
    "EndedEvent",
    "Envelope",
    "Environment",
    "ErrorCode",
    "ErrorCodes",
    "Event",
    "Example",
    "Extra",
    "Figure",
    "FillEstimate",
    "Finding",
    "FloatText",
    "Gap",
    "GapEvent",
    "GapReason",
    "GuardRefused",
    "Guards",
    "HeaderNames",
    "History",
    "Hole",
    "HoleReason",
    "Hooks",
    "HttpRequest",
    "HttpResponse",
    "Instrument",
    "Instruments",
    "InsufficientFunds",
    "IntText",
    "InvalidArgument",
    "InvalidRequest",
    "JournalError",
    "JsonNumber",
    "JsonTime",
    "KeepLatest",
    "Level",
    "Levels",
    "Limits",
    "LiveCandle",
    "LocalOrderBook",
    "LostEvent",
    "MarketUnavailable",
    "ModeFacts",
    "Model",
    "Moment",
    "NextPage",
    "NotFound",
    "Number",
    "NumberOrEmpty",
    "Operation",
    "OperationRefused",
    "Order",
    "OrderBook",
    "OrderChange",
    "OrderEvent",
    "OrderEvents",
    "OrderFill",
    "OrderFinished",
    "OrderNotFound",
    "OrderNotOpen",
    "OrderOptions",
    "OrderOutcomeUnknown",
    "OrderRejected",
    "OrderResolution",
    "OrderState",
    "OrderUpdate",
    "OrderWay",
    "Orders",
    "Outcome",
    "OutcomeUnknown",
    "PageLimit",
    "Paging",
    "PermissionDenied",
    "Position",
    "Progress",
    "Push",
    "Pushes",
    "Quantized",
    "QueryWindow",
    "RaiseWhenFull",
    "RateLimit",
    "RateLimited",
    "RawResponse",
    "Reach",
    "ReaderTooSlow",
    "RecordKind",
    "Report",
    "RequestEvent",
    "Resolution",
    "Resolved",
    "ResponseEvent",
    "RestoredEvent",
    "ResyncedEvent",
    "RetryEvent",
    "Scope",
    "SecretText",
    "ServerBusy",
    "StreamClosed",
    "StreamCounters",
    "StreamFacts",
    "StreamLimits",
    "StreamLost",
    "StreamOptions",
    "Subscription",
    "SubscriptionEvent",
    "Table",
    "TableHole",
    "TakerSide",
    "Time",
    "Timestamp",
    "TransferOutcomeUnknown",
    "TransferResolution",
    "Transport",
    "TransportError",
    "UnsyncedEvent",
    "UtaOrders",
    "UtaStream",
    "UtaStreamSbe",
    "UtaStreamTrade",
    "Verification",
    "WaitEvent",
    "Walk",
    "WalkOptions",
    "Watcher",
    "WrongEnvironment",
    "__version__",
    "failures",
    "load_ipython_extension",
    "registry",
    "successes",
    "to_table",
    "unknown_outcomes",
]

_EXPORTS = {
    "Bitget": "bitget_client.client",
    "AsyncBitget": "bitget_client.client",
    "successes": "bitget_client.batches",
    "failures": "bitget_client.batches",
    "unknown_outcomes": "bitget_client.batches",
    "ClassicStream": "bitget_client.classic.stream",
    "ClassicStreamTrade": "bitget_client.classic.stream",
    "AsyncClassicStream": "bitget_client.classic.stream",
    "AsyncClassicStreamTrade": "bitget_client.classic.stream",
    "UtaStream": "bitget_client.uta.stream",
    "UtaStreamTrade": "bitget_client.uta.stream",
    "UtaStreamSbe": "bitget_client.uta.sbe",
    "AsyncUtaStream": "bitget_client.uta.stream",
    "AsyncUtaStreamTrade": "bitget_client.uta.stream",
    "AsyncUtaStreamSbe": "bitget_client.uta.sbe",
    "UtaOrders": "bitget_client.uta.orders",
    "AsyncUtaOrders": "bitget_client.uta.orders",
    "__version__": "bitget_runtime",
    "ApplyResult": "bitget_runtime.book.order_book",
    "BookChange": "bitget_runtime.book.order_book",
    "BookRow": "bitget_runtime.book.order_book",
    "BookView": "bitget_runtime.book.view",
    "FillEstimate": "bitget_runtime.book.view",
    "Levels": "bitget_runtime.book.order_book",
    "OrderBook": "bitget_runtime.book.order_book",
    "TakerSide": "bitget_runtime.book.order_book",
    "Level": "bitget_runtime.book.side",
    "AccountModeMismatch": "bitget_runtime.errors.rejections",
    "AccountRestricted": "bitget_runtime.errors.rejections",
    "ApiError": "bitget_runtime.errors.rejections",
    "ClientUnusable": "bitget_runtime.errors.failures",
    "AuthError": "bitget_runtime.errors.rejections",
    "BitgetError": "bitget_runtime.errors.failures",
    "ClockSkew": "bitget_runtime.errors.rejections",
    "CommandNotSent": "bitget_runtime.errors.failures",
    "ConnectFailed": "bitget_runtime.errors.failures",
    "DecodeError": "bitget_runtime.errors.failures",
    "DuplicateClientOrderId": "bitget_runtime.errors.rejections",
    "GuardRefused": "bitget_runtime.errors.failures",
    "InsufficientFunds": "bitget_runtime.errors.rejections",
    "InvalidArgument": "bitget_runtime.errors.failures",
    "InvalidRequest": "bitget_runtime.errors.rejections",
    "JournalError": "bitget_runtime.errors.failures",
    "MarketUnavailable": "bitget_runtime.errors.rejections",
    "NotFound": "bitget_runtime.errors.rejections",
    "OperationRefused": "bitget_runtime.errors.rejections",
    "OrderFinished": "bitget_runtime.errors.rejections",
    "OrderNotFound": "bitget_runtime.errors.rejections",
    "OrderNotOpen": "bitget_runtime.errors.rejections",
    "OrderOutcomeUnknown": "bitget_runtime.errors.unknown",
    "TransferOutcomeUnknown": "bitget_runtime.errors.unknown",
    "OrderRejected": "bitget_runtime.errors.rejections",
    "OutcomeUnknown": "bitget_runtime.errors.unknown",
    "PermissionDenied": "bitget_runtime.errors.rejections",
    "RateLimited": "bitget_runtime.errors.rejections",
    "ReaderTooSlow": "bitget_runtime.errors.failures",
    "ServerBusy": "bitget_runtime.errors.rejections",
    "StreamClosed": "bitget_runtime.errors.failures",
    "StreamLost": "bitget_runtime.errors.failures",
    "TransportError": "bitget_runtime.errors.failures",
    "WrongEnvironment": "bitget_runtime.errors.rejections",
    "AccountMode": "bitget_runtime.rest.account_mode",
    "Report": "bitget_runtime.doctor.findings",
    "Finding": "bitget_runtime.doctor.findings",
    "Check": "bitget_runtime.doctor.findings",
    "AccountFacts": "bitget_runtime.facts",
    "ApiFacts": "bitget_runtime.facts",
    "CallLimits": "bitget_runtime.facts",
    "ModeFacts": "bitget_runtime.facts",
    "RateLimit": "bitget_runtime.facts",
    "Clock": "bitget_runtime.pacing.clock",
    "Counters": "bitget_runtime.pacing.counters",
    "Envelope": "bitget_runtime.facts",
    "Environment": "bitget_runtime.facts",
    "ErrorCode": "bitget_runtime.facts",
    "ErrorCodes": "bitget_runtime.facts",
    "HeaderNames": "bitget_runtime.facts",
    "StreamFacts": "bitget_runtime.facts",
    "StreamLimits": "bitget_runtime.facts",
    "Budget": "bitget_runtime.pacing.budget",
    "CallBudget": "bitget_runtime.pacing.interface",
    "EndedEvent": "bitget_runtime.pacing.hooks",
    "GapEvent": "bitget_runtime.pacing.hooks",
    "LostEvent": "bitget_runtime.pacing.hooks",
    "RestoredEvent": "bitget_runtime.pacing.hooks",
    "ResyncedEvent": "bitget_runtime.pacing.hooks",
    "StreamCounters": "bitget_runtime.pacing.counters",
    "SubscriptionEvent": "bitget_runtime.pacing.hooks",
    "UnsyncedEvent": "bitget_runtime.pacing.hooks",
    "GapReason": "bitget_runtime.pacing.hooks",
    "Hooks": "bitget_runtime.pacing.hooks",
    "RequestEvent": "bitget_runtime.pacing.hooks",
    "ResponseEvent": "bitget_runtime.pacing.hooks",
    "RetryEvent": "bitget_runtime.pacing.hooks",
    "WaitEvent": "bitget_runtime.pacing.hooks",
    "Limits": "bitget_runtime.pacing.settings",
    "AsyncHistory": "bitget_runtime.history.async_history",
    "Download": "bitget_runtime.history.folders.downloading",
    "Figure": "bitget_runtime.history.tables.plot",
    "History": "bitget_runtime.history.sync_history",
    "RecordKind": "bitget_runtime.history.facts",
    "TableHole": "bitget_runtime.history.holes",
    "HoleReason": "bitget_runtime.history.holes",
    "LiveCandle": "bitget_runtime.history.candles.live",
    "Moment": "bitget_runtime.values.scalars",
    "Progress": "bitget_runtime.history.progress",
    "Watcher": "bitget_runtime.history.progress",
    "Table": "bitget_runtime.history.tables.table",
    "Verification": "bitget_runtime.history.folders.downloading",
    "to_table": "bitget_runtime.history.tables.models",
    "NextPage": "bitget_runtime.paging.facts",
    "PageLimit": "bitget_runtime.paging.facts",
    "Paging": "bitget_runtime.paging.facts",
    "QueryWindow": "bitget_runtime.paging.facts",
    "Reach": "bitget_runtime.paging.facts",
    "Hole": "bitget_runtime.paging.steps",
    "AsyncWalk": "bitget_runtime.paging.walk",
    "Walk": "bitget_runtime.paging.walk",
    "WalkOptions": "bitget_runtime.paging.walk",
    "Outcome": "bitget_runtime.rest.endpoint",
    "Guards": "bitget_runtime.rest.guards",
    "Instrument": "bitget_runtime.orders.instrument",
    "Instruments": "bitget_runtime.orders.instruments",
    "AsyncInstruments": "bitget_runtime.orders.instruments",
    "Quantized": "bitget_runtime.orders.instrument",
    "AccountView": "bitget_runtime.orders.account.views",
    "AsyncAccountView": "bitget_runtime.orders.account.views",
    "Balance": "bitget_runtime.orders.known.account_rows",
    "Position": "bitget_runtime.orders.known.account_rows",
    "CancelAllAfter": "bitget_runtime.orders.switch.switches",
    "AsyncCancelAllAfter": "bitget_runtime.orders.switch.switches",
    "AsyncOrder": "bitget_runtime.orders.face.async_order",
    "AsyncOrderEvent": "bitget_runtime.orders.face.async_orders",
    "AsyncOrders": "bitget_runtime.orders.face.async_orders",
    "AsyncOrderEvents": "bitget_runtime.orders.face.async_events",
    "Discrepancy": "bitget_runtime.orders.known.state",
    "OrderChange": "bitget_runtime.orders.known.state",
    "OrderFill": "bitget_runtime.orders.known.state",
    "OrderWay": "bitget_runtime.orders.known.state",
    "OrderUpdate": "bitget_runtime.orders.desk.tracked",
    "OrderState": "bitget_runtime.orders.known.state",
    "OrderOptions": "bitget_runtime.orders.options",
    "OrderResolution": "bitget_runtime.orders.resolutions",
    "Resolution": "bitget_runtime.orders.resolutions",
    "Resolved": "bitget_runtime.orders.desk.reading.resolver",
    "TransferResolution": "bitget_runtime.orders.resolutions",
    "Order": "bitget_runtime.orders.face.sync_order",
    "OrderEvent": "bitget_runtime.orders.face.sync_orders",
    "Orders": "bitget_runtime.orders.face.sync_orders",
    "OrderEvents": "bitget_runtime.orders.face.sync_events",
    "Example": "bitget_runtime.rest.operation",
    "Operation": "bitget_runtime.rest.operation",
    "Extra": "bitget_runtime.rest.wire.request",
    "RawResponse": "bitget_runtime.rest.wire.response",
    "AsyncBookSubscription": "bitget_runtime.stream.async_stream",
    "AsyncSubscription": "bitget_runtime.stream.async_stream",
    "Callback": "bitget_runtime.stream.delivery.inbox",
    "Delivery": "bitget_runtime.stream.delivery.inbox",
    "DropOldest": "bitget_runtime.stream.delivery.inbox",
    "KeepLatest": "bitget_runtime.stream.delivery.inbox",
    "RaiseWhenFull": "bitget_runtime.stream.delivery.inbox",
    "AsyncLocalOrderBook": "bitget_runtime.stream.local_book",
    "LocalOrderBook": "bitget_runtime.stream.local_book",
    "StreamOptions": "bitget_runtime.stream.options",
    "Event": "bitget_runtime.stream.delivery.merged",
    "BookSubscription": "bitget_runtime.stream.sync_stream",
    "Subscription": "bitget_runtime.stream.sync_stream",
    "BinaryChannel": "bitget_runtime.stream.wire.binary",
    "Channel": "bitget_runtime.stream.wire.channel",
    "ChannelExample": "bitget_runtime.stream.wire.channel",
    "Command": "bitget_runtime.stream.wire.channel",
    "CommandExample": "bitget_runtime.stream.wire.channel",
    "Pushes": "bitget_runtime.stream.wire.channel",
    "Scope": "bitget_runtime.stream.wire.channel",
    "Gap": "bitget_runtime.stream.wire.push",
    "Push": "bitget_runtime.stream.wire.push",
    "BinaryMessage": "bitget_runtime.stream.wire.sbe",
    "AsyncTransport": "bitget_runtime.transport.interface",
    "HttpRequest": "bitget_runtime.transport.interface",
    "HttpResponse": "bitget_runtime.transport.interface",
    "Transport": "bitget_runtime.transport.interface",
    "Model": "bitget_runtime.values.model",
    "load_ipython_extension": "bitget_runtime.values.notebook",
    "FloatText": "bitget_runtime.values.scalars",
    "IntText": "bitget_runtime.values.scalars",
    "JsonNumber": "bitget_runtime.values.scalars",
    "JsonTime": "bitget_runtime.values.scalars",
    "Number": "bitget_runtime.values.scalars",
    "NumberOrEmpty": "bitget_runtime.values.scalars",
    "SecretText": "bitget_runtime.values.scalars",
    "Time": "bitget_runtime.values.scalars",
    "Timestamp": "bitget_runtime.values.scalars",
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
