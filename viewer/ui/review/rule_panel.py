"""The rule from fields to slide in the work list: what it is, when it was changed, and how it can be, in place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from viewer.review.judging import judged_pair, rule_words
from viewer.review.setup import Rule
from viewer.review.state import ReviewState, RuleChange
from viewer.review.stops import Reading
from viewer.ui.language import localized
from viewer.ui.review.reading_words import day_of, day_words
from viewer.ui.review.rule_fields import RuleFields
from viewer.ui.review.verdict_words import verdict_word
from viewer.ui.widgets import Button, LinkButton
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label

_MOST_NAMED = 3
"""Slides whose verdict would change, by name."""


class RulePanel(QWidget):
    """Hidden in blinded reviews, which have no rule."""

    chosen = Signal(object, str)
    """Another Rule is to hold from now on, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self._state: ReviewState | None = None
        self._reading: Reading | None = None
        self.words, self.history, self.effect = quiet_label(), quiet_label(), quiet_label()
        self.change = LinkButton(tr("Change the rule"))
        self.change.clicked.connect(self._open)
        self.fields = RuleFields()
        self.fields.changed.connect(self._follow)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason: verdicts were given already"))
        self.reason.setAccessibleName(tr("Reason for another rule"))
        self.reason.textChanged.connect(self._follow)
        self.reason.returnPressed.connect(self._apply)
        self.apply = Button(tr("Change"), primary=True)
        self.apply.clicked.connect(self._apply)
        self.cancel = Button(tr("Cancel"))
        self.cancel.clicked.connect(self._close)
        self.editor = QWidget()
        self._arrange()
        self._close()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.words, 1)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.reason, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.apply)
        editor = QVBoxLayout(self.editor)
        editor.setContentsMargins(0, 8, 0, 0)
        editor.setSpacing(8)
        editor.addWidget(self.fields)
        editor.addWidget(self.effect)
        editor.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.history)
        column.addWidget(self.editor)

    def show_state(self, state: ReviewState, reading: Reading | None, now: datetime) -> None:
        """Follow the review; ``reading``: whose slides are told of, ``now`` has the zone whose calendar counts."""
        self._state, self._reading = state, reading
        self.setHidden(state.setup.kind.is_blinded)
        self.words.setText(localized(rule_words(state.setup.rule)))
        self.history.setText("\n".join(self._changed(one, now) for one in state.rules))
        self.history.setVisible(bool(state.rules))
        self._follow()

    def _changed(self, change: RuleChange, now: datetime) -> str:
        day = day_words(day_of(change.at, now))
        words = self.tr("Changed on {0} by {1}, after {2} verdicts on fields. Before: {3}")
        said = words.format(
            day, change.by or self.tr("somebody"), grouped(change.verdicts), localized(rule_words(change.before))
        )
        return f"{said} {self.tr('Reason: {0}').format(change.reason)}" if change.reason else said

    # --- changing ----------------------------------------------------------------------------------------------

    def _open(self) -> None:
        if self._state is not None:
            self.fields.show_rule(self._state.setup.rule)
            self.reason.clear()
            self.editor.show()
            self.change.hide()
            self._follow()
            self.fields.different.setFocus()

    def _close(self) -> None:
        self.editor.hide()
        self.change.show()

    @property
    def _needs_reason(self) -> bool:
        return self._state is not None and any(one.verdicts for one in self._state.readings.values())

    @property
    def _may_apply(self) -> bool:
        other = self._state is not None and self.fields.rule != self._state.setup.rule
        return other and (bool(self.reason.text().strip()) or not self._needs_reason)

    def _follow(self) -> None:
        if self.editor.isHidden():
            return
        self.reason.setVisible(self._needs_reason)
        self.effect.setText(self._effect())
        self.apply.setEnabled(self._may_apply)

    def _effect(self) -> str:
        """What becomes of the verdicts on slides that the reader has."""
        names = list(self._others(self.fields.rule))
        if self._state is None or self.fields.rule == self._state.setup.rule:
            return self.tr("The rule as it is. Another one holds for what was judged before, too.")
        if not names:
            return self.tr("None of your verdicts on slides changes.")
        more = len(names) - _MOST_NAMED
        listed = ", ".join(names[:_MOST_NAMED]) + (self.tr(" and {0} more").format(grouped(more)) if more > 0 else "")
        return self.tr("Your verdicts that change: {0}.").format(listed)

    def _others(self, rule: Rule) -> Iterator[str]:
        state, reading = self._state, self._reading
        if state is None or reading is None:
            return
        then = replace(state, setup=replace(state.setup, rule=rule))
        for number, one in state.pairs.items():
            before, after = (judged_pair(each, reading, number).verdict for each in (state, then))
            if before is not None and after is not None and before is not after:
                yield f"{one.pair.name} ({verdict_word(before)} → {verdict_word(after)})"

    def _apply(self) -> None:
        if self._may_apply:
            self._close()
            self.change.setFocus()
            self.chosen.emit(self.fields.rule, self.reason.text().strip())
