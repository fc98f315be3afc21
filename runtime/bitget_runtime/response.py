"""From the bytes of an answer to a value or an error: pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar, cast

import msgspec

from bitget_runtime import errors
from bitget_runtime.drift import Fitting, report
from bitget_runtime.values import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.api import Api, Envelope
    from bitget_runtime.operation import Operation
    from bitget_runtime.transport import HttpResponse

T = TypeVar("T")


class RawResponse(Generic[T]):
    """An answer with everything around its data.

    Attributes:
        data: What the method itself returns.
        status: HTTP status.
        headers: Headers of the answer.
        content: The answer as received.
        request_time: When the exchange answered, by its own clock; None where it does not say.
        rate_limit_remaining: Requests left in the current window; None where it does not say.
    """

    __slots__ = ("content", "data", "headers", "rate_limit_remaining", "request_time", "status")

    def __init__(
        self,
        data: T,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        request_time: Timestamp | None,
        rate_limit_remaining: int | None,
    ) -> None:
        self.data = data
        self.status = status
        self.headers = headers
        self.content = content
        self.request_time = request_time
        self.rate_limit_remaining = rate_limit_remaining

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, data={self.data!r:.200})"


def answer_type(envelope: Envelope, data_type: Any) -> Any:
    """Struct of a whole answer around data of the given type. `Any`: both are type expressions."""
    return msgspec.defstruct(
        "Answer",
        [
            ("code", str | int),
            ("data", Optional[data_type], None),  # noqa: UP045 - a type expression may not know `|`
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


def decode(operation: Operation[T], response: HttpResponse, *, strict: bool = False) -> RawResponse[T]:
    """The value of an answer.

    An answer that does not fit its type is decoded as far as it goes and reported on the `bitget_client.drift` logger.

    Args:
        operation: What was asked.
        response: The answer.
        strict: Raise instead of reporting, except for operations whose outcome must not be lost.

    Raises:
        ApiError: the exchange answered with an error.
        DecodeError: the answer can't be read at all, or does not fit and `strict` is on.
    """
    api = operation.api
    misfits: list[str] = []
    answer: Any
    try:
        answer = operation.decoder.decode(response.body)
    except msgspec.ValidationError:
        answer, misfits = _fit(operation, response)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(operation, response, str(error)) from None
    if response.status >= 500 and answer.code == api.envelope.success:
        raise _unreadable(operation, response, "success with a status that says failure")
    if answer.code != api.envelope.success:
        raise api_error(api, str(answer.code), str(answer.message or ""), response, operation)
    if answer.data is None and not _admits_none(operation.response_type):
        misfits = [*misfits, f"{api.envelope.data} is missing or null"]
    if misfits:
        _judge(operation, response, misfits, strict=strict)
    return RawResponse(
        cast("T", answer.data),
        response.status,
        response.headers,
        response.body,
        _time(answer.time),
        _number(response.headers.get(api.headers.rate_limit_remaining)),
    )


def _fit(operation: Operation[Any], response: HttpResponse) -> tuple[Any, list[str]]:
    try:
        loose = msgspec.json.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(operation, response, str(error)) from None
    envelope = operation.api.envelope
    if not isinstance(loose, dict) or not isinstance(loose.get(envelope.code), (str, int)):
        raise _unreadable(operation, response, f"there is no {envelope.code!r} in it")
    fitting = Fitting()
    return fitting.fit(loose, operation.decoder.type), fitting.misfits


def _judge(operation: Operation[Any], response: HttpResponse, misfits: list[str], *, strict: bool) -> None:
    if strict and operation.outcome == "none":
        raise errors.DecodeError(
            f"the answer does not fit the catalogue: {'; '.join(misfits)}",
            operation=operation.address,
            status=response.status,
            body=response.body,
        )
    report(operation.address, misfits)


def api_error(api: Api, code: str, msg: str, response: HttpResponse, operation: Operation[Any]) -> errors.ApiError:
    """The error that a code stands for."""
    known = api.load_error_codes().on_rest(code)
    cls = errors.error_class(known.error, msg) if known else _class_of_status(response.status)
    return cls(
        msg,
        code=code,
        status=response.status,
        body=response.body,
        operation=operation.address,
        meaning=known.meaning if known else None,
        retryable=known.may_retry(operation.outcome) if known else _may_retry(response.status, operation),
        outcome_known=known.outcome_known if known else _is_refusal(response.status),
    )


def _may_retry(status: int, operation: Operation[Any]) -> bool:
    """Whether a request may be sent again; one that may have been carried out only where that leaves nothing."""
    return status == 429 or (not _is_refusal(status) and operation.outcome == "none")


def _is_refusal(status: int) -> bool:
    """Whether a status tells for certain that the request was not carried out."""
    return status < 500 and status != 408


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
            f"HTTP status without a readable answer: {start!r}",
            code=str(response.status),
            status=response.status,
            body=response.body,
            operation=operation.address,
            retryable=_may_retry(response.status, operation),
            outcome_known=_is_refusal(response.status),
        )
    return errors.DecodeError(
        f"the answer can't be read: {why}",
        operation=operation.address,
        status=response.status,
        body=response.body,
    )


def _time(value: object) -> Timestamp | None:
    number = _number(value)
    return None if number is None else Timestamp(number)


def _number(value: object) -> int | None:
    try:
        return int(value) if isinstance(value, (str, int)) else None
    except ValueError:
        return None
