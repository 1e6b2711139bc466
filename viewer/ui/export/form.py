"""How a slide is to be exported: only what the chosen format knows is shown."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QColorDialog, QGridLayout, QLabel, QLineEdit, QWidget

from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.geometry import Rect
from viewer.ui.convert.choice import Choice
from viewer.ui.convert.level_list import LevelList
from viewer.ui.convert.looks import LevelLook
from viewer.ui.export.picture_rows import PictureLook, PictureRows
from viewer.ui.export.words import FORMATS, OF_PICTURES, OF_SLIDES, compression_words, purpose
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import NumberBox, SegmentedControl
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label

ALL, COARSEST, CHOSEN = "all", "coarsest", "chosen"
_WHOLE, _VIEW, _RECTANGLE = "whole", "view", "rectangle"
COARSEST_AT_ONCE: Final = 3
_QUALITIES = (1, 100)
_ABOVE = 10
ANY_CODE: Final = "export"
"""Stands for a study code that is not known yet."""
_OTHER: Final = "other"
_FILLS = ((0, 0, 0), (255, 255, 255), (128, 128, 128))
_NEEDS_JPEG = (TiffCompression.AUTO, TiffCompression.JPEG)
_OF_DICOM = (*_NEEDS_JPEG, TiffCompression.JPEG_2000)


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the slide that somebody may choose."""

    view: Callable[[], Rect | None] = lambda: None
    """What the panes show now, in level-0 pixels."""
    rectangle: Callable[[], Rect | None] = lambda: None
    """What was drawn as the rectangle to be measured."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be asked for as it stands."""

    field: QWidget
    sentence: str
    needed: bool = False
    """Whether it is only not there yet."""


class ExportForm(QWidget):
    """Study, format, what of the slide, and how it is encoded."""

    changed = Signal()
    """Somebody chose something."""
    gone_on = Signal()
    """Return, after something was typed."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        tr = self.tr
        self._place = place
        self._levels: tuple[LevelLook, ...] = ()
        self._region: Rect | None = None
        self.associated: tuple[str, ...] = ()
        """Names of associated images that become files; they are chosen on the check list."""
        self.fill_colour: tuple[int, int, int] = _FILLS[0]
        """Red, green, blue."""
        self.code, self.date, self.description, self.modality = (QLineEdit() for _ in range(4))
        self.code.setPlaceholderText(tr("Such as ST-007"))
        self.date.setPlaceholderText(tr("None, or as 2026-11-30"))
        self.description.setPlaceholderText(tr("None"))
        self.modality.setText("SM")
        self.formats = SegmentedControl([(one.value, words, "") for one, words in FORMATS.items()])
        self.formats.set_chosen(Format.JPEG.value)
        self.purpose = quiet_label()
        self.levels = Choice(
            tr("Levels"),
            (tr("All"), ALL),
            (tr("The three coarsest"), COARSEST),
            (tr("Chosen levels"), CHOSEN),
        )
        self.level_list = LevelList(self, keeps_finest=False, is_narrow=True)
        self.picture = PictureRows()
        """Of a DICOM picture that is no slide, in place of levels."""
        self.part = Choice(
            tr("Part"),
            (tr("The whole slide"), _WHOLE),
            (tr("What is in view now"), _VIEW),
            (tr("The rectangle"), _RECTANGLE),
        )
        self.part.setToolTip(tr("The rectangle that is measured; Q draws it"))
        self.where = quiet_label()
        """Which part was chosen."""
        self.quality = NumberBox(tr("JPEG quality"), _QUALITIES, 90)
        self.subsampling = Choice(
            tr("Colour"),
            (tr("Full (4:4:4)"), "4:4:4"),
            (tr("Half across (4:2:2)"), "4:2:2"),
            (tr("Quarter (4:2:0)"), "4:2:0"),
        )
        self.compression = Choice(tr("Compression"), *((compression_words(one), one) for one in TiffCompression))
        self.fill = Choice(
            tr("Hidden becomes"),
            *zip((tr("Black"), tr("White"), tr("Grey")), _FILLS, strict=True),
            (tr("Another colour…"), _OTHER),
        )
        self.scale_bar = QCheckBox(tr("Scale bar in a free corner"))
        self.icc = QCheckBox(tr("Colour profile (ICC) goes along"))
        self.icc.setChecked(True)
        self._rows: dict[str, list[QWidget]] = {}
        """What is shown together."""
        self._arrange()
        for line in (self.code, self.date, self.description, self.modality):
            line.textEdited.connect(lambda _: self.changed.emit())
            line.returnPressed.connect(self.gone_on)
        for choice in (self.levels, self.subsampling, self.compression):
            choice.activated.connect(lambda _: self._chosen())
        self.levels.show_value(COARSEST)
        for choice in (self.part, self.fill):
            choice.setCurrentIndex(0)
        self.subsampling.setCurrentIndex(0)
        self.compression.setCurrentIndex(0)
        self.part.activated.connect(lambda _: self._choose_part())
        self.fill.activated.connect(lambda _: self._choose_fill())
        self.level_list.changed.connect(self.changed)
        self.picture.changed.connect(self.changed)
        self.quality.setKeyboardTracking(False)
        self.quality.valueChanged.connect(lambda _: self.changed.emit())
        self.formats.chosen.connect(self._choose_format)
        for check in (self.scale_bar, self.icc):
            check.clicked.connect(lambda _: self.changed.emit())
        self.show_picture(None)
        self.show_again()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        tr = self.tr
        places = (
            ("study", tr("Study code"), self.code, 1, 0),
            ("study", tr("Study date"), self.date, 1, 2),
            ("study", tr("Description"), self.description, 2, 0),
            ("modality", tr("Modality"), self.modality, 2, 2),
            ("what", tr("Levels"), self.levels, 6, 0),
            ("part", tr("Part"), self.part, 6, 2),
            ("jpeg", tr("Quality"), self.quality, 9, 0),
            ("jpeg", tr("Colour"), self.subsampling, 9, 2),
            ("how", tr("Hidden parts"), self.fill, 10, 0),
            ("compression", tr("Compression"), self.compression, 10, 2),
        )
        widest = 0
        for rows, words, box, row, column in places:
            caption = QLabel(words)
            caption.setFont(ui_font(DETAIL))
            caption.setProperty("tone", "text2")
            caption.setBuddy(box)
            box.setAccessibleName(words)
            self._rows.setdefault(rows, []).extend((caption, box))
            widest = max(widest, caption.sizeHint().width() if column == 0 else 0)
            grid.addWidget(caption, row, column, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row, column + 1)
        for words, row in ((tr("Study"), 0), (tr("Format"), 3)):
            title = section_title(words)
            title.setContentsMargins(0, _ABOVE, 0, 0)
            grid.addWidget(title, row, 0, 1, 4)
        grid.addWidget(self.formats, 4, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.purpose, 5, 0, 1, 4)
        grid.addWidget(self.level_list.left, 7, 1, 1, 3)
        grid.addWidget(self.where, 8, 2, 1, 2)
        grid.addWidget(self.picture, 12, 0, 1, 4)
        self.picture.set_caption_width(widest)
        grid.addWidget(self.icc, 11, 0, 1, 2)
        grid.addWidget(self.scale_bar, 11, 2, 1, 2)

    # --- what is asked for -------------------------------------------------------------------------------------

    @property
    def format(self) -> Format:
        """The chosen one."""
        return Format(self.formats.chosen_key() or Format.JPEG)

    def settings(self) -> ExportSettings | Wrong:
        """What is asked for, or what is wrong with it."""
        for wrong in self._wrong():
            return wrong
        return self.settings_called(self.code.text())

    def settings_of_many(self) -> ExportSettings | Wrong:
        """What is asked for of slides whose codes come from elsewhere: the same but for a part of this one."""
        wrong = next((one for one in self._wrong() if one.field is not self.code), None)
        return wrong or replace(self.settings_called(ANY_CODE), region=None)

    def settings_called(self, code: str) -> ExportSettings:
        """The same whatever the code is, without what cannot be asked for as it stands."""
        wrong, jpeg = {one.field for one in self._wrong()}, self._has_jpeg
        return ExportSettings(
            code=code,
            format=self.format,
            levels=self._chosen_levels(),
            region=self._region if self.format.is_picture else None,
            fill=self.fill_colour,
            quality=self.quality.value() if jpeg else 90,
            subsampling=self.subsampling.value("4:4:4") if jpeg else "4:4:4",
            compression=self._compression,
            scale_bar=self.scale_bar.isChecked() and self.format.is_picture,
            icc=self.icc.isChecked(),
            associated=self.associated,
            modality=self._modality() if self.modality not in wrong else None,
            study_date=self.date.text().strip() or None if self.date not in wrong else None,
            series_description=self.description.text().strip() or None if self.description not in wrong else None,
            windows=self.picture.windows(),
            frames=self.picture.frames_chosen(),
        )

    @property
    def _compressions(self) -> tuple[TiffCompression, ...]:
        """Those that the format has; none where it has one way only."""
        every = tuple(TiffCompression)
        return {Format.TIFF: every, Format.OME_TIFF: every, Format.DICOM: _OF_DICOM}.get(self.format, ())

    @property
    def _compression(self) -> TiffCompression:
        found: TiffCompression = self.compression.value(TiffCompression.AUTO)
        return found if found in self._compressions else TiffCompression.AUTO

    @property
    def _has_jpeg(self) -> bool:
        """Whether something may be encoded as JPEG."""
        return self.format is Format.JPEG or (bool(self._compressions) and self._compression in _NEEDS_JPEG)

    def _modality(self) -> str | None:
        return "SM" if self.format is Format.DICOM else self.modality.text().strip().upper() or None

    def _wrong(self) -> Sequence[Wrong]:
        found = []
        if not self.code.text():
            words = self.tr("Type a study code: the files are called after it, and nothing else names the slide.")
            found.append(Wrong(self.code, words, needed=True))
        trials: tuple[tuple[QWidget, dict[str, Any]], ...] = (
            (self.code, {"code": self.code.text() or "export"}),
            (self.date, {"code": "export", "study_date": self.date.text().strip() or None}),
            (self.description, {"code": "export", "series_description": self.description.text().strip() or None}),
            (self.modality, {"code": "export", "modality": self._modality()}),
        )
        for box, values in trials:
            try:
                ExportSettings(**values)
            except ValueError as error:
                said = localized(str(error))
                found.append(Wrong(box, f"{said[:1].upper()}{said[1:].rstrip('.')}."))
        if self.levels.value(ALL) == CHOSEN and not self.level_list.chosen():
            found.append(Wrong(self.levels, self.tr("Choose a level at least."), needed=True))
        if said := self.picture.wrong():
            found.append(Wrong(self.picture.other, said, needed=not self.picture.windows()))
        return found

    def _chosen_levels(self) -> tuple[int, ...] | None:
        every = tuple(one.level for one in self._levels)
        wanted = {COARSEST: every[-COARSEST_AT_ONCE:], CHOSEN: self.level_list.chosen()}
        return wanted.get(self.levels.value(ALL)) or None

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_slide(self, levels: Sequence[LevelLook], picture: PictureLook | None = None) -> None:
        """Ask about another slide, or picture; study and part are asked anew. No signal."""
        self._levels, self._region, self.associated = tuple(levels), None, ()
        if (picture is None) is not (self.picture.look is None):
            self.modality.setText("SM" if picture is None else picture.modality)
        self.show_picture(picture)
        for line in (self.code, self.date, self.description):
            line.clear()
        self.part.setCurrentIndex(0)
        if self.levels.value(ALL) == CHOSEN:
            self.levels.show_value(COARSEST)
        self.level_list.show_levels(self._levels, ())
        self.show_again()

    def show_picture(self, picture: PictureLook | None) -> None:
        """Another frame is shown, or another picture, or a slide. No signal."""
        self.picture.show_picture(picture)
        offered = OF_SLIDES if picture is None else OF_PICTURES
        for one in FORMATS:
            self.formats.option(one.value).setVisible(one in offered)
        if self.format not in offered:
            self.formats.set_chosen((Format.JPEG if picture is None else Format.PNG).value)

    def show_again(self) -> None:
        """Show what the format knows, and what of the slide can be chosen. No signal."""
        format_, is_picture = self.format, self.picture.look is not None
        self.picture.show_format(format_)
        self.compression.show_only(self._compressions or tuple(TiffCompression))
        self.compression.show_value(self._compression)
        for rows, shown in (
            ("part", format_.is_picture),
            ("jpeg", self._has_jpeg),
            ("compression", bool(self._compressions)),
            ("modality", format_ is not Format.DICOM),
            ("what", not is_picture),
        ):
            for widget in self._rows[rows]:
                widget.setVisible(shown)
        self.scale_bar.setVisible(format_.is_picture)
        self.icc.setVisible(format_ is not Format.PDF)
        self.purpose.setText(purpose(format_, of_picture=is_picture))
        self.level_list.set_visible(self.levels.value(ALL) == CHOSEN and not is_picture)
        self.part.dim(() if self._place.rectangle() is not None else (_RECTANGLE,))
        region = self._region
        self.where.setVisible(region is not None and format_.is_picture)
        if region is not None:
            size, corner = (
                f"{grouped(region.width)} × {grouped(region.height)}",
                f"{grouped(region.x)}, {grouped(region.y)}",
            )
            self.where.setText(self.tr("{0} px of level 0, from {1} on").format(size, corner))

    def mark(self, wrong: Wrong | None) -> None:
        """Show which field is meant; None: none is."""
        for line in (self.code, self.date, self.description, self.modality, self.picture.other):
            kind = ("needed" if wrong.needed else "wrong") if wrong is not None and wrong.field is line else ""
            for name in ("wrong", "needed"):
                if bool(line.property(name)) is not (name == kind):
                    line.setProperty(name, name == kind)
                    line.style().polish(line)

    # --- what a person does ------------------------------------------------------------------------------------

    def _chosen(self) -> None:
        if self.levels.value(ALL) == CHOSEN and not self.level_list.chosen():
            every = tuple(one.level for one in self._levels)
            self.level_list.show_levels(self._levels, every[-COARSEST_AT_ONCE:])
        self.show_again()
        self.changed.emit()

    def _choose_format(self, _key: str) -> None:
        self.show_again()
        self.changed.emit()

    def _choose_part(self) -> None:
        found = {_VIEW: self._place.view, _RECTANGLE: self._place.rectangle}.get(self.part.value(_WHOLE))
        rect = found() if found is not None else None
        self._region = _whole_pixels(rect) if rect is not None else None
        if self._region is None:
            self.part.setCurrentIndex(0)
        self.show_again()
        self.changed.emit()

    def _choose_fill(self) -> None:
        value = self.fill.value(_FILLS[0])
        if value == _OTHER:
            colour = QColorDialog.getColor(QColor(*self.fill_colour), self, self.tr("Colour of what is hidden"))
            value = (colour.red(), colour.green(), colour.blue()) if colour.isValid() else self.fill_colour
        self.show_fill(value)
        self.changed.emit()

    def show_fill(self, colour: tuple[int, int, int]) -> None:
        """Fill what is hidden with that red, green and blue. No signal."""
        self.fill_colour = colour
        named = self.tr("Colour {0}").format(QColor(*colour).name().upper())
        self.fill.setItemText(len(_FILLS), self.tr("Another colour…") if colour in _FILLS else named)
        self.fill.show_value(colour if colour in _FILLS else _OTHER)


def _whole_pixels(rect: Rect) -> Rect | None:
    """Rounded out, inside the slide's first corner; None where nothing is left."""
    left, top = max(0, math.floor(rect.x)), max(0, math.floor(rect.y))
    right, bottom = math.ceil(rect.right), math.ceil(rect.bottom)
    return Rect(left, top, right - left, bottom - top) if right > left and bottom > top else None
