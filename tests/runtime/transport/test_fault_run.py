"""A short run of faults; `BITGET_FAULTS=20000` makes it a long one."""

from __future__ import annotations

import os

import fault_run

SEED = 7


def test_no_fault_sends_an_order_twice_or_makes_anything_certain_that_is_not() -> None:
    by_kind, wrong = fault_run.run(int(os.environ.get("BITGET_FAULTS", "160")), SEED)
    assert not wrong
    assert len(by_kind) > 15
