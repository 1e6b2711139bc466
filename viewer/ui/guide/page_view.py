"""A page of the guide in the look of the window: Markdown, with keys in boxes and pictures as wide as the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from viewer.ui.guide.pages import Page, anchor_of, folded, with_links_that_lead
from viewer.ui.guide.pictures import Wanted, load_pictures, size_on_page
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.theme import LIST_NUMBER, MEDIUM, REGULAR, SEMIBOLD, current_theme, theme_news, ui_font

_BODY: Final = 14
_SIZES: Final = {0: _BODY, 1: 24, 2: 17, 3: LIST_NUMBER}
"""Pixels, by the level of a heading; 0 is text."""
_WIDEST, _LEAST_MARGIN = 760, 28
"""Of the text, in units of the window."""
_HEAD_OF_TABLE: Final = 12
_LINE_PERCENT: Final = 132


class PageView(QTextBrowser):
    """Shows one page; whoever owns it decides where links lead."""

    drawn = Signal()
    """Text and pictures of the page are all there."""

    def __init__(self, jobs: JobPool) -> None:
        super().__init__()
        self._jobs = jobs
        self._page: Page | None = None
        self._own: QTextDocument | None = None
        self._loaded: dict[Path, tuple[Wanted, QImage]] = {}
        """Pictures of the page, as they were made last."""
        self._percent = 100
        self._sought: tuple[str, ...] = ()
        self._job: Job | None = None
        self._made_for: tuple[int, float] | None = None
        """Width of the text and pixels a unit that the pictures were last made for."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._lay_out_anew)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setObjectName("guidePage")
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme_news().changed.connect(self._soon.start)

    @property
    def page(self) -> Page | None:
        """The one on screen."""
        return self._page

    @property
    def is_complete(self) -> bool:
        """Whether all pictures are there."""
        return self._job is None and not self._soon.isActive()

    def show_page(self, page: Page, anchor: str = "", *, sought: tuple[str, ...] = ()) -> None:
        """Show ``page`` from its top, or from the heading that ``anchor`` names; ``sought`` words are marked."""
        self._page, self._sought = page, sought
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        if anchor:
            self.scroll_to(anchor)

    def set_percent(self, percent: int) -> None:
        """Another size of text, of which 100 is the usual one."""
        self._percent = percent
        self._lay_out_anew()

    def scroll_to(self, anchor: str) -> None:
        """Bring the heading of that name to the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 8)
                self.setTextCursor(QTextCursor(block))
                return
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Margins and pictures follow the width."""
        super().resizeEvent(event)
        if self._made_for != (self._text_width(), self.devicePixelRatioF()):
            self._soon.start()

    def event(self, event: QEvent) -> bool:
        """Pictures are made anew for a screen of other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._soon.start()
        return super().event(event)

    # --- laying out --------------------------------------------------------------------------------------------

    def _text_width(self) -> int:
        return min(round(_WIDEST * self._percent / 100), self._room() - 2 * _LEAST_MARGIN)

    def _room(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _lay_out_anew(self) -> None:
        """The same page at the same place."""
        if self._page is None:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def _lay_out(self) -> None:
        assert self._page is not None
        self._made_for = (self._text_width(), self.devicePixelRatioF())
        document = QTextDocument(self)
        document.setBaseUrl(QUrl.fromLocalFile(str(self._page.path)))
        document.setDefaultFont(self._font(0))
        document.setMarkdown(with_links_that_lead(self._page), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._set_margins(document)
        pictures = self._dress(document)
        before, self._own = self._own, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        self._mark_sought()
        self._load(pictures)

    def _set_margins(self, document: QTextDocument) -> None:
        frame = QTextFrameFormat(document.rootFrame().frameFormat())
        side = max(_LEAST_MARGIN, (self._room() - self._text_width()) // 2)
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(24)
        frame.setBottomMargin(40)
        document.rootFrame().setFrameFormat(frame)

    def _font(self, level: int, weight: int = REGULAR) -> QFont:
        return _font(round(_SIZES.get(level, _BODY) * self._percent / 100), SEMIBOLD if level else weight)

    def _dress(self, document: QTextDocument) -> dict[str, Wanted]:
        """Give everything the look of the theme; returns the pictures by the name that the document has for them."""
        pictures: dict[str, Wanted] = {}
        block = document.begin()
        while block.isValid():
            self._space(block)
            # A change of a format makes new fragments: all are noted first.
            noted = [(one.position(), one.length(), one.charFormat()) for one in _fragments(block)]
            for place, length, form in noted:
                cursor = QTextCursor(document)
                cursor.setPosition(place)
                cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
                if form.isImageFormat():
                    cursor.setCharFormat(self._picture(form.toImageFormat(), pictures))
                else:
                    cursor.setCharFormat(self._words(form, block))
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        return pictures

    def _space(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        form = block.blockFormat()
        in_table = cursor.currentTable() is not None
        in_list = block.textList() is not None
        form.setTopMargin({0: 0, 1: 0, 2: 22}.get(level, 14))
        form.setBottomMargin(0 if in_table else 8 if level else 5 if in_list else 11)
        form.setLineHeight(_LINE_PERCENT, 1)  # ProportionalHeight
        if any(one.charFormat().isImageFormat() for one in _fragments(block)):
            form.setLineHeight(100, 0)  # a picture is no line of text
            form.setTopMargin(6)
            form.setBottomMargin(16)
        cursor.setBlockFormat(form)

    def _words(self, form: QTextCharFormat, block: QTextBlock) -> QTextCharFormat:
        theme, level = current_theme(), block.blockFormat().headingLevel()
        is_bold = form.fontWeight() >= QFont.Weight.Bold
        dressed = QTextCharFormat()
        dressed.setFont(self._font(level, SEMIBOLD if is_bold else REGULAR))
        dressed.setFontItalic(form.fontItalic())
        dressed.setForeground(QColor(theme.text))
        if form.fontFixedPitch():
            dressed.setFont(self._font(level, MEDIUM))
            dressed.setBackground(QColor(theme.raised))
        if form.isAnchor():
            dressed.setAnchor(True)
            dressed.setAnchorHref(form.anchorHref())
            dressed.setForeground(QColor(theme.accent))
            dressed.setFontUnderline(False)
        return dressed

    def _dress_table(self, table: QTextTable) -> None:
        theme = current_theme()
        form = QTextTableFormat()
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(theme.line))
        form.setCellPadding(7)
        form.setCellSpacing(0)
        form.setTopMargin(6)
        form.setBottomMargin(16)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(1)
        table.setFormat(form)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.format()
            head.setBackground(QColor(theme.raised))
            cell.setFormat(head)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            words = QTextCharFormat()
            words.setFont(ui_font(round(_HEAD_OF_TABLE * self._percent / 100), SEMIBOLD))
            words.setForeground(QColor(theme.text2))
            cursor.mergeCharFormat(words)

    # --- pictures ----------------------------------------------------------------------------------------------

    def _picture(self, form: QTextImageFormat, pictures: dict[str, Wanted]) -> QTextImageFormat:
        assert self._page is not None
        path = (self._page.path.parent / form.name()).resolve()  # Qt looks for names without ".." alone
        size = size_on_page(path, self._text_width())
        dressed = QTextImageFormat()
        dressed.setName(QUrl.fromLocalFile(str(path)).toString())
        dressed.setWidth(size.width())
        dressed.setHeight(size.height())
        words = form.stringProperty(QTextFormat.Property.ImageAltText)
        dressed.setProperty(QTextFormat.Property.ImageAltText, words)
        dressed.setToolTip(words)
        if not size.isEmpty():
            pictures[dressed.name()] = Wanted(path, size, self.devicePixelRatioF())
        return dressed

    def loadResource(self, kind: int, _name: QUrl | str) -> object:
        """Nothing but the pictures that were made for the page: no file is read here, and no network is used."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return _nothing(QSize(1, 1))

    def _load(self, pictures: dict[str, Wanted]) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._loaded = {one.path: self._loaded[one.path] for one in pictures.values() if one.path in self._loaded}
        for name, one in pictures.items():
            if one.path in self._loaded:  # of another size it is drawn larger or smaller until the right one is there
                self._show_picture(name, self._loaded[one.path][1])
        missing = [one for one in pictures.values() if one.path not in self._loaded or self._loaded[one.path][0] != one]
        if not missing:
            self.drawn.emit()
            return
        job = self._job = self._jobs.start("Pictures of the guide", partial(load_pictures, missing))
        job.done.connect(partial(self._take_pictures, job, pictures))
        job.failed.connect(partial(self._no_pictures, job))

    def _take_pictures(self, job: Job, wanted: dict[str, Wanted], found: dict[Path, QImage]) -> None:
        if job is not self._job:
            return
        self._job = None
        for name, one in wanted.items():
            if one.path in found:
                self._loaded[one.path] = one, found[one.path]
                self._show_picture(name, found[one.path])
        document = self.document()
        document.markContentsDirty(0, document.characterCount())
        self.viewport().update()
        self.drawn.emit()

    def _show_picture(self, name: str, image: QImage) -> None:
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)

    def _no_pictures(self, job: Job, _error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.drawn.emit()

    # --- what was searched for ---------------------------------------------------------------------------------

    def _mark_sought(self) -> None:
        marks = []
        for word in self._sought:
            told, start = folded(self.document().toPlainText()), 0
            while (place := told.find(word, start)) >= 0:
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + len(word), QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(current_theme().accent_back))
                marks.append(mark)
                start = place + len(word)
        self.setExtraSelections(marks)


@cache
def _font(size: int, weight: int) -> QFont:
    """A page has hundreds of pieces of text in a handful of fonts."""
    return ui_font(size, weight)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    step = block.begin()
    while not step.atEnd():
        yield step.fragment()
        step += 1


def _nothing(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
