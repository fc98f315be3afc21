"""The doctor's reasoning: what to look at next, and what the results mean. Pure.

`examine` yields what to do and receives the result, so that blocking and asyncio programs share it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast
from urllib.parse import urlsplit

import msgspec

from bitget_runtime.doctor import looks
from bitget_runtime.doctor.findings import Kind, Report
from bitget_runtime.doctor.looks import Unseen, Untrusted
from bitget_runtime.errors import (
    AccountModeMismatch,
    AccountRestricted,
    ApiError,
    AuthError,
    BitgetError,
    ClockSkew,
    PermissionDenied,
    RateLimited,
    ServerBusy,
    WrongEnvironment,
)
from bitget_runtime.pacing.clock import LOUD_OFFSET, is_time
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.transport.interface import HttpResponse

if TYPE_CHECKING:
    import ssl

    from bitget_runtime.facts import AccountFacts, ApiFacts, Generation
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.transport.proxies import Proxy


class Look(NamedTuple):
    """Look at the machine or its network: call this, in a thread if others must not wait."""

    see: Callable[[], str]


class Ask(NamedTuple):
    """Send a request for an operation without parameters.

    Attributes:
        operation: The operation to call.
        env: Environment to call it in.
        offset: Seconds to add to this machine's clock for the signature.
    """

    operation: Operation[Any]
    env: str
    offset: float = 0.0


class Answered(NamedTuple):
    """The result of a request.

    Attributes:
        response: The response, or the error that was raised instead.
        sent: When it was sent, seconds since the epoch by this machine's clock.
        received: When it ended.
    """

    response: HttpResponse | BitgetError
    sent: float
    received: float


Examination: TypeAlias = Generator[Look | Ask, Any, Report]
"""What to do, and finally the report. `Any`: a text or `Unseen` for a look, `Answered` for a request."""


@dataclass(frozen=True)
class Subject:
    """The subject of an examination.

    Attributes:
        api: Facts about the API.
        facts: Which operations to call, and what codes mean.
        operations: The catalogue's operations by address.
        base_url: Scheme, host and port of the exchange.
        stream_url: The same of its WebSockets.
        env: The environment.
        key_words: A description of the credentials without secrets; None if there are none.
        proxy: The proxy in use; None for none.
        stream_proxy: The same for WebSockets.
        ssl_context: TLS settings: what is trusted.
        sender: What sends the calls, such as `httpcore`.
    """

    api: ApiFacts
    facts: AccountFacts
    operations: Mapping[str, Operation[Any]]
    base_url: str
    stream_url: str
    env: str
    key_words: str | None
    proxy: Proxy | None
    stream_proxy: Proxy | None
    ssl_context: ssl.SSLContext
    sender: str

    @property
    def other_env(self) -> str | None:
        """The environment with the same host that a key may belong to instead."""
        own = self.api.environments[self.env]
        others = (name for name, one in self.api.environments.items() if one is not own and one.rest == own.rest)
        return next(others, None)


def examine(subject: Subject, wanted: Generation | None = None) -> Examination:
    """Examine how calls reach the exchange, and what happens to them there.

    Args:
        subject: What to examine.
        wanted: Generation of the API that the program uses; None if either is fine.
    """
    report = Report()
    by = f", by {subject.proxy.words}" if subject.proxy else ""
    report.passed("settings", f"{subject.env}, {subject.base_url}{by}, sent by {subject.sender}")
    if (yield from _reach(subject, report)) and (yield from _greet(subject, report)):
        if subject.key_words is None:
            report.skipped("key", "no credentials were given: only public calls were tried")
        else:
            report.passed("credentials", subject.key_words)
            yield from _identify(subject, report, wanted)
        yield from _reach_streams(subject, report)
    return report


def _reach(subject: Subject, report: Report) -> Generator[Look | Ask, Any, bool]:
    """Check the way to the host, or to the proxy before it."""
    url, proxy = urlsplit(subject.base_url), subject.proxy
    host, port = url.hostname or "", url.port or (443 if url.scheme == "https" else 80)
    if proxy is not None:
        host, port = proxy.host, proxy.port
    steps: list[tuple[str, Kind, Callable[[], str]]] = [
        ("name", "dns" if proxy is None else "proxy", lambda: looks.addresses(host, port)),
        ("connection", "unreachable" if proxy is None else "proxy", lambda: looks.connection(host, port)),
    ]
    if proxy is None and url.scheme == "https":
        steps.append(("certificate", "unreachable", lambda: looks.certificate(host, port, subject.ssl_context)))
    for name, kind, see in steps:
        seen = yield Look(see)
        if isinstance(seen, Unseen):
            report.failed(name, "tls_interception" if isinstance(seen, Untrusted) else kind, str(seen))
            return False
        report.passed(name, seen)
    return True


def _reach_streams(subject: Subject, report: Report) -> Generator[Look | Ask, Any, None]:
    """Check the way to the WebSockets, which have a host of their own, up to a handshake."""
    url, proxy = urlsplit(subject.stream_url), subject.stream_proxy
    facts = next(iter(subject.api.streams.values()), None)
    if facts is None or (proxy is not None and proxy.scheme != "http"):
        report.skipped("streams", "no WebSocket was tried" + (f" through {proxy.words}" if proxy and facts else ""))
        return
    host, port = url.hostname or "", url.port or (443 if url.scheme == "wss" else 80)
    context = subject.ssl_context if url.scheme == "wss" else None
    steps: list[tuple[str, Callable[[], str]]] = [
        ("stream handshake", lambda: looks.handshake(host, port, facts.public, context, proxy))
    ]
    if proxy is None and host != urlsplit(subject.base_url).hostname:
        steps.insert(0, ("stream name", lambda: looks.addresses(host, port)))
        steps.insert(1, ("stream connection", lambda: looks.connection(host, port)))
    for name, see in steps:
        seen = yield Look(see)
        if isinstance(seen, Unseen):
            report.failed(name, "tls_interception" if isinstance(seen, Untrusted) else "streams", str(seen))
            return
        report.passed(name, seen)


def _greet(subject: Subject, report: Report) -> Generator[Look | Ask, Any, bool]:
    """Make a public call: whether Bitget is there and serves us, and the time on its clock."""
    operation = subject.operations[subject.facts.public]
    answered = yield Ask(operation, subject.env)
    kind, evidence = _stranger(subject, answered.response)
    if kind is None and isinstance(answered.response, HttpResponse):
        try:
            raw = decode(operation, answered.response)
        except BitgetError as error:
            kind, evidence = _refusal(subject, error), str(error)
            if kind == "unexpected":  # the exchange itself never refuses this call
                kind = "not_bitget"
        else:
            report.passed("public call", evidence)
            if raw.request_time is not None and not is_time(raw.request_time):
                report.failed("clock", "unexpected", f"the response says that it is {raw.request_time} ms since 1970")
            elif raw.request_time is not None:
                _compare_clocks(report, raw.request_time / 1_000, answered)
            return True
    report.failed("public call", kind or "unexpected", evidence)
    return False


def _compare_clocks(report: Report, theirs: float, answered: Answered) -> None:
    report.clock_offset = round(theirs - (answered.sent + answered.received) / 2, 3)
    ahead = "ahead of" if report.clock_offset > 0 else "behind"
    within = (answered.received - answered.sent) / 2
    detail = f"the exchange is {abs(report.clock_offset):.1f} s {ahead} this machine, give or take {within:.2f} s"
    if abs(report.clock_offset) > LOUD_OFFSET:
        report.failed("clock", "clock", detail)
    else:
        report.passed("clock", detail)


def _identify(subject: Subject, report: Report, wanted: Generation | None) -> Generator[Look | Ask, Any, None]:
    """Make signed calls: whether the key is valid, and to what kind of account it belongs."""
    order: tuple[Generation, ...] = ("classic", "uta") if wanted == "classic" else ("uta", "classic")
    for generation in order:
        kind, evidence = yield from _try_key(subject, report, generation, subject.env)
        if kind is None:
            report.passed("signed call", evidence)
            report.account = generation
            if wanted is not None and generation != wanted:
                other: Kind = "unified_account" if generation == "uta" else "classic_account"
                report.failed("account", other, evidence)
            return
        if kind not in ("unified_account", "classic_account"):  # these say nothing about the key
            if kind == "key" and (yield from _is_of(subject, report, generation, subject.other_env)):
                kind = "demo_key_on_live" if subject.env == "live" else "live_key_on_demo"
            report.failed("signed call", kind, evidence)
            return
        report.skipped("signed call", evidence)
    report.failed("account", "unexpected", "both generations of the API say that the account belongs to the other one")


def _try_key(
    subject: Subject, report: Report, generation: Generation, env: str
) -> Generator[Look | Ask, Any, tuple[Kind | None, str]]:
    operation = subject.operations[subject.facts.signed[generation]]
    offset = report.clock_offset or 0.0
    answered = yield Ask(operation, env, offset if abs(offset) > LOUD_OFFSET else 0.0)
    kind, evidence = _stranger(subject, answered.response)
    if kind is None and isinstance(answered.response, HttpResponse):
        try:
            decode(operation, answered.response)
        except BitgetError as error:
            return _refusal(subject, error), f"{operation.address}: {error}"
    return kind, evidence if kind else f"{operation.address}: the key, its signature and its passphrase are accepted"


def _is_of(
    subject: Subject, report: Report, generation: Generation, env: str | None
) -> Generator[Look | Ask, Any, bool]:
    """Whether another environment knows the key."""
    if env is None:
        return False
    kind, _ = yield from _try_key(subject, report, generation, env)
    return kind in (None, "unified_account", "classic_account", "permission", "ip")


_EDGE = (403, 451)
"""Statuses with which a network in front of the exchange refuses a region or an address."""


def _stranger(subject: Subject, response: HttpResponse | BitgetError) -> tuple[Kind | None, str]:
    """What is wrong if the exchange itself did not respond; None if it did, or seems to have."""
    if isinstance(response, BitgetError):
        text = str(response)
        if "certificate" in text.lower():  # the only word that OpenSSL and Rust share for it
            return "tls_interception", text
        return ("proxy" if subject.proxy else "unreachable"), text
    if _is_enveloped(subject, response.body):
        return None, f"HTTP {response.status}, and the exchange responded"
    start = re.sub(r"\s+", " ", response.body[:80].decode("utf-8", "replace")).strip()
    evidence = f"HTTP {response.status}: {start!r}"
    if response.status == 407:
        return "proxy", evidence
    if response.status == 429:
        return "locked_out", evidence
    if response.status in _EDGE:
        return "region", evidence
    return ("maintenance" if response.status >= 500 else "not_bitget"), evidence


def _is_enveloped(subject: Subject, body: bytes) -> bool:
    try:
        read = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return isinstance(read, dict) and isinstance(read.get(subject.api.envelope.code), (str, int))


def _refusal(subject: Subject, error: BitgetError) -> Kind:
    """What an error from the exchange says about a program's set-up."""
    if not isinstance(error, ApiError):
        return "unexpected"
    for finding, codes in subject.facts.codes.items():
        if error.code in codes:
            return cast("Kind", finding)  # the generator checks that it is one
    if isinstance(error, WrongEnvironment):
        return "demo_key_on_live" if subject.env == "live" else "live_key_on_demo"
    for cls, kind in _KINDS:
        if isinstance(error, cls):
            return kind
    return "unexpected"


_KINDS: tuple[tuple[type[ApiError], Kind], ...] = (
    (ClockSkew, "clock"),
    (AuthError, "key"),
    (AccountRestricted, "account_restricted"),
    (PermissionDenied, "permission"),
    (RateLimited, "locked_out"),
    (ServerBusy, "maintenance"),
    (AccountModeMismatch, "unexpected"),
)
