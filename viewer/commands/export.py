"""``export SLIDE ... --shapes FILE --out DIR``: levels of slides without what was drawn out of them, verified.

Exit codes: 0 where every export is there and every check passed; 1 where one could not be made; 2 for a wrong command
line, or where nothing could be started; 128 and the number of the signal where it was interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from viewer.commands import export_many
from viewer.commands.argument_types import count
from viewer.commands.export_pictures import add_picture_options, picture_settings, require_levels_or_picture
from viewer.commands.interrupts import interrupts
from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.commands.progress_line import ProgressLine
from viewer.conversion.settings import Pyramid
from viewer.documents.audit_log import AuditLog, audit_log
from viewer.export.checks.review_check import REVIEW
from viewer.export.masked import coarsest_levels
from viewer.export.places import check_kept_apart, check_places
from viewer.export.pseudonyms import codes_for, slide_fingerprint
from viewer.export.review import Override, Review, read_review
from viewer.export.run import REPORT, VERIFICATION, ExportReport, ExportRequest, export_slide
from viewer.export.session_log import tell_review, tell_shapes
from viewer.export.settings import ASSOCIATED, ExportSettings, Format, TiffCompression
from viewer.geometry import Rect
from viewer.jobs.duration import duration
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.system_user import system_user
from viewer.redaction.geojson import read_redactions
from viewer.redaction.shapes import Redactions
from viewer.redaction.sketch import now
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

NOT_EXPORTED, FAILED = 1, 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``export`` to a command line."""
    parser = subparsers.add_parser(
        "export",
        help="levels of slides, or DICOM pictures, as pictures, TIFF, DICOM or PDF, redacted and verified",
        description="Write levels of a slide with shapes painted over at every level; DIR gets the files, "
        "manifest.json and verification.json, once everything is verified. Of several slides, DIR gets a folder for "
        "each, called by its code, and report.csv. docs/export.md explains everything.",
        epilog="Of several slides, those that are there already, exported alike, are verified and kept, so that the "
        "same command goes on where it was interrupted. Exit code: 0; 1 where a slide could not be exported, and "
        "nothing of it is left; 2 on error; 130 after Ctrl+C.",
    )
    parser.add_argument(
        "slides",
        type=Path,
        nargs="+",
        metavar="SLIDE|FOLDER|LIST",
        help="originals, folders of them, or a .txt with a path in each line; they are only read",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="new folder, not among the slides")
    code = parser.add_mutually_exclusive_group()
    code.add_argument("--code", default="export", help="study code: what the files are called (export)")
    code.add_argument("--pseudonyms", type=Path, metavar="FILE", help="table that gives the code; it is not handed on")
    parser.add_argument("--shapes", type=Path, metavar="FILE", help="GeoJSON of what is hidden; without it nothing is")
    export_many.add_options(parser)
    levels = parser.add_mutually_exclusive_group()
    levels.add_argument("--level", type=_numbers, metavar="N,N...", help="levels, 0 being the finest")
    levels.add_argument("--all-levels", action="store_true", help="all of them")
    levels.add_argument("--top-levels", type=count, metavar="N", help="the N coarsest of them")
    parser.add_argument(
        "--format", type=Format, choices=list(Format), default=Format.JPEG, help="what is written (jpeg)"
    )
    add_picture_options(parser)
    parser.add_argument(
        "--associated",
        type=_names,
        default=(),
        metavar="NAME,NAME...",
        help="label, macro, overview, thumbnail as files of their own; needs --review or --override",
    )
    parser.add_argument("--region", type=_numbers, metavar="X,Y,W,H", help="of it only this, in pixels of level 0")
    parser.add_argument("--fill", type=_numbers, default=(0, 0, 0), metavar="R,G,B", help="colour over shapes (0,0,0)")
    parser.add_argument("--quality", type=count, default=90, metavar="1-100", help="of JPEG (%(default)s)")
    parser.add_argument("--subsampling", choices=("4:4:4", "4:2:2", "4:2:0"), default="4:4:4", help="of JPEG (4:4:4)")
    parser.add_argument(
        "--compression",
        type=TiffCompression,
        choices=list(TiffCompression),
        default=TiffCompression.AUTO,
        help="of TIFF and DICOM; auto copies stored tiles as they are (auto)",
    )
    parser.add_argument(
        "--tile", type=count, default=512, metavar="PX", help="side of a tile of TIFF and DICOM (%(default)s)"
    )
    parser.add_argument(
        "--pyramid",
        type=Pyramid,
        choices=list(Pyramid),
        default=Pyramid.RENDERED,
        help="of TIFF and DICOM: levels above 0 as the slide has them, or made of level 0 (%(default)s)",
    )
    parser.add_argument("--scale-bar", action="store_true", help="painted into a free corner of the picture")
    parser.add_argument("--no-icc", action="store_true", help="without the slide's colour profile")
    parser.add_argument("--modality", default="SM", help="stated in the files (%(default)s)")
    parser.add_argument("--study-date", metavar="YYYY-MM-DD", help="stated in the files (none)")
    parser.add_argument("--series-description", metavar="TEXT", help="stated in the files (none)")
    parser.add_argument("--source-hash", action="store_true", help="manifest.json states the SHA-256 of the slide")
    parser.add_argument(
        "--review", type=Path, metavar="FILE", help="what was confirmed of the check list, of the window"
    )
    parser.add_argument("--override", metavar="REASON", help="why it is exported without that; it is handed on")
    parser.add_argument(
        "--log", type=Path, metavar="FILE", help="audit log, begun or gone on with; it is not handed on"
    )
    parser.add_argument("--operator", metavar="NAME", help="who exports, for the log")
    parser.add_argument("--reason", metavar="TEXT", help="what for, for the log")


def run(arguments: argparse.Namespace) -> int:
    """Export, verify, print; returns the exit code."""
    never_fail_on_letters()
    line = ProgressLine(sys.stderr)
    try:
        many = export_many.are_many(arguments.slides)
        export_many.check_options(arguments, many=many)
        settings = _settings(arguments)
        sources = export_many.slides_of(arguments.slides) if many else [arguments.slides[0].absolute()]
        export = partial(_exported_many if many else _exported, arguments, settings, sources, line)
        if arguments.log is None:
            if arguments.operator is not None or arguments.reason is not None:
                raise ValueError("--operator and --reason are written into an audit log: name one with --log")
            code, said = export(None)
        else:
            what = f"{len(sources)} slides into {arguments.out.absolute()}" if many else str(sources[0])
            code, said = _exported_with_log(arguments, sources, f"export {what}", export)
        line.close()
        if code == 0 or many:
            return printed(said, code)
        print(said, file=sys.stderr)
        return code
    except (SlideError, ValueError, OSError) as error:
        line.close()
        print(_sentences(error), file=sys.stderr)
    except KeyboardInterrupt:  # asked twice
        line.close()
        return 128 + signal.SIGINT
    except Exception:  # else Python's own exit code would say that the slide could not be exported
        line.close()
        traceback.print_exc()
    return FAILED


def _exported(
    arguments: argparse.Namespace,
    settings: ExportSettings,
    sources: Sequence[Path],
    line: ProgressLine,
    log: AuditLog | None,
) -> tuple[int, str]:
    """Export the only one of ``sources``; the exit code, and what is said of it.

    Raises:
        SlideError: The shapes or the review cannot be read, nor the slide where its levels are counted.
        OSError: As well.
        ValueError: The reason for going on without a review is none.
    """
    shapes = Redactions()
    if arguments.shapes is not None:
        shapes = read_redactions(arguments.shapes)
        if log is not None:
            tell_shapes(log, arguments.shapes.absolute(), shapes)
    source, out = sources[0], arguments.out.absolute()
    settings = _settings_of(arguments, settings, source)
    review = _review(arguments, log)
    with interrupts(progress := Progress(line)) as signals:
        try:
            if arguments.pseudonyms is not None:
                check_places(source, out)
                prints = {source: slide_fingerprint(source, progress)}
                settings = replace(settings, code=codes_for(arguments.pseudonyms, prints, out)[source])
            request = ExportRequest(source, shapes, settings, out, review)
            return 0, _said(export_slide(request, progress, log), request)
        except Cancelled:
            return 128 + signals[0], "Stopped. Nothing was kept."
        except SlideError as error:
            return NOT_EXPORTED, _sentences(error)


def _review(arguments: argparse.Namespace, log: AuditLog | None) -> Review:
    """What was confirmed, and the reason to go on without; raises as ``_exported``."""
    review = Review()
    if arguments.review is not None:
        review = read_review(arguments.review)
        if log is not None:
            tell_review(log, arguments.review.absolute(), review)
    return replace(review, override=_override(arguments))


def _override(arguments: argparse.Namespace) -> Override | None:
    """The reason to go on without a review; raises ValueError where it is none."""
    if arguments.override is None:
        return None
    return Override(arguments.override.strip(), arguments.operator or system_user(), now())


def _exported_many(
    arguments: argparse.Namespace,
    settings: ExportSettings,
    sources: Sequence[Path],
    line: ProgressLine,
    log: AuditLog | None,
) -> tuple[int, str]:
    """As ``_exported``, of several; raises SlideError and ValueError where nothing could be started."""
    settings_of = partial(_settings_of, arguments, settings)
    return export_many.exported(arguments, sources, settings_of, _override(arguments), line, log)


def _exported_with_log(
    arguments: argparse.Namespace,
    sources: Sequence[Path],
    what: str,
    export: Callable[[AuditLog], tuple[int, str]],
) -> tuple[int, str]:
    """As ``export``, within a session of the log, of which the head is said; ``what`` says what it does.

    Raises:
        SlideError: The log cannot be written; nothing was exported.
    """
    for source in sources:
        check_kept_apart(arguments.log.absolute(), "the audit log", source, arguments.out.absolute())
    with audit_log(arguments.log, arguments.operator or "") as log:
        log.append("session begun", what, reason=arguments.reason or "")
        try:
            code, said = export(log)
        except (SlideError, ValueError, OSError) as error:
            code, said = FAILED, _sentences(error)
        try:
            log.append("session ended", what, after={"exit_code": code} | ({"sentence": said} if code else {}))
        except SlideError as error:
            return FAILED, f"{said}\n{_sentences(error)} The end of the session is not in it."
        return code, f"{said}\nAudit log {log.path}: {log.head.events} events, head {log.head.sha256}"


def _settings(arguments: argparse.Namespace) -> ExportSettings:
    """How it is asked for, whatever the slide is; raises ValueError where that makes no sense."""
    return ExportSettings(
        code=arguments.code,
        format=arguments.format,
        levels=arguments.level,
        region=None if arguments.region is None else _region(arguments.region),
        fill=arguments.fill,
        quality=arguments.quality,
        subsampling=arguments.subsampling,
        compression=arguments.compression,
        tile=arguments.tile,
        pyramid=arguments.pyramid,
        scale_bar=arguments.scale_bar,
        icc=not arguments.no_icc,
        modality=arguments.modality or None,
        study_date=arguments.study_date,
        series_description=arguments.series_description,
        associated=arguments.associated,
        source_hash=arguments.source_hash,
        **picture_settings(arguments),
    )


def _settings_of(arguments: argparse.Namespace, settings: ExportSettings, source: Path) -> ExportSettings:
    """The same of one slide; raises SlideError where it would have to be asked for its levels and cannot be."""
    if arguments.level is None and not arguments.all_levels and arguments.top_levels is None:
        require_levels_or_picture(source)
    if arguments.top_levels is None:
        return settings
    with contextlib.closing(open_slide(source)) as slide:
        return replace(settings, levels=coarsest_levels(slide, arguments.top_levels))


def _region(numbers: tuple[int, ...]) -> Rect:
    if len(numbers) != 4:
        raise ValueError("a region is written as X,Y,WIDTH,HEIGHT")
    return Rect(*numbers)


def _sentences(error: Exception) -> str:
    """What was wrong, as a sentence also where it is only the rest of one, and what to do."""
    if isinstance(error, SlideError):
        return f"{error} {error.advice}".strip()
    said = str(error)
    return f"{said[:1].upper()}{said[1:].rstrip('.')}."


def _said(report: ExportReport, request: ExportRequest) -> str:
    is_slide = all(level.shown is None for file in report.files for level in file.levels)
    rows = [("file", "level" if is_slide else "frame", "size, px", "MB")]
    for file in report.files:
        for level in file.levels:
            size = f"{level.area.width:.0f} x {level.area.height:.0f}"
            first = level is file.levels[0]
            rows.append(
                (
                    file.name if first else "",
                    str(level.index if level.shown is None else level.shown.frame or 1),
                    size,
                    f"{file.bytes / 1e6:.1f}" if first else "",
                )
            )
        if file.associated is not None:
            width, height = file.associated.size
            rows.append((file.name, file.associated.image, f"{width} x {height}", f"{file.bytes / 1e6:.1f}"))
    count = len(request.redactions.shapes)
    count += sum(len(file.associated.shapes) for file in report.files if file.associated is not None)
    hidden = "Nothing is hidden: no shapes were given." if not count else f"{count} shapes are hidden."
    if count == 1:
        hidden = "1 shape is hidden."
    code = f"Study code: {request.settings.code}"
    reviewed = [check.sentence for check in report.verification.checks if check.name == REVIEW]
    said = [aligned(rows, numbers_from=1), code, hidden, *reviewed, *report.remarks]
    return "\n".join(
        [
            *said,
            report.verification.sentence,
            *(str(report.folder / name) for name in (VERIFICATION, REPORT)),
            duration(report.seconds),
        ]
    )


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _names(text: str) -> tuple[str, ...]:
    """Names of associated images, in the order in which they are written; other names last."""
    order = {name: place for place, name in enumerate(ASSOCIATED)}
    return tuple(sorted(dict.fromkeys(text.split(",")), key=lambda name: order.get(name, len(order))))


# argparse says "invalid numbers value".
_numbers.__name__ = "numbers"
