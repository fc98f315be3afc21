"""Reads one operation file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator import reserved
from generator.model.notes import Note
from generator.model.rest import Example, Operation
from generator.model.types import ITEMS, Field
from generator.naming import objection, pascal_case, singular
from generator.problems import Place
from generator.read.parts.age import AGE_KEYS, DEPRECATED, read_age, read_deprecated
from generator.read.parts.call import OUTCOMES, CallReader, fits_query
from generator.read.parts.limits import LIMIT_KEYS, read_own_limits, read_reference
from generator.read.parts.paging import read_paging
from generator.read.source.grammar import Malformed, parse_key
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import matching, members

PREFIXES = {"classic": "/api/v2/", "uta": "/api/v3/"}
"""What paths begin with, by the first folder below spec/rest."""

_KEYS_REQUIRED = ("summary", "http", "auth", "response", "examples")
_KEYS_OPTIONAL = (
    "docs",
    "aliases",
    "permission",
    *LIMIT_KEYS,
    "outcome",
    "role",
    "counterpart",
    "notes",
    "codes",
    "model",
    "request",
    "paging",
    *AGE_KEYS,
    DEPRECATED,
)
_HTTP = re.compile(r"(?P<method>GET|POST) (?P<path>/\S+)")
_PATH = re.compile(r"(/(?!\.+(/|\Z))[A-Za-z0-9_.\-]+)+")
ROLES = {"cancel": ("order",), "close": ("order",), "trade": ("transfer", "setting"), "withdraw": ("transfer",)}
"""What an operation is for, where somebody has to know, and the outcomes that such a one may have."""


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
class OperationReader(CallReader):
    """Reads the file of one operation into its model; `parts` are its folders and name below spec/rest."""

    shapes: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"request": (), "response": ()})
    requests: dict[Place, Place] = field(default_factory=dict)

    def read(self, table: Table) -> ReadOperation | None:
        """The operation; None if it is too broken to continue with. Every mistake goes to `problems`."""
        start = Place(table.place.file)
        self._check_name(start)
        found = members(self._with_plain_keys(table), _KEYS_REQUIRED, _KEYS_OPTIONAL, "an operation", self.problems)
        http = matching(found.get("http"), _HTTP, "http", "'GET /path' or 'POST /path'", self.problems)
        method = http["method"] if http else None
        operation = Operation(
            address=".".join(part.replace(".", "_") for part in self.parts),
            summary=self._sentence(found.get("summary")),
            docs=self._docs(found.get("docs")),
            method=method or "",
            path=http["path"] if http else "",
            # any of the two, if it can't be read: that an operation is missing would not be true
            auth=self._one_of(found.get("auth"), "auth", ("public", "signed")) or "signed",
            permission=self._permission(found),
            limits=read_own_limits(found, self.problems),
            outcome=self._outcome(found.get("outcome"), method, table.place),
            request=self._parameters(found.get("request"), method),
            request_is_list=self.shapes["request"] == ("[]",),
            request_name=self.list_name,
            response=self._body("response", found.get("response"), found.get("model"), start),
            examples=self._examples(found.get("examples")),
            place=start,
            aliases=self._aliases(found.get("aliases")),
            role=self._role(found),
            counterpart=read_reference(found.get("counterpart"), "counterpart", self.problems),
            paging=read_paging(found.get("paging"), self.problems),
            age=read_age(found, self.problems),
            deprecated=read_deprecated(found.get(DEPRECATED), self.problems),
            notes=self._notes(found.get("notes")),
            codes=self._codes(found.get("codes")),
        )
        if not (operation.method and "response" in found):
            return None
        self._check_path(operation.path, found["http"].place)
        return ReadOperation(operation, found["http"].place, self.requests)

    def _check_name(self, place: Place) -> None:
        reason = objection(self.name)
        if reason is None and self.name in reserved.METHODS:
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
        self._check_path_form(path, place)

    def _check_path_form(self, path: str, place: Place) -> None:
        if not _PATH.fullmatch(path):
            self.problems.add(place, f"path {path!r} is wrong: write /part/part, each of A-Z a-z 0-9 . _ -")

    def _parameters(self, node: Node | None, method: str | None) -> tuple[Field, ...]:
        found = self._request(node)
        if method == "GET":
            if node is not None and self.shapes["request"]:
                self.problems.add(node.place, "a GET sends no list: write 'request:'")
            for one in found:
                if not fits_query(one.type):
                    self.problems.add(one.place, f"a query holds no object: declare {one.wire!r} as what is sent")
        return found

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
        return key.shapes == ("[]",) and (key.name or (entry.name if entry else None)) == ITEMS

    def _examples(self, node: Node | None) -> tuple[Example, ...]:
        found = self._example_texts(node, ("response",), ("request",))
        return tuple(self._example(table, texts) for table, texts in found)

    def _example(self, table: Table, texts: Mapping[str, str]) -> Example:
        places = {key.value: value.place for key, value in table.entries}
        place = places.get("response", table.place)
        self.requests[place] = places.get("request", table.place)
        return Example(
            response=texts["response"],
            request=texts.get("request"),
            departs=texts.get("departs"),
            mended=texts.get("mended"),
            constructed="constructed" in texts,
            place=place,
        )

    def _aliases(self, node: Node | None) -> tuple[str, ...]:
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self.problems.add(node.place, "aliases must be a list of calls such as 'GET /api/v2/other/path'")
            return ()
        form = "'GET /path' or 'POST /path'"
        calls = [matching(item, _HTTP, "alias", form, self.problems) for item in node.items]
        for item, call in zip(node.items, calls, strict=True):
            if call:
                self._check_path_form(call["path"], item.place)
        return tuple(call[0] for call in calls if call)

    def _notes(self, node: Node | None) -> tuple[Note, ...]:
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self.problems.add(node.place, "notes must be a list of sentences")
            return ()
        return tuple(Note(text, item.place) for item in node.items if (text := self._sentence(item, "note")))

    def _permission(self, found: Mapping[str, Node]) -> str | None:
        node, auth = found.get("permission"), found.get("auth")
        if node is not None and isinstance(auth, Text) and auth.value == "public":
            self.problems.add(node.place, "a public call is made without a key: remove 'permission', or correct 'auth'")
        return self._prose(node, "permission")

    def _role(self, found: Mapping[str, Node]) -> str | None:
        node, outcome = found.get("role"), found.get("outcome")
        role = self._one_of(node, "role", tuple(ROLES))
        if node is not None and role and not (isinstance(outcome, Text) and outcome.value in ROLES[role]):
            fitting = " or ".join(f"'outcome: {one}'" for one in ROLES[role])
            message = f"'role: {role}' belongs to {fitting}: remove one, or correct the other"
            self.problems.add(node.place, message)
        return role

    def _outcome(self, node: Node | None, method: str | None, place: Place) -> str:
        if method == "GET":
            if node is not None:
                self.problems.add(node.place, "a GET changes nothing: remove 'outcome'")
            return "none"
        if node is None and method == "POST":
            self.problems.add(
                place, f"a POST says what remains open if the response is lost: add 'outcome: {' | '.join(OUTCOMES)}'"
            )
        return self._one_of(node, "outcome", OUTCOMES) or "none"
