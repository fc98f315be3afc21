"""A short run of faults; `BITGET_FAULTS=20000` makes it a long one."""

from __future__ import annotations

import os

import pytest

import fault_run
from stand_ins.servers.tls import Certificates

SEED = 7


@pytest.mark.parametrize("by_tls", [False, True])
def test_no_fault_sends_an_order_twice_or_makes_anything_certain_that_is_not(
    by_tls: bool, certificates: Certificates
) -> None:
    faults = int(os.environ.get("BITGET_FAULTS", "120"))
    by_kind, wrong = fault_run.run(faults, SEED, certificates if by_tls else None)
    assert not wrong
    assert len(by_kind) > 15
