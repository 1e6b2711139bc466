"""The pages of the window for reviews; they are slow to import, so whoever opens that window does it ahead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Pages:
    """What makes each page; tests have others."""

    setup: Callable[..., Any]
    """Of settings, jobs and parent: ``begun`` (ReviewRecord), ``cancelled``."""
    worklist: Callable[..., Any]
    """Of keeper, preparer, settings and parent: ``reading_requested`` (Reading, number of a pair or None), ``closed``,
    ``report_requested``."""
    reading: Callable[..., Any]
    """Of keeper, preparer, settings, jobs and parent: ``begin``, ``left``, ``finished`` (Reading)."""
    blind: Callable[..., Any]
    """Likewise."""
    report: Callable[..., Any]
    """Of keeper, settings, jobs and parent: ``left``."""
    preparer: Callable[..., Any]
    """Of keeper, jobs and parent."""


def real_pages() -> Pages:
    """Those of the program."""
    from viewer.ui.review.blind_page import BlindPage
    from viewer.ui.review.preparer import Preparer
    from viewer.ui.review.reading_page import ReadingPage
    from viewer.ui.review.report_page import ReportPage
    from viewer.ui.review.setup_page import SetupPage
    from viewer.ui.review.worklist_page import WorklistPage

    return Pages(SetupPage, WorklistPage, ReadingPage, BlindPage, ReportPage, Preparer)
