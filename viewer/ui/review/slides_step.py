"""The slides of a review: two places to drop them, the pairs that were found, and what has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from viewer.jobs.job import Progress, Step
from viewer.review.beginning import free_title, usual_folder
from viewer.review.gathering import Sources, gathered
from viewer.review.pair_list import Key, PairList
from viewer.review.pair_table import write_table
from viewer.review.pairing import How, Match, Matching
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.review.drop_side import DropSide
from viewer.ui.review.pair_checker import PairChecker
from viewer.ui.review.pair_look import PairLook
from viewer.ui.review.pairs_table import PairsTable
from viewer.ui.review.setup_card import SetupCard, caption
from viewer.ui.review.unpaired import Unpaired
from viewer.ui.settings import Settings
from viewer.ui.widgets import Banner, ElidedLabel, LinkButton
from viewer.ui.widgets.numbers import grouped

ORIGINALS: Final = "originals"
CONVERSIONS: Final = "conversions"
BOTH: Final = "both"
TABLES: Final = "tables"


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at what was dropped."""

    sources: Sources
    matching: Matching = field(default_factory=Matching)
    folder: Path | None = None
    """Where such a review is kept unless somebody chooses; None where there is no slide."""
    title: str = ""
    """What it is called there unless somebody types something."""


class SlidesStep(SetupCard):
    """Whatever is dropped is looked through and paired in the background, what was changed by hand stays."""

    changed = Signal()
    """Other pairs, or it began or ended to look."""
    looked = Signal(object)
    """A Looked."""

    def __init__(self, settings: Settings, jobs: JobPool) -> None:
        super().__init__(1)
        tr = self.tr
        self.set_title(tr("Slides"))
        self.usual_title = ""
        """A number comes behind it where there is such a review already."""
        self.sources = Sources()
        self.list = PairList()
        self._shown = Sources()
        """What the pairs were found in."""
        self._looking: Job | None = None
        self._step = ""
        """What is being looked at."""
        self._settings, self._jobs = settings, jobs
        self._checker = PairChecker(jobs, self)
        self._checker.checked.connect(self._has_checked)
        self.sides = {
            ORIGINALS: DropSide(tr("Originals"), settings),
            CONVERSIONS: DropSide(tr("Conversions"), settings),
        }
        for name, side in self.sides.items():
            side.added.connect(partial(self.add, name))
            side.cleared.connect(partial(self.clear, name))
        self.banner = Banner()
        self.banner.dismissed.connect(self.banner.hide)
        self.banner.hide()
        self.table_button = LinkButton(tr("Choose a table of pairs…"))
        self.table_button.clicked.connect(self._choose_table)
        self.clear_button = LinkButton(tr("Clear"))
        self.clear_button.clicked.connect(self._clear_all)
        self.pairs = PairsTable()
        self.pairs.renamed.connect(self._rename)
        self.pairs.removed.connect(self._remove)
        self.pairs.selection_changed.connect(self._follow_selection)
        self.rename_button, self.remove_button = LinkButton(tr("Rename")), LinkButton(tr("Take out"))
        self.remove_button.setToolTip(tr("The review leaves the pair out; both its slides are listed as not paired"))
        self.rename_button.clicked.connect(self.pairs.rename_chosen)
        self.remove_button.clicked.connect(lambda: self._remove(self.pairs.chosen))
        self.hand_button = LinkButton(tr("Pair by hand"))
        self.hand_button.setCheckable(True)
        self.hand_button.toggled.connect(lambda _: self._show_unpaired())
        self.save_button = LinkButton(tr("Save as a table…"))
        self.save_button.clicked.connect(self._save_table)
        self.told = ElidedLabel()
        """How many pairs there are, or what is being looked at."""
        self.look_button = LinkButton(tr("Look at it"))
        self.look_button.setCheckable(True)
        self.look_button.setToolTip(tr("Show both slides of the chosen pair"))
        self.look_button.toggled.connect(lambda _: self._follow_selection())
        self.look = PairLook(jobs)
        self.unpaired = Unpaired()
        self.unpaired.pair_made.connect(self._pair)
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for side in self.sides.values():
            sides.addWidget(side, 1)
        self._empty, self._filled = self._guide(), QWidget()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.told, 1)
        for button in (
            *(self.look_button, self.rename_button, self.remove_button, self.hand_button, self.save_button),
            *(self.table_button, self.clear_button),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(6)
        filled.addWidget(self.pairs, 1)
        filled.addWidget(self.look)
        filled.addWidget(self.unpaired)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        self.column.addLayout(sides)
        self.column.addLayout(line)
        self.column.addWidget(self.banner)
        self.column.addWidget(holder, 1)

    def _guide(self) -> QWidget:
        """What happens, as long as there is nothing to be seen of it."""
        steps = (
            self.tr("Drop the folder of the originals and the folder of their conversions."),
            self.tr("Which conversion is of which original is found out by names and by what the slides state."),
            self.tr("Press Enter: everything else is set already, and can be changed on this page."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, words in enumerate(steps):
            label = QLabel(words)
            label.setProperty("tone", "text2")
            label.setWordWrap(True)
            grid.addWidget(caption(str(row + 1)), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, 12, 14, 0)
        column.addLayout(grid)
        column.addStretch(1)
        return holder

    # --- what is dropped -------------------------------------------------------------------------------------------

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being looked at."""
        return self._looking is None

    def add(self, side: str, paths: Sequence[Path]) -> None:
        """Look through more files and folders; ``side`` is one of the fields of ``Sources``."""
        self._look(self.sources.added(side, [path.absolute() for path in paths]))

    def clear(self, side: str) -> None:
        """Forget what was named for one of the sides."""
        self._look(self.sources.cleared(side))

    def _clear_all(self) -> None:
        self.list = PairList()
        self._look(Sources())

    def _look(self, sources: Sources) -> None:
        self._break_off()
        self.sources, self._step = sources, ""
        self.banner.hide()
        self._looking = job = self._jobs.start(
            "Pair the slides of a review", partial(_looked, sources, self.usual_title)
        )
        job.progressed.connect(self._show_step)
        job.done.connect(self._has_looked)
        job.failed.connect(self._has_failed_to_look)
        self._show()

    def _show_step(self, step: Step) -> None:
        if self.sender() is self._looking:
            many = self.tr("{0}, {1} of {2}")
            done = many.format(step.text, grouped(step.done + 1), grouped(step.total)) if step.total else step.text
            self._step = done
            self._tell()

    def _has_looked(self, found: Looked) -> None:
        if self.sender() is not self._looking:
            return  # something else was dropped meanwhile
        self._looking, self._shown = None, found.sources
        self.list = self.list.found(found.matching)
        self._show()
        self._checker.check(self.list.pairs)
        self.looked.emit(found)

    def _has_failed_to_look(self, error: Exception) -> None:
        if self.sender() is self._looking:
            self._looking, self.sources = None, self._shown
            self._has_failed(error)
            self._show()

    def stop(self) -> None:
        """Look no more: what was found before holds again."""
        self._break_off()
        self.stop_checking()
        self.sources = self._shown
        self._show()

    def stop_checking(self) -> None:
        """Whether pairs can be such is not to be found out any more."""
        self._checker.stop()
        self.look.show_pair(None)

    def _break_off(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    # --- what is done by hand --------------------------------------------------------------------------------------

    def _change(self, pairs: PairList) -> None:
        # A button that goes with what it was for would hand the keys to the next one, which Enter would press.
        self.pairs.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list = pairs
        self.banner.hide()
        self._show()

    def _rename(self, key: Key, name: str) -> None:
        self._change(self.list.called(key, name))

    def _remove(self, keys: Sequence[Key]) -> None:
        self._change(self.list.without(keys))

    def _pair(self, original: Path, conversion: Path) -> None:
        self._change(self.list.paired(original, conversion))
        self._checker.check(self.list.pairs)

    def _has_checked(self, key: Key, misfit: str) -> None:
        self.list = self.list.looked_at(key, misfit)
        pair = next((one for one in self.list.pairs if one.key == key), None)
        if pair is None:
            return
        is_by_hand = pair.how is How.HAND
        if is_by_hand and misfit:
            words = self.tr("“{0}” is hardly a pair. {1}").format(pair.name, misfit)
            self.banner.show_message("warning", words, dismissable=True)
        if (is_by_hand or misfit) and not self.pairs.is_typed_in:  # all others look as before
            self._show()

    def _choose_table(self) -> None:
        home = self._settings.last_folder or str(Path.home())
        kinds = self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Table of pairs"), home, kinds)
        if chosen:
            self.add(TABLES, [Path(chosen)])

    def _save_table(self) -> None:
        home = Path(self._settings.last_folder or Path.home()) / self.tr("pairs.csv")
        kinds = self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the pairs as a table"), str(home), kinds)
        if chosen:
            path = Path(chosen)
            job = self._jobs.start("Save a table of pairs", partial(_saved, path, self.list.pairs))
            job.done.connect(self._has_saved)
            job.failed.connect(self._has_failed)

    def _has_saved(self, path: Path) -> None:
        self.banner.show_message("info", self.tr("The pairs are saved in {0}.").format(path), dismissable=True)

    def _has_failed(self, error: Exception) -> None:
        advice, details = (error.advice, error.details) if isinstance(error, SlideError) else ("", "")
        self.banner.show_message("fail", f"{error} {advice}".strip(), details=details, dismissable=True)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        matching, looking = self.list.matching, not self.is_at_rest
        for name, side in self.sides.items():
            slides = matching.originals if name == ORIGINALS else matching.conversions
            side.show_sources(getattr(self.sources, name), len(slides), looking=looking)
        self._tell()
        pairs = self.list.pairs
        self.pairs.show_pairs(pairs)
        self.unpaired.show_list(self.list)
        self._stack.setCurrentWidget(self._filled if self._has_both else self._empty)
        for side in self.sides.values():
            side.set_tall(not self._has_both)
        self.table_button.setVisible(self.sources.is_empty)
        self.clear_button.setVisible(not self.sources.is_empty)
        self.save_button.setVisible(bool(pairs))
        self._follow_selection()
        self.changed.emit()

    def _tell(self) -> None:
        every = [path.name for path in (*self.sources.both, *self.sources.tables)]
        names = self.tr("{0} and {1}").format(", ".join(every[:-1]), every[-1]) if every[1:] else "".join(every)
        number = len(self.list.pairs)
        if not self.is_at_rest:
            words = f"{self._step or self.tr('Looking for slides')}…"
        elif number:
            words = self.tr("1 pair") if number == 1 else self.tr("{0} pairs").format(grouped(number))
            doubtful = sum(pair.how is How.SIZE or bool(pair.misfit) for pair in self.list.pairs)
            words = self.tr("{0} from {1}").format(words, names) if names else words
            words = self.tr("{0}, {1} to be checked").format(words, grouped(doubtful)) if doubtful else words
        elif names:
            words = self.tr("No pairs in {0}").format(names)
        elif self._has_both:
            words = self.tr("No pairs yet")
        else:
            words = self.tr("Or drop one folder that holds both, or a table of pairs.")
        self.told.setText(words)
        tone = "text" if number and self.is_at_rest else "text2"
        if self.told.property("tone") != tone:
            self.told.setProperty("tone", tone)
            self.told.style().polish(self.told)

    @property
    def _has_both(self) -> bool:
        return bool(self.list.matching.originals and self.list.matching.conversions)

    def _show_unpaired(self) -> None:
        left = bool(self.list.unmatched_originals or self.list.unmatched_conversions)
        # On small screens there is no room for both.
        has_room = self.look.isHidden()
        self.unpaired.setVisible(has_room and (left or self.hand_button.isChecked()))
        self.hand_button.setVisible(has_room and not left and self._has_both)

    def _follow_selection(self) -> None:
        chosen = self.pairs.chosen
        self.look_button.setVisible(len(chosen) == 1)
        looks = len(chosen) == 1 and self.look_button.isChecked()
        self.look.show_pair(chosen[0] if looks else None)
        self.look.setVisible(looks)
        self.look_button.setText(self.tr("Hide the pictures") if looks else self.tr("Look at it"))
        self.look_button.updateGeometry()
        self._show_unpaired()
        self.rename_button.setVisible(len(chosen) == 1)
        self.remove_button.setVisible(bool(chosen))


def _looked(sources: Sources, title: str, progress: Progress) -> Looked:
    matching = gathered(sources, progress)
    slides = [*matching.originals, *matching.conversions]
    if not slides:
        return Looked(sources, matching)
    folder = usual_folder(slides)
    return Looked(sources, matching, folder, free_title(folder, title))


def _saved(path: Path, pairs: Sequence[Match], _progress: Progress) -> Path:
    write_table(path, pairs)
    return path
