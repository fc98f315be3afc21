"""Every type that the grammar takes, in a request and in a response: generated, written, read back, typed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from catalogues.spec_folder import ORDERS, PLACE_ORDER, SEND_ORDER, SpecFolder
from folders import PROJECT
from generator.__main__ import main
from generator.check.catalogue import load
from generator.model.scalars import SCALARS, written
from generator.model.types import ENUM, FLAG, NONE, Scalar

TYPES = [
    *(written(Scalar(kind, form)) for kind, form in SCALARS if kind not in (ENUM, FLAG, NONE)),
    *(
        "flag(yes/no)",
        "flag(Yes/No)",
        "flag(YES/NO)",
        "flag(y/n)",
        "flag(Y/N)",
        "flag(1/0)",
        "flag(aB/c)",
        "flag(a/bC)",
    ),
    "Side",
]
SHAPES = ["", "[]", "{}", "[][]", "[]{}", "{}[]", "{}{}"]
FIELDS = [
    (f"f{number}", shape, scalar)
    for number, (shape, scalar) in enumerate((shape, scalar) for shape in SHAPES for scalar in TYPES)
]


def wrapped(shape: str, value: object) -> object:
    """A value in the lists and mappings of a shape."""
    for at in reversed(range(0, len(shape), 2)):
        value = [value] if shape[at : at + 2] == "[]" else {"k": value}
    return value


def sample(scalar: str) -> tuple[str, object]:
    """Python source of an argument, and what it is on the wire."""
    kind, _, form = scalar.rstrip(")").partition("(")
    if kind == "flag":
        return "True", form.partition("/")[0]
    samples: dict[str, tuple[str, object]] = {
        "str": ('"x"', "x"),
        "Side": ('"buy"', "buy"),
        "bool": ("True", True),
        "unknown": ('{"a": [1]}', {"a": [1]}),
        "int": ("5", 5 if form == "" else "5"),
        "float": ("0.5", 0.5 if form == "" else "0.5"),
        "decimal": ('Decimal("1E-7")', Decimal("0.0000001") if form == "num" else "0.0000001"),
        "timestamp": ("1700000000000", 1700000000000 if form == "num" else "1700000000000"),
    }
    return samples[kind]


def body() -> dict[str, object]:
    return {wire: wrapped(shape, sample(scalar)[1]) for wire, shape, scalar in FIELDS}


OPERATION = f"""\
summary: Set everything.
http: POST /api/v3/market/set-everything
auth: public
outcome: setting
request:
{"".join(f'''  {wire}{shape}{"!" if int(wire[1:]) % 2 else ""}: {scalar} - X.
''' for wire, shape, scalar in FIELDS)}\
response:
{"".join(f'''  {wire}{shape}{"?" if int(wire[1:]) % 2 else ""}: {scalar} - X.
''' for wire, shape, scalar in FIELDS)}\
examples:
  - response: '{{"code":"00000","data":{{}}}}'
    departs: It holds nothing.
"""

USE = """
import json, sys
from decimal import Decimal
from bitget_client import Bitget, registry
from bitget_runtime.transport.interface import HttpResponse

class Echo:
    def send(self, request):
        print(request.body.decode())
        return HttpResponse(200, {}, b'{"code":"00000","data":' + request.body + b'}')
    def close(self): ...

arguments = eval(sys.argv[1])
result = Bitget(transport=Echo(), strict=True).uta.market.set_everything(**arguments)
for name in arguments:
    getattr(result, name)
result.to_dict()
"""


def source(shape: str, text: str) -> str:
    for at in reversed(range(0, len(shape), 2)):
        text = f"[{text}]" if shape[at : at + 2] == "[]" else f'{{"k": {text}}}'
    return text


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = SpecFolder(tmp_path_factory.mktemp("project"))
    folder.write("rest/uta/market/set_everything.yaml", OPERATION)
    assert folder.mistakes() == []
    assert main(["--project", str(folder.project)]) == 0
    return folder.project


def run(project: Path, *arguments: str) -> str:
    path = f"{project / 'generated'}:{PROJECT / 'runtime'}"
    result = subprocess.run(
        [sys.executable, *arguments], env={"PYTHONPATH": path, "MYPYPATH": path}, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout[-2000:] + result.stderr[-2000:]
    return result.stdout


def test_each_is_written_and_read_back(project: Path) -> None:
    arguments = ", ".join(f'"{wire}": {source(shape, sample(scalar)[0])}' for wire, shape, scalar in FIELDS)
    sent = json.loads(run(project, "-c", USE, f"{{{arguments}}}"), parse_float=number)
    assert sent == body()


def number(text: str) -> Decimal | float:
    return Decimal(text) if text.startswith("0.0000") else float(text)


def test_each_is_typed(project: Path) -> None:
    models = (project / "generated/bitget_client/uta/market_models.py").read_text("utf-8")
    arguments = [line for line in models.partition("class SetEverythingRequest")[2].splitlines() if ": " in line]
    untyped = {line.split(":")[0].strip() for line in arguments if re.search(r"\bAny\b", line)}
    assert untyped == {wire for wire, _, scalar in FIELDS if scalar == "unknown"}
    run(project, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F821", str(project / "generated"))


@pytest.mark.parametrize("kind", ["[]", "{}", "[]{}"])
@pytest.mark.parametrize("side", ["request", "response"])
def test_a_list_of_nothing_is_refused(tmp_path: Path, kind: str, side: str) -> None:
    folder = SpecFolder(tmp_path)
    text = OPERATION.replace(f"{side}:\n", f"{side}:\n  nothing{kind}: none - X.\n")
    folder.write("rest/uta/market/set_everything.yaml", text)
    (line,) = folder.mistakes()
    assert "'none' is for a whole response" in line
    assert "set_everything.yaml:" in line


def test_a_shape_that_is_too_deep_is_refused(tmp_path: Path) -> None:
    folder = SpecFolder(tmp_path)
    folder.change("rest/uta/trade/place_order.yaml", "  size!: decimal", f"  size{'[]' * 400}!: decimal")
    assert "lists and mappings are 400 deep: 4 at the most" in folder.mistakes()[0]


def test_every_name_of_a_secret_is_known(tmp_path: Path) -> None:
    """Whatever is around it, by whichever of its names, sent or received, over REST or over a stream."""
    folder = SpecFolder(tmp_path)
    folder.change(PLACE_ORDER, "  clientOid: str\nres", "  clientOid: str\n  sent[]: str(secret) - X.\nres")
    folder.change(PLACE_ORDER, "  clientOid?: str", "  clientOid?: str\n  a|b{}[]?: str(secret) - X.")
    folder.change(ORDERS, "  size: decimal\n", "  size: decimal\n  pushed?: str(secret) - X.\n")
    folder.change(SEND_ORDER, "frame:\n", "frame:\n  framed: str(secret) - X.\n")
    folder.change(SEND_ORDER, "  clientOid?: str", "  clientOid?: str\n  replied?: str(secret) - X.")
    assert load(folder.spec).secrets == ("a", "b", "framed", "pushed", "replied", "sent")
