# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""What came of the items of a batch: each is in one of three lists."""

from __future__ import annotations

from bitget_client._api import API
from bitget_runtime.rest.batch import BatchReader

_reader = BatchReader(API)

successes = _reader.successes
failures = _reader.failures
unknown_outcomes = _reader.unknown_outcomes
