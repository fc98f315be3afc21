# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Splits the response to a batch: each item is in one of three lists."""

from __future__ import annotations

from bitget_client._api import API
from bitget_runtime.rest.wire.batch import BatchReader

_reader = BatchReader(API)

successes = _reader.successes
failures = _reader.failures
unknown_outcomes = _reader.unknown_outcomes
