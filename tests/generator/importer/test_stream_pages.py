"""The importer on pages of WebSocket channels and commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.importer_drafts import facts_of, fields_of, page_of, write_spec
from generator.check.catalogue import load
from generator.importer import PageError, StreamDraft, draft_stream_page
from generator.importer.departures import python_names
from generator.importer.streams.stream_departures import read_stream_back
from generator.importer.streams.stream_yaml import stream_yaml

SUBSCRIBE = '{"op": "subscribe", "args": [{"instType": "spot", "topic": "tide", "symbol": "BTCUSDT"}]}'
ACK = '{"event": "subscribe", "arg": {"instType": "spot", "topic": "tide", "symbol": "BTCUSDT"}}'
PUSH = (
    '{"action": "snapshot", "arg": {"instType": "spot", "topic": "tide", "symbol": "BTCUSDT"},'
    ' "data": [{"orderId": "1", "side": "buy", "size": "1.5", "ebb": [{"size": "2"}]}], "ts": 1695806875837}'
)
CHANNEL = f"""\
# Tide Channel

Push frequency: 200-300ms

```json
{SUBSCRIBE}
```

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| op | String | Yes | Operation |
| args | List | Yes | Channels |
| > instType | String | Yes | Product |
| > topic | String | Yes | `tide` |
| > symbol | String | Yes | Trading pair |

```json
{ACK}
```

```json
{PUSH}
```

| Parameter | Type | Description |
| --- | --- | --- |
| arg | Object | Channel |
| data | List | Data |
| > orderId | String | Order ID |
| > side | String | `buy` `sell` |
| > size | String | Amount |
| > ebb | List | Ebbs |
| >> size | String | Amount |
"""
COMMAND = """\
# Make Tide

```json
{"op": "trade", "args": [{"id": "1", "instType": "SPOT", "instId": "BTCUSDT", "channel": "make-tide",
  "params": {"side": "buy", "size": "1"}}]}
```

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| op | String | Yes | trade |
| args | List | Yes | Commands |
| > id | String | Yes | ID of the request |
| > instType | String | Yes | `SPOT` |
| > instId | String | Yes | Pair |
| > channel | String | Yes | `make-tide` |
| > params | Object | Yes | Parameters |
| >> side | String | Yes | `buy` `sell` |
| >> size | String | No | Amount |

```json
{"event": "trade", "arg": [{"id": "1", "instType": "SPOT", "channel": "make-tide", "instId": "BTCUSDT",
  "params": {"orderId": "9"}}], "code": 0, "msg": "Success"}
```
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return write_spec(tmp_path)


def draft_of(
    spec: Path, text: str, docs: str = "https://www.bitget.com/api-doc/uta/websocket/public/Tide"
) -> StreamDraft:
    return draft_stream_page(page_of(spec.parent, text), facts_of(spec), docs=docs)


def said(found: StreamDraft) -> str:
    return "\n".join(note.message for note in found.notes)


def test_a_channel_is_read_from_its_frames_and_tables(spec: Path) -> None:
    found = draft_of(spec, CHANNEL)
    assert (found.address, found.wire_name, found.is_command) == ("uta.public.tide", "tide", False)
    assert fields_of(found.request) == {"instType*": "str", "symbol*": "str"}
    assert found.data.shapes == ("[]",)
    assert fields_of(found.data) == {
        "orderId": "str",
        "side": "Side",
        "size": "decimal",
        "ebb[]": "object",
        "ebb[].size": "decimal",
    }
    assert (found.pushes, found.key, found.frequency) == ("snapshots", ("orderId",), "200-300ms")
    assert "is a guess" in said(found)
    assert "an entry holds lists (ebb): see whether a push has all of each, or what changed" in said(found)
    assert set(found.examples[0].frames) == {"subscribe", "ack", "push"}


def test_the_catalogue_reads_the_draft_of_a_channel(spec: Path) -> None:
    found = draft_of(spec, CHANNEL)
    channel = read_stream_back(found, facts_of(spec)).streams[0].channels[0]
    assert channel.wire_name == "tide"
    assert channel.examples[0].departs is None
    text = stream_yaml(found, "Tides.", python_names(found, facts_of(spec)))
    assert text.startswith("summary: Tides.\ndocs: ")


def test_a_command_has_parameters_beside_the_others(spec: Path) -> None:
    found = draft_of(spec, COMMAND, "https://www.bitget.com/api-doc/spot/websocket/private/Make-Tide")
    assert (found.address, found.wire_name, found.is_command) == ("classic.trade.spot_make_tide", "make-tide", True)
    assert found.constant == {"instType": "SPOT"}
    assert fields_of(found.frame) == {"instId*": "str"}
    assert fields_of(found.request) == {"side*": "Side", "size": "decimal"}
    assert fields_of(found.data) == {"orderId": "str"}
    assert read_stream_back(found, facts_of(spec)).streams[0].commands[0].wire_name == "make-tide"


def test_the_names_of_books_become_an_argument(spec: Path) -> None:
    page = CHANNEL.replace('"topic": "tide"', '"topic": "tide5"').replace("`tide`", "`tide/tide1/tide5`")
    found = draft_of(spec, page)
    assert found.wire_name == "tide{variant}"
    assert found.enums[0].values == ("5", "1")
    assert "forms" in said(found)


def test_tables_of_two_products_are_one_set_of_fields(spec: Path) -> None:
    rows = (
        "Parameter | Type | Description",
        "--- | --- | ---",
        "data | List | D",
        "> size | String | A",
        "> flow | String | F",
    )
    more = "\n" + "".join(f"| {row} |\n" for row in rows)
    assert "flow*" in fields_of(draft_of(spec, CHANNEL + more).data)


def test_headings_within_a_part_are_of_its_channel(spec: Path) -> None:
    ebb = CHANNEL.replace("tide", "ebb").replace("Tide", "Ebb").replace("Push freq", "### How often\n\nPush freq")
    found = draft_of(
        spec, f"{CHANNEL}\n{ebb}", "https://www.bitget.com/api-doc/uta/websocket/public/Waters#ebb-channel"
    )
    assert (found.title, found.wire_name) == ("Ebb Channel", "ebb")


def test_of_several_channels_on_a_page_one_is_chosen(spec: Path) -> None:
    page = CHANNEL + "\n" + CHANNEL.replace("tide", "ebb").replace("Tide", "Ebb").replace("orderId", "ebbId")
    with pytest.raises(PageError, match=r"2 channels or commands.*--docs URL#anchor\n  tide \(line 5\)\n  ebb"):
        draft_of(spec, page)
    found = draft_of(spec, page, "https://www.bitget.com/api-doc/uta/websocket/public/Waters#ebb-channel")
    assert (found.title, found.wire_name) == ("Ebb Channel", "ebb")
    assert "ebbId" in fields_of(found.data)
    assert "orderId" not in fields_of(found.data)


def test_a_frame_that_spells_the_name_otherwise_gives_way_to_the_others(spec: Path) -> None:
    slipped = CHANNEL.replace(SUBSCRIBE, SUBSCRIBE.replace("tide", "tid"))
    found = draft_of(spec, slipped)
    assert found.wire_name == "tide"
    assert "the frame says tid" in said(found)


def test_an_example_that_contradicts_the_fields_is_said_to(spec: Path) -> None:
    found = draft_of(spec, CHANNEL.replace('"op": "subscribe"', '"op": "unsubscribe"').replace(ACK, f"{SUBSCRIBE}"))
    assert "nothing" not in said(found)
    found = draft_of(spec, COMMAND.replace('"op": "trade"', '"op": "order"'))
    assert found.examples[0].departs


def test_a_page_without_a_push_says_so(spec: Path) -> None:
    found = draft_of(spec, CHANNEL.replace(PUSH, "{}"))
    assert "no example of a push" in said(found)
    assert "isn't a frame of a channel" in said(found)
    assert found.examples == ()


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("# Nothing\n\nOf interest.\n", "no subscription"),
        (CHANNEL.replace('"topic"', '"subject"'), "does not name its channel"),
        (CHANNEL.replace('"tide"', '"\u6f6e"'), "isn't the name of a channel"),
        (CHANNEL.replace(PUSH, '{"data": [}'), "closes nothing"),
    ],
)
def test_a_page_that_cannot_be_read_is_refused_with_a_reason(spec: Path, page: str, why: str) -> None:
    with pytest.raises(PageError, match=why):
        draft_of(spec, page)


def test_drafts_do_not_depend_on_an_operation(spec: Path) -> None:
    """A whole catalogue has some; that of one channel need not."""
    assert load(spec, is_whole=False).operations == ()


def test_a_row_beside_the_data_that_no_frame_has_is_said(spec: Path) -> None:
    found = draft_of(spec, CHANNEL.replace("| > size | String | Amount |", "| depth | String | Depth |"))
    assert "depth: left out: no frame has it there; if it is within another, its row lacks a '>'" in said(found)


def test_what_is_said_of_the_end_of_a_channel_is_noted(spec: Path) -> None:
    found = draft_of(spec, CHANNEL.replace("# Tide Channel", "# Tide Channel (Deprecated)"))
    assert (found.title, "this may say that the call is withdrawn" in said(found)) == ("Tide Channel", True)


@pytest.mark.parametrize(("name", "is_said"), [("ebb", True), ("tide", False), ("tide5", False)])
def test_a_channel_that_the_table_calls_otherwise_is_said(spec: Path, name: str, is_said: bool) -> None:
    found = draft_of(spec, CHANNEL.replace("| Yes | `tide` |", f"| Yes | `{name}` |"))
    assert (f"the table names it {name}, the frames tide; the latter is taken" in said(found)) == is_said
