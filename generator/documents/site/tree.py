"""The source of the documentation site: guides as they are in the project, and the reference made of the catalogue."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from generator.documents.site.errors import CODES, FOLDER, class_pages, code_pages, errors_page
from generator.documents.site.markdown import page_path
from generator.documents.site.pages import (
    binary_address,
    binary_page,
    channel_page,
    command_page,
    group_page,
    operation_page,
)
from generator.model.catalogue import Catalogue
from generator.model.rest import Group
from generator.model.sbe import SbeMessage
from generator.model.stream import StreamGroup

Tree: TypeAlias = dict[str, str]
"""Text of each page by its path."""

REFERENCE = "reference"

SECTIONS: Mapping[str, Mapping[str, str]] = {
    "Start": {
        "README.md": "What it is",
        "docs/tutorial.md": "Tutorial",
        "docs/using.md": "Using it",
        "docs/command-line.md": "Command line",
    },
    "How to": {
        "docs/guides/which-account.md": "Which account do I have?",
        "docs/guides/keys.md": "API keys",
        "docs/guides/demo-trading.md": "Demo trading",
        "docs/guides/market-data.md": "Market data",
        "docs/guides/hedge-mode.md": "Hedge mode",
        "docs/guides/rounding.md": "Round a price",
        "docs/guides/candles.md": "Candles",
        "docs/guides/several-machines.md": "Several machines",
        "docs/guides/from-ccxt.md": "Moving from ccxt",
        "docs/guides/from-bitget-api.md": "Moving from bitget-api",
        "CONTRIBUTING.md": "Adding an endpoint",
    },
    "Guides": {
        "docs/calls.md": "Calls, retries, deadlines",
        "docs/limits.md": "Limits",
        "docs/transports.md": "Transports",
        "docs/orders.md": "Orders",
        "docs/guards.md": "Guards",
        "docs/history.md": "Histories",
        "docs/paging.md": "Walks over pages",
        "docs/streams.md": "Streams and order books",
        "docs/doctor.md": "Why calls fail",
        "docs/testing.md": "Testing a bot",
        "docs/words.md": "Words",
    },
    "Project": {
        "spec/README.md": "The catalogue's format",
        "docs/adding-endpoints.md": "Keeping it up to date",
        "docs/architecture.md": "Architecture",
        "docs/coverage.md": "Coverage",
        "docs/public-names.md": "Public names",
        "docs/versioning.md": "Versions",
        "docs/releasing.md": "Releasing",
        "CHANGELOG.md": "Changelog",
        "SECURITY.md": "Security",
    },
}
"""Sections of the site: pages of the project, and how they are called there. A page that is not listed comes last."""

_APIS = {"uta": "Unified account", "classic": "Classic account"}
"""What the sections of the reference are called."""

_READ_FIRST = (
    "docs/tutorial.md",
    "docs/using.md",
    "docs/orders.md",
    "docs/streams.md",
    "docs/history.md",
    "docs/testing.md",
)
"""What a program that writes programs with this client should read."""

_ASSETS = ("site.css", "site.js")

_END = re.compile(r"(?<=[.!?])\s")
"""Between two sentences."""

_LINK = re.compile(r"\[([^\]]+)\]\(([^)#:\s]+)(#[^)\s]*)?\)")


def site_tree(catalogue: Catalogue, project: Path) -> Tree:
    """Every file of the site's source, the settings of the builder and `llms.txt` among them."""
    guides, drawings = _guides(project), _drawings(project)
    places = {**guides, **drawings}
    tree: Tree = {target: _relinked(source, project, places) for source, target in guides.items()}
    tree.update({target: (project / source).read_text("utf-8") for source, target in drawings.items()})
    tree.update(_reference(catalogue))
    tree["llms.txt"] = _llms(catalogue, guides, tree)
    for name in _ASSETS:
        tree[f"assets/{name}"] = (Path(__file__).parent / name).read_text("utf-8")
    return tree


def settings(catalogue: Catalogue, project: Path) -> str:
    """`zensical.toml` for that source."""
    navigation = json.dumps(_navigation(catalogue, _guides(project)), ensure_ascii=False)
    text = (Path(__file__).parent / "zensical.toml").read_text("utf-8")
    return text.replace('"NAVIGATION"', re.sub(r'": ', '" = ', navigation))


def _guides(project: Path) -> dict[str, str]:
    """Pages of the project, and where each is on the site."""
    listed = [page for pages in SECTIONS.values() for page in pages if (project / page).exists()]
    others = [path.relative_to(project).as_posix() for path in sorted((project / "docs").rglob("*.md"))]
    return {page: _place(page) for page in dict.fromkeys([*listed, *others])}


def _drawings(project: Path) -> dict[str, str]:
    """What pages of the project show, and where each is on the site."""
    found = (path.relative_to(project).as_posix() for path in sorted((project / "docs").rglob("*.svg")))
    return {drawing: _place(drawing) for drawing in found}


def _place(page: str) -> str:
    if page == "README.md":
        return "index.md"
    return "catalogue.md" if page == "spec/README.md" else page.removeprefix("docs/").lower()


def _relinked(source: str, project: Path, places: Mapping[str, str]) -> str:
    """A page with its links as they are on the site; of what isn't there only the words stay."""
    folder, target = posixpath.dirname(source), posixpath.dirname(places[source])

    def link(match: re.Match[str]) -> str:
        words, meant, part = match.groups()
        place = places.get(posixpath.normpath(posixpath.join(folder, meant)))
        return f"[{words}]({posixpath.relpath(place, target or '.')}{part or ''})" if place else words

    return _LINK.sub(link, (project / source).read_text("utf-8"))


def _reference(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for group in catalogue.groups:
        yield f"{REFERENCE}/{'/'.join(group.parts)}/index.md", group_page(group)
        for operation in group.operations:
            yield f"{REFERENCE}/{page_path(operation.address)}", operation_page(operation, catalogue)
    for stream in catalogue.streams:
        yield f"{REFERENCE}/{'/'.join(stream.parts)}/index.md", group_page(stream, _binary(stream, catalogue))
        for channel in stream.channels:
            yield f"{REFERENCE}/{page_path(channel.address)}", channel_page(channel, catalogue)
        for command in stream.commands:
            yield f"{REFERENCE}/{page_path(command.address)}", command_page(command, catalogue)
        for message in _binary(stream, catalogue):
            yield f"{REFERENCE}/{page_path(binary_address(message, catalogue))}", binary_page(message, catalogue)
    yield f"{REFERENCE}/{FOLDER}/index.md", errors_page()
    for name, text in class_pages(catalogue):
        yield f"{REFERENCE}/{FOLDER}/{name}.md", text
    for code, text in code_pages(catalogue):
        yield f"{REFERENCE}/{FOLDER}/{CODES}/{code}.md", text


def _navigation(catalogue: Catalogue, guides: Mapping[str, str]) -> list[object]:
    """All pages but those of codes: each would hold a list of a thousand others."""
    sections: list[object] = [
        {title: [{name: guides[page]} for page, name in pages.items() if page in guides]}
        for title, pages in SECTIONS.items()
    ]
    listed = {page for pages in SECTIONS.values() for page in pages}
    others = [target for page, target in guides.items() if page not in listed]
    apis: dict[str, list[object]] = {}
    groups: list[Group | StreamGroup] = [*catalogue.groups, *catalogue.streams]
    for group in groups:
        apis.setdefault(group.parts[0], []).append(_group_navigation(group.parts, _names(group, catalogue)))
    errors = [f"{REFERENCE}/{FOLDER}/{name}.md" for name in ("index", *(name for name, _ in class_pages(catalogue)))]
    return [
        *sections,
        *({_APIS.get(api, api): apis[api]} for api in sorted(apis, reverse=True)),
        {"Errors": errors},
        {"Design": others},
    ]


def _binary(stream: StreamGroup, catalogue: Catalogue) -> Sequence[SbeMessage]:
    """The binary messages of a stream."""
    return catalogue.binary if stream.api == catalogue.binary_api else ()


def _names(group: Group | StreamGroup, catalogue: Catalogue) -> list[str]:
    if isinstance(group, Group):
        return [one.address for one in group.operations]
    binary = (binary_address(one, catalogue) for one in _binary(group, catalogue))
    return [*(one.address for one in group.calls), *binary]


def _group_navigation(parts: tuple[str, ...], addresses: list[str]) -> dict[str, list[object]]:
    index = f"{REFERENCE}/{'/'.join(parts)}/index.md"
    start = len(".".join(parts)) + 1
    return {".".join(parts[1:]): [index, *({one[start:]: f"{REFERENCE}/{page_path(one)}"} for one in addresses)]}


def _llms(catalogue: Catalogue, guides: Mapping[str, str], tree: Tree) -> str:
    """The index for programs that read the site: what this is, what to read, and the name of every call."""
    pages = {source: _listed(target, tree[target]) for source, target in guides.items()}
    groups: list[Group | StreamGroup] = [*catalogue.groups, *catalogue.streams]
    groups.sort(key=lambda one: one.parts[0], reverse=True)
    parts = {
        "FIRST": [pages[source] for source in _READ_FIRST],
        "OTHERS": [line for source, line in pages.items() if source not in _READ_FIRST],
        "CALLS": [
            f"- [{'.'.join(one.parts)}]({REFERENCE}/{'/'.join(one.parts)}/index.md): {', '.join(_own(one, catalogue))}"
            for one in groups
        ],
    }
    text = (Path(__file__).parent / "llms.txt").read_text("utf-8")
    return re.sub(f"^({'|'.join(parts)})$", lambda match: "\n".join(parts[match[1]]), text, flags=re.MULTILINE)


def _own(group: Group | StreamGroup, catalogue: Catalogue) -> list[str]:
    """The names of its calls, without its own."""
    start = len(".".join(group.parts)) + 1
    return [address[start:] for address in _names(group, catalogue)]


def _listed(target: str, text: str) -> str:
    """A page in a list, with its first sentence if it begins with one."""
    title, _, rest = re.sub(r"<!--.*?-->\s*", "", text).partition("\n")
    words = _LINK.sub(r"\1", " ".join(rest.strip().partition("\n\n")[0].split()))
    sentence = "" if words.startswith("#") else f": {_END.split(words)[0].rstrip(':')}"
    return f"- [{title.lstrip('# ')}]({target}){sentence}"
