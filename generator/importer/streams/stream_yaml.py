"""Writes the draft of a channel or a command as YAML that the strict reader takes."""

from __future__ import annotations

from collections.abc import Mapping

from generator.importer.facts import StreamDraft
from generator.importer.yaml_text import INDENT, example_lines, fields_lines, scalar, whole_lines


def stream_yaml(draft: StreamDraft, summary: str, python_names: Mapping[str, str]) -> str:
    """The file of a channel or a command.

    Args:
        draft: What it says.
        summary: Its first sentence.
        python_names: Python name by wire name, as the glossary gives them.
    """
    head = {
        "summary": summary,
        "docs": draft.docs,
        "command" if draft.is_command else "channel": draft.wire_name,
        "outcome": draft.outcome,
        "pushes": draft.pushes,
    }
    lines = [f"{key}: {scalar(value)}" for key, value in head.items() if value]
    if draft.pushes and draft.pushes != "changes":
        lines.append(f"key: [{', '.join(draft.key)}]")
    if draft.frequency:
        lines.append(f"frequency: {scalar(draft.frequency)}")
    if draft.constant:
        lines.append(f"constant: {{{', '.join(f'{key}: {scalar(value)}' for key, value in draft.constant.items())}}}")
    if draft.frame.fields:
        lines += ["frame:", *fields_lines(draft.frame, "!", python_names, INDENT)]
    if draft.request.fields:
        name = "request" if draft.is_command else "arguments"
        lines += whole_lines(name, draft.request, "!", python_names)
    lines += whole_lines("reply" if draft.is_command else "data", draft.data, "?", python_names)
    if draft.examples:
        lines.append("examples:")
    for example in draft.examples:
        last = {"departs": example.departs, "mended": example.mended}
        lines += example_lines({**example.frames, **last}, blocks=("push", "reply"))
    return "\n".join(lines) + "\n"
