"""Reads one operation file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.fields import FieldReader
from generator.grammar import Malformed, parse_key
from generator.model import Example, Field, Operation, Type
from generator.naming import objection, pascal_case, singular
from generator.problems import Place, Problems, meant
from generator.shared_files import members, text_of
from generator.strict_yaml import Listing, Node, Table, Text

_KEYS_REQUIRED = ("summary", "docs", "http", "auth", "response", "examples")
_KEYS_OPTIONAL = ("permission", "rate_limit", "outcome", "model", "request")
_EXAMPLE_KEYS = ("request", "departs", "mended", "constructed")
_HTTP = re.compile(r"(?P<method>GET|POST) (?P<path>/\S+)")
_RATE = re.compile(r"\d+/(s|m|h|d)/(uid|ip)")
_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_PREFIXES = {"classic": "/api/v2/", "uta": "/api/v3/"}
_OUTCOMES = ("none", "order", "transfer", "setting")


@dataclass
class OperationReader:
    """Reads the file of one operation into its model."""

    address: str
    fields: FieldReader
    problems: Problems

    def read(self, table: Table) -> Operation | None:
        """The operation; None where it is too broken to go on with. Every mistake goes to `problems`."""
        self._check_address(table.place)
        keyed = self._with_plain_keys(table)
        found = members(keyed, _KEYS_REQUIRED, _KEYS_OPTIONAL, "an operation", self.problems)
        http = self._matching(found.get("http"), _HTTP, "http", "'GET /path' or 'POST /path'")
        auth = self._one_of(found.get("auth"), "auth", ("public", "signed"))
        if http is None or auth is None or "response" not in found:
            return None
        self._check_path(http["path"], found["http"].place)
        return Operation(
            address=self.address,
            summary=self._sentence(found.get("summary")),
            docs=text_of(found.get("docs"), "docs", self.problems) or "",
            method=http["method"],
            path=http["path"],
            auth=auth,
            permission=text_of(found.get("permission"), "permission", self.problems),
            rate_limits=self._rate_limits(found.get("rate_limit")),
            outcome=self._outcome(found.get("outcome"), http["method"], table.place),
            request=self._request(found.get("request")),
            request_is_list=self.shapes["request"] == ("[]",),
            request_name=self.list_name,
            response=self._response(found["response"], found.get("model")),
            examples=self._examples(found.get("examples")),
            place=table.place,
        )

    @property
    def name(self) -> str:
        return self.address.rpartition(".")[2]

    def _check_address(self, place: Place) -> None:
        for part in self.address.split("."):
            if reason := objection(part):
                self.problems.add(place, f"{part!r} in the path of this file {reason}: rename it")
        if self.address.split(".")[0] not in _PREFIXES or self.address.count(".") < 2:
            self.problems.add(place, "an operation belongs to spec/rest/classic/GROUP/ or spec/rest/uta/GROUP/")

    def _check_path(self, path: str, place: Place) -> None:
        expected = _PREFIXES.get(self.address.split(".")[0])
        if not path.startswith(tuple(_PREFIXES.values())):
            self.problems.add(place, f"path {path} is neither below /api/v2/ nor below /api/v3/")
        elif expected and not path.startswith(expected):
            self.problems.add(
                place, f"path {path} does not start with {expected}, as files in this folder do: move the file"
            )
        if re.search(r"[^A-Za-z0-9/_.\-]", path):
            self.problems.add(place, f"path {path} has characters that a path here never has")

    def _with_plain_keys(self, table: Table) -> Table:
        """The table with `request[]` and `response[]` as plain keys; what they hold goes to `shapes`."""
        self.shapes: dict[str, tuple[str, ...]] = {"request": (), "response": ()}
        self.list_name = "items"
        entries: list[tuple[Text, Node]] = []
        for text, node in table.entries:
            try:
                key = parse_key(text.value)
            except Malformed:
                entries.append((text, node))
                continue
            if key.wire in self.shapes:
                self.shapes[key.wire] = key.shapes
                self.list_name = key.name or self.list_name if key.wire == "request" else self.list_name
                if key.mark:
                    self.problems.add(text.place, f"{key.wire!r} itself takes no mark")
                entries.append((Text(key.wire, text.place), node))
            else:
                entries.append((text, node))
        return Table(tuple(entries), table.place)

    def _request(self, node: Node | None) -> tuple[Field, ...]:
        if node is None:
            return ()
        if self.shapes["request"] not in ((), ("[]",)) or not isinstance(node, Table):
            self.problems.add(node.place, "a request is a mapping of fields, or 'request[]:' with one below")
            return ()
        item = "Item" if self.shapes["request"] else "Request"
        return self.fields.fields(node, "request", f"{pascal_case(self.name)}{item}")

    def _response(self, node: Node, model: Node | None) -> Type:
        given = text_of(model, "model", self.problems)
        if given is not None and not _CLASS_NAME.fullmatch(given):
            self.problems.add(node.place if model is None else model.place, f"model {given!r} is not in PascalCase")
        shapes = self.shapes["response"]
        return self.fields.type_of(node, shapes, "response", given or self._class_name(node, shapes))

    def _class_name(self, node: Node, shapes: tuple[str, ...]) -> str:
        subject = self.name.removeprefix("get_")
        if subject == self.name:
            return f"{pascal_case(self.name)}Result"
        if isinstance(node, Table) and any(self._is_items(key.value) for key, _ in node.entries):
            return f"{pascal_case(singular(subject))}Page"
        return pascal_case(singular(subject) if shapes else subject)

    def _is_items(self, key: str) -> bool:
        wire = key.partition("[")[0]
        return key != wire and (entry := self.fields.glossary.get(wire)) is not None and entry.name == "items"

    def _examples(self, node: Node | None) -> tuple[Example, ...]:
        if node is None:
            return ()
        if not isinstance(node, Listing) or not node.items:
            self.problems.add(node.place, "examples must be a list of at least one example")
            return ()
        return tuple(example for item in node.items if (example := self._example(item)) is not None)

    def _example(self, node: Node) -> Example | None:
        if not isinstance(node, Table):
            self.problems.add(node.place, "an example is a mapping with 'response' and maybe 'request'")
            return None
        found = members(node, ("response",), _EXAMPLE_KEYS, "an example", self.problems)
        texts = {name: text_of(found.get(name), name, self.problems) for name in found}
        if texts.get("response") is None:
            return None
        constructed = texts.get("constructed")
        if constructed not in (None, "true"):
            self.problems.add(found["constructed"].place, "constructed is 'true' or left out")
        return Example(
            response=texts["response"] or "",
            request=texts.get("request"),
            departs=texts.get("departs"),
            mended=texts.get("mended"),
            constructed=constructed == "true",
            place=found["response"].place,
        )

    def _sentence(self, node: Node | None) -> str:
        summary = text_of(node, "summary", self.problems) or ""
        if node is not None and summary and not summary.endswith("."):
            self.problems.add(node.place, "a summary is a sentence: end it with a full stop")
        return summary

    def _matching(self, node: Node | None, pattern: re.Pattern[str], what: str, form: str) -> re.Match[str] | None:
        text = text_of(node, what, self.problems)
        if text is None or node is None:
            return None
        match = pattern.fullmatch(text)
        if match is None:
            self.problems.add(node.place, f"{what} {text!r} is not {form}")
        return match

    def _one_of(self, node: Node | None, what: str, allowed: tuple[str, ...]) -> str | None:
        text = text_of(node, what, self.problems)
        if text is None or node is None:
            return None
        if text not in allowed:
            self.problems.add(node.place, f"unknown {what} {text!r}, {meant(text, allowed)}")
            return None
        return text

    def _rate_limits(self, node: Node | None) -> tuple[str, ...]:
        if node is None:
            return ()
        nodes = node.items if isinstance(node, Listing) else (node,)
        matches = [self._matching(item, _RATE, "rate_limit", "NUMBER/s/uid, NUMBER/m/ip or alike") for item in nodes]
        return tuple(match[0] for match in matches if match)

    def _outcome(self, node: Node | None, method: str, place: Place) -> str:
        if method == "GET":
            if node is not None:
                self.problems.add(node.place, "a GET changes nothing: remove 'outcome'")
            return "none"
        if node is None:
            self.problems.add(
                place, f"a POST says what a lost answer leaves open: add 'outcome: {' | '.join(_OUTCOMES)}'"
            )
        return self._one_of(node, "outcome", _OUTCOMES) or "none"
