"""The chosen slide of the queue: how it is to be converted, what comes of it, and what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.conversion.plan import ConversionPlan
from viewer.conversion.presets import CUSTOM, LOSSLESS, PRESETS, custom_purpose, preset
from viewer.conversion.queue import QueueItem
from viewer.conversion.run import ConversionRequest
from viewer.conversion.verify.expected import Treatment
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.annotation_row import AnnotationRow
from viewer.ui.convert.custom_row import CustomRow
from viewer.ui.convert.looks import Looks, NoPlan
from viewer.ui.convert.metadata_row import MetadataRow
from viewer.ui.convert.options import ConversionOptions, OptionsArea
from viewer.ui.convert.plan_view import PlanView
from viewer.ui.convert.result_card import ResultCard
from viewer.ui.convert.runner import Conversions
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, LIST_NUMBER, SEMIBOLD, ui_font
from viewer.ui.widgets import Banner, ElidedLabel, LinkButton, SegmentedControl

_OWN = ("pass_through", "codec", "quality", "subsampling", "near")
"""What tells presets apart; everything else may be chosen beside them."""


class ChosenSlide(QWidget):
    """Its settings can be changed until its conversion is asked for."""

    def __init__(self, conversions: Conversions, looks: Looks) -> None:
        super().__init__()
        self._conversions, self._looks = conversions, looks
        self.item: QueueItem | None = None
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.name.setFont(ui_font(LIST_NUMBER, SEMIBOLD))
        self.facts = QLabel()
        self.facts.setFont(ui_font(DETAIL))
        self.facts.setProperty("tone", "text2")
        self.news = Banner()
        self.news.hide()
        titles = [(one.name, localized(one.title), "") for one in PRESETS]
        self.presets = SegmentedControl([*titles, (CUSTOM, self.tr("Custom…"), "")], shrinks=True)
        self.presets.option(CUSTOM).setToolTip(self.tr("Codec, quality and colour chosen one by one"))
        self.presets.chosen.connect(self._choose_preset)
        self.custom = CustomRow()
        self.custom.hide()
        self.custom.changed.connect(self._choose_encoding)
        self.purpose = QLabel()
        self.purpose.setFont(ui_font(DETAIL))
        self.purpose.setProperty("tone", "text2")
        self.purpose.setWordWrap(True)
        self.more = LinkButton(self.tr("More options"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        self.options = ConversionOptions()
        self.options_area = OptionsArea(self.options)
        self.options_area.hide()
        self.options.changed.connect(self._choose_options)
        self.metadata = MetadataRow(conversions, looks.jobs)
        self.annotations = AnnotationRow(conversions, looks.jobs)
        self.plan = PlanView()
        self.plan.lossless_wanted.connect(lambda: self._choose_preset(LOSSLESS))
        self.card = ResultCard()
        self._shown: tuple[object, ...] = ()
        self._arrange()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name)
        head.addWidget(self.facts)
        head.addStretch(1)
        head.addWidget(self.metadata)
        why = QHBoxLayout()
        why.setSpacing(12)
        why.addWidget(self.purpose, 1)
        why.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.news)
        column.addWidget(self.card)
        column.addWidget(self.presets, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.custom)
        column.addLayout(why)
        column.addWidget(self.options_area)
        column.addWidget(self.annotations)
        column.addWidget(self.plan)
        column.addStretch(1)

    def show_item(self, item: QueueItem) -> None:
        """Follow what has become of it."""
        look, plan = self._looks.look(item.request.source), self._looks.plan(item.request)
        shown = (item, look, plan)
        if len(shown) == len(self._shown) and all(one is other for one, other in zip(shown, self._shown, strict=True)):
            return  # every tick of what is under way
        self._shown, self.item = shown, item
        self.name.setText(item.request.source.name)
        self.name.setToolTip(str(item.request.source))
        self.facts.setText(look.facts if look is not None else "")
        self._show_news(item, plan)
        self._show_settings(item)
        self.metadata.show_item(item)
        self.annotations.show_item(item, plan if isinstance(plan, ConversionPlan) else None, look)
        self._show_plan(item, plan)
        has_result = item.report is not None or item.verification is not None
        self.card.setVisible(has_result)
        if has_result:
            self.card.show_item(item)

    def _show_news(self, item: QueueItem, plan: ConversionPlan | NoPlan | None) -> None:
        if isinstance(plan, NoPlan) and item.state.is_open:
            self.news.show_message("fail", f"{plan.sentence} {plan.advice}".strip())
        elif item.state is ItemState.FAILED and item.verification is None:  # else the card says it
            self.news.show_message("fail", f"{item.failure} {item.advice}".strip())
        elif item.interrupted:
            words = self.tr("Its conversion was not finished when the program ended. Nothing of it was kept.")
            self.news.show_message("warning", words)
        else:
            self.news.hide()

    def _show_settings(self, item: QueueItem) -> None:
        can = item.state.is_open
        settings = item.request.settings
        name = preset_of(item.request)
        self.presets.set_chosen(name)
        self.presets.setVisible(can)
        self.custom.show_settings(settings)
        self.custom.setVisible(can and name == CUSTOM)
        self.options.setEnabled(can)
        self.options.show_request(item.request, self._looks.levels(item.request.source))
        self.options_area.updateGeometry()  # the list of levels comes and goes
        can_copy = self._can_copy(item)
        for one in PRESETS:
            title, words = map(localized, one.called(can_copy))
            self.presets.set_text(one.name, title)
            self.presets.option(one.name).setToolTip(words)
        if name == CUSTOM:
            title, words = self.tr("Custom"), custom_purpose(settings, can_copy)
        else:
            title, words = preset(name).called(can_copy)
        self.purpose.setText(localized(words) if can else f"{localized(title)}: {localized(words)}")

    def _can_copy(self, item: QueueItem) -> bool:
        if item.report is not None:  # there may be no plan of what is done
            return not item.request.settings.pass_through or any(
                level.treatment is Treatment.COPIED for level in item.report.levels
            )
        return self._looks.can_copy(item.request.source)

    def _show_plan(self, item: QueueItem, plan: ConversionPlan | NoPlan | None) -> None:
        if item.report is not None:
            self.plan.show_report(item.report)
        elif isinstance(plan, ConversionPlan):
            self.plan.show_plan(plan, item.state.is_open)
        elif plan is None:
            self.plan.clear(self.tr("Looking what becomes of every level…"))
        else:
            self.plan.clear("")

    # --- what a person does ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the number that was typed; the window would begin the conversion."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _unfold(self, unfolded: bool) -> None:
        self.options_area.setVisible(unfolded)
        self.more.setText(self.tr("Fewer options") if unfolded else self.tr("More options"))
        self.more.updateGeometry()

    def _choose_preset(self, name: str) -> None:
        if self.item is None:
            return
        request = self.item.request
        if name == CUSTOM:
            # It begins with what the preset before it does.
            self._ask(replace(request, custom=True))
        else:
            same = {one: getattr(preset(name).settings, one) for one in (*_OWN, "pyramid")}
            self._ask(replace(request, settings=replace(request.settings, **same), custom=False))

    def _choose_encoding(self) -> None:
        if self.item is not None:
            request = self.item.request
            self._ask(replace(request, settings=self.custom.applied(request.settings), custom=True))

    def _choose_options(self) -> None:
        if self.item is not None:
            self._ask(self.options.applied(self.item.request))

    def _ask(self, request: ConversionRequest) -> None:
        if self.item is not None and self.item.state.is_open and request != self.item.request:
            self._conversions.ask_otherwise(self.item.number, request)


def preset_of(request: ConversionRequest) -> str:
    """The preset that the settings of ``request`` began with; ``CUSTOM`` where they are nobody's, or put together."""
    if not request.custom:
        asked = request.settings.deciding
        for one in PRESETS:
            if all(getattr(asked, name) == getattr(one.settings.deciding, name) for name in _OWN):
                return one.name
    return CUSTOM
