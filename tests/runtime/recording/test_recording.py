"""What clients record about responses and pushes that differ from the catalogue, and what they never record."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from bitget_client import ApiError, AsyncBitget, Bitget, BitgetError, InvalidArgument, registry
from bitget_runtime.fake import FakeExchange, Status
from bitget_runtime.recording import recorder
from bitget_runtime.recording.kinds import is_name, is_word, kind_of, kinds_of_type
from bitget_runtime.recording.recorder import Recorder, recorder_of
from bitget_runtime.transport.interface import HttpResponse
from bitget_runtime.values import exact
from generator.learning.widening import word_of
from generator.model.scalars import SCALARS
from generator.model.types import ENUM, FLAG, Scalar
from setups.fake_clients import client_of
from stand_ins.recording import CREDENTIALS, AsyncRecorder
from stand_ins.recording import Recorder as Sending


def body_of(data: Any) -> bytes:
    return json.dumps({"code": "00000", "msg": "success", "requestTime": 1, "data": data}).encode()


def tickers(exchange: FakeExchange) -> list[dict[str, Any]]:
    """Tickers as the exchange sends them."""
    with client_of(exchange) as client:
        content = client.with_raw_response.uta.market.get_tickers(category="SPOT").content
    data: list[dict[str, Any]] = json.loads(content)["data"]
    return data


def lines_in(folder: Path) -> list[dict[str, Any]]:
    """All lines but the first of every file."""
    return [json.loads(line) for path in folder.glob("*.jsonl") for line in path.read_text("utf-8").splitlines()[1:]]


def seen_in(folder: Path) -> dict[tuple[str, ...], dict[str, Any]]:
    """The latest that was seen, by the place."""
    return {tuple(line["place"]): line["seen"] for line in lines_in(folder) if "place" in line}


def test_what_fits_leaves_no_file(fake_exchange: FakeExchange, tmp_path: Path) -> None:
    with client_of(fake_exchange) as client:
        client.record(tmp_path)
        client.uta.market.get_tickers(category="SPOT")
    assert not list(tmp_path.iterdir())


def test_differences_are_kept_as_kinds(fake_exchange: FakeExchange, tmp_path: Path) -> None:
    data = tickers(fake_exchange)
    data[0] |= {"novelty": "31.4159", "ask1Size": 2.5, "category": "OPTIONS", "lastPrice": None, "bid1Size": ""}
    del data[0]["volume24h"]
    sent = json.dumps({"code": "00000", "data": data})
    fake_exchange.faults.add(Status(200, sent, "application/json"), "uta.market.get_tickers")
    with client_of(fake_exchange) as client:
        client.record(tmp_path / "made")
        client.uta.market.get_tickers(category="SPOT")
    others = len(data) - 1
    assert seen_in(tmp_path / "made") == {
        ("[]", "novelty"): {"kinds": {"fraction text": 1, "missing": others}},
        ("[]", "ask1Size"): {"kinds": {"fraction": 1, "fraction text": others}},
        ("[]", "category"): {"kinds": {"text": len(data)}, "words": ["OPTIONS"]},
        ("[]", "lastPrice"): {"kinds": {"null": 1, "fraction text": others}},
        ("[]", "bid1Size"): {"kinds": {"empty": 1, "fraction text": others}},
        ("[]", "volume24h"): {"kinds": {"missing": 1, "fraction text": others}},
    }


def test_no_value_is_in_a_record(tmp_path: Path) -> None:
    secrets = ["bg_4f1c9a0d77", "1098394344925597696", "0xAbCdEf0123456789", "31.4159", "zoltan@qwertz.org", "271828"]
    data = {
        "uid": 271828,
        "apiKey": secrets[0],
        "inner": {secrets[1]: {"address": secrets[2], "deep": [{"mail": secrets[4]}]}, "amount": secrets[3]},
        secrets[2]: "x",
    }
    transport = Sending(body_of(data))
    with Bitget(*CREDENTIALS, transport=transport) as client:
        client.record(tmp_path)
        client.uta.account.get_info()
        refusal = json.dumps({"code": "99999", "msg": f"uid 271828 of {secrets[4]} is wrong"}).encode()
        transport.answer = HttpResponse(200, {}, refusal)
        with pytest.raises(ApiError):
            client.uta.account.get_info()
    text = next(tmp_path.iterdir()).read_text("utf-8")
    assert '"inner"' in text
    assert '"code":"99999"' in text
    assert not [secret for secret in (*secrets, *CREDENTIALS, "zoltan", "qwertz") if secret in text]


async def test_an_async_client_records(tmp_path: Path) -> None:
    async with AsyncBitget(transport=AsyncRecorder(body_of({"serverTime": 17}))) as client:
        client.record(tmp_path)
        await client.classic.common.public.get_server_time()
    assert seen_in(tmp_path) == {("serverTime",): {"kinds": {"whole": 1}}}


def test_pushes_are_recorded(fake_exchange: FakeExchange, tmp_path: Path) -> None:
    with client_of(fake_exchange) as client:
        client.record(tmp_path)
        with client.uta.stream() as stream:
            pushes = stream.ticker(inst_type="spot", symbol="BTCUSDT").confirmed()
            data = [{**json.loads(next(pushes).data[0].to_json()), "novelty": True}]  # type: ignore[union-attr]  # no gap
            fake_exchange.streams.push("uta.stream.ticker", data)
            fake_exchange.streams.wait(lambda: bool(seen_in(tmp_path)))
    assert seen_in(tmp_path)["[]", "novelty"]["kinds"]["boolean"] == 1


def test_a_code_that_is_not_known_is_kept_once(tmp_path: Path) -> None:
    refusal = json.dumps({"code": "99999", "msg": "The order 1234567 of Whoever does not exist"}).encode()
    with Bitget(transport=Sending(refusal, 400)) as client:
        client.record(tmp_path)
        for _ in range(2):
            with pytest.raises(ApiError):
                client.classic.common.public.get_server_time()
    [line] = lines_in(tmp_path)
    assert (line["code"], line["on"]) == ("99999", "rest")
    assert line["says"] == "The order … of … does not exist"


@pytest.mark.parametrize("body", [b"", b"[]", b"nonsense", b'{"code": {}}', b'{"code":"00000","data":' + b"[" * 99])
def test_what_can_not_be_read_is_no_record(body: bytes, tmp_path: Path) -> None:
    with Bitget(transport=Sending(body), retries=0) as client:
        client.record(tmp_path)
        with pytest.raises(BitgetError):
            client.classic.common.public.get_server_time()
    assert not lines_in(tmp_path)


def test_a_full_disk_is_one_warning_and_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with Bitget(transport=Sending(body_of({"serverTime": 17}))) as client:
        client.record(tmp_path)
        monkeypatch.setattr(os, "write", full)
        for _ in range(3):
            assert client.classic.common.public.get_server_time().server_time == 17
    assert caplog.text.count("ends here: No space left on device") == 1


def test_a_record_is_bounded(tmp_path: Path) -> None:
    names = [f"new{letter}{other}{more}" for letter in "abcdefghij" for other in "abcdefghij" for more in "abcdefghij"]
    with Bitget(transport=Sending(body_of({"serverTime": "17", **dict.fromkeys(names, 1)}))) as client:
        client.record(tmp_path)
        client.classic.common.public.get_server_time()
    assert len(lines_in(tmp_path)) == 300


def test_an_endpoint_without_news_is_looked_at_seldom(tmp_path: Path) -> None:
    recorder, endpoint = Recorder(tmp_path), registry.operations["classic.common.public.get_server_time"]
    looks = 0

    def data() -> Any:
        nonlocal looks
        looks += 1
        return {"serverTime": "17"}

    for _ in range(2_000):
        recorder.take(endpoint, endpoint.response_type, data)
    assert looks == 1_000 + 10


def test_clients_of_one_folder_share_a_file(tmp_path: Path) -> None:
    for data in ({"serverTime": 17}, {"serverTime": "17", "novelty": 1}):
        with Bitget(transport=Sending(body_of(data))) as client:
            client.record(tmp_path / "." / "record")
            client.classic.common.public.get_server_time()
    assert len(list((tmp_path / "record").iterdir())) == 1
    assert recorder_of(tmp_path / "record").places == 2


def test_a_folder_that_can_not_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with Bitget() as client, pytest.raises(InvalidArgument, match="can't be the folder of a record"):
        client.record(tmp_path / "file")


@pytest.mark.parametrize("name", ["BTC", "123", "0xabc", "bg_4f1c9a0d77", "a" * 41, "with space", "1inch", "é"])
def test_keys_that_look_like_data_are_no_names(name: str) -> None:
    assert not is_name(name)


def test_every_name_and_word_of_the_catalogue_would_be_kept() -> None:
    reference, _ = registry.operations["classic.common.public.get_server_time"].reference
    values = json.loads((Path(registry.__file__).parent / "values_reference.json").read_text("utf-8"))
    refused = [word for name in values for word in reference.values_of(name).values if not is_word(word)]
    assert sorted(set(refused)) == ["1%", "2%"]


@pytest.mark.parametrize(("kind", "form"), [key for key in SCALARS if key[0] not in (ENUM, FLAG, "unknown", "none")])
def test_what_a_type_takes_is_what_the_generator_says(kind: str, form: str) -> None:
    takes = kinds_of_type(word_of(Scalar(kind, form)))
    sent = SCALARS[kind, form].sent
    samples = {str: b'"12"', int: b"12", float: b"1.5", bool: b"true"}
    for python_type, sample in samples.items():
        assert (kind_of(exact.decode(sample)) in takes) is (python_type in sent)


@pytest.mark.parametrize(("bound", "most", "said"), [("_MOST_PLACES", 2, "2 places"), ("_MOST_BYTES", 200, "0 MB")])
def test_the_end_of_a_record_is_logged_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    bound: str,
    most: int,
    said: str,
) -> None:
    monkeypatch.setattr(recorder, bound, most)
    transport = Sending(body_of({"serverTime": "17", "one": 1, "two": 2, "three": 3}))
    with Bitget(transport=transport) as client:
        client.record(tmp_path)
        client.classic.common.public.get_server_time()
        transport.answer = HttpResponse(200, {}, body_of({"serverTime": "17", "four": 4, "five": 5, "six": 6}))
        client.classic.common.public.get_server_time()
    assert caplog.text.count("ends here: it has " + said) == 1
