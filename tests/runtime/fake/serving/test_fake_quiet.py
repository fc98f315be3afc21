"""A fake exchange in a program does not fill the program's log."""

from __future__ import annotations

import logging

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import fake_exchange


def test_a_server_in_a_program_logs_nothing_but_warnings(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), fake_exchange() as exchange:
        for name in ("uvicorn.error", "uvicorn.access"):
            logging.getLogger(name).setLevel(logging.INFO)
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client, client.uta.stream() as stream:
            client.uta.market.get_server_time()
            stream.ticker(inst_type="spot", symbol="BTCUSDT").confirmed(5)
    logging.getLogger("uvicorn.error").info("another server of the program")
    assert [record.getMessage() for record in caplog.records if record.name.startswith("uvicorn")] == [
        "another server of the program"
    ]
