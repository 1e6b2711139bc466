"""What the window shows while nothing is open: how to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.icons import icon
from viewer.ui.recent_list import Exists, RecentList, pair_exists
from viewer.ui.settings import RecentPair, Settings
from viewer.ui.start_card import StartCard, convert_art, pair_art, sample_art
from viewer.ui.start_review import ReviewCard
from viewer.ui.theme import (
    BODY,
    DETAIL,
    ICON,
    MEDIUM,
    RADIUS_CARD,
    REGULAR,
    SEMIBOLD,
    START_TITLE,
    current_theme,
    ui_font,
)
from viewer.ui.widgets import Button, ElidedLabel
from viewer.ui.widgets.painting import draw_icon

_WIDTH = 1020
_LOW = 620
"""Height in pixels below which the cards go without pictures, so that the list stays in sight."""
_MOST_REVIEWS = 4
_FORMATS = "MRXS  SVS  NDPI  SCN  BIF  TIFF  DICOM"


class StartPage(QWidget):
    """Open a pair, convert a slide, try the sample, review many, take up what was open last, or drop files."""

    open_pair_requested = Signal()
    convert_requested = Signal()
    convert_dropped = Signal(list)
    """Paths of slides, or of folders of slides."""
    sample_requested = Signal()
    recent_requested = Signal(str, list)
    """Path of the original, paths of the conversions."""
    review_requested = Signal()
    choose_review_requested = Signal()
    recent_review_requested = Signal(str)
    """Path of its record."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, *, exists: Exists = pair_exists) -> None:
        super().__init__(parent)
        self._settings = settings
        self.open_card = StartCard(
            pair_art,
            "pair",
            self.tr("Open a pair"),
            self.tr("An original slide and its conversion to DICOM, in two linked views."),
            Button(self.tr("Open pair"), primary=True),
        )
        self.open_card.requested.connect(self.open_pair_requested)
        choose = Button(self.tr("Choose slides"))
        choose.setAccessibleName(self.tr("Choose slides to convert"))
        self.convert_card = StartCard(
            convert_art,
            "convert",
            self.tr("Convert a slide"),
            self.tr("Write a DICOM copy and check it. Or drop slides, or a folder of them, on this card."),
            choose,
            takes_drops=True,
        )
        self.convert_card.requested.connect(self.convert_requested)
        self.convert_card.dropped.connect(self.convert_dropped)
        self.sample_card = StartCard(
            sample_art,
            "sample",
            self.tr("Try the sample"),
            self.tr("A small generated H&E slide and its conversion, ready to explore."),
            Button(self.tr("Open the sample")),
        )
        self.sample_card.requested.connect(self.sample_requested)
        self.recent = RecentList(exists)
        self.recent.chosen.connect(self._recent_chosen)
        self.recent.remove_requested.connect(self._remove)
        self.review_card = ReviewCard()
        self.review_card.new_button.clicked.connect(self.review_requested)
        self.review_card.open_button.clicked.connect(self.choose_review_requested)
        self.recent_reviews = RecentList(exists, self.tr("RECENT REVIEWS"), "review")
        self.recent_reviews.chosen.connect(lambda one: self.recent_review_requested.emit(one.original))
        self.recent_reviews.remove_requested.connect(self._remove_review)
        self.recent_reviews.setContentsMargins(0, 0, 0, 16)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._content())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.refresh()

    @property
    def cards(self) -> tuple[StartCard, ...]:
        """In their order."""
        return self.open_card, self.convert_card, self.sample_card

    def _content(self) -> QWidget:
        cards = QHBoxLayout()
        cards.setSpacing(24)
        for card in self.cards:
            cards.addWidget(card, 1)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = _line(self.tr("Compare a slide with its conversion"), ui_font(START_TITLE, SEMIBOLD), "text")
        claim = self.tr("See both at the same place, at every magnification, down to the single pixel.")
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(_line(claim, ui_font(15, REGULAR), "text2"))
        column.addSpacing(24)
        column.addLayout(cards)
        column.addSpacing(24)
        column.addWidget(self.review_card)
        column.addSpacing(24)
        column.addWidget(self.recent_reviews)
        column.addWidget(self.recent)
        column.addSpacing(12)
        column.addWidget(_DropZone())
        column.addSpacing(12)
        promise = self.tr("Nothing leaves this computer. Slides are opened to read only.")
        column.addWidget(_line(promise, ui_font(DETAIL), "text2"))
        content = QWidget()
        content.setObjectName("page")
        outer = QVBoxLayout(content)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        return content

    def refresh(self) -> None:
        """Read the recent pairs and reviews anew."""
        self.recent.show_pairs(self._settings.recent_pairs)
        self.recent_reviews.show_pairs([RecentPair(path) for path in self._settings.recent_reviews[:_MOST_REVIEWS]])

    def minimumSizeHint(self) -> QSize:
        """It scrolls when it must."""
        return QSize(480, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pictures out of a low window."""
        super().resizeEvent(event)
        for card in self.cards:
            card.show_art(self.height() >= _LOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the window's colour."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().window))

    def _recent_chosen(self, pair: RecentPair) -> None:
        self.recent_requested.emit(pair.original, list(pair.conversions))

    def _remove(self, pair: RecentPair) -> None:
        self._settings.remove_recent_pair(pair)
        self.refresh()

    def _remove_review(self, review: RecentPair) -> None:
        self._settings.remove_recent_review(review.original)
        self.refresh()


class _DropZone(QWidget):
    """Says that files can be dropped; the whole window takes them."""

    def __init__(self) -> None:
        super().__init__()
        words = QLabel(self.tr("Or drop one or two slides anywhere else in this window, to look at them."))
        words.setFont(ui_font(BODY, MEDIUM))
        formats = ElidedLabel(_FORMATS, yields=True)
        formats.setFont(ui_font(BODY))
        formats.setProperty("tone", "text3")
        formats.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + ICON + 12, 0, 20, 0)
        row.setSpacing(20)
        row.addWidget(words)
        row.addWidget(formats, 1)
        self.setFixedHeight(52)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(current_theme().line), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)
        draw_icon(painter, icon("drop"), 20, box, QIcon.Mode.Normal, QIcon.State.Off)


def _line(text: str, font: QFont, tone: str) -> QLabel:
    label = QLabel(text)
    label.setFont(font)
    label.setProperty("tone", tone)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
