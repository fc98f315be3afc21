"""`make foreign`: all that was made elsewhere and must get along with this project, step by step."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from bitget_runtime.fake import fake_exchange
from foreign.foreign_packages import HERE, ROOT, NotInstalled

if TYPE_CHECKING:
    from bitget_runtime.fake.backing import AccountKind

_NODE = ROOT / ".cache" / "foreign" / "node"
_ACCOUNTS: tuple[AccountKind, ...] = ("classic", "unified")


class Failed(Exception):
    """A step failed; says how."""


def python_clients() -> None:
    """ccxt and typed-bitget live on the fake exchange."""
    tests = [str(path) for path in HERE.glob("test_*.py")]
    if subprocess.run([sys.executable, "-m", "pytest", *tests], cwd=ROOT).returncode:
        raise Failed("pytest")


def bitget_api() -> None:
    """bitget-api (npm) lives on the fake exchange."""
    _NODE.mkdir(parents=True, exist_ok=True)
    (_NODE / "package.json").write_bytes((HERE / "package.json").read_bytes())
    try:
        npm = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=_NODE)
    except FileNotFoundError:
        raise NotInstalled("there is no npm") from None
    if npm.returncode:
        raise NotInstalled("npm install failed")
    for account in _ACCOUNTS:
        _live(HERE / "lives" / "bitget_api_life.mjs", account)


def generated_clients() -> None:
    """Clients generated from the OpenAPI document compile, and read every response."""
    _run("generated_clients.py")


def schemathesis() -> None:
    """Requests made up from the OpenAPI document get the responses that it names."""
    _run("schema_run.py")


def _run(program: str) -> None:
    if subprocess.run([sys.executable, str(HERE / program)], cwd=ROOT).returncode:
        raise Failed(program)


def _live(program: Path, account: AccountKind) -> None:
    """Run a program of node against an exchange whose orders are filled when the program says so."""
    with fake_exchange(account=account) as exchange:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        environment = {**os.environ, **exchange.environment, "FOREIGN_PACKAGES": str(_NODE)}
        with subprocess.Popen(
            ["node", str(program), account],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as running:
            assert running.stdin is not None
            assert running.stdout is not None
            said = ""
            for line in running.stdout:
                said, word, *rest = line, *line.split()
                if word == "fill":
                    exchange.fill(rest[0], Decimal(rest[1]))
                    print("filled", file=running.stdin, flush=True)
        if running.returncode or said != "lived\n":
            raise Failed(f"{program.name} {account}")


STEPS: dict[str, Callable[[], None]] = {
    "python-clients": python_clients,
    "bitget-api": bitget_api,
    "generated-clients": generated_clients,
    "schemathesis": schemathesis,
}
"""What is done, by name."""


def main(wanted: list[str]) -> int:
    """Take the steps that are named, or all; the exit status."""
    if unknown := [name for name in wanted if name not in STEPS]:
        print(f"unknown: {', '.join(unknown)}; there are {', '.join(STEPS)}")
        return 2
    status = 0
    for name in wanted or STEPS:
        print(f"--- {name}", flush=True)
        try:
            STEPS[name]()
        except (Failed, NotInstalled) as reason:
            print(f"{name}: {type(reason).__name__}: {reason}", flush=True)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
