"""The states of a slide that was opened alone, as by a double click, and of the question for the other one."""

from __future__ import annotations

import state_slides as slides
from state_desk import Desk
from state_kind import State
from state_steps import remember_pairs

from viewer.ui.widgets.buttons import LinkButton


def ask(desk: Desk) -> None:
    """As a slide from the file manager does."""
    desk.window.companion.ask([slot.path for slot in desk.window.session.slots])
    desk.rest()


def at_the_link(desk: Desk) -> None:
    """The keys are at the last thing that can be chosen."""
    page = desk.window.companion.page
    assert page is not None
    link: LinkButton = page.alone_link
    link.setFocus()


def asks(desk: Desk) -> bool:
    """Whether it is seen."""
    page = desk.window.companion.page
    return page is not None and page.isVisible()


def suggests(desk: Desk) -> bool:
    """Whether it is seen, and names something."""
    page = desk.window.companion.page
    return asks(desk) and page is not None and bool(page.suggestions)


ALONE_STATES = (
    State("alone-original", slides.original_alone, (ask,), asks, small=True),
    State("alone-suggestions", slides.original_alone, (remember_pairs, ask, at_the_link), suggests, small=True),
    State("alone-dicom", slides.conversion_alone, (remember_pairs, ask), suggests),
)
