"""The exceptions of the client.

    BitgetError
    ├── InvalidArgument            refused here, nothing was sent
    │   └── GuardRefused           by one of the user's guards
    ├── TransportError             no response was received
    │   ├── ConnectFailed          nothing was sent
    │   │   └── ClientUnusable     ... and never will be: it is closed, or belongs to another process or event loop
    │   └── StreamLost             a WebSocket can't be restored
    ├── CommandNotSent             more commands than a WebSocket may send, nothing was sent
    ├── StreamClosed               a stream was closed while somebody waited for it
    ├── JournalError               a journal of orders can't be used, nothing was sent
    ├── ReaderTooSlow              a subscription was to end when its reader is too slow
    ├── ApiError                   the exchange rejected the request; one subclass per kind of rejection
    ├── DecodeError                the response can't be read
    └── OutcomeUnknown             the request may or may not have been carried out
        ├── OrderOutcomeUnknown    an order, to be looked up
        └── TransferOutcomeUnknown a transfer or a withdrawal, to be looked up

Which error code has which class is a fact in the catalogue (`spec/errors.yaml`), not of this module.
All of them pickle, and none of them holds the client's key, passphrase or signature.
"""

from __future__ import annotations

from bitget_runtime.errors.failures import (
    BitgetError,
    ClientUnusable,
    CommandNotSent,
    ConnectFailed,
    DecodeError,
    GuardRefused,
    InvalidArgument,
    JournalError,
    ReaderTooSlow,
    StreamClosed,
    StreamLost,
    TransportError,
)
from bitget_runtime.errors.rejections import (
    API_ERRORS,
    AccountModeMismatch,
    AccountRestricted,
    ApiError,
    AuthError,
    ClockSkew,
    DuplicateClientOrderId,
    InsufficientFunds,
    InvalidRequest,
    MarketUnavailable,
    NotFound,
    OperationRefused,
    OrderFinished,
    OrderNotFound,
    OrderNotOpen,
    OrderRejected,
    PermissionDenied,
    RateLimited,
    ServerBusy,
    WrongEnvironment,
    error_class,
)
from bitget_runtime.errors.unknown import (
    OrderOutcomeUnknown,
    OutcomeUnknown,
    TransferOutcomeUnknown,
)

__all__ = [
    "API_ERRORS",
    "AccountModeMismatch",
    "AccountRestricted",
    "ApiError",
    "AuthError",
    "BitgetError",
    "ClientUnusable",
    "ClockSkew",
    "CommandNotSent",
    "ConnectFailed",
    "DecodeError",
    "DuplicateClientOrderId",
    "GuardRefused",
    "InsufficientFunds",
    "InvalidArgument",
    "InvalidRequest",
    "JournalError",
    "MarketUnavailable",
    "NotFound",
    "OperationRefused",
    "OrderFinished",
    "OrderNotFound",
    "OrderNotOpen",
    "OrderOutcomeUnknown",
    "OrderRejected",
    "OutcomeUnknown",
    "PermissionDenied",
    "RateLimited",
    "ReaderTooSlow",
    "ServerBusy",
    "StreamClosed",
    "StreamLost",
    "TransferOutcomeUnknown",
    "TransportError",
    "WrongEnvironment",
    "error_class",
]
