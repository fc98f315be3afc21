"""Marks methods of endpoints that the exchange is retiring: type checkers flag their use, and calls warn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated  # type checkers know it even if it isn't installed
else:
    from functools import wraps
    from inspect import iscoroutinefunction
    from warnings import warn

    def deprecated(message):
        """Make calls of a method raise a `DeprecationWarning`, like `warnings.deprecated` in Python 3.13."""

        def mark(function):
            @wraps(function)
            def call(*args, **kwargs):
                warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            @wraps(function)
            async def call_async(*args, **kwargs):
                warn(message, DeprecationWarning, stacklevel=2)
                return await function(*args, **kwargs)

            marked = call_async if iscoroutinefunction(function) else call
            marked.__deprecated__ = message
            return marked

        return mark


__all__ = ["deprecated"]
