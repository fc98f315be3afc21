"""Adds a value to a set of values in enums.yaml."""

from __future__ import annotations

import yaml

from generator.importer.yaml_text import scalar
from generator.update.spec_text import Edit, SpecText


def value_edit(enums: SpecText, enum: str, value: str) -> Edit | None:
    """The edit that adds a value after the last one, in the way in which the set is written; None if there is none.

    Of values that have meanings the new one has none yet, and the catalogue is refused until it is written.
    """
    body = next((value for key, value in enums.members(enums.root) if key.value == enum), None)
    node = next((value for key, value in enums.members(body) if key.value == "values"), None) if body else None
    if not isinstance(node, yaml.CollectionNode) or not node.value:
        return None
    is_list = isinstance(node, yaml.SequenceNode)
    if node.flow_style:
        at = enums.offset(node.end_mark.line + 1, node.end_mark.column)
        return Edit(at, at, f", {_flow(value)}" + ("" if is_list else ": ''"))
    last = node.value[-1]
    indent = node.start_mark.column
    line = (last if is_list else last[0]).start_mark.line + 1
    at = enums.offset(enums.block_end(line))
    text = f"- {scalar(value)}" if is_list else f"{scalar(value)}:"
    return Edit(at, at, f"{' ' * indent}{text}\n")


def _flow(value: str) -> str:
    return scalar(value) if value.replace("_", "").replace("-", "").isalnum() else f"'{value}'"
