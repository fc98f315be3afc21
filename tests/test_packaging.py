"""What users install: the wheel, with no more than it needs, in an environment that has nothing else."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from bitget_runtime.fake import FakeExchange

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the wheel and the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", str(folder), str(PROJECT))
    return folder


def run(*command: str, **environment: str) -> str:
    result = subprocess.run(command, env=environment or None, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_the_wheel_holds_both_packages_and_little_else(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    assert wheel.stat().st_size < 3_000_000
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {"bitget_client/py.typed", "bitget_runtime/py.typed", "bitget_client/uta/trade_examples.json"} <= names
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {"bitget_client", "bitget_runtime"}


def test_the_sdist_holds_what_the_wheel_is_made_of(built: Path) -> None:
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "generated/bitget_client/client.py",
        "runtime/bitget_runtime/client.py",
        "pyproject.toml",
        "LICENSE",
    } <= names
    assert not {name for name in names if name.startswith(("tests/", "spec/"))}


def test_an_empty_environment_gets_a_client_that_works(
    built: Path, tmp_path: Path, fake_exchange: FakeExchange
) -> None:
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=True)
    python = str(environment / "bin" / "python")
    [wheel] = built.glob("*.whl")
    pins = ["--constraint", str(PROJECT / "constraints.txt")]
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins, str(wheel))
    installed = run(python, "-m", "pip", "list", "--format=freeze").split()
    names = {line.partition("==")[0] for line in installed}
    assert names - {"pip", "setuptools"} == {
        *("bitget-client", "msgspec", "httpx", "httpcore", "h11", "anyio", "certifi", "idna", "typing_extensions"),
    }
    code = (
        "from bitget_client import Bitget\n"
        "with Bitget() as client:\n"
        "    print(client.uta.market.get_tickers(category='SPOT')[0].last_price)\n"
        "    print(client.uta.account.get_assets().account_equity)"
    )
    assert run(python, "-c", code, **fake_exchange.environment).split() == ["4038", "11.13919278"]
