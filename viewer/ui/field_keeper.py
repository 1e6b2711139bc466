"""The fields of the comparison that the window holds: which are listed, and which is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.session import Session
from viewer.ui.whole_slide import WholeSlide

if TYPE_CHECKING:  # there are none before a comparison
    from viewer.comparison.whole.field_export import FieldSource
    from viewer.comparison.whole.fields import Choice, Field, FieldMeasure
    from viewer.comparison.whole.result import ComparisonResult, ConversionResult, LevelResult

_FILLED = 0.9
"""Of a view that a field just fits into: its corners and its tag are to be seen, too."""


class FieldKeeper(QObject):
    """Chooses fields whenever there is another result or another choice, whether anybody sees the panel or not."""

    changed = Signal()
    """Other fields are listed, or others can be chosen."""
    current_changed = Signal()
    """Another field is looked at, or none."""

    def __init__(self, session: Session, whole: WholeSlide, jobs: JobPool, parent: QObject | None = None) -> None:
        """``jobs``: for short work."""
        super().__init__(parent)
        self._session, self._whole = session, whole
        self.conversion = 0
        """Place of the conversion in the result."""
        self.downsample: float | None = None
        """Of the level that was chosen; None: the finest."""
        self.fields: tuple[Field, ...] = ()
        self.source: FieldSource | None = None
        """Where ``fields`` come from; None without any comparison of the slides that are open."""
        self.message: tuple[str, str] = ("", "")
        """Why no field is listed, and what to do."""
        self.current: Field | None = None
        """The one that was visited last."""
        self._choosing = LatestJob("Choose fields", jobs, self)
        self._choosing.done.connect(self._chosen)
        whole.changed.connect(self._follow)
        session.slots_changed.connect(self._follow)
        self._follow()

    @cached_property
    def choice(self) -> Choice:
        """Which fields are wanted."""
        from viewer.comparison.whole.fields import Choice

        return Choice()

    # --- choosing ----------------------------------------------------------------------------------------------

    def use(self, choice: Choice) -> None:
        """List other fields."""
        if choice != self.choice:
            self.choice = choice
            self._follow()

    def use_level(self, conversion: int, downsample: float | None) -> None:
        """List fields of another conversion or level of the result."""
        self.conversion, self.downsample = conversion, downsample
        self._follow()

    @property
    def conversions(self) -> tuple[ConversionResult, ...]:
        """Those of the result of which something was compared."""
        result = self._whole.result
        return tuple(one for one in result.conversions if one.levels) if result is not None else ()

    @property
    def levels(self) -> tuple[LevelResult, ...]:
        """Of the conversion that is chosen, finest first."""
        conversions = self.conversions
        return conversions[min(self.conversion, len(conversions) - 1)].levels if conversions else ()

    @property
    def measures(self) -> tuple[FieldMeasure, ...]:
        """Those that the level holds."""
        if self.source is None:
            return ()
        from viewer.comparison.whole.fields import FieldMeasure, measured

        return tuple(one for one in FieldMeasure if measured(self.source.level.table, one))

    @property
    def is_at_rest(self) -> bool:
        """Whether what is listed is about the result and the choice of now."""
        return self._choosing.is_at_rest

    @property
    def lacks_comparison(self) -> bool:
        """Whether there is none, and none under way: fields come once somebody begins one."""
        return self._whole.result is None and self._whole.running is None

    def _follow(self) -> None:
        result, levels = self._whole.result, self.levels
        why = self._refusal(result) if result is not None else ""
        if result is None or why or not levels:
            self._choosing.drop()
            self.source = None
            self._list((), self._unknown(why))
            return
        from viewer.comparison.whole.field_export import FieldSource

        wanted = [level for level in levels if level.downsample == self.downsample]
        level = next(iter(wanted or levels))
        conversion = self.conversions[min(self.conversion, len(self.conversions) - 1)]
        self.source = FieldSource(result, conversion, level)
        self._choosing.ask(partial(_choose, self.source, self.choice))

    def _refusal(self, result: ComparisonResult) -> str:
        from viewer.comparison.whole.belonging import refusal

        return refusal(result, self._session.comparison.state)

    def _unknown(self, why: str) -> tuple[str, str]:
        if why:
            return self.tr("The comparison is about other slides"), why
        if self._whole.running is not None:
            return self.tr("Nothing is compared yet"), self.tr("Fields are listed as the comparison goes on.")
        return (
            self.tr("No comparison yet"),
            self.tr("Compare the whole slides first: then their worst places are listed here, to step through."),
        )

    def _chosen(self, found: tuple[FieldSource, Choice, tuple[Field, ...]]) -> None:
        source, choice, fields = found
        if source is self.source and choice == self.choice:
            self._list(fields, ("", "") if fields else self._none(source))

    def _none(self, source: FieldSource) -> tuple[str, str]:
        from viewer.comparison.whole.fields import Kind

        if not source.level.rows_done:
            return self.tr("Nothing is compared yet"), self.tr("Fields are listed as the comparison goes on.")
        match self.choice.kind:
            case Kind.RANDOM:
                return self.tr("No tissue"), self.tr("No tissue was found at this level: choose another one.")
            case Kind.EDGE:
                return self.tr("No edge differs"), self.tr("No tile at the edge of tissue differs by this measure.")
            case Kind.SEAM:
                if (source.level.table["seam"] < 0).all():
                    return self.tr("No seams"), source.level.seam_note
                return self.tr("No seam differs"), self.tr("No tile with a seam in tissue differs by this measure.")
            case _:
                return self.tr("Nothing differs"), self.tr("Every tile that was compared is equal by this measure.")

    def _list(self, fields: Sequence[Field], message: tuple[str, str]) -> None:
        self.fields, self.message = tuple(fields), message
        before, self.current = self.current, self._again(self.current)
        self.changed.emit()
        if before != self.current:
            self.current_changed.emit()

    def _again(self, field: Field | None) -> Field | None:
        """The listed one that is about the same place."""
        return next((one for one in self.fields if field is not None and _key(one) == _key(field)), None)

    # --- looking -----------------------------------------------------------------------------------------------

    def visit(self, field: Field) -> None:
        """Look at a field in all panes, at its level, so that it fills the view."""
        state = self._session.comparison.state
        if state.reference is None:
            return
        self.current = field
        self._session.force_level(field.downsample)
        now = self._session.comparison.state.viewport
        fitted = Viewport.fitting(field.rect, now.size, now.ratio, now.rotation)
        self._session.look(replace(now, centre=fitted.centre).with_scale(_FILLED * fitted.scale))
        self.current_changed.emit()

    def step(self, places: int) -> None:
        """Look at the next or previous one, from the last on to the first."""
        if self.fields:
            before = self.fields.index(self.current) if self.current in self.fields else (-1 if places > 0 else 0)
            self.visit(self.fields[(before + places) % len(self.fields)])

    def outline(self) -> Rect | None:
        """Of the field that is looked at, in level-0 pixels of the original."""
        return self.current.rect if self.current is not None else None

    def note(self, state: ComparisonState) -> str:
        """Which field the panes show; empty while it is not in the middle."""
        field = self.current
        if field is None or not field.rect.contains(state.viewport.centre):
            return ""
        return self.tr("Field {0} of {1}, level {2}").format(field.number, len(self.fields), field.level)

    def is_open(self) -> bool:
        """Whether the conversion that the fields are about is open and placed."""
        if self.source is None:
            return False
        from viewer.comparison.whole.belonging import pane_of

        pane = pane_of(self.source.conversion, self._session.comparison.state)
        return pane is not None and pane.is_placed


def _choose(source: FieldSource, choice: Choice, _progress: Progress) -> tuple[FieldSource, Choice, tuple[Field, ...]]:
    from viewer.comparison.whole.fields import choose

    return source, choice, choose(source.level, choice)


def _key(field: Field) -> tuple[object, ...]:
    return field.kind, field.measure, field.downsample, field.tile
