"""Above the panes: which pair and field, how far, what the slide is by now, and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from viewer.review.judging import PairJudgement, rule_words
from viewer.review.setup import Rule, Verdict
from viewer.ui.icons import icon, tinted_icon
from viewer.ui.language import localized
from viewer.ui.review.field_progress import FieldProgress
from viewer.ui.review.verdict_words import GLYPHS, verdict_word
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel, LinkButton, ToolButton


class ReadingStrip(QWidget):
    """Thin; the tissue has the room."""

    slide_judged = Signal(object)
    """A Verdict that the reader gives the slide, None: that of the rule."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", mode=Qt.TextElideMode.ElideRight)
        self._title.setFont(ui_font(BODY, SEMIBOLD))
        self._pair = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        self._field, self._reason = QLabel(), ElidedLabel("", yields=False)
        self._reason.setFont(ui_font(DETAIL))
        self._reason.setProperty("tone", "text2")
        self.progress = FieldProgress()
        self.rest, self._rest, self._passing = ElidedLabel(), "", ""
        self.rest.setFont(ui_font(DETAIL))
        self.rest.setProperty("tone", "text2")
        self.slide = ToolButton(text=self.tr("Slide"))
        self._menu = QMenu(self.slide)
        self._menu.setObjectName("slideVerdicts")
        self._choices = QActionGroup(self._menu)
        self.entries = {verdict: self._entry(verdict) for verdict in (*Verdict, None)}
        self._facts: list[QAction] = []
        self._menu.aboutToShow.connect(self._list_facts)
        self.slide.setMenu(self._menu)
        self._slide_key = ""
        self._told: tuple[str, ...] = ()
        self.ways = ToolButton(icon("side_by_side"), tool_tip=self.tr("Ways to see the pair"))
        self._ways = QMenu(self.ways)
        self.ways.setMenu(self._ways)
        self.looked_at = ToolButton(icon("map_pane"), tool_tip=self.tr("What was looked at"), checkable=True)
        self.leave = LinkButton(self.tr("Leave"), token="text2")
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(14)
        for label in (self._title, self._pair, self._field, self._reason):
            row.addWidget(label)
        row.addWidget(self.progress, 1)
        row.addWidget(self.rest)
        row.addWidget(self.slide)
        row.addWidget(self.ways)
        row.addWidget(self.looked_at)
        row.addWidget(self.leave)

    def _entry(self, verdict: Verdict | None) -> QAction:
        if verdict is None:
            self._menu.addSeparator()
        text = verdict_word(verdict) if verdict is not None else self.tr("What the rule says")
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False: self.slide_judged.emit(verdict))
        self._choices.addAction(action)
        return action

    def show_keys(self, leave: str, slide: str, looked_at: str) -> None:
        """Name the keys."""
        self.leave.set_key(leave)
        words = self.tr("What was looked at")
        self.looked_at.setToolTip(f"{words} ({looked_at})" if looked_at else words)
        self._slide_key = slide

    def show_ways(self, actions: Sequence[QAction]) -> None:
        """Offer these, which show their keys."""
        self._ways.addActions(actions)

    def show_title(self, title: str) -> None:
        """Name the review."""
        self._title.setText(title)

    def show_stop(self, pair: str, field: str, reason: str) -> None:
        """Where the reader is."""
        self._pair.setText(pair)
        self._field.setText(field)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def show_left(self, text: str) -> None:
        """How much is left."""
        self._rest = text
        self.rest.setText(self._passing or self._rest)

    def show_passing(self, text: str) -> None:
        """Something to be read in place of how much is left; empty: nothing."""
        self._passing = text
        self.rest.setText(self._passing or self._rest)

    def show_slide(self, judgement: PairJudgement, rule: Rule, levels: Sequence[str]) -> None:
        """What the slide is by now, by which rule, and what its magnifications are, a line each."""
        verdict = judgement.verdict
        words = verdict_word(verdict) if verdict is not None else self.tr("not judged")
        is_final = verdict is None or judgement.is_complete or judgement.is_own
        self.slide.setText((self.tr("Slide: {0}") if is_final else self.tr("Slide so far: {0}")).format(words))
        name, token = GLYPHS[verdict][:2] if verdict is not None else ("slide", "text2")
        self.slide.setIcon(tinted_icon(name, token))
        whose = self.tr("Your own verdict.") if judgement.is_own else self.tr("By the rule of this review.")
        unread = self.tr("{0}: unsure at best.").format(judgement.unreadable) if judgement.unreadable else ""
        self._told = tuple(filter(None, (whose, localized(rule_words(rule)), unread, *levels)))
        key = self.tr("Change it with {0}.").format(self._slide_key) if self._slide_key else ""
        self.slide.setToolTip("\n".join(filter(None, (*self._told, key))))
        for one in Verdict:
            self.entries[one].setEnabled(judgement.counts.judged > 0)  # nobody judges a slide of which they saw nothing
        chosen = self.entries[judgement.verdict if judgement.is_own else None]
        chosen.setChecked(True)
        by_rule = verdict_word(judgement.by_rule) if judgement.by_rule is not None else self.tr("nothing yet")
        self.entries[None].setText(self.tr("What the rule says: {0}").format(by_rule))

    def _list_facts(self) -> None:
        """What the slide is made of, above what can be chosen."""
        for action in self._facts:
            self._menu.removeAction(action)
        first = self.entries[Verdict.SAME]
        self._facts = [QAction(words, self._menu) for words in self._told]
        for action in self._facts:
            action.setEnabled(False)
        self._menu.insertActions(first, self._facts)
        self._facts.append(self._menu.insertSeparator(first))

    def open_menu(self) -> None:
        """Offer the verdicts on the slide."""
        if self.slide.isEnabled():
            self._menu.popup(self.slide.mapToGlobal(QPoint(0, self.slide.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of panels, a line below."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))
