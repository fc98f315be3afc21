"""Packs the documented examples, and the modules that are loaded by name when they are first used."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("bitget_client")
hiddenimports = collect_submodules("bitget_client")
