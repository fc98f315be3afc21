"""What files of the catalogue that are like a draft say already: groups, channels, Python names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.naming import snake_case

_HTTP = re.compile(r"^http: +[A-Z]+ +(/\S*)/[^/\s]+", re.MULTILINE)
_CHANNEL = re.compile(r"^channel: +[\"']?([^\s\"'{]+)", re.MULTILINE)
_PUSHES = re.compile(r"^pushes: +(\w+)", re.MULTILINE)
_KEY = re.compile(r"^key: +\[([^\]]*)\]", re.MULTILINE)
_DATA = re.compile(r"^data\S*:(?: *#.*)?\n((?:(?: .*|#.*)?\n)*)", re.MULTILINE)
_MEMBER = re.compile(r"^  [\"']?(\w+)", re.MULTILINE)
_FIELD = r"^ +[\"']?{}(?:\[\])*[!?]?[\"']?: *[\"']?(\w[^\n]*)"
_NAMED = re.compile(r"\bas (\w+)")
_FEWEST_FIELDS = 3
"""Objects of fewer fields are alike by chance."""


@dataclass(frozen=True)
class KnownChannel:
    """How a channel of the catalogue pushes."""

    address: str
    wire: str
    pushes: str
    key: tuple[str, ...]
    fields: frozenset[str]


def groups_below(files: Mapping[str, str], path: str) -> tuple[str, ...]:
    """The groups of the operations whose path has the same parts but the last: that with the most of them first.

    Args:
        files: Text of each file of the catalogue by its address: `rest.uta.trade.place_order`.
        path: That of the drafted operation.
    """
    prefix = path.rpartition("/")[0]
    found = Counter(
        address.removeprefix("rest.").rpartition(".")[0]
        for address, text in files.items()
        if address.startswith("rest.") and (http := _HTTP.search(text)) and http[1] == prefix
    )
    return tuple(group for group, _ in found.most_common())


def channel_like(
    files: Mapping[str, str], address: str, wire: str, fields: Collection[str]
) -> tuple[KnownChannel, str] | None:
    """A channel that a drafted one is like, and by what: the other generation's of that name, or with these fields.

    Args:
        files: Text of each file of the catalogue by its address: `streams.uta.public.ticker`.
        address: That of the draft.
        wire: Name of the drafted channel, without what changes in it.
        fields: What an entry of its pushes has.
    """
    others = [one for one in _channels(files) if one.address.partition(".")[0] != address.partition(".")[0]]
    named = [one for one in others if one.wire == wire]
    if named:
        best = max(named, key=lambda one: len(one.fields & set(fields)))
        return best, "has the same name"
    alike = [one for one in others if len(one.fields) >= _FEWEST_FIELDS and one.fields == set(fields)]
    return (alike[0], "has the same fields") if alike else None


def _channels(files: Mapping[str, str]) -> Iterator[KnownChannel]:
    for address, text in files.items():
        channel, pushes, data = _CHANNEL.search(text), _PUSHES.search(text), _DATA.search(text)
        if address.startswith("streams.") and channel and pushes:
            key = _KEY.search(text)
            yield KnownChannel(
                address.removeprefix("streams."),
                channel[1],
                pushes[1],
                tuple(name for one in key[1].split(",") if (name := one.strip())) if key else (),
                frozenset(_MEMBER.findall(data[1])) if data else frozenset(),
            )


def names_elsewhere(files: Mapping[str, str], wire: str) -> dict[str, str]:
    """The Python names that files give a wire name, that of most files first, each with the address of one of them."""
    pattern = re.compile(_FIELD.format(re.escape(wire)), re.MULTILINE)
    names: dict[str, list[str]] = {}
    for address, text in files.items():
        # Examples come last, and hold wire names that declare nothing.
        for said in pattern.findall(text.partition("\nexamples:")[0]):
            named = _NAMED.search(said.partition(" - ")[0])
            names.setdefault(named[1] if named else snake_case(wire), []).append(address.partition(".")[2])
    return {name: names[name][0] for name in sorted(names, key=lambda name: -len(names[name]))}
