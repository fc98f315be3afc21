"""Drift injected into the fake exchange is learned, all of it and nothing else; `DRIFT_PLACES=2000` makes a long run.

The long run also takes the patch and looks whether the catalogue then says what was injected.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitget_client import Channel, registry
from bitget_runtime.fake import fake_exchange
from bitget_runtime.recording.walk import said_place
from catalogues.every_operation import Life
from drift_injection import Injector
from drift_run import Run, channels_without_departures, judge, operations_with_responses, part_of_catalogue
from folders import PROJECT
from generator.check.catalogue import load
from generator.learning.records import read_records
from generator.learning.widening import something

PLACES = int(os.environ.get("DRIFT_PLACES", "0"))
SEED = int(os.environ.get("DRIFT_SEED", "1"))

FEW = [
    "classic.spot.market.get_candles",
    "classic.contract.trade.place_order",
    "uta.account.get_assets",
    "uta.market.get_instruments",
    "uta.trade.get_order_history",
]
A_CHANNEL, A_CHANNEL_FILE = "uta.stream.account", "streams/uta/private/account.yaml"


@pytest.fixture
def lives() -> Iterator[dict[str, Life]]:
    """An account on an exchange of its own, by generation of the API."""
    logging.getLogger("bitget_client.drift").disabled = True
    with fake_exchange() as unified, fake_exchange(account="classic") as classic:
        found = {"uta": Life(unified), "classic": Life(classic)}
        yield found
        for life in found.values():
            life.close()
    logging.getLogger("bitget_client.drift").disabled = False


def test_every_place_and_no_other_is_recorded(lives: dict[str, Life], tmp_path: Path) -> None:
    files = [f"rest/{address.replace('.', '/')}.yaml" for address in FEW]
    catalogue = part_of_catalogue(tmp_path, [*files, A_CHANNEL_FILE])
    run = Run(tmp_path / "record", lives, Injector(catalogue, SEED))
    for index, address in enumerate(FEW):
        run.respond(address, 6, f"9990{index}")
    channel = registry.channels[A_CHANNEL]
    assert isinstance(channel, Channel)
    run.push(channel, 6)
    run.close()
    record = read_records(tmp_path / "record")
    made = {(one.address, one.place): one for one in run.injector.made}
    assert len(made) > 25
    assert record.places.keys() - run.known == made.keys()
    assert {code for _, code in record.codes} == run.codes
    for key, one in made.items():
        assert record.places[key].words >= ({one.word} if one.word else set()), said_place(one.place)
        assert one.kind != "null" or "null" in record.places[key].kinds
        assert something(record.places[key]) or one.kind in ("null", "missing")


@pytest.mark.skipif(not PLACES, reason="DRIFT_PLACES is not set: make drift")
def test_many_places_are_learned_and_nothing_else(lives: dict[str, Life], tmp_path: Path) -> None:
    run = Run(tmp_path / "record", lives, Injector(load(PROJECT / "spec"), SEED))
    operations, channels = operations_with_responses(), channels_without_departures()
    most = -(-PLACES * 3 // 2 // (len(operations) + len(channels)))  # some have fewer places than that
    for index, address in enumerate(operations):
        run.respond(address, most, str(970_000 + index) if index % 10 == 0 else "")
    for channel in channels:
        run.push(channel, most)
    run.close()
    verdict = judge(run, tmp_path)
    print(f"{len(run.injector.made)} places and {len(run.codes)} codes: {len(verdict.lesson.changes)} changes")
    assert len(run.injector.made) >= PLACES
    assert verdict.lost == []
    assert verdict.invented == []
    assert verdict.again == []
    assert verdict.apart == []
