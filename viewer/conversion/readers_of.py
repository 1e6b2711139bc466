"""Which readers open pixels of a transfer syntax (facts measured with OpenSlide 4.0.1, wsidicom 0.36, DCMTK 3.6.7)."""

from __future__ import annotations

_BY_SYNTAX = {
    "1.2.840.10008.1.2.1": "OpenSlide, wsidicom, DCMTK",
    "1.2.840.10008.1.2.4.50": "OpenSlide, wsidicom, DCMTK",
    # DCMTK stores, sends and dumps it; its own tools do not decode JPEG 2000.
    "1.2.840.10008.1.2.4.90": "OpenSlide, wsidicom",
    "1.2.840.10008.1.2.4.91": "OpenSlide, wsidicom",
    "1.2.840.10008.1.2.4.80": "wsidicom, DCMTK",
    "1.2.840.10008.1.2.4.81": "wsidicom, DCMTK",
}


def readers_of(syntax: str) -> str:
    """Readers that decode a transfer syntax, by UID (PS3.6 annex A); "unknown" where it was not tried."""
    return _BY_SYNTAX.get(syntax, "unknown")


def is_read_by_openslide(syntax: str) -> bool:
    """Whether OpenSlide decodes it, and so QuPath and whatever else is built on it."""
    return "OpenSlide" in readers_of(syntax)
