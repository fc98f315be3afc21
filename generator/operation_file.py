"""Reads one operation file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.fields import FieldReader
from generator.grammar import Malformed, parse_key
from generator.model import Example, Field, ListOf, MapOf, ObjectOf, Operation, Scalar, Type
from generator.naming import RESERVED_FOR_METHODS, class_objection, objection, pascal_case, singular
from generator.problems import Place, Problems, meant, nearest
from generator.shared_files import matching, members, text_of
from generator.strict_yaml import Listing, Node, Table, Text

PREFIXES = {"classic": "/api/v2/", "uta": "/api/v3/"}
"""What paths begin with, by the first folder below spec/rest."""

_KEYS_REQUIRED = ("summary", "http", "auth", "response", "examples")
_KEYS_OPTIONAL = ("docs", "aliases", "permission", "rate_limit", "outcome", "model", "request")
_EXAMPLE_KEYS = ("request", "departs", "mended", "constructed")
_HTTP = re.compile(r"(?P<method>GET|POST) (?P<path>/\S+)")
_PATH = re.compile(r"(/[A-Za-z0-9_.\-]+)+")
_DOCS = re.compile(r"https?://[!#-\[\]-~]+")
_RATE = re.compile(r"[1-9]\d*/(s|m|h|d)/(uid|ip)", re.ASCII)
_OUTCOMES = ("none", "order", "transfer", "setting")


@dataclass(frozen=True)
class ReadOperation:
    """An operation, and where it says what other files may contradict.

    Attributes:
        operation: The operation.
        http: Place of its call.
        requests: Place of each example's request, by the place of its response.
    """

    operation: Operation
    http: Place
    requests: Mapping[Place, Place]


@dataclass
class OperationReader:
    """Reads the file of one operation into its model."""

    parts: tuple[str, ...]
    """Folders and name of the file, below spec/rest."""
    fields: FieldReader
    problems: Problems
    shapes: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"request": (), "response": ()})
    list_name: str = "items"
    requests: dict[Place, Place] = field(default_factory=dict)

    def read(self, table: Table) -> ReadOperation | None:
        """The operation; None where it is too broken to go on with. Every mistake goes to `problems`."""
        start = Place(table.place.file)
        self._check_name(start)
        found = members(self._with_plain_keys(table), _KEYS_REQUIRED, _KEYS_OPTIONAL, "an operation", self.problems)
        http = matching(found.get("http"), _HTTP, "http", "'GET /path' or 'POST /path'", self.problems)
        method = http["method"] if http else None
        docs = matching(found.get("docs"), _DOCS, "docs", "the address of a page, https://...", self.problems)
        operation = Operation(
            address=".".join(part.replace(".", "_") for part in self.parts),
            summary=self._sentence(found.get("summary")),
            docs=docs[0] if docs else "",
            method=method or "",
            path=http["path"] if http else "",
            auth=self._one_of(found.get("auth"), "auth", ("public", "signed")) or "",
            permission=self._prose(found.get("permission"), "permission"),
            rate_limits=self._rate_limits(found.get("rate_limit")),
            outcome=self._outcome(found.get("outcome"), method, table.place),
            request=self._request(found.get("request"), method),
            request_is_list=self.shapes["request"] == ("[]",),
            request_name=self.list_name,
            response=self._response(found.get("response"), found.get("model"), start),
            examples=self._examples(found.get("examples")),
            place=start,
            aliases=self._aliases(found.get("aliases")),
        )
        if not (operation.method and operation.auth and "response" in found):
            return None
        self._check_path(operation.path, found["http"].place)
        return ReadOperation(operation, found["http"].place, self.requests)

    @property
    def name(self) -> str:
        return self.parts[-1]

    def _check_name(self, place: Place) -> None:
        reason = objection(self.name)
        if reason is None and self.name in RESERVED_FOR_METHODS:
            reason = "is used by the generated code itself"
        if reason:
            self.problems.add(place, f"file name {self.name!r} {reason}: rename it")
        if len(self.parts) < 3:
            folders = " or ".join(f"spec/rest/{api}/GROUP/" for api in PREFIXES)
            self.problems.add(place, f"an operation is in the folder of its group: move it to {folders}")

    def _check_path(self, path: str, place: Place) -> None:
        expected = PREFIXES.get(self.parts[0])
        if not path.startswith(tuple(PREFIXES.values())):
            prefixes = " or ".join(PREFIXES.values())
            self.problems.add(place, f"path {path} is of no known API: it begins with {prefixes}")
        elif expected and not path.startswith(expected):
            folder = next(name for name, prefix in PREFIXES.items() if path.startswith(prefix))
            self.problems.add(
                place, f"path {path} does not begin with {expected}, as files in this folder do: move it to {folder}/"
            )
        if not _PATH.fullmatch(path):
            self.problems.add(place, f"path {path!r} is wrong: write /part/part, each of A-Z a-z 0-9 . _ -")

    def _with_plain_keys(self, table: Table) -> Table:
        """The table with `request[]` and `response[]` as plain keys; what they hold goes to `shapes`."""
        entries: list[tuple[Text, Node]] = []
        for text, node in table.entries:
            entries.append((self._plain_key(text, {key.value for key, _ in entries}), node))
        return Table(tuple(entries), table.place)

    def _plain_key(self, text: Text, before: set[str]) -> Text:
        try:
            key = parse_key(text.value)
        except Malformed:
            return text
        wire = nearest(key.wire, self.shapes, likeness=0.8)
        if wire is None or (wire != key.wire and not key.shapes):
            return text
        self.shapes[wire] = key.shapes
        if wire != key.wire:
            return text
        if wire in before:
            self.problems.add(text.place, f"{wire!r} occurs twice: remove one")
        if key.mark:
            self.problems.add(text.place, f"{wire!r} itself takes no mark: remove the {key.mark!r}")
        if key.name:
            self._name_list(key.name, text.place)
        return Text(wire, text.place)

    def _name_list(self, name: str, place: Place) -> None:
        if self.shapes["request"] != ("[]",):
            self.problems.add(place, f"only 'request[]' takes a name: remove 'as {name}'")
        elif reason := objection(name):
            self.problems.add(place, f"Python name {name!r} {reason}: write another")
        self.list_name = name

    def _request(self, node: Node | None, method: str | None) -> tuple[Field, ...]:
        if node is None:
            return ()
        shapes = self.shapes["request"]
        if shapes not in ((), ("[]",)) or not isinstance(node, Table):
            self.problems.add(node.place, "a request must be a mapping of fields, or 'request[]:' with one below")
            return ()
        if not node.entries:
            self.problems.add(node.place, "there are no fields in it: leave 'request' out")
        if method == "GET" and shapes:
            self.problems.add(node.place, "a GET sends no list: write 'request:'")
        item = "Item" if shapes else "Request"
        found = self.fields.fields(node, "request", f"{pascal_case(self.name)}{item}")
        for one in found:
            if method == "GET" and not _fits_query(one.type):
                self.problems.add(one.place, f"a query holds no object: declare {one.wire!r} as what is sent")
        return found

    def _response(self, node: Node | None, model: Node | None, start: Place) -> Type:
        given = text_of(model, "model", self.problems)
        if node is None:
            return Scalar("unknown")
        shapes = self.shapes["response"]
        name = given or self._class_name(node, shapes)
        if (given or not (isinstance(node, Text) or objection(self.name))) and (reason := class_objection(name)):
            place = model.place if model and given else start
            self.problems.add(place, f"class name {name!r} of the response {reason}: write 'model: AnotherName'")
        type_ = self.fields.type_of(node, shapes, "response", name)
        if shapes and isinstance(node, Text) and node.value == "none":
            self.problems.add(node.place, "a list of nothing can't be: write 'response: none'")
        return type_

    def _class_name(self, node: Node, shapes: tuple[str, ...]) -> str:
        subject = self.name.removeprefix("get_")
        if subject == self.name:
            return f"{pascal_case(self.name)}Result"
        if isinstance(node, Table) and any(self._is_items(key.value) for key, _ in node.entries):
            return f"{pascal_case(singular(subject))}Page"
        return pascal_case(singular(subject) if shapes else subject)

    def _is_items(self, text: str) -> bool:
        try:
            key = parse_key(text)
        except Malformed:
            return False
        entry = self.fields.entry(key.wire)
        return key.shapes == ("[]",) and (key.name or (entry.name if entry else None)) == "items"

    def _examples(self, node: Node | None) -> tuple[Example, ...]:
        if node is None:
            return ()
        if not isinstance(node, Listing) or not node.items:
            self.problems.add(node.place, "examples must be a list of at least one example: write '- response: ...'")
            return ()
        return tuple(example for item in node.items if (example := self._example(item)) is not None)

    def _example(self, node: Node) -> Example | None:
        if not isinstance(node, Table):
            self.problems.add(node.place, "an example must be a mapping: write 'response:' and maybe 'request:'")
            return None
        found = members(node, ("response",), _EXAMPLE_KEYS, "an example", self.problems)
        texts = {name: text_of(one, name, self.problems) for name, one in found.items()}
        if "constructed" in found:
            self._one_of(found["constructed"], "constructed", ("true",))
        if texts.get("response") is None:
            return None
        place = found["response"].place
        self.requests[place] = found["request"].place if "request" in found else node.place
        return Example(
            response=texts["response"] or "",
            request=texts.get("request"),
            departs=texts.get("departs"),
            mended=texts.get("mended"),
            constructed=texts.get("constructed") == "true",
            place=place,
        )

    def _prose(self, node: Node | None, what: str) -> str | None:
        """Text that ends up in a docstring."""
        text = text_of(node, what, self.problems)
        if node is not None and text and '"""' in text:
            self.problems.add(node.place, f"{what} can't hold three double quotes: use single ones")
        return text

    def _sentence(self, node: Node | None) -> str:
        summary = self._prose(node, "summary") or ""
        if node is not None and summary and not summary.endswith("."):
            self.problems.add(node.place, "a summary is a sentence: end it with a full stop")
        return summary

    def _one_of(self, node: Node | None, what: str, allowed: tuple[str, ...]) -> str | None:
        text = text_of(node, what, self.problems)
        if text is None or node is None:
            return None
        if text not in allowed:
            self.problems.add(node.place, f"unknown {what} {text!r}, {meant(text, allowed)}")
            return None
        return text

    def _aliases(self, node: Node | None) -> tuple[str, ...]:
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self.problems.add(node.place, "aliases must be a list of calls such as 'GET /api/v2/other/path'")
            return ()
        form = "'GET /path' or 'POST /path'"
        calls = [matching(item, _HTTP, "alias", form, self.problems) for item in node.items]
        return tuple(call[0] for call in calls if call)

    def _rate_limits(self, node: Node | None) -> tuple[str, ...]:
        if node is None:
            return ()
        nodes = node.items if isinstance(node, Listing) else (node,)
        if not nodes:
            self.problems.add(node.place, "there is no rate limit in it: write one, or leave 'rate_limit' out")
        form = "NUMBER/s/uid, NUMBER/m/ip or alike"
        matches = [matching(item, _RATE, "rate_limit", form, self.problems) for item in nodes]
        return tuple(match[0] for match in matches if match)

    def _outcome(self, node: Node | None, method: str | None, place: Place) -> str:
        if method == "GET":
            if node is not None:
                self.problems.add(node.place, "a GET changes nothing: remove 'outcome'")
            return "none"
        if node is None and method == "POST":
            self.problems.add(
                place, f"a POST says what a lost answer leaves open: add 'outcome: {' | '.join(_OUTCOMES)}'"
            )
        return self._one_of(node, "outcome", _OUTCOMES) or "none"


def _fits_query(type_: Type) -> bool:
    if isinstance(type_, ListOf):
        return _fits_query(type_.item)
    return not isinstance(type_, (MapOf, ObjectOf))
