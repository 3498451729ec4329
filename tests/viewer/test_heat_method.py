"""Another method for the heat map: chosen, followed, given up, and shown as what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from inference.explain.methods import Method
from viewer.film.heat_method import OWN

if TYPE_CHECKING:
    from tests.viewer.conftest import FakeWorld
    from viewer.app.main_window import MainWindow

Scored = Callable[["MainWindow", list[Path]], None]


def choose(window: MainWindow, method: Method) -> None:
    """As a click on the box does it."""
    place = tuple(Method).index(method)
    window.panel.heat.method.setCurrentIndex(place)
    window.panel.heat.method.activated.emit(place)


def made(qtbot: QtBot, window: MainWindow, method: Method) -> None:
    qtbot.waitUntil(
        lambda: window.session.pane.heatmap is not None and window.session.pane.heatmap.method == method.words
    )


def begun(qtbot: QtBot, window: MainWindow, world: FakeWorld, method: Method) -> None:
    """The bar is seen from the start; the work begins when its thread comes to it."""
    qtbot.waitUntil(lambda: window.panel.heat.bar.isVisible() and world.scorer.begun[-1:] == [method])


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, world: FakeWorld, scored: Scored) -> MainWindow:
    """A film with the model's own heat map, which can come after the score."""
    scored(window, world.films("0.91", "0.92"))
    qtbot.waitUntil(lambda: window.session.pane.heatmap is not None)
    window.panel.show_details(True)
    return window


def test_the_box_offers_the_models_own_way_first_and_seven_more(shown: MainWindow) -> None:
    box = shown.panel.heat.method
    words = [box.itemText(place) for place in range(box.count())]
    assert words[0] == "Grad-CAM (default)"
    assert words[1:] == [
        *("Grad-CAM++", "HiResCAM", "XGrad-CAM", "LayerCAM", "EigenCAM", "Score-CAM", "Ablation-CAM"),
    ]
    assert not shown.panel.heat.chosen.isVisible()


def test_a_method_that_is_chosen_is_made_shown_and_named(qtbot: QtBot, shown: MainWindow) -> None:
    heat = shown.panel.heat
    choose(shown, Method.SCORE_CAM)
    made(qtbot, shown, Method.SCORE_CAM)
    assert shown.view_area.view.pane.scene.heatmap is shown.session.pane.heatmap
    qtbot.waitUntil(heat.chosen.isVisible)
    assert heat.chosen.text() == "By Score-CAM, on this film's own scale"
    assert heat.said.text() == "Score-CAM, full color at this film's peak"
    assert "films cannot be compared" in heat.scale.toolTip()
    choose(shown, OWN)
    assert shown.session.pane.heatmap is not None
    assert shown.session.pane.heatmap.method == "grad-cam"
    assert not heat.chosen.isVisible()
    assert heat.said.text() == "Peak 1.00 of full scale, grad-cam"


def test_its_progress_is_seen_and_it_can_be_given_up(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    heat = shown.panel.heat
    world.scorer.steps.clear()
    choose(shown, Method.ABLATION_CAM)
    begun(qtbot, shown, world, Method.ABLATION_CAM)
    assert heat.bar.accessibleName() == "Ablation-CAM is being made"
    assert shown.session.pane.heatmap is None  # nothing of another method is shown under this one's name
    heat.cancel.click()
    assert shown.session.pane.heat_method.method is OWN
    assert heat.method.currentIndex() == 0
    assert not heat.bar.isVisible()
    assert shown.session.pane.heatmap is not None
    assert shown.session.pane.heatmap.method == "grad-cam"
    world.scorer.steps.set()
    qtbot.waitUntil(lambda: world.scorer.let_go == [Method.ABLATION_CAM])
    qtbot.wait(50)
    assert shown.session.pane.heatmap.method == "grad-cam"


def test_escape_gives_it_up_too(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    world.scorer.steps.clear()
    choose(shown, Method.SCORE_CAM)
    begun(qtbot, shown, world, Method.SCORE_CAM)
    shown.actions_by_id["leave"].trigger()
    assert shown.session.pane.heat_method.method is OWN
    world.scorer.steps.set()


def test_the_next_film_is_explained_by_the_same_method(qtbot: QtBot, shown: MainWindow) -> None:
    choose(shown, Method.LAYER_CAM)
    made(qtbot, shown, Method.LAYER_CAM)
    first = shown.session.pane.heatmap
    shown.session.go_by(1)
    qtbot.waitUntil(lambda: shown.session.pane.opened is not None and shown.session.pane.opened.ref.path.stem == "0.92")
    made(qtbot, shown, Method.LAYER_CAM)
    assert first is not None
    assert shown.session.pane.heatmap is not None
    assert shown.session.pane.heatmap.ref != first.ref


def test_another_film_ends_what_was_being_made_of_the_one_before(
    qtbot: QtBot, shown: MainWindow, world: FakeWorld
) -> None:
    world.scorer.steps.clear()
    choose(shown, Method.SCORE_CAM)
    begun(qtbot, shown, world, Method.SCORE_CAM)
    shown.session.go_by(1)
    world.scorer.steps.set()
    made(qtbot, shown, Method.SCORE_CAM)
    assert shown.session.pane.heatmap is not None
    assert shown.session.pane.heatmap.ref.path.stem == "0.92"
    assert len(world.scorer.let_go) == 2


def test_another_label_is_made_and_the_one_before_is_kept(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    choose(shown, Method.HIRES_CAM)
    made(qtbot, shown, Method.HIRES_CAM)
    first = shown.session.pane.heatmap
    shown.session.pane.next_heat_label()
    made(qtbot, shown, Method.HIRES_CAM)
    assert shown.session.pane.heatmap is not first
    shown.session.pane.next_heat_label()
    assert shown.session.pane.heatmap is first
    assert len(world.scorer.let_go) == 2


def test_nothing_is_made_while_heat_maps_are_off(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    shown.panel.heat.visible.click()
    choose(shown, Method.SCORE_CAM)
    qtbot.wait(50)
    assert world.scorer.let_go == []
    shown.panel.heat.visible.click()
    made(qtbot, shown, Method.SCORE_CAM)


def test_nothing_is_made_of_a_film_whose_score_is_hidden(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    shown.session.scores.hide(shown.session.pane.ref)
    choose(shown, Method.SCORE_CAM)
    qtbot.wait(50)
    assert world.scorer.let_go == []
    assert shown.session.pane.heatmap is None
    shown.session.scores.hide(None)
    made(qtbot, shown, Method.SCORE_CAM)


def test_why_there_is_no_map_is_said(qtbot: QtBot, window: MainWindow, world: FakeWorld, scored: Scored) -> None:
    scored(window, world.films("heavy"))
    choose(window, Method.SCORE_CAM)
    heat = window.panel.heat
    qtbot.waitUntil(lambda: heat.chosen.text() == "There is not enough memory. Choose another method.")
    assert heat.chosen.isVisible()
    assert window.session.pane.heatmap is None


def test_another_model_forgets_the_maps_of_the_one_before(qtbot: QtBot, shown: MainWindow) -> None:
    choose(shown, Method.SCORE_CAM)
    made(qtbot, shown, Method.SCORE_CAM)
    first = shown.session.pane.heatmap
    shown.session.model_choice.use(Path("/models/other"))
    qtbot.waitUntil(lambda: shown.session.scores.card is not None and shown.session.scores.card.id == "other")
    made(qtbot, shown, Method.SCORE_CAM)
    assert shown.session.pane.heatmap is not None
    assert first is not None
    assert shown.session.pane.heatmap.provenance.model == "other" != first.provenance.model


def test_a_window_that_is_closed_meanwhile_ends(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    world.scorer.steps.clear()
    choose(shown, Method.SCORE_CAM)
    begun(qtbot, shown, world, Method.SCORE_CAM)
    world.scorer.steps.set()
    shown.close()
    assert world.scorer.let_go == [Method.SCORE_CAM]
