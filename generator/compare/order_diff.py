"""What a change of lives of orders means for callers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import to_builtins

from generator.compare.differences import Differences, compare_facts
from generator.model.catalogue import Life


def compare_lives(old: Iterable[Life], new: Iterable[Life], found: Differences) -> None:
    """Say what is different for callers."""
    before, after = ({one.facts.kind: one for one in lives} for lives in (old, new))
    found.breaking += [f"orders of `{kind}` are gone" for kind in before if kind not in after]
    found.added += [f"orders of `{kind}`: {one.summary}" for kind, one in after.items() if kind not in before]
    for kind, one in after.items():
        if kind in before:
            then, now = dict(_texts(to_builtins(before[kind].facts))), dict(_texts(to_builtins(one.facts)))
            compare_facts(f"orders of `{kind}`", {name: (then.get(name), now.get(name)) for name in then | now}, found)


def _texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Each single value of facts by where it is, such as `operations.place.arguments.qty`."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from _texts(one, f"{name}.{key}" if name else str(key))
    elif isinstance(value, (list, tuple)):
        yield name, ", ".join(map(str, value))
    else:
        yield name, "" if value is None else str(value)
