"""What `import` says of pages that are about no single call: drafts go to stdout, remarks to stderr."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.importer.kinds.binary_schema import message_yaml, messages_of
from generator.importer.kinds.changelog import catalogue_files, changes_of, missing
from generator.importer.kinds.error_codes import codes_of, known_codes, lacking
from generator.importer.page.place import docs_address
from generator.importer.page.saved_page import read_page
from generator.naming import snake_case

_CLASS_TO_COME = "CLASS"
"""Is no class that errors.yaml may have: the reader refuses it until the author writes one."""


def say_changes(page: Path, spec: Path, _docs: str | None) -> int:
    """Which entries of a page of changes the catalogue lacks."""
    changes = changes_of(read_page(page))
    entries = changes.entries
    found = [(line, f"{path} is above the first date, and is not compared") for line, path in changes.above]
    found += missing(entries, catalogue_files(spec))
    whole = sum(not any(said.endswith(f"({entry.about})") for _, said in found) for entry in entries)
    print(
        f"{page}:1: this is a page of changes, with {len(entries)} entries; {len(found)} remarks; "
        f"of {whole} entries everything that they name is in the catalogue",
        file=sys.stderr,
    )
    for line, said in found:
        print(f"{page}:{line}: {said}")
    return 0


def say_errors(page: Path, spec: Path, _docs: str | None) -> int:
    """Lines for errors.yaml of the codes that it lacks; what the page says of each goes to stderr."""
    found = codes_of(read_page(page))
    new = lacking(found.codes, known_codes(spec))
    print(
        f"{page}:1: these are codes of errors, {len(found.codes)}; spec/errors.yaml lacks {len(new)}", file=sys.stderr
    )
    for section in dict.fromkeys(code.section for code in new):
        print(f"{section}:")
        for code in new:
            if code.section == section:
                print(f'  "{code.code}": {_CLASS_TO_COME} - ')
    for code in new:
        said = f"{code.code}: class and meaning are yours to write; page: {code.text}"
        print(f"{page}:{code.line}: {said}", file=sys.stderr)
    for line, said in found.unread:
        print(f"{page}:{line}: {said}", file=sys.stderr)
    return 0


def say_binary(page: Path, _spec: Path, docs: str | None) -> int:
    """A file below `sbe/` for each message of a schema."""
    read = read_page(page)
    messages = messages_of(read)
    address = docs_address(page, read, docs)
    print(f"{page}:{messages[0].line}: this is a schema of binary messages, {len(messages)}", file=sys.stderr)
    for message in messages:
        print(f"# spec/sbe/{snake_case(message.name)}.yaml")
        print(message_yaml(message, address, snake_case(message.name)), end="")
        said = ["its topic, products, versions and example are yours to write", *message.unsure]
        for one in said:
            print(f"{page}:{message.line}: {message.name}: {one}", file=sys.stderr)
    return 0
