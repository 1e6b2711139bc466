"""Verdicts and categories as people read them: word, meaning, glyph and colour."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from viewer.review.setup import Category, Verdict

GLYPHS: Final = {
    Verdict.SAME: ("check", "accent", "accent_back"),
    Verdict.UNSURE: ("question", "warning", "warning_back"),
    Verdict.DIFFERENT: ("close", "fail", "fail_back"),
}
"""Icon, token of its colour, token of what lies behind it."""


def verdict_word(verdict: Verdict) -> str:
    """As on its button."""
    return {
        Verdict.SAME: _words("Same"),
        Verdict.UNSURE: _words("Unsure"),
        Verdict.DIFFERENT: _words("Different"),
    }[verdict]


def verdict_meaning(verdict: Verdict) -> str:
    """What somebody who gives it says."""
    return {
        Verdict.SAME: _words("equal for reading"),
        Verdict.UNSURE: _words("look again later"),
        Verdict.DIFFERENT: _words("differs for reading"),
    }[verdict]


def category_word(category: Category) -> str:
    """What is different."""
    return {
        Category.BLUR: _words("Blur"),
        Category.SHIFT: _words("Shift"),
        Category.COLOUR: _words("Colour"),
        Category.SEAM: _words("Seam"),
        Category.MISSING_TISSUE: _words("Missing tissue"),
        Category.ARTEFACT: _words("Artefact"),
    }[category]


def _words(text: str) -> str:
    return QCoreApplication.translate("Review", text)
