"""The panels about whole slides, navigator and metadata, made when they are first shown: the start waits for none."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.ui.coverage_recorder import CoverageRecorder
from viewer.ui.docks.dock_area import BOTTOM, LEFT, DockArea
from viewer.ui.field_keeper import FieldKeeper
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.whole_slide import WholeSlide

if TYPE_CHECKING:
    from viewer.ui.docks.metadata_panel import MetadataPanel
    from viewer.ui.docks.navigator_panel import NavigatorPanel

_NAVIGATOR, _METADATA = "navigator", "metadata"


class Panels(QObject):
    """Their commands, and what is in them."""

    def __init__(
        self,
        session: Session,
        coverage: CoverageRecorder,
        whole: WholeSlide,
        jobs: JobPool,
        short_jobs: JobPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._coverage, self._whole = session, coverage, whole
        self._jobs, self._short_jobs = jobs, short_jobs
        self._fields: FieldKeeper | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            **{name: partial(self._toggle, name) for name in (_NAVIGATOR, _METADATA)},
            "coverage_reset": self._coverage.reset,
        }

    def attach(self, docks: DockArea) -> None:
        """Put its panels where they belong."""
        self._docks = docks
        docks.add_panel(_NAVIGATOR, self.tr("Navigator"), lambda: self.navigator, LEFT)
        docks.add_panel(_METADATA, self.tr("Metadata"), lambda: self.metadata, BOTTOM)

    def outline_field(self, fields: FieldKeeper) -> None:
        """Have the navigator outline the field that is looked at, from when it is first shown."""
        self._fields = fields

    @cached_property
    def navigator(self) -> NavigatorPanel:
        """The whole slide with what the panes show."""
        from viewer.ui.docks.navigator_panel import NavigatorPanel

        panel = NavigatorPanel(self._session, self._coverage, self._whole, self._short_jobs)
        if self._fields is not None:
            panel.map.outline = self._fields.outline
            self._fields.current_changed.connect(panel.map.update)
        return panel

    @cached_property
    def metadata(self) -> MetadataPanel:
        """What the slides say of themselves."""
        from viewer.ui.docks.metadata_panel import MetadataPanel

        return MetadataPanel(self._session, self._jobs)

    def _toggle(self, name: str) -> None:
        self._docks.toggle_panel(name)
