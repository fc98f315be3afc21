# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Spans and metrics of a client for OpenTelemetry (extra `otel`)."""

from __future__ import annotations

from bitget_runtime import otel

instrument = otel.instrument
