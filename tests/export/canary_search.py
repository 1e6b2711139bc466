"""Where words stand in the bytes and the names of files; run as a process of its own, imports nothing of ours.

Reads from stdin {"words": [...], "folders": {name: path}}, writes for each folder [[file, word, how it is written]].
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import numpy as np

LEAST = 8


def forms(word: str) -> Iterator[tuple[str, bytes]]:
    """Every way of writing a word that is looked for."""
    raw = {"UTF-8": word.encode(), "UTF-16LE": word.encode("utf-16-le"), "UTF-16BE": word.encode("utf-16-be")}
    raw |= {"Latin-1": word.encode("latin-1"), "small letters": word.lower().encode()}
    yield from raw.items()
    yield "percent", quote(word, safe="").encode()
    yield "percent, all", "".join(f"%{byte:02X}" for byte in word.encode()).encode()
    yield "hexadecimal", word.encode().hex().encode()
    for name, data in raw.items():
        for shift in range(3):
            # The first characters depend on what stands before, the last on what stands behind.
            coded = base64.b64encode(bytes(shift) + data)
            yield f"base64 of {name}, {shift}", coded[(0, 2, 3)[shift] : (shift + len(data)) * 4 // 3]


def begins(data: bytes) -> np.ndarray:
    """The eight bytes from every place on, as a number."""
    held = np.frombuffer(data, np.uint8).astype(np.uint64)
    count = max(0, len(held) - LEAST + 1)
    found = np.zeros(count, np.uint64)
    for at in range(LEAST):
        found |= held[at : at + count] << np.uint64(8 * at)
    return found


def held(path: Path) -> Iterator[bytes]:
    """The bytes of a file; of a PDF also the text of its pages, and its streams before they are compressed."""
    yield path.read_bytes()
    if path.suffix == ".pdf":
        from pypdf import PdfReader
        from pypdf.generic import IndirectObject, StreamObject

        reader = PdfReader(path)
        yield "\n".join(page.extract_text() for page in reader.pages).encode()
        for number in range(1, reader.trailer["/Size"]):
            found = reader.get_object(IndirectObject(number, 0, reader))
            if isinstance(found, StreamObject) and found.get("/Subtype") != "/Image":
                yield found.get_data()


def main() -> None:
    asked = json.load(sys.stdin)
    patterns: dict[int, list[tuple[bytes, str, str]]] = {}
    for word in asked["words"]:
        for name, pattern in forms(word):
            assert len(pattern) >= LEAST, word
            patterns.setdefault(int.from_bytes(pattern[:LEAST], "little"), []).append((pattern, word, name))
    wanted = np.array(sorted(patterns), np.uint64)
    answer = {}
    for name, folder in asked["folders"].items():
        hits = set()
        for path in sorted(Path(folder).rglob("*")):
            named = str(path.relative_to(folder))
            for data in (named.encode(), *(held(path) if path.is_file() else ())):
                found = begins(data)
                at = np.minimum(np.searchsorted(wanted, found), len(wanted) - 1)
                for place in np.flatnonzero(wanted[at] == found):
                    for pattern, word, how in patterns[int(found[place])]:
                        if data[place : place + len(pattern)] == pattern:
                            hits.add((named, word, how))
        answer[name] = sorted(hits)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
