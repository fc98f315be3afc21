"""What users install: the wheel, with no more than it needs, in an environment that has nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from bitget_runtime.fake import FakeExchange
from folders import PROJECT

UV = (sys.executable, "-m", "uv")
"""Installs without compiling, in a tenth of pip's time."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the wheel and the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(PROJECT))
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


def test_tools_of_older_days_can_read_the_metadata(built: Path) -> None:
    [wheel], [sdist] = built.glob("*.whl"), built.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive, tarfile.open(sdist) as tar:
        [inner] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        [outer] = [name for name in tar.getnames() if name.count("/") == 1 and name.endswith("/PKG-INFO")]
        file = tar.extractfile(outer)
        assert file is not None
        for text in (archive.read(inner), file.read()):
            assert text.startswith(b"Metadata-Version: 2.4\n")


def test_pyinstaller_finds_hooks_for_every_package_with_data_or_modules_loaded_by_name(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    hooks = entry_points(group="pyinstaller40", name="hook-dirs")  # numpy has some too
    [hook] = [one for one in hooks if one.value.startswith("bitget_runtime.")]
    [folder] = map(Path, hook.load()())
    found = {path.name for path in folder.glob("hook-*.py")}
    assert found == {"hook-bitget_client.py", "hook-bitget_runtime.py", "hook-bitget_runtime.fake.py"}
    assert {f"bitget_runtime/frozen/{name}" for name in found} <= names


def test_the_readme_installs_what_is_here_and_nothing_from_an_index() -> None:
    readme = (PROJECT / "README.md").read_text("utf-8")
    commands = re.findall(r"pip install '([^']*)'", readme)
    assert commands
    extras = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    for command in commands:
        what, _, named = command.rstrip("]").partition("[")
        assert what == "." or what.endswith(".whl")
        assert set(named.split(",")) <= set(extras)


def test_the_sdist_holds_what_it_takes_to_regenerate_and_test_it(built: Path) -> None:
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "generated/bitget_client/client.py",
        "runtime/bitget_runtime/rest/client.py",
        "pyproject.toml",
        "LICENSE",
        "Makefile",
        "constraints.txt",
        "docs/using.md",
        "generator/__main__.py",
        "spec/api.yaml",
        "templates/client.py.jinja",
        "tests/conftest.py",
        "tests/golden/one_of_each/spec/api.yaml",
    } <= names
    assert not {name for name in names if name.startswith((".venv", ".cache")) or name.endswith(".pyc")}


def test_an_empty_environment_gets_a_client_that_works(
    built: Path, tmp_path: Path, fake_exchange: FakeExchange
) -> None:
    environment = str(tmp_path / "venv")
    python = f"{environment}/bin/python"
    [wheel] = built.glob("*.whl")
    pins = ("--constraint", str(PROJECT / "constraints.txt"))
    run(*UV, "venv", "--quiet", "--python", sys.executable, environment)
    run(*UV, "pip", "install", "--quiet", "--system-certs", "--python", python, *pins, str(wheel))
    installed = run(*UV, "pip", "freeze", "--python", python).splitlines()
    names = {line.split("==")[0].split(" @ ")[0] for line in installed}
    assert names == {
        *("bitget-client", "msgspec", "httpx", "httpcore", "h11", "anyio", "certifi", "idna", "typing-extensions"),
    }
    code = (
        "from bitget_client import Bitget\n"
        "with Bitget() as client:\n"
        "    print(client.uta.market.get_tickers(category='SPOT')[0].last_price)\n"
        "    print(client.uta.account.get_assets().account_equity)"
    )
    price, equity = run(python, "-c", code, **fake_exchange.environment).split()
    assert 0 < float(price) < float(equity)
