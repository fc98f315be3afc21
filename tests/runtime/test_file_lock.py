"""A lock ends with its process: when it is killed, and also if it forked before, or just then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bitget_runtime.file_lock import Locked, lock

FORKS = """
import os, sys, time
from pathlib import Path
from bitget_runtime.file_lock import lock
release = lock(Path(sys.argv[1]))
if not os.fork():
    release()  # does nothing: the lock is the parent's
    print(os.getpid(), flush=True)
time.sleep(60)
"""

FORKS_MEANWHILE = """
import os, sys, threading, time
from pathlib import Path
from bitget_runtime.file_lock import lock

class Slow(type(Path())):
    def open(self, *given, **named):
        file = super().open(*given, **named)
        is_open.set()
        time.sleep(0.2)
        return file

is_open = threading.Event()
taking = threading.Thread(target=lock, args=[Slow(sys.argv[1])])
taking.start()
is_open.wait()
ours, its = os.pipe()
if child := os.fork():
    taking.join()
    os.read(ours, 1)  # it has begun, however late
    print(child, flush=True)
else:
    os.write(its, b".")
time.sleep(60)
"""


def test_it_is_had_once_and_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "lock"
    release = lock(path)
    with pytest.raises(Locked, match=f"process {os.getpid()} on"):
        lock(path)
    release()
    assert not path.exists()
    again = lock(path)
    release()  # does nothing: it was released before
    with pytest.raises(Locked):
        lock(path)
    again()


def test_where_there_can_be_none_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OSError, match="file"):
        lock(tmp_path / "file" / "lock")


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
@pytest.mark.parametrize("program", [FORKS, FORKS_MEANWHILE], ids=["after", "meanwhile"])
def test_a_forked_process_does_not_keep_the_lock_of_its_parent(tmp_path: Path, program: str) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        try:
            with pytest.raises(Locked, match=f"process {parent.pid} on"):
                lock(path)
            parent.kill()
            parent.wait()
            lock(path)()
        finally:
            parent.kill()
            os.kill(child, signal.SIGKILL)
