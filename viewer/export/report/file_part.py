"""The files and the levels that they hold, with checksums and what became of tiles and pixels."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.documents.pdf import Style
from viewer.documents.pdf_flow import Column
from viewer.documents.pdf_sheet import LABEL, SMALL, SUM, TABLE, grouped
from viewer.export.checks.inventory import ShownLevel
from viewer.export.report import phrases
from viewer.export.report.sheet import Sheet, figure_text, mpp_text, span_text


def draw_files(sheet: Sheet) -> None:
    """All files and levels: in one table where each file holds a level, else in two; then the associated images."""
    files = sheet.facts.manifest.files
    if sheet.facts.manifest.settings.format.has_file_a_level or len(files) > 1:
        _files_and_levels(sheet)
    else:
        _files_then_levels(sheet)
    if sheet.facts.manifest.associated:
        _associated(sheet)


def _files_then_levels(sheet: Sheet) -> None:
    facts = sheet.facts
    sheet.heading(phrases.FILES_HEADING)
    widths = (50, 22, 17, 81.5)
    columns = _columns(phrases.FILE_COLUMNS, widths, "lrll", [SMALL.in_bold(), SMALL, SMALL, SUM])
    rows = [
        (file.name, grouped(file.bytes), span_text([one.level for one in file.levels]), file.sha256)
        for file in facts.manifest.files
    ]
    sheet.flow.table(columns, rows, TABLE)
    if facts.levels:
        sheet.heading(phrases.LEVELS_HEADING)
        _level_table(sheet)


def _level_table(sheet: Sheet) -> None:
    """What became of each level."""
    facts = sheet.facts
    copied = facts.copies_tiles
    titles = phrases.TILE_COLUMNS if copied else phrases.PIXEL_COLUMNS
    widths = (10, 33, 20, 23, 17, 17, 43) if copied else (10, 30, 20, 26, 28, 29, 20)
    styles = [SMALL] * 6 + [SUM if copied else SMALL]
    rows = []
    for shown in facts.levels:
        figures = _level_figures(sheet, shown)
        if copied:  # in two lines, each as long as the other
            digest = _digest(sheet, shown)
            figures.append(f"{digest[: len(digest) // 2]} {digest[len(digest) // 2 :]}" if digest else phrases.NONE)
        rows.append((str(shown.level), *figures))
    sheet.flow.table(_columns(titles, widths, "lrrrrr" + ("l" if copied else "r"), styles), rows, TABLE)
    _level_notes(sheet)


def _files_and_levels(sheet: Sheet) -> None:
    facts = sheet.facts
    sheet.heading(phrases.FILES_AND_LEVELS_HEADING)
    copied = facts.copies_tiles
    titles = phrases.FILE_TILE_COLUMNS if copied else phrases.FILE_PIXEL_COLUMNS
    widths = (9, 43, 20, 31, 15, 17, 12, 13.5) if copied else (9, 35, 17, 28, 14, 16, 17, 12, 10)
    rows, notes = [], []
    for file in facts.manifest.files:
        for shown in file.levels:
            size, mpp, *figures = _level_figures(sheet, shown)
            rows.append((str(shown.level), file.name, grouped(file.bytes), size, mpp, *figures))
            digest = _digest(sheet, shown)
            beside = phrases.IDENTICAL_SUM.format(digest) if digest else ""
            notes.append(phrases.FILE_SUM.format(file.sha256) + beside)
    styles = [SMALL, SMALL.in_bold()] + [SMALL] * (len(titles) - 2)
    columns = _columns(titles, widths, "ll" + "r" * (len(titles) - 2), styles)
    sheet.flow.table(columns, rows, TABLE, notes)
    _level_notes(sheet)


def _associated(sheet: Sheet) -> None:
    """Label, macro and others as files of their own."""
    sheet.heading(phrases.ASSOCIATED_HEADING)
    rows, notes = [], []
    for one in sheet.facts.manifest.associated:
        size = f"{grouped(one.size.width)}\u00a0×\u00a0{grouped(one.size.height)}"
        mpp = phrases.NONE if one.mpp is None else mpp_text(one.mpp)
        rows.append((one.image, one.name, grouped(one.bytes), size, mpp, one.hidden))
        notes.append(phrases.FILE_SUM.format(one.sha256))
    styles = [SMALL, SMALL.in_bold(), *[SMALL] * 4]
    columns = _columns(phrases.ASSOCIATED_COLUMNS, (18, 44, 20, 26, 15, 42), "llrrrl", styles)
    sheet.flow.table(columns, rows, TABLE, notes)


def _level_figures(sheet: Sheet, shown: ShownLevel) -> list[str]:
    size = f"{grouped(int(shown.area.width))} × {grouped(int(shown.area.height))}"
    what = (
        ("hidden", "identical", "rewritten") if sheet.facts.copies_tiles else ("hidden", "compared", "largest", "mean")
    )
    # Of pictures that are no slides the figures are those of all of them together.
    told = (None if shown.picture is not None else sheet.facts.figure(one, shown.level) for one in what)
    figures = (figure_text(one) for one in told)
    return [size.replace(" ", "\u00a0"), phrases.NONE if shown.mpp is None else mpp_text(shown.mpp), *figures]


def _digest(sheet: Sheet, shown: ShownLevel) -> str:
    """Over the identical tiles of a level; empty where there is none."""
    has = sheet.facts.figure("identical", shown.level)
    return str(sheet.facts.figure("sha256", shown.level)) if has else ""


def _level_notes(sheet: Sheet) -> None:
    sheet.flow.space(0.6)
    sheet.flow.paragraph(_tiles_note(sheet) if sheet.facts.copies_tiles else phrases.PIXELS_NOTE, LABEL)


def _tiles_note(sheet: Sheet) -> str:
    beside = ""
    for what, phrase in (("cleaned", phrases.CLEANED), ("missing", phrases.MISSING)):
        figures = [sheet.facts.figure(what, shown.level) for shown in sheet.facts.levels]
        total = sum(one for one in figures if isinstance(one, int))
        beside += phrase.format(grouped(total)) if total else ""
    return phrases.TILES_NOTE.format(beside)


def _columns(titles: Sequence[str], widths: Sequence[float], aligns: str, styles: Sequence[Style]) -> list[Column]:
    """Of a table; "l" is aligned to the left, "r" to the right."""
    return [
        Column(title, width, style, "left" if align == "l" else "right")
        for title, width, align, style in zip(titles, widths, aligns, styles, strict=True)
    ]
