"""Limits, roles and what operations name each other: what is refused, and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.spec_folder import FILES, PLACE_ORDER, SEND_ORDER, TICKERS, SpecFolder, mistakes_of
from generator.check.catalogue import load
from generator.compare.diff import compare

CLASSIC_ORDER = "rest/classic/shop/trade/place_order.yaml"
MISTAKES = r"""
rest/uta/market/get_tickers.yaml
  rate_limit: [10/s/ip, 100/m/uid] -> rate_limit: [] -> 5:13: there is no rate limit in it: write one, or leave 'rate_li
  100/m/uid -> 100/1s/uid -> 5:23: rate_limit '100/1s/uid' is wrong: write NUMBER/s/uid or NUMBER/m/ip, such as 10/s/uid
  100/m/uid -> 100/m/key -> 5:23: rate_limit '100/m/key' is wrong: write NUMBER/s/uid or NUMBER/m/ip, such as
  rate_limit: [10/s/ip, 100/m/uid] -> rate_limit_inferred: true -> 5:22: 'rate_limit_inferred' says something of a
  100/m/uid] -> 100/m/uid]\nrate_limit_inferred: maybe -> 6:22: rate_limit_inferred 'maybe' is wrong: write true, or lea
  100/m/uid] -> 100/m/uid]\nrate_limit_by_vip: true -> 5:13: what grows with the VIP level is one limit per second
  100/m/uid] -> 100/m/uid]\nrate_limit_of_copy_traders: few -> 6:29: rate_limit_of_copy_traders 'few' is wrong: write
  100/m/uid] -> 100/m/uid]\nrole: cancel -> 6:7: 'role: cancel' belongs to 'outcome: order': remove one
  100/m/uid] -> 100/m/uid]\ncounterpart: tickers -> 6:14: counterpart 'tickers' is wrong: write the address of an operat
  100/m/uid] -> 100/m/uid]\ncounterpart: uta.trade.place_ordr -> 6:14: counterpart: there is no operation uta.trade.plac
  100/m/uid] -> 100/m/uid]\ncounterpart: uta.trade.place_order -> 6:14: uta.trade.place_order is of the same generation
  100/m/uid] -> 100/m/uid]\ncounterpart: classic.shop.trade.place_order -> 6:14: classic.shop.trade.place_order has 'out
rest/uta/trade/place_order.yaml
  outcome: order -> outcome: order\nrole: trade -> 7:7: 'role: trade' belongs to 'outcome: transfer' or 'outcome: sett
  outcome: order -> outcome: order\nrole: cancle -> 7:7: unknown role 'cancle', did you mean 'cancel'?
  outcome: order -> outcome: order\ncounterpart: classic.shop.trade.place_order -> 7:14: classic.shop.trade.place_order
streams/uta/trade/send_order.yaml
  outcome: order -> outcome: order\nrest: uta.trade -> 5:7: rest 'uta.trade' is wrong: write the address of an operation
  outcome: order -> outcome: order\nrest: uta.trade.send_order -> 5:7: rest: there is no operation uta.trade.send_order
  outcome: order -> outcome: order\nrest: classic.shop.trade.place_order -> 5:7: classic.shop.trade.place_order is of an
  outcome: order -> outcome: order\nrest: uta.market.get_tickers -> 5:7: uta.market.get_tickers has 'outcome: none': it
api.yaml
  locked_for: "300" -> locked_for: soon -> 26:15: locked_for 'soon' is wrong: write seconds, in quotes
  6000/m/ip -> many -> 25:12: overall 'many' is wrong: write NUMBER/s/uid or NUMBER/m/ip
  {signed: 1/s/uid, public: 2/s/ip} -> {signed: 1/s/uid} -> 27:13: defaults has no 'public': add it
  {signed: 1/s/uid, public: 2/s/ip} -> 1/s/uid -> 27:13: 'defaults' must be a mapping to limits such as 10/s/uid
  {"2": 60/s/uid -> {"gold": 60/s/uid -> 28:9: VIP level 'gold' is wrong: write a number in quotes, such as '1'
  {"2": 60/s/uid -> {"2": 60/m/ip -> 28:14: limit from VIP 2 on '60/m/ip' is wrong: write NUMBER/s/uid
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    """The small catalogue, and in the other generation of the API an operation that names one of its own."""
    folder = SpecFolder(tmp_path)
    text = FILES[PLACE_ORDER].replace("/api/v3/", "/api/v2/")
    folder.write(CLASSIC_ORDER, text.replace("outcome: order", "outcome: order\ncounterpart: uta.trade.place_order"))
    return folder


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_one_message(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:{message}")


def test_the_limits_of_all_calls_are_needed(folder: SpecFolder) -> None:
    text = FILES["api.yaml"]
    start, end = text.index("limits:\n"), text.index("streams:\n  classic")
    folder.write("api.yaml", text[:start] + text[end:])
    assert folder.mistakes() == ["spec/api.yaml:1:1: api.yaml has no 'limits': add it"]


def test_a_counterpart_is_named_by_one_and_known_to_both(folder: SpecFolder) -> None:
    found = {one.address: one.counterparts for one in load(folder.spec).operations}
    assert found == {
        "classic.shop.trade.place_order": ("uta.trade.place_order",),
        "uta.market.get_tickers": (),
        "uta.trade.place_order": ("classic.shop.trade.place_order",),
    }


def test_a_command_shares_the_limits_of_the_operation_that_it_names(folder: SpecFolder) -> None:
    folder.change(SEND_ORDER, "outcome: order", "outcome: order\nrest: uta.trade.place_order")
    folder.change(PLACE_ORDER, "outcome: order", "rate_limit: 10/s/uid\noutcome: order\nrole: cancel")
    (command,) = (one for group in load(folder.spec).streams for one in group.commands)
    assert command.operation is not None
    assert (command.operation.rate_limits, command.operation.role) == (("10/s/uid",), "cancel")


def test_a_command_names_what_does_the_same(folder: SpecFolder) -> None:
    folder.write("rest/uta/trade/cancel_order.yaml", FILES[PLACE_ORDER].replace("/place-order", "/cancel-order"))
    folder.change(SEND_ORDER, "outcome: order", "outcome: order\nrest: uta.trade.cancel_order")
    message = "uta.trade.cancel_order is not called like 'send_order': name what does the same, or rename one"
    assert folder.mistakes() == [f"spec/{SEND_ORDER}:5:7: {message}"]


def test_a_broken_file_is_not_said_to_be_missing(folder: SpecFolder) -> None:
    folder.change(SEND_ORDER, "outcome: order", "outcome: order\nrest: uta.trade.place_order")
    folder.write(PLACE_ORDER, "summary: [")
    assert all(line.startswith(f"spec/{PLACE_ORDER}:") for line in folder.mistakes())


def test_an_operation_of_unknown_auth_is_not_said_to_be_missing(folder: SpecFolder) -> None:
    folder.change(SEND_ORDER, "outcome: order", "outcome: order\nrest: uta.trade.place_order")
    folder.change(PLACE_ORDER, "auth: signed", "auth: sined")
    assert folder.mistakes() == [f"spec/{PLACE_ORDER}:4:7: unknown auth 'sined', did you mean 'signed'?"]


def test_what_has_changed_is_said(folder: SpecFolder) -> None:
    old = load(folder.spec)
    folder.change("api.yaml", "6000/m/ip", "3000/m/ip")
    folder.change("api.yaml", '"3": 100/s/uid', '"3": 90/s/uid')
    folder.change(TICKERS, "[10/s/ip, 100/m/uid]", "20/s/ip\nrate_limit_inferred: true")
    folder.change(PLACE_ORDER, "outcome: order", "outcome: order\nrole: cancel")
    folder.change(SEND_ORDER, "outcome: order", "outcome: order\nrest: uta.trade.place_order")
    folder.change(CLASSIC_ORDER, "counterpart: uta.trade.place_order\n", "")
    assert sorted(compare(old, load(folder.spec)).changed) == [
        "`classic.shop.trade.place_order`: counterpart uta.trade.place_order -> none",
        "`uta.market.get_tickers`: rate limit 10/s/ip, 100/m/uid -> 20/s/ip (inferred)",
        "`uta.stream.trade.send_order`: operation of REST none -> uta.trade.place_order",
        "`uta.trade.place_order`: role none -> cancel",
        "the API: limit from VIP 3 on 100/s/uid -> 90/s/uid",
        "the API: limit of all calls 6000/m/ip -> 3000/m/ip",
    ]
