"""API keys, and the signatures made with them. Nothing here shows a secret when it is printed, logged or pickled."""

from __future__ import annotations

import unicodedata
from binascii import b2a_base64
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Generic, NoReturn, TypeAlias, TypeVar

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.traces import unseen

T = TypeVar("T")

PEM_MARK = "-----BEGIN"

_QUOTES = "\"'`"

_FILE_ENDING = "_FILE"
"""`BITGET_SECRET_KEY_FILE` names a file that holds what `BITGET_SECRET_KEY` would, as containers mount secrets."""

_BLOCK = 64
"""Bytes that SHA-256 hashes at a time."""


_PARTS = ("api_key", "secret_key", "passphrase")


class Credentials:
    """An API key and the secret that it signs with.

    Args:
        api_key: The key.
        secret_key: The HMAC secret of the key, or the private key in PEM form if the key is an RSA key (then the
            extra `rsa` must be installed).
        passphrase: The passphrase chosen when the key was made.

    Attributes:
        api_key: The key.
        passphrase: The passphrase, hidden.
        sign: Makes the signature of a message, in base64.
        account: Marks the account that the key belongs to, and its host; empty as long as that is not known.

    Raises:
        InvalidArgument: one of them is empty, isn't text or has characters that no key has, or the PEM text isn't an
            RSA private key that can be read.
    """

    __slots__ = ("account", "api_key", "kind", "passphrase", "sign")

    @unseen
    def __init__(self, api_key: str, secret_key: str, passphrase: str) -> None:
        for name, value in (("api_key", api_key), ("secret_key", secret_key), ("passphrase", passphrase)):
            _check_text(name, value)
            if name != "secret_key" or PEM_MARK not in value:
                _check_characters(name, value)
        if secret_key.endswith((".pem", ".key")):
            raise InvalidArgument("secret_key looks like the name of a file: pass the file's contents")
        self.account = ""
        self.api_key = api_key
        self.passphrase = Secret(passphrase)
        self.kind = "RSA" if PEM_MARK in secret_key else "HMAC"
        self.sign: Callable[[bytes], str] = (
            rsa_signer(secret_key) if PEM_MARK in secret_key else hmac_signer(secret_key)
        )

    @property
    def key_mark(self) -> str:
        """Identifies the key without revealing it."""
        return sha256(self.api_key.encode()).hexdigest()[:32]

    def __repr__(self) -> str:
        return f"Credentials(api_key={self.api_key[:4]!r}...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled: pass them to each process in its environment")


def _check_text(name: str, value: object) -> None:
    if not issubclass(type(value), str):
        raise InvalidArgument(
            f"{name} must be a str, not {type(value).__name__}: decode bytes, and ask a wrapper such as SecretStr for "
            "its get_secret_value()"
        )
    if not str.strip(value):  # type: ignore[arg-type]  # mypy does not narrow by the type of a value
        raise InvalidArgument(f"{name} is missing: credentials are api_key, secret_key and passphrase together")


def _check_characters(name: str, value: str) -> None:
    """Refuse characters that slip in by copy and paste. The message gives character and place, but none of the text."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES:
        raise InvalidArgument(f"{name} is in quotes, which are not part of it: remove them")
    last = len(value) - 1
    for place, character in enumerate(value):
        if not " " <= character <= "~" or (character == " " and place in (0, last)):
            what = unicodedata.name(character, "a control character").lower()
            if character in "\r\n":
                what = "a line break"
            raise InvalidArgument(
                f"{name} holds {what} (U+{ord(character):04X}) as character {place + 1}, which is never "
                "part of a key: copy it again"
            )


class Secret(Generic[T]):
    """A value that is only shown by calling `reveal`."""

    __slots__ = ("reveal",)

    def __init__(self, value: T) -> None:
        self.reveal: Callable[[], T] = lambda: value

    def __repr__(self) -> str:
        return "Secret(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets are not pickled")


GivenKey: TypeAlias = Secret[tuple[str | None, str | None, str | None]]
"""API key, secret key and passphrase as the user gave them."""


@unseen
def credentials_from(
    key: GivenKey,
    environment: Mapping[str, str],
    variables: Mapping[str, str],
) -> Credentials | None:
    """Credentials from arguments, or else from environment variables or the files that `_FILE` variables name; None if
    there are none at all.

    Arguments and environment are not mixed: a key from one is never used with a secret from the other.

    Raises:
        InvalidArgument: some of the three are given without others, one is given twice, or a file can't be read.
    """
    given = dict(zip(_PARTS, key.reveal(), strict=True))
    names = {name: name for name in given}
    if not any(map(_is_given, given.values())):
        names = {name: variables[name] for name in given}
        given = {name: _from_environment(variable, environment) for name, variable in names.items()}
    if not any(map(_is_given, given.values())):
        return None
    missing = [names[name] for name, value in given.items() if not _is_given(value)]
    if missing:
        present = [names[name] for name, value in given.items() if _is_given(value)]
        raise InvalidArgument(f"{' and '.join(present)} given without {' and '.join(missing)}: all three are needed")
    return Credentials(given["api_key"] or "", given["secret_key"] or "", given["passphrase"] or "")


def needed(variables: Mapping[str, str], operation: str | None = None) -> InvalidArgument:
    """The error of a client without credentials that needs them; `variables` names those of the environment."""
    names = [variables[name] for name in _PARTS if name in variables]
    instead = f", or set {', '.join(names[:-1])} and {names[-1]}" if names else ""
    return InvalidArgument(
        f"needs credentials: pass {', '.join(_PARTS[:-1])} and {_PARTS[-1]}{instead}", operation=operation
    )


def _from_environment(variable: str, environment: Mapping[str, str]) -> str | None:
    value, path = environment.get(variable), environment.get(variable + _FILE_ENDING)
    if not path:
        return value
    if value:
        raise InvalidArgument(f"both {variable} and {variable}{_FILE_ENDING} are set: unset one of them")
    found, problem = "", "the file is empty"
    try:
        found = Path(path).read_text("utf-8").strip()
    except OSError as error:
        problem = error.strerror or "it can't be read"
    except UnicodeError:
        problem = "the file isn't text"
    if not found:  # without the path: it may be the secret, given by the wrong name
        raise InvalidArgument(f"{variable}{_FILE_ENDING}: {problem}")
    return found


def _is_given(value: object) -> bool:
    return value is not None and not (type(value) is str and not value)


def hmac_signer(secret_key: str) -> Callable[[bytes], str]:
    """HMAC-SHA256 (RFC 2104) with both halves of the key hashed beforehand: copying `hmac`'s object takes three times
    as long as the rest."""
    from hashlib import sha256  # public calls don't need OpenSSL

    key = secret_key.encode("ascii")
    block = (key if len(key) <= _BLOCK else sha256(key).digest()).ljust(_BLOCK, b"\0")
    inner, outer = sha256(bytes(byte ^ 0x36 for byte in block)), sha256(bytes(byte ^ 0x5C for byte in block))

    def sign(message: bytes) -> str:
        within, signature = inner.copy(), outer.copy()
        within.update(message)
        signature.update(within.digest())
        return b2a_base64(signature.digest(), newline=False).decode("ascii")

    return sign


def rsa_signer(private_key_pem: str) -> Callable[[bytes], str]:
    try:
        from cryptography.hazmat.primitives.asymmetric import padding, rsa
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        raise InvalidArgument("RSA keys need the package cryptography: pip install cryptography") from None
    pem = _pem(private_key_pem)
    try:
        key = load_pem_private_key(pem.encode(), password=None)
    except Exception:  # it raises many things, and its message and chain may quote the key
        key = None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise InvalidArgument(_objection_to(pem, of_another_kind=key is not None))
    private_key, padded, digest = key, padding.PKCS1v15(), SHA256()

    def sign(message: bytes) -> str:
        return b2a_base64(private_key.sign(message, padded, digest), newline=False).decode("ascii")

    return sign


def _pem(text: str) -> str:
    """PEM text with real line breaks: environment files often hold each as the two characters backslash and n."""
    plain = text.replace("\\r\\n", "\n").replace("\\n", "\n").strip()
    return plain[1:-1].strip() if plain[0] == plain[-1] and plain[0] in _QUOTES else plain


def _objection_to(pem: str, *, of_another_kind: bool) -> str:
    title = pem[pem.find(PEM_MARK) :].partition("\n")[0]
    if "ENCRYPTED" in pem:
        return "secret_key is an encrypted private key: decrypt it first, for example with openssl rsa"
    if "PUBLIC" in title or "CERTIFICATE" in title:
        return "secret_key is a public key or a certificate: signing needs the private key that belongs to it"
    if of_another_kind or "EC PRIVATE" in title or "OPENSSH" in title or "DSA" in title:
        return "secret_key is a private key of another kind: use an RSA key in PEM form (PKCS#1 or PKCS#8)"
    return "secret_key looks like PEM text but can't be read as a private key: is it whole, from BEGIN to END?"
