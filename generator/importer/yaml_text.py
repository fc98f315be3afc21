"""Writes a draft as YAML that the strict reader takes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import yaml

from generator.importer.facts import Draft, EnumDraft, ExampleDraft, FieldDraft
from generator.importer.fields.field_trees import without_clashes

INDENT = "  "


def operation_yaml(draft: Draft, summary: str, python_names: Mapping[str, str]) -> str:
    """The file of an operation.

    Args:
        draft: What it says.
        summary: Its first sentence.
        python_names: Python name by wire name, as the glossary gives them.
    """
    head = {
        "summary": summary,
        "docs": draft.docs,
        "http": f"{draft.method} {draft.path}",
        "auth": draft.auth,
        "permission": draft.permission,
    }
    lines = [f"{key}: {scalar(value)}" for key, value in head.items() if value]
    lines += _rate_limits(draft.rate_limits)
    if draft.outcome:
        lines.append(f"outcome: {draft.outcome}")
    if draft.request.fields:
        lines += whole_lines("request", draft.request, "!", python_names)
    if draft.paging:
        lines += ["paging:", *(f"{INDENT}{key}: {value}" for key, value in draft.paging.items())]
    lines += whole_lines("response", draft.response, "?", python_names)
    if draft.examples:
        lines.append("examples:")
        for example in draft.examples:
            lines += _example(example)
    return "\n".join(lines) + "\n"


def enum_yaml(enum: EnumDraft) -> str:
    """An entry for enums.yaml whose meanings are still to be written."""
    lines = [f"{enum.name}:", f"{INDENT}meaning: ", f"{INDENT}values:"]
    return "\n".join([*lines, *(f"{INDENT * 2}{scalar(value)}: " for value in enum.values)])


def scalar(text: str) -> str:
    """Text as a YAML scalar: plain where YAML reads it as just this text, else in quotes."""
    if text and _is_plain(f"key: {text}", text):
        return text
    return "'" + text.replace("'", "''") + "'"


def _is_plain(line: str, text: str) -> bool:
    try:
        node = yaml.compose(line, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return False
    value = node.value[0][1] if isinstance(node, yaml.MappingNode) and len(node.value) == 1 else None
    return (
        isinstance(value, yaml.ScalarNode)
        and value.style is None
        and value.tag == "tag:yaml.org,2002:str"
        and bool(value.value == text)
    )


def _rate_limits(limits: tuple[str, ...]) -> list[str]:
    if len(limits) > 1:
        return ["rate_limit:", *(f"{INDENT}- {limit}" for limit in limits)]
    return [f"rate_limit: {limit}" for limit in limits]


def whole_lines(name: str, field: FieldDraft, mark: str, names: Mapping[str, str]) -> list[str]:
    """A member of the file that is a type; `mark` follows the names of the fields that are marked."""
    key = name + "".join(field.shapes)
    if field.type is not None:
        return [f"{key}: {field.type}"]
    return [f"{key}:", *fields_lines(field, mark, names, INDENT)]


def fields_lines(field: FieldDraft, mark: str, names: Mapping[str, str], indent: str) -> Iterable[str]:
    """The fields below one, one or more lines per field."""
    given = without_clashes(field.fields, dict(names))
    for one in field.fields:
        bullet = "- " if field.is_row else ""
        key = scalar(one.key + (mark if one.marked else ""))
        name = one.name or given.get(one.wire)
        if one.type is not None:
            yield f"{indent}{bullet}{key}: {scalar(one.type + (f' as {name}' if name else ''))}"
        else:
            yield f"{indent}{bullet}{f'{key} as {name}' if name else key}:"
            yield from fields_lines(one, mark, names, indent + INDENT * (2 if bullet else 1))


def _example(example: ExampleDraft) -> list[str]:
    parts = {
        "request": example.request,
        "response": example.response,
        "departs": example.departs,
        "mended": example.mended,
    }
    return example_lines(parts, blocks=("response",))


def example_lines(parts: Mapping[str, str | None], *, blocks: Collection[str]) -> list[str]:
    """An entry of `examples`; its `blocks` are always block literals."""
    lines: list[str] = []
    for key, text in parts.items():
        if text is not None:
            start = "  - " if not lines else "    "
            lines += _text(f"{start}{key}:", text, always_block=key in blocks)
    return lines


def _text(start: str, text: str, *, always_block: bool) -> list[str]:
    """A line or a block literal, whichever the text needs."""
    if "\n" in text or always_block:
        return [f"{start} |", *(f"      {line}".rstrip() for line in text.splitlines())]
    return [f"{start} {scalar(text)}"]
