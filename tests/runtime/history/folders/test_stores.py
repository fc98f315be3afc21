"""Where the files of a folder are: on this machine, or where fsspec reaches."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bitget_client import Bitget, InvalidArgument
from bitget_runtime.history.folders.store import LocalStore
from folder_worker import bytes_of, download


def test_two_workers_of_one_file_never_write_into_each_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there, written = os.fsync, list[int]()

    def meanwhile(descriptor: int) -> None:
        there(descriptor)
        written.append(descriptor)
        if len(written) == 1:  # a process of another host, with the same process ID
            LocalStore(str(tmp_path)).write("a/b.parquet", b"theirs")

    monkeypatch.setattr(os, "fsync", meanwhile)
    LocalStore(str(tmp_path)).write("a/b.parquet", b"ours")
    assert (tmp_path / "a" / "b.parquet").read_bytes() == b"ours"
    assert len(written) == 2
    assert not list((tmp_path / ".parts").iterdir())


def test_a_url_goes_through_fsspec(client: Bitget, tmp_path: Path) -> None:
    import fsspec

    download(client, str(tmp_path))
    result = download(client, "memory://bucket/candles-of-mine")
    assert client.history.verify("memory://bucket/candles-of-mine").files == result.fetched == 16
    stored = fsspec.filesystem("memory")
    found = {
        one.partition("candles-of-mine/")[2]: stored.cat_file(one)
        for one in stored.find("/bucket")
        if not one.endswith(".seen.json")
    }
    assert found == bytes_of(tmp_path)
    assert download(client, "memory://bucket/candles-of-mine").fetched == 0


def test_a_url_of_an_unknown_kind_is_refused_and_no_password_is_shown(client: Bitget) -> None:
    with pytest.raises(InvalidArgument, match="URL that fsspec knows") as refused:
        download(client, "nowhere://me:hush@host/candles")
    assert "hush" not in str(refused.value)
    result = download(client, "memory://me:hush@bucket/apart")
    assert result.folder == "memory://bucket/apart"
    assert "hush" not in repr(result)
