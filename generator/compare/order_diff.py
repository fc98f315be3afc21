"""What a change of lives of orders means for callers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import to_builtins

from bitget_runtime.movement_facts import MovementFacts
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


def compare_movements(old: Mapping[str, MovementFacts], new: Mapping[str, MovementFacts], found: Differences) -> None:
    """Say which transfers and withdrawals can be looked up, and can't any more."""
    found.breaking += [f"`{address}` can't be looked up any more by its ID" for address in old if address not in new]
    found.added += [f"`{address}` can be looked up by its ID" for address in new if address not in old]


def _texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Each single value of facts by where it is, such as `operations.place.arguments.qty`."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from _texts(one, f"{name}.{key}" if name else str(key))
    elif isinstance(value, (list, tuple)):
        yield name, ", ".join(map(str, value))
    else:
        yield name, "" if value is None else str(value)
