"""What a review is called, where its file is kept, and who reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from viewer.jobs.system_user import system_user
from viewer.review.beginning import file_name
from viewer.ui.review.setup_card import SetupCard, caption
from viewer.ui.settings import Settings
from viewer.ui.widgets import ElidedLabel, LinkButton


class PlaceForm(SetupCard):
    """Title, folder and reader; all three are there from the beginning."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(4, in_one_line=True)
        tr = self.tr
        self.set_title(tr("Kept as"))
        self._folder: Path | None = None
        self._is_chosen = False
        self.title, self.reader = QLineEdit(), QLineEdit()
        self.title.setText(tr("Review {0}").format(QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")))
        self.reader.setText(settings.reader or system_user())
        self.reader.setPlaceholderText(tr("Name or code"))
        self.where = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.folder_button = LinkButton(tr("Change"))
        self.folder_button.setAccessibleName(tr("Folder: change"))
        self.folder_button.clicked.connect(self._choose_folder)
        for line in (self.title, self.reader):
            line.textEdited.connect(lambda _: self._changed())
        self.head.setSpacing(8)
        self.head.addSpacing(8)
        for words, line, share in ((tr("Title"), self.title, 3), (tr("Reader"), self.reader, 2)):
            line.setAccessibleName(words)
            self.head.addWidget(caption(words, line))
            self.head.addWidget(line, share)
            self.head.addSpacing(8)
        self.head.addWidget(caption(tr("Folder")))
        self.head.addWidget(self.where, 4)
        self.head.addWidget(self.folder_button)
        self._show()

    @property
    def path(self) -> Path | None:
        """The file; None where there is no folder yet, or the title is none."""
        name = file_name(self.title.text())
        return self._folder / name if self._folder is not None and name else None

    @property
    def operator(self) -> str:
        """Who reads, as they say."""
        return self.reader.text().strip()

    def offer(self, folder: Path, title: str) -> None:
        """Where it would be kept; nothing that a person chose or typed is changed."""
        if not self._is_chosen:
            self._folder = folder
        if not self.title.isModified():
            self.title.setText(title)
        self._show()

    def _choose_folder(self) -> None:
        home = str(self._folder or Path.home())
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder for the review"), home):
            self._folder, self._is_chosen = Path(chosen), True
            self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.where.setText(str(self._folder or self.tr("Beside the slides")))
        for line in (self.title, self.reader):
            is_needed = not (file_name(line.text()) if line is self.title else line.text().strip())
            if line.property("needed") is not is_needed:
                line.setProperty("needed", is_needed)
                line.style().polish(line)
