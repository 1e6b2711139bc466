"""What a report says in any place of its file that may hold words, as pypdf reads it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import cast


def pdf_texts(data: bytes) -> Iterator[str]:
    """Texts of the pages, and every stream that is no font, no picture and no profile.

    Raises:
        Exception: Whatever pypdf says of what is no PDF.
    """
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject, IndirectObject, StreamObject, TextStringObject

    reader = PdfReader(io.BytesIO(data), strict=True)
    size = cast("int", reader.trailer["/Size"])
    yield from (page.extract_text() for page in reader.pages)
    for number in range(1, size):
        found = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(found, DictionaryObject):
            yield from (str(value) for value in found.values() if isinstance(value, TextStringObject))
        if isinstance(found, StreamObject) and found.get("/Type") == "/Metadata":
            yield found.get_data().decode("utf-8", "replace")


@cache
def words_of_every_pdf() -> tuple[str, ...]:
    """What every report holds: one of ours without any other word."""
    from viewer.documents.pdf import Pdf

    empty = Pdf("", "", "").to_bytes()
    return (*pdf_texts(empty), empty.decode("latin-1"))
