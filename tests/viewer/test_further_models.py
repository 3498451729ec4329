"""Further models: each film scored by them after the first one, their blocks, and where two of them disagree."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, as_told
from imaging.image import Image
from inference.explain.methods import Method
from inference.models.card import ModelCard
from inference.prediction import NotScored, Scored
from tests.models import change_card, make_point
from tests.viewer.conftest import FakeScorer, a_card
from tests.viewer.review.test_other_task import words_of
from viewer.app.main_window import MainWindow
from viewer.browser.list_row import Column
from viewer.browser.studies import FilmFilter, FilmOrder, ListQuery
from viewer.film.composition import HeatWanted
from viewer.widgets.theme import Mark

Show = Callable[[MainWindow, list[Path]], None]

TB = change_card(
    a_card(), id="tb", version="1.0", task="tuberculosis", positive_labels=("pneumonia",), weights_sha256="cd" * 32
)
STRICT = change_card(
    a_card(), id="strict", version="3.0", operating_points=(make_point("balanced", 0.8),), weights_sha256="ef" * 32
)
"""Another model of the first one's task, which calls a film abnormal from 0.8 on."""


@dataclass
class Order:
    """In which order models scored films; a model whose gate is closed waits at it."""

    said: list[tuple[str, str]] = field(default_factory=list)
    gates: dict[str, threading.Event] = field(default_factory=dict)

    def scorer(self, card: ModelCard) -> FakeScorer:
        return OrderedScorer(card, order=self)


@dataclass
class OrderedScorer(FakeScorer):
    order: Order = field(default_factory=Order)

    def score(self, image: Image, *, heatmaps: Iterable[str], force: bool) -> Scored | NotScored:
        self.order.said.append((self.card.id, image.ref.path.stem))
        if (gate := self.order.gates.get(self.card.id)) is not None:
            gate.wait(10)
        return super().score(image, heatmaps=heatmaps, force=force)


@pytest.fixture
def order(world) -> Order:
    order = Order()
    world.further = [TB, STRICT]
    world.open_further = order.scorer
    world.open_scorer = lambda: order.scorer(world.card)
    return order


def choose(qtbot: QtBot, window: MainWindow, *names: str) -> None:
    window.session.scores.further.choose(names)
    qtbot.waitUntil(lambda: len(window.session.scores.further.cards) == len(names))


def wait_for_all(qtbot: QtBot, window: MainWindow) -> None:
    """Until every model has said what it says of every film."""
    session = window.session
    qtbot.waitUntil(lambda: session.films.finding is None and session.pane.outcome is not None)
    qtbot.waitUntil(lambda: session.scores.progress is None and session.scores.job_thread.is_idle())


def test_each_further_model_has_its_block_in_the_chosen_order(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "strict@3.0", "tb@1.0")
    scored(window, world.films("0.6"))
    wait_for_all(qtbot, window)
    strict, tb = window.panel.further.blocks
    assert (strict.title.text(), strict.model.name) == ("Abnormal", "strict 3.0")
    assert (tb.title.text(), tb.model.name) == ("Tuberculosis", "tb 1.0")
    assert (strict.bar.look().word, strict.bar.look().score) == ("Below threshold", 0.6)
    assert strict.bar.look().point is not None
    assert strict.bar.look().point.threshold == 0.8
    assert (tb.bar.look().word, tb.bar.look().mark) == ("Tuberculosis", Mark.POSITIVE)
    assert window.panel.bar.look().word == "Abnormal"
    assert "Labels, before calibration: normal 0.40, pneumonia 0.60" in tb.said.toolTip()
    assert order.said == [("test-model", "0.6"), ("strict", "0.6"), ("tb", "0.6")]


def test_without_further_models_the_panel_is_as_it_was(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.6"))
    assert not window.panel.further.isVisible()
    assert window.browser.rows.columns(216).keys() == {Column.PICTURE, Column.FILM}


def test_further_models_stand_right_under_what_the_first_one_says(
    qtbot: QtBot, window: MainWindow, world, order: Order
) -> None:
    choose(qtbot, window, "tb@1.0")
    window.open_paths(world.films("0.9"))
    wait_for_all(qtbot, window)
    QApplication.processEvents()
    panel = window.panel
    last = panel.reached.mapTo(panel, QPoint(0, panel.reached.height())).y()
    assert 0 <= panel.further.mapTo(panel, QPoint()).y() - last <= 30
    assert len(panel.reached.wrapped()) * panel.fontMetrics().lineSpacing() <= panel.reached.height()


def test_a_film_gone_to_is_scored_by_the_first_model_before_others_score_the_film_before(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session.scores, "score_rest", lambda _refs: None)  # films are scored as they are shown
    order.gates["tb"] = threading.Event()
    choose(qtbot, window, "tb@1.0", "strict@3.0")
    scored(window, world.films("0.6", "0.5", "0.4", "0.3"))
    qtbot.waitUntil(lambda: ("tb", "0.6") in order.said)
    window.session.go_to(3)  # so far away that it is not scored beforehand
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert ("test-model", "0.3") not in order.said
    order.gates["tb"].set()
    qtbot.waitUntil(lambda: ("strict", "0.3") in order.said)
    first = order.said.index(("test-model", "0.3"))
    assert {name for name, _ in order.said[:first]} == {"test-model", "tb"}
    assert order.said.index(("tb", "0.3")) > first


def test_the_folder_is_scored_by_the_first_model_and_then_by_the_others(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "strict@3.0")
    scored(window, world.films("0.1", "0.6", "0.7", "0.9"))
    wait_for_all(qtbot, window)
    unseen = [name for name, film in order.said if film in ("0.7", "0.9")]
    assert unseen == ["test-model"] * 2 + ["strict"] * 2
    refs = window.session.films.entries
    assert all(window.session.scores.further.outcome(ref, STRICT) is not None for ref in refs)


def test_where_two_models_disagree_the_panel_and_the_list_say_so_and_it_can_be_sorted(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "strict@3.0", "tb@1.0")
    scored(window, world.films("0.9", "0.6", "0.1", "0.52"))
    wait_for_all(qtbot, window)
    rows, session = window.browser.rows, window.session
    assert window.panel.further.disagreement.text() == ""
    assert Column.DIFFERENCE in rows.columns(216)
    assert not window.strip.isColumnHidden(Column.DIFFERENCE)
    said = [rows.row(row).cell(Column.DIFFERENCE) for row in rows.order]
    words = "test-model: Abnormal (0.60); strict: Below threshold (0.60)"
    assert said == [
        "", f"Two models disagree. {words}.", "",
        "Two models differ: one is unsure. test-model: Unsure (0.52); strict: Below threshold (0.52).",
    ]  # fmt: skip
    assert words in rows.told(int(rows.order[1]), None)
    rows.ask(ListQuery(FilmOrder.DISAGREEMENT))
    assert session.films.sequence.tolist() == [1, 3, 0, 2]
    rows.ask(ListQuery(only=FilmFilter.DISAGREE))
    assert session.films.sequence.tolist() == [1, 3]
    session.go_to_place(0)
    warning = window.panel.further.disagreement
    qtbot.waitUntil(lambda: warning.text() == "Two models disagree.\ntest-model (0.60)\nstrict (0.60)")
    assert words in warning.toolTip()
    choose(qtbot, window, "tb@1.0")  # of another task, with which nothing is compared
    assert Column.DIFFERENCE not in rows.columns(216)
    assert session.films.sequence.tolist() == []
    assert not window.panel.further.disagreement.isVisible()


def test_at_another_operating_point_it_is_on_other_films_that_models_disagree(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "strict@3.0", "tb@1.0")
    scored(window, world.films("0.3", "0.9"))
    wait_for_all(qtbot, window)
    rows, tb = window.browser.rows, window.panel.further.blocks[1]
    assert tb.bar.look().word == "Below threshold"  # 0.5, its own
    assert [bool(rows.row(row).disagreement) for row in rows.order] == [False, False]
    window.session.choose_operating_point("high sensitivity")  # 0.2; the other model has none of that name
    assert [bool(rows.row(row).disagreement) for row in rows.order] == [True, False]
    assert "Two models disagree" in window.panel.further.disagreement.text()
    assert tb.bar.look().word == "Tuberculosis"


def test_the_list_offers_to_sort_by_disagreement_only_where_there_can_be_one(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    scored(window, world.films("0.6", "0.3"))
    menu, choice = window.browser.button.menu(), FilmOrder.DISAGREEMENT.value
    actions = {action.text(): action for action in menu.actions()}
    menu.aboutToShow.emit()
    assert not actions[choice].isVisible()
    choose(qtbot, window, "strict@3.0")
    menu.aboutToShow.emit()
    assert actions[choice].isVisible()


# Nothing before the verdict


def test_no_further_model_tells_anything_before_the_verdict_of_who_reads_first(
    qtbot: QtBot, window: MainWindow, world, order: Order
) -> None:
    choose(qtbot, window, "strict@3.0", "tb@1.0")
    world.films("0.77", "0.13")
    session, review = window.session, window.review.review
    with qtbot.waitSignal(review.opened):
        review.open(Path("/films"), "Ada", True)
    qtbot.waitUntil(lambda: review.scoring.finished is not None and not review.scoring.is_running)
    qtbot.waitUntil(lambda: session.pane.opened is not None and review.is_blind)
    shown = session.pane.opened.ref.path.stem
    qtbot.waitUntil(lambda: {("strict", shown), ("tb", shown)} <= set(order.said))
    qtbot.waitUntil(session.scores.job_thread.is_idle)
    ref = session.pane.opened.ref
    session.want_heat(HeatWanted(plain=True, review=True))
    session.pane.choose_heat_model(TB)
    window.panel.further.blocks[1].heat.setChecked(True)

    def told() -> str:
        return "\n".join((*words_of(window.panel), window.panel.further.disagreement.text(), window.line.work.text()))

    for card in (STRICT, TB):
        assert session.scores.further.outcome(ref, card) is None
    assert session.scores.further.disagreement(ref, session.scores.outcome(ref)) is None
    assert session.pane.heatmap is None
    assert {block.bar.look().word for block in window.panel.further.blocks} == {"Hidden"}
    assert {block.bar.look().score for block in window.panel.further.blocks} == {None}
    assert shown not in told().replace(f"{shown}.png", "")
    assert "disagree." not in told()
    assert "Below threshold" not in told()
    assert "Tuberculosis, score" not in told()

    review.say_negative()
    qtbot.waitUntil(lambda: not review.is_blind)
    assert session.pane.opened.ref == ref  # the score is for who has read to see
    assert [block.bar.look().score for block in window.panel.further.blocks] == [float(shown)] * 2
    assert session.pane.heatmap is not None


def test_the_model_of_a_review_is_none_of_the_further_ones(
    qtbot: QtBot, window: MainWindow, world, order: Order
) -> None:
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    choose(qtbot, window, "strict@3.0", "tb@1.0")
    window.session.scores.hold(STRICT)
    assert window.session.scores.card == STRICT
    assert window.session.scores.further.cards == (TB,)
    window.session.scores.hold(None)
    assert window.session.scores.further.cards == (STRICT, TB)


# Heat maps


def test_a_block_shows_the_heat_map_of_its_model_and_gives_it_back(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "tb@1.0")
    scored(window, world.films("0.9"))
    wait_for_all(qtbot, window)
    pane, controls, (block,) = window.session.pane, window.panel.heat, window.panel.further.blocks
    own = pane.heatmap
    assert own is not None
    assert own.provenance.model == "test-model"
    block.heat.click()
    assert pane.heatmap is not None
    assert pane.heatmap.provenance.model == "tb"
    assert controls.chosen.text() == "Of tuberculosis, tb"
    pane.heat_method.choose(Method.SCORE_CAM)
    qtbot.waitUntil(lambda: pane.heatmap is not None)
    assert (pane.heatmap.provenance.model, pane.heatmap.own_scale) == ("tb", True)
    assert controls.chosen.text() == "Of tuberculosis, tb, by Score-CAM, on this film's own scale"
    block.heat.click()
    qtbot.waitUntil(lambda: pane.heatmap is not None)
    assert pane.heatmap.provenance.model == "test-model"
    pane.heat_method.cancel()
    assert pane.heatmap is own or pane.heatmap.provenance == own.provenance
    block.heat.click()
    choose(qtbot, window)  # no further model: the first one's map again
    assert pane.heatmap is not None
    assert pane.heatmap.provenance.model == "test-model"


# What goes wrong, and what is kept


def test_a_further_model_that_cannot_be_loaded_says_so_in_its_block(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    problem = as_told(Code.MODEL_REFUSED, "The weights are damaged.", "Install the model again.")

    def refuse(card: ModelCard) -> FakeScorer:
        raise Fault(problem)

    world.open_further = refuse
    choose(qtbot, window, "tb@1.0")
    scored(window, world.films("0.9"))
    wait_for_all(qtbot, window)
    (block,) = window.panel.further.blocks
    assert "The weights are damaged." in block.said.text()
    assert window.panel.bar.look().score == 0.9


def test_a_film_that_was_refused_is_scored_anyway_by_further_models_as_well(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "tb@1.0")
    scored(window, world.films("sideways"))
    wait_for_all(qtbot, window)
    (block,) = window.panel.further.blocks
    assert block.bar.look().mark is Mark.REFUSED
    window.session.score_anyway()
    qtbot.waitUntil(lambda: block.bar.look().score is not None)
    assert block.bar.look().word == "No decision"


def test_nothing_moves_when_further_scores_come(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    order.gates["strict"] = threading.Event()
    choose(qtbot, window, "strict@3.0", "tb@1.0")
    scored(window, world.films("0.6"))
    panel = window.panel
    parts = [
        panel.bar,
        panel.heat,
        panel.more,
        *(part for block in panel.further.blocks for part in (block, block.bar)),
    ]
    before = [(part.mapTo(panel, QPoint()), part.size()) for part in parts]
    order.gates["strict"].set()
    wait_for_all(qtbot, window)
    assert [(part.mapTo(panel, QPoint()), part.size()) for part in parts] == before
    area = panel.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0  # 720 pixels are not enough for all, and nothing is cut
    assert panel.further.blocks[-1].geometry().bottom() <= panel.further.height()
    assert area.horizontalScrollBar().maximum() == 0


def test_the_menu_offers_every_other_model_and_what_is_chosen_is_remembered(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world, order: Order
) -> None:
    window = make_window()
    menu = window.panel.further.menu
    qtbot.waitUntil(lambda: len(menu.actions()) == 2)
    assert [action.text() for action in menu.actions()] == ["Tuberculosis: tb 1.0", "Abnormal: strict 3.0"]
    menu.actions()[1].trigger()
    menu.actions()[0].trigger()
    assert window.session.scores.further.cards == (STRICT, TB)
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: again.session.scores.further.cards == (STRICT, TB))
    assert [action.isChecked() for action in again.panel.further.menu.actions()] == [True, True]
    again.panel.further.menu.actions()[1].trigger()
    assert again.session.scores.further.cards == (TB,)
    world.further = [replace(TB, version="2.0")]  # the one that was chosen is not there any more
    again.close()
    third = make_window()
    qtbot.waitUntil(lambda: len(third.session.scores.further.available) == 2)
    assert third.session.scores.further.cards == ()
    assert third.panel.further.menu.actions()[0].text() == "Tuberculosis: tb 2.0"


def test_a_block_opens_with_the_keyboard_and_is_told_to_screen_readers(
    qtbot: QtBot, window: MainWindow, world, order: Order, scored: Show
) -> None:
    choose(qtbot, window, "tb@1.0")
    scored(window, world.films("0.9"))
    wait_for_all(qtbot, window)
    (block,) = window.panel.further.blocks
    assert block.heat.accessibleName() == "Heat map of tuberculosis, tb"
    assert block.heat.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert block.bar.accessibleName().startswith("Tuberculosis, score of tuberculosis 0.90")
