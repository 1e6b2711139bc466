"""Where a reader is, as it is kept beside the record: the stop, the view of it, and what was typed and not said yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from viewer.review.setup import Category
from viewer.review.stops import Stop


@dataclass(frozen=True, slots=True)
class Place:
    """``of`` reads what ``to_json`` gives."""

    stop: Stop
    is_left: bool = False
    """Whether the stop is judged and what follows it is waited for."""
    view: Mapping[str, Any] | None = None
    """As ``Desk.view_now`` has it; None: as the stop begins."""
    note: str = ""
    categories: tuple[Category, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON."""
        stop = [self.stop.pair, self.stop.field, self.stop.magnification]
        view = dict(self.view) if self.view is not None else None
        return {"stop": stop, "left": self.is_left, "view": view, "note": self.note, "categories": [*self.categories]}

    @staticmethod
    def of(told: Mapping[str, Any]) -> Place | None:
        """None where nothing, or nothing that makes sense, was kept."""
        try:
            pair, field, magnification = told["stop"]
            return Place(
                Stop(int(pair), int(field), float(magnification) if magnification is not None else None),
                bool(told.get("left")),
                _view(told.get("view")),
                str(told.get("note", "")),
                tuple(Category(one) for one in told.get("categories", ())),
            )
        except (KeyError, TypeError, ValueError):
            return None


def _view(told: Any) -> dict[str, Any] | None:
    if told is None:
        return None
    x, y = told["centre"]
    return {"centre": [float(x), float(y)], "scale": float(told["scale"]), "rotation": float(told["rotation"])}
