"""What a page says otherwise of a call as a whole: its limits, its examples, where the page is."""

from __future__ import annotations

import json
import re
from typing import Any, Protocol
from urllib.parse import parse_qsl

from generator.importer.facts import CatalogueFacts
from generator.importer.yaml_text import scalar
from generator.model.rest import Operation
from generator.update.drafted_lines import example_lines
from generator.update.pages import PageFacts
from generator.update.spec_text import Edit, SpecText


class Compared(Protocol):
    """A call, its file and its page."""

    operation: Operation
    spec: SpecText
    page: PageFacts
    facts: CatalogueFacts

    def add(self, kind: str, line: int | None, says: str, *edits: Edit, known: str | None = None) -> None:
        """Add a difference."""


def compare_head(one: Compared) -> None:
    """Who may call it and how often, and the address of the page."""
    operation, draft, spec = one.operation, one.page.draft, one.spec
    _compare_access(one)
    rates, before = draft.rate_limits, ", ".join(operation.limits.rates) or "none"
    if rates and set(rates) != set(operation.limits.rates):
        line = spec.key_line("rate_limit")
        said = ", ".join(rates)
        text = f"rate_limit: {said if len(rates) == 1 else f'[{said}]'}"
        edits = [_line_edit(spec, line, text) if line else _after(spec, ("permission", "auth"), text)]
        if inferred := spec.key_line("rate_limit_inferred"):
            edits.append(Edit(spec.offset(inferred), spec.offset(inferred + 1), ""))
        one.add("limit", line or spec.key_line("auth"), f"limit {before} -> {said}", *edits)
    if not rates and operation.limits.rates and not operation.limits.inferred:
        one.add("limit", spec.key_line("rate_limit"), f"the page says none that could be read, here {before}")
    if one.page.published and one.page.published != operation.docs:
        line = spec.key_line("docs")
        text = f"docs: {scalar(one.page.published)}"
        edit = _line_edit(spec, line, text) if line else _after(spec, ("summary",), text)
        one.add("docs", line or 1, f"the page is {one.page.published}, before {operation.docs or 'none'}", edit)


def _compare_access(one: Compared) -> None:
    """Whether a call is signed, where the page shows one, and what the key must be allowed to do."""
    operation, draft, spec = one.operation, one.page.draft, one.spec
    if one.page.shows_call and draft.auth != operation.auth:
        line = spec.key_line("auth")
        edits = [_line_edit(spec, line, f"auth: {draft.auth}")] if line else []
        one.add("auth", line, f"the call that the page shows is {draft.auth}, before {operation.auth}", *edits)
    if draft.permission and _words(draft.permission) != _words(operation.permission or ""):
        line, text = spec.key_line("permission"), f"permission: {scalar(draft.permission)}"
        edit = _line_edit(spec, line, text) if line else _after(spec, ("auth",), text)
        says = f"{operation.permission or 'none'} -> {draft.permission}"
        one.add("permission", line or spec.key_line("auth"), says, edit)


_SHORT = {"unified account": "uta", "management": "mgt", "&": "and"}


def _words(text: str) -> list[str]:
    """What a permission says, however the page words and punctuates it."""
    plain = text.lower()
    for long, short in _SHORT.items():
        plain = plain.replace(long, short)
    return re.findall(r"\w+", plain)


def compare_examples(one: Compared) -> None:
    """The documented examples; one that is built from the fields makes way for a documented one."""
    mine, theirs, line = one.operation.examples, one.page.draft.examples, one.spec.key_line("examples")
    if not theirs or line is None:
        return
    documented = [_value(example.response) for example in mine if not example.constructed]
    new = [example for example in theirs if _value(example.response) not in documented]
    if documented and len(new) < len(theirs):
        return
    start, end = one.spec.offset(line), one.spec.offset(one.spec.block_end(line))
    edit = Edit(start, end, example_lines(one.page.draft, one.facts))
    remarks = [remark for example in mine for remark in (example.departs, example.mended) if remark]
    says = "the page's example is another one" if documented else "the page has an example; ours is built"
    known = " ".join(remarks) if documented and remarks else None
    one.add("example", line, says, edit, known=known)


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return dict(parse_qsl(text, keep_blank_values=True))


def _line_edit(spec: SpecText, line: int, text: str) -> Edit:
    """What a key says, otherwise; the comment at its end is kept."""
    comment = spec.comment(line)
    end = spec.block_end(line)
    return Edit(spec.offset(line), spec.offset(end), f"{text}{f'  # {comment}' if comment else ''}\n")


def _after(spec: SpecText, keys: tuple[str, ...], text: str) -> Edit:
    """A line below the first of these keys that is there."""
    line = next(line for key in keys if (line := spec.key_line(key)))
    at = spec.offset(spec.block_end(line))
    return Edit(at, at, f"{text}\n")


def read_edit(spec: SpecText, day: str) -> Edit | None:
    """The edit that says on which day the page was read; None if the file names no page."""
    line, docs = spec.key_line("read"), spec.key_line("docs")
    if docs is None:
        return None
    text = f'read: "{day}"'
    return _line_edit(spec, line, text) if line else _after(spec, ("docs",), text)
