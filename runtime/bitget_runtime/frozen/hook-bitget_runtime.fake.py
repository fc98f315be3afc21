"""Packs the fake exchange, for programs that import it."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("bitget_runtime.fake")
