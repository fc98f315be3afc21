"""Which facts are the oldest: what to read, or to try on the wire, next."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.catalogue import Catalogue


def stale_lines(catalogue: Catalogue, most: int, today: str) -> Iterator[str]:
    """The calls by their latest date, the unknown first, then the oldest.

    Before them are those with a date after `today`, which would never come first, and those that are given up.
    """
    calls = [*catalogue.operations, *(one for group in catalogue.streams for one in group.calls)]
    for one in calls:
        for day in (one.age.read, one.age.confirmed):
            if day > today:
                yield f"{one.address}: dated {day}, which is still to come: correct the date"
    for one in calls:
        if one.deprecated:
            yield f"{one.address}: {one.deprecated.text}"
    oldest = sorted(calls, key=lambda one: max(one.age.read, one.age.confirmed))
    yield f"{'read':10}  {'wire':10}  call"
    for one in oldest[:most]:
        page = one.docs or "no page"
        yield f"{one.age.read or 'unknown':10}  {one.age.confirmed or '-':10}  {one.address}  {page}"
    if len(oldest) > most:
        yield f"{len(oldest) - most} more: --most says how many to list"
