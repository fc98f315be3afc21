"""The hook that IPython and Jupyter call for `%load_ext bitget_client`."""

from __future__ import annotations

from typing import Any

from bitget_runtime.values.markup import html_of_models
from bitget_runtime.values.model import Model


def load_ipython_extension(shell: Any) -> None:
    """Show lists of models as tables from now on. `Any`: the shell's type is IPython's."""
    shell.display_formatter.formatters["text/html"].for_type(list, _html_of)


def _html_of(found: list[Any]) -> str | None:
    """HTML of a list of models; None for any other list, which is then shown as usual."""
    return html_of_models(found) if found and all(isinstance(one, Model) for one in found) else None
