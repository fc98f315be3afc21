"""What is written down of orders, and which files are refused."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bitget_runtime.errors import JournalError
from bitget_runtime.orders.desk.journal import Entry, Journal, Owner, read_journal
from bitget_runtime.orders.known.state import OrderState


def entry(name: str) -> Entry:
    return Entry(client_order_id=name, kind="uta", category="SPOT", symbol="BTCUSDT", arguments={"qty": "1"}, sent=5)


def test_what_is_unsettled_is_found_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    first, second, third = journal.write([entry("a"), entry("b"), entry("c")])
    journal.update(first, OrderState.FILLED, order_id="1", filled="1", accepted_until=None)
    journal.update(second, OrderState.UNKNOWN, order_id="2", filled="0.5", accepted_until=77)
    journal.close()
    again = Journal(tmp_path / "j")
    found = list(again.unsettled())
    assert [one.client_order_id for one in found] == ["b", "c"]
    assert (found[0].state, found[0].order_id, found[0].filled, found[0].accepted_until) == (
        OrderState.UNKNOWN,
        "2",
        "0.5",
        77,
    )
    assert found[1] == Entry(
        **{**{name: getattr(entry("c"), name) for name in Entry.__struct_fields__}, "number": third}
    )
    again.close()
    assert [one.client_order_id for one in read_journal(tmp_path / "j")] == ["a", "b", "c"]


def test_what_a_killed_program_wrote_is_there(tmp_path: Path) -> None:
    child = os.fork()
    if not child:
        Journal(tmp_path / "j").write([entry("a")])
        os._exit(0)  # nothing is closed
    os.waitpid(child, 0)
    journal = Journal(tmp_path / "j")
    assert [one.client_order_id for one in journal.unsettled()] == ["a"]
    journal.close()


FORKS = """
import os, sys
from bitget_runtime.errors import JournalError
from bitget_runtime.orders.desk.journal import Entry, Journal

def entry(name):
    return Entry(client_order_id=name, kind="uta", category="SPOT", symbol="BTCUSDT", sent=5)

journal = Journal(sys.argv[1])
journal.write([entry("a")])
if not os.fork():
    try:
        journal.write([entry("child's")])
    except JournalError as error:
        print(error)
    if sys.argv[2] == "closes":
        journal.close()
    sys.exit()  # destroys what is left
os.wait()
journal.write([entry("b")])
os._exit(9)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.parametrize("end", ["closes", "just ends"])
def test_a_forked_process_leaves_it_to_its_parent(tmp_path: Path, end: str) -> None:
    said = subprocess.run([sys.executable, "-c", FORKS, tmp_path / "j", end], stdout=subprocess.PIPE, timeout=60)
    assert b"belongs to the process that this one was forked from" in said.stdout
    assert [one.client_order_id for one in read_journal(tmp_path / "j")] == ["a", "b"]


def test_a_second_user_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    with pytest.raises(JournalError, match="in use"):
        Journal(tmp_path / "j")
    with pytest.raises(JournalError, match="in use"):
        read_journal(tmp_path / "j")
    journal.close()
    Journal(tmp_path / "j").close()


def test_it_stays_its_process_s_own_when_that_opens_and_closes_the_file(tmp_path: Path) -> None:
    opens = "import sys; from bitget_runtime.orders.desk.journal import *; Journal(sys.argv[1])"
    reads = "import sys; from bitget_runtime.orders.desk.journal import *; read_journal(sys.argv[1])"
    journal = Journal(tmp_path / "j")
    journal.write([entry("a")])
    (tmp_path / "j").read_bytes()  # as a backup does: the process loses its POSIX locks
    for program in (opens, reads):
        said = subprocess.run([sys.executable, "-c", program, tmp_path / "j"], stderr=subprocess.PIPE, timeout=60)
        assert b"is in use by another process" in said.stderr
    journal.write([entry("b")])
    journal.close()
    assert {file.name for file in tmp_path.iterdir()} == {"j"}
    assert [one.client_order_id for one in read_journal(tmp_path / "j")] == ["a", "b"]


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"not a database" * 99)
    with sqlite3.connect(tmp_path / "other") as database:
        database.execute("CREATE TABLE theirs (a)")
    database.close()
    no_folder = "its folder has to exist"
    for name, why in (("text", "isn't a journal"), ("other", "another program"), ("no/where", no_folder)):
        with pytest.raises(JournalError, match=why):
            Journal(tmp_path / name)


@pytest.mark.parametrize("keep", [0.3, 0.5, 0.9])
def test_a_torn_file_is_an_error(tmp_path: Path, keep: float) -> None:
    journal = Journal(tmp_path / "j")
    journal.write(entry(f"{number:0>30}") for number in range(2_000))
    journal.close()
    whole = (tmp_path / "j").read_bytes()
    (tmp_path / "j").write_bytes(whole[: int(len(whole) * keep)])
    with pytest.raises(JournalError, match="damaged"):
        Journal(tmp_path / "j")


@pytest.mark.parametrize(
    ("last", "owner", "refused"),
    [
        (Owner("key", "account"), Owner("key", "account"), ""),
        (Owner("key", "account"), Owner("fresh key", "account"), ""),
        (Owner("key", ""), Owner("key", "account"), ""),
        (Owner("key", "account"), Owner("fresh key", "another account"), "of another account"),
        (Owner("key", "account"), Owner("key", "another account"), "of another account"),
        (Owner("key", ""), Owner("fresh key", "account"), "may be of another account"),
        (Owner("key", "account"), Owner("fresh key", ""), "may be of another account"),
        (Owner("key", ""), Owner("fresh key", ""), "may be of another account"),
    ],
)
def test_unsettled_orders_are_of_one_account(tmp_path: Path, last: Owner, owner: Owner, refused: str) -> None:
    journal = Journal(tmp_path / "j")
    assert journal.owner is None
    journal.claim(last)
    (number,) = journal.write([entry("a")])
    if refused:
        with pytest.raises(JournalError, match=f"{refused}.*bitget orders journal"):
            journal.claim(owner)
        assert journal.owner == last
        journal.update(number, OrderState.CANCELLED, order_id="1", filled="0", accepted_until=None)
    journal.claim(owner)
    journal.close()
    again = Journal(tmp_path / "j")
    assert again.owner == owner
    again.close()


def test_all_or_none_of_a_batch(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    with pytest.raises(TypeError):
        journal.write(
            [entry("a"), Entry(client_order_id="b", kind="uta", category="", symbol="", arguments={"a": {1j}})]
        )
    assert list(journal.entries()) == []
    journal.write([entry("c")])
    journal.close()


def test_what_has_ended_long_ago_is_deleted_and_nothing_else(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    old = [Entry(client_order_id=name, kind="uta", category="SPOT", symbol="BTCUSDT", sent=100) for name in "abc"]
    late = [Entry(client_order_id=name, kind="uta", category="SPOT", symbol="BTCUSDT", sent=300) for name in "de"]
    early = Entry(client_order_id="f", kind="uta", category="SPOT", symbol="BTCUSDT", sent=100)  # the clock went back
    numbers = journal.write([*old, *late, early])
    for number, state in zip(numbers, ("filled", "unknown", "cancelled", "filled", "sent", "filled"), strict=True):
        journal.update(number, OrderState(state), order_id="1", filled="0", accepted_until=None)
    journal.close()
    Journal(tmp_path / "j").close()
    assert len(read_journal(tmp_path / "j")) == 6
    Journal(tmp_path / "j", forget_before=200).close()
    assert [one.client_order_id for one in read_journal(tmp_path / "j")] == ["b", "d", "e", "f"]
    Journal(tmp_path / "j", forget_before=400).close()
    assert [one.client_order_id for one in read_journal(tmp_path / "j")] == ["b", "e"]


def test_it_is_for_its_user_alone(tmp_path: Path) -> None:
    os.symlink(tmp_path / "there", tmp_path / "link")
    for name in ("j", "link"):
        journal = Journal(tmp_path / name)
        journal.write([entry("a")])
        files = [file for file in tmp_path.iterdir() if not file.is_symlink()]
        assert len(files) >= 2
        assert {file.stat().st_mode & 0o077 for file in files} == {0}
        journal.close()


def test_a_large_file_is_checked_after_an_unclean_end_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[Journal] = []
    monkeypatch.setattr(Journal, "_check", lambda journal: checked.append(journal))
    Journal(tmp_path / "j").close()
    assert len(checked) == 1
    monkeypatch.setattr("bitget_runtime.orders.desk.journal._QUICKLY_CHECKED", 0)
    Journal(tmp_path / "j").close()
    assert len(checked) == 1
    child = os.fork()
    if not child:
        Journal(tmp_path / "j").write([entry("a")])
        os._exit(0)  # nothing is closed
    os.waitpid(child, 0)
    Journal(tmp_path / "j").close()
    assert len(checked) == 2


def test_another_format_says_what_to_do(tmp_path: Path) -> None:
    Journal(tmp_path / "j").close()
    with sqlite3.connect(tmp_path / "j") as database:
        database.execute("PRAGMA user_version = 1")
    database.close()
    with pytest.raises(JournalError, match=r"format 1, .*bitget orders resolve"):
        Journal(tmp_path / "j")
