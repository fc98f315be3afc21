"""For programs that PyInstaller freezes: where it finds how the client is to be packed."""

from __future__ import annotations

from pathlib import Path


def hook_folders() -> list[str]:
    """Folders with hooks; PyInstaller asks for them by the entry point `pyinstaller40`."""
    return [str(Path(__file__).parent)]
