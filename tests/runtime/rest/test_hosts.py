"""Hosts of REST and of streams that belong together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_client.registry import api
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.hosts import chosen_hosts

LIVE, DEMO = api.environments["live"], api.environments["demo"]
OTHER = "https://mirror.example.com"


@pytest.mark.parametrize(
    ("env", "base_url", "stream_url", "hosts"),
    [
        ("live", None, None, (LIVE.rest, LIVE.streams)),
        ("demo", None, None, (DEMO.rest, DEMO.streams)),
        ("live", LIVE.rest, None, (LIVE.rest, LIVE.streams)),
        ("demo", DEMO.rest, None, (DEMO.rest, DEMO.streams)),
        ("live", "https://API.bitget.com:443/", None, ("https://API.bitget.com:443", LIVE.streams)),
        ("live", OTHER, None, (OTHER, "wss://mirror.example.com")),
        ("demo", OTHER, None, (OTHER, "wss://mirror.example.com")),
        ("live", OTHER, LIVE.streams, (OTHER, LIVE.streams)),
        ("live", None, "ws://y.example.com/", (LIVE.rest, "ws://y.example.com")),
    ],
)
@pytest.mark.parametrize("by_environment", [False, True])
def test_streams_go_beside_rest(
    env: str, base_url: str | None, stream_url: str | None, hosts: tuple[str, str], by_environment: bool
) -> None:
    if by_environment:
        given = {api.variables["base_url"]: base_url or "", api.variables["stream_url"]: stream_url or ""}
        assert chosen_hosts(api, env, None, None, given) == hosts
    else:
        assert chosen_hosts(api, env, base_url, stream_url, {}) == hosts


@pytest.mark.parametrize(("env", "streams"), [("demo", LIVE.streams), ("live", DEMO.streams)])
@pytest.mark.parametrize("written", [str, str.upper, lambda url: f"{url}:443/", lambda url: f"{url}."])
def test_hosts_of_the_other_environment_are_refused(
    env: Any, streams: str, written: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = written(streams).replace("WSS", "wss")
    with pytest.raises(InvalidArgument, match="is a host of env="):
        chosen_hosts(api, env, None, url, {})
    monkeypatch.setenv("BITGET_STREAM_BASE_URL", url)
    with pytest.raises(InvalidArgument, match="BITGET_STREAM_BASE_URL"):
        Bitget(env=env)
    with pytest.raises(InvalidArgument, match="BITGET_STREAM_BASE_URL"):
        Bitget(env=env, base_url=OTHER)


def test_the_exchange_is_not_talked_to_unencrypted() -> None:
    with pytest.raises(InvalidArgument, match=r"write https://api\.bitget\.com"):
        chosen_hosts(api, "live", "http://api.bitget.com", None, {})
    with pytest.raises(InvalidArgument, match=r"write wss://ws\.bitget\.com"):
        chosen_hosts(api, "live", None, "ws://ws.bitget.com", {})
    assert chosen_hosts(api, "live", "http://127.0.0.1:1", None, {})[0] == "http://127.0.0.1:1"


def test_a_host_that_can_t_be_read_is_refused() -> None:
    with pytest.raises(InvalidArgument):
        chosen_hosts(api, "live", "https://[::1", None, {})
    with pytest.raises(InvalidArgument, match="env must be 'live' or 'demo'"):
        chosen_hosts(api, "test", None, None, {})
