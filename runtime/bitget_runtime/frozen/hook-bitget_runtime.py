"""Packs the modules that are loaded by name when they are first used; the fake exchange has a hook of its own."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules(
    "bitget_runtime", filter=lambda name: not name.startswith(("bitget_runtime.fake", "bitget_runtime.frozen"))
)
