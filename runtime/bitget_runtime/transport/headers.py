"""Headers of requests, which hide their values, and of responses, which are the same for every HTTP library."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping
from typing import NoReturn, TypeVar, overload

T = TypeVar("T")


class RequestHeaders:
    """Headers of a request. They hold the passphrase, so they aren't shown.

    They aren't a `Mapping` on purpose: crash reporters look into those, whatever their `repr` says.
    `dict(headers)` makes a plain one.

    Args:
        values: Names and values, which must not change afterwards.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def keys(self) -> KeysView[str]:
        """The names."""
        return self._values.keys()

    def items(self) -> ItemsView[str, str]:
        """Names and values."""
        return self._values.items()

    def plain(self) -> Mapping[str, str]:
        """The same as a mapping, which must not be changed."""
        return self._values

    def __repr__(self) -> str:
        return f"RequestHeaders({', '.join(self._values)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("headers of a request are not pickled: they hold the passphrase")


class ResponseHeaders(Mapping[str, str]):
    """Headers of a response: immutable, looked up case-insensitively, and they pickle.

    Names are in lower case; values of a repeated header are joined by commas.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in pairs:
            name = name.lower()
            values[name] = f"{values[name]}, {value}" if name in values else value
        self._values: Mapping[str, str] = values

    @classmethod
    def from_lower(cls, values: Mapping[str, str]) -> ResponseHeaders:
        """Headers whose names are already in lower case, and which must not change afterwards."""
        headers = cls.__new__(cls)
        headers._values = values
        return headers

    @classmethod
    def from_bytes(cls, pairs: Iterable[tuple[bytes, bytes]]) -> ResponseHeaders:
        """Headers as received."""
        return cls((name.decode("latin-1"), value.decode("latin-1")) for name, value in pairs)

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @overload
    def get(self, name: str, /) -> str | None: ...

    @overload
    def get(self, name: str, /, default: str | T) -> str | T: ...

    def get(self, name: str, /, default: str | T | None = None) -> str | T | None:
        """The value of a header, or the default: faster than `Mapping`'s, which raises and catches."""
        return self._values.get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"ResponseHeaders({self._values!r})"

    def __reduce__(self) -> tuple[type[ResponseHeaders], tuple[list[tuple[str, str]]]]:
        return ResponseHeaders, (list(self._values.items()),)
