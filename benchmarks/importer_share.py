"""How many docs pages the importer turns into catalogue files that need no hand correction.

Usage: importer_share.py DOCS_FOLDER [--pages]

Every page is imported and held against the finished file of the same method and path. Method, path, auth, rate limits,
parameters, response fields, their nesting and types, and examples must agree. Meanings, Python names, the names of
enums and the marks `?` are an author's choice and do not count; how often the last two differ is said apart. Of a field
that may have several names one is enough, and that a text is secret is no difference: no page says that. A file knows
better than the docs where it says so, and where it has a name that occurs nowhere on the page.

The glossary and the enums know the finished operations already. So each page is imported a second time without the
entries that only its own file uses: that is what the importer makes of a page that is new.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from generator.check.catalogue import CatalogueInvalid, load  # noqa: E402
from generator.importer import CatalogueFacts, Draft, PageError, draft  # noqa: E402
from generator.importer.departures import read_back  # noqa: E402
from generator.model.rest import Example, Operation  # noqa: E402
from generator.model.types import (  # noqa: E402
    SECRET,
    ListOf,
    MapOf,
    ObjectOf,
    Scalar,
    Type,
)
from generator.problems import Problems  # noqa: E402

BEYOND_DOCS = ("# not in docs", "# docs", "# wire", "# null seen")


@dataclass(frozen=True)
class Known:
    """Lines of a file that say that they know better than the docs, and the words of the page.

    A name that the page does not have anywhere is known from elsewhere.
    """

    lines: frozenset[int]
    words: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Finished:
    """A file of the catalogue, and what it knows better than the docs."""

    operation: Operation
    known: Known

    def on(self, page: Path) -> Finished:
        """The file held against a page."""
        words = frozenset(re.findall(r"\w+", page.read_text("utf-8").replace("\\", "")))
        return replace(self, known=replace(self.known, words=words))


@dataclass(frozen=True)
class Leaf:
    """A field without what is below it."""

    kind: str
    enum: str
    marked: bool
    lists: str
    line: int
    wires: tuple[str, ...] = ()


@dataclass
class Difference:
    """What would have to be corrected by hand, and what differs without harm."""

    needed: list[str] = field(default_factory=list)
    beyond_docs: list[str] = field(default_factory=list)
    free: list[str] = field(default_factory=list)


def asked_for(description: str | None) -> tuple[argparse.Namespace, CatalogueFacts | None]:
    """The options, and what the catalogue knows; None after a message, where there is nothing to measure with."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", type=Path, help="folder of docs pages")
    parser.add_argument("--pages", action="store_true", help="list every difference, page by page")
    options = parser.parse_args()
    problems = Problems()
    facts = CatalogueFacts.load(PROJECT / "spec", problems)
    if facts is None or not options.docs.is_dir():
        print(*(problems.lines() or [f"{options.docs} is no folder"]), sep="\n", file=sys.stderr)
        return options, None
    return options, facts


def main() -> int:
    options, facts = asked_for(__doc__)
    if facts is None:
        return 1
    try:
        finished = read_finished()
    except CatalogueInvalid as invalid:
        print(*invalid.lines, sep="\n", file=sys.stderr)
        return 1
    drafts, failures = import_all(options.docs, facts)
    with_file = {
        page: finished[key].on(options.docs / page)
        for page, one in drafts.items()
        if (key := (one.method, one.path)) in finished
    }
    print(f"pages read: {len(drafts)}, refused: {len(failures)}")
    print_counts(failures.values())
    print(f"pages with a finished file: {len(with_file)}")
    known = {page: compare(drafts[page], each, facts) for page, each in with_file.items()}
    report("with the glossary and the enums as they are", known, every_page=options.pages)
    users = users_of(finished.values(), facts)
    new = {page: compare_as_new(options.docs / page, each, facts, users) for page, each in with_file.items()}
    report("without what only the file itself uses of them", new, every_page=options.pages)
    return 0


def read_finished() -> dict[tuple[str, str], Finished]:
    found: dict[tuple[str, str], Finished] = {}
    for operation in load(PROJECT / "spec").operations:
        lines = (PROJECT / operation.place.file).read_text("utf-8").splitlines()
        beyond = [number for number, line in enumerate(lines, 1) if any(mark in line for mark in BEYOND_DOCS)]
        found[operation.method, operation.path] = Finished(operation, Known(frozenset(beyond)))
    return found


@dataclass
class Users:
    """Addresses of the operations that use an entry of the glossary, or an enum."""

    glossary: dict[str, set[str]] = field(default_factory=dict)
    enums: dict[str, set[str]] = field(default_factory=dict)


def users_of(finished: Iterable[Finished], facts: CatalogueFacts) -> Users:
    users = Users()
    for operation in (one.operation for one in finished):
        for path, leaf in (*leaves(ObjectOf("", operation.request)), *leaves(operation.response)):
            if path:
                users.glossary.setdefault(path[-1], set()).add(operation.address)
            users.enums.setdefault(leaf.enum, set()).add(operation.address)
    return users


def compare_as_new(page: Path, finished: Finished, facts: CatalogueFacts, users: Users) -> Difference:
    own = {finished.operation.address}
    glossary = {wire: entry for wire, entry in facts.glossary.items() if users.glossary.get(wire) != own}
    referred = {entry.type.enum for entry in glossary.values() if entry.type}
    enums = {name: enum for name, enum in facts.enums.items() if name in referred or users.enums.get(name) != own}
    reduced = replace(facts, glossary=glossary, enums=enums)
    return compare(draft(page, reduced, docs=finished.operation.docs), finished, reduced)


def import_all(docs: Path, facts: CatalogueFacts) -> tuple[dict[str, Draft], dict[str, str]]:
    drafts: dict[str, Draft] = {}
    failures: dict[str, str] = {}
    for page in sorted((*docs.rglob("*.md"), *docs.rglob("*.html"))):
        name = page.relative_to(docs).as_posix()
        try:
            drafts[name] = draft(page, facts, docs=f"https://www.bitget.com/api-doc/{name}")
        except PageError as error:
            failures[name] = str(error)
    return drafts, failures


def compare(found: Draft, finished: Finished, facts: CatalogueFacts) -> Difference:
    difference = Difference()
    expected = finished.operation
    try:
        operation = read_back(found, facts).operations[0]
    except CatalogueInvalid:
        difference.needed.append("file: the catalogue would refuse the draft")
        return difference
    if operation.auth != expected.auth:
        difference.needed.append(f"auth: {operation.auth}, not {expected.auth}")
    documented = () if expected.limits.inferred else expected.rate_limits
    if operation.rate_limits != documented:
        difference.needed.append(f"rate limit: {operation.rate_limits}, not {documented}")
    if operation.request_is_list != expected.request_is_list:
        difference.needed.append("request: list or not")
    compare_side("request", _request(operation), _request(expected), finished.known, difference)
    compare_side("response", operation.response, expected.response, finished.known, difference)
    compare_examples(operation, expected, difference)
    if operation.address != expected.address:
        difference.free.append("address")
    if operation.outcome != expected.outcome:
        difference.free.append("outcome")
    return difference


def _request(operation: Operation) -> Type:
    return ObjectOf("", operation.request)


def compare_side(side: str, found: Type, expected: Type, known: Known, difference: Difference) -> None:
    ours = dict(leaves(found))
    theirs = dict(leaves(expected, shown=ours))
    spelled = {
        (*path[:-1], wire.lower()) for path, leaf in theirs.items() if leaf.line in known.lines for wire in leaf.wires
    }
    for path in (*ours, *(path for path in theirs if path not in ours)):
        one, other = ours.get(path), theirs.get(path)
        kind = _kind_of_difference(side, one, other, difference)
        if kind:
            is_beyond = _is_beyond(path, one, other, known, spelled)
            said = f"{side} {kind}: {'.'.join(path)}"
            if kind.startswith("type") and one is not None and other is not None:
                said += f" ({one.kind}, not {other.kind})"
            (difference.beyond_docs if is_beyond else difference.needed).append(said)


def _is_beyond(
    path: tuple[str, ...], one: Leaf | None, other: Leaf | None, known: Known, spelled: set[tuple[str, ...]]
) -> bool:
    """Whether a file knows better than the page: it says so, or has names that the page has not."""
    if other is None:
        return bool(path) and (*path[:-1], path[-1].lower()) in spelled
    return other.line in known.lines or (one is None and not known.words.intersection(other.wires))


def _kind_of_difference(side: str, one: Leaf | None, other: Leaf | None, difference: Difference) -> str | None:
    if one is None:
        return "field missing"
    if other is None:
        return "field too many"
    if one.lists != other.lists:
        return "lists"
    if side == "response" and {one.kind, other.kind} == {"str", "enum"}:
        difference.free.append("response text with or without an enum")  # both are read as text
    elif one.kind != other.kind:
        return "type"
    if one.enum != other.enum:
        difference.free.append(f"{side} enum name")
    if one.marked != other.marked:
        if side == "request":
            return "required or not"
        difference.free.append("response ?")
    return None


def leaves(
    type_: Type, path: tuple[str, ...] = (), shown: Collection[tuple[str, ...]] = ()
) -> Iterator[tuple[tuple[str, ...], Leaf]]:
    """Every field by its path, lists stepped into; the whole has the path `()`.

    A field with several names on the wire has the one that is among the paths `shown`.
    """
    lists, inner = _unwrapped(type_)
    if not path:
        yield (), _leaf(inner, lists, False, 0)
    if isinstance(inner, ObjectOf):
        for member in inner.fields:
            member_lists, member_inner = _unwrapped(member.type)
            below = next((one for wire in member.wires if (one := (*path, wire)) in shown), (*path, member.wire))
            yield below, replace(
                _leaf(member_inner, member_lists, member.marked, member.place.line), wires=member.wires
            )
            yield from leaves(member.type, below, shown)


def _leaf(inner: Type, lists: str, marked: bool, line: int) -> Leaf:
    if isinstance(inner, Scalar):
        form = f"({inner.form})" if inner.form not in ("", SECRET) else ""
        spelling = f"({'/'.join(inner.spelling)})".lower() if inner.kind == "flag" else ""
        return Leaf(inner.kind + form + spelling, inner.enum, marked, lists, line)
    assert isinstance(inner, ObjectOf)
    return Leaf("row" if inner.is_row else "object", "", marked, lists, line)


def _unwrapped(type_: Type) -> tuple[str, Type]:
    lists = ""
    while isinstance(type_, (ListOf, MapOf)):
        lists += "[]" if isinstance(type_, ListOf) else "{}"
        type_ = type_.item
    return lists, type_


def compare_examples(operation: Operation, expected: Operation, difference: Difference) -> None:
    """Each documented example must be among the finished ones, whose lists may be cut to a part."""
    for example in operation.examples:
        same = [one for one in expected.examples if is_cut(json.loads(example.response), json.loads(one.response))]
        if not same:
            difference.needed.append("example response")
        elif not any(_same_request(operation.method, example, one) for one in same):
            difference.needed.append("example request")


def _same_request(method: str, one: Example, other: Example) -> bool:
    return bool(_request_value(method, one.request) == _request_value(method, other.request))


def _request_value(method: str, text: str | None) -> Any:
    if text is None:
        return None
    return parse_qsl(text, keep_blank_values=True) if method == "GET" else json.loads(text)


def is_cut(whole: object, part: object) -> bool:
    """Whether two answers are the same but for lists that are shorter in the second."""
    if isinstance(whole, dict) and isinstance(part, dict):
        return list(whole) == list(part) and all(is_cut(whole[name], part[name]) for name in whole)
    if isinstance(whole, list) and isinstance(part, list) and bool(whole) == bool(part):
        return len(part) <= len(whole) and all(is_cut(one, other) for one, other in zip(whole, part, strict=False))
    return json.dumps(whole) == json.dumps(part)


def report(title: str, found: Mapping[str, Difference], *, every_page: bool) -> None:
    print(f"\n{title}:")
    total = len(found)
    exact = sum(not difference.needed and not difference.beyond_docs for difference in found.values())
    as_documented = sum(not difference.needed for difference in found.values())
    print(f"  {_share(exact, total)} need no hand correction ({exact})")
    print(f"  {_share(as_documented, total)} none but where the file knows better than the docs ({as_documented})")
    for kind, said in (
        ("to correct by hand", [one for each in found.values() for one in each.needed]),
        ("known better than in the docs", [one for each in found.values() for one in each.beyond_docs]),
        ("not counted", [one for each in found.values() for one in each.free]),
    ):
        print(f"  {kind}: {len(said)}")
        print_counts(one.partition(":")[0] for one in said)
    if every_page:
        for page, difference in found.items():
            for one in (*difference.needed, *(f"(known better) {said}" for said in difference.beyond_docs)):
                print(f"{page}: {one}")


def print_counts(said: Iterable[str]) -> None:
    for text, count in Counter(said).most_common(12):
        print(f"    {count:4} {text}")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "none"


if __name__ == "__main__":
    sys.exit(main())
