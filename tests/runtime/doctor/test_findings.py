"""What the doctor finds: each prepared fault in a set-up, by name, and nothing else."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, registry
from bitget_runtime.doctor.command import main
from bitget_runtime.doctor.findings import WORDS, Report
from bitget_runtime.transport.default.httpx_transport import HttpxTransport
from bitget_runtime.transport.pyreqwest_transport import PyreqwestTransport
from stand_ins.prepared_exchange import Reply, envelope, prepared_exchange
from stand_ins.servers.raw_server import Connection, raw_server, response
from stand_ins.servers.tls import Certificates, serving, tunnel

pytestmark = pytest.mark.usefixtures("trust_as_usual")
KEY = ("the-api-key", "the-secret-key", "the-passphrase")
TIME, UNIFIED, CLASSIC = "/api/v2/public/time", "/api/v3/account/settings", "/api/v2/spot/account/info"
HTML = b"<html><body>Access denied</body></html>"
SETTINGS: dict[str, Any] = {"uid": "1", "accountMode": "unified", "assetMode": "union", "holdMode": "hedge_mode"}


Made = Callable[[], Reply]
"""A response that is made when it is asked for, with the time of that moment."""


def made(code: str = "00000", data: Any = None, *, ahead: float = 0) -> Made:
    return partial(envelope, code, data, ahead=ahead)


def plain(status: int, body: bytes) -> Made:
    return lambda: (status, body)


ALL_IS_WELL = {TIME: made(data={"serverTime": "1"}), UNIFIED: made(data=SETTINGS), CLASSIC: made("40085")}


def served(*, time: Made | None = None, uta: Made | None = None, classic: Made | None = None) -> Any:
    """What an exchange responds to the doctor's three calls; all is well where nothing is said."""
    given = {TIME: time, UNIFIED: uta, CLASSIC: classic}
    return lambda path, headers: (given[path] or ALL_IS_WELL[path])()


def examined(respond: Any, *, env: Any = "live", api: Any = None) -> Report:
    with prepared_exchange(respond) as url, Bitget(*KEY, env=env, base_url=url) as client:
        return client.doctor(api)


def kinds(report: Report) -> list[str]:
    return [one.kind for one in report.findings]


FAULTS: dict[str, tuple[str, Any]] = {
    "clock ahead": ("clock", served(time=made(ahead=-600))),
    "clock behind": ("clock", served(time=made(ahead=45))),
    "no such key": ("key", served(uta=made("40037"), classic=made("40037"))),
    "40085 before a bad key": ("key", served(uta=made("40006"))),
    "wrong secret": ("secret", served(uta=made("40009"))),
    "wrong passphrase": ("passphrase", served(uta=made("40012"))),
    "another address": ("ip", served(uta=made("40018"))),
    "no permission": ("permission", served(uta=made("40014"))),
    "restricted": ("account_restricted", served(uta=made("40013"))),
    "edge": ("region", served(time=plain(403, HTML))),
    "law": ("region", served(time=plain(451, b""))),
    "region by code": ("region", served(uta=made("40104"))),
    "gateway": ("maintenance", served(time=plain(503, HTML))),
    "upgrade": ("maintenance", served(time=made("40200"))),
    "too many": ("locked_out", served(time=plain(429, b""))),
    "login page": ("not_bitget", served(time=plain(200, HTML))),
    "another exchange": ("not_bitget", served(time=made("50011"))),
    "redirect": ("not_bitget", served(time=plain(302, b""))),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_of_a_set_up_is_named_and_no_other(fault: str) -> None:
    kind, respond = FAULTS[fault]
    assert kinds(examined(respond)) == [kind]


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    report = examined(served())
    assert (kinds(report), report.account, report.is_healthy) == ([], "uta", True)
    assert report.clock_offset == pytest.approx(0, abs=1)


@pytest.mark.parametrize("keys", [KEY, ()])
def test_a_handshake_that_is_refused_is_found_though_calls_work(keys: tuple[str, ...]) -> None:
    with prepared_exchange(served(), handshake=403) as url, Bitget(*keys, base_url=url) as client:
        report = client.doctor()
    assert kinds(report) == ["streams"]
    assert "403" in report.findings[0].evidence
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"ws://127.0.0.1:{taken.getsockname()[1]}"
        with prepared_exchange(served()) as url, Bitget(*KEY, base_url=url, stream_url=nobody) as client:
            assert kinds(client.doctor()) == ["streams"]
        with prepared_exchange(served()) as url, Bitget(*KEY, base_url=url, stream_url="ws://localhost:1") as client:
            report = client.doctor()
    assert [one.name for one in report.checks][-2:] == ["stream name", "stream connection"]
    assert kinds(report) == ["streams"]


def test_streams_go_through_a_tunnel(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    def opens(connection: Connection) -> None:
        connection.read_order()
        connection.send(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")

    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    with raw_server(opens, serving(certificates)) as streams, prepared_exchange(served()) as url:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{tunnel(streams.port)}")
        with Bitget(*KEY, base_url=url, stream_url=streams.url.replace("https", "wss")) as client:
            assert client.doctor().is_healthy
        with prepared_exchange(lambda path, headers: (407, b"")) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy)
            with Bitget(*KEY, base_url=url, stream_url=streams.url.replace("https", "wss")) as client:
                assert kinds(client.doctor()) == ["streams"]


def test_a_time_that_makes_no_sense_is_not_believed() -> None:
    body = json.dumps({"code": "00000", "msg": "words", "requestTime": 1, "data": {"serverTime": "1"}}).encode()
    report = examined(served(time=plain(200, body)))
    assert (kinds(report), report.clock_offset) == (["unexpected"], None)


async def test_clients_for_asyncio_have_the_same_doctor() -> None:
    with prepared_exchange(served(uta=made("40009"))) as url:
        async with AsyncBitget(*KEY, base_url=url) as client:
            assert kinds(await client.doctor()) == ["secret"]


@pytest.mark.parametrize(("wanted", "found"), [("uta", ["classic_account"]), ("classic", []), (None, [])])
def test_a_classic_account_matters_where_the_program_wants_the_other(wanted: Any, found: list[str]) -> None:
    respond = served(uta=made("40084"), classic=made(data={"userId": "1"}))
    report = examined(respond, api=wanted)
    assert (kinds(report), report.account) == (found, "classic")


@pytest.mark.parametrize(("wanted", "found"), [("classic", ["unified_account"]), ("uta", []), (None, [])])
def test_a_unified_account_matters_where_the_program_wants_the_other(wanted: Any, found: list[str]) -> None:
    report = examined(served(), api=wanted)
    assert (kinds(report), report.account) == (found, "uta")


@pytest.mark.parametrize(("env", "kind"), [("live", "demo_key_on_live"), ("demo", "live_key_on_demo")])
def test_a_key_of_the_other_environment_is_told_from_an_unknown_one(env: str, kind: str) -> None:
    def respond(path: str, headers: Mapping[str, str]) -> Reply:
        is_of_the_key = ("paptrading" in {name.lower() for name in headers}) == (env == "live")
        return served()(path, headers) if path == TIME or is_of_the_key else envelope("40037")

    assert kinds(examined(respond, env=env)) == [kind]
    by_code = served(uta=made("40099"), classic=made("40099"))
    assert kinds(examined(by_code, env=env)) == [kind]


def test_a_clock_that_is_off_hides_nothing_behind_it() -> None:
    report = examined(served(time=made(ahead=600), uta=made("40012", ahead=600)))
    assert kinds(report) == ["clock", "passphrase"]


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with Bitget(*KEY, base_url=f"http://127.0.0.1:{taken.getsockname()[1]}") as client:
            assert kinds(client.doctor()) == ["unreachable"]


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with Bitget(*KEY, base_url="https://api.bitgte.test") as client:
        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        assert kinds(client.doctor()) == ["dns"]


@pytest.mark.parametrize("answers", [False, True])
def test_a_proxy_that_is_gone_or_wants_a_password(monkeypatch: pytest.MonkeyPatch, answers: bool) -> None:
    with prepared_exchange(lambda path, headers: (407, b"")) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy if answers else "http://127.0.0.1:1")
        with Bitget(*KEY, base_url="http://api.bitget.test") as client:
            assert kinds(client.doctor()) == ["proxy"]


def _login_page(connection: Connection) -> None:
    connection.read_order()
    connection.send(response(HTML))


@pytest.mark.parametrize("transport", [PyreqwestTransport, HttpxTransport])
@pytest.mark.parametrize("by_proxy", [False, True])
def test_somebody_on_the_way_opens_tls(
    transport: type[PyreqwestTransport | HttpxTransport],
    by_proxy: bool,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with raw_server(_login_page, serving(certificates)) as server:
        if by_proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{tunnel(server.port)}")
        with Bitget(*KEY, base_url=server.url, transport=transport(timeout=5)) as client:
            report = client.doctor()
        assert kinds(report) == ["tls_interception"]
        assert not server.heads
        monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
        with Bitget(*KEY, base_url=server.url, transport=transport(timeout=5)) as client:
            assert kinds(client.doctor()) == ["not_bitget"]


@pytest.mark.parametrize("transport", [PyreqwestTransport, HttpxTransport])
def test_a_connection_that_ends_at_once_is_no_matter_of_certificates(
    transport: type[PyreqwestTransport | HttpxTransport], certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    with (
        raw_server(lambda connection: None) as plain,
        raw_server(lambda connection: None, serving(certificates)) as tls,
    ):
        for url in (plain.url.replace("http:", "https:"), tls.url):
            with Bitget(*KEY, base_url=url, transport=transport(timeout=5)) as client:
                assert kinds(client.doctor()) == ["unreachable"]


def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str, **given: str) -> Any:
    """What `doctor --json` finds with these environment variables, and its exit status."""
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    status = main(registry.api, [*arguments, "--json"])
    return status, [one["kind"] for one in json.loads(capsys.readouterr().out)["findings"]]


ALL = {"BITGET_API_KEY": KEY[0], "BITGET_SECRET_KEY": KEY[1], "BITGET_PASSPHRASE": KEY[2]}
SETTINGS_FAULTS: list[tuple[str, dict[str, str]]] = [
    ("credentials", {"BITGET_API_KEY": "the-api-key"}),
    ("key_format", {**ALL, "BITGET_SECRET_KEY": "the-secret-key\n"}),
    ("key_format", {**ALL, "BITGET_SECRET_KEY": "-----BEGIN PRIVATE KEY-----\nbroken"}),
    ("proxy", {**ALL, "HTTP_PROXY": "gopher://127.0.0.1"}),
    ("certificates", {**ALL, "SSL_CERT_FILE": "/nowhere.pem"}),
    ("base_url", {**ALL, "BITGET_API_BASE_URL": "ftp://127.0.0.1"}),
]


@pytest.mark.parametrize(("kind", "given"), SETTINGS_FAULTS, ids=lambda one: str(one)[:20])
def test_settings_of_the_environment_that_can_not_be_used(
    kind: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = () if kind == "base_url" else ("--base-url", "http://127.0.0.1:1")
    assert command(monkeypatch, capsys, *arguments, **given) == (1, [kind])


def test_the_command_passes_where_nothing_is_wrong_and_shows_no_secret(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with prepared_exchange(served()) as url:
        assert command(monkeypatch, capsys, "--base-url", url, **ALL) == (0, [])
        assert main(registry.api, ["--base-url", url]) == 0
    shown = capsys.readouterr().out
    assert "Nothing is wrong." in shown
    assert KEY[1] not in shown
    assert KEY[2] not in shown
    assert KEY[0] not in shown


@pytest.mark.parametrize("status", [200, 404])
def test_a_server_that_quotes_the_headers_shows_no_secret_in_the_report(status: int) -> None:
    def respond(path: str, headers: Mapping[str, str]) -> Reply:
        quoted = [value for name, value in headers.items() if name.lower().startswith("access-")]
        return served()(path, headers) if path == TIME else (status, json.dumps(quoted).encode())

    report = examined(respond)
    assert kinds(report) == ["not_bitget"]
    shown = f"{report} {report.as_json()}"
    assert "***" in shown
    assert KEY[0] not in shown
    assert KEY[2] not in shown


def test_without_credentials_only_public_calls_are_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with prepared_exchange(served(uta=plain(500, b""), classic=plain(500, b""))) as url:
        assert command(monkeypatch, capsys, "--base-url", url) == (0, [])


def test_everything_that_can_be_found_has_words_for_people() -> None:
    for what, remedy in WORDS.values():
        assert what
        assert remedy
