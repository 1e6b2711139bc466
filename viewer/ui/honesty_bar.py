"""One line above the panes that says what must be known of the pair before its pictures are trusted."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.comparison.honesty import Condition, Finding, pair_findings
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.disk_watch import DiskWatch
from viewer.ui.session import Session
from viewer.ui.slot import Slot
from viewer.ui.widgets import Banner
from viewer.ui.widgets.banner import show_findings


class HonestyBar(QWidget):
    """Hidden while there is nothing to say, or all of it has been put away."""

    def __init__(self, session: Session, view: ComparisonView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._said: tuple[Finding, ...] = ()
        self._reported: dict[Slot, Finding] = {}
        self.banner = Banner()
        self.watch = DiskWatch(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.banner.dismissed.connect(self._dismiss)
        self.banner.action_triggered.connect(self._reload)
        self.watch.changed.connect(self.refresh)
        session.slots_changed.connect(self.refresh)
        session.comparison.listen(self._follow)
        self.refresh()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is said now, the gravest first."""
        return self._said

    def note(self, _state: ComparisonState, _scene: PaneScene) -> str:
        """How many warnings there are, for the tissue, while the bar is put away with the rest of the chrome."""
        warnings = sum(finding.severity != "info" for finding in self._said)
        if not warnings or self.isVisible():
            return ""
        return self.tr("1 warning put away") if warnings == 1 else self.tr("{0} warnings put away").format(warnings)

    def report(self, slot: Slot, finding: Finding) -> None:
        """Say what was found out about the slide in ``slot``, as long as that is open."""
        self._reported[slot] = finding
        self._view.dismissals.recall(self._pair, finding)
        self.refresh()

    def _follow(self, before: ComparisonState, state: ComparisonState) -> None:
        if before.panes is not state.panes or before.display.mode is not state.display.mode:
            self.refresh()

    def refresh(self) -> None:
        """Say what holds now."""
        state = self._session.comparison.state
        changed = [
            Finding(Condition.CHANGED, self.watch.sentences[slot], "warning", index)
            for index, slot in enumerate(self._session.slots)
            if slot in self.watch.sentences
        ]
        self._reported = {slot: said for slot, said in self._reported.items() if slot in self._session.slots}
        found = [*changed, *self._reported.values(), *pair_findings(state), *self._view.findings(state)]
        self._said = self._view.dismissals.left(self._pair, found)
        reload = bool(self._said) and self._said[0].condition is Condition.CHANGED
        show_findings(self.banner, self._said, self.tr("Reload") if reload else "")
        self.setVisible(bool(self._said))

    @property
    def _pair(self) -> frozenset[object]:
        """Original and conversion may change places: it stays the same pair."""
        return frozenset(slot.path for slot in self._session.slots)

    def _dismiss(self) -> None:
        self._view.dismissals.dismiss(self._pair, self._said[0])
        self.refresh()

    def _reload(self) -> None:
        """Open the changed slide anew, as it was opened before."""
        index = self._said[0].slot
        slot = self._session.slots[index]
        self._session.reopen(index, series_uid=slot.series_uid, reader=slot.reader)
