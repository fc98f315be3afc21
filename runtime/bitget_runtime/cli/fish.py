"""Completion in fish, whose descriptions click cuts at the first comma."""

from __future__ import annotations

from click.shell_completion import FishComplete, add_completion_class


@add_completion_class
class WholeDescriptions(FishComplete):
    """Splits what precedes the first comma only: the kind of completion."""

    source_template = FishComplete.source_template.replace('string split "," ', 'string split --max 1 "," ')
