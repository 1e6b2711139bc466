"""The facts of a report, gathered from the record of a review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from viewer.documents.audit_chain import AuditHead
from viewer.review.concordance import Agreement, Between, Concordance, concordance_of
from viewer.review.events import Act, Judged
from viewer.review.fold import review_of
from viewer.review.judging import judged_pair
from viewer.review.order import fields_of, planned_stops, progress_of
from viewer.review.readings import NOBODY, known_reader, size_note, visible_readings, why_hidden
from viewer.review.report.blinded import blind_facts
from viewer.review.report.facts import (
    PROGRAM,
    AgreementFacts,
    BetweenFacts,
    FilesFacts,
    LevelVerdict,
    ReadingFacts,
    RecordFacts,
    ReportFacts,
    SlideFacts,
    SlideVerdict,
    VerdictFacts,
)
from viewer.review.same_files import first_of_the_same_files
from viewer.review.setup import Verdict
from viewer.review.state import Event, PairState, ReadingState, ReviewState
from viewer.review.stops import Reading, Stop
from viewer.review.stored import StoredReview

_TOLD_ELSEWHERE = frozenset({Act.REPORT_MADE, Act.SESSION_OPENED, Act.SESSION_CLOSED})
"""After the last event that the report is about, these change nothing of it: the same report can be made again."""


def gathered(record: StoredReview, me: str = NOBODY) -> ReportFacts:
    """The facts of a record as of now.

    Args:
        record: Whose chain was found whole when it was opened.
        me: For which reader the report is made; ``NOBODY``: for all.
    """
    events, state = record.events(), record.state
    if state.events != len(events):  # something was written between the two
        state = review_of(events)
    me = known_reader(state, me) if me != NOBODY else me
    told, visible = _record(events, record.path.name), visible_readings(state, me)
    said, earlier = _by_pair(state, visible), _earlier(events)
    agreed = Concordance((), ()) if state.setup.kind.is_blinded else concordance_of(state, visible)
    return ReportFacts(
        setup=state.setup,
        rules=state.rules,
        slides=tuple(_slide(one, said.get(number, [])) for number, one in state.pairs.items()),
        readings=tuple(_reading(state, state.readings[one], told, events, earlier) for one in visible),
        between=tuple(map(_between, agreed.between)),
        together=agreed.together,
        withheld=why_hidden(state, me),
        size_note=size_note(state),
        left_out=state.left_out,
        record=told,
        program=PROGRAM,
    )


def _record(events: Sequence[Event], name: str) -> RecordFacts:
    told = max((event["seq"] for event in events if event["action"] not in _TOLD_ELSEWHERE), default=len(events))
    last, undone = events[told - 1], _undone(events[:told])
    return RecordFacts(
        name=name,
        head=AuditHead(told, str(last["sha256"])),
        begun=str(events[0]["utc"]),
        until=str(last["utc"]),
        operators=_each(f"{one['operator']} ({one['os_user']})".strip() for one in events[:told]),
        programs=_each(f"{one['application']} {one['version']}" for one in events[:told]),
        reverted=len(undone),
    )


def _undone(events: Sequence[Event]) -> set[str]:
    """Events that were undone and stayed so, as "seq 7"."""
    undone = set[str]()
    for event in events:
        if event["action"] in (Act.REVERTED, Act.RESTORED):
            (undone.add if event["action"] == Act.REVERTED else undone.discard)(event["object"])
    return undone


_Earlier = dict[tuple[Reading, Stop], tuple[Verdict, ...]]
"""Verdicts on a stop of a reading before the one that stands, but for those that were only given again."""


def _earlier(events: Sequence[Event]) -> _Earlier:
    undone, given = _undone(events), dict[tuple[Reading, Stop], list[Verdict]]()
    for event in events:
        if event["action"] == Act.VERDICT and f"seq {event['seq']}" not in undone:
            told = event["after"]
            stop = Stop(told["pair"], told["field"], told["magnification"])
            given.setdefault((Reading(told["reader"], told["round"]), stop), []).append(Verdict(told["verdict"]))
    every = {key: tuple(one for one, _ in groupby(verdicts)) for key, verdicts in given.items() if len(verdicts) > 1}
    return {key: verdicts[:-1] for key, verdicts in every.items()}


def _each(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _by_pair(state: ReviewState, visible: Sequence[Reading]) -> dict[int, list[Judged]]:
    """All verdicts that are told, by number of the pair."""
    found: dict[int, list[Judged]] = {}
    for reading in visible:
        for given in state.readings[reading].verdicts.values():
            if isinstance(given.said, Judged):
                found.setdefault(given.said.pair, []).append(given.said)
    return found


def _slide(one: PairState, said: Sequence[Judged]) -> SlideFacts:
    bound, pair = one.binding, one.pair
    first, now = first_of_the_same_files(one), one.binding_seq
    earlier = [each.binding for each in said if each.binding not in (None, now)]
    others = sum(now is None or each is None or first.get(each) != first[now] for each in earlier)
    return SlideFacts(
        number=pair.number,
        name=pair.name,
        original=str(pair.original),
        conversion=str(pair.conversion),
        drawn=one.drawn,
        files=None
        if bound is None
        else FilesFacts(
            bound.original, bound.conversion, bound.affine, bound.alignment, bound.score, bound.magnification
        ),
        compared=one.compared,
        fields=fields_of(one),
        complete=one.complete,
        notes=one.notes,
        other_files=others,
        other_versions=len(earlier) - others,
        refused=one.refused,
    )


def _reading(
    state: ReviewState, now: ReadingState, record: RecordFacts, events: Sequence[Event], earlier: _Earlier
) -> ReadingFacts:
    is_blinded = state.setup.kind.is_blinded
    progress = progress_of(state, now.reading)
    blind = blind_facts(events, now) if is_blinded else None
    said = [given.said for given in (now.answers if is_blinded else now.verdicts).values()]
    looked_at = [one for one in state.pairs.values() if one.drawn]
    return ReadingFacts(
        reading=now.reading,
        begun=now.begun,
        ended=now.ended,
        is_ended=bool(now.ended),
        day=(datetime.fromisoformat(now.begun).date() - datetime.fromisoformat(record.begun).date()).days + 1,
        is_early=bool(now.early),
        early=now.early,
        judged=progress.judged if blind is None else blind.answered,
        expected=progress.expected if blind is None else blind.trials,
        seconds=sum(one.seconds for one in said),
        verdicts=() if is_blinded else _verdicts(state, now, earlier),
        slides=() if is_blinded else tuple(_slide_verdict(state, now, one.pair.number) for one in looked_at),
        looked=tuple(now.looked[number] for number in sorted(now.looked)),
        blind=blind,
    )


def _between(two: Between) -> BetweenFacts:
    fields, slides = _agreement(two.fields), _agreement(two.slides)
    return BetweenFacts(two.first, two.second, fields, slides, two.other_files)


def _agreement(found: Agreement) -> AgreementFacts:
    low, high = found.kappa_interval or (None, None)
    if low == high:  # of so few that nothing is known of their spread
        low = high = None
    return AgreementFacts(found.judged, found.agreed, found.kappa, low, high, found.table)


def _verdicts(state: ReviewState, now: ReadingState, earlier: _Earlier) -> tuple[VerdictFacts, ...]:
    """Of the stops that are planned; whatever was said about others stays in the record alone."""
    stops = (stop for number in state.pairs for stop in planned_stops(state, number))
    given = ((now.verdicts[stop], earlier.get((now.reading, stop), ())) for stop in stops if stop in now.verdicts)
    return tuple(
        VerdictFacts(one.said, one.at, one.seq, before) for one, before in given if isinstance(one.said, Judged)
    )


def _slide_verdict(state: ReviewState, now: ReadingState, number: int) -> SlideVerdict:
    found = judged_pair(state, now.reading, number)
    counts = found.counts
    return SlideVerdict(
        pair=number,
        verdict=found.verdict,
        by_rule=found.by_rule,
        same=counts.same,
        unsure=counts.unsure,
        different=counts.different,
        levels=tuple(LevelVerdict(at, verdict) for at, verdict in found.levels.items()),
        is_complete=found.is_complete,
        note=found.note,
    )
