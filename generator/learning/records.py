"""Reads what clients have recorded; `bitget_runtime.recording` says what is in it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bitget_runtime.recording.recorder import FORMAT
from bitget_runtime.recording.shape import Shape, shape_of
from bitget_runtime.recording.walk import Place

_MOST_BYTES = 64 * 2**20


@dataclass
class Record:
    """All that the files of a folder hold.

    Attributes:
        places: What was seen at each place that differed, by the endpoint's address and the place in its data.
        codes: What the exchange says to each code that is not known, by the side and the code.
        unread: What could not be read, and why.
        files: How many files there are.
    """

    places: dict[tuple[str, Place], Shape] = field(default_factory=dict)
    codes: dict[tuple[str, str], str] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    files: int = 0


def read_records(folder: Path) -> Record:
    """What was recorded into a folder, by however many processes.

    Raises:
        OSError: the folder can't be read.
    """
    record = Record()
    for path in sorted(path for path in folder.iterdir() if path.suffix == ".jsonl"):
        record.files += 1
        _read(path, record)
    return record


def _read(path: Path, record: Record) -> None:
    if path.stat().st_size > _MOST_BYTES:
        record.unread.append(f"{path.name}: larger than any record")
        return
    latest: dict[tuple[str, Place], Shape] = {}  # a later line of a process includes its earlier ones
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            _take(json.loads(line), number, latest, record)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            record.unread.append(f"{path.name}:{number}: no line of a record: {error}")
            if number == 1:
                return
    for key, shape in latest.items():
        record.places.setdefault(key, Shape()).merge(shape)


def _take(line: Any, number: int, latest: dict[tuple[str, Place], Shape], record: Record) -> None:
    if number == 1:
        if line["format"] != FORMAT:
            raise ValueError(f"it is of format {line['format']}, known is {FORMAT}")
    elif "code" in line:
        record.codes.setdefault((_text(line["on"]), _text(line["code"])), _text(line["says"]))
    else:
        place = tuple(_step(step) for step in line["place"])
        latest[_text(line["at"]), place] = shape_of(line["seen"])


def _step(value: object) -> str:
    step = _text(value)
    if step.startswith("#"):
        int(step[1:])
    return step


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} isn't text")
    return value
