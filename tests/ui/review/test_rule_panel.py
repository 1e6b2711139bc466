"""The rule from fields to slide is changed in the work list, in place, during and after a reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from tests.ui.review.test_worklist_page import Make, bench, said
from viewer.review.as_json import plain
from viewer.review.events import Act
from viewer.review.setup import Kind, Rule, Verdict

pytestmark = pytest.mark.gui
__all__ = ["bench"]
LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
SAME, UNSURE, DIFFERENT = Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT


def type_over(box: QSpinBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Tab)


def test_verdicts_on_slides_follow_a_rule_that_is_changed_after_the_reading(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [DIFFERENT, SAME, SAME, SAME, UNSURE, SAME]))
    panel = one.page.rule
    assert [cells[-1] for cells in one.page.table.cells()] == ["Different", "Same", "Unsure"]
    assert panel.editor.isHidden() and panel.history.isHidden()
    QTest.mouseClick(panel.change, LEFT)
    assert panel.fields.different.hasFocus() and not panel.apply.isEnabled()
    type_over(panel.fields.different, "2")
    assert panel.effect.text() == "Your verdicts that change: case 1 (Different → Unsure)."
    assert not panel.apply.isEnabled() and panel.reason.isVisible(), "verdicts were given: why?"
    panel.reason.setFocus()
    QTest.keyClicks(panel.reason, "Agreed with AB")
    QTest.keyClick(panel.reason, ENTER)
    last = one.written()[-1]
    assert last["action"] == Act.SETUP_CHANGED and last["operator"] == "MK" and last["reason"] == "Agreed with AB"
    before, after = last["before"], last["after"]
    assert isinstance(before, dict) and isinstance(after, dict)
    assert (before.pop("rule"), after.pop("rule")) == (plain(Rule()), plain(Rule(2, 1)))
    assert before == after, "nothing else is changed"
    one.qtbot.waitUntil(lambda: [cells[-1] for cells in one.page.table.cells()] == ["Unsure", "Same", "Unsure"])
    assert panel.editor.isHidden() and panel.words.text().startswith("2 or more different fields")
    assert "by MK, after 6 verdicts on fields. Before: 1 or more different fields" in panel.history.text()
    assert panel.history.text().endswith("Reason: Agreed with AB")


def test_before_any_verdict_no_reason_is_asked_for(bench: Make) -> None:
    one = bench()
    panel = one.page.rule
    QTest.mouseClick(panel.change, LEFT)
    type_over(panel.fields.unsure, "3")
    assert panel.reason.isHidden() and panel.apply.isEnabled()
    assert panel.effect.text() == "None of your verdicts on slides changes."
    QTest.mouseClick(panel.apply, LEFT)
    assert one.written()[-1]["reason"] == "" and one.keeper.state.setup.rule == Rule(1, 3)


def test_whoever_cancels_changes_nothing(bench: Make) -> None:
    one = bench()
    events, panel = len(one.written()), one.page.rule
    QTest.mouseClick(panel.change, LEFT)
    type_over(panel.fields.unsure, "3")
    QTest.mouseClick(panel.cancel, LEFT)
    assert len(one.written()) == events and panel.editor.isHidden() and panel.change.isVisible()
    QTest.mouseClick(panel.change, LEFT)
    assert panel.fields.rule == Rule(), "as it is, not as it was typed"


def test_a_blinded_review_has_no_rule(bench: Make) -> None:
    assert not bench(kind=Kind.ABX).page.rule.isVisible()
