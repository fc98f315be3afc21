"""Every example of docs/testing.md runs as it is: tests in one run of pytest, the rest as programs."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from folders import PROJECT

PAGE = (PROJECT / "docs" / "testing.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
TESTS = [snippet for snippet in SNIPPETS if "def test_" in snippet]
CONFTEST = [snippet for snippet in SNIPPETS if "def fake_exchange_options" in snippet]
PROGRAMS = [snippet for snippet in SNIPPETS if snippet not in TESTS and snippet not in CONFTEST]

pytest_plugins = ["pytester"]


def test_every_snippet_is_of_a_kind_that_is_run() -> None:
    assert (len(TESTS), len(CONFTEST), len(PROGRAMS)) == (6, 1, 1)


def test_the_tests_of_the_page_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(**{f"test_{number}": snippet for number, snippet in enumerate(TESTS)})
    result = pytester.runpytest_subprocess("-W", "error", "-p", "no:cacheprovider", "-p", "no:asyncio", "-q")
    result.assert_outcomes(passed=len(TESTS))


def test_the_options_of_the_page_are_options(pytester: pytest.Pytester) -> None:
    [conftest] = CONFTEST
    pytester.makeconftest(conftest)
    pytester.makepyfile("""
        from bitget_client import Bitget

        def test_options(fake_exchange, fake_market):
            for exchange in (fake_exchange, fake_market):
                with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
                    [asset] = client.classic.spot.account.get_assets(coin="USDT")
                    assert str(asset.available) == "10000"
                    [ticker] = client.classic.spot.market.get_tickers(symbol="DOGEUSDT")
                    assert 0 < ticker.last_price < 2
        """)
    # with every plugin that is installed, as above, the start takes longest
    alone = ("--disable-plugin-autoload", "-p", "bitget_fake")
    pytester.runpytest_subprocess(*alone, "-p", "no:cacheprovider", "-q").assert_outcomes(passed=1)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_of_the_page_runs(program: str) -> None:
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout) == (0, "new\n"), result.stderr


def test_all_options_and_hooks_that_the_page_names_are_there() -> None:
    from inspect import signature

    from bitget_runtime.fake import FakeExchange, StreamFaults, fake_exchange

    table = PAGE.partition("| option |")[2].partition("\n\n")[0]
    options = {name for row in re.findall(r"^\| (`.*?) \|", table, re.M) for name in re.findall(r"`(\w+)`", row)}
    assert options == set(signature(fake_exchange).parameters)
    for name in re.findall(r"`(\w+)\(", PAGE.partition("## What a test can do")[2].partition("## What the bot")[0]):
        assert hasattr(FakeExchange, name), name
    assert all(f"`{name}`" in PAGE for name in vars(StreamFaults) if not name.startswith("_") and name != "clear")
    faults = PAGE.partition("faults of their own:")[2].partition("which belong")[0]
    for name in re.findall(r"`(\w+)`", faults):
        assert hasattr(StreamFaults, name), name
