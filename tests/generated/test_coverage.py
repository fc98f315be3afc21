"""Every operation and channel that is known of is here: compared with indexes of the docs and of public clients."""

from __future__ import annotations

import csv
from typing import Any, get_args

import pytest

from bitget_client import Channel, Command, registry
from catalogues.documented_streams import CALLS
from folders import PROJECT
from generator.__main__ import main

DATA = PROJECT / "tests" / "data"


def rows(name: str = "endpoint_index.tsv") -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_every_row_of_the_index_is_an_operation_or_an_alias() -> None:
    calls = {f"{one.method} {one.path}" for one in registry.operations.values()}
    aliases = [alias for one in registry.operations.values() for alias in one.aliases]
    indexed = {f"{row['method']} {row['path']}" for row in rows()}
    assert indexed - calls <= set(aliases)
    assert not calls & set(aliases)


def test_authentication_is_that_of_the_index() -> None:
    auth = {(row["method"], row["path"]): row["auth"] for row in rows()}
    different = {
        address
        for address, one in registry.operations.items()
        if auth.get((one.method, one.path), one.auth) != one.auth
    }
    assert not different


def test_operations_that_move_money_or_orders_say_so() -> None:
    telling = ("place-order", "cancel-order", "withdraw", "transfer", "borrow", "repay", "close-positions")
    silent = {
        address
        for address, one in registry.operations.items()
        if one.method == "POST" and one.path.rpartition("/")[2] in telling and one.outcome == "none"
    }
    assert not silent


def categories(one: Channel[Any] | Command[Any]) -> set[str]:
    """What a channel or command can be had for, by the values of the parameter that says so."""
    parameters = one.parameters if isinstance(one, Channel) else (*one.frame.parameters, *one.parameters)
    [*named] = (
        get_args(parameter.annotation) for parameter in parameters if parameter.wire in ("instType", "category")
    )
    return {value for values in named for value in values} | set(filter(None, [one.constant.get("instType")]))


def test_every_row_of_the_index_of_streams_is_a_channel_or_a_command() -> None:
    for row in rows("stream_index.tsv"):
        place = (row["api"], row["scope"], row["channel"])
        assert any(
            (address.partition(".")[0], one.scope, one.name) == place
            and {*row["names"].split()} <= {*(one.names if isinstance(one, Channel) else [one.name])}
            and {*row["categories"].split()} <= categories(one)
            for address, one in CALLS.items()
        ), row


def test_the_indexes_were_not_cut_short() -> None:
    assert len(rows()) >= 623
    assert len(rows("stream_index.tsv")) >= 50


def test_commands_say_what_a_lost_reply_leaves_open() -> None:
    orders = {one.outcome for one in registry.channels.values() if isinstance(one, Command) and "order" in one.name}
    assert orders == {"order"}


def test_the_page_names_every_channel_and_command_once() -> None:
    page = (PROJECT / "docs" / "coverage.md").read_text("utf-8").partition("## WebSocket channels")[2]
    tables, _, lives = page.partition("## Walks over pages")[0].partition("## Lives of orders")
    assert [line.split("`")[1] for line in lives.splitlines() if line.startswith("| `")] == [*registry.orders().lives]
    found = [line.split("`")[1] for line in tables.splitlines() if line.startswith("| `")]
    assert sorted(found) == sorted(registry.channels)
    departing = {one.address for one in CALLS.values() if any(example.departs for example in one.examples)}
    assert departing
    listed = page.partition("## Documented examples that contradict the wire")[2]
    assert all(f"| `{address}` |" in listed for address in departing)


def test_tree_lists_channels_and_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tree", "--project", str(PROJECT)]) == 0
    printed = capsys.readouterr().out
    groups: dict[str, list[str]] = {}
    group = ""
    for line in printed.splitlines():
        if line.startswith(" "):
            groups[group].append(line.split()[0])
        else:
            group = line
            groups[group] = []
    listed = {f"{group}.{name}" for group, names in groups.items() for name in names}
    assert listed >= {*registry.operations, *registry.channels}
    assert {one for one in listed if ".stream." in one} == set(registry.channels)
