"""A new endpoint or channel is one YAML file: nothing else is touched, and the client has a typed method for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from catalogues.golden_packages import mypy_cache
from folders import PROJECT

FILE = "spec/rest/uta/gadget/get_gadgets.yaml"
ENDPOINT = """\
summary: Get the gadgets of a coin.
docs: https://www.bitget.com/api-doc/uta/gadget/Get-Gadgets
http: GET /api/v3/gadget/gadgets
auth: signed
permission: UTA trade (read)
rate_limit: 7/s/uid
request:
  symbol!: str
  gadgetSize: decimal - Smallest size of a gadget.
response[]:
  symbol: str
  gadgetSize: decimal - Size of the gadget.
  gadgetTime?: timestamp - When the gadget was made.
  isShiny: flag(yes/no) - Whether the gadget shines.
  assets[]:
    symbol: str
    price: decimal
examples:
  - request: symbol=BTCUSDT&gadgetSize=0.5
    response: |
      {
        "code": "00000",
        "data": [
          {
            "symbol": "BTCUSDT",
            "gadgetSize": "0.50",
            "gadgetTime": "1700000000000",
            "isShiny": "yes",
            "assets": [{"symbol": "ETHUSDT", "price": "3.0"}]
          }
        ]
      }
"""

CHANNEL_FILE = "spec/streams/uta/public/gadgets.yaml"
CHANNEL = """\
summary: Gadgets of one pair, as they are made.
channel: gadget{depth}
pushes: events
key: [symbol]
arguments:
  symbol!: str
  depth: StreamDepth - How many; all of them when left out.
data[]:
  symbol: str
  gadgetSize: decimal - Size of the gadget.
examples:
  - subscribe: '{"op":"subscribe","args":[{"topic":"gadget5","symbol":"BTCUSDT"}]}'
    push: |
      {"action": "update", "arg": {"topic": "gadget5", "symbol": "BTCUSDT"},
      "data": [{"symbol": "BTCUSDT", "gadgetSize": "0.50"}], "ts": 1700000000000}
"""

COMMAND_FILE = "spec/streams/uta/trade/ping_gadget.yaml"
COMMAND = """\
summary: Ping a gadget.
command: ping-gadget
outcome: setting
request:
  symbol!: str
  gadgetShape: GadgetShape - Shape of the gadget.
reply:
  symbol: str
examples:
  - request: '{"op":"trade","id":"1","topic":"ping-gadget","args":[{"symbol":"BTCUSDT","gadgetShape":"round"}]}'
    reply: '{"event":"trade","id":"1","topic":"ping-gadget","args":[{"symbol":"BTCUSDT"}],"code":"0","msg":"success"}'
"""

ENUM = "GadgetShape:\n  meaning: Shapes of gadgets.\n  values: [round, square]\n"
ERROR = '  "99123": InvalidRequest - The gadget is broken.\n'

INDEPENDENT = ["test_coverage.py", "documents/test_openapi.py", "test_import_cost.py"]
"""Tests that count, list or compare what there is in the catalogue."""

USE = """
import asyncio
from decimal import Decimal

import httpx

from bitget_client import AsyncBitget, Bitget, registry

operation = registry.operations["uta.gadget.get_gadgets"]
assert (operation.method, operation.path) == ("GET", "/api/v3/gadget/gadgets")
assert (operation.auth, operation.rate_limits) == ("signed", ("7/s/uid",))
example = operation.examples[0].response.encode()


def response(request):
    assert request.url.raw_path == b"/api/v3/gadget/gadgets?gadgetSize=0.5&symbol=BTCUSDT"
    assert request.headers["ACCESS-KEY"] == "key"
    return httpx.Response(200, content=example)


def check(gadgets):
    (gadget,) = gadgets
    assert type(gadget).__name__ == "Gadget"
    assert (gadget.symbol, gadget.gadget_size, gadget.is_shiny) == ("BTCUSDT", Decimal("0.50"), True)
    assert (gadget.gadget_time, gadget.gadget_time.datetime.year) == (1_700_000_000_000, 2023)
    assert (gadget.assets[0].symbol, gadget.assets[0].price) == ("ETHUSDT", Decimal(3))


def call(client):
    return client.uta.gadget.get_gadgets(symbol="BTCUSDT", gadget_size="0.5")


async def call_async():
    async with httpx.AsyncClient(transport=httpx.MockTransport(response)) as http:
        async with AsyncBitget("key", "secret", "passphrase", http_client=http) as client:
            return await call(client)


check(operation.decode(example))
with httpx.Client(transport=httpx.MockTransport(response)) as http:
    with Bitget("key", "secret", "passphrase", http_client=http) as client:
        check(call(client))
        raw = client.with_raw_response.uta.gadget.get_gadgets(symbol="BTCUSDT", gadget_size="0.5")
        assert raw.status == 200
        check(raw.data)
check(asyncio.run(call_async()))

channel = registry.channels["uta.stream.gadgets"]
assert channel.argument({"symbol": "BTCUSDT", "depth": "5"}) == {"topic": "gadget5", "symbol": "BTCUSDT"}
[gadget] = channel.decode(channel.examples[0].push.encode()).data
assert (gadget.symbol, gadget.gadget_size) == ("BTCUSDT", Decimal("0.50"))
command = registry.channels["uta.stream.trade.ping_gadget"]
assert command.outcome == "setting"
assert registry.error_codes().rest["99123"].meaning == "The gadget is broken."
with Bitget() as client, client.uta.stream() as stream:
    assert callable(stream.gadgets)
    assert callable(stream.sbe.gadgets1)
"""

TYPES = """
from decimal import Decimal
from typing import assert_type

from bitget_client import AsyncBitget, Bitget, Gap, Push
from bitget_client.uta import stream_models
from bitget_client.uta.gadget_models import Gadget


def sync(client: Bitget) -> None:
    gadgets = client.uta.gadget.get_gadgets(symbol="BTCUSDT", gadget_size=1)
    assert_type(gadgets, list[Gadget])
    assert_type(gadgets[0].gadget_size, Decimal)
    client.uta.gadget.get_gadgets()  # type: ignore[call-arg]
    client.uta.gadget.get_gadgets(symbol=1)  # type: ignore[arg-type]
    with client.uta.stream() as stream:
        for push in stream.gadgets(symbol="BTCUSDT", depth="5"):
            assert_type(push, Push[list[stream_models.Gadget]] | Gap)
        stream.gadgets(symbol="BTCUSDT", depth="7")  # type: ignore[arg-type]


async def async_(client: AsyncBitget) -> None:
    assert_type(await client.uta.gadget.get_gadgets(symbol="BTCUSDT"), list[Gadget])
"""


def run(project: Path, *arguments: str) -> str:
    """Run Python with the generated package of a project, in that project."""
    path = os.pathsep.join([str(project / "generated"), str(PROJECT / "runtime"), str(PROJECT)])
    environment = {**os.environ, "PYTHONPATH": path, "MYPYPATH": path}
    result = subprocess.run(
        [sys.executable, *arguments], cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project's catalogue and of what is generated from it, with two files more, generated anew."""
    project = tmp_path_factory.mktemp("project")
    shutil.copytree(PROJECT / "spec", project / "spec")
    shutil.copytree(PROJECT / "generated", project / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    texts = PROJECT / ".cache" / "generator" / "texts"
    if texts.is_dir():  # only to be quicker
        shutil.copytree(texts, project / ".cache" / "generator" / "texts")
    file = project / FILE
    file.parent.mkdir()
    file.write_text(ENDPOINT, "utf-8")
    (project / CHANNEL_FILE).write_text(CHANNEL, "utf-8")
    (project / COMMAND_FILE).write_text(COMMAND, "utf-8")
    _change(project / "spec/enums.yaml", lambda text: text + ENUM)
    _change(project / "spec/errors.yaml", lambda text: text.replace("both:\n", f"both:\n{ERROR}", 1))
    binary = (project / "spec/sbe/books1.yaml").read_text("utf-8").replace("4000ea03", "40004b04")
    binary = binary.replace("message: BestBidAsk", "message: Gadgets").replace("1002 of", "1099 of")
    (project / "spec/sbe/gadgets1.yaml").write_text(binary.replace("topic: books1", "topic: gadgets1"), "utf-8")
    printed = run(project, "-m", "generator", "--project", str(project))
    assert "wrote bitget_client/uta/gadget.py" in printed
    for compiled in (PROJECT / "generated").rglob("__pycache__"):  # only to be quicker
        with suppress(shutil.Error):  # another process is compiling
            shutil.copytree(compiled, project / compiled.relative_to(PROJECT), dirs_exist_ok=True)
    return project


def _change(path: Path, change: Callable[[str], str]) -> None:
    path.write_text(change(path.read_text("utf-8")), "utf-8")


def test_no_test_index_or_page_is_to_be_edited(project: Path) -> None:
    whole = shutil.copytree(project, project.with_name("whole"))
    for name in ("tests", "docs/using.md", "README.md", "pyproject.toml", "generator", "templates", "runtime"):
        source, target = PROJECT / name, whole / name
        target.symlink_to(source) if name != "tests" else shutil.copytree(source, target)
    printed = run(whole, "-m", "pytest", "-p", "no:cacheprovider", *(f"tests/generated/{name}" for name in INDEPENDENT))
    assert "passed" in printed


def test_both_clients_and_the_registry_have_it(project: Path) -> None:
    run(project, "-c", USE)


def test_type_checkers_know_it(project: Path) -> None:
    (project / "user.py").write_text(TYPES, "utf-8")
    run(project, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", mypy_cache(project), "user.py")


def test_the_next_run_has_nothing_to_do(project: Path) -> None:
    assert "nothing to do" in run(project, "-m", "generator", "--project", str(project))


def test_removing_the_file_removes_the_method(project: Path) -> None:
    shutil.copytree(project, without := project.with_name("without"))
    shutil.rmtree((without / FILE).parent)
    (without / CHANNEL_FILE).unlink()
    (without / COMMAND_FILE).unlink()
    _change(without / "spec/enums.yaml", lambda text: text.removesuffix(ENUM))
    printed = run(without, "-m", "generator", "--project", str(without))
    assert "removed bitget_client/uta/gadget.py" in printed
    assert not (without / "generated/bitget_client/uta/gadget.py").exists()
    assert "gadgets" not in (without / "generated/bitget_client/uta/stream.py").read_text("utf-8")
