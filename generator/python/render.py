"""Renders the modules of the generated package, not formatted yet."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import jinja2

from bitget_runtime.public import PUBLIC
from generator.flavours import ASYNC, SYNC, Flavour
from generator.model.catalogue import Catalogue
from generator.model.rest import Example
from generator.model.sbe import FOLDER as BINARY
from generator.model.stream import STREAM, StreamExample
from generator.python.models import models_source
from generator.python.order_faces import OrdersView, orders_views
from generator.python.orders import facts_names, literal
from generator.python.package import EnumView, NamespaceFlavour, NamespaceView, error_lines, flags, namespaces
from generator.python.rest import PACKAGE, GroupView
from generator.python.sbe import SbeModuleView
from generator.python.stream import StreamView
from generator.python.text import quoted
from generator.reserved import TEMPLATES

HEADER = (
    "# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.\n"
    "# Change the YAML or the template, and run `make gen`."
)

_OWN_EXPORTS = {
    **dict.fromkeys(("Bitget", "AsyncBitget"), f"{PACKAGE}.client"),
    **dict.fromkeys(("successes", "failures", "unknown_outcomes"), f"{PACKAGE}.batches"),
}
"""The package's names other than the runtime's public ones, and the module of each."""


@dataclass(frozen=True)
class Export:
    """A name that `bitget_client` itself offers."""

    name: str
    module: str


@dataclass(frozen=True)
class ClientFlavour:
    """The sync or the async client."""

    namespace: NamespaceFlavour
    raw_class: str
    inner_class: str
    title: str
    http_client: str
    transport: str
    http_client_doc: str

    @property
    def class_name(self) -> str:
        return self.namespace.class_name

    @property
    def is_async(self) -> bool:
        return self.namespace.flavour is ASYNC

    @property
    def def_keyword(self) -> str:
        return self.namespace.flavour.def_keyword

    @property
    def await_keyword(self) -> str:
        return self.namespace.flavour.await_keyword

    @property
    def history(self) -> str:
        """The module and the class of the runtime that histories are read by."""
        return "async_history.AsyncHistory" if self.is_async else "sync_history.History"

    @property
    def face(self) -> str:
        """The runtime's class that it extends."""
        return "AsyncClientFace" if self.is_async else "ClientFace"

    @property
    def resolve(self) -> str:
        """The runtime's function that looks up orders with an unknown outcome."""
        return "resolve_async" if self.is_async else "resolve_sync"

    @property
    def examine(self) -> str:
        """The runtime's function that has the doctor look at a client."""
        return "examine_async_client" if self.is_async else "examine_client"

    @property
    def members(self) -> Any:
        """See `NamespaceFlavour.members`."""
        return self.namespace.members


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - it prints Python, not HTML
    )
    environment.filters["quoted"] = quoted
    environment.filters["pretty"] = _pretty
    environment.filters["keywords"] = _keywords
    environment.filters["names"] = _names
    environment.filters["import"] = _import
    environment.filters["literal"] = literal
    return environment


def _pretty(mapping: dict[str, str]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {quoted(value)}" for key, value in mapping.items()) + "}"


def _names(names: tuple[str, ...]) -> str:
    return "(" + "".join(f"{quoted(name)}, " for name in names) + ")"


def _keywords(mapping: dict[str, str]) -> str:
    return ", ".join(f"{key}={quoted(value)}" for key, value in mapping.items())


def _import(path: str) -> str:
    module, _, name = path.rpartition(".")
    return f"from {module} import {name}"


def _render(template: str, **values: Any) -> str:
    return _templates().get_template(template).render(header=HEADER, **values)


@dataclass(frozen=True)
class Module:
    """A module to be written.

    Attributes:
        path: Where, below generated/.
        source: Its text, not formatted yet; or what datamodel-code-generator makes its text from.
        is_models: Which of the two.
    """

    path: str
    source: str
    is_models: bool = False


def modules(catalogue: Catalogue) -> Iterator[Module]:
    """Every module of the package."""
    enums = catalogue.enums
    for group in catalogue.groups:
        path = f"{PACKAGE}/{'/'.join(group.parts)}"
        yield Module(f"{path}.py", _render("group.py.jinja", group=GroupView(group, enums)))
        yield Module(f"{path}_models.py", models_source(group, enums, HEADER), is_models=True)
    for view in _streams(catalogue):
        path = f"{PACKAGE}/{'/'.join(view.group.parts)}"
        yield Module(f"{path}.py", _render("stream.py.jinja", stream=view))
        yield Module(f"{path}_models.py", models_source(view.group, enums, HEADER), is_models=True)
    if binary := _binary(catalogue):
        yield Module(f"{PACKAGE}/{binary.api}/{BINARY}.py", binary_module(binary))
    for path, text in _package_modules(catalogue):
        yield Module(path, text)


def _streams(catalogue: Catalogue) -> list[StreamView]:
    return [StreamView(one, catalogue.enums, one.api == catalogue.binary_api) for one in catalogue.streams]


def _package_modules(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Path and text of everything around the groups."""
    client, *inner = namespaces(catalogue)
    streams = _streams(catalogue)
    orders = {view.api: view for view in orders_views(catalogue)}
    yield f"{PACKAGE}/client.py", _client(catalogue, client)
    yield f"{PACKAGE}/raw_client.py", _render("raw_client.py.jinja", namespace=client)
    for namespace in inner:
        path = "/".join(namespace.parts)
        streamed = next((one for one in streams if one.group.parts[:-1] == namespace.parts), None)
        text = _render(
            "namespace.py.jinja",
            namespace=namespace,
            stream=streamed,
            orders=orders.get(path),
            lists_instruments=path in [one.facts.generation for one in catalogue.lives if one.facts.instruments],
        )
        yield f"{PACKAGE}/{path}/__init__.py", text
        if path in orders:
            yield f"{PACKAGE}/{path}/orders.py", _render("orders.py.jinja", orders=orders[path])
    yield from _facts_modules(catalogue)
    yield f"{PACKAGE}/__main__.py", _render("main.py.jinja")
    yield f"{PACKAGE}/cli.py", _render(
        "cli.py.jinja",
        api=catalogue.api,
        counts=Counter(one.address.partition(".")[0] for one in catalogue.operations),
        has_history=catalogue.history is not None,
    )
    yield f"{PACKAGE}/otel.py", _render("otel.py.jinja")
    yield f"{PACKAGE}/batches.py", _render("batches.py.jinja")
    yield from _table_modules(catalogue, streams)
    yield f"{PACKAGE}/__init__.py", _init(streams, list(orders.values()))


def _facts_modules(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """What the runtime has to know of the API."""
    yield f"{PACKAGE}/_api.py", _render(
        "api.py.jinja",
        api=catalogue.api,
        secrets=catalogue.secrets,
        accounts=catalogue.accounts,
        has_lives=bool(catalogue.lives),
    )
    if catalogue.accounts:
        yield f"{PACKAGE}/accounts.py", _render("accounts.py.jinja", accounts=catalogue.accounts)
    if catalogue.lives:
        yield f"{PACKAGE}/order_lives.py", _render(
            "order_lives.py.jinja",
            api=catalogue.api,
            lives=catalogue.lives,
            movements=catalogue.movements,
            names=facts_names(),
        )
    if catalogue.history:
        yield f"{PACKAGE}/history.py", _render("history.py.jinja", history=catalogue.history)


def _table_modules(catalogue: Catalogue, streams: Sequence[StreamView]) -> Iterator[tuple[str, str]]:
    """What there is, to be looked up: sets of values, error codes, operations, paths."""
    enums = [EnumView(enum) for enum in catalogue.enums.values()]
    yield f"{PACKAGE}/enums.py", _render("enums.py.jinja", enums=enums, flags=flags(catalogue))
    yield f"{PACKAGE}/error_codes.py", _error_codes(catalogue)
    groups = [GroupView(group, catalogue.enums) for group in catalogue.groups]
    yield f"{PACKAGE}/registry.py", _render(
        "registry.py.jinja",
        groups=groups,
        streams=streams,
        binary=_binary(catalogue),
        has_lives=bool(catalogue.lives),
    )
    paths = [(path, one.address) for one in catalogue.operations for path in (f"{one.method} {one.path}", *one.aliases)]
    yield f"{PACKAGE}/paths.py", _render("paths.py.jinja", paths=paths)


def _binary(catalogue: Catalogue) -> SbeModuleView | None:
    api = catalogue.binary_api
    return SbeModuleView(catalogue.binary, api) if api else None


def binary_module(binary: SbeModuleView) -> str:
    """The module of binary messages, not formatted yet."""
    return _render("sbe.py.jinja", sbe=binary)


def example_files(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Path and text of the documented examples of each group, by method."""
    for group in catalogue.groups:
        by_method = {one.name: [_example(example) for example in one.examples] for one in group.operations}
        text = json.dumps(by_method, indent=1, ensure_ascii=False)
        yield f"{PACKAGE}/{'/'.join(group.parts)}_examples.json", f"{text}\n"

    for stream in catalogue.streams:
        examples = {one.address: one.examples for one in stream.channels}
        examples.update({one.address: one.examples for one in stream.commands})
        found = {
            address.partition(f".{STREAM}.")[2]: [_stream_example(example) for example in of_one]
            for address, of_one in examples.items()
        }
        text = json.dumps(found, indent=1, ensure_ascii=False)
        yield f"{PACKAGE}/{'/'.join(stream.parts)}_examples.json", f"{text}\n"


def _stream_example(example: StreamExample) -> dict[str, str | bool]:
    remarks = {"departs": example.departs, "mended": example.mended, "constructed": example.constructed}
    return {**example.texts, **{name: value for name, value in remarks.items() if value}}


def _example(example: Example) -> dict[str, str | bool]:
    values = {
        "request": example.request,
        "response": example.response,
        "departs": example.departs,
        "mended": example.mended,
        "constructed": example.constructed,
    }
    return {name: value for name, value in values.items() if value}


def _client(catalogue: Catalogue, namespace: NamespaceView) -> str:
    sync, async_, raw, async_raw = namespace.flavours
    variables = catalogue.api.variables
    environments = [environment.name for environment in catalogue.api.environments]
    return _render(
        "client.py.jinja",
        namespace=namespace,
        clients=[_client_flavour(SYNC, sync, raw), _client_flavour(ASYNC, async_, async_raw)],
        variables=", ".join(variables[name] for name in ("api_key", "secret_key", "passphrase")),
        base_url_variable=variables["base_url"],
        stream_url_variable=variables["stream_url"],
        environments=", ".join(map(quoted, environments)),
        environments_doc=" or ".join(f"`{name}`" for name in environments),
        default_environment=environments[0],
        has_history=catalogue.history is not None,
    )


def _client_flavour(flavour: Flavour, namespace: NamespaceFlavour, raw: NamespaceFlavour) -> ClientFlavour:
    if flavour is SYNC:
        title = "The client. Threads may share one. Close it, or use it in a `with` block."
        doc = "An `httpx.Client` of your own. You close it; its proxies and shorter timeouts apply."
        return ClientFlavour(namespace, raw.class_name, "SyncClient", title, "httpx.Client", "Transport", doc)
    title = "The client for asyncio. Close it, or use it in an `async with` block."
    doc = "An `httpx.AsyncClient` of your own. You close it; its proxies and shorter timeouts apply."
    return ClientFlavour(namespace, raw.class_name, "AsyncClient", title, "httpx.AsyncClient", "AsyncTransport", doc)


def _error_codes(catalogue: Catalogue) -> str:
    rest, websocket = catalogue.errors["rest"], catalogue.errors["websocket"]
    both = {code: entry for code, entry in rest.items() if websocket.get(code) == entry}
    return _render(
        "error_codes.py.jinja",
        both=error_lines(both.items()),
        rest=error_lines((code, entry) for code, entry in rest.items() if code not in both),
        websocket=error_lines((code, entry) for code, entry in websocket.items() if code not in both),
    )


def _init(streams: Sequence[StreamView], orders: Sequence[OrdersView]) -> str:
    held = dict(each for view in streams for each in view.held) | dict(each for view in orders for each in view.held)
    exports = [Export(name, module) for name, module in {**_OWN_EXPORTS, **held, **PUBLIC}.items()]
    names = sorted([*(export.name for export in exports), "registry"])
    return _render("init.py.jinja", exports=exports, all_names=", ".join(map(quoted, names)))
