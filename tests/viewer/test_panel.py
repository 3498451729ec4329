"""The score panel: every number says what it is, every refusal says why, and nothing moves when a score arrives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from imaging.faults import Code, as_told
from inference.explain.heat_map import is_seen
from inference.models.card import Interval, Metrics, ModelCard
from inference.prediction import DISCLAIMER
from review.film_table import Flag
from tests.models import change_card
from viewer.app.main_window import MainWindow
from viewer.browser.list_row import Column
from viewer.film.composition import HeatStyle, HeatWanted
from viewer.widgets.outcome_text import how_it_did, number, what_the_score_is
from viewer.widgets.theme import COLORS, Mark, mark_color

Show = Callable[[MainWindow, list[Path]], None]


def places(window: MainWindow) -> dict[str, tuple[QPoint, int, int]]:
    """Where every part of the panel is, by its place in the tree."""
    panel = window.panel
    parts: list[QWidget] = [
        panel.whom, panel.bar, panel.heat, panel.heat.visible, panel.heat.opacity, panel.more, panel.model,
        panel.points,
        panel.labels, panel.heat.label, panel.heat.threshold, panel.heat.colormap, panel.heat.scale, panel.heat.said,
    ]  # fmt: skip
    return {
        f"{number} {type(part).__name__}": (part.mapTo(panel, QPoint()), part.width(), part.height())
        for number, part in enumerate(parts)
    }


def test_nothing_moves_when_a_score_or_a_refusal_arrives(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    world.gate.clear()
    window.panel.more.click()
    window.open_paths(world.films("0.91", "sideways"))
    qtbot.waitUntil(lambda: window.session.scores.card is not None and len(window.session.films.entries) == 2)
    QApplication.processEvents()  # the model's labels have their place now
    before = places(window)
    world.gate.set()
    qtbot.waitUntil(lambda: window.panel.bar.look().score is not None)
    assert places(window) == before
    window.session.go_to(1)
    qtbot.waitUntil(lambda: window.panel.bar.look().mark is Mark.REFUSED)
    assert places(window) == before


def test_figures_stand_only_beside_a_score(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    panel = window.panel
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    assert panel.meaning.isHidden()
    assert panel.reached.isHidden()
    assert panel.bar.look().point is None
    scored(window, world.films("0.91", "sideways"))
    assert not panel.meaning.isHidden()
    assert panel.bar.look().point is not None
    window.session.go_to(1)
    qtbot.waitUntil(lambda: panel.bar.look().mark is Mark.REFUSED)
    assert panel.meaning.isHidden()
    assert panel.bar.look().point is None


def test_the_number_says_what_it_is_and_what_it_is_worth(
    make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    world.card = with_figures(world.card)
    scored(window := make_window(), world.films("0.91"))
    assert window.panel.meaning.text() == "P(abnormal), calibrated on 500 validation films."
    assert window.panel.reached.text() == (
        "Sensitivity 0.81 (0.71\u20130.91)\nSpecificity 0.72 (0.62\u20130.82)\non 240 test films of 200 patients"
    )
    assert "Youden" in window.panel.reached.toolTip()
    assert "which flatter it" in window.panel.reached.toolTip()
    assert window.panel.model.text() == "test-model 1.2"
    assert window.panel.made.text() == "CPU, 20 ms"


def with_figures(card: ModelCard) -> ModelCard:
    """The card with figures of validation films, which flatter it, and of test films, for each of its populations."""
    measured = []
    for own in card.populations:
        for split, better in (("validation", 0.1), ("test", 0.0)):
            figures = {"sensitivity": around(0.81 + better), "specificity": around(0.72 + better)}
            measured.append(Metrics("films", split, 240, 120, 200, figures, "balanced", population=own.name))
    return replace(card, metrics=tuple(measured))


def around(value: float) -> Interval:
    return Interval(value, value - 0.1, value + 0.1)


def for_two(card: ModelCard) -> ModelCard:
    """The card for adults first and for children, whose threshold is higher, with figures of adults alone."""
    adults = replace(card.populations[0], name="adults", ages=(18, 91))
    points = tuple(replace(point, threshold=point.threshold + 0.3) for point in card.operating_points)
    children = replace(adults, name="children", ages=(1, 5), operating_points=points)
    measured = with_figures(replace(card, populations=(adults,))).metrics
    return replace(card, populations=(adults, children), metrics=measured)


def test_figures_beside_the_score_are_those_of_test_films_or_are_not_there(
    make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    panel = (window := make_window()).panel
    scored(window, world.films("0.91"))
    assert world.card.operating_points[1].n > 0  # on the films that chose the threshold
    assert "not measured on test films" in panel.reached.text()
    assert "0.90" not in panel.reached.text()


def test_the_panel_says_for_whom_the_model_is_before_anything_is_open(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world
) -> None:
    plain = make_window()
    qtbot.waitUntil(lambda: plain.session.scores.card is not None)
    assert plain.panel.whom.text() == "The model does not say which patients it is for."
    plain.close()
    world.card = world.scorer.card = for_two(world.card)
    window = make_window()
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    assert window.panel.whom.text() == "Model for adults 18 to 91; children 1 to 5."
    assert window.panel.whom.isVisible()


def test_each_film_is_decided_and_its_worth_told_for_its_own_patients(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    world.card = world.scorer.card = for_two(world.card)
    panel = (window := make_window()).panel
    scored(window, world.films("0.6@40", "0.6@3", "0.6"))
    assert (panel.bar.look().word, panel.bar.look().remark) == ("Abnormal", "")
    assert "240 test films" in panel.reached.text()
    window.session.go_to(1)
    qtbot.waitUntil(lambda: panel.bar.look().point is not None and panel.bar.look().point.threshold > 0.7)
    qtbot.waitUntil(lambda: panel.bar.look().word == "Below threshold")
    assert "not measured" in panel.reached.text()  # nobody tested it on children
    window.session.go_to(2)
    qtbot.waitUntil(lambda: panel.bar.look().remark == "age unknown")
    assert panel.bar.look().word == "Abnormal"


def test_a_film_of_nobody_the_model_is_for_has_no_decision_no_color_and_the_reason(
    make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    world.card = world.scorer.card = for_two(world.card)
    panel = (window := make_window()).panel
    scored(window, world.films("0.95@12"))
    look = panel.bar.look()
    assert (look.word, look.mark, look.score, look.point) == ("No decision", Mark.UNDECIDED, 0.95, None)
    assert "The patient's age is 12 years" in panel.reason.text()
    assert "adults 18 to 91; children 1 to 5" in panel.reason.text()
    assert panel.reason.isVisible()
    assert not panel.reached.isVisible()
    assert not panel.anyway.isVisible()
    tip = window.strip.model().index(0, Column.FILM).data(Qt.ItemDataRole.ToolTipRole)
    assert "No decision, score 0.95" in tip
    assert "12 years" in tip


def test_an_uncalibrated_score_is_not_called_a_probability(world) -> None:
    card = change_card(world.card, calibration=replace(world.card.calibration, method="none"))
    assert "not a probability" in what_the_score_is(card)
    assert "P(" not in what_the_score_is(card)


def test_labels_say_that_they_are_not_calibrated_where_the_score_above_them_is(
    make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    scored(window := make_window(), world.films("0.91"))
    assert not window.panel.raw.isVisible()
    window.panel.more.click()
    assert window.panel.raw.isVisible()
    assert window.panel.raw.text() == "Labels, before calibration"
    world.card = change_card(world.card, calibration=replace(world.card.calibration, method="none"))
    scored(window := make_window(), [Path("/films")])
    window.panel.show_details(True)
    assert not window.panel.raw.isVisible()


def test_an_operating_point_that_nobody_measured_says_so(world) -> None:
    assert "not measured" in how_it_did(world.card, world.card.operating_points[0])


def test_a_score_is_never_rounded_to_certainty() -> None:
    assert [number(score) for score in (0.0, 0.004, 0.5, 0.996, 1.0)] == ["0.00", "< 0.01", "0.50", "> 0.99", "1.00"]


def test_choosing_an_operating_point_changes_the_word_and_not_the_score(
    window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.3"))
    assert window.panel.points.currentText() == "Balanced"
    before = window.panel.bar.look()
    window.panel.points.setCurrentIndex(0)
    window.panel.points.activated.emit(0)
    after = window.panel.bar.look()
    assert (before.word, after.word) == ("Below threshold", "Abnormal")
    assert (before.finding, after.finding) == ("", "pneumonia")
    assert before.score == after.score
    assert after.point.name == "high sensitivity"


def test_a_score_in_the_band_is_called_unsure(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.51"))
    assert window.panel.bar.look().mark is Mark.UNSURE


def test_a_refusal_gives_its_reason_and_a_way_past_it_that_stays_marked(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("sideways"))
    assert window.panel.reason.text().startswith("The film lies on its side.")
    assert window.panel.anyway.isVisible()
    assert window.actions_by_id["score_anyway"].isEnabled()
    QTest.mouseClick(window.panel.anyway, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.panel.bar.look().score is not None)
    look = window.panel.bar.look()
    assert (look.word, look.mark) == ("No decision", Mark.UNDECIDED)
    assert mark_color(look.mark) == COLORS.muted
    assert "Scored although" in window.panel.reason.text()
    assert window.panel.reason.isVisible()
    assert not window.panel.reached.isVisible()  # sensitivity and specificity are not those of such films
    row = window.strip.model().index(0, Column.FILM)
    assert window.strip.films.look(0).flags == (Flag.REMARK,)
    assert "Scored although" in row.data(Qt.ItemDataRole.ToolTipRole)
    assert "No decision" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_what_the_file_rules_out_offers_no_way_past_it(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("lateral"))
    assert window.panel.bar.look().mark is Mark.REFUSED
    assert window.panel.reason.text() == "The file's view position is LL. It gets no score."
    assert not window.panel.anyway.isVisible()
    assert not window.actions_by_id["score_anyway"].isEnabled()


def test_below_the_threshold_is_grey_and_called_what_it_is(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.1", "0.91"))
    look = window.panel.bar.look()
    assert (look.word, look.finding) == ("Below threshold", "")
    red, green, blue = QColor(mark_color(look.mark)).getRgb()[:3]
    assert red == green == blue
    assert "Below threshold, score 0.10" in window.strip.model().index(0, Column.FILM).data(Qt.ItemDataRole.ToolTipRole)


def test_a_chosen_operating_point_says_what_it_changes_shows_and_can_be_undone(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    scored(window := make_window(), world.films("0.3", "0.91", "0.1"))
    qtbot.waitUntil(lambda: window.session.progress is None)
    panel = window.panel
    assert not panel.moved.isVisible()
    panel.points.activated.emit(0)
    assert panel.moved.text() == "High sensitivity: not the model's own. 1 of 3 films changed."
    assert "0.3.png" in panel.moved.toolTip()
    assert "0.91.png" not in panel.moved.toolTip()
    assert panel.moved.isVisible()
    QTest.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    assert window.session.scores.operating_point.name == "balanced"
    assert not panel.moved.isVisible()
    panel.points.activated.emit(0)
    window.close()
    scored(again := make_window(), [Path("/films")])  # as it was left
    assert again.panel.moved.text() == "High sensitivity: not the model's own."
    QTest.mouseClick(again.panel.undo, Qt.MouseButton.LeftButton)
    assert again.session.scores.operating_point.name == "balanced"
    assert not again.panel.moved.isVisible()


def test_without_a_model_the_panel_says_so_and_what_to_do(qtbot: QtBot, window: MainWindow, world) -> None:
    world.card = as_told(Code.MODEL_REFUSED, "No model is installed.", "Install one with: hilum models import FOLDER.")
    with qtbot.waitSignal(window.session.scores.model_changed):
        window.session.start()
    window.open_paths(world.films("0.3"))
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.panel.bar.look().word == "No model"
    assert "hilum models import" in window.panel.reason.text()
    assert not window.panel.anyway.isVisible()
    assert not window.panel.points.isEnabled()
    assert not window.actions_by_id["heat_map"].isEnabled()


def test_the_disclaimer_is_always_in_sight(window: MainWindow) -> None:
    window.resize(1024, 576)
    label = next(label for label in window.panel.findChildren(QLabel) if label.text() == DISCLAIMER)
    assert label.isVisible()
    assert window.panel.rect().contains(label.geometry().adjusted(14, 0, 0, 0))
    assert label.height() >= label.heightForWidth(label.width())


def test_a_map_without_evidence_says_so(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91"))
    heat = window.panel.heat
    assert not heat.nothing.isVisible()
    assert heat.said.text() == "Peak 1.00 of full scale, grad-cam"
    assert "grad-cam of pneumonia at the layer features" in heat.said.toolTip()
    assert not is_seen(0.52, 0.5), "above the threshold, and hardly tinted"
    faint = replace(window.session.pane.heatmap, peak=0.1)
    window.session.scores.outcome(window.session.pane.ref).heatmaps["pneumonia"] = faint
    heat.threshold.setValue(50)
    assert heat.said.text() == "Too weak to be shown"
    assert heat.nothing.isVisible()  # in the slider's place: a map that is on and shows nothing must not look broken
    assert not heat.opacity.isVisible()
    heat.visible.click()
    assert heat.opacity.isVisible()


def test_the_controls_change_the_style_of_the_view(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91"))
    heat = window.panel.heat
    heat.opacity.setValue(73)
    heat.threshold.setValue(35)
    heat.colormap.setCurrentIndex(1)
    heat.colormap.activated.emit(1)
    style = window.view_area.view.pane.scene.heat_style
    assert (style.opacity, style.threshold) == (0.73, 0.35)
    assert style.colormap == "blue-yellow"
    was = window.view_area.view.pane.scene.heat_style.outlined
    heat.outlined.click()
    assert window.view_area.view.pane.scene.heat_style.outlined is not was
    heat.visible.click()
    assert not window.view_area.view.pane.scene.heat_style.visible


def test_everything_on_the_panel_is_in_sight_at_1280_by_720(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91"))
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    scroll = window.panel.findChild(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    assert scroll.widget().width() == scroll.viewport().width()
    window.resize(1024, 576)
    QApplication.processEvents()
    assert scroll.widget().width() == scroll.viewport().width()


def test_details_are_in_sight_where_a_review_takes_the_room_of_notes(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.91"))
    scroll = window.panel.findChild(QScrollArea)
    body = scroll.widget()
    spare = scroll.viewport().height() - body.minimumSizeHint().height()
    below = QWidget()
    below.setFixedHeight(spare + 20)  # as high as the verdicts of a review
    window.panel.add_below(below)
    qtbot.waitUntil(lambda: below.isVisible() and scroll.verticalScrollBar().maximum() == 0)
    bottom = window.panel.more.mapTo(scroll.viewport(), QPoint(0, window.panel.more.height())).y()
    assert bottom <= scroll.viewport().height()
    for figures in (window.panel.meaning, window.panel.reached):
        qtbot.waitUntil(lambda figures=figures: figures.height() >= figures.sizeHint().height(), timeout=2000)


def test_each_operating_point_says_what_it_reached_before_it_is_chosen(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91"))
    said = window.panel.points.itemData(0, Qt.ItemDataRole.ToolTipRole)
    assert said.startswith(how_it_did(world.card, world.card.operating_points[0]))
    assert "Youden" in said


def test_the_label_of_the_map_can_be_chosen(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91"))
    assert window.panel.heat.label.currentText() == "pneumonia"
    window.panel.heat.label.activated.emit(window.panel.heat.label.findData("normal"))
    assert window.view_area.view.pane.scene.heatmap.label == "normal"


def test_long_text_is_cut_with_dots_and_whole_in_the_tooltip(qtbot: QtBot, window: MainWindow) -> None:
    text = "words without end " * 20
    window.panel.meaning.set_text(text)
    assert window.panel.meaning.toolTip() == text
    lines = window.panel.meaning.wrapped()
    assert len(lines) == 3
    assert lines[-1].endswith("\u2026")


def test_a_reason_is_never_cut(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("sideways"))
    text = "A reason that somebody has to read to its end. " * 9
    window.panel.reason.set_text(text)
    window.panel._keep_height()
    QApplication.processEvents()
    assert " ".join(window.panel.reason.wrapped()) == text.strip()
    assert window.panel.reason.height() >= window.panel.reason.sizeHint().height()


def test_a_long_model_name_leaves_the_score_in_sight(
    make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    world.card = replace(world.card, id="chest-mobilenet-v2-of-the-northern-clinic", version="1.1.0+adapted")
    panel = (window := make_window()).panel
    scored(window, world.films("0.91"))
    panel.more.click()
    for part in (panel.bar, panel.labels, panel.points, panel.model, panel.made, panel.heat.colormap):
        assert part.mapTo(panel, part.rect().topRight()).x() < panel.width(), part
    assert panel.made.text() == "CPU, 20 ms"
    assert "\u2026" in panel.model.text()


def test_a_long_model_name_is_shortened_in_its_middle(qtbot: QtBot) -> None:
    from viewer.widgets.forms import LinkButton

    button = LinkButton()
    qtbot.addWidget(button)
    button.show_name("chest-mobilenet-v2-of-the-northern-clinic-adapted 1.1.0+adapted")
    whole = button.sizeHint().width()
    button.resize(140, 24)
    button.show()
    assert button.minimumSizeHint().width() < 140 < whole
    assert "…" in button.text()
    assert button.fontMetrics().horizontalAdvance(button.text()) <= 140
    button.resize(whole + 10, 24)
    assert button.text() == button.name


def test_a_setting_from_when_all_maps_had_an_outline_has_none_now(
    qtbot: QtBot, make_window: Callable[[], MainWindow]
) -> None:
    first = make_window()
    first.settings.save_heat_style(HeatStyle(visible=False, opacity=0.7, outlined=True))
    old = first.settings.heat_style()
    assert (old.outlined, old.opacity, old.visible) == (False, 0.7, False)
    assert first.settings.heat_wanted() == HeatWanted(plain=False, review=False)
    qtbot.waitUntil(lambda: first.session.scores.card is not None)
    first.panel.heat.outlined.click()
    first.close()
    assert make_window().session.pane.heat_style.outlined
