"""Drift in what the fake exchange sends, and whether the catalogue learned from it says just that."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bitget_client import Channel, registry
from bitget_runtime.errors import BitgetError
from bitget_runtime.fake import Status
from bitget_runtime.recording.kinds import MISSING, kinds_of_type
from bitget_runtime.recording.plan import plan_of
from bitget_runtime.recording.recorder import Recorder, recorder_of
from bitget_runtime.recording.walk import Drift, Place, said_place
from bitget_runtime.values import exact
from catalogues.documented_streams import Subscription
from catalogues.every_operation import NEVER, Life
from drift_injection import Injection, Injector, Json, types_of
from folders import PROJECT
from generator.check.catalogue import load_by_other_rules
from generator.learning.classes import Classes, endpoints_of
from generator.learning.command import Lesson, learn
from generator.learning.places import find
from generator.learning.records import Record, read_records
from generator.learning.widening import taken
from generator.model.catalogue import Catalogue
from generator.model.scalars import written
from generator.model.types import UNKNOWN, ListOf, ObjectOf, Scalar, Type, direct_scalars
from setups.fake_clients import client_of


def part_of_catalogue(folder: Path, files: Iterable[str]) -> Catalogue:
    """The catalogue with these files below spec/ alone, which is read in no time."""
    for name in ("api.yaml", "enums.yaml", "errors.yaml", "glossary.yaml", *files):
        (folder / "spec" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PROJECT / "spec" / name, folder / "spec" / name)
    return load_by_other_rules(folder / "spec")[0]


class Run:
    """Injects drift into responses and pushes, and records them.

    Args:
        folder: Where the record goes.
        lives: An account on an exchange, by generation of the API.
        injector: Makes the drift.
    """

    def __init__(self, folder: Path, lives: dict[str, Life], injector: Injector) -> None:
        self.lives = lives
        self.folder = folder
        self.injector = injector
        self.codes: set[str] = set()
        self.known: set[tuple[str, Place]] = set()
        """Where the exchange differs from the catalogue without our doing, as some documented values do."""
        self.clients = {name: client_of(life.exchange, retries=0, limits="off") for name, life in lives.items()}
        for client in self.clients.values():
            client.record(folder)

    @property
    def recorder(self) -> Recorder:
        return recorder_of(self.folder)

    def respond(self, address: str, most: int, code: str = "") -> None:
        """Have an operation respond with drift, and with a code that is not known."""
        operation = registry.operations[address]
        life = self.lives[operation.generation]
        wire = life.begin(operation)
        content = life.ask(address, wire).content
        known = self._know(address, exact.decode(content)["data"])
        body = json.loads(content)
        body["data"] = self.injector.change(address, body["data"], most, known)
        strict, life.client = life.client, self.clients[operation.generation]
        sub, life.sub = life.sub, life.client
        try:
            self._ask(life, address, wire, 200, body)
            if code:
                self.codes.add(code)
                self._ask(life, address, wire, 400, {"code": code, "msg": "The order does not exist"})
        finally:
            life.client, life.sub = strict, sub

    def _know(self, address: str, data: Json) -> list[Place]:
        endpoint: Any = (registry.channels if ".stream." in address else registry.operations)[address]
        reference, described = endpoint.reference
        expected = endpoint.data_type if isinstance(endpoint, Channel) else endpoint.response_type
        drift = Drift(plan_of(expected, described, lambda name: reference.values_of(name).values))
        found = drift.take(data, 100)
        self.known |= {(address, place) for place in found}
        return found

    def _ask(self, life: Life, address: str, wire: Json, status: int, body: Json) -> None:
        life.exchange.faults.add(Status(status, json.dumps(body), "application/json"), address)
        with suppress(BitgetError):  # an order whose response says nothing, and a refusal
            life.ask(address, wire)

    def push(self, channel: Channel[Any], most: int) -> None:
        """Have a channel push drift."""
        example = channel.examples[0]
        life = self.lives[channel.generation]
        life.exchange.reset()
        known = self._know(channel.address, exact.decode(example.push.encode())["data"])
        data = json.loads(example.push)["data"]
        data = self.injector.change(channel.address, data, most, known)
        client = self.clients[channel.generation]
        before = self.recorder.places
        with getattr(client, channel.generation).stream() as stream:
            pushes = getattr(stream, channel.local_name)(**Subscription(channel, example).keywords).confirmed()
            life.exchange.streams.push(channel.address, data)
            until = time.monotonic() + 5
            while self.recorder.places == before and time.monotonic() < until:
                time.sleep(0.005)
            pushes.close()

    def close(self) -> None:
        for client in self.clients.values():
            client.close()


def channels_without_departures() -> list[Channel[Any]]:
    """Channels whose documented example is what the wire sends."""
    every = [one for one in registry.channels.values() if isinstance(one, Channel)]
    return [one for one in every if one.examples and not one.examples[0].departs]


def operations_with_responses() -> list[str]:
    """Addresses of the operations that can be responded to."""
    return [address for address in registry.operations if address not in NEVER]


@dataclass
class Verdict:
    """What was learned, held against what was injected.

    Attributes:
        lesson: What was learned.
        lost: Injections that no change is about, or whose change says something else.
        invented: Changes that nothing was injected for.
        again: Changes that the same record asks of the catalogue as it is then.
        apart: Classes that are no longer the same wherever they are.
    """

    lesson: Lesson
    lost: list[str]
    invented: list[str]
    again: list[str]
    apart: list[str]


def judge(run: Run, exchange_folder: Path) -> Verdict:
    """Learn from the record, take it, and look whether the catalogue says what was injected, and nothing else."""
    record = read_records(run.folder)
    assert not record.unread
    for key in run.known - {(one.address, one.place) for one in run.injector.made}:
        record.places.pop(key, None)
    lesson = learn(PROJECT, record)
    project = exchange_folder / "learned"
    shutil.copytree(PROJECT / "spec", project / "spec")
    for name, text in lesson.files.items():
        (project / name).write_text(text, "utf-8")
    learned, objections = load_by_other_rules(project / "spec")
    apart = [line for line in objections if "differs from the one of" in line]
    types = types_of(learned)
    made = run.injector.made
    lost = [f"{one}: {why}" for one in made if (why := _missed(one, types.get(one.address), learned, record))]
    known = {code for codes in learned.errors.values() for code in codes}
    lost += [f"code {code}" for code in run.codes - known]
    expected = {f"{one.address}: {said_place(one.place)}" for one in made if not one.word}
    expected |= {f"{one.type} {one.word!r}" for one in made if one.word} | {f"code {code}" for code in run.codes}
    invented = [f"{one.where}: {one.says}" for one in lesson.changes if one.where not in expected or not one.edits]
    return Verdict(lesson, lost, invented, [one.where for one in _again(project, record)], apart)


def _again(project: Path, record: Any) -> Iterator[Any]:
    from generator.importer.facts import CatalogueFacts
    from generator.learning.changes import Learner
    from generator.problems import Problems

    learned, _ = load_by_other_rules(project / "spec")
    facts = CatalogueFacts.load(project / "spec", Problems())
    assert facts is not None
    yield from Learner(project, learned, facts.glossary).changes(record)


def _missed(one: Injection, type_: Type | None, learned: Catalogue, record: Record) -> str | None:
    """What the catalogue does not say of an injection; None where it does."""
    if one.word:
        return None if one.word in learned.enums[one.type].values else "the value is not there"
    if type_ is None:
        return "its file can't be read"
    place = one.place
    if one.kind == "column":
        place = (*place[:-1], f"column{int(place[-1][1:]) + 1}")
    spot = find(type_, place)
    if spot is None or spot.field is None:
        return "the field is not there"
    said = _said(spot.field.type)
    sighting, _ = Classes(dict(endpoints_of(learned))).sighting("", one.address, spot)
    is_shared = len(sighting.holders) > 1  # and then it takes what the others send, too
    if said != one.type and not (is_shared and _takes(spot.field.type, one.type)):
        return f"its type is {said}"
    seen = record.places.get((one.address, one.place))
    # On a busy machine the exchange's own market may push before we do, without what we inject.
    is_marked = one.marked or (seen is not None and MISSING in seen.kinds)
    return None if spot.field.marked in (is_marked, is_shared or is_marked) else f"marked: {spot.field.marked}"


def _takes(type_: Type, expected: str) -> bool:
    return isinstance(type_, Scalar) and (type_.kind == UNKNOWN or kinds_of_type(expected) <= taken(type_))


def _said(type_: Type) -> str:
    match type_:
        case Scalar():
            return written(type_)
        case ListOf(ObjectOf()):
            return "list of objects"
        case ListOf(item):
            return f"list of {_said(item)}"
        case ObjectOf():
            return "object"
    return str([*direct_scalars(type_)])
