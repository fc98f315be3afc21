"""How operations page, read from the catalogue's texts; and spans cut into windows."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bitget_client import registry
from bitget_runtime.paging.facts import DAY, Misfit, paging_of, span_ms
from bitget_runtime.paging.windows import OVERLAP, Span, narrower, windows
from folders import SPEC

PLAIN = {"next": "cursor = endId", "key": "id", "order": "newest", "ends": "no cursor"}
TIMES = st.integers(0, 2 * 10**12)
FILES = {
    ".".join(path.relative_to(SPEC / "rest").with_suffix("").parts): path.read_text("utf-8")
    for path in (SPEC / "rest").rglob("*.yaml")
}


def test_what_the_catalogue_says_is_read() -> None:
    paging = registry.operations["classic.contract.account.get_bills"].paging
    assert paging is not None
    assert paging.limit is not None
    assert paging.window is not None
    assert paging.reach is not None
    assert (paging.next.parameter, paging.next.source, paging.next.field) == ("idLessThan", "envelope", "endId")
    assert (paging.rows, paging.key, paging.order, paging.ends) == ("bills", (("billId",),), "newest", ("no cursor",))
    assert (paging.limit.parameter, paging.limit.default, paging.limit.most) == ("limit", 20, 100)
    assert (paging.window.start, paging.window.end, paging.window.span) == ("startTime", "endTime", 30 * DAY)
    assert paging.reach.oldest(100 * DAY, {}) == 10 * DAY


def test_what_does_not_page_has_no_paging() -> None:
    assert registry.operations["uta.account.get_assets"].paging is None


def test_the_most_and_the_reach_may_depend_on_an_argument() -> None:
    paging = registry.operations["classic.contract.market.get_candles"].paging
    assert paging is not None
    assert paging.limit is not None
    assert paging.reach is not None
    assert paging.limit.most_for({"granularity": "1D"}) == 90
    assert paging.limit.most_for({"granularity": "1m"}) == 1000
    assert paging.reach.span_for({"granularity": "15m"}) == 52 * DAY
    assert paging.reach.oldest(100 * DAY, {"granularity": "1M"}) is None


def test_facts_are_without_exception_those_of_the_trading_facts() -> None:
    pagings = {address: one.paging for address, one in registry.operations.items() if one.paging}
    said = {address: text for address, text in FILES.items() if "\npaging:\n" in text}
    assert pagings.keys() == said.keys()
    unknown = [address for address, text in said.items() if re.search(r"\n  window: \w+\.\.\w+ unknown\b", text)]
    windows = {address: one.window for address, one in pagings.items() if one.window and one.window.start}
    assert {address for address, window in windows.items() if window.span is None} == set(unknown)
    tax = [one for address, one in pagings.items() if address.startswith("classic.common.tax.")]
    assert {one.order for one in tax} == {"oldest"}
    assert all(one.next.source == "last" for one in tax)
    recent = {address for address, one in pagings.items() if "start" in one.ends}
    assert recent >= {
        f"{group}.get_candles" for group in ("classic.contract.market", "classic.spot.market", "uta.market")
    }
    numbered = {one.next.parameter for one in pagings.values() if one.next.source == "number"}
    assert numbered == {"pageNo", "pageNum", "page", "cursor"}
    assert not pagings["classic.common.p2p.get_merchants"].key


@pytest.mark.parametrize("text", ["30", "30h", "d", "-3d", "0d", "3 d", "3.5d"])
def test_what_is_no_span_is_none(text: str) -> None:
    assert span_ms(text) is None


def test_months_are_taken_at_their_shortest() -> None:
    assert [span_ms(text) for text in ("1mo", "3mo", "1y", "4mo")] == [28 * DAY, 89 * DAY, 365 * DAY, 112 * DAY]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("next", "x"),
        ("limit", "limit 3"),
        ("window", "a..b 3h"),
        ("reach", "soon"),
        ("key", "a b"),
        ("ends", "no, x y"),
    ],
)
def test_a_text_of_another_form_is_a_misfit(key: str, text: str) -> None:
    with pytest.raises(Misfit) as refused:
        paging_of({**PLAIN, key: text})
    assert refused.value.key == key


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(start=TIMES, length=TIMES, longest=st.integers(5 * OVERLAP, 10**12), back=st.booleans())
def test_windows_cover_a_span_and_overlap(start: int, length: int, longest: int, back: bool) -> None:
    longest = max(longest, length // 50)
    found = list(windows(start, start + length, longest, back=back))
    in_time = found[::-1] if back else found
    assert (in_time[0].start, in_time[-1].end) == (start, start + length)
    assert all((one.length or 0) <= longest for one in found)
    for one, following in pairwise(in_time):
        assert one.end is not None
        assert following.start is not None
        assert one.end - following.start == OVERLAP


def test_a_span_that_nothing_bounds_is_one_window() -> None:
    assert list(windows(5, 10**12, None)) == [Span(5, 10**12)]
    assert Span(None, 3).length is None


def test_widths_become_narrower_until_there_is_no_use() -> None:
    widths = [400 * DAY]
    while (width := narrower(widths[-1])) is not None:
        widths.append(width)
    assert [width // DAY for width in widths] == [400, 180, 90, 30, 7, 1]
