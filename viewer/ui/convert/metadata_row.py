"""What the files of the chosen slide are to state beside its pixels, in a line, and the way to the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.queue import QueueItem
from viewer.ui.convert.runner import Conversions
from viewer.ui.dialogs.metadata.slide_metadata import SlideMetadata, summary
from viewer.ui.job_pool import JobPool
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ElidedLabel, LinkButton

_WIDEST = 260
"""Of the words, where the name of the slide beside them is shortened first."""


class MetadataRow(QWidget):
    """Values land in the requests of the queue, as long as those may be changed."""

    def __init__(self, conversions: Conversions, jobs: JobPool) -> None:
        """``jobs`` read the slide and files."""
        super().__init__()
        self._conversions, self._jobs = conversions, jobs
        self._item: QueueItem | None = None
        self.summary = ElidedLabel()
        self.summary.setFont(ui_font(DETAIL))
        self.summary.setProperty("tone", "text2")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = LinkButton(self.tr("Metadata…"))
        self.button.setToolTip(self.tr("What the files state beside their pixels, and what of the slide stays out"))
        self.button.clicked.connect(self._edit)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.summary)
        line.addWidget(self.button)

    def show_item(self, item: QueueItem) -> None:
        """Say what its files are to state."""
        self._item = item
        words = summary(item.request.profile)
        if item.request.privacy not in (None, PrivacyChoice()):
            words = self.tr("{0}; privacy as chosen").format(words)
        can = item.state.is_open
        self.summary.setText(words if can else self.tr("Metadata: {0}").format(words))
        self.summary.setMinimumWidth(min(self.summary.sizeHint().width(), _WIDEST))
        self.button.setVisible(can)

    def _edit(self) -> None:
        from viewer.ui.dialogs.metadata.dialog import MetadataDialog

        item = self._item
        if item is None or not item.state.is_open:
            return
        request = item.request
        begin = SlideMetadata(request.profile or MetadataProfile(), request.privacy or PrivacyChoice())
        open_ones = [one.request.source for one in self._conversions.queue.items if one.state.is_open]
        dialog = MetadataDialog(request.source, begin, open_ones, self._jobs, request.settings, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.stated.connect(self._take)
        dialog.open()

    def _take(self, stated: Mapping[Path, SlideMetadata]) -> None:
        queue = self._conversions.queue
        for item in queue.items:
            wanted = stated.get(item.request.source)
            if wanted is not None and item.state.is_open:
                profile = None if wanted.profile.is_empty else wanted.profile
                queue.ask_otherwise(item.number, replace(item.request, profile=profile, privacy=wanted.privacy))
