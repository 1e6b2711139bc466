"""A whole report: pages, tables and JSON, made of a record and written into a folder, all of it or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.review.readings import NOBODY
from viewer.review.report import phrases
from viewer.review.report.facts import ReportFacts
from viewer.review.report.figures import Figures, read_figures
from viewer.review.report.gather import gathered
from viewer.review.report.headline import summary, unreadable
from viewer.review.report.pages import pages_bytes
from viewer.review.report.shared import figures_named, shared_facts
from viewer.review.report.sought import Sought, sought_words
from viewer.review.report.tables import report_json, slides_csv, trials_csv, verdicts_csv
from viewer.review.stored import StoredReview
from viewer.slides.slide import SlideError

PAGES, JSON = "report.pdf", "report.json"
SHARED = "shared"
"""Folder in that of the report for what has no identifiers, and how names begin there."""


@dataclass(frozen=True, slots=True)
class MadeReport:
    """What was made, and lies in the folder."""

    folder: Path
    files: tuple[Path, ...]
    """All of it, the pages first."""
    sentence: str
    """What was found, as the first page says it."""
    notes: tuple[str, ...]
    """What it could not say, a sentence each."""
    event: Mapping[str, Any]
    """What the record is told of it (Act.REPORT_MADE)."""


def make_report(
    record: StoredReview,
    folder: Path,
    *,
    me: str = NOBODY,
    figures: bool = True,
    shared: bool = False,
    shared_figures: bool = False,
    progress: Progress | None = None,
) -> MadeReport:
    """Make a report and write it; an earlier one that says something else stays, and this one lies beside it.

    Nothing is written before everything was made, and before every file of the version without identifiers was searched
    for the words of the record and of the slides.

    Args:
        record: Open; nothing is written into it (``MadeReport.event`` is for that).
        folder: Is made where it is not there; where another report is in it, "FOLDER-2" is taken, and so on.
        me: For whom it is made: they see what nobody else may see yet.
        figures: Whether fields are shown; they are read again from the slides.
        shared: Whether a version without identifiers is made, too, in a folder of its own.
        shared_figures: Whether that one shows fields.
        progress: Told in slides; may be cancelled.

    Raises:
        SlideError: A word was found that may not be told, or a file cannot be written.
        Cancelled: ``progress`` was cancelled; nothing was written.
    """
    progress = progress or Progress()
    facts = gathered(record, me)
    assert facts.record is not None
    pictures = read_figures(facts, record.blob, progress) if figures or (shared and shared_figures) else Figures()
    files = _files(facts, pictures if figures else Figures())
    notes = [facts.withheld, phrases.counted(phrases.NOT_SHOWN_OF, len(pictures.missing))]
    if shared:
        found, unopened = _shared(record, facts, pictures if shared_figures else Figures(), progress)
        files |= found
        notes.append(phrases.counted(phrases.UNOPENED, unopened))
    progress.check()
    folder = _write(folder, files)
    head = facts.record.head
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return MadeReport(
        folder=folder,
        files=tuple(folder / name for name in files),
        sentence=" ".join(filter(None, (summary(facts)[0], unreadable(facts)))),
        notes=tuple(filter(None, notes)),
        event={"files": hashes, "head_events": head.events, "head": head.sha256},
    )


def _shared(
    record: StoredReview, facts: ReportFacts, figures: Figures, progress: Progress
) -> tuple[dict[str, bytes], int]:
    """Files of the version without identifiers, searched, and how many slides could not be opened for that."""
    told = shared_facts(facts)
    pictures = _files(told, figures_named(figures, facts, told))
    files = {f"{SHARED}/{SHARED}-{name}": data for name, data in pictures.items()}
    words, unopened = sought_words(record.events(), record.path, progress)
    _search(files, Sought(told, words), progress)
    return files, unopened


def _files(facts: ReportFacts, figures: Figures) -> dict[str, bytes]:
    made = {PAGES: pages_bytes(facts, figures), JSON: report_json(facts), "slides.csv": slides_csv(facts)}
    if facts.setup.kind.is_blinded:
        made["trials.csv"] = trials_csv(facts)
    else:
        made["verdicts.csv"] = verdicts_csv(facts)
    return made


def _search(files: Mapping[str, bytes], sought: Sought, progress: Progress) -> None:
    found = sought.found_in(files, progress)
    if found is not None:
        name, origin = found
        raise SlideError(
            f"{name} would say what may not be told ({origin}), so that nothing was written.",
            advice="That is a fault of the program: report it with this sentence.",
        )


def _write(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Returns the folder."""
    try:
        folder = _free(folder, files[PAGES])
        for name, data in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            write_whole(folder / name, data)
    except OSError as error:
        raise SlideError(
            f"The report cannot be written into {folder}: {error.strerror or error}.",
            advice="Choose another folder, or make room.",
        ) from error
    return folder


def _free(folder: Path, pages: bytes) -> Path:
    """The first of "folder", "folder-2", "folder-3" that holds no report, or this very one: what was signed stays.

    Raises:
        OSError: It cannot be looked into.
    """
    candidate, number, whole = folder, 1, folder.resolve()  # "." has no name
    while (held := candidate / PAGES).exists() and held.read_bytes() != pages:
        number += 1
        # Nothing lies beside a whole disk.
        candidate = whole.with_name(f"{whole.name}-{number}") if whole.name else whole / f"report-{number}"
    return candidate
