"""What `import` says of pages that are about no single call: drafts go to stdout, remarks to stderr."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.importer.kinds.binary_schema import message_yaml, messages_of
from generator.importer.kinds.changelog import catalogue_files, entries_of, missing
from generator.importer.kinds.error_codes import codes_of, is_about_streams, known_codes, lacking, unread_rows
from generator.importer.page.place import docs_address
from generator.importer.page.saved_page import read_page
from generator.naming import snake_case

_CLASS_TO_COME = "CLASS"
"""Is no class that errors.yaml may have: the reader refuses it until the author writes one."""


def say_changes(page: Path, spec: Path, _docs: str | None) -> int:
    """Which entries of a page of changes the catalogue lacks."""
    entries = entries_of(read_page(page))
    found = missing(entries, catalogue_files(spec))
    print(f"{page}:1: this is a page of changes, with {len(entries)} entries; {len(found)} remarks", file=sys.stderr)
    for line, said in found:
        print(f"{page}:{line}: {said}")
    return 0


def say_errors(page: Path, spec: Path, _docs: str | None) -> int:
    """Lines for errors.yaml of the codes that it lacks; what the page says of each goes to stderr."""
    read = read_page(page)
    codes, known = codes_of(read), known_codes(spec)
    section = "websocket" if is_about_streams(read) else "rest"
    new = lacking(codes, known["both"] | known[section])
    print(f"{page}:1: these are codes of errors, {len(codes)}; spec/errors.yaml lacks {len(new)}", file=sys.stderr)
    if new:
        print(f"{section}:")
    for code in new:
        print(f'  "{code.code}": {_CLASS_TO_COME} - ')
        print(
            f"{page}:{code.line}: {code.code}: class and meaning are yours to write; page: {code.text}", file=sys.stderr
        )
    for line, said in unread_rows(read):
        print(f"{page}:{line}: {said}", file=sys.stderr)
    return 0


def say_binary(page: Path, _spec: Path, docs: str | None) -> int:
    """A file below `sbe/` for each message of a schema."""
    read = read_page(page)
    messages, line = messages_of(read)
    address = docs_address(page, read, docs)
    print(f"{page}:{line}: this is a schema of binary messages, {len(messages)}", file=sys.stderr)
    for message in messages:
        print(f"# spec/sbe/{snake_case(message.name)}.yaml")
        print(message_yaml(message, address, snake_case(message.name)), end="")
        print(f"{page}:{line}: {message.name}: its topic, products and pushes are yours to write", file=sys.stderr)
        for said in message.unsure:
            print(f"{page}:{line}: {message.name}: {said}", file=sys.stderr)
    return 0
