"""From an operation and its arguments to the bytes that are sent: pure, and the only place that signs requests."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote, urlsplit

import msgspec
from msgspec.structs import astuple, replace

from bitget_runtime import __version__
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.transport.headers import RequestHeaders
from bitget_runtime.transport.interface import HttpRequest
from bitget_runtime.transport.own_headers import RESERVED, own_headers
from bitget_runtime.values.scalars import Refused, refused, write_json, write_text

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, HeaderNames
    from bitget_runtime.rest.wire.credentials import Credentials
    from bitget_runtime.values.parameters import Form

Extra: TypeAlias = Mapping[str, Any]
"""Parameters that the catalogue does not know yet, by wire name. `Any`: whatever JSON can hold."""

Arguments: TypeAlias = Mapping[str, Any]
"""Arguments by wire name, None if not given. `Any`: each is checked by its parameter's writer."""

Written: TypeAlias = dict[str, object] | list[dict[str, object]]
"""Parameters as they are sent."""

_encode = msgspec.json.Encoder().encode

_USER_AGENT = {"User-Agent": f"bitget-client/{__version__}"}


_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Origin(msgspec.Struct, frozen=True):
    """What all requests of a client share.

    Attributes:
        base_url: Scheme, host and port.
        headers: Headers of every request.
        signed_headers: Additional headers of signed requests.
        names: Names of the headers that carry the signature.
        credentials: What to sign with; None for a client of public operations.
        reserved: Names of the headers that users can't set, in lower case.
        variables: Environment variables that hold what to sign with, by argument.
        env: The environment, such as `live` or `demo`.
    """

    base_url: str
    headers: Mapping[str, str]
    names: HeaderNames
    credentials: Credentials | None
    signed_headers: Mapping[str, str] = {}
    reserved: frozenset[str] = frozenset()
    variables: Mapping[str, str] = {}
    env: str = ""

    @property
    def place(self) -> str:
        """Host, port and environment, however the host is spelt: what is there is nowhere else."""
        url = urlsplit(self.base_url)
        host = "localhost" if url.hostname in _LOOPBACK else url.hostname
        return f"{host}:{url.port or (443 if url.scheme == 'https' else 80)} {self.env}"

    def __repr__(self) -> str:
        return f"Origin({self.base_url!r})"  # headers may be the user's


def origin_for(
    api: ApiFacts, env: str, base_url: str, credentials: Credentials | None, locale: str = "en-US"
) -> Origin:
    """What all requests to an environment share, at a host.

    Args:
        api: Facts about the API.
        env: The environment.
        base_url: Scheme, host and port.
        credentials: What to sign with; None for public calls only.
        locale: Language of the exchange's messages.

    Raises:
        InvalidArgument: the locale can't be a header.
    """
    if not (isinstance(locale, str) and locale.isascii() and locale.isprintable()):
        raise InvalidArgument(f"locale must be a language tag such as 'en-US', not {locale!r}")
    environment = api.environments[env]
    headers, own = {"Content-Type": "application/json", api.headers.locale: locale}, dict(environment.headers)
    fixed = (*headers, *astuple(api.headers), *(name for one in api.environments.values() for name in one.headers))
    reserved = RESERVED | {name.lower() for name in fixed}
    headers = _USER_AGENT | headers
    if environment.headers_on == "signed":
        return Origin(base_url, headers, api.headers, credentials, own, reserved, api.variables, env)
    return Origin(base_url, headers | own, api.headers, credentials, {}, reserved, api.variables, env)


def with_headers(origin: Origin, given: Mapping[str, str] | None) -> Origin:
    """A copy with the user's own headers on every request, replacing those of the same names.

    Raises:
        InvalidArgument: they aren't valid headers, or the client sets one of them itself.
    """
    return origin if given is None else replace(origin, headers=own_headers(origin.headers, given, origin.reserved))


def write(
    form: Form,
    arguments: Arguments | Sequence[Any],
    extra: Extra | None,
    operation: str,
    around: Collection[str] = (),
) -> Written:
    """Parameters as they are sent.

    Args:
        form: The form: every parameter that may be given.
        arguments: Arguments by wire name, or the items if the parameters are a bare list.
        extra: More parameters, by wire name.
        operation: Address for error messages.
        around: Names of what is sent around the parameters, in the frame of a WebSocket.

    Raises:
        InvalidArgument: an argument isn't valid, or `extra` has the name of a parameter, or of what is sent around it.
    """
    try:
        if not form.is_list:
            named: Any = arguments  # `cast` would cost as much as writing one argument
            written = _write_arguments(form, named)
            return written if extra is None else _with_extra(form, written, extra, around)
        items: Any = form.write_list(arguments)
        return [_with_extra(form, item, extra, around) for item in items]
    except Refused as error:
        raise InvalidArgument(str(error), operation=operation) from None
    except Exception as error:  # the mapping of arguments may be user code too
        raise InvalidArgument(
            f"the arguments can't be read: they raise {type(error).__name__}", operation=operation
        ) from None


def _write_arguments(form: Form, arguments: Arguments) -> dict[str, object]:
    written: dict[str, object] = {}
    writers = form.writers
    for wire, value in arguments.items():
        if value is not None:
            try:
                write_one = writers[wire]
                if write_one is write_text and type(value) is str and value.isascii():
                    written[wire] = value  # as `write_text` would, without the cost of a call: most are of this kind
                else:
                    written[wire] = write_one(value)
            except Exception as error:
                raise _refused(form, wire, error) from None
    if not written.keys() >= form.required:
        for wire in arguments:
            if wire in form.required and wire not in written:
                raise Refused("is required and can't be None", _name(form, wire))
    return written


def _refused(form: Form, wire: str, error: Exception) -> Refused:
    if wire not in form.writers:
        return Refused(f"there is no parameter {wire!r}: pass it in `extra`")
    return refused(error, _name(form, wire))


def _name(form: Form, wire: str) -> str:
    return next(parameter.name for parameter in form.parameters if parameter.wire == wire)


def _with_extra(
    form: Form, written: dict[str, object], extra: Extra | None, around: Collection[str]
) -> dict[str, object]:
    if extra is None:
        return written
    try:
        more = _extra(extra)
    except Exception as error:  # the mapping may be user code
        raise refused(error, "extra") from None
    for wire in more:
        if wire in written or wire in form.writers:
            raise Refused(f"gives {wire!r}, which is a parameter of this method: pass it by its own argument", "extra")
        if wire in around:
            raise Refused(
                f"gives {wire!r}, which this method sends itself: pass it by its own argument, if it has one", "extra"
            )
    return written | more


def _extra(extra: Extra) -> dict[str, object]:
    written = write_json(extra)
    if not isinstance(written, dict):
        raise Refused("must be a mapping of wire names to values")
    return written


def prepare(
    origin: Origin, method: str, path: str, written: Written, *, signed: bool, now: int, operation: str
) -> HttpRequest:
    """A request ready to be sent.

    Args:
        origin: What all requests share.
        method: HTTP method.
        path: Path without query.
        written: Parameters: the query of a GET, the JSON body otherwise.
        signed: Whether it needs a signature.
        now: Milliseconds since the epoch, by the exchange's clock.
        operation: Address for error messages.

    Raises:
        InvalidArgument: there are no credentials to sign with, or a parameter can't be encoded.
    """
    if method == "GET":
        query = query_string(written, operation)
        target, body = (f"{path}?{query}" if query else path), b""
    else:
        target, body = path, _body(written, operation)
    if not signed:
        return HttpRequest(method, origin.base_url, target, RequestHeaders(origin.headers), body)
    credentials = origin.credentials
    if credentials is None:
        from bitget_runtime.rest.wire.credentials import needed  # only needed if something went wrong

        raise needed(origin.variables, operation)
    names, timestamp = origin.names, str(now)
    values = dict(origin.headers)
    values[names.key] = credentials.api_key
    values[names.signature] = credentials.sign(f"{timestamp}{method}{target}".encode() + body)
    values[names.timestamp] = timestamp
    values[names.passphrase] = credentials.passphrase.reveal()
    if origin.signed_headers:
        values |= origin.signed_headers
    return HttpRequest(method, origin.base_url, target, RequestHeaders(values), body)


def query_string(written: Written, operation: str) -> str:
    """Query of a GET, sorted by name, as it is signed and sent."""
    if not written:
        return ""
    if not isinstance(written, dict):
        raise InvalidArgument("a query has named parameters, not a list", operation=operation)
    return "&".join(
        f"{_quoted(name)}={_quoted(_query_text(written[name], name, operation))}" for name in sorted(written)
    )


def _quoted(text: str) -> str:
    if text.isalnum() and text.isascii():
        return text
    return quote(text, safe="")


def _query_text(value: object, name: str, operation: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, msgspec.Raw):
        return bytes(value).decode()
    if isinstance(value, list) and not any(isinstance(item, list) for item in value):
        return ",".join(_query_text(item, name, operation) for item in value)
    kind = "list of lists" if isinstance(value, list) else type(value).__name__
    raise InvalidArgument(f"{name}: a {kind} can't be sent in a query", operation=operation)


def _body(written: Written, operation: str) -> bytes:
    try:
        return _encode(written)
    except (TypeError, ValueError, ArithmeticError, RecursionError) as error:
        what = f"an argument can't be sent as JSON: {error}" if str(error) else "the arguments can't be sent as JSON"
        raise InvalidArgument(what, operation=operation) from None
