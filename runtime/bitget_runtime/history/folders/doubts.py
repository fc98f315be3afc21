"""Empty lists that older candles contradict: a failure at first, believed once it has been so for a day. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, MutableMapping

from msgspec import Struct, structs

from bitget_runtime.history.folders.manifest import Entry, FileHole

BEGINNINGS = ("before the beginning", "before the beginning or beyond reach")
CONTRADICTED = "nothing was returned, but there are older candles"
BELIEVED = "nothing was returned for more than a day, though there are older candles"
SOON = "there may be more soon"

_DAY = 86_400_000


class Doubt(Struct, frozen=True):
    """A list that is empty after the newest candle of a file.

    Attributes:
        rows: How many candles the file had then: with others, the list is empty after another candle.
        since: When that was found, in milliseconds.
    """

    rows: int
    since: int


def judged(
    files: Mapping[str, Entry], fetched: Collection[str], empty: MutableMapping[str, Doubt], now: int
) -> dict[str, Entry]:
    """The entries whose empty lists are to be judged otherwise: as failed, or as final.

    A list that is empty after a candle may be the exchange's mistake, or the symbol is no longer listed. If runs
    a day apart get nothing after the same candle, then what is over for a day is final.

    Args:
        files: All entries, by path.
        fetched: Paths of those that this run asked for.
        empty: Lists that are empty after the newest candle of a file, by its path; is kept up to date.
        now: The exchange's time, in milliseconds.
    """
    changed, doubted = dict[str, Entry](), set[str]()
    for path, older, entry in _after_candles(files):
        holes = []
        for hole in entry.holes:
            before = path if entry.rows and hole[0] > entry.start else older
            if before is not None and (hole[2] in BEGINNINGS or hole[3] in (CONTRADICTED, SOON, BELIEVED)):
                doubted.add(before)
            if before is None or not (hole[2] in BEGINNINGS or hole[3] == CONTRADICTED):
                holes.append(hole)
                continue
            rows, doubt = files[before].rows, empty.get(before)
            if path in fetched and (doubt is None or doubt.rows != rows):
                doubt = empty[before] = Doubt(rows, now)
            is_believed = path in fetched and doubt is not None and now - doubt.since >= _DAY
            holes += _judged(hole, now, is_believed=is_believed)
        if tuple(holes) != entry.holes:
            changed[path] = structs.replace(entry, holes=tuple(holes))
    for path in empty.keys() - doubted:
        del empty[path]  # there are later candles now
    return changed


def _after_candles(files: Mapping[str, Entry]) -> Iterator[tuple[str, str | None, Entry]]:
    """Files of candles with the newest older file that has any, if there is one."""
    folder, older = "", None
    for path in sorted(path for path in files if path.startswith("candles/")):
        if folder != folder_of(path):
            folder, older = folder_of(path), None
        yield path, older, files[path]
        older = path if files[path].rows else older


def _judged(hole: FileHole, now: int, *, is_believed: bool) -> list[FileHole]:
    if not is_believed:
        return [(hole[0], hole[1], "failed", CONTRADICTED)]
    return [(hole[0], hole[1], "absent", BELIEVED if hole[1] <= now - _DAY else SOON)]


def folder_of(path: str) -> str:
    """The folder of a file: all files in one are of the same candles."""
    return path.rpartition("/")[0]


def without_open_end(entry: Entry) -> Entry:
    """A file's entry without candles that are missing at its end: without later ones, nothing shows that they never
    existed, unless that was final."""
    last = entry.holes[-1] if entry.holes else None
    if last is None or last[1] < entry.end or last[2] not in ("absent", *BEGINNINGS) or last[3] == BELIEVED:
        return entry
    return structs.replace(entry, end=last[0], holes=entry.holes[:-1])
