"""The thin line below the pages of the window for reviews: what is under way, and how long one has been at work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from viewer.jobs.duration import duration
from viewer.ui.icons import icon
from viewer.ui.theme import DETAIL, STATUS, ui_font
from viewer.ui.widgets import ElidedLabel, ToolButton
from viewer.ui.widgets.numbers import grouped

_GAP, _MARGIN = 18, 14


class WindowStatus(QWidget):
    """Names no slide: it is there during a blinded test, too."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.work = ElidedLabel("")
        self.work.setFont(ui_font(DETAIL))
        self.session = QLabel()
        self.session.setFont(ui_font(DETAIL))
        self.menu_button = ToolButton(icon("menu"), tool_tip=self.tr("Keys, text size and view"))
        self.menu_button.setFixedHeight(STATUS - 2)
        self.menu_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, 6, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.work, 1)
        row.addWidget(self.session, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.menu_button)

    def show_work(self, text: str) -> None:
        """Say what goes on in the background; empty where nothing does."""
        self.work.setText(text)

    def show_session(self, seconds: float, judged: int, *, blinded: bool = False) -> None:
        """How long one has been at work, in whole minutes, and what came of it: verdicts, or answers where blinded."""
        time = self.tr("{0} at work").format(duration(seconds // 60 * 60)) if seconds >= 60 else ""
        if blinded:
            fields = self.tr("1 answer") if judged == 1 else self.tr("{0} answers").format(grouped(judged))
        else:
            fields = self.tr("1 field judged") if judged == 1 else self.tr("{0} fields judged").format(grouped(judged))
        self.session.setText(" · ".join(filter(None, (time, fields if judged else ""))))

    def hide_session(self) -> None:
        """Nothing is being read."""
        self.session.clear()
