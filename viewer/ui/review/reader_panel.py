"""Who reads, which round comes next, and when it may begin."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.review.blinding import being_prepared
from viewer.review.order import progress_of
from viewer.review.readings import NextReading, known_reader, next_reading, readers_of, rounds_of
from viewer.review.state import ReadingState, ReviewState
from viewer.review.stops import Reading
from viewer.ui.review.reading_words import day_of, day_words, progress_words, slides_words
from viewer.ui.theme import CONTROL_GAP, DIALOG_BUTTON
from viewer.ui.widgets import Button, ChoiceBox, LinkButton
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label


class ReaderPanel(QWidget):
    """A name or code, what that reader can do now, and a button for it."""

    me_changed = Signal(str)
    """Another reader is named; empty where nobody is."""
    begin_requested = Signal(object, str)
    """A Reading that has not begun, and the reason for its beginning so early, if it needs one."""
    go_on_requested = Signal(object)
    """A Reading that has begun."""
    end_requested = Signal(object)
    """A Reading that is to end as it is."""
    report_requested = Signal()
    result_requested = Signal(object)
    """A Reading, blinded, that has ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self._next: NextReading | None = None
        self._sure = False
        self._again = False
        """Whether another round was asked for, though it is not time for it."""
        self._sure_of = ""
        """A new reader of whom somebody has said that they are one."""
        self.reader = ChoiceBox(tr("Reader"))
        self.reader.setEditable(True)
        self.reader.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        line = self.reader.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("Name or code"))
        line.setAccessibleName(tr("Reader, by name or code"))
        line.returnPressed.connect(self._act)
        self.reader.editTextChanged.connect(self._typed)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.result = LinkButton(tr("Show the result"))
        self.result.clicked.connect(self._show_result)
        self.later = quiet_label()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason"))
        self.reason.setAccessibleName(tr("Reason for beginning before the washout is over"))
        self.reason.textChanged.connect(self._offer)
        self.reason.returnPressed.connect(self._act)
        self.blocked = quiet_label()
        self.button = Button("", primary=True, height=DIALOG_BUTTON)
        self.button.clicked.connect(self._act)
        self.end = LinkButton("", token="text2")
        self.end.clicked.connect(self._end)
        self.stay = LinkButton(tr("Go on reading instead"))
        self.stay.clicked.connect(self._keep_on)
        self.again = LinkButton("", token="text2")
        self.again.clicked.connect(self._ask_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(section_title(tr("Reader")))
        for widget in (self.reader, self.words, self.reason, self.blocked):
            column.addWidget(widget)
        for button in (self.button, self.result, self.end, self.stay):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.later)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._state: ReviewState | None = None
        self._now: datetime | None = None
        self._busy = False

    # --- what is shown -----------------------------------------------------------------------------------------

    def name_reader(self, reader: str) -> None:
        """Name somebody to begin with."""
        self.reader.setEditText(reader)

    def show_state(self, state: ReviewState, now: datetime) -> None:
        """Follow the review; ``now`` has the time zone whose calendar counts."""
        self._state, self._now = state, now
        known = list(readers_of(state))
        if [self.reader.itemText(place) for place in range(self.reader.count())] != known:
            with QSignalBlocker(self.reader):
                text = self.reader.currentText()
                self.reader.clear()
                self.reader.addItems(known)
                self.reader.setEditText(text)
        self._follow()

    def show_busy(self, busy: bool) -> None:
        """Whether a reading is being begun or ended: nothing else can be asked for meanwhile."""
        self._busy = busy
        self._offer()

    @property
    def me(self) -> str:
        """The reader who is named; empty where nobody is."""
        return known_reader(self._state, self.reader.currentText()) if self._state is not None else ""

    @property
    def reading(self) -> Reading | None:
        """Of the reader who is named, the round that goes on, else the last one; None where none has begun."""
        rounds = rounds_of(self._state, self.me) if self._state is not None else ()
        return rounds[-1].reading if rounds else None

    @property
    def first(self) -> QWidget:
        """What is to have the keys."""
        if not self.me:
            return self.reader
        return self.button if self.button.isEnabled() else self.reason if self.reason.isVisible() else self.reader

    def _typed(self, _text: str) -> None:
        self._sure = self._again = False
        self._sure_of = ""
        self.reason.clear()
        self._follow()
        self.me_changed.emit(self.me)

    def _follow(self) -> None:
        state, now, me = self._state, self._now, self.me
        if state is None or now is None:
            return
        before, self._next = self._next, next_reading(state, me, now) if me else None
        if before != self._next:
            self._again = False
        self.words.setText(self._sentence(state))
        self.later.setText(self._when_again(state))
        self.later.setVisible(bool(self.later.text()))
        self._offer()

    @property
    def _rests(self) -> bool:
        """Whether a round has ended, and nobody expects another one now."""
        to_do = self._next
        if to_do is None or to_do.goes_on or to_do.reading.round == 1 or self._again:
            return False
        return to_do.is_early or (self._state is not None and not self._state.setup.washout_days)

    def _sentence(self, state: ReviewState) -> str:
        tr, to_do, now = self.tr, self._next, self._now
        if to_do is None or now is None:
            return tr("Who reads? A code does as well as a name; it stands in the record and in the report.")
        number = to_do.reading.round
        if to_do.goes_on:
            return tr("Round {0}: {1}").format(number, progress_words(state, to_do.reading))
        if number == 1:
            if not self._is_new:
                return tr("Round 1 has not begun.")
            asked = tr("“{0}” has not read here before.").format(self.me)
            sure = tr("Check the name: it stands in the record from then on.")
            return f"{asked} {sure}" if self._sure_of == self.me else asked
        last = rounds_of(state, self.me)[-1]
        said = tr("Round {0} ended on {1}.").format(number - 1, day_words(day_of(last.ended, now)))
        return f"{said} {slides_words(state, last.reading)}".strip()

    def _when_again(self, state: ReviewState) -> str:
        """When the next round may begin; empty where that is not what comes next."""
        to_do, tr = self._next, self.tr
        if to_do is None or to_do.goes_on or to_do.reading.round == 1:
            return ""
        number, optional = to_do.reading.round, tr("Another round is optional.")
        if not to_do.is_early or to_do.washout_ends is None:
            return optional
        wait = tr("Round {0} is due from {1} on, {2} days later; to begin it before needs a reason.")
        return f"{optional} {wait.format(number, day_words(to_do.washout_ends), state.setup.washout_days)}"

    def _offer(self) -> None:
        """Button and links as they can be used."""
        state, to_do = self._state, self._next
        self.blocked.setText(self._obstacle())
        self.blocked.setVisible(bool(self.blocked.text()))
        if to_do is None:
            self.button.setText(self.tr("Start"))
        elif self._sure:
            self.button.setText(self.tr("End round {0}").format(to_do.reading.round))
        elif to_do.goes_on:
            self.button.setText(self.tr("Go on"))
        elif self._rests:
            self.button.setText(self.tr("Make the report"))
        else:
            as_new = self._is_new and self._sure_of == self.me
            begin = self.tr("Start round {0}").format(to_do.reading.round)
            self.button.setText(self.tr("Start as a new reader") if as_new else begin)
        self.button.setEnabled(to_do is not None and not (self._busy or self.blocked.text() or self._lacks_reason))
        may_end = to_do is not None and to_do.goes_on and state is not None and not state.setup.kind.is_blinded
        self.end.setVisible(may_end and not self._sure)
        self.end.setText(self.tr("End this round"))
        self.stay.setVisible(self._sure)
        self.reason.setVisible(self._is_early)
        self.again.setText(self.tr("Start round {0} all the same").format(to_do.reading.round) if to_do else "")
        self.again.setVisible(self._rests)
        ended = self._ended
        self.result.setVisible(ended is not None and bool(ended.secret))
        for widget in (self.button, self.result, self.end, self.stay, self.again):
            widget.updateGeometry()

    def _obstacle(self) -> str:
        """Why nothing can be begun; empty where it can."""
        state, to_do = self._state, self._next
        if state is None or to_do is None or self._sure or self._rests:
            return ""
        drawn = [one for one in state.pairs.values() if one.drawn]
        if all(one.refused for one in drawn):
            return self.tr("No pair can be looked at.") if drawn else self.tr("There is no pair.")
        waiting = len(being_prepared(state))
        if state.setup.kind.is_blinded and waiting:
            begins = self.tr("A blinded test begins when all pairs are prepared;")
            left = self.tr("1 is not yet.") if waiting == 1 else self.tr("{0} are not yet.").format(grouped(waiting))
            return f"{begins} {left}"
        return ""

    @property
    def _lacks_reason(self) -> bool:
        return self._is_early and not self.reason.text().strip()

    @property
    def _is_new(self) -> bool:
        """Whether nobody of that name has read here, though others have: it may be a slip."""
        return self._state is not None and bool(self._state.readings) and self.me not in readers_of(self._state)

    @property
    def _is_early(self) -> bool:
        """Whether a round is to be begun before its time."""
        return self._next is not None and self._next.is_early and not self._rests

    @property
    def _ended(self) -> ReadingState | None:
        """The last round of the reader who is named, where it has ended."""
        rounds = rounds_of(self._state, self.me) if self._state is not None else ()
        return rounds[-1] if rounds and rounds[-1].ended else None

    # --- what is asked for -------------------------------------------------------------------------------------

    def _act(self) -> None:
        if self._next is None or not self.button.isEnabled():
            return
        if self._sure:
            self._sure = False
            self.end_requested.emit(self._next.reading)
        elif self._rests:
            self.report_requested.emit()
        else:
            self.act()

    def act(self) -> bool:
        """Begin, or go on, where that can be; whether it could."""
        if self._next is None or not self.button.isEnabled() or self._sure or self._rests:
            return False
        if self._next.goes_on:
            self.go_on_requested.emit(self._next.reading)
        elif self._is_new and self._sure_of != self.me:
            self._sure_of = self.me
            self._follow()
            self.button.setFocus()
            return False
        else:
            self.begin_requested.emit(self._next.reading, self.reason.text().strip() if self._is_early else "")
        return True

    def _end(self) -> None:
        """Ask on the spot whether fields without a verdict are to stay so."""
        self._sure = True
        assert self._state is not None and self._next is not None
        progress = progress_of(self._state, self._next.reading)
        left = progress.expected - progress.judged
        words = self.tr("What was judged stands from then on, and others may be shown it.")
        if left:
            without = self.tr("1 field has no verdict.") if left == 1 else self.tr("{0} fields have no verdict.")
            words = f"{without.format(grouped(left))} {words}"
        self.words.setText(words)
        self._offer()
        self.button.setFocus()

    def _ask_again(self) -> None:
        """Another round, though it is not time for it."""
        self._again = True
        self._offer()
        if self._lacks_reason:
            self.reason.setFocus()
        else:
            self.button.setFocus()

    def _show_result(self) -> None:
        if self._ended is not None:
            self.result_requested.emit(self._ended.reading)

    def _keep_on(self) -> None:
        self._sure = False
        self._follow()
        self.button.setFocus()
