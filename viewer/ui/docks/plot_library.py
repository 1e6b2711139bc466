"""Loads what draws plots, which is slow to import: on the thread of a job, when a panel is first looked at."""

from __future__ import annotations

from viewer.jobs.importing import importing
from viewer.jobs.job import Progress


def load_plot_library(_progress: Progress) -> None:
    """Import it; nothing happens where it is there already."""
    with importing():
        import pyqtgraph  # noqa: F401
