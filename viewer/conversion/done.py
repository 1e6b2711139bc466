"""Whether a slide has been converted alike already, or its folder is in use, and by what."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from viewer.conversion.convert import deciding_software
from viewer.conversion.partial import occupied
from viewer.conversion.run import ConversionReport, ConversionRequest, Verify, source_state
from viewer.conversion.settings_words import settings_differences
from viewer.conversion.verify.expected import Treatment
from viewer.slides.conversion_report import REPORT
from viewer.slides.slide import SlideError

ANEW = "To convert the slide anew, move its folder away or choose another one."
_SCOPES: dict[Verify, str] = {"full": "checked in every tile", "sample": "checked in some tiles", "none": "not checked"}


def done_before(request: ConversionRequest) -> ConversionReport | None:
    """The report of an earlier conversion that did just what is asked now, of the same files; None where there is none.

    The original's files must have the sizes and times that they had then, and every file must be there in full: what
    failed a check was not kept. The number of threads does not matter, nor which version of the program it was, which
    ``kept_words`` says.
    """
    report = _report_in(request.folder)
    return report if report is not None and not _differences(request, report) else None


def kept_words(report: ConversionReport) -> str:
    """Of a conversion that ``done_before`` found: when and by which versions it was made, and how it is made anew."""
    return f"It was there already, {_made(report)}, and is kept. {ANEW}"


def in_use(request: ConversionRequest) -> SlideError | None:
    """Why the conversion cannot be started: its folder has something else in it; None where it has not."""
    source, folder = request.source, request.folder
    report = _report_in(folder)
    differences = _differences(request, report) if report is not None else []
    if differences:
        return SlideError(
            f"{source.name} cannot be converted into {folder.name}: it holds another conversion already, "
            f"{', '.join(differences)}.",
            advice="Choose another folder, or move that one away first.",
        )
    return occupied(source, folder) if report is None else None


def lost(request: ConversionRequest) -> SlideError | None:
    """That the folder of a finished conversion is not there any more; None where it is."""
    if request.folder.is_dir():
        return None
    return SlideError(
        f"{request.source.name} was converted, but the folder of its conversion is not there any more: "
        f"{request.folder}.",
        advice="Convert the slide again, or take it off the list. Where the folder lies on a drive that is not "
        "connected, connect it and start the program again.",
    )


def folder_notices(request: ConversionRequest) -> tuple[str, ...]:
    """Sentences on the folder for whoever has not started the conversion yet, whatever metadata are asked for then."""
    source, folder, said = request.source, request.folder, list[str]()
    elsewhere = "choose another under “Save in”, or move it away"
    report = _report_in(folder)
    differences = _differences(request, report, of_pixels_alone=True) if report is not None else []
    if report is not None and not differences:
        said.append(
            f"The folder {folder.name} holds this conversion already, {_made(report)}. It is kept and nothing is done, "
            f"unless other metadata or annotations are asked for. To convert the slide anew, {elsewhere}."
        )
    elif report is not None:
        said.append(
            f"The folder {folder.name} holds another conversion, {', '.join(differences)}. "
            f"To convert the slide, {elsewhere}."
        )
    elif occupied(source, folder) is not None:
        said.append(f"The folder {folder.name} is in use: {elsewhere}.")
    if folder.name != source.stem:
        said.append(
            f"This conversion is saved in the folder {folder.name}, since another one of the queue is saved in "
            f"{source.stem}. To have it in a folder of that name, choose another place under “Save in”."
        )
    return tuple(said)


def _report_in(folder: Path) -> ConversionReport | None:
    """None also where there is something that is no report of this version."""
    try:
        return ConversionReport.from_dict(json.loads((folder / REPORT).read_text("utf-8")), folder)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _made(report: ConversionReport) -> str:
    """Such as "made with the same settings by Verislide 0.1 (now 0.2) on 2026-11-30 at 17:26"."""
    now = deciding_software()
    others = [
        f"{name} {report.software.get(name, 'of an unknown version')} (now {now.get(name, 'not installed')})"
        for name in (*now, *(name for name in report.software if name not in now))
        if report.software.get(name) != now.get(name)
    ]
    day, _, clock = report.finished.partition("T")
    who = _and(others) if others else "the same versions"
    if clock:
        return f"made with the same settings by {who} on {day} at {clock[:5]}"
    return f"made with the same settings by {who}"


def _differences(request: ConversionRequest, report: ConversionReport, *, of_pixels_alone: bool = False) -> list[str]:
    """What keeps a conversion from being the one that is asked for, in words that follow on a comma."""
    found = []
    if report.source_state != source_state(request.source):
        name = report.source.name
        same = name == request.source.name
        found.append("made of files that are others by now" if same else f"made of {name}")
    if not _is_whole(report):
        found.append("of which files are missing or have changed")
    if settings := settings_differences(report.settings, request.settings, _copied_tile(report)):
        found.append(f"made with other settings: {_and(settings)}")
    elif not of_pixels_alone and report.request != request.digest:
        found.append(_asked_otherwise(request, report))
    return found


def _copied_tile(report: ConversionReport) -> int | None:
    """How wide the stored tiles are that were copied; None where tiles were cut to the size that was asked for."""
    first = report.levels[0]
    copied = first.treatment is Treatment.COPIED and first.tile_size.width != report.settings.tile_size
    return first.tile_size.width if copied else None


def _is_whole(report: ConversionReport) -> bool:
    try:
        names = [*(path.name for path in report.files), *report.annotation_sizes]
        return {name: (report.folder / name).stat().st_size for name in names} == report.all_sizes
    except OSError:
        return False


def _asked_otherwise(request: ConversionRequest, report: ConversionReport) -> str:
    """What else was asked for then; the report holds only a digest of it."""
    for scope, words in _SCOPES.items():
        if replace(request, verify=scope).digest == report.request:
            return f"{words} (now {_SCOPES[request.verify]})"
    if request.annotations is not None and replace(request, annotations=None).digest == report.request:
        return "made without these annotations"
    if replace(request, profile=None, privacy=None).digest == report.request:
        return "made without the metadata that are to be stated now"
    return "made with other metadata, annotations or checks"


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
