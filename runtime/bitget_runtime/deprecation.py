"""Marks methods of what the exchange gives up: type checkers say so where they are used, and calls warn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated  # every type checker has it, whether it is installed or not
else:
    from functools import wraps
    from inspect import iscoroutinefunction
    from warnings import warn

    def deprecated(message):
        """The method, whose calls give a `DeprecationWarning`, as by `warnings.deprecated` of Python 3.13."""

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
