"""Remembers the offsets of every pair between sessions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.kept_offset import KeptOffset, PairOfSlides, found, with_offset
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine
from viewer.slides.identity import slide_identity
from viewer.ui.session import Session
from viewer.ui.settings import RecentPair, Settings

_REST_MS = 500
"""What is moved for less long is not written in between."""


class OffsetKeeper(QObject):
    """Gives the session what is kept of a conversion that has been aligned, and keeps what becomes of it."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._changed: dict[PairOfSlides, tuple[Affine, str]] = {}
        self._brought: tuple[KeptOffset, ...] = ()
        """What sessions brought: it holds until the pair is moved or opened by itself, and is not kept with it."""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.save)
        session.kept_offset = self._kept
        session.comparison.listen(self._follow)

    def save(self) -> None:
        """Write what has changed."""
        self._rest.stop()
        kept = self._settings.offsets
        for pair, (offset, origin) in self._changed.items():
            kept = with_offset(kept, pair, offset, origin)
        if self._changed:
            self._settings.offsets = kept
        self._changed = {}

    def forget(self, paths: Sequence[Path]) -> None:
        """These slides are opened without a session: what one brought for them does not count any more."""
        texts = [str(path) for path in paths]
        opened = RecentPair(texts[0], tuple(texts[1:])).key
        self._brought = tuple(one for one in self._brought if not set(one.pair.paths) <= set(opened))

    def _kept(self, pane: PaneState, brought: tuple[Affine, str] | None) -> tuple[Affine, str] | None:
        pair = self._pair(self._session.comparison.state, pane)
        if pair is None or pane.alignment is None:
            return brought
        if brought is not None:
            self._drop_brought(pair)
            self._brought += (KeptOffset(pair, *brought),)
        self.save()
        return found((*self._brought, *self._settings.offsets), pair, pane.alignment.affine)

    def _drop_brought(self, pair: PairOfSlides) -> None:
        self._brought = tuple(one for one in self._brought if one.pair not in (pair, pair.swapped))

    def _follow(self, before: ComparisonState, state: ComparisonState) -> None:
        if before.panes is state.panes:
            return
        for pane in state.panes[1:]:
            earlier = before.pane(pane.number)
            # A conversion that is aligned anew has none for a moment: that is no news.
            if earlier is None or earlier.alignment is not pane.alignment or earlier.offset == pane.offset:
                continue
            pair = self._pair(state, pane)
            if pair is not None:
                self._drop_brought(pair)
                self._changed[pair] = (pane.offset, pane.offset_origin)
                self._rest.start()

    def _pair(self, state: ComparisonState, pane: PaneState) -> PairOfSlides | None:
        reference = state.reference
        paths = {id(slot.slide): str(slot.path) for slot in self._session.slots}
        if reference is None or id(reference.slide) not in paths or id(pane.slide) not in paths:
            return None
        first, second = RecentPair(paths[id(reference.slide)], (paths[id(pane.slide)],)).key
        return PairOfSlides((first, second), (slide_identity(reference.slide), slide_identity(pane.slide)))
