"""From the bytes of a response to a value or an error: pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeAlias, TypeVar, cast

import msgspec

from bitget_runtime import errors
from bitget_runtime.rest.wire.outcome import contradiction
from bitget_runtime.values import exact
from bitget_runtime.values.drift import DoesNotFit, Fitting, is_of_kind, read, report, unknown_members
from bitget_runtime.values.scalars import JsonSlot, Timestamp

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, Envelope
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Written
    from bitget_runtime.transport.interface import HttpResponse

T = TypeVar("T")

Expected: TypeAlias = "tuple[Envelope, Any]"
"""The envelope of a response, and the type of its data. `Any`: it is a type expression."""


class RawResponse(Generic[T]):
    """A response: its data and everything around it.

    Attributes:
        data: What the method itself returns.
        status: HTTP status.
        headers: Headers of the response.
        content: The response as received.
        request_time: When the exchange responded, by its own clock; None if it doesn't say.
        rate_limit_remaining: Requests left in the current window; None if it doesn't say.
    """

    __slots__ = ("_type", "content", "data", "headers", "rate_limit_remaining", "request_time", "status")

    def __init__(
        self,
        data: T,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        request_time: Timestamp | None,
        rate_limit_remaining: int | None,
        expected: Expected | None = None,
    ) -> None:
        self.data = data
        self.status = status
        self.headers = headers
        self.content = content
        self.request_time = request_time
        self.rate_limit_remaining = rate_limit_remaining
        self._type = expected

    @property
    def unknown_members(self) -> dict[str, Any]:
        """Members that the models have no field for, by path such as `data[0].newField`. `Any`: decoded JSON.

        They are found by decoding the content again, on demand.

        Raises:
            DecodeError: some of it can't be read, though nothing that the models have a field for.
        """
        if self._type is None:
            return {}
        envelope, data_type = self._type
        try:
            return unknown_members(read(self.content), envelope_type(envelope, data_type))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise errors.DecodeError(f"the content can't be read: {error}", body=self.content) from None

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, data={self.data!r:.200})"


def envelope_type(envelope: Envelope, data_type: Any) -> Any:
    """Struct of a whole response around data of the given type. `Any`: both are type expressions."""
    return msgspec.defstruct(
        "Response",
        [
            ("code", str | int),
            ("data", *_slot_of(data_type)),
            ("message", str | None, None),
            ("time", str | int | None, None),
        ],
        rename={
            "code": envelope.code,
            "data": envelope.data,
            "message": envelope.message,
            "time": envelope.time,
        },
    )


def _slot_of(data_type: Any) -> tuple[Any, Any]:
    """Type and default of the data. `Any`: both are type expressions or values of them."""
    if data_type is msgspec.Raw:
        return data_type, msgspec.Raw(b"null")  # it holds null like everything else, and needs no union
    return Optional[JsonSlot if data_type is Any else data_type], None  # noqa: UP045 - it may not know `|`


def decode(
    operation: Operation[T], response: HttpResponse, *, strict: bool = False, written: Written | None = None
) -> RawResponse[T]:
    """The value of a response.

    A response that does not fit its type is decoded as far as it goes and reported on the `bitget_client.drift` logger.

    Args:
        operation: What was called.
        response: The response.
        strict: Raise instead of reporting, except for operations whose outcome must not be lost.
        written: What was sent; the response to an order has to match it.

    Raises:
        ApiError: the exchange responded with an error.
        DecodeError: the response can't be read at all, or does not fit and `strict` is on; or it is the
            response to an action, and isn't of the expected kind or belongs to another order.
    """
    api = operation.api
    misfits: list[str] = []
    envelope: Any
    try:
        if operation.takes_any_json and exact.is_dense(response.body):
            raise DoesNotFit
        envelope = operation.decoder.decode(response.body)
    except msgspec.ValidationError:
        envelope, misfits = _fit(operation, response)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(operation, response, str(error)) from None
    if response.status >= 300 and envelope.code == api.envelope.success:
        raise errors.DecodeError(
            f"the response contradicts itself: success, and HTTP status {response.status}",
            operation=operation.address,
            status=response.status,
            body=response.body,
            headers=response.headers,
        )
    if envelope.code != api.envelope.success:
        raise api_error(api, str(envelope.code), str(envelope.message or ""), response, operation)
    if envelope.data is None and not _admits_none(operation.response_type):
        misfits = [*misfits, f"{api.envelope.data} is missing or null"]
    if misfits:
        _judge(operation, response, misfits, strict=strict)
    if operation.outcome != "none":
        if misfits and not is_of_kind(envelope.data, operation.response_type):
            raise _unreadable(operation, response, f"it does not say what was done: {misfits[0]}")
        if written is not None and (why := contradiction(operation, written, envelope.data)):
            raise _unreadable(operation, response, why)
    return RawResponse(
        cast("T", envelope.data),
        response.status,
        response.headers,
        response.body,
        None if (time := _number(envelope.time)) is None else Timestamp(time),
        _number(response.headers.get(api.headers.rate_limit_remaining)),
        (api.envelope, operation.response_type),
    )


def _fit(operation: Operation[Any], response: HttpResponse) -> tuple[Any, list[str]]:
    try:
        loose = read(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(operation, response, str(error)) from None
    envelope = operation.api.envelope
    if not isinstance(loose, dict) or not isinstance(loose.get(envelope.code), (str, int)):
        raise _unreadable(operation, response, f"there is no {envelope.code!r} in it")
    fitting = Fitting()
    try:
        return fitting.fit(loose, operation.decoder.type), fitting.misfits
    except (msgspec.DecodeError, RecursionError) as error:
        raise _unreadable(operation, response, str(error)) from None


def _judge(operation: Operation[Any], response: HttpResponse, misfits: list[str], *, strict: bool) -> None:
    if strict and operation.outcome == "none":
        raise errors.DecodeError(
            f"the response does not fit the catalogue: {'; '.join(misfits)}",
            operation=operation.address,
            status=response.status,
            body=response.body,
            headers=response.headers,
        )
    report(operation.address, misfits)


def api_error(api: ApiFacts, code: str, msg: str, response: HttpResponse, operation: Operation[Any]) -> errors.ApiError:
    """The error that a code stands for."""
    known = api.load_error_codes().on_rest(code)
    cls = errors.error_class(known.error, msg) if known else _class_of_status(response.status)
    is_certain = known is not None and known.outcome_known and not _is_open(response.status)
    may_retry = known.may_retry(operation.outcome) if known else _may_retry(response.status, operation)
    others = _counterparts(operation, code) if cls is errors.AccountModeMismatch else ()
    meaning = known.meaning if known else None
    if others and meaning:
        meaning = f"{meaning} Use client.{' or client.'.join(others)}."
    error = cls(
        msg,
        code=code,
        status=response.status,
        body=response.body,
        headers=response.headers,
        operation=operation.address,
        meaning=meaning,
        retryable=may_retry and (is_certain or operation.outcome == "none"),
        outcome_known=is_certain,
    )
    if isinstance(error, errors.AccountModeMismatch):
        error.counterparts = others
    return error


def _counterparts(operation: Operation[Any], code: str) -> tuple[str, ...]:
    """The calls that do the same for the other kind of account, if a code says that this kind is wrong."""
    if operation.api.load_accounts is None:
        return ()
    codes = operation.api.load_accounts().codes
    is_other_kind = code in (*codes.get("classic_account", ()), *codes.get("unified_account", ()))
    return operation.counterparts if is_other_kind else ()


def _may_retry(status: int, operation: Operation[Any]) -> bool:
    """Whether a request may be sent again after a code that the catalogue doesn't know."""
    return operation.outcome == "none" and (status == 429 or _is_open(status))


_PLAIN_REFUSALS = frozenset(
    {400, 401, 403, 404, 405, 406, 410, 411, 413, 414, 415, 417, 421, 422, 426, 428, 429, 431, 451}
)
"""Statuses that mean, even without a code, that the request was not carried out."""


def _is_open(status: int) -> bool:
    """Whether a status leaves the outcome open, whatever else the response says."""
    return status >= 500 or status in (408, 499)


def _admits_none(response_type: Any) -> bool:
    return response_type is None or response_type is Any


def _class_of_status(status: int) -> type[errors.ApiError]:
    if status == 429:
        return errors.RateLimited
    if status in (401, 403):
        return errors.PermissionDenied
    return errors.ServerBusy if status >= 500 else errors.ApiError


def _unreadable(operation: Operation[Any], response: HttpResponse, why: str) -> errors.BitgetError:
    if response.status >= 400:
        start = response.body[:100].decode("utf-8", "replace")
        return _class_of_status(response.status)(
            f"HTTP status without a readable response: {start!r}",
            code=str(response.status),
            status=response.status,
            body=response.body,
            headers=response.headers,
            operation=operation.address,
            retryable=response.status == 429 or _may_retry(response.status, operation),
            outcome_known=response.status in _PLAIN_REFUSALS
            and operation.api.envelope.success.encode() not in response.body,  # it may be the remains of a success
        )
    return errors.DecodeError(
        f"the response can't be read: {why}",
        operation=operation.address,
        status=response.status,
        body=response.body,
        headers=response.headers,
    )


def _number(value: object) -> int | None:
    try:
        return int(value) if isinstance(value, (str, int)) else None
    except ValueError:
        return None
