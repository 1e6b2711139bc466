"""Leads through the three steps over the panes, which can be used all the while."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.conversion.places import sample_folder
from viewer.ui.theme import PANE_HEADER
from viewer.ui.tour.card import TourCard, TourFrame
from viewer.ui.tour.steps import TourStep, steps_of

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

MOVES_MS: Final = 1500
"""How long nothing moves before a step about moving is over."""
_LOOKS_MS: Final = 250
"""Between two looks at whether something was done; nothing tells of all of it."""
_GAP, _AROUND = 10, 3
_NEXT: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Tour(QObject):
    """Waits for a pair, then shows a step after the other; ends where an error is to be read or other slides come."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._paths: tuple[Path, ...] = ()
        """Of the slides that it is given on; empty while it waits for them."""
        self._waits = self._of_sample = self._was_done = False
        self._steps: tuple[TourStep, ...] = ()
        self._at = 0
        self.card: TourCard | None = None
        self.frames: list[TourFrame] = []
        self.moves = QTimer(self, singleShot=True, interval=MOVES_MS)
        self.moves.timeout.connect(self._go_on)
        self._looks = QTimer(self, interval=_LOOKS_MS)
        self._looks.timeout.connect(self._look)
        self._places = QTimer(self, singleShot=True, interval=0)
        self._places.timeout.connect(self._place)
        window.session.slots_changed.connect(self._slots_changed)
        window.session.comparison.listen(lambda *_: self._changed())

    @property
    def is_on(self) -> bool:
        """Whether a card is shown."""
        return self.card is not None

    @property
    def number(self) -> int:
        """Of the step that is shown, from 1."""
        return self._at + 1

    def begin(self, *, of_sample: bool) -> None:
        """Show the first step as soon as a pair is there, the sample where ``of_sample``."""
        self.end()
        self._waits, self._of_sample = True, of_sample
        self._changed()

    def end(self) -> None:
        """Take everything away; what was done with the slides stays."""
        self._waits = False
        self._looks.stop()
        self.moves.stop()
        card, self.card = self.card, None
        if card is not None and card.isAncestorOf(self._window.focusWidget() or self._window):
            # Else whatever comes next would get the keys, where Enter opens something.
            next((one for one in self._window.view.every_canvas if one.isVisible()), self._window.view).setFocus()
        for one in (*self.frames, card):
            if one is not None:
                one.hide()
                one.deleteLater()
        self.frames = []
        if card is not None:
            self._window.removeEventFilter(self)
            self._window.view.removeEventFilter(self)

    # --- following what happens --------------------------------------------------------------------------------

    def _slots_changed(self) -> None:
        slots = self._window.session.slots
        if self._waits and slots and self._of_sample and not self._is_sample():
            self._waits = False  # somebody opened slides of their own first
        if self.is_on and (self._paths != tuple(slot.path for slot in slots) or any(slot.error for slot in slots)):
            self.end()
        self._changed()

    def _changed(self) -> None:
        if self._waits:
            self._begin_if_ready()
        elif self.is_on and self._steps[self._at].lasts and self._is_done():
            self.moves.start()

    def _is_done(self) -> bool:
        """Whether it was done in this step; what was so before says nothing."""
        return self._steps[self._at].is_done() and not self._was_done

    def _begin_if_ready(self) -> None:
        session, window = self._window.session, self._window
        slots = session.slots
        if len(session.comparison.state.panes) < 2 or any(slot.error or slot.pending for slot in slots):
            return
        if self._of_sample and not self._is_sample():
            return
        if not window.view.isVisible() or window.reviewing.review is not None:
            return
        self._waits = False
        self._paths = tuple(slot.path for slot in slots)
        self._steps, self._at = steps_of(window), 0
        window.settings.tour_seen = True
        card = self.card = TourCard(window)
        card.next_wanted.connect(self._go_on)
        card.skip_wanted.connect(self.end)
        window.installEventFilter(self)
        window.view.installEventFilter(self)
        self._looks.start()
        self._show()

    def _is_sample(self) -> bool:
        return all(sample_folder() in slot.path.parents for slot in self._window.session.slots)

    def _look(self) -> None:
        if not self._steps[self._at].lasts and self._is_done():
            self._go_on()
        else:
            self._places.start()  # panels come and go beside the panes

    def _go_on(self) -> None:
        self.moves.stop()
        if not self.is_on:
            return
        if self._at + 1 == len(self._steps):
            self.end()
            return
        self._at += 1
        self._show()

    # --- what is shown -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        assert self.card is not None
        self.card.show_step(self._steps[self._at], self.number, len(self._steps))
        self._was_done = self._steps[self._at].is_done()
        self._place()
        self.card.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.card, QAccessible.Event.Alert))

    def _place(self) -> None:
        """The card at the top of the panes, below what it points at; frames around that."""
        card, window = self.card, self._window
        if card is None:
            return
        targets = [one for one in self._steps[self._at].targets() if one.isVisible()]
        places = [_place_of(one, window) for one in targets]
        while len(self.frames) < len(places):
            self.frames.append(TourFrame(window))
        for frame in self.frames[len(places) :]:
            frame.hide()
        for frame, place in zip(self.frames, places, strict=False):
            # Around the panes it would lie under what stands beside them.
            inside = place.height() > PANE_HEADER * 3
            frame.setGeometry(place if inside else place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
            frame.show()
            frame.raise_()
        view = _place_of(window.view, window)
        size = card.size_for(view.width() - 2 * _GAP)
        middle = places[0].united(places[-1]).center().x() if places else view.center().x()
        if len(places) > 1 and places[-1].right() - places[0].left() > view.width() // 2:
            middle = places[0].center().x()
        left = max(view.left() + _GAP, min(middle - size.width() // 2, view.right() - _GAP - size.width()))
        card.setGeometry(QRect(QPoint(left, view.top() + PANE_HEADER + _GAP), size))
        card.setVisible(window.view.isVisible())
        card.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc, where nothing else took them; and whatever moves the panes."""
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            self._places.start()
        elif kind == QEvent.Type.KeyPress and watched is self._window and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
            if event.key() in _NEXT and not event.isAutoRepeat():
                self._go_on()
                return True
        return False


def _place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
