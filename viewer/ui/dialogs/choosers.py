"""The system's own dialogs for files and folders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.slides.slide_kind import DICOM_SUFFIXES, SLIDE_SUFFIXES, TIFF_SUFFIXES

_PICTURES = (".png", ".jpg", ".jpeg")


def name_filters() -> str:
    """For a file dialog: everything that can be opened, then kind by kind."""

    def words(text: str) -> str:
        return QCoreApplication.translate("Choosers", text)

    kinds = (
        (words("Slides and pictures"), (*SLIDE_SUFFIXES, *TIFF_SUFFIXES, *DICOM_SUFFIXES, *_PICTURES)),
        (words("MIRAX"), (".mrxs",)),
        (words("Slides of other makers"), tuple(suffix for suffix in SLIDE_SUFFIXES if suffix != ".mrxs")),
        (words("DICOM"), DICOM_SUFFIXES),
        (words("TIFF"), TIFF_SUFFIXES),
        (words("PNG and JPEG"), _PICTURES),
    )
    # Upper case for file systems that tell them apart.
    entries = [f"{name} ({' '.join(f'*{s} *{s.upper()}' for s in suffixes)})" for name, suffixes in kinds]
    # DICOM files often have no suffix at all.
    return ";;".join([*entries, words("All files") + " (*)"])


def choose_file(parent: QWidget, folder: str) -> str:
    """Ask for a file."""
    title = QCoreApplication.translate("Choosers", "Choose a slide")
    return QFileDialog.getOpenFileName(parent, title, folder, name_filters())[0]


def choose_folder(parent: QWidget, folder: str) -> str:
    """Ask for a folder."""
    title = QCoreApplication.translate("Choosers", "Choose a folder of DICOM files")
    return QFileDialog.getExistingDirectory(parent, title, folder)
