"""What the form of an export is filled with the next time: no code, no date, no words, no folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from viewer.export.settings import TiffCompression
from viewer.ui.export.form import CHOSEN, COARSEST, ExportForm
from viewer.ui.export.words import FORMATS


def remembered(form: ExportForm) -> dict[str, Any]:
    """As JSON takes it."""
    levels = form.levels.value(COARSEST)
    return {
        "format": form.format.value,
        "levels": levels if levels != CHOSEN else COARSEST,
        "quality": form.quality.value(),
        "subsampling": form.subsampling.value("4:4:4"),
        "compression": form.compression.value(TiffCompression.AUTO).value,
        "fill": list(form.fill_colour),
        "scale_bar": form.scale_bar.isChecked(),
        "icc": form.icc.isChecked(),
        "modality": form.modality.text(),
    }


def bring_back(form: ExportForm, kept: Mapping[str, Any]) -> None:
    """Fill ``form`` with it; what makes no sense is left as it is. No signal."""
    form.blockSignals(True)
    if kept.get("format") in [one.value for one in FORMATS]:
        form.formats.set_chosen(str(kept["format"]))
    form.levels.show_known(kept.get("levels"))
    form.subsampling.show_known(kept.get("subsampling"))
    form.compression.show_known(kept.get("compression"))
    if isinstance(kept.get("quality"), int):
        form.quality.setValue(kept["quality"])
    if isinstance(kept.get("modality"), str):
        form.modality.setText(kept["modality"])
    for check, name in ((form.scale_bar, "scale_bar"), (form.icc, "icc")):
        if isinstance(kept.get(name), bool):
            check.setChecked(kept[name])
    fill = kept.get("fill")
    if isinstance(fill, list) and len(fill) == 3 and all(isinstance(one, int) and 0 <= one <= 255 for one in fill):
        form.show_fill((fill[0], fill[1], fill[2]))
    form.show_again()
    form.blockSignals(False)
