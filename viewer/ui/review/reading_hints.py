"""What the line below the panes says of a stop, and what is said when there is none left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from viewer.jobs.duration import duration
from viewer.jobs.job import Step
from viewer.review.judging import Counts, counted
from viewer.review.order import ReadingProgress
from viewer.review.state import ReadingState
from viewer.ui.language import localized
from viewer.ui.review.desk import Desk
from viewer.ui.review.reading_flow import ReadingFlow
from viewer.ui.widgets.numbers import grouped


@dataclass(frozen=True, slots=True)
class EndWords:
    """For the page that stands in place of the panes."""

    title: str
    advice: str
    action: str
    other: str


def hint(flow: ReadingFlow, desk: Desk | None, step: Step | None) -> str:
    """What is so about the stop; ``step``: how far its pair is being prepared."""
    now = flow.writer.now
    if now is not None and now.ended:
        return _words("This reading has ended: its verdicts stand.")
    if desk is not None and desk.refusal:
        where = _words("It is looked for in {0}.").format(desk.missed_in) if desk.missed_in is not None else ""
        return " ".join(filter(None, (localized(desk.refusal), where, _words("Go on with the next field."))))
    if flow.waits:
        return _waiting(step)
    if flow.is_done:
        return ""
    if flow.writer.given(flow.stop) is not None:
        return _words("Judged before; another verdict takes its place.")
    if desk is not None and desk.exceeds_view:
        return _words("The field is larger than the panes: drag to see all of it.")
    return _words("A verdict moves on to the next field that is not judged.")


def _waiting(step: Step | None) -> str:
    if step is None:
        return _words("The next fields are being prepared, and come by themselves.")
    how_far = _words(", {0} %").format(int(100 * step.fraction)) if step.fraction is not None else ""
    left = step.seconds_left
    rest = _words(", about {0} left").format(duration(left)) if left else ""
    what = step.text or _words("Preparing this pair")
    return _words("{0}{1}{2}. The next field comes by itself.").format(what.rstrip("."), how_far, rest)


def end_words(now: ReadingState | None, progress: ReadingProgress) -> EndWords:
    """What came of the reading, and what can be done now."""
    counts, refused = counts_of(now), sum(bool(one.refused) for one in progress.pairs)
    found = _words("{0} verdicts: {1} same, {2} unsure, {3} different.")
    parts = [found.format(*map(grouped, (counts.judged, counts.same, counts.unsure, counts.different)))]
    if refused:
        words = (
            _words("1 pair could not be looked at.") if refused == 1 else _words("{0} pairs could not be looked at.")
        )
        parts.append(words.format(grouped(refused)))
    title = _words("All fields are judged")
    if now is None or now.ended:
        return EndWords(title, " ".join(parts), "", "")
    parts.append(_words("Once the round is ended, its verdicts stand."))
    return EndWords(title, " ".join(parts), _words("End this round"), _words("Undo the last verdict"))


def counts_of(now: ReadingState | None) -> Counts:
    """Verdicts of a reading by their word; a field counts at each of its magnifications."""
    verdicts = (one.said for one in now.verdicts.values()) if now is not None else ()
    return counted(said.verdict for said in verdicts if hasattr(said, "verdict"))


def _words(text: str) -> str:
    return QCoreApplication.translate("Review", text)
