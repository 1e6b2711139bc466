"""One pane: header, messages, the canvas, and sliders for slides of more than one plane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from viewer.comparison.honesty import Condition, Dismissals, Finding
from viewer.comparison.state import PaneState
from viewer.slides.dicom_folder import SeveralSeriesError
from viewer.slides.jpeg_colour import tells_of_disputed_colours
from viewer.slides.slide import Slide, SlideError
from viewer.slides.slide_kind import SlideKind
from viewer.tiles.cache import TileCache
from viewer.ui.language import localized
from viewer.ui.pane.pane import Pane
from viewer.ui.pane.plane_sliders import PlaneSliders
from viewer.ui.slot import Slot
from viewer.ui.widgets import Banner
from viewer.ui.widgets.banner import show_findings

DICOM_READERS = {"wsidicom": "wsidicom", "openslide": "OpenSlide", "pydicom": "pydicom"}
"""Readers of DICOM files that a person can choose between, by their key for ``open_slide``."""


class SlidePane(Pane):
    """Shows what became of one slot."""

    plane_requested = Signal(str, int)
    """Name of an axis and the position wanted."""
    series_requested = Signal()
    """Somebody wants to choose among the series of the folder."""
    reader_requested = Signal(str)
    """Somebody wants another reader: a key of DICOM_READERS."""
    another_requested = Signal()
    """Somebody wants another slide in place of this that cannot be opened."""
    way_back_requested = Signal()
    """Somebody wants what was open before this that cannot be opened."""
    details_requested = Signal()
    """Somebody wants to read all that the slide says of itself."""

    dismissed = Signal()
    """A sentence was put away."""

    def __init__(
        self, slot: Slot, role: str, cache: TileCache, dismissals: Dismissals, parent: QWidget | None = None
    ) -> None:
        """``role``: the words of the role tag; ``dismissals``: what is not to be said again."""
        super().__init__(role, slot.path.name, self.tr("More about this slide"), cache, parent)
        self.slot = slot
        self.canvas.setAccessibleName(f"{role.title()} {slot.path.name}")
        self._tile_error: tuple[Slide, str] | None = None
        self._own_role, self._own_details = role, ""
        self._name.setToolTip(str(slot.path))
        self._link = ""
        """Whether it is unlinked, and where it lies."""
        details = QAction(self.tr("Details of this slide"), self._entries)
        details.triggered.connect(self.details_requested)
        self._entries.insertAction(self._detached, details)
        self.readers = self._reader_menu()
        self.banner = Banner()
        self._dismissals = dismissals
        self._said: Finding | None = None
        self._has_way_back = False
        self.banner.dismissed.connect(self._dismiss)
        self.banner.hide()
        self.planes = PlaneSliders()
        self.planes.moved.connect(self.plane_requested)
        self._message.action_triggered.connect(self._act)
        self._stack.setCurrentWidget(self._message)
        for place, widget in enumerate((self.banner, self.planes)):
            self._above.insertWidget(place, widget)

    def _reader_menu(self) -> QMenu:
        readers = QMenu(self.tr("Read with"), self._entries)
        self._entries.insertMenu(self._detached, readers)
        group = QActionGroup(readers)
        for key, name in DICOM_READERS.items():
            action = readers.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, key=key: self.reader_requested.emit(key))
            group.addAction(action)
        readers.menuAction().setVisible(False)
        return readers

    def show_pane(self, pane: PaneState | None, is_reference: bool, way_back: str = "") -> None:
        """Follow the slot: opening, open, being aligned, refused; a slide that is refused offers ``way_back``."""
        self._show_readers()
        if self.slot.error is not None:
            self._show_error(self.slot.error, way_back)
        elif pane is None:
            self._say(self.tr("Opening {0}…").format(self.slot.path.name), "")
        elif pane.alignment is None and not is_reference:
            self._describe(pane)
            self._say(self.tr("Finding its place on the original…"), "")
        else:
            self._describe(pane)
            self._stack.setCurrentWidget(self.canvas)
            self._show_banner(pane)

    @property
    def identity(self) -> tuple[str, str, str]:
        """Role, name and details of what this pane's slot holds."""
        return self._own_role, self.slot.path.name, self._own_details

    def show_identity(self, identity: tuple[str, str, str], link: str) -> None:
        """Have the header name what is shown here, which may be another slide than the pane's own; and how it lies."""
        role, name, details = identity
        if self._role.text() != role:
            self._role.set_text(role)
        self._name.setText(name)
        self._link = link
        self._show_details(details)

    def _show_details(self, details: str) -> None:
        self._details.setText(", ".join(filter(None, (self._link, details))))

    def show_tile_error(self, pane: PaneState, sentence: str) -> None:
        """Say that a part cannot be read; the banner stays, since a slide that lacks parts is news enough."""
        self._tile_error = pane.slide, sentence
        self._show_banner(pane)

    def _describe(self, pane: PaneState) -> None:
        slide = pane.slide
        level = slide.levels[0]
        coding = " ".join(part for part in (localized(level.compression or ""), level.subsampling) if part)
        reader = str(slide.reader)
        if self.slot.is_first_picture:
            # Another name will stand here in a moment: whoever sees it change knows why.
            reader = self.tr("{0} for the first picture, {1} follows").format(reader, DICOM_READERS["wsidicom"])
        self._own_details = ", ".join(part for part in (slide.format, reader, coding) if part)
        self._show_details(self._own_details)
        self.planes.show_axes(slide.axes)

    def _show_readers(self) -> None:
        """Offer the readers of DICOM, also where the one that was chosen refused: another may not."""
        slide = self.slot.slide
        is_dicom = self.slot.kind is SlideKind.DICOM or (slide is not None and slide.format.startswith("DICOM"))
        self.readers.menuAction().setVisible(is_dicom)
        now = slide.reader.name if slide is not None else DICOM_READERS.get(self.slot.reader or "")
        for action in self.readers.actions():
            action.setChecked(action.text() == now)

    def findings(self, pane: PaneState) -> list[Finding]:
        """What must be known of the slide that ``pane`` shows, whether or not somebody has put it away."""
        found: list[Finding] = []
        if self._tile_error is not None and self._tile_error[0] is pane.slide:
            found.append(Finding(Condition.UNREADABLE, self._tile_error[1], "fail"))
        if pane.alignment is not None and not pane.is_placed:
            not_aligned = self.tr("Not aligned: this slide does not fit the original; positions mean nothing here.")
            found.append(Finding(Condition.NOT_ALIGNED, not_aligned, "warning"))
        for notice in pane.slide.notices:
            disputed = tells_of_disputed_colours(notice)
            found.append(
                Finding(Condition.COLOURS if disputed else Condition.NOTICE, notice, "warning" if disputed else "info")
            )
        return found

    def _show_banner(self, pane: PaneState) -> None:
        said = self._dismissals.left(self.slot.path, self.findings(pane))
        self._said = said[0] if said else None
        show_findings(self.banner, said)

    def _dismiss(self) -> None:
        if self._said is not None:
            self._dismissals.dismiss(self.slot.path, self._said)
            self.dismissed.emit()

    def _show_error(self, error: SlideError, way_back: str) -> None:
        self.banner.hide()
        self._own_details = ""
        self._details.setText("")
        self._has_way_back = bool(way_back)
        other = way_back or self.tr("Choose another slide")
        action = self.tr("Choose a series") if isinstance(error, SeveralSeriesError) else other
        self._say(localized(str(error)), localized(error.advice), localized(error.details), action)

    def _act(self) -> None:
        if isinstance(self.slot.error, SeveralSeriesError):
            self.series_requested.emit()
        elif self._has_way_back:
            self.way_back_requested.emit()
        else:
            self.another_requested.emit()
