"""Clients that others generate from bitget_client/openapi.json: they must compile, and read every response of the fake.

`make foreign` runs it. The generators are installed into .cache/foreign, and stay there.
"""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
PROJECT = TESTS.parent
DOCUMENT = PROJECT / "generated" / "bitget_client" / "openapi.json"
CACHE = PROJECT / ".cache" / "foreign"

PYTHON_GENERATOR = "openapi-python-client==0.29.1"
TYPESCRIPT_GENERATOR = ("openapi-typescript@7.13.0", "typescript@5.9.3")


def python_client() -> None:
    """Generate a Python client, compile it, and call every operation with it."""
    home = CACHE / "python"
    generator = home / "bin" / "openapi-python-client"
    if not generator.exists():
        run(sys.executable, "-m", "venv", str(home))
        run(str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", PYTHON_GENERATOR)
    target = CACHE / "generated_python"
    run(str(generator), "generate", "--path", str(DOCUMENT), "--output-path", str(target), "--meta=none", "--overwrite")
    if not compileall.compile_dir(target, quiet=1):
        sys.exit("the generated Python does not compile")
    calls = str(Path(__file__).with_name("generated_calls.py"))
    run(sys.executable, calls, PYTHONPATH=f"{TESTS}{os.pathsep}{CACHE}")


def typescript_types() -> None:
    """Generate types for TypeScript, and compile them strictly."""
    home = CACHE / "typescript"
    if not (home / "node_modules").exists():
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_text('{"private": true}')
        run("npm", "install", "--silent", "--prefix", str(home), *TYPESCRIPT_GENERATOR)
    tools = home / "node_modules" / ".bin"
    for name, options in (("types.ts", ()), ("enums.ts", ("--enum",))):
        types = str(home / name)
        run(str(tools / "openapi-typescript"), str(DOCUMENT), "--output", types, *options)
        run(str(tools / "tsc"), "--noEmit", "--strict", types)


def run(*command: str, **environment: str) -> None:
    """Run a program; end where it fails."""
    print("+", " ".join(command).replace(f"{PROJECT}/", ""), flush=True)
    done = subprocess.run(command, check=False, cwd=CACHE, env=os.environ | environment)
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    CACHE.mkdir(parents=True, exist_ok=True)
    python_client()
    typescript_types()
