"""The key to use: the environment's, or that of a profile saved by `bitget login`."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click
import msgspec

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.wire.credentials import GivenKey, Secret
from bitget_runtime.traces import unseen

PROFILE_VARIABLE = "BITGET_PROFILE"
ENVIRONMENT_VARIABLE = "BITGET_ENV"

_SERVICE = "bitget-client"
_NOTED = ".keyring"
"""Ending of an empty file that notes the name of a profile in the keyring."""
KEY_PARTS = ("api_key", "secret_key", "passphrase")


@dataclass(frozen=True)
class Key:
    """A key, and its environment.

    Attributes:
        secret: API key, secret key and passphrase; each None if there isn't one.
        env: Environment; None if not given.
    """

    secret: GivenKey
    env: str | None


_NO_KEY = Secret[tuple[str | None, str | None, str | None]]((None, None, None))


def key_of(profile: str | None) -> Key:
    """The key of a profile; without one the environment's, which the client looks up itself.

    Raises:
        InvalidArgument: there is no such profile, or it can't be read.
    """
    name = profile or os.environ.get(PROFILE_VARIABLE)
    env = os.environ.get(ENVIRONMENT_VARIABLE)
    if name:
        saved = _read(name)
        return Key(saved.secret, env or saved.env)
    return Key(_NO_KEY, env)


def folder() -> Path:
    """Folder of profiles if there is no keyring."""
    return Path(click.get_app_dir("bitget"))


def save(name: str, env: str, secret: Secret[tuple[str, str, str]]) -> str:
    """Keep a profile, in the system's keyring if there is one, otherwise in a file only its owner can read.

    Returns:
        Where it is.
    """
    text = msgspec.json.encode({**dict(zip(KEY_PARTS, secret.reveal(), strict=True)), "env": env}).decode()
    if _keyring_takes(name, text):
        _note(name)
        return "the keyring"
    path = folder() / f"{name}.json"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
    beside.replace(path)
    return str(path)


def begun(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """Names of saved profiles that begin like this, for completion."""
    try:
        names = {path.stem for path in folder().iterdir() if path.suffix in (".json", _NOTED)}
    except OSError:
        return []
    return sorted(name for name in names if name.startswith(incomplete))


def forget(name: str) -> bool:
    """Remove a profile. Returns whether there was one."""
    there = _from_keyring(name) is not None
    if there:
        import keyring

        keyring.delete_password(_SERVICE, name)
        with suppress(OSError):
            (folder() / f"{name}{_NOTED}").unlink(missing_ok=True)
    path = folder() / f"{name}.json"
    if path.exists():
        path.unlink()
        there = True
    return there


@unseen
def _read(name: str) -> Key:
    try:
        text = _from_keyring(name)
        if text is None:
            text = _from_file(folder() / f"{name}.json", name)
        saved = msgspec.json.decode(text)
        parts = tuple(saved[each] for each in (*KEY_PARTS, "env"))
        if not all(isinstance(each, str) for each in parts):
            raise TypeError
        return Key(Secret(parts[:3]), parts[3])
    except InvalidArgument:
        raise
    except (ValueError, KeyError, TypeError, msgspec.MsgspecError):
        raise InvalidArgument(
            f"profile {name!r} can't be read: `bitget login --profile {name}` saves it again"
        ) from None


def _from_file(path: Path, name: str) -> str:
    try:
        mode = path.stat().st_mode
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise InvalidArgument(f"{path} can be read by others: chmod 600 it")
        return path.read_text()
    except OSError as error:
        if not isinstance(error, (FileNotFoundError, NotADirectoryError)):
            raise InvalidArgument(f"profile {name!r}: {error.strerror}: {path}") from None
        raise InvalidArgument(f"there is no profile {name!r}: `bitget login --profile {name}` makes it") from None


def _note(name: str) -> None:
    """Note the name of a profile in the keyring, which can't list any; only completion needs it."""
    with suppress(OSError):
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder() / f"{name}{_NOTED}").touch(0o600)


def _from_keyring(name: str) -> str | None:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password(_SERVICE, name)
    except KeyringError:
        return None


def _keyring_takes(name: str, text: str) -> bool:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return False
    try:
        keyring.set_password(_SERVICE, name, text)
    except KeyringError:
        return False
    return True
