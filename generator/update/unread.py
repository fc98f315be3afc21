"""What of a page nothing compares: parts that a draft of it leaves out, and tables that it doesn't have."""

from __future__ import annotations

from generator.model.types import ObjectOf, objects_in
from generator.update.heads import Compared

_KEYS = {"limit": "rate_limit", "parameter": "request"}
"""The key of a file whose line is about a kind of difference."""


def say_unread(one: Compared) -> None:
    """Each such part, unless the file has the field that it is about."""
    operation, spec = one.operation, one.spec
    has_request, has_response = one.page.lists
    whole = ObjectOf("", operation.request)
    if operation.request and not has_request:
        one.add("unread", spec.key_line("request"), "the page has no table of parameters: they may differ")
    if any(objects_in(operation.response)) and not has_response:
        one.add("unread", spec.key_line("response"), "the page has no table of the response: it may differ")
    objects = [*objects_in(whole), *objects_in(operation.response)]
    known = {wire for each in objects for field in each.fields for wire in field.wires}
    for note in one.page.draft.notes:
        name = note.message.partition(": ")[0].rpartition(".")[2]
        is_said = name in known or (note.kind == "deprecated" and operation.deprecated is not None)
        if note.kind and not is_said:
            line = spec.key_line(_KEYS.get(note.kind, "")) or spec.key_line("docs")
            says = f"{one.page.page.name}:{note.line}: {note.message}"
            one.add(note.kind, line, says, known=spec.remark_on(name) if note.kind == "parameter" else None)
