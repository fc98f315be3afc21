"""Files and folders of the catalogue that have a wrong name, are in a wrong place, or aren't files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogues.spec_folder import FILES, PLACE_ORDER, SpecFolder
from generator import generating


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    return SpecFolder(tmp_path)


LEFT_BEHIND = [".x.yaml.swp", "x.yaml~", ".DS_Store", "._x.yaml", ".gitkeep", "#x.yaml#", ".#x.yaml", "Thumbs.db"]
LEFT_BEHIND += ["x.yaml.orig", "x.yaml.rej", "x.yaml.bak", "__pycache__/x.pyc", ".idea/x.xml"]
FOLDERS = ["", "rest", "rest/uta", "rest/uta/trade", "streams", "streams/uta", "streams/uta/public", "sbe"]


@pytest.mark.parametrize("inner", FOLDERS)
def test_what_editors_leave_behind_is_left_alone(folder: SpecFolder, inner: str) -> None:
    before = generating._inputs_digest(folder.project)
    for name in LEFT_BEHIND:
        folder.write(f"{inner}/{name}".removeprefix("/"), b"\0\5\26\7")
    assert folder.mistakes() == []
    if inner != "sbe":
        assert generating._inputs_digest(folder.project) == before


@pytest.mark.parametrize("inner", ["rest/uta/trade", "streams/uta/public", "sbe"])
def test_a_yml_file_is_a_mistake_with_a_hint(folder: SpecFolder, inner: str) -> None:
    folder.write(f"{inner}/x.yml", "a: b")
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{inner}/x.yml:1:1: only .yaml files belong below spec/")
    assert line.endswith("rename it to x.yaml")


NAMES = {
    "uta/trade/place-it.yaml": "/uta/trade/place-it.yaml:1:1: file name 'place-it' is not a Python name in snake_case",
    "uta/trade/a.b.yaml": "/uta/trade/a.b.yaml:1:1: file name 'a.b' is not a Python name in snake_case: rename it",
    "uta/trade/class.yaml": "/uta/trade/class.yaml:1:1: file name 'class' is a Python keyword: rename it",
    "uta/trade/list.yaml": "/uta/trade/list.yaml:1:1: file name 'list' shadows a Python builtin: rename it",
    "uta/trade/extra.yaml": "/uta/trade/extra.yaml:1:1: file name 'extra' is used by the generated code itself",
    "uta/trade/api.yaml": "/uta/trade/api.yaml:1:1: file name 'api' is used by the generated code itself: rename it",
    "uta/trade/get_24h.yaml": "/uta/trade/get_24h.yaml:1:1: class name '24h' of the response is not a class name",
    "uta/trade/get_trade_it.yaml": "/uta/trade/get_trade_it.yaml:1:1: 'get_trade_it' repeats the name of its group",
    "uta/trade/x\ny.yaml": r"/uta/trade/x\ny.yaml:1:1: file name 'x\ny' is not a Python name in snake_case: rename it",
    "uta/trade/x.yml": "/uta/trade/x.yml:1:1: only .yaml files belong below spec/rest: rename it to x.yaml",
    "uta/x.yaml": "/uta/x.yaml:1:1: an operation is in the folder of its group: move it to spec/rest/classic/GROUP/ or",
    "uta/my-group/x.yaml": "/uta/my-group:1:1: folder 'my-group' is not a Python name in snake_case: rename it",
    "uta/import/x.yaml": "/uta/import:1:1: folder 'import' is a Python keyword: rename it",
    "uta/x.yaml/x.yaml": "/uta/x.yaml:1:1: folder 'x.yaml' is not a Python name in snake_case: rename it",
    "uta/trade_models/x.yaml": "/uta/trade_models:1:1: folder 'trade_models' ends in '_models' as the generated",
    "uta/uta/x.yaml": "/uta/uta:1:1: folder 'uta' has the name of the folder that holds it: rename it",
    "uat/trade/x.yaml": "/uat:1:1: folder 'uat' is of no known API, did you mean 'uta'?: rename it",
    "uta/trade/place_order/x.yaml": "/uta/trade:1:1: holds both operations (place_order.yaml) and folders",
    "uta/stream/x.yaml": "/uta/stream:1:1: folder 'stream' is called like a module of WebSockets: rename it",
    "uta/sbe/x.yaml": "/uta/sbe:1:1: folder 'sbe' is called like a module of WebSockets: rename it",
    "classic/trade/x.yaml": "/classic/trade/x.yaml:3:7: path /api/v3/trade/x does not begin with /api/v2/",
}


@pytest.mark.parametrize("file", NAMES)
def test_wrong_file_or_folder_name(folder: SpecFolder, file: str) -> None:
    folder.write(f"rest/{file}", FILES[PLACE_ORDER].replace("/trade/place-order", "/trade/x"))
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/rest{NAMES[file]}")


def _broken_link(path: Path) -> None:
    path.symlink_to("nowhere")


def _link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


STRANGE_FILES: dict[str, tuple[Callable[[Path], None], str]] = {
    "folder": (Path.mkdir, "folder 'x.yaml' is not a Python name in snake_case: rename it"),
    "pipe": (os.mkfifo, "is a folder or a device: rename it, only files are called .yaml"),
    "broken link": (_broken_link, "can't be read: No such file or directory"),
    "link to itself": (_link_to_itself, "can't be read: Too many levels of symbolic links"),
    "link to a folder": (lambda path: path.symlink_to("."), "a link to a folder is not followed: put the folder here"),
}


@pytest.mark.parametrize("case", STRANGE_FILES)
def test_strange_file(folder: SpecFolder, case: str) -> None:
    make, message = STRANGE_FILES[case]
    make(folder.spec / "rest/uta/trade/x.yaml")
    assert folder.mistakes() == [f"spec/rest/uta/trade/x.yaml:1:1: {message}"]


def test_missing_and_stray_files(folder: SpecFolder) -> None:
    folder.write("glosary.yaml", "a: str")
    assert folder.mistakes() == ["spec/glosary.yaml:1:1: nothing reads this file, did you mean 'glossary.yaml'?"]
    (folder.spec / "glosary.yaml").unlink()
    shutil.rmtree(folder.spec / "rest")
    assert folder.mistakes() == ["spec/rest:1:1: can't be read: No such file or directory"]
    (folder.spec / "rest").mkdir()
    message = "there is no operation: put the files of operations below this folder"
    assert folder.mistakes() == [f"spec/rest:1:1: {message}"]
    shutil.rmtree(folder.spec)
    assert folder.mistakes() == ["spec:1:1: there is no such folder: it holds the catalogue"]
