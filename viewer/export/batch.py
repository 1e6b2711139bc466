"""Several slides exported in the same way, each into a folder called by its code; one that fails stops no other.

Slides are taken in the order of their codes, as the report lists them: neither that nor when a folder was written tells
anything of the order of their names.
"""

from __future__ import annotations

import contextlib
import errno
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.documents.audit_log import AuditLog
from viewer.export.check_list import review_items
from viewer.export.done import InUseError, exported_before
from viewer.export.places import check_root
from viewer.export.pseudonyms import codes_for, slide_fingerprint
from viewer.export.report_csv import (
    REPORT,
    Failure,
    ReportRow,
    RowState,
    failed_check,
    is_report,
    report_bytes,
    row_of_export,
)
from viewer.export.review import Override, Review, ReviewState, read_review
from viewer.export.run import ExportFailsCheckError, ExportReport, ExportRequest, export_slide
from viewer.export.session_log import tell_review, tell_shapes
from viewer.export.settings import ExportSettings
from viewer.jobs.duration import duration
from viewer.jobs.job import Cancelled, PartProgress, Progress
from viewer.jobs.whole_file import write_whole
from viewer.redaction.geojson import read_redactions
from viewer.redaction.shapes import Redactions
from viewer.slides.disk_state import disk_state
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

SHAPES_SUFFIX = ".redactions.geojson"
"""Behind the name of a slide: the file of its shapes."""
REVIEW_SUFFIX = ".review.json"
"""Behind the name of a slide: what was confirmed of its check list."""


@dataclass(frozen=True, slots=True)
class ChosenSlide:
    """One slide that is to be exported with others."""

    source: Path
    shapes: Path | None
    """The file of what is hidden; None where there is none."""
    review: Path | None = None
    """The file of what was confirmed; None where there is none."""
    code: str = ""
    """Empty where it cannot be opened."""
    error: SlideError | None = None
    """Why it cannot be opened."""


@dataclass(frozen=True, slots=True)
class ChosenSlides:
    """All of them, and where they go."""

    out: Path
    slides: tuple[ChosenSlide, ...]
    """In the order in which they are exported."""


@dataclass(frozen=True, slots=True)
class SlideOutcome:
    """What became of one: what the report says, and what is said to whoever sits here and knows the names."""

    slide: ChosenSlide
    row: ReportRow
    report: ExportReport | None = None
    error: SlideError | None = None


def chosen_slides(
    sources: Sequence[Path], out: Path, table: Path, shapes_folder: Path | None = None, progress: Progress | None = None
) -> ChosenSlides:
    """The slides with their files of shapes and their codes; what can be refused is refused before the first begins.

    Args:
        sources: Slides, absolute.
        out: Folder for the folders of the exports; is there afterwards.
        table: Of pseudonyms.
        shapes_folder: Where the files of shapes lie; None: each beside its slide.
        progress: Told, and asked whether to stop.

    Raises:
        SlideError: A slide is not there, or there twice, be it under two names; it has two files of shapes; ``out`` or
            ``table`` may not lie where they lie. A slide that cannot be opened is no error: its ``error`` says so.
        Cancelled: Somebody asked for the end.
    """
    progress = progress or Progress()
    for source, times in Counter(sources).items():
        if not source.exists():
            raise SlideError(f"{source.name} cannot be exported: there is no such file.", advice="Check its name.")
        if times > 1:
            raise SlideError(f"{source.name} is named twice.", advice="Name every slide once.")
    check_root(sources, out)
    _check_report(out)
    files = files_of_slides(sources, shapes_folder)
    found, prints = dict[Path, ChosenSlide](), dict[Path, str]()
    for number, source in enumerate(sources, 1):
        slide = ChosenSlide(source, *files[source])
        try:
            prints[source] = slide_fingerprint(source, PartProgress(progress, f"{number} of {len(sources)}: "))
        except SlideError as error:
            slide = replace(slide, error=error)
        found[source] = slide
    _check_different(prints)
    codes = codes_for(table, prints, out)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SlideError(
            f"The folder {out} cannot be made: {error.strerror or error}.", advice="Choose another one."
        ) from error
    coded = [replace(slide, code=codes.get(source, "")) for source, slide in found.items()]
    return ChosenSlides(out, tuple(sorted(coded, key=lambda slide: slide.code)))


def files_of_slides(sources: Sequence[Path], folder: Path | None = None) -> dict[Path, tuple[Path | None, Path | None]]:
    """The files of shapes and of confirmations that belong to each slide, None where there is none.

    They lie in ``folder``, or beside each slide, and are found by its name; by that without its ending only where no
    other of the slides has it.

    Raises:
        SlideError: There are two of a kind.
    """
    stems = Counter(source.stem for source in sources)
    return {source: _files_of(source, folder, alone=stems[source.stem] == 1) for source in sources}


def request_of(
    slide: ChosenSlide, settings: ExportSettings, out: Path, override: Override | None = None
) -> ExportRequest:
    """What is asked for of one slide, with what its files say now.

    Args:
        slide: Has a code.
        settings: How it is exported; the code in it is replaced.
        out: Folder for the folders of the exports.
        override: Why it is exported though not everything is confirmed.

    Raises:
        SlideError: A file of it cannot be read.
    """
    redactions = Redactions() if slide.shapes is None else read_redactions(slide.shapes)
    review = Review() if slide.review is None else read_review(slide.review)
    if override is not None:
        review = replace(review, override=override)
    return ExportRequest(slide.source, redactions, replace(settings, code=slide.code), out / slide.code, review)


@dataclass(frozen=True, slots=True)
class PreparedSlide:
    """One slide, looked at before the first export begins."""

    outcome: SlideOutcome
    """What is known of it: ``STOPPED`` where it can be exported."""
    request: ExportRequest | None = None
    """What is asked for; None where it is not exported."""
    review: ReviewState = ReviewState.NOT_REVIEWED


def prepared_slides(
    chosen: ChosenSlides,
    settings_of: Callable[[Path], ExportSettings],
    *,
    without_shapes: bool = False,
    override: Override | None = None,
    progress: Progress | None = None,
) -> tuple[PreparedSlide, ...]:
    """Look at each slide's files and check list, for a queue that exports them; the arguments are ``export_chosen``'s.

    Raises:
        Cancelled: Somebody asked for the end.
    """
    progress, found = progress or Progress(), []
    for number, slide in enumerate(chosen.slides, 1):
        progress.tick(number - 1, len(chosen.slides), f"Looking at {slide.source.name}")
        outcome = _before(slide, without_shapes)
        if outcome.row.state is not RowState.STOPPED:
            found.append(PreparedSlide(outcome))
            continue
        try:
            request = request_of(slide, settings_of(slide.source), chosen.out, override)
            with contextlib.closing(open_slide(slide.source)) as opened:
                items = review_items(opened, request.redactions, request.settings)
        except SlideError as error:
            row = ReportRow(slide.code, RowState.FAILED, Failure.BAD_FILES)
            found.append(PreparedSlide(SlideOutcome(slide, row, error=error)))
        else:
            found.append(PreparedSlide(outcome, request, (request.review or Review()).state(items)))
    return tuple(found)


def export_chosen(
    chosen: ChosenSlides,
    settings_of: Callable[[Path], ExportSettings],
    *,
    without_shapes: bool = False,
    override: Override | None = None,
    progress: Progress | None = None,
    log: AuditLog | None = None,
    told: Callable[[SlideOutcome], object] = lambda _: None,
) -> tuple[SlideOutcome, ...]:
    """Export one after the other, those left out that are there already; what is done stays, whatever follows.

    The report is written anew after every slide. Where the progress was cancelled, what was not done is ``STOPPED``.

    Args:
        chosen: As ``chosen_slides`` gave it.
        settings_of: How a slide is exported, as ``request_of`` takes it; what it raises is a failure of that slide.
        without_shapes: Whether slides without a file of shapes are exported as they are.
        override: Why slides are exported though not everything is confirmed.
        progress: Told of every slide, with its name and its number, and asked whether to stop.
        log: Told what is done, as by ``export_slide``.
        told: Told what became of a slide, as soon as that is known.
    """
    progress = progress or Progress()
    outcomes = [_before(slide, without_shapes) for slide in chosen.slides]
    pace = _Pace([one.slide.source for one in outcomes if one.row.state is RowState.STOPPED])
    for place, outcome in enumerate(outcomes):
        slide = outcome.slide
        if outcome.row.state is RowState.STOPPED:
            part = PartProgress(progress, f"{place + 1} of {len(outcomes)}{pace.left}: {slide.source.name}: ")
            try:
                part.check()
                outcome = outcomes[place] = _exported(slide, settings_of, chosen.out, override, part, log)
            except Cancelled:
                break
            pace.did(slide.source, outcome.row)
        told(outcome)
        with contextlib.suppress(OSError):
            write_report(chosen.out, outcomes)
    return tuple(outcomes)


def write_report(out: Path, outcomes: Sequence[SlideOutcome]) -> None:
    """Write ``report.csv``; raises OSError."""
    write_whole(out / REPORT, report_bytes(one.row for one in outcomes))


def tell_files(log: AuditLog, slide: ChosenSlide, request: ExportRequest) -> None:
    """Tell the log which files the shapes and the confirmations of ``request`` were read from.

    Raises:
        SlideError: The log cannot be written.
        OSError: A file cannot be read any more.
    """
    if slide.shapes is not None:
        tell_shapes(log, slide.shapes, request.redactions)
    if slide.review is not None and request.review is not None:
        tell_review(log, slide.review, request.review)


def _before(slide: ChosenSlide, without_shapes: bool) -> SlideOutcome:
    """What can be said of a slide before it is its turn."""
    if slide.error is not None:
        return SlideOutcome(slide, ReportRow(slide.code, RowState.FAILED, Failure.NOT_OPENED), error=slide.error)
    if slide.shapes is None and not without_shapes:
        return SlideOutcome(slide, ReportRow(slide.code, RowState.NO_SHAPES, Failure.NO_SHAPES))
    return SlideOutcome(slide, ReportRow(slide.code, RowState.STOPPED, Failure.STOPPED))


def _exported(
    slide: ChosenSlide,
    settings_of: Callable[[Path], ExportSettings],
    out: Path,
    override: Override | None,
    progress: Progress,
    log: AuditLog | None,
) -> SlideOutcome:
    """What became of one whose turn it is; raises Cancelled."""
    started, failure = time.monotonic(), Failure.REFUSED
    try:
        settings = settings_of(slide.source)
        failure = Failure.BAD_FILES
        request = request_of(slide, settings, out, override)
        failure = Failure.ERROR
        if log is not None:
            tell_files(log, slide, request)
        state, failure = RowState.KEPT, Failure.REFUSED
        report = exported_before(request, progress)
        if report is None:
            state = RowState.EXPORTED
            report = export_slide(request, progress, log)
        failure = Failure.ERROR
        row = row_of_export(slide.code, state, report.folder, report.verification, time.monotonic() - started)
    except (SlideError, OSError, ValueError) as error:
        sentence = error if isinstance(error, SlideError) else SlideError(f"{slide.source.name}: {error}.")
        row = ReportRow(slide.code, RowState.FAILED, reason_of(error, failure), time.monotonic() - started)
        return SlideOutcome(slide, row, error=sentence)
    return SlideOutcome(slide, row, report)


def reason_of(error: Exception, failure: Failure = Failure.REFUSED) -> str:
    """The report's sentence for what kept a slide from being exported: ``failure`` unless the error knows better."""
    if isinstance(error, ExportFailsCheckError):
        return failed_check(error.verification.failed[0].name)
    if isinstance(error, InUseError):
        return Failure.IN_USE
    cause = error if isinstance(error, OSError) else error.__cause__
    if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
        return Failure.DISK_FULL
    return Failure.ERROR if failure is Failure.REFUSED and cause is not None else failure


class _Pace:
    """How long it still takes, by the bytes of the slides that were exported."""

    def __init__(self, sources: Sequence[Path]) -> None:
        self._bytes = {source: sum(size for size, _ in disk_state(source).values()) for source in sources}
        self._done_bytes, self._seconds = 0, 0.0

    @property
    def left(self) -> str:
        """Such as ", about 3 min left"; nothing where nothing was exported yet."""
        if not self._done_bytes:
            return ""
        return f", about {duration(self._seconds * sum(self._bytes.values()) / self._done_bytes)} left"

    def did(self, source: Path, row: ReportRow) -> None:
        """A slide is over."""
        size = self._bytes.pop(source)
        if row.state is RowState.EXPORTED:
            self._done_bytes += size
            self._seconds += row.seconds


def _files_of(source: Path, folder: Path | None, *, alone: bool) -> tuple[Path | None, Path | None]:
    """Those of one slide; ``alone`` says whether no other has its name without the ending."""
    stems = (source.name, source.stem) if alone and not source.is_dir() else (source.name,)
    plain = () if folder is None else (".geojson",)  # a folder that is named holds nothing but shapes
    found = []
    for kind, suffixes in (("shapes", (SHAPES_SUFFIX, *plain)), ("confirmations", (REVIEW_SUFFIX,))):
        names = dict.fromkeys(f"{stem}{suffix}" for stem in stems for suffix in suffixes)
        there = [path for name in names if (path := (folder or source.parent) / name).is_file()]
        if len(there) > 1:
            both = " and ".join(path.name for path in there)
            raise SlideError(f"{source.name} has several files of {kind}: {both}.", advice="Leave one of them there.")
        found.append(there[0] if there else None)
    return found[0], found[1]


def _check_different(prints: Mapping[Path, str]) -> None:
    """Refuse a slide that is there twice: both would have one code, and one folder; raises SlideError."""
    known = dict[str, Path]()
    for source, fingerprint in prints.items():
        other = known.setdefault(fingerprint, source)
        if other != source:
            raise SlideError(
                f"{other.name} and {source.name} are the same slide, which has one code.",
                advice="Leave one of them out.",
            )


def _check_report(out: Path) -> None:
    """Refuse to write over a file that is no report; raises SlideError."""
    path = out / REPORT
    try:
        if not path.exists() or is_report(path):
            return
        cause = "it is no report of exports"
    except OSError as error:
        cause = error.strerror or str(error)
    raise SlideError(f"{path} would have to be replaced: {cause}.", advice="Move it away, or choose another folder.")
