"""Examples are sent as the models that decode them say."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitget_runtime.fake.modelled.fitting import Fitting
from bitget_runtime.fake.modelled.shapes import shape_of
from bitget_runtime.fake.modelled.times import Times, newest_in
from bitget_runtime.values import exact
from stand_ins.modelled_models import Entry, Everything, Level

NEWEST, NOW, BEGAN = 1_600_000_000_000, 1_800_000_000_000, 1_700_000_000_000
TIMES = Times(NEWEST, NOW, BEGAN)

ENTRY = {"orderId": "1", "symbol": "A", "cTime": str(NEWEST - 5)}
WHOLE = {
    **{"text": "a", "size": "1.50", "rate": 0.5, "either": "2", "days": 3, "isOn": True, "open": "YES"},
    **{"entries": [ENTRY], "byCoin": {"A": ENTRY}},
}


def fitted(data: object, type_: Any = Everything, *, keeps_records: bool = True) -> Any:
    value = Fitting(TIMES, keeps_records=keeps_records).fit(data, shape_of(type_))
    sent = msgspec.json.encode(value)
    exact.decoder(type_).decode(sent)  # as the client does, or it raises
    return msgspec.json.decode(sent)


def test_what_fits_stays_but_for_its_times() -> None:
    recorded = {**ENTRY, "cTime": str(BEGAN - 5)}
    present = {**ENTRY, "cTime": str(NOW - 5)}
    assert fitted(WHOLE) == {**WHOLE, "entries": [recorded], "byCoin": {"A": present}}
    assert fitted(WHOLE, keeps_records=False)["entries"] == [present]


def test_out_of_nothing_comes_all_that_is_always_sent() -> None:
    assert fitted(None) == {
        **{"text": "", "size": "0", "rate": 0, "either": "0", "days": 0, "isOn": False, "open": "NO"},
        **{"entries": [], "byCoin": {}},
    }
    assert fitted(None, Entry) == {"orderId": "", "symbol": "", "cTime": str(NOW)}
    assert fitted(None, list[Entry]) == []
    assert fitted({"a": 1}, None) is None


@pytest.mark.parametrize(
    ("name", "sent", "fits"),
    [
        ("text", 5, "5"),
        ("text", True, "true"),
        ("text", ["x"], ""),
        ("size", 1e-7, "0.0000001"),
        ("size", "", "0"),
        ("size", "1e-8", "1e-8"),
        ("size", "nan", "0"),
        ("size", "9" * 400, "0"),
        ("rate", "1.25", 1.25),
        ("rate", "x", 0),
        ("rate", "1_0", 0),
        ("rate", ".5", 0.5),
        ("size", " 1", "0"),
        ("either", 7, "7"),
        ("days", "12", 12),
        ("days", "9" * 30, 0),
        ("isOn", "true", True),
        ("open", "yes", "YES"),
        ("open", False, "NO"),
        ("entries", ENTRY, [{**ENTRY, "cTime": str(BEGAN - 5)}]),
        ("entries", ["x", None, ENTRY], [{**ENTRY, "cTime": str(BEGAN - 5)}]),
        ("byCoin", [], {}),
        ("whatever", {"a": [1, None]}, {"a": [1, None]}),
    ],
)
def test_what_is_sent_otherwise_is_made_to_fit(name: str, sent: object, fits: object) -> None:
    assert fitted({**WHOLE, name: sent})[name] == fits


@pytest.mark.parametrize(
    ("name", "sent", "said"),
    [("count", "", ""), ("count", None, None), ("count", "x", None), ("levels", "x", None), ("levels", {}, None)],
)
def test_what_need_not_be_there_is_as_empty_as_in_the_example(name: str, sent: object, said: object) -> None:
    assert fitted({**WHOLE, name: sent})[name] == said
    assert name not in fitted(WHOLE)


def test_members_that_no_model_has_are_left_out() -> None:
    assert "strange" not in fitted({**WHOLE, "strange": 1})


def test_whichever_of_several_names_the_example_has_is_sent() -> None:
    assert fitted({**WHOLE, "unionMM": "5"})["unionMM"] == "5"


def test_rows_are_lists() -> None:
    assert fitted([["1.5", NEWEST, "later"], [2], []], list[Level]) == [["1.5", BEGAN], ["2", None], ["0"]]


@pytest.mark.parametrize(
    ("sent", "moved"),
    [
        (str(NEWEST), BEGAN),
        (NEWEST + 7, BEGAN + 7),
        ("0", BEGAN),
        ("2023-01-01", BEGAN),
        (10**18, BEGAN),
        (-1, BEGAN),
        (True, BEGAN),
    ],
)
def test_times_are_moved_by_the_same_amount(sent: object, moved: int) -> None:
    assert TIMES.moved(sent, is_recorded=True) == moved
    assert TIMES.moved(sent, is_recorded=False) == moved + NOW - BEGAN


def test_the_newest_time_is_the_last_one_that_was_past() -> None:
    shape = shape_of(list[Entry])
    rows = [{"cTime": str(NEWEST)}, {"cTime": str(NEWEST - 9)}, {"cTime": str(NEWEST + 9)}, {"cTime": "7"}, {}]
    assert newest_in(rows, shape, NEWEST + 5) == NEWEST
    assert newest_in(rows, shape, None) == NEWEST + 9
    assert newest_in(rows[2:3], shape, NEWEST) == NEWEST + 9
    assert newest_in([], shape, 5) == 5
    assert newest_in({"A": {"cTime": "1600000000001"}}, shape_of(dict[str, Entry]), None) == NEWEST + 1
    assert newest_in([["1", NEWEST]], shape_of(list[Level]), None) == NEWEST
