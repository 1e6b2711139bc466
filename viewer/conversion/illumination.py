"""By what light a slide was scanned, as far as it says so itself; wsidicom calls every light brightfield."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from viewer.conversion.metadata.codes import ILLUMINATIONS, Concept
from viewer.slides.mirax_files import MiraxFiles
from viewer.slides.openslide_notices import mirax_channels
from viewer.slides.preflight import MIRAX_SUFFIX
from viewer.slides.property_names import MIRAX_SLIDE_TYPE, mirax_key

if TYPE_CHECKING:
    from pydicom import Dataset

FLUORESCENCE_PLANNED = (
    "The slide says that it was scanned in fluorescence: the files state epifluorescence illumination and an unknown "
    "colour of the light, unless the metadata state another."
)
_UNKNOWN = Concept("261665006", "SCT", "Unknown")
"""CID 8122, the colours of illumination, may be extended; it has none for filters that change."""


def is_fluorescence(properties: Mapping[str, str]) -> bool:
    """Whether a slide with these properties says that it was scanned in fluorescence."""
    return "FLUORESCENCE" in properties.get(MIRAX_SLIDE_TYPE, "").upper() or bool(mirax_channels(properties)[1])


@dataclass(frozen=True, slots=True)
class FluorescenceLight:
    """What the files of a slide in fluorescence state of the light."""

    kind: str
    """The illumination that the metadata state, which goes before; empty where they state none."""
    has_colour: bool
    """Whether they state a colour."""

    @classmethod
    def of(cls, source: Path, metadata: Any) -> Self | None:
        """Of the slide ``source`` and wsidicomizer's ``metadata`` (or None); None where it tells of no fluorescence."""
        if source.suffix.lower() != MIRAX_SUFFIX:
            return None
        sections = MiraxFiles(source).sections
        said = {mirax_key(name, key): value for name, entries in sections.items() for key, value in entries.items()}
        if not is_fluorescence(said):
            return None
        paths = (metadata.pyramid.optical_paths if metadata is not None and metadata.pyramid else None) or []
        kinds = [kind.meaning for path in paths for kind in path.illumination_types or []]
        return cls(", ".join(kinds), any(path.illumination is not None for path in paths))

    @property
    def note(self) -> str:
        """A sentence for the report."""
        if self.kind:
            return (
                f"The slide says that it was scanned in fluorescence; the metadata state {self.kind}, and so the files."
            )
        return (
            "The slide says that it was scanned in fluorescence, so the files state epifluorescence illumination; of "
            "the colour of the light nothing more is known than the metadata state."
        )

    def state(self, dataset: Dataset) -> None:
        """Put it into ``dataset``, a whole header, where the metadata have no other."""
        paths = copy.deepcopy(dataset.OpticalPathSequence)  # which other files share
        for path in paths:
            if not self.kind:
                path.IlluminationTypeCodeSequence = [_item(ILLUMINATIONS.find("Epifluorescence"))]
            if not self.has_colour and "IlluminationColorCodeSequence" in path:
                path.IlluminationColorCodeSequence = [_item(_UNKNOWN)]
        dataset.OpticalPathSequence = paths


def _item(concept: Concept | None) -> Dataset:
    from pydicom import Dataset

    assert concept is not None
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = concept.code, concept.scheme, concept.meaning
    return item
