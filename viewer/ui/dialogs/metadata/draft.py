"""The profile while it is being edited, with what is typed wrongly in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.conversion.metadata.presets import ProfilePreset
from viewer.conversion.metadata.profile import (
    SECTIONS,
    MetadataProfile,
    Value,
    leaves,
    section_title,
    specimen_number,
)
from viewer.conversion.metadata.rules import problems
from viewer.ui.language import localized


class ProfileDraft(QObject):
    """Holds what the fields of the form say, right or wrong."""

    changed = Signal()
    """Another value, or another problem."""
    replaced = Signal()
    """Values came that nobody typed: fields are to be filled anew."""

    def __init__(self, profile: MetadataProfile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.begun_with: ProfilePreset | None = None
        """The profile to start from that was chosen last."""
        self._unread: dict[str, str] = {}
        self._values = _by_path(profile)
        self._problems: dict[str, str] | None = None
        self._instead: dict[str, str] = {}

    @property
    def asked(self) -> tuple[str, ...]:
        """Paths of fields that slides of the chosen kind usually state."""
        return self.begun_with.asks if self.begun_with is not None else ()

    @property
    def profile(self) -> MetadataProfile:
        """All that could be read; fields that ``problems`` names may be missing in it."""
        return self._profile

    @property
    def problems(self) -> Mapping[str, str]:
        """What is wrong, as a sentence a path; empty where the profile can be written."""
        if self._problems is None:
            found = dict(self._unread)
            self._instead = {}
            for problem in problems(self._profile):
                if problem.instead and problem.path not in found:
                    self._instead[problem.path] = problem.instead
                # Section and field stand beside it on the screen.
                sentence = localized(problem.sentence.split(": ", 2)[-1])
                found.setdefault(problem.path, sentence[:1].upper() + sentence[1:])
            order = list(self._values)
            self._problems = {path: found[path] for path in sorted(found, key=order.index)}
        return self._problems

    def instead(self, path: str) -> str:
        """How what is wrong there has to be written; empty where nobody can tell, or nothing is wrong."""
        return self._instead.get(path, "") if path in self.problems else ""

    def value(self, path: str) -> Value:
        """What the profile has at a path.

        Raises:
            KeyError: There is no such field.
        """
        return self._values[path]

    def is_unread(self, path: str) -> bool:
        """Whether the field there holds something that the profile does not."""
        return path in self._unread

    @property
    def sections(self) -> tuple[str, ...]:
        """As they stand in paths, in the order of a form, with a section for each specimen."""
        found: list[str] = []
        for section in SECTIONS:
            more = len(self._profile.specimens) if section == "specimen" else 1
            found += [section, *(f"{section}{number}" for number in range(2, more + 1))]
        return tuple(found)

    def title(self, section: str) -> str:
        """What a section is called beside the others."""
        known = {
            "patient": self.tr("Patient"),
            "study": self.tr("Study"),
            "series": self.tr("Series"),
            "stain": self.tr("Stain"),
            "container": self.tr("Container"),
            "equipment": self.tr("Equipment"),
            "optical_path": self.tr("Optical path"),
            "clinical_trial": self.tr("Clinical trial"),
        }
        if section == "specimen" and len(self._profile.specimens) > 1:
            return self.tr("Specimen {0}").format(1)
        number = specimen_number(section)
        if number is not None:
            return self.tr("Specimen") if number == 1 else self.tr("Specimen {0}").format(number)
        return known.get(section) or localized(section_title(section))

    def stated(self, section: str) -> int:
        """How many fields of a section are filled, rightly or wrongly."""
        paths = {path for path, value in self._values.items() if value} | set(self._unread)
        return sum(path.partition(".")[0] == section for path in paths)

    # --- what a person does ------------------------------------------------------------------------------------

    def put(self, path: str, value: Value) -> None:
        """A field says that."""
        self._unread.pop(path, None)
        self._take(self._profile.with_value(path, value))

    def put_unread(self, path: str, nothing: Value, sentence: str) -> None:
        """A field holds something that is no value of it; ``nothing`` is what the profile gets instead."""
        self._unread[path] = sentence[:1].upper() + sentence[1:].rstrip(".") + "."
        self._take(self._profile.with_value(path, nothing))

    def use(self, profile: MetadataProfile) -> None:
        """Hold that profile and nothing of the former."""
        self._unread.clear()
        self.begun_with = None
        self._take(profile)
        self.replaced.emit()

    def begin_with(self, preset: ProfilePreset) -> None:
        """Have the values of a profile to start from instead of those of the last one; what was typed stays."""
        profile, nothing = self._profile, _by_path(MetadataProfile())
        for leaf in leaves(self.begun_with.profile) if self.begun_with is not None else ():
            if leaf.value and profile.value(leaf.path) == leaf.value:
                profile = profile.with_value(leaf.path, nothing[leaf.path])
        for leaf in leaves(preset.profile):
            if leaf.value:
                profile = profile.with_value(leaf.path, leaf.value)
                self._unread.pop(leaf.path, None)
        self.begun_with = preset
        self._take(profile)
        self.replaced.emit()

    def add_specimen(self) -> str:
        """A further specimen, prepared as the last one is; returns its section."""
        last = self._profile.specimens[-1]
        added = replace(last, identifier="", parent="", short_description="", detailed_description="")
        self._take(replace(self._profile, specimens=(*self._profile.specimens, added)))
        self.replaced.emit()
        return self.sections[self.sections.index("specimen") + len(self._profile.specimens) - 1]

    def remove_specimen(self, section: str) -> None:
        """That specimen is none any more; those behind it move up.

        Raises:
            ValueError: It is the only one.
        """
        number = specimen_number(section) or 1
        specimens = list(self._profile.specimens)
        if len(specimens) == 1:
            raise ValueError("a profile has one specimen at least")
        del specimens[number - 1]
        # Their fields are made anew, of what the profile holds.
        self._unread = {path: said for path, said in self._unread.items() if not path.startswith("specimen")}
        self._take(replace(self._profile, specimens=tuple(specimens)))
        self.replaced.emit()

    def _take(self, profile: MetadataProfile) -> None:
        self._profile, self._values, self._problems = profile, _by_path(profile), None
        self.changed.emit()


def _by_path(profile: MetadataProfile) -> dict[str, Value]:
    """All fields in the order of a form."""
    return {leaf.path: leaf.value for leaf in leaves(profile)}
