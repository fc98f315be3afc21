"""Spans and metrics for OpenTelemetry, made from what hooks receive, so they hold no arguments, data or secrets."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.counters import StreamCounters, StreamTotals
from bitget_runtime.pacing.hooks import EndedEvent, GapEvent, Hooks, ResponseEvent, RestoredEvent, RetryEvent, WaitEvent
from bitget_runtime.rest.face import client_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from opentelemetry.metrics import Meter, MeterProvider
    from opentelemetry.trace import Tracer, TracerProvider

    from bitget_runtime.rest.face import AsyncClientFace, ClientFace

_NAME = "bitget_client"

_observed: WeakKeyDictionary[Meter, list[StreamTotals]] = WeakKeyDictionary()
"""What the streams of clients count, by the meter that observes them."""


def instrument(
    client: ClientFace | AsyncClientFace,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
) -> None:
    """Have a client make a span per request, and metrics of requests, waits, retries and streams; once per client.

    Args:
        client: The client; clients that share with it, and its streams, are included.
        tracer_provider: Where spans go; the global one by default.
        meter_provider: Where metrics go; the global one by default.

    Raises:
        InvalidArgument: opentelemetry-api is not installed.
    """
    try:
        from opentelemetry.metrics import get_meter
        from opentelemetry.trace import get_tracer
    except ImportError:
        raise InvalidArgument("needs the package opentelemetry-api: pip install opentelemetry-api") from None
    spans = _Spans(get_tracer(_NAME, tracer_provider=tracer_provider))
    meter = get_meter(_NAME, meter_provider=meter_provider)
    metrics = _Metrics(meter)
    client.add_hooks(Hooks(on_response=spans.ended))
    client.add_hooks(
        Hooks(
            on_response=metrics.ended,
            on_wait=metrics.waiting,
            on_retry=metrics.retrying,
            on_gap=metrics.missing,
            on_restored=metrics.restored,
            on_ended=metrics.ended_subscription,
        )
    )
    _observe(meter, client_of(client).flow.watching.streams)


class _Spans:
    """A span per request, made when the request has ended; its parent is the span in which the call was made."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer

    def ended(self, event: ResponseEvent) -> None:
        from opentelemetry.trace import SpanKind, StatusCode

        now = time.time_ns()
        span = self._tracer.start_span(
            event.operation,
            kind=SpanKind.CLIENT,
            attributes={**_outcome(event), "bitget.attempt": event.attempt},
            start_time=now - round(event.seconds * 1e9),
        )
        if event.error is not None:
            span.set_status(StatusCode.ERROR, event.error)
        span.end(now)


class _Metrics:
    def __init__(self, meter: Meter) -> None:
        self._requests = meter.create_histogram(
            "bitget.client.request.duration", unit="s", description="Duration of requests, by operation and code."
        )
        self._waits = meter.create_histogram(
            "bitget.client.wait.duration", unit="s", description="Waits of calls and commands for their turn."
        )
        self._retries = meter.create_counter(
            "bitget.client.retries", unit="{retry}", description="Requests and logins that were sent again."
        )
        self._gaps = meter.create_counter(
            "bitget.client.gaps", unit="{gap}", description="Gaps in the pushes of subscriptions."
        )

        self._outages = meter.create_histogram(
            "bitget.client.outage.duration", unit="s", description="Outages of subscriptions, once they are over."
        )

    def ended(self, event: ResponseEvent) -> None:
        self._requests.record(event.seconds, _outcome(event))

    def waiting(self, event: WaitEvent) -> None:
        self._waits.record(event.seconds, {"bitget.operation": event.operation})

    def retrying(self, event: RetryEvent) -> None:
        attributes = {"bitget.operation": event.operation, "bitget.reason": event.reason, "error.type": event.error}
        self._retries.add(1, attributes)

    def missing(self, event: GapEvent) -> None:
        self._gaps.add(1, {"bitget.channel": event.channel, "bitget.reason": event.reason})

    def restored(self, event: RestoredEvent) -> None:
        self._outages.record(event.seconds, {"bitget.channel": event.channel, "bitget.reason": event.reason})

    def ended_subscription(self, event: EndedEvent) -> None:
        if event.reason is not None:
            self._outages.record(event.seconds, {"bitget.channel": event.channel, "bitget.reason": event.reason})


def _observe(meter: Meter, totals: StreamTotals) -> None:
    """Metrics of what the streams of all clients with a meter count, read whenever metrics are exported."""
    from opentelemetry.metrics import CallbackOptions, Observation

    if meter in _observed:  # it keeps the first instrument of a name, and ignores others
        _observed[meter].append(totals)
        return
    clients = _observed[meter] = [totals]

    def reader_of(name: str) -> Callable[[CallbackOptions], list[Observation]]:
        return lambda options: [Observation(sum(getattr(one.now(), name) for one in clients))]

    for name in StreamCounters.__slots__:
        create = meter.create_observable_up_down_counter if name == "down" else meter.create_observable_counter
        create(
            f"bitget.client.stream.{name}", [reader_of(name)], description=f"`StreamCounters.{name}` of all streams."
        )


def _outcome(event: ResponseEvent) -> dict[str, str | int]:
    """How a request ended, as attributes."""
    known = {
        "bitget.operation": event.operation,
        "http.response.status_code": event.status,
        "bitget.code": event.code,
        "error.type": event.error,
    }
    return {name: value for name, value in known.items() if value is not None}
