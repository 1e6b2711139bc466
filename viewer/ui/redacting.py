"""Shapes that are to be taken away from a slide, for the window that they are drawn in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QWidget

from viewer.redaction.shapes import RedactionShape
from viewer.redaction.sketch import Draws
from viewer.ui.actions import Actions
from viewer.ui.as_exported import AsExported
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.docks.dock_area import RIGHT, DockArea
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.furniture import Furniture
from viewer.ui.inspection import Inspection
from viewer.ui.job_pool import JobPool
from viewer.ui.linking import Linking
from viewer.ui.pane.redaction_mark import RedactionMark
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.pane.shape_sight import sight_of
from viewer.ui.picture_windows import PictureWindows
from viewer.ui.picture_words import picture_name
from viewer.ui.redaction_audit import RedactionAudit
from viewer.ui.redaction_keeper import RedactionKeeper
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.toast import Toast

if TYPE_CHECKING:
    from viewer.ui.docks.redaction_panel import RedactionPanel

PANEL = "redaction"


class Redacting(QObject):
    """Its commands, its panel, and what it draws on the panes."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        view: ComparisonView,
        pools: tuple[JobPool, JobPool],
        window: QWidget,
    ) -> None:
        """``pools``: for what is over before anybody could read that it runs, and for the rest."""
        super().__init__(window)
        self._session, self._view = session, view
        short, jobs = pools
        self.drawn = DrawnRedactions(self)
        self.tool = RedactionTool(lambda: session.comparison.state, self.drawn, parent=self)
        self.keeper = RedactionKeeper(session, self.drawn, settings, short, jobs, window)
        self.as_exported = AsExported(session, self.drawn, short, self)
        self.pictures = PictureWindows(session, self.drawn, self.as_exported, jobs, window)
        self.audit = RedactionAudit(self.drawn, self.keeper, settings, short, self)
        self.panel: RedactionPanel | None = None
        """None until it is shown for the first time."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "redact": self._switch,
            **{f"redact_{draws.value}": partial(self._use, draws) for draws in Draws},
            "redact_duplicate": self.tool.duplicate,
            "redact_remove": self.tool.remove,
            "redact_picture": self._choose_picture,
            "redact_hide": self._hide,
            "redact_preview": lambda: self.as_exported.show(not self.as_exported.is_on),
            "redaction_open": self.keeper.choose,
            "redaction_save": lambda: self.keeper.save(),
            "redaction_save_as": lambda: self.keeper.save_as(),
            "redaction_log": self._show_log,
            PANEL: lambda: self._docks.toggle_panel(PANEL),
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {
            "redact": lambda: self.tool.is_on,
            "redact_hide": lambda: self.drawn.is_hidden,
            "redact_preview": lambda: self.as_exported.is_on,
            **{f"redact_{draws.value}": partial(self._draws, draws) for draws in Draws},
        }

    def attach(
        self, docks: DockArea, actions: Actions, tools: tuple[Furniture, Inspection, Linking], toast: Toast
    ) -> None:
        """Put its panel and marks where they belong; no other tool is in the hand together with its own."""
        furniture, inspection, linking = tools
        self._toast = toast
        self._docks, self._actions = docks, actions
        self._others = furniture.ruler, inspection.rectangle, linking.tool
        docks.add_panel(PANEL, self.tr("Redaction"), self._make_panel, RIGHT)
        self._view.add_mark(RedactionMark(self.tool))
        self._view.add_tool(self.tool)
        furniture.notes.hints += [lambda *_: self.tool.note(), lambda *_: self._hidden(self.tool)]
        furniture.notes.sources.append(self.as_exported.note)
        self.as_exported.changed.connect(self._view.update_marks)
        for other in self._others:
            other.changed.connect(partial(self._give_way, other))
        self.drawn.stepped.connect(lambda: linking.undoing.did(self.drawn.steps))
        for changed in (self.tool.changed, self.drawn.changed):
            changed.connect(self._tool_changed)
        self.drawn.went.connect(self._went)
        self.keeper.left.connect(partial(self.tool.switch, False))
        self.keeper.left.connect(self.pictures.close_all)
        self.keeper.changed.connect(self._enable)
        self.audit.begun.connect(self._enable)
        for told in (self.keeper.told, self.audit.told):
            told.connect(lambda severity, sentence: toast.show(severity, sentence, self.tr("Close")))
        self.keeper.offered.connect(toast.show)
        self._session.slots_changed.connect(self._enable)
        self._enable()

    def escape(self) -> bool:
        """End what Esc ends; whether there was something."""
        return self.tool.escape()

    def may_close(self, event: QCloseEvent, close: Callable[[], object]) -> bool:
        """Ask where shapes are not saved; whether the window may close now, else ``event`` is ignored.

        ``close`` is called when they have been saved.
        """
        agreed: list[bool] = []
        asking = [True]
        self.keeper.leave(lambda: agreed.append(True) if asking else close())
        asking.clear()
        if not agreed:
            event.ignore()
        return bool(agreed)

    def show_shape(self, shape: RedactionShape) -> None:
        """Choose a shape and have it in the middle, larger or smaller where it could not be judged."""
        self.drawn.choose(shape.id)
        self._session.look(sight_of(self._session.comparison.state.viewport, shape))

    def show_picture(self, image: str, *, takes_keys: bool = True) -> None:
        """Have an associated image in a window of its own, to be drawn on."""
        reference = self._session.comparison.state.reference
        if reference is not None and image in reference.slide.associated_images:
            self.pictures.show(reference.slide, image, self._actions, self._hidden, takes_keys=takes_keys)

    def _hide(self) -> None:
        """Have nothing between the eye and the slide, or the shapes again."""
        self.drawn.hide(not self.drawn.is_hidden)
        if self.drawn.is_hidden:
            self.as_exported.show(False)

    def _choose_picture(self) -> None:
        """The only picture at once; of several the panel has the choice."""
        images = self._images
        if len(images) == 1:
            self.show_picture(images[0])
        elif images:
            self._docks.show_panel(PANEL)
            assert self.panel is not None
            self.panel.pictures.rows[images[0]].button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _images(self) -> tuple[str, ...]:
        """Names of the associated images of the slide that is drawn on."""
        reference = self._session.comparison.state.reference
        return tuple(reference.slide.associated_images) if reference is not None else ()

    def _hidden(self, tool: RedactionTool) -> str:
        """That the shapes of a picture are not drawn; empty where they are."""
        if not tool.hides_shapes:
            return ""
        keys = self._actions.native_keys("redact_hide")
        hidden = self.tr("Shapes of the redaction are hidden")
        return self.tr("{0}, {1} shows them").format(hidden, keys[0]) if keys else hidden

    def _went(self, image: str, back: bool) -> None:
        """Say what was undone where nobody sees it."""
        if image and image not in self.pictures.open_now:
            words = self.tr("Undone on the picture “{0}”.") if back else self.tr("Redone on the picture “{0}”.")
            self.keeper.told.emit("info", words.format(picture_name(image)))

    def _switch(self) -> None:
        self.tool.switch(not self.tool.is_on)
        if self.tool.is_on:
            self._docks.show_panel(PANEL)
            # Whoever takes up a tool goes on with it on the slides.
            if not any(canvas.hasFocus() for canvas in self._view.every_canvas):
                self._view.canvases()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_log(self) -> None:
        path = self.audit.path
        if path is not None:
            sentence = self.tr("The audit log of this session is “{0}” in {1}.").format(path.name, path.parent)
            show_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
            self._toast.show("info", sentence, self.tr("Show folder"), show_folder)

    def _use(self, draws: Draws) -> None:
        self.tool.use(draws)
        if not self.tool.is_on:
            self._switch()

    def _draws(self, draws: Draws) -> bool:
        return self.tool.is_on and self.tool.draws is draws

    def _make_panel(self) -> RedactionPanel:
        from viewer.ui.docks.redaction_panel import RedactionPanel

        panel = self.panel = RedactionPanel(self._session, self.tool, self.keeper, self.as_exported, self._actions)
        panel.shape_wanted.connect(self.show_shape)
        panel.picture_wanted.connect(self.show_picture)
        return panel

    def _give_way(self, other: QObject) -> None:
        if getattr(other, "is_on", False):
            self.tool.switch(False)

    def _tool_changed(self) -> None:
        if self.tool.is_on:
            for other in self._others:
                if other.is_on:
                    other.switch(False)
            crossed = self.tool.draws is not Draws.NOTHING
            self._view.setCursor(Qt.CursorShape.CrossCursor if crossed else Qt.CursorShape.ArrowCursor)
        elif not any(other.is_on for other in self._others):
            self._view.unsetCursor()
        self._view.update_marks()
        self._enable()

    def _enable(self) -> None:
        drawing, there = self.tool.drawing, self.keeper.size is not None
        if not there:
            self.tool.switch(False)
        for name in ("redact_duplicate", "redact_remove"):
            self._actions[name].setEnabled(there and drawing.chosen is not None)
        self._actions["redact_hide"].setEnabled(there and bool(drawing.redactions.every))
        self._actions["redact_picture"].setEnabled(there and bool(self._images))
        self._actions["redaction_log"].setEnabled(self.audit.is_begun)
        for name in ("redaction_save", "redaction_save_as"):
            self._actions[name].setEnabled(there and bool(drawing.redactions.every or self.keeper.is_unsaved))
