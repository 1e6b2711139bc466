"""The report without identifiers: made of what is allowed, field by field, so that nothing new is told by itself.

Told are numbers, verdicts, kinds of files and what reads them. Not told are names of slides, files and people, dates,
times of day, checksums and identifiers, places on slides, what wrote the files, and whatever was typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_uppercase

from viewer.comparison.whole.fields import FieldMeasure
from viewer.geometry import Rect
from viewer.review.concordance import Together
from viewer.review.events import Compared, Judged, LookedAt, ShownAs, SlideBinding, SlideLeftOut
from viewer.review.report import phrases
from viewer.review.report.facts import (
    PROGRAM,
    BetweenFacts,
    BlindFacts,
    FilesFacts,
    ReadingFacts,
    ReportFacts,
    SlideFacts,
    SlideVerdict,
    TrialFacts,
    VerdictFacts,
)
from viewer.review.report.figures import Figures
from viewer.review.report.viewed_maps import ViewedMap
from viewer.review.setup import BlindTest, FieldPlan, ReviewSetup, Rule, SpotCheck
from viewer.review.state import RuleChange
from viewer.review.stops import PlannedField, Reading

Names = Mapping[str, str]
"""What readers are called, by their names."""


def shared_facts(facts: ReportFacts) -> ReportFacts:
    """The same report without identifiers."""
    readers = dict.fromkeys(one.reading.reader for one in facts.readings)
    names = {reader: phrases.READER.format(reader_letters(place)) for place, reader in enumerate(readers)}
    return ReportFacts(
        setup=_setup(facts.setup),
        rules=tuple(map(_change, facts.rules)),
        slides=tuple(map(_slide, facts.slides)),
        readings=tuple(_reading(one, names) for one in facts.readings),
        between=tuple(_between(one, names) for one in facts.between),
        together=tuple(_together(one, names) for one in facts.together),
        withheld=phrases.WITHHELD_SHARED if facts.withheld else "",
        size_note=facts.size_note,
        left_out=tuple(SlideLeftOut("", one.is_original, "") for one in facts.left_out),
        record=None,
        program=PROGRAM,
    )


def figures_named(figures: Figures, facts: ReportFacts, told: ReportFacts) -> Figures:
    """The same pictures, of readers who are called as in ``told``, which was made of ``facts``."""
    both = zip(facts.readings, told.readings, strict=True)
    readings = {one.reading: other.reading for one, other in both}
    maps = tuple(ViewedMap(one.pair, readings[one.reading], one.rgb) for one in figures.maps)
    return Figures(figures.pictures, figures.missing, maps, figures.left_out)


def reader_letters(place: int) -> str:
    """A, B, ..., Z, AA, AB, ..."""
    before, last = divmod(place, len(ascii_uppercase))
    return (reader_letters(before - 1) if before else "") + ascii_uppercase[last]


def _rule(rule: Rule) -> Rule:
    return Rule(rule.different_from, rule.unsure_from, rule.in_percent)


def _change(change: RuleChange) -> RuleChange:
    """Neither who, when nor why."""
    return RuleChange(0, "", "", _rule(change.before), _rule(change.after), "", change.verdicts)


def _setup(setup: ReviewSetup) -> ReviewSetup:
    plan, rule, blind, check = setup.plan, setup.rule, setup.blind, setup.spot_check
    return ReviewSetup(
        title="",
        kind=setup.kind,
        plan=FieldPlan(
            worst=plan.worst,
            random=plan.random,
            seams=plan.seams,
            edges=plan.edges,
            seed=plan.seed,
            magnifications=plan.magnifications,
            measure=plan.measure,
            downsample=plan.downsample,
            side=plan.side,
        ),
        spot_check=None if check is None else SpotCheck(check.percent, check.seed),
        rule=_rule(rule),
        blind=BlindTest(blind.repeats, blind.pixel_grid, blind.alpha, blind.power, blind.share),
        shuffled=setup.shuffled,
        washout_days=setup.washout_days,
        least_pairs=setup.least_pairs,
    )


def _slide(slide: SlideFacts) -> SlideFacts:
    files = slide.files
    return SlideFacts(
        number=slide.number,
        name=phrases.SLIDE.format(slide.number),
        original="",
        conversion="",
        drawn=slide.drawn,
        files=None
        if files is None
        else FilesFacts(_file(files.original), _file(files.conversion), None, "", files.score, files.magnification),
        compared=None if slide.compared is None else _compared(slide.compared),
        fields=tuple(map(_field, slide.fields)),
        complete=slide.complete,
        notes=(),
        other_files=slide.other_files,
        other_versions=slide.other_versions,
        refused=phrases.REFUSED_SHARED if slide.refused else "",
    )


def _file(one: SlideBinding) -> SlideBinding:
    return SlideBinding(
        name="",
        path="",
        format=one.format,
        reader=one.reader,
        identity="",
        hashes=(),
        hash_note="",
        software="",
        mpp=one.mpp,
    )


def _compared(found: Compared) -> Compared:
    return Compared(
        pair=found.pair,
        folder="",
        sha256="",
        level=found.level,
        downsample=found.downsample,
        ssim_mean=found.ssim_mean,
        ssim_tissue_mean=found.ssim_tissue_mean,
        psnr=found.psnr,
        largest=found.largest,
        tiles=found.tiles,
        histogram=found.histogram,
        settings=found.settings,
        unreadable=found.unreadable,
    )


def _field(field: PlannedField) -> PlannedField:
    is_known = any(field.measure == one.value for one in FieldMeasure)
    return PlannedField(
        number=field.number,
        kind=field.kind,
        rect=Rect(0, 0, field.rect.width, field.rect.height),
        level=field.level,
        conversion_level=field.conversion_level,
        downsample=field.downsample,
        measure=field.measure if is_known else "",
        value=field.value,
        seed=None,  # made of what identifies the slide (random_fields.seed_of): whoever has it would know it again
    )


def _reading(one: ReadingFacts, names: Names) -> ReadingFacts:
    reading = _named(one.reading, names)
    return ReadingFacts(
        reading=reading,
        begun="",
        ended="",
        is_ended=one.is_ended,
        day=one.day,
        is_early=one.is_early,
        early="",
        judged=one.judged,
        expected=one.expected,
        seconds=one.seconds,
        verdicts=tuple(VerdictFacts(_judged(said.said, reading), "", None, said.earlier) for said in one.verdicts),
        slides=tuple(map(_slide_verdict, one.slides)),
        looked=tuple(_looked(looked, reading) for looked in one.looked),
        blind=None if one.blind is None else _blind(one.blind),
    )


def _named(reading: Reading, names: Names) -> Reading:
    return Reading(names[reading.reader], reading.round)


def _judged(said: Judged, reading: Reading) -> Judged:
    view = said.view
    return Judged(
        reader=reading.reader,
        round=reading.round,
        pair=said.pair,
        field=said.field,
        magnification=said.magnification,
        verdict=said.verdict,
        categories=said.categories,
        note="",
        seconds=said.seconds,
        binding=None,
        view=ShownAs(
            level=view.level,
            downsample=view.downsample,
            magnification=view.magnification,
            scale=view.scale,
            rotation=view.rotation,
            mode=view.mode,
            measure=view.measure,
            brightness=view.brightness,
            contrast=view.contrast,
            gamma=view.gamma,
            profiles=(),
            size=view.size,
            ratio=view.ratio,
        ),
    )


def _slide_verdict(one: SlideVerdict) -> SlideVerdict:
    return SlideVerdict(
        pair=one.pair,
        verdict=one.verdict,
        by_rule=one.by_rule,
        same=one.same,
        unsure=one.unsure,
        different=one.different,
        levels=one.levels,
        is_complete=one.is_complete,
        note="",
    )


def _looked(looked: LookedAt, reading: Reading) -> LookedAt:
    return LookedAt(reading.reader, reading.round, looked.pair, "", looked.seconds, looked.shares)


def _blind(blind: BlindFacts) -> BlindFacts:
    return BlindFacts(
        trials=blind.trials,
        answered=blind.answered,
        sha256="",
        is_opened=blind.is_opened,
        result=blind.result,
        levels=blind.levels,
        each=tuple(map(_trial, blind.each)),
        not_shown=blind.not_shown,
        left_out=tuple((pair, phrases.REFUSED_SHARED) for pair, _ in blind.left_out),
    )


def _trial(one: TrialFacts) -> TrialFacts:
    return TrialFacts(
        number=one.number,
        pair=one.pair,
        field=one.field,
        magnification=one.magnification,
        original=one.original,
        right=one.right,
        answer=one.answer,
        hit=one.hit,
        seconds=one.seconds,
        at="",
        note="",
    )


def _between(two: BetweenFacts, names: Names) -> BetweenFacts:
    first, second = _named(two.first, names), _named(two.second, names)
    return BetweenFacts(first, second, two.fields, two.slides, two.other_files)


def _together(found: Together, names: Names) -> Together:
    readings = tuple(_named(one, names) for one in found.readings)
    return Together(readings, found.fields, found.fields_kappa, found.slides, found.slides_kappa)
