"""Whether a slide has been converted alike already."""

from __future__ import annotations

import json
from dataclasses import replace

from viewer.conversion.run import ConversionReport, ConversionRequest, source_state
from viewer.slides.conversion_report import REPORT


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
    alike = (report.settings, report.request, report.source_state, report.sizes) == (
        replace(request.settings, workers=report.settings.workers),
        request.digest,
        source_state(request.source),
        sizes,
    )
    return report if alike else None
