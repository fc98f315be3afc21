"""How `make soak` shares out scripts, and what it says of one that fails."""

from __future__ import annotations

import shlex
from fnmatch import fnmatch

import pytest

import soak
from script_record import Record


@pytest.mark.parametrize("scripts", [7, 1_000, 10_001])
def test_each_script_is_run_once(scripts: int) -> None:
    counts = soak.shared_out(scripts, soak.CELLS)
    run = [(cell, number) for cell, numbers in soak.jobs(counts, 5) for number in numbers]
    assert len(run) == len({*run}) == scripts
    assert all(run.count((cell, 5)) == bool(count) for cell, count in counts.items())


def test_a_kind_gets_its_share() -> None:
    counts = soak.shared_out(10_000, soak.CELLS)
    whole = sum(cell.share for cell in soak.CELLS)
    assert all(abs(count - 10_000 * cell.share / whole) <= 1 for cell, count in counts.items())
    assert {cell.way.kind for cell in counts if cell.steps == soak.KILLED} == {"uta", "classic_spot", "classic_futures"}


def test_one_that_fails_is_named_by_the_command_that_repeats_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def run_script(cell: soak.Cell, number: int) -> Record:
        assert number != 42, "an order came twice"
        return Record(scripts=1, sent=3)

    monkeypatch.setattr(soak, "run_script", run_script)
    cell = next(cell for cell in soak.CELLS if cell.steps == "restart")
    record, (failure,) = soak.run_job(cell, range(40, 44))
    assert (record.scripts, record.sent) == (4, 9)
    assert "an order came twice" in failure.why
    _, program, scripts, _, first, _, name = shlex.split(failure.again)
    assert (program, scripts, first) == ("tests/faults/soak.py", "1", "42")
    assert [one for one in soak.CELLS if fnmatch(one.name, name)] == [cell]
    assert [*soak.jobs(soak.shared_out(1, [cell]), 42)] == [(cell, range(42, 43))]
