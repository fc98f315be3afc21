"""The command line in this process, against the fake exchange."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from bitget_client.cli import COUNTS, ENVIRONMENTS
from bitget_client.registry import api, operations, reference
from bitget_runtime.cli.facts import Facts, Outline
from bitget_runtime.cli.program import main
from bitget_runtime.fake import FakeExchange
from setups.cli_client import client


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str


@pytest.fixture
def bitget(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Any
) -> Callable[..., Ran]:
    """Runs `bitget` with the arguments that it is called with."""
    for name, value in fake_exchange.environment.items():
        monkeypatch.setenv(name, value)
    for name in ("BITGET_PROFILE", "BITGET_ENV"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("bitget_runtime.cli.profiles.folder", lambda: tmp_path / "profiles")

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        status = main(Outline(ENVIRONMENTS, COUNTS, lambda: Facts(api, operations, reference, client)), arguments)
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return run
