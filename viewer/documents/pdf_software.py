"""Which libraries decide about the bytes of a document in PDF, so that two can be compared."""

from __future__ import annotations

import zlib
from importlib.metadata import version


def pdf_software() -> dict[str, str]:
    """Names and versions of all that ``Pdf`` writes with."""
    return {name: version(name) for name in ("fpdf2", "fonttools", "pillow")} | {"zlib": zlib.ZLIB_RUNTIME_VERSION}
