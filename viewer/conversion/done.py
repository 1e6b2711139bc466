"""Whether a slide has been converted alike already, or its folder is in use."""

from __future__ import annotations

import json
from dataclasses import replace

from viewer.conversion.partial import occupied
from viewer.conversion.run import ConversionReport, ConversionRequest, source_state
from viewer.slides.conversion_report import REPORT
from viewer.slides.slide import SlideError


def done_before(request: ConversionRequest) -> ConversionReport | None:
    """The report of an earlier conversion that did just what is asked now, of the same files; None where there is none.

    The original's files must have the sizes and times that they had then, and every file must be there in full: what
    failed a check was not kept. The number of threads does not matter, nor which version of the program it was, which
    ``ConversionReport.software`` says.
    """
    try:
        found = json.loads((request.folder / REPORT).read_text("utf-8"))
        report = ConversionReport.from_dict(found, request.folder)
        sizes = {path.name: path.stat().st_size for path in report.files}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    alike = (report.settings.deciding, report.request, report.source_state, report.sizes) == (
        replace(request.settings.deciding, workers=report.settings.workers),
        request.digest,
        source_state(request.source),
        sizes,
    )
    return report if alike else None


def in_use(request: ConversionRequest) -> SlideError | None:
    """Why the conversion cannot be started: its folder has something else in it; None where it has not."""
    return None if done_before(request) else occupied(request.source, request.folder)


def folder_notices(request: ConversionRequest) -> tuple[str, ...]:
    """Sentences on the folder for whoever has not started the conversion yet, whatever metadata are asked for then."""
    source, folder, said = request.source, request.folder, list[str]()
    if occupied(source, folder) is not None:
        said.append(
            f"The folder {folder.name} is in use: choose another under “Save in”, or move it away. Only if the "
            "conversion in it was made alike, it is kept and nothing is done."
        )
    if folder.name != source.stem:
        said.append(
            f"The files go into the folder {folder.name}: {source.stem} is that of another one in the queue. "
            "Choose another under “Save in” for the usual name."
        )
    return tuple(said)
