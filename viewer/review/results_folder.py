"""Where the results of a review's comparisons lie."""

from __future__ import annotations

from pathlib import Path


def results_of(record: Path) -> Path:
    """Folder beside the record, with one in it for each pair that was compared; they can be made again."""
    return record.with_name(f"{record.name}-results")
