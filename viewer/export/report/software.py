"""What the bytes of the page depend on, beside the files of the export."""

from __future__ import annotations

from importlib.metadata import version

from viewer import __version__
from viewer.documents.pdf_software import pdf_software

_PICTURES = ("imagecodecs", "shapely")
"""Libraries that decode the pictures on the page, and tell what was drawn."""


def report_software() -> dict[str, str]:
    """Names and versions, as ``manifest.json`` has them."""
    return {"Verislide": __version__, **pdf_software(), **{name: version(name) for name in _PICTURES}}
