"""How far readings agree, and what a blinded test found."""

from __future__ import annotations

from dataclasses import replace

from viewer.documents.pdf_flow import Mark
from viewer.documents.pdf_sheet import LABEL, SMALL, TABLE, grouped
from viewer.review.report import phrases, words
from viewer.review.report.facts import AgreementFacts, BlindFacts, ReadingFacts
from viewer.review.report.sheet import ReviewSheet, columns_of
from viewer.review.setup import Verdict


def draw_agreement(sheet: ReviewSheet) -> None:
    """Of every two readings of one round, and of the rounds of one reader."""
    facts, flow = sheet.facts, sheet.flow
    if not facts.between:
        return
    sheet.heading(phrases.AGREEMENT_HEADING, least=24)
    columns = columns_of(phrases.AGREEMENT_COLUMNS, (38, 38, 12, 20, 22, 18, 15), "lllrrrr", SMALL)
    rows = []
    for two in facts.between:
        names = [sheet.pdf.cut(words.reading_name(facts, one), SMALL, 38) for one in (two.first, two.second)]
        for of, found in zip(phrases.FIELDS_SLIDES, (two.fields, two.slides), strict=True):
            rows.append([*names, of, grouped(found.judged), *_figures(found)])
    flow.table(columns, rows, TABLE)
    flow.space(0.6)
    for all_of in facts.together:
        kappas = (words.signed(one, 2) for one in (all_of.fields_kappa, all_of.slides_kappa))
        fields, slides = kappas
        round_of = all_of.readings[0].round
        said = (len(all_of.readings), round_of, fields, all_of.fields, slides, all_of.slides)
        flow.paragraph(phrases.TOGETHER.format(*said), SMALL)
    others = sum(two.other_files for two in facts.between)
    if others:
        flow.paragraph(phrases.OTHER_FILES.format(others), LABEL)
    flow.paragraph(phrases.AGREEMENT_NOTE, LABEL)


def _figures(found: AgreementFacts) -> tuple[str, str, str]:
    if not found.judged:
        return (phrases.NONE,) * 3
    share = phrases.SHARE.format(grouped(found.agreed), 100 * found.agreed / found.judged)
    kappa = words.signed(found.kappa, 2)
    if found.low is None or found.high is None:
        return share, kappa, phrases.NONE
    return share, kappa, phrases.INTERVAL.format(words.signed(found.low, 2), words.signed(found.high, 2))


def draw_blind(sheet: ReviewSheet) -> None:
    """Hits of every reader whose seal is open, over all trials and at each magnification."""
    opened = [(one, one.blind) for one in sheet.facts.readings if one.blind is not None and one.blind.is_opened]
    if not opened:
        return
    flow = sheet.flow
    sheet.heading(phrases.BLIND_HEADING, least=24)
    columns = columns_of(phrases.BLIND_COLUMNS, (42, 10, 22, 14, 14, 14, 26, 18), "lrlrrrrr", SMALL)
    rows = [row for reading, blind in opened for row in _hits(reading, blind)]
    flow.table(columns, rows, TABLE)
    flow.space(0.6)
    flow.paragraph(phrases.BLIND_METHOD, LABEL)
    for reading, blind in opened:
        if blind.not_shown:
            flow.paragraph(phrases.NOT_SHOWN.format(reading.reading.reader, blind.not_shown), SMALL)
        for pair, reason in blind.left_out:
            flow.paragraph(phrases.LEFT_OUT.format(sheet.slide_name(pair), reason), SMALL)
        if blind.sha256:
            flow.paragraph(phrases.SEAL.format(reading.reading, blind.trials, blind.sha256), LABEL)


def _hits(reading: ReadingFacts, blind: BlindFacts) -> list[list[str]]:
    whole = [(phrases.ALL_LEVELS, blind.result)]
    levels = [(words.magnification_name(one.magnification), one.result) for one in blind.levels]
    rows = []
    for name, result in whole + (levels if len(levels) > 1 else []):
        if result is None:
            continue
        interval = phrases.INTERVAL.format(f"{100 * result.low:.0f}", words.percent(result.high))
        numbers = [grouped(result.trials), grouped(result.hits), words.percent(result.share), interval]
        rows.append([reading.reading.reader, str(reading.reading.round), name, *numbers, words.p_number(result.p)])
    return rows


def draw_trials(sheet: ReviewSheet) -> None:
    """Each trial of every reader whose seal is open: what it was about, what was said, and whether it was right."""
    for reading in sheet.facts.readings:
        blind = reading.blind
        if blind is None or not blind.each:
            continue
        name = words.reading_name(sheet.facts, reading.reading)
        sheet.heading(phrases.NO_FIGURE.format(phrases.TRIALS_HEADING, name), least=24)
        columns = columns_of(phrases.TRIAL_COLUMNS, (9, 40, 9, 10, 13, 12, 11, 10, 44), "rlrlllrrl", SMALL)
        columns[6] = replace(columns[6], align="left")
        rows, marks = list[list[str]](), dict[tuple[int, int], Mark]()
        for place, one in enumerate(blind.each):
            if one.hit is not None:
                marks[place, 6] = sheet.verdict_mark(Verdict.SAME if one.hit else Verdict.DIFFERENT)
            slide = sheet.pdf.cut(sheet.slide_name(one.pair), SMALL, 40)
            about = [str(one.number), slide, str(one.field), words.magnification_name(one.magnification)]
            hit = phrases.NONE if one.hit is None else phrases.RIGHT_ANSWERS[one.hit]
            seconds = f"{one.seconds:.1f} {phrases.SECONDS}" if one.seconds else phrases.NONE
            rows.append([*about, one.original, one.answer or phrases.NONE, hit, seconds, one.note])
        sheet.flow.table(columns, rows, TABLE, marks=marks)
