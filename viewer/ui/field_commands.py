"""The commands about fields: to step through them, to check one, to export them; their panel and their mark."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.state import PaneState
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.docks.dock_area import LEFT, RIGHT, DockArea
from viewer.ui.field_keeper import FieldKeeper
from viewer.ui.furniture import Furniture
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.pane.field_mark import FieldMark
from viewer.ui.session import Session
from viewer.ui.toast import Toast
from viewer.ui.whole_slide import WholeSlide

if TYPE_CHECKING:  # shown later than the window
    from viewer.comparison.whole.field_check import FieldCheck
    from viewer.comparison.whole.field_export import FieldSource
    from viewer.comparison.whole.fields import Field
    from viewer.comparison.whole.tile_files import SavedTiles
    from viewer.ui.dialogs.field_check import FieldCheckDialog
    from viewer.ui.dialogs.tile_pairs import TilePairsDialog
    from viewer.ui.docks.attribution_panel import AttributionPanel
    from viewer.ui.docks.fields_panel import FieldsPanel

_PANEL, _WHY = "fields", "attribution"


class FieldCommands(QObject):
    """For the window that it belongs to."""

    def __init__(
        self,
        session: Session,
        whole: WholeSlide,
        jobs: JobPool,
        short_jobs: JobPool,
        toast: Toast,
        folder: Callable[[], Path],
        window: QWidget,
    ) -> None:
        """``folder``: where exports are proposed to go."""
        super().__init__(window)
        self._session, self._jobs, self._short_jobs = session, jobs, short_jobs
        self._toast, self._folder, self._window = toast, folder, window
        self.keeper = FieldKeeper(session, whole, short_jobs, self)
        self.dialog: FieldCheckDialog | None = None
        """The check that is shown, while it is open."""
        self.tiles: TilePairsDialog | None = None
        """The export of tiles, while it is open."""
        self._paths: list[Path] = []
        self._used: Path | None = None
        session.slots_changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "fields": lambda: self._docks.toggle_panel(_PANEL),
            "attribution": lambda: self._docks.toggle_panel(_WHY),
            "field_next": partial(self.keeper.step, 1),
            "field_previous": partial(self.keeper.step, -1),
            "field_check": self.check,
            "fields_csv": self.export_csv,
            "fields_geojson": self.export_geojson,
            "tile_pairs": self.export_tiles,
        }

    def attach(self, view: ComparisonView, docks: DockArea, actions: Actions, furniture: Furniture) -> None:
        """Put its panel and its mark where they belong."""
        self._docks, self._actions, self._furniture = docks, actions, furniture
        docks.add_panel(_PANEL, self.tr("Fields"), self._make_panel, LEFT)
        docks.add_panel(_WHY, self.tr("Why it differs"), self._make_attribution, RIGHT)
        view.add_mark(FieldMark(self.keeper.outline, self._tag))
        furniture.notes.sources.append(lambda state, _scene: self.keeper.note(state))
        for changed in (self.keeper.changed, self.keeper.current_changed):
            changed.connect(view.update_marks)
            changed.connect(self._enable)
        self._enable()

    def _make_panel(self) -> FieldsPanel:
        from viewer.ui.docks.fields_panel import FieldsPanel

        panel = FieldsPanel(self.keeper, self._session, self._short_jobs, self._actions)
        panel.typed.connect(self._furniture.leave_panel)
        return panel

    def _make_attribution(self) -> AttributionPanel:
        from viewer.ui.docks.attribution_panel import AttributionPanel

        return AttributionPanel(self.keeper, self._session, self._jobs)

    def _enable(self) -> None:
        listed = bool(self.keeper.fields)
        for name in ("field_next", "field_previous", "fields_csv", "fields_geojson"):
            self._actions[name].setEnabled(listed)
        self._actions["field_check"].setEnabled(self.keeper.current is not None)

    def _tag(self) -> str:
        field = self.keeper.current
        if field is None:
            return ""
        from viewer.ui.docks.field_words import field_value, measure_name

        # The tag stands beside the corners of all tiles of the field, its number is that of one of them.
        words = (
            self.tr("Field {0}  {1} of its worst tile {2}") if len(field.tiles) > 1 else self.tr("Field {0}  {1} {2}")
        )
        return words.format(field.number, measure_name(field.measure), field_value(field))

    # --- checking ----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Have scikit-image work out the SSIM of the field that is looked at."""
        field, source, state = self.keeper.current, self.keeper.source, self._session.comparison.state
        if field is None or source is None or state.reference is None:
            return
        from viewer.comparison.whole.belonging import pane_of

        conversion = pane_of(source.conversion, state)
        if conversion is None or not conversion.is_placed:
            return
        if self.dialog is not None:
            self.dialog.reject()
        from viewer.ui.dialogs.field_check import FieldCheckDialog

        dialog = self.dialog = FieldCheckDialog(field.number, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self._closed(dialog))
        work = partial(_checked, state.reference, conversion, source, field)
        dialog.follow(self._jobs.start(f"Check field {field.number}", work))
        dialog.show()

    def _closed(self, dialog: FieldCheckDialog) -> None:
        if dialog is self.dialog:
            self.dialog = None

    # --- exports -----------------------------------------------------------------------------------------------

    def export_tiles(self) -> None:
        """Ask for pairs of tiles, which need no comparison before."""
        if self.tiles is not None or not any(pane.is_placed for pane in self._session.comparison.state.panes[1:]):
            return
        from viewer.ui.dialogs.tile_pairs import TilePairsDialog

        self._paths = [slot.path for slot in self._session.slots]
        dialog = self.tiles = TilePairsDialog(
            lambda: self._session.comparison.state, self._jobs, self._proposed, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._tiles_closed)
        dialog.saved.connect(self._tiles_saved)
        dialog.open()

    def _tiles_closed(self) -> None:
        self.tiles = None

    def _tiles_saved(self, saved: SavedTiles) -> None:
        sentence = self.tr("Saved {0} pairs of tiles, mean SSIM {1}, and “{2}” in {3}.")
        words = sentence.format(saved.pairs, f"{saved.ssim_mean:.4f}", saved.table.name, saved.table.parent)
        self._tell_saved(words, saved.table.parent)

    def _follow(self) -> None:
        """The dialog is about slides: with these it goes."""
        if self.tiles is not None and [slot.path for slot in self._session.slots] != self._paths:
            self.tiles.reject()

    def export_csv(self) -> None:
        """Save all fields that are listed as a table."""
        source = self.keeper.source
        if source is not None and self.keeper.fields:
            path = self._asked(self.tr("Save the fields as a table"), "csv", (self.tr("CSV files (*.csv)"),))[0]
            if path is not None:
                from viewer.comparison.whole.field_export import fields_csv

                self._write(path, fields_csv(source, self.keeper.fields))

    def export_geojson(self) -> None:
        """Save all fields that are listed as annotations for QuPath."""
        source, reference = self.keeper.source, self._session.comparison.state.reference
        if source is None or reference is None or not self.keeper.fields:
            return
        bounds = reference.slide.bounds
        whole = self.tr("GeoJSON, pixels counted from the slide's corner (*.geojson)")
        cropped = self.tr("GeoJSON, counted from the scanned part, to which QuPath crops since 0.7 (*.geojson)")
        filters = (whole, cropped) if (bounds.x, bounds.y) != (0, 0) else (whole,)
        path, chosen = self._asked(self.tr("Save the fields for QuPath"), "geojson", filters)
        if path is not None:
            from viewer.comparison.whole.field_export import fields_geojson

            origin = Point(bounds.x, bounds.y) if chosen == cropped else Point(0, 0)
            self._write(path, fields_geojson(source, self.keeper.fields, origin))

    def _asked(self, title: str, suffix: str, filters: tuple[str, ...]) -> tuple[Path | None, str]:
        """The path that somebody chose, and the filter; no path where nobody did."""
        source = self.keeper.source
        assert source is not None
        stem = f"{source.result.original.path.stem} {self.keeper.choice.kind.value} fields"
        proposed = self._proposed() / f"{stem}.{suffix}"
        name, chosen = QFileDialog.getSaveFileName(self._window, title, str(proposed), ";;".join(filters))
        if not name:
            return None, chosen
        path = Path(name)
        if path.suffix.lower() != f".{suffix}":
            path = path.with_name(f"{path.name}.{suffix}")
            if path.exists():  # the file dialog has asked about another name
                words = self.tr("“{0}” is there already: choose another name.")
                self._toast.show("warning", words.format(path.name), self.tr("Close"))
                return None, chosen
        return path, chosen

    def _write(self, path: Path, content: bytes) -> None:
        job = self._jobs.start(f"Save {path.name}", partial(_written, path, content))
        job.done.connect(lambda _: self._saved(path))
        job.failed.connect(lambda error: self._not_saved(path, error))

    def _saved(self, path: Path) -> None:
        sentence = self.tr("Saved {0} fields as “{1}” in {2}.")
        self._tell_saved(sentence.format(len(self.keeper.fields), path.name, path.parent), path.parent)

    def _proposed(self) -> Path:
        """Where dialogs begin: the folder that was used last, or the next one around it that is there."""
        wanted = self._used or self._folder()
        # A dialog that begins in a folder which is not there lets nobody choose it.
        return next((one for one in (wanted, *wanted.parents) if one.is_dir()), Path.home())

    def _tell_saved(self, words: str, folder: Path) -> None:
        self._used = folder
        show_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._toast.show("info", words, self.tr("Show folder"), show_folder)

    def _not_saved(self, path: Path, error: Exception) -> None:
        cause = (error.strerror if isinstance(error, OSError) else None) or localized(str(error))
        sentence = self.tr("“{0}” was not written to {1}: {2}. Choose another folder.")
        self._toast.show("fail", sentence.format(path.name, path.parent, cause), self.tr("Close"))


def _written(path: Path, content: bytes, progress: Progress) -> None:
    progress.check()
    write_whole(path, content)


def _checked(
    reference: PaneState, conversion: PaneState, source: FieldSource, field: Field, progress: Progress
) -> FieldCheck:
    from viewer.comparison.whole.field_check import check_field
    from viewer.comparison.whole.field_reader import FieldReader

    reader = FieldReader.of(reference, conversion, source.conversion, source.level)
    return check_field(reader, source.level, field, source.result.settings, source.result.kernel, progress)
