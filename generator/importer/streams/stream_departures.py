"""Checks the draft of a channel or a command with the project's own reader, as operations are."""

from __future__ import annotations

from pathlib import Path

from generator.importer.departures import departing, loaded, python_names
from generator.importer.facts import CatalogueFacts, StreamDraft
from generator.importer.streams.stream_yaml import stream_yaml
from generator.model.catalogue import Catalogue


def with_stream_departures(draft: StreamDraft, facts: CatalogueFacts) -> StreamDraft:
    """The draft, with whatever its examples contradict said in `departs`."""
    return departing(draft, lambda one: read_stream_back(one, facts))


def read_stream_back(draft: StreamDraft, facts: CatalogueFacts) -> Catalogue:
    """A catalogue of the drafted channel or command alone, with its glossary lines and enums completed.

    Raises:
        CatalogueInvalid: it has mistakes.
    """
    file = Path("streams", *draft.address.split(".")).with_suffix(".yaml")
    text = stream_yaml(draft, "Drafted.", python_names(draft, facts))
    return loaded(file, text, (draft.request, draft.frame, draft.data), draft.glossary, draft.enums, facts)
