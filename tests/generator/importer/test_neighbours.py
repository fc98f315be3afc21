"""What a draft takes from the files of the catalogue that are like it, and what it says of them."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from catalogues.importer_drafts import Drafting, facts_of, messages, page_of, write_spec
from generator.importer import draft_stream_page
from generator.importer.command import run
from generator.importer.fields.naming_guess import propose_address
from generator.importer.neighbours import groups_below, names_elsewhere

CALL = "http: GET /api/v2/p2p/"
FILES = {
    "rest.classic.tides.p2p.get_all": f"{CALL}all\nresponse:\n  registerTime: timestamp as joined - When.\n",
    "rest.classic.tides.p2p.get_one": f"{CALL}one  # docs: /one\nresponse:\n  registerTime?: timestamp\n",
    "rest.classic.tides.other.get_two": f"{CALL}two\nresponse:\n  a[]:\n    registerTime: str as joined\n",
    "rest.classic.tides.deep.get": f"{CALL}deep/get\nexamples:\n  - response:\n      registerTime: 3\n",
}
CHANNEL = "summary: Tides.\nchannel: {wire}\npushes: {pushes}\nkey: [{key}]\ndata[]:\n{fields}examples:\n  - push: x\n"
PUSH = '{"action": "snapshot", "arg": {"topic": "tide-noti"}, "data": [{"symbol": "A", "low": "1", "high": "2"}]}'
PAGE = (
    '# Tides\n\n```json\n{"op": "subscribe", "args": [{"topic": "tide-noti"}]}\n```\n\n'
    f"```json\n{PUSH}\n```\n\n| Parameter | Type | Description |\n| --- | --- | --- |\n| data | List | Data |\n"
    "| > symbol | String | Symbol |\n| > low | String | Low |\n| > high | String | High |\n"
)


def known_channel(spec: Path, address: str, wire: str, *fields: str, pushes: str = "events", key: str = "low") -> None:
    file = spec / "streams" / Path(*address.split(".")).with_suffix(".yaml")
    file.parent.mkdir(parents=True)
    said = "".join(f"  {name}: str - Meaning.\n" for name in fields)
    file.write_text(CHANNEL.format(wire=wire, pushes=pushes, key=key, fields=said))


def test_the_group_is_that_of_operations_with_the_same_path_but_its_last_part() -> None:
    groups = groups_below(FILES, "/api/v2/p2p/three")
    assert groups == ("classic.tides.p2p", "classic.tides.other")
    assert groups_below(FILES, "/api/v2/p2/three") == ()


@pytest.mark.parametrize(
    ("groups", "address"),
    [
        (("classic.tides.p2p",), "classic.tides.p2p.get_merchant_list"),
        (("classic.tides.p2p", "classic.p2p"), "classic.p2p.get_merchant_list"),
        ((), "classic.p2p.get_merchant_list"),
    ],
)
def test_an_address_is_in_a_group_that_exists(groups: tuple[str, ...], address: str) -> None:
    assert propose_address("/api/v2/p2p/merchantList", "GET", "Get P2P Merchant List", None, groups) == address


def test_a_name_with_a_figure_is_one_word() -> None:
    found = propose_address("/api/v2/tax/records", "GET", "Get P2P Records", None)
    assert found == "classic.tax.get_p2p_records"


def test_several_groups_are_named(tmp_path: Path) -> None:
    drafting = Drafting(tmp_path)
    for group in ("one", "two"):
        file = tmp_path / "spec" / "rest" / "uta" / group / "get_tides.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(f"http: GET /api/v3/shore/{group}\n")
    found = drafting("# Get Shells\n\n* GET /api/v3/shore/shells\n")
    assert found.address.startswith("uta.one.")
    assert "operations with paths like this one are in uta.one and uta.two" in messages(found)


def test_a_name_elsewhere_is_that_of_declarations_and_not_of_examples() -> None:
    assert names_elsewhere(FILES, "registerTime") == {
        "joined": "classic.tides.p2p.get_all",
        "register_time": "classic.tides.p2p.get_one",
    }
    assert names_elsewhere(FILES, "Time") == {}


def test_a_proposal_for_the_glossary_names_what_others_call_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write_spec(tmp_path) / "rest" / "uta" / "shore" / "get_tides.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(FILES["rest.classic.tides.p2p.get_all"])
    response = '```json\n{"code": "00000", "data": {"registerTime": "1695806875837"}}\n```\n'
    page = page_of(tmp_path, f"# Get Shells\n\n* GET /api/v3/shore/shells\n\n{response}")
    options = {"page": page, "project": tmp_path, "docs": "https://x/y", "path": None, "address": None}
    assert run(argparse.Namespace(**options, summary=None, write=False, force=False)) == 0
    assert "registerTime is joined in uta.shore.get_tides" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wire", "fields", "why"),
    [
        ("tide-noti", ("low", "ebb"), "has the same name"),
        ("tides", ("high", "symbol", "low"), "has the same fields"),
    ],
)
def test_a_channel_pushes_as_that_of_the_other_generation(
    tmp_path: Path, wire: str, fields: tuple[str, ...], why: str
) -> None:
    spec = write_spec(tmp_path)
    known_channel(spec, "classic.private.tide", wire, *fields)
    found = draft_stream_page(page_of(tmp_path, PAGE), facts_of(spec))
    assert (found.pushes, found.key) == ("events", ("low",))
    said = f"pushes: events, key [low] is taken from classic.private.tide, which {why}"
    assert any(said in note.message for note in found.notes)


def test_a_key_that_the_channel_lacks_is_not_taken(tmp_path: Path) -> None:
    spec = write_spec(tmp_path)
    known_channel(spec, "classic.private.tide", "tide-noti", "ebb", key="ebb")
    found = draft_stream_page(page_of(tmp_path, PAGE), facts_of(spec))
    assert found.pushes == "events"
    assert found.key == ()
    assert any("since that has [ebb]" in note.message for note in found.notes)


@pytest.mark.parametrize("address", ["uta.private.tide", "classic.private.tide"])
def test_a_channel_unlike_it_or_of_its_own_generation_says_nothing(tmp_path: Path, address: str) -> None:
    spec = write_spec(tmp_path)
    own = address.startswith("uta")
    known_channel(spec, address, "tide-noti" if own else "ebb", "low", "high", "symbol", *(() if own else ("ebb",)))
    found = draft_stream_page(page_of(tmp_path, PAGE), facts_of(spec))
    assert (found.pushes, found.key) == ("snapshots", ("symbol",))
    assert any("is a guess: see what each push replaces" in note.message for note in found.notes)
