"""Small parts of the window, in the look of the theme."""

from viewer.ui.widgets.banner import Banner
from viewer.ui.widgets.buttons import Button, LinkButton, ToolButton
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.elided_label import ElidedLabel
from viewer.ui.widgets.empty_state import EmptyState
from viewer.ui.widgets.magnification_box import MagnificationBox
from viewer.ui.widgets.number_box import DecimalBox, NumberBox
from viewer.ui.widgets.progress_row import ProgressBar, ProgressRow
from viewer.ui.widgets.role_tag import RoleTag
from viewer.ui.widgets.segmented import SegmentedControl

__all__ = [
    "Banner",
    "Button",
    "ChoiceBox",
    "DecimalBox",
    "ElidedLabel",
    "EmptyState",
    "LinkButton",
    "MagnificationBox",
    "NumberBox",
    "ProgressBar",
    "ProgressRow",
    "RoleTag",
    "SegmentedControl",
    "ToolButton",
]
