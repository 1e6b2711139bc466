"""Whether a slide has been converted alike already."""

from __future__ import annotations

import json

from viewer.conversion.run import REPORT, ConversionReport, ConversionRequest, source_state


def done_before(request: ConversionRequest) -> ConversionReport | None:
    """The report of an earlier conversion that did just what is asked now, of the same files; None where there is none.

    The original's files must have the sizes and times that they had then, every file must be there in full, and
    no check may have failed.
    """
    try:
        found = json.loads((request.folder / REPORT).read_text("utf-8"))
        report = ConversionReport.from_dict(found, request.folder)
        sizes = {path.name: path.stat().st_size for path in report.files}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    alike = (report.settings, report.request, report.source_state, report.sizes) == (
        request.settings,
        request.digest,
        source_state(request.source),
        sizes,
    )
    return report if alike else None
