"""All readings of a review, and how far those agree that may be compared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.review.concordance import Concordance, concordance_of
from viewer.review.readings import size_note, visible_readings, why_hidden
from viewer.review.state import ReadingState, ReviewState
from viewer.review.stops import Reading
from viewer.ui.language import localized
from viewer.ui.review.reading_words import agreement_words, between_words, status_words, together_words
from viewer.ui.theme import BODY, CONTROL_GAP, MEDIUM, ui_font
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.quiet import quiet_label

_WITHIN = 2


class ReadingsPanel(QWidget):
    """Lines of text; of verdicts that ``me`` may not see nothing is told but how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, tuple[tuple[str, str], ...], str], ...] = ()
        self._last: tuple[tuple[ReadingState, ...], tuple[object, ...], Concordance] | None = None
        """Readings and all else that the agreement follows from, which are never changed but replaced, and that."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(CONTROL_GAP)

    def show_state(self, state: ReviewState, me: str, now: datetime) -> None:
        """Follow the review as ``me`` may see it; ``now`` has the time zone whose calendar counts."""
        tr = self.tr
        readings = tuple(
            (tr("{0}, round {1}").format(one.reader, one.round), status_words(state, one, now))
            for one in state.readings
        )
        sections = [(tr("Readings"), readings, "" if readings else tr("Nobody has begun to read."))]
        if len(readings) > 1 and not state.setup.kind.is_blinded:
            hidden = localized(why_hidden(state, me))
            sections.append((tr("Agreement"), tuple(self._agreement(state, me)), hidden))
        note = localized(size_note(state))
        if note:
            sections.append((tr("As a validation"), (), note))
        if tuple(sections) != self._shown:
            self._shown = tuple(sections)
            self._fill()

    def text(self) -> str:
        """All that is told, a line each."""
        lines = [line for _, lines, note in self._shown for line in (*(": ".join(one) for one in lines), note)]
        return "\n".join(filter(None, lines))

    def _agreement(self, state: ReviewState, me: str) -> Iterable[tuple[str, str]]:
        found = self._found(state, visible_readings(state, me))
        for one in found.between:
            fields = self.tr("Fields: {0}.").format(agreement_words(one.fields))
            slides = self.tr("Slides: {0}.").format(agreement_words(one.slides))
            others = self.tr("{0} of other files are left out.").format(one.other_files) if one.other_files else ""
            yield between_words(one), "\n".join(filter(None, (fields, slides, others)))
        for all_of_them in found.together:
            yield self.tr("All of round {0}").format(all_of_them.readings[0].round), together_words(all_of_them)

    def _found(self, state: ReviewState, visible: tuple[Reading, ...]) -> Concordance:
        """As it was worked out last, where nothing is other since.

        Of hundreds of pairs it takes seconds, and the list follows each pair that is prepared.
        """
        readings = tuple(state.readings[one] for one in visible)
        pairs = tuple(
            (one.pair.number, one.fields, one.complete, one.refused, one.binding and one.binding.magnification)
            for one in state.pairs.values()
        )
        rest = (state.setup, pairs)
        last = self._last
        if last is None or last[1] != rest or [*map(id, last[0])] != [*map(id, readings)]:
            self._last = last = (readings, rest, concordance_of(state, visible))
        return last[2]

    def _fill(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, lines, note in self._shown:
            self._column.addSpacing(CONTROL_GAP)
            self._column.addWidget(section_title(title))
            for what, words in lines:
                self._column.addWidget(_line(what, words))
            if note:
                self._column.addWidget(quiet_label(note))


def _line(what: str, words: str) -> QWidget:
    """A name, and what is told of it below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_WITHIN)
    name = QLabel(what)
    name.setTextFormat(Qt.TextFormat.PlainText)
    name.setWordWrap(True)
    name.setFont(ui_font(BODY, MEDIUM))
    column.addWidget(name)
    column.addWidget(quiet_label(words))
    return holder
