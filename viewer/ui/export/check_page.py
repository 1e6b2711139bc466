"""The check list that is walked through before an export is offered, and the way around it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.export.review import LEAST_LETTERS, METADATA, ORIGINAL, PICTURE, SHAPE, ReviewItem, is_reason
from viewer.export.settings import ASSOCIATED
from viewer.ui.export.check_rows import CheckRows, item_title
from viewer.ui.export.plan_table import PlanTable
from viewer.ui.export.preparation import CheckList, Refusal
from viewer.ui.export.reviewing import Reviewing, Standing
from viewer.ui.export.words import sentences
from viewer.ui.theme import BODY, SEMIBOLD, ui_font
from viewer.ui.widgets import Banner, Button, LinkButton, SegmentedControl
from viewer.ui.widgets.quiet import quiet_label

_OUT, _FILE = "out", "file"


class CheckPage(QWidget):
    """Rows above, what the current one is about below."""

    shape_wanted = Signal(str)
    """Identity of a shape of the slide that is to be shown in the window."""
    picture_wanted = Signal(str)
    """Name of an associated image that is to be shown in its window."""
    picture_chosen = Signal(str, bool)
    """Name of an associated image, and whether it is to become a file."""
    slide_wanted = Signal()
    """The whole slide is to be shown in the window."""
    all_confirmed = Signal()
    """By a key, the last one."""
    save_wanted = Signal()
    """What is confirmed is to be saved as a file."""

    def __init__(self, reviewing: Reviewing) -> None:
        super().__init__()
        self._reviewing = reviewing
        self._code_is_there = False
        self._associated: tuple[str, ...] = ()
        self._looked: set[str] = set()
        """Names of associated images that were looked at since the slide was opened."""
        self.checks: CheckList | Refusal | None = None
        self.news = Banner()
        self.news.hide()
        self.rows = CheckRows()
        self.rows.setMinimumHeight(120)
        self.rows.visited.connect(lambda _: self._visit())
        self.rows.confirm_wanted.connect(self.confirm)
        self.title = QLabel()
        self.title.setFont(ui_font(BODY, SEMIBOLD))
        self.title.setWordWrap(True)
        self.sentence, self.hint = quiet_label(), quiet_label()
        self.plan = PlanTable()
        options = ((_OUT, self.tr("Left out")), (_FILE, self.tr("A file of its own")))
        self.picture = SegmentedControl([(key, words, "") for key, words in options])
        self.picture.chosen.connect(self._choose_picture)
        self.show_button = LinkButton("")
        self.show_button.clicked.connect(self._show_by_hand)
        self.confirm_button = Button("", key=self.tr("Enter"))
        self.confirm_button.clicked.connect(self._confirm_or_take_back)
        self.save_button = LinkButton(self.tr("Save check list…"))
        self.save_button.clicked.connect(self.save_wanted)
        self.saved = Banner()
        """What became of that."""
        self.saved.hide()
        self.around = LinkButton(self.tr("Go on without the whole check list…"))
        self.around.setCheckable(True)
        self.around.toggled.connect(self._fold)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why the export goes on without it"))
        self.reason.textEdited.connect(self._reviewing.override)
        self.about_reason = quiet_label(
            self.tr(
                "The reason stands in the manifest and in the report, and travels with the export: name nobody in it. "
                "At least {0} letters."
            ).format(LEAST_LETTERS)
        )
        self._arrange()
        reviewing.changed.connect(self.follow)
        self._fold(False)

    def _arrange(self) -> None:
        act = QHBoxLayout()
        act.setSpacing(12)
        act.addWidget(self.confirm_button)
        act.addWidget(self.picture)
        act.addWidget(self.show_button)
        act.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.news)
        column.addWidget(self.rows, 1)
        for widget in (self.title, self.sentence, self.hint):
            column.addWidget(widget)
        column.addLayout(act)
        column.addWidget(self.plan, 1)
        column.addWidget(self.saved)
        beside = QHBoxLayout()
        beside.addWidget(self.around)
        beside.addStretch(1)
        beside.addWidget(self.save_button)
        column.addLayout(beside)
        column.addWidget(self.reason)
        column.addWidget(self.about_reason)

    # --- what is known -----------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[ReviewItem, ...]:
        """The check list as it was known last."""
        return self.checks.items if isinstance(self.checks, CheckList) else ()

    @property
    def confirmed(self) -> tuple[ReviewItem, ...]:
        """Those of them that are confirmed."""
        return tuple(item for item in self.items if self._is_confirmed(item))

    @property
    def open_count(self) -> int:
        """How many items are not confirmed."""
        return len(self.items) - len(self.confirmed)

    def standing(self, item: ReviewItem) -> Standing:
        """What is so with an item."""
        return Standing.REFUSED if self._not_yet(item) else self._reviewing.standing(item)

    def _not_yet(self, item: ReviewItem) -> str:
        """Why an item cannot be confirmed here now; empty where it can."""
        if item.key == METADATA and not self._code_is_there:
            return self.tr("Type the study code first: it is stated in the files.")
        name = item.key.removeprefix(PICTURE)
        if item.key.startswith(PICTURE) and name in self._associated and name not in self._looked:
            return self.tr("Look at it first: it becomes a file.")
        return ""

    def show_checks(
        self, checks: CheckList | Refusal | None, associated: tuple[str, ...], *, code_is_there: bool
    ) -> None:
        """Show the check list; while it is None what was known last stays. ``associated``: what becomes files."""
        self._code_is_there, self._associated = code_is_there, associated
        if checks is not None:
            self.checks = checks
        self.follow()

    def forget(self) -> None:
        """Another slide is open."""
        self.checks = None
        self._looked.clear()
        self.reason.clear()
        self.around.setChecked(False)
        self.follow()

    def follow(self) -> None:
        """Show what has been confirmed."""
        checks = self.checks
        if isinstance(checks, Refusal):
            self.news.show_message("fail", sentences(checks.sentence, checks.advice))
        else:
            self.news.hide()
        before = self._reviewing.before
        if self.rows.show_items([(self._said(item), self.standing(item), before(item)) for item in self.items]):
            self.saved.hide()  # it was about what was confirmed then
        count, words = (
            len(self.confirmed),
            self.tr("{0} of {1} are confirmed: the command and “Many slides” can use it"),
        )
        self.save_button.setVisible(bool(count))
        self.save_button.setToolTip(words.format(count, len(self.items)))
        self.plan.show_plan(checks.plan if isinstance(checks, CheckList) else ())
        self._show_current()

    def _said(self, item: ReviewItem) -> ReviewItem:
        why = self._not_yet(item)
        return replace(item, refusal=why) if why else item

    def _show_current(self) -> None:
        item = self.rows.current
        for widget in (self.title, self.sentence, self.confirm_button):
            widget.setVisible(item is not None)
        self.plan.setVisible(item is not None and item.key == METADATA)
        hint, shown = "", ""
        name = item.key.removeprefix(PICTURE) if item is not None and item.key.startswith(PICTURE) else ""
        self.picture.setVisible(name in ASSOCIATED)
        self.picture.set_chosen(_FILE if name in self._associated else _OUT)
        if item is not None:
            standing = self.standing(item)
            self.title.setText(item_title(item))
            self.sentence.setText(sentences(item.sentence, item.refusal or self._not_yet(item)))
            self.confirm_button.setText(self._button_words(standing))
            self.confirm_button.set_key("" if standing is Standing.CONFIRMED else self.tr("Enter"))
            self.confirm_button.setEnabled(standing is not Standing.REFUSED)
            if item.key.startswith(SHAPE):
                hint = self.tr("It is shown in the window: Enter confirms it and goes on, arrow keys move.")
                shown = self.tr("Show it again")
            elif name:
                shown = self.tr("Look at it and draw on it")
            elif item.key == ORIGINAL:
                hint = self.tr(
                    "The panes show it as exported, and say of which level. Look through it for what else names a "
                    "patient: pen, stickers, text."
                )
                shown = self.tr("Show the whole slide as exported")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.show_button.setText(shown)
        self.show_button.updateGeometry()
        self.show_button.setVisible(bool(shown))

    def _button_words(self, standing: Standing) -> str:
        if standing is Standing.CONFIRMED:
            return self.tr("Take back")
        return self.tr("Confirm again") if standing is Standing.CHANGED else self.tr("Confirm")

    # --- what a person does ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes what was typed; the window would begin the export."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Look at the first item that is not confirmed, with the keys."""
        self.rows.setFocus()
        first = next((row for row, item in enumerate(self.items) if not self._is_confirmed(item)), -1)
        if first >= 0 and first != self.rows.currentRow():
            self.rows.setCurrentRow(first)
        else:
            self._visit()

    def _is_confirmed(self, item: ReviewItem) -> bool:
        return self.standing(item) is Standing.CONFIRMED

    def confirm(self) -> None:
        """The current item, and go on to the next."""
        item = self.rows.current
        if item is None:
            return
        if self.standing(item) in (Standing.OPEN, Standing.CHANGED):
            self._reviewing.confirm(item)
        if not self.rows.go_on():
            self.all_confirmed.emit()

    def _confirm_or_take_back(self) -> None:
        item = self.rows.current
        if item is not None and self._is_confirmed(item):
            self._reviewing.take_back(item)
        else:
            self.confirm()

    def _visit(self) -> None:
        self._show_current()
        self._show_subject()

    def _show_subject(self) -> None:
        item = self.rows.current
        if item is not None and item.key.startswith(SHAPE):
            self.shape_wanted.emit(item.key.removeprefix(SHAPE))
        elif item is not None and item.key == ORIGINAL:
            self.slide_wanted.emit()

    def _show_by_hand(self) -> None:
        """As ``_show_subject``, with what nobody is shown only because a row is looked at."""
        item = self.rows.current
        if item is not None and item.key.startswith(PICTURE):
            self._look_at(item.key.removeprefix(PICTURE))
        else:
            self._show_subject()
            self.rows.setFocus()  # Enter confirms on

    def _look_at(self, name: str) -> None:
        self._looked.add(name)
        self.picture_wanted.emit(name)
        self.follow()

    def _choose_picture(self, key: str) -> None:
        item = self.rows.current
        if item is not None:
            name = item.key.removeprefix(PICTURE)
            self.picture_chosen.emit(name, key == _FILE)
            if key == _FILE:
                self._look_at(name)

    def _fold(self, unfolded: bool) -> None:
        self.reason.setVisible(unfolded)
        self.about_reason.setVisible(unfolded)
        if unfolded:
            self.reason.setFocus()
        else:
            self.reason.clear()
            self._reviewing.override("")

    @property
    def has_reason(self) -> bool:
        """Whether somebody gave a reason to go on without the rest."""
        return self.around.isChecked() and is_reason(self.reason.text().strip())
