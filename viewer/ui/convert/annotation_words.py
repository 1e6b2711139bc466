"""What is said of a file of annotations before the slide is converted."""

from __future__ import annotations

from viewer.conversion.annotations.carried import FoundAnnotations
from viewer.conversion.plan import ConversionPlan
from viewer.ui.convert.words import translated
from viewer.ui.language import localized
from viewer.ui.widgets.numbers import grouped

_MOST_LABELS = 8


def found_words(found: FoundAnnotations, plan: ConversionPlan | None) -> tuple[str, bool]:
    """How many there are of which labels, and what lies outside the part that is converted, as far as that is known.

    Returns:
        The sentences, and whether they tell of something that somebody should look at.
    """
    count = sum(found.counts.values())
    labels = sorted(found.counts.items(), key=lambda one: (-one[1], one[0]))
    shown = [f"{grouped(number)} {label}" for label, number in labels[:_MOST_LABELS]]
    if more := len(labels) - len(shown):
        shown.append(translated("1 more label") if more == 1 else translated("{0} more labels").format(more))
    words = translated("1 annotation: {1}.") if count == 1 else translated("{0} annotations: {1}.")
    said = [words.format(grouped(count), ", ".join(shown))]
    beyond = found.beyond(plan.part) if plan is not None else 0
    if beyond == count:
        said.append(
            translated(
                "None lies within the converted part: do they count from another corner, or belong to another slide?"
            )
        )
    elif beyond:
        one = translated("1 reaches beyond the converted part: written whole, in millimetres on the glass.")
        several = translated("{0} reach beyond the converted part: written whole, in millimetres on the glass.")
        said.append(one if beyond == 1 else several.format(grouped(beyond)))
    return " ".join([*said, *map(localized, found.remarks)]), beyond == count
