"""Generated streams of catalogues that lack one thing or another: they import what they use, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from catalogues.golden_packages import check_imports, run
from catalogues.spec_folder import BOOKS, FILES, ORDERS, SEND_ORDER, SpecFolder
from generator.build import build, replace_tree
from generator.check.catalogue import load

NO_DEPTH = FILES["enums.yaml"].partition("Depth:")[0]


def whole(folder: SpecFolder) -> None:
    pass


def no_streams(folder: SpecFolder) -> None:
    only_events(folder)
    (folder.spec / ORDERS).unlink()


def only_events(folder: SpecFolder) -> None:
    (folder.spec / BOOKS).unlink()
    (folder.spec / SEND_ORDER).unlink()
    folder.write("enums.yaml", NO_DEPTH)


def only_a_book(folder: SpecFolder) -> None:
    (folder.spec / ORDERS).unlink()
    (folder.spec / SEND_ORDER).unlink()


def only_a_command(folder: SpecFolder) -> None:
    (folder.spec / ORDERS).unlink()
    (folder.spec / BOOKS).unlink()
    folder.write("enums.yaml", NO_DEPTH)


def only_data_of_unknown_shape(folder: SpecFolder) -> None:
    only_events(folder)
    folder.change(ORDERS, "data[]:\n  orderId: str\n  side: Side\n  size: decimal\n", "data: unknown\n")
    folder.change(ORDERS, "key: [orderId, side]", "key: []")


@pytest.mark.parametrize(
    "change", [whole, no_streams, only_events, only_a_book, only_a_command, only_data_of_unknown_shape]
)
def test_package_imports_what_it_uses(change: Callable[[SpecFolder], None], tmp_path: Path) -> None:
    folder = SpecFolder(tmp_path)
    change(folder)
    generated = tmp_path / "generated"
    replace_tree(generated, build(load(folder.spec), tmp_path / "cache", "0.0.0", "digest"))
    use = (
        "from bitget_client import Bitget, registry\n"
        "from bitget_runtime.stream.local_book import size_reader\n"
        "for one in registry.channels.values(): one.parameters, one.examples\n"
        "books = [one for one in registry.channels.values() if getattr(one, 'pushes', '') == 'changes']\n"
        "assert [size_reader(one) for one in books] == [None] * len(books)\n"
        "if registry.channels: Bitget().uta.stream().close()\n"
        "assert bool(registry.channels) == hasattr(Bitget().uta, 'stream')"
    )
    run(generated, "-c", use)
    check_imports(generated)
