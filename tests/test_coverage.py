"""Every operation that is known of anywhere is here: compared with an index of the docs and of four public clients."""

from __future__ import annotations

import csv
from pathlib import Path

from bitget_client import registry

INDEX = Path(__file__).parent / "data" / "endpoint_index.tsv"


def rows() -> list[dict[str, str]]:
    with INDEX.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_every_row_of_the_index_is_an_operation_or_an_alias() -> None:
    calls = {f"{one.method} {one.path}" for one in registry.operations.values()}
    aliases = [alias for one in registry.operations.values() for alias in one.aliases]
    indexed = {f"{row['method']} {row['path']}" for row in rows()}
    assert len(indexed) == 623
    assert indexed - calls == set(aliases)
    assert len(aliases) == 8
    assert not calls & set(aliases)


def test_nothing_is_invented() -> None:
    indexed = {f"{row['method']} {row['path']}" for row in rows()}
    assert {f"{one.method} {one.path}" for one in registry.operations.values()} <= indexed


def test_authentication_is_that_of_the_index() -> None:
    auth = {(row["method"], row["path"]): row["auth"] for row in rows()}
    different = {address for address, one in registry.operations.items() if auth[one.method, one.path] != one.auth}
    assert not different


def test_operations_that_move_money_or_orders_say_so() -> None:
    telling = ("place-order", "cancel-order", "withdraw", "transfer", "borrow", "repay", "close-positions")
    silent = {
        address
        for address, one in registry.operations.items()
        if one.method == "POST" and one.path.rpartition("/")[2] in telling and one.outcome == "none"
    }
    assert not silent
