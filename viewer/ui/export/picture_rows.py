"""What is asked of a DICOM picture that is no slide: through which windows it is shown, and which of its frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from viewer.export.settings import KEPT_VALUES, Format
from viewer.slides.dicom_image import DicomImage, frame_count
from viewer.slides.dicom_windows import MIN_MAX, STORED, OfferedWindow, VoiWindow, numbers_of, windows_of
from viewer.slides.slide import Slide, Window
from viewer.ui.convert.choice import Choice
from viewer.ui.theme import DETAIL, ui_font

_COLUMNS: Final = 2
_KEEP_VALUES: Final = (Format.PNG, Format.TIFF)


@dataclass(frozen=True, slots=True)
class PictureLook:
    """What is known of a picture before anything is chosen."""

    windows: tuple[OfferedWindow, ...]
    """None of a picture in colour."""
    frames: int
    frame: int
    """The one that is shown, counted from 1."""
    modality: str


def picture_look(slide: Slide) -> PictureLook | None:
    """Of a DICOM picture that is no slide; None of any other."""
    if not isinstance(slide, DicomImage):
        return None
    frame = slide.axes[0].index + 1 if slide.axes else 1
    return PictureLook(windows_of(slide), frame_count(slide), frame, str(slide.header.get("Modality") or ""))


class PictureRows(QWidget):
    """Windows as a list of checks, one more by its numbers, and the frames."""

    changed = Signal()
    """Somebody chose something."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.look: PictureLook | None = None
        self.checks: dict[str, QCheckBox] = {}
        """By the word of a window."""
        self.other = QLineEdit()
        self.other.setPlaceholderText(tr("None, or as 40, 400"))
        self.other.setAccessibleName(tr("Another window"))
        self.other.setToolTip(tr("Another window: its centre and its width"))
        self.other.textEdited.connect(lambda _: self.changed.emit())
        self.frames = Choice(tr("Frames"), (tr("The one that is shown"), False), (tr("All"), True))
        self.frames.setCurrentIndex(0)
        self.frames.activated.connect(lambda _: self.changed.emit())
        self._captions = [_caption(tr("Windows")), _caption(tr("Another")), _caption(tr("Frames"))]
        self._captions[1].setBuddy(self.other)
        self._captions[2].setBuddy(self.frames)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._arrange()

    def set_caption_width(self, width: int) -> None:
        """Let the boxes stand below those of the form around, whose captions are so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_picture(self, look: PictureLook | None) -> None:
        """Ask about another picture; None: about none. No signal."""
        if look == self.look:
            return
        known = self.look is not None and look is not None and self.look.windows == look.windows
        chosen = {word for word, check in self.checks.items() if check.isChecked()} if known else set[str]()
        self.look = look
        for check in self.checks.values():
            check.deleteLater()
        self.checks = {}
        if not known:
            self.other.clear()
            self.frames.setCurrentIndex(0)
        for offered in look.windows if look is not None else ():
            check = QCheckBox(self._words(offered))
            check.setChecked(offered.word in chosen)
            check.clicked.connect(lambda _: self.changed.emit())
            self.checks[offered.word] = check
        if self.checks and not chosen:
            next(iter(self.checks.values())).setChecked(True)
        self._arrange()

    def _arrange(self) -> None:
        windows, other, frames = self._captions
        for number, check in enumerate(self.checks.values()):
            self._grid.addWidget(check, number // _COLUMNS, 1 + number % _COLUMNS)
        row = -(-len(self.checks) // _COLUMNS)
        self._grid.addWidget(windows, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(other, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.other, row, 1)
        self._grid.addWidget(frames, row + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.frames, row + 1, 1)
        about_windows: tuple[QWidget, ...] = (windows, other, self.other)
        for widget in about_windows:
            widget.setVisible(bool(self.checks))
        several = self.look is not None and self.look.frames > 1
        if self.look is not None and several:
            shown = self.tr("The one that is shown ({0} of {1})").format(self.look.frame, self.look.frames)
            self.frames.setItemText(0, shown)
            self.frames.setItemText(1, self.tr("All {0}").format(self.look.frames))
        about_frames: tuple[QWidget, ...] = (frames, self.frames)
        for widget in about_frames:
            widget.setVisible(several)
        self.setVisible(bool(self.checks) or several)

    def show_format(self, format_: Format) -> None:
        """Let values be kept only where the format has room for them. No signal."""
        check = self.checks.get(KEPT_VALUES)
        if check is not None:
            check.setEnabled(format_ in _KEEP_VALUES)
            reason = "" if check.isEnabled() else self.tr("Only PNG and TIFF have room for 16 bits.")
            check.setToolTip(reason)

    # --- what is asked for -------------------------------------------------------------------------------------

    def windows(self) -> tuple[str, ...]:
        """Words of the chosen windows; none of a picture in colour, and of no picture at all."""
        chosen = [word for word, check in self.checks.items() if check.isChecked() and check.isEnabled()]
        typed = self._typed()
        return (*chosen, *([typed] if typed and typed not in chosen else []))

    def frames_chosen(self) -> tuple[int, ...] | None:
        """As ``ExportSettings.frames`` has them."""
        if self.look is None or self.look.frames == 1:
            return ()
        return None if self.frames.value(False) else (self.look.frame,)

    def wrong(self) -> str:
        """Why that cannot be asked for, as a sentence; empty where it can."""
        if self.other.isVisibleTo(self) and self.other.text().strip() and not self._typed():
            return self.tr("Another window is written as centre and width, such as 40, 400; the width is above 0.")
        if self.checks and not self.windows():
            return self.tr("Choose a window at least.")
        return ""

    def _typed(self) -> str:
        text = self.other.text().replace(" ", "")
        found = numbers_of(text) if self.checks else None
        return text if found is not None and found.width > 0 else ""

    def _words(self, offered: OfferedWindow) -> str:
        numbers = _numbers(offered.voi.window) if isinstance(offered.voi, VoiWindow) else ""
        if offered.word == MIN_MAX:
            return self.tr("Lowest to highest value")
        if offered.word == KEPT_VALUES:
            return self.tr("Values kept, 16 bits")
        if offered.word.startswith(STORED):
            name = self.tr("As stored") if offered.word == STORED else self.tr("Also stored")
            inside = ", ".join(one for one in (offered.title, numbers) if one)
            return f"{name} ({inside})" if inside else name
        usual = {
            "abdomen": self.tr("Abdomen"),
            "bone": self.tr("Bone"),
            "brain": self.tr("Brain"),
            "liver": self.tr("Liver"),
            "lung": self.tr("Lung"),
            "mediastinum": self.tr("Mediastinum"),
            "spine": self.tr("Spine"),
            "stroke": self.tr("Stroke"),
            "temporal-bone": self.tr("Temporal bone"),
        }
        return f"{usual.get(offered.word, offered.word.capitalize())} ({numbers})"


def _numbers(window: Window) -> str:
    return f"{window.centre:g}, {window.width:g}".replace("-", "−")


def _caption(words: str) -> QLabel:
    caption = QLabel(words)
    caption.setFont(ui_font(DETAIL))
    caption.setProperty("tone", "text2")
    return caption
