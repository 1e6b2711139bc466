"""How pixels are encoded where no preset says it: codec, what it can be told, and whether tiles are copied."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from viewer.conversion.settings import NEARS, QUALITIES, SUBSAMPLINGS, Codec, ConversionSettings
from viewer.ui.convert.choice import Choice
from viewer.ui.convert.words import translated
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import NumberBox

_BETWEEN, _CAPTION = 16, 8
_CODEC, _SUBSAMPLING, _NUMBER = 184, 82, 68


class CustomRow(QWidget):
    """One line; what the codec does not look at is not there."""

    changed = Signal()
    """Somebody chose something; ``applied`` says what."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.codec = Choice(
            tr("Codec"),
            (tr("JPEG"), Codec.JPEG),
            (tr("JPEG 2000 lossless"), Codec.JPEG_2000),
            (tr("JPEG-LS lossless"), Codec.JPEG_LS),
            (tr("JPEG-LS near-lossless"), Codec.JPEG_LS_NEAR),
        )
        self.quality = NumberBox(tr("Quality"), QUALITIES, QUALITIES[1])
        self.quality.setToolTip(tr("{0} to {1}, as libjpeg counts").format(*QUALITIES))
        self.subsampling = Choice(tr("Colour"), *((one, one) for one in SUBSAMPLINGS))
        self.subsampling.setToolTip(tr("4:4:4 full colour; 4:2:2 halved across; 4:2:0 halved both ways"))
        self.near = NumberBox(tr("Grey levels off at most"), NEARS, NEARS[0])
        self.near.setToolTip(tr("Grey levels by which a channel of any pixel may differ, {0} to {1}").format(*NEARS))
        self.copies = QCheckBox(tr("Copy stored tiles"))
        self.copies.setToolTip(tr("Bit for bit, wherever DICOM allows; only the rest is encoded"))
        self._parts: dict[str, QWidget] = {}
        self._arrange()
        for box in (self.codec, self.subsampling):
            box.activated.connect(lambda _: self.changed.emit())
        for number in (self.quality, self.near):
            number.setKeyboardTracking(False)
            number.valueChanged.connect(lambda _: self.changed.emit())
        self.copies.clicked.connect(lambda _: self.changed.emit())

    def _arrange(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_BETWEEN)
        line.addWidget(_captioned(self.codec, _CODEC))
        for name, box, width in (
            ("quality", self.quality, _NUMBER),
            ("subsampling", self.subsampling, _SUBSAMPLING),
            ("near", self.near, _NUMBER),
        ):
            self._parts[name] = _captioned(box, width)
            line.addWidget(self._parts[name])
        line.addWidget(self.copies)
        line.addStretch(1)

    def show_settings(self, settings: ConversionSettings) -> None:
        """Show what is asked for; no signal."""
        self.codec.show_value(settings.codec)
        self.subsampling.show_value(settings.subsampling)
        for number, count in ((self.quality, settings.quality), (self.near, settings.near)):
            number.blockSignals(True)
            number.setValue(count)
            number.blockSignals(False)
        self.copies.setChecked(settings.pass_through)
        for name, part in self._parts.items():
            part.setVisible(name in settings.codec.options)

    def applied(self, settings: ConversionSettings) -> ConversionSettings:
        """``settings`` with what is chosen here."""
        return replace(
            settings,
            codec=self.codec.value(settings.codec),
            quality=self.quality.value(),
            subsampling=self.subsampling.value(settings.subsampling),
            near=self.near.value(),
            pass_through=self.copies.isChecked(),
        )


def _captioned(box: QWidget, width: int) -> QWidget:
    name = box.accessibleName()
    if isinstance(box, NumberBox):
        name = translated("{0}, {1} to {2}").format(name, box.minimum(), box.maximum())
    caption = QLabel(name)
    caption.setFont(ui_font(DETAIL))
    caption.setProperty("tone", "text2")
    caption.setBuddy(box)
    box.setFixedWidth(width)
    part = QWidget()
    line = QHBoxLayout(part)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(_CAPTION)
    line.addWidget(caption)
    line.addWidget(box)
    return part
