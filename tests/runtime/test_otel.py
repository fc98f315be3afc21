"""OpenTelemetry: a span per request, metrics of what hooks receive, and nothing secret."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from bitget_client import Bitget, HttpRequest, HttpResponse, InvalidArgument, ServerBusy
from bitget_client.otel import instrument
from bitget_runtime.pacing.hooks import EndedEvent, GapEvent, Hooks, ResponseEvent, RestoredEvent, WaitEvent

KEY = ("the-key", "the-secret", "the-passphrase")
BUSY = HttpResponse(503, {}, b'{"code":"40725","msg":"busy","data":null}')
NOW = HttpResponse(200, {}, b'{"code":"00000","msg":"","requestTime":1,"data":{"serverTime":"1"}}')


class Watched:
    """A client with laid out responses, and what OpenTelemetry has received of it."""

    def __init__(self, *responses: HttpResponse, hooks: Hooks | None = None) -> None:
        self.left = list(responses)
        self.spans = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self.spans))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader], shutdown_on_exit=False)
        self.client = Bitget(*KEY, transport=self, hooks=hooks)
        instrument(self.client, tracer_provider=self.tracers, meter_provider=self.meters)

    def send(self, request: HttpRequest) -> HttpResponse:
        return self.left.pop(0)

    def close(self) -> None:
        pass

    def points(self, name: str) -> list[Any]:
        data = self.reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        metrics = [metric for scope in scopes for metric in scope.metrics if metric.name == name]
        return [point for metric in metrics for point in metric.data.data_points]


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitget_runtime.rest.client.time.sleep", lambda seconds: None)


def test_a_span_per_attempt_within_the_callers_span(no_pauses: None) -> None:
    watched = Watched(BUSY, NOW)
    with watched.tracers.get_tracer("test").start_as_current_span("mine") as mine:
        watched.client.uta.market.get_server_time()
    first, second, _ = watched.spans.get_finished_spans()
    assert {first.name, second.name} == {"uta.market.get_server_time"}
    assert first.kind == SpanKind.CLIENT
    assert first.parent is not None
    assert first.parent.span_id == mine.get_span_context().span_id
    assert dict(first.attributes or {}) == {
        "bitget.operation": "uta.market.get_server_time",
        "http.response.status_code": 503,
        "bitget.code": "40725",
        "error.type": "ServerBusy",
        "bitget.attempt": 1,
    }
    assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.UNSET)
    assert first.start_time is not None
    assert first.end_time is not None
    assert 0 <= first.end_time - first.start_time < 1e9


def test_metrics_of_requests_and_retries(no_pauses: None) -> None:
    watched = Watched(BUSY, NOW)
    watched.client.uta.market.get_server_time()
    points = watched.points("bitget.client.request.duration")
    codes = {point.attributes.get("bitget.code"): point.count for point in points}
    assert codes == {"40725": 1, None: 1}
    [retries] = watched.points("bitget.client.retries")
    assert (retries.value, retries.attributes["bitget.reason"]) == (1, "error")


def test_metrics_of_waits_and_gaps() -> None:
    watched = Watched()
    watching = watched.client._client.flow.watching
    ticker: Any = {"channel": "uta.stream.ticker", "argument": {"symbol": "BTCUSDT"}}
    watching.missing(GapEvent(**ticker, reason="silent", seconds=1.0, lost=None))
    watching.restored(RestoredEvent(**ticker, reason="silent", seconds=2.0))
    watching.ended_subscription(EndedEvent(**ticker, error="StreamLost", detail="", reason="silent", seconds=3.0))
    watching.ended_subscription(EndedEvent(**ticker, error=None, detail="", reason=None, seconds=0.0))
    counters = watching.streams.opened()
    counters.pushes, counters.down = 7, 1
    watching._hooks.on_wait(WaitEvent(operation="uta.trade.place_order", seconds=0.5))  # type: ignore[misc]  # it is set
    [wait], [gap] = watched.points("bitget.client.wait.duration"), watched.points("bitget.client.gaps")
    assert (wait.sum, wait.attributes) == (0.5, {"bitget.operation": "uta.trade.place_order"})
    [outage] = watched.points("bitget.client.outage.duration")
    assert (outage.sum, outage.count, outage.attributes) == (5.0, 2, gap.attributes)
    for name, value in (("pushes", 7), ("down", 1), ("dropped", 0)):
        [point] = watched.points(f"bitget.client.stream.{name}")
        assert point.value == value
    assert (gap.value, gap.attributes) == (1, {"bitget.channel": "uta.stream.ticker", "bitget.reason": "silent"})


def test_streams_of_all_clients_are_counted() -> None:
    watched = Watched()
    other = Bitget(*KEY, transport=watched)
    instrument(other, tracer_provider=watched.tracers, meter_provider=watched.meters)
    for client, pushes in ((watched.client, 5), (other, 10)):
        client._client.flow.watching.streams.opened().pushes = pushes
    [point] = watched.points("bitget.client.stream.pushes")
    assert point.value == 15


def test_nothing_secret_is_said() -> None:
    refused = HttpResponse(400, {}, b'{"code":"40012","msg":"the-key the-secret","data":null}')
    watched = Watched(refused)
    with pytest.raises(Exception, match="40012"):
        watched.client.uta.account.get_settings()
    said = "".join(span.to_json() for span in watched.spans.get_finished_spans())
    metrics = watched.reader.get_metrics_data()
    assert metrics is not None
    assert "40012" in said
    for secret in KEY:
        assert secret not in said + metrics.to_json()


def test_hooks_that_there_are_already_are_called_first() -> None:
    events: list[ResponseEvent] = []

    def fail(event: ResponseEvent) -> None:
        events.append(event)
        raise ValueError("on purpose")

    watched = Watched(BUSY, hooks=Hooks(on_response=fail))
    with pytest.raises(ServerBusy):
        watched.client.with_options(retries=0).uta.market.get_server_time()
    assert (len(events), len(watched.spans.get_finished_spans())) == (1, 1)


def test_hooks_have_to_be_hooks() -> None:
    with Bitget() as client, pytest.raises(InvalidArgument, match="hooks must be Hooks"):
        client.add_hooks(print)  # type: ignore[arg-type]  # the mistake


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.metrics", None)
    with Bitget() as client, pytest.raises(InvalidArgument, match=r"pip install opentelemetry-api"):
        instrument(client)
