"""What the program is called, and which kinds of file it opens: the one place that installers and packages ask.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "Verislide"
COMMAND = "verislide"
"""What it is called where names are small: the Linux package, its command, its icon."""
IDENTIFIER = "org.verislide.Verislide"
"""Of the macOS bundle, and of the metadata of the Linux package."""
APP_USER_MODEL_ID = "Verislide.Verislide"
"""By which Windows groups windows on the task bar; viewer/ui/identity.py says it, too."""
PUBLISHER = "The Verislide authors"
SUMMARY = "The desktop comparison microscope for digital pathology"
SUMMARY_DE = "Das Vergleichsmikroskop für die digitale Pathologie"


@dataclass(frozen=True)
class FileType:
    """A kind of file that is opened with a double click."""

    extension: str
    """With its dot, in small letters."""
    english: str
    german: str
    mime: str
    uti: str
    """Uniform Type Identifier of macOS: the one that exists, or ours or the vendor's, which is then declared."""
    own: bool = False
    """Whether nobody but this program makes such files; all others are offered, never seized."""

    @property
    def prog_id(self) -> str:
        """Name of the class in the registry of Windows."""
        return f"{NAME}{self.extension}"


FILE_TYPES = (
    FileType(".mrxs", "MIRAX slide", "MIRAX-Präparat", "application/x-mirax", "com.3dhistech.mirax"),
    FileType(".svs", "Aperio slide", "Aperio-Präparat", "image/x-aperio-svs", "com.aperio.svs"),
    FileType(".ndpi", "Hamamatsu slide", "Hamamatsu-Präparat", "image/x-hamamatsu-ndpi", "com.hamamatsu.ndpi"),
    FileType(".scn", "Leica slide", "Leica-Präparat", "image/x-leica-scn", "com.leica-microsystems.scn"),
    FileType(".bif", "Ventana slide", "Ventana-Präparat", "image/x-ventana-bif", "com.ventana.bif"),
    FileType(".dcm", "DICOM file", "DICOM-Datei", "application/dicom", "org.nema.dicom"),
    FileType(
        ".verislide",
        "Verislide session",
        "Verislide-Sitzung",
        "application/x-verislide-session",
        "org.verislide.session",
        own=True,
    ),
    FileType(
        ".vsreview",
        "Verislide review",
        "Verislide-Begutachtung",
        "application/x-verislide-review",
        "org.verislide.review",
        own=True,
    ),
)


def version(root: Path = ROOT) -> str:
    """The version that the program states, read without importing it.

    Raises:
        ValueError: ``viewer/__init__.py`` states none.
    """
    text = (root / "viewer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("viewer/__init__.py states no version.")
    return found[1]
