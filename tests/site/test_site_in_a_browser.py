"""The site as people use it: they search, look, and read in the dark and on phones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("browser")  # one browser for all of them

KINDS = [
    "index.html",
    "tutorial.html",
    "architecture.html",
    "reference/uta/trade/place_order.html",
    "reference/uta/stream/ticker.html",
    "reference/errors/ApiError.html",
    "reference/errors/codes/40774.html",
]
"""A page of each kind."""

_AXE = {"resultTypes": ["violations"]}
"""Nothing is gathered of what is right."""

SEARCHES = """
    get-tickers                 reference/uta/market/get_tickers
    get_open_orders             reference/uta/trade/get_open_orders
    uta.trade.cancel_order      reference/uta/trade/cancel_order
    /api/v3/market/tickers      reference/uta/market/get_tickers
    /api/v2/spot/trade/orderInfo  reference/classic/spot/trade/get_order
    batch-place-order           reference/classic/contract/trade/place_orders
    place order                 reference/uta/trade/place_order
    set leverage                reference/uta/account/set_leverage
    funding rate                reference/uta/market/get_funding_rate
    withdraw                    reference/uta/withdrawal/withdraw
    open orders hedge           guides/hedge-mode
    hedge mode                  guides/hedge-mode
    which account               guides/which-account
    40774                       reference/errors/codes/40774
    interval                    guides/candles
    how far back candles        guides/candles
    round a price               guides/rounding
    market data                 guides/market-data
    demo trading                guides/demo-trading
    api keys                    guides/keys
    several machines            guides/several-machines
    ccxt                        guides/from-ccxt
    bitget-api                  guides/from-bitget-api
    OrderOutcomeUnknown         reference/errors/OrderOutcomeUnknown
    insufficient balance        reference/errors/InsufficientFunds
    order book                  streams
    tutorial                    tutorial
    take profit                 orders
    passphrase                  reference/errors/AuthError
"""
"""What people type, and the page that they look for."""

_LINKS = """() => {
    const host = [...document.querySelectorAll("*")].find((one) => one.shadowRoot?.querySelector("[role=combobox]"));
    return [...host.shadowRoot.querySelectorAll("a")].map((one) => one.getAttribute("href"));
}"""
"""The links that the search shows; it is in a tree of its own."""

_AT_REST = 250
"""Milliseconds without a change after which the results are taken to be all there."""


def results_of(page: Page, typed: str) -> list[str]:
    """Pages that a search finds, best first."""
    box = page.get_by_role("combobox")
    box.fill("")
    page.wait_for_function(f"() => !({_LINKS})().length")
    box.fill(typed)
    page.wait_for_function(f"() => ({_LINKS})().length")
    before: list[str] = []
    while (links := page.evaluate(_LINKS)) != before:
        before = links
        page.wait_for_timeout(_AT_REST)
    return list(dict.fromkeys(link.partition(".html")[0] for link in links))


@pytest.fixture
def seen() -> dict[str, list[str]]:
    """What a page did that it should not have done."""
    return {"errors": [], "requests": []}


@pytest.fixture
def page(browser: Browser, base_url: str, seen: dict[str, list[str]], request: Any) -> Iterator[Page]:
    """A page whose errors and whose requests elsewhere are kept, and fail the test."""
    options = getattr(request, "param", {})
    with browser.new_context(**options) as context:
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda said: seen["errors"].append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: seen["errors"].append(str(error)))
        page.on(
            "request",
            lambda one: None if one.url.startswith((base_url, "data:", "blob:")) else seen["requests"].append(one.url),
        )
        yield page
    assert seen == {"errors": [], "requests": []}


def test_searches_find_their_page_among_the_first_three(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}index.html", wait_until="networkidle")  # the button works by then
    page.get_by_role("button", name="Search").first.click()
    missed = {}
    for line in SEARCHES.strip().splitlines():
        typed, wanted = re.split(r"\s{2,}", line.strip())
        found = [one.removeprefix(base_url) for one in results_of(page, typed)]
        if wanted not in found[:3]:
            missed[typed] = found[:5]
    assert not missed, missed


def test_a_search_for_a_code_shows_what_it_means(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}index.html", wait_until="networkidle")
    page.get_by_role("button", name="Search").first.click()
    assert results_of(page, "40774")[0].endswith("codes/40774")
    assert re.search(r"one.way\s+type", page.get_by_role("combobox").evaluate("box => box.getRootNode().textContent"))


@pytest.mark.parametrize(
    "page",
    [
        {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
        {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}},
    ],
    ids=["light", "phone in the dark"],
    indirect=True,
)
def test_no_kind_of_page_is_hard_to_read(page: Page, base_url: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types

    faults = {}
    for kind in KINDS:
        page.goto(f"{base_url}{kind}")
        found = Axe().run(page, options=_AXE).response["violations"]
        serious = [
            f"{one['id']}: {one['nodes'][0]['html']}" for one in found if one["impact"] in ("serious", "critical")
        ]
        if serious:
            faults[kind] = serious
    assert not faults, faults


@pytest.mark.parametrize(
    "page", [{"viewport": {"width": width, "height": 800}} for width in (360, 1280)], indirect=True
)
def test_no_kind_of_page_is_wider_than_the_screen(page: Page, base_url: str) -> None:
    for kind in KINDS:
        page.goto(f"{base_url}{kind}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), kind


def test_the_colours_follow_the_system(browser: Browser, base_url: str) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        with browser.new_context(color_scheme=scheme) as context:
            page = context.new_page()
            page.goto(f"{base_url}index.html")
            shades[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shades["light"] != shades["dark"]


def test_examples_are_tabs(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}reference/uta/trade/place_order.html")
    for tab, shown in {
        "asyncio": "await client.uta",
        "Command line": "bitget uta trade place-order",
        "curl": "https://api.bitget.com/api/v3",
    }.items():
        page.get_by_text(tab, exact=True).first.click()
        assert page.locator("pre:visible").filter(has_text=shown).count() or page.get_by_text(shown).first.is_visible()


_LINK = re.compile(r"""<(?:a|link|script|img)\b[^>]*?\s(?:href|src)=["']?([^"' >]+)""")
_NAME = re.compile(r"""\s(?:id|name)=["']?([^"' >]+)""")
_ELSEWHERE = re.compile(r"[a-z]+:|//")


def _is_alike(path: str) -> bool:
    """Whether it is one of a thousand pages of codes, which differ in little; every tenth is looked at."""
    return "/codes/" in path and not path.endswith("4.html")


def test_no_link_is_broken(site: Path) -> None:
    texts = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    names = {path: set(_NAME.findall(text)) for path, text in texts.items()}
    broken = set()
    for path, text in texts.items():
        if path == "404.html" or _is_alike(path):
            continue  # the links of the former are from the root of wherever it is
        folder = (site / path).parent
        for link in set(_LINK.findall(text)):
            target, _, part = link.replace("&amp;", "&").partition("#")
            if _ELSEWHERE.match(target):
                continue
            found = (folder / target.partition("?")[0]).resolve() if target else site / path
            place = found.relative_to(site.resolve()).as_posix() if found.is_relative_to(site.resolve()) else "outside"
            if not found.exists() or (part and place in names and part not in names[place]):
                broken.add((path, link))
    assert not broken, sorted(broken)


def test_each_page_is_there_as_markdown_too(site: Path) -> None:
    assert not [path for path in _links_in(site / "llms.txt") if not path.is_file()]
    groups = [path for path in _links_in(site / "llms.txt") if path.name == "index.md" and path.parent != site]
    calls = [path for group in groups for path in _links_in(group)]
    assert len(calls) > 600
    assert not [path for path in calls if not path.is_file()]


def _links_in(page: Path) -> list[Path]:
    return [page.parent / link for link in re.findall(r"\]\(([^)]+\.md)\)", page.read_text("utf-8"))]


def test_the_search_index_is_small(site: Path) -> None:
    assert (site / "search.json").stat().st_size < 2_000_000
