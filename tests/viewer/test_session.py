"""The session: what is open, what is shown and what is scored, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import uid
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, Problem, as_told
from imaging.image import Image, ImageRef, Window
from imaging.reading.read import read_refs
from imaging.reasons import ENGLISH
from imaging.workers import supervisor
from imaging.workers.pool import DecoderPool
from inference.lungs import LungFinder, Lungs
from inference.prediction import Decision, NotScored, Placement, Provenance, Scored
from inference.score import Scorer
from tests.imaging.builders import film, write_film
from tests.processes import decoders
from viewer.app.application import services
from viewer.browser.session import Session


@pytest.fixture
def session(qapp: object, world) -> Iterator[Session]:
    session = Session(world.services())
    yield session
    session.close()


def started(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.scores.model_changed):
        session.start()


def opened(qtbot: QtBot, session: Session, paths: list[Path]) -> None:
    session.open(paths)
    qtbot.waitUntil(lambda: session.pane.opened is not None or session.pane.problem is not None)


def test_opening_shows_the_first_film_in_its_own_window(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("0.9", "0.1"))
    assert session.pane.row == 0
    assert session.pane.opened is not None
    assert session.pane.opened.ref.path.stem == "0.9"
    assert session.pane.voi is session.pane.opened.default.voi
    qtbot.waitUntil(lambda: len(session.films.entries) == 2)


def some_lungs(ref: ImageRef) -> Lungs:
    mask = np.zeros((8, 8), np.bool_)
    mask[2:6, 1:3] = mask[2:6, 5:7] = True
    return Lungs(mask, Placement(8, 8, 0, 0, 8, 8), Provenance("dark", "1.0", "0" * 64, "cpu", 0.01))


def test_the_lungs_of_the_film_shown_are_told_after_its_score_and_hidden_with_it(
    qtbot: QtBot, session: Session, world
) -> None:
    order: list[str] = []
    threads: list[str] = []

    def outline(image: Image) -> Lungs:
        threads.append(threading.current_thread().name)
        return some_lungs(image.ref)

    world.outline = outline
    session.scores.outcome_changed.connect(lambda _ref: order.append("score"))
    session.scores.lungs_changed.connect(lambda _ref: order.append("lungs"))
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.lungs_changed):
        session.open(world.films("0.9"))
    ref = session.pane.ref
    assert ref is not None
    assert order[0] == "score"
    assert order.count("lungs") == 1
    assert threads == world.scorer.threads[:1]
    assert session.scores.lungs(ref) is not None
    session.scores.hide(ref)
    assert session.scores.lungs(ref) is None
    session.scores.hide(None)
    assert session.scores.lungs(ref) is not None
    session.scores.clear()
    assert session.scores.lungs(ref) is None


def test_a_film_without_a_score_is_not_outlined(qtbot: QtBot, session: Session, world) -> None:
    asked: list[ImageRef] = []
    world.outline = lambda image: asked.append(image.ref)
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("sideways"))
    qtbot.waitUntil(session.scores.job_thread.is_idle)
    assert asked == []


def test_a_film_is_scored_in_the_inference_lane_with_a_heat_map_for_each_label(
    qtbot: QtBot, session: Session, world
) -> None:
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("0.9"))
    outcome = session.scores.outcome(session.pane.ref)
    assert isinstance(outcome, Scored)
    assert outcome.prediction.decision is Decision.POSITIVE
    assert set(outcome.heatmaps) == {"normal", "pneumonia"}
    assert session.pane.heat_label == "pneumonia"
    assert session.pane.heatmap is outcome.heatmaps["pneumonia"]
    session.pane.next_heat_label()
    assert session.pane.heatmap is outcome.heatmaps["normal"]
    session.pane.next_heat_label()
    assert session.pane.heatmap is outcome.heatmaps["pneumonia"]


def test_a_model_found_after_the_film_still_scores_it(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("0.3"))
    assert session.scores.outcome(session.pane.ref) is None
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.start()


def test_without_a_model_nothing_is_scored_and_the_reason_is_kept(qtbot: QtBot, session: Session, world) -> None:
    world.card = as_told(Code.MODEL_REFUSED, "No model is installed.", "Install one.")
    started(qtbot, session)
    opened(qtbot, session, world.films("0.3", "0.4"))
    assert session.scores.model == world.card
    assert session.scores.job_thread.is_idle()
    assert world.scorer.scored == []


def test_the_decision_follows_the_operating_point_and_the_score_does_not(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("0.3"))
    before = session.scores.outcome(session.pane.ref)
    with qtbot.waitSignal(session.scores.operating_point_changed):
        session.scores.choose_operating_point("high sensitivity")
    after = session.scores.outcome(session.pane.ref)
    assert isinstance(before, Scored)
    assert isinstance(after, Scored)
    assert (before.prediction.decision, after.prediction.decision) == (Decision.NEGATIVE, Decision.POSITIVE)
    assert before.prediction.score == after.prediction.score


def test_dragging_the_window_does_not_score_again(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("0.3"))
    with qtbot.waitSignal(session.voi_changed):
        session.pane.set_voi(Window(100, 50))
    qtbot.waitUntil(session.scores.job_thread.is_idle)
    assert len(world.scorer.scored) == 1


def test_every_film_of_a_folder_gets_a_score_and_the_progress_ends(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    session.open(world.films("0.1", "0.2", "0.3", "0.4", "0.6"))
    qtbot.waitUntil(
        lambda: (
            all(session.scores.outcome(entry) for entry in session.films.entries) and len(session.films.entries) == 5
        )
    )
    qtbot.waitUntil(lambda: session.scores.progress is None)


def held_at(world, film: str) -> tuple[threading.Event, threading.Event]:
    """Let the scoring of a film wait: it has come there; it may go on."""
    blocked, go, score = threading.Event(), threading.Event(), world.scorer.score

    def slow(image: Image, **options: Any) -> Scored | NotScored:
        if image.ref.path.stem == film:
            blocked.set()
            go.wait(10)
        return score(image, **options)

    world.scorer.score = slow
    return blocked, go


def test_a_film_the_reader_goes_to_is_scored_before_the_rest_and_few_films_wait_in_memory(
    qtbot: QtBot, session: Session, world
) -> None:
    started(qtbot, session)
    blocked, go = held_at(world, "0.005")
    session.open(world.films(*(f"0.{n:03}" for n in range(100))))
    qtbot.waitUntil(blocked.is_set)
    session.go_to(60)
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert len(world.reads) < 20
    go.set()
    qtbot.waitUntil(lambda: session.scores.outcome(session.films.entries[60]) is not None)
    scored = [ref.path.stem for ref in world.scorer.scored]
    assert scored.index("0.060") == scored.index("0.005") + 1


def test_an_outcome_of_another_film_is_no_news_for_the_one_that_is_shown(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("0.1", "0.2"))
    qtbot.waitUntil(lambda: len(session.films.entries) == 2)
    with qtbot.assertNotEmitted(session.outcome_changed):
        session.scores.outcome_changed.emit(session.films.entries[1])
    with qtbot.waitSignal(session.outcome_changed):
        session.scores.outcome_changed.emit(session.films.entries[0])


def test_cancelling_leaves_the_rest_unscored(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    blocked, go = held_at(world, "0.005")
    opened(qtbot, session, world.films(*(f"0.{n:03}" for n in range(200))))
    qtbot.waitUntil(blocked.is_set)
    assert session.scores.progress is not None
    session.cancel()
    assert session.scores.progress is None
    go.set()
    qtbot.waitUntil(session.scores.job_thread.is_idle)
    assert sum(session.scores.outcome(entry) is not None for entry in session.films.entries) < 200


def test_a_broken_film_says_why_and_the_next_one_opens(qtbot: QtBot, session: Session, world) -> None:
    world.broken.add("cut")
    opened(qtbot, session, world.films("cut", "whole"))
    assert session.pane.opened is None
    assert session.pane.problem is not None
    assert session.pane.problem.code is Code.CUT_SHORT
    session.go_by(1)
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert session.pane.problem is None


def test_a_file_that_is_no_film_is_a_row_that_says_so(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("bad", "whole"))
    assert session.pane.row == 1  # the first row that is a film
    session.go_to(0)
    assert session.pane.problem is not None
    assert ENGLISH.message(session.pane.problem) == "bad.png is not an image."
    assert session.pane.ref is None


def test_where_nothing_is_a_film_the_first_problem_is_shown(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("bad1", "bad2"))
    assert session.pane.row == 0
    assert session.pane.problem is not None


def test_going_on_quickly_shows_only_the_last_film_asked_for(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("a", "b", "c", "d", "e", "f"))
    qtbot.waitUntil(lambda: len(session.films.entries) == 6 and session.io.is_idle())
    shown: list[str] = []
    session.film_changed.connect(
        lambda: shown.append(session.pane.opened.ref.path.stem) if session.pane.opened else None
    )
    world.gate.clear()
    session.go_to(3)
    session.go_to(4)
    session.go_to(5)
    world.gate.set()
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert shown == ["f"]


def test_the_neighbors_are_read_ahead_and_shown_at_once(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: len(session.films.entries) == 3 and session.io.is_idle())
    session.go_to(1)
    assert session.pane.opened is not None or session.io.is_idle() is False
    qtbot.waitUntil(lambda: session.pane.opened is not None and session.io.is_idle())
    session.go_to(2)
    assert session.pane.opened is not None
    assert session.pane.opened.ref.path.stem == "c"


def test_the_ends_of_the_list_hold(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("a", "b"))
    qtbot.waitUntil(lambda: len(session.films.entries) == 2)
    session.go_by(10)
    assert session.pane.row == 1
    session.go_by(-10)
    assert session.pane.row == 0


def test_another_frame_keeps_the_readers_window_and_another_film_does_not(
    qtbot: QtBot, session: Session, world, with_frame: Callable[[ImageRef, int], ImageRef]
) -> None:
    world.films("stack", frames=3)
    opened(qtbot, session, world.films("other"))
    mine = Window(2000, 500)
    session.pane.set_voi(mine)
    session.pane.set_inverted(True)
    session.pane.step_frame(1)
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert session.pane.opened is not None
    assert session.pane.opened.ref == with_frame(session.films.entries[0], 1)
    assert session.pane.voi is mine
    assert session.pane.inverted
    session.pane.step_frame(5)
    assert session.pane.frame == 2
    session.go_by(1)
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert session.pane.voi is session.pane.opened.default.voi
    assert not session.pane.inverted


def test_a_refused_film_can_be_scored_anyway_and_stays_marked(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("sideways"))
    assert isinstance(session.scores.outcome(session.pane.ref), NotScored)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.score_anyway()
    outcome = session.scores.outcome(session.pane.ref)
    assert isinstance(outcome, Scored)
    assert outcome.prediction.notes


def test_a_model_that_is_refused_is_a_reason_and_not_a_crash(qtbot: QtBot, session: Session, world) -> None:
    def refuse() -> None:
        raise Fault(as_told(Code.MODEL_REFUSED, "The weights differ.", "Install the model again."))

    world.open_scorer = refuse
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("0.3"))
    outcome = session.scores.outcome(session.pane.ref)
    assert isinstance(outcome, NotScored)
    assert ENGLISH.message(outcome.problem) == "The weights differ."


@pytest.mark.parametrize("model_first", [True, False])
def test_the_model_is_loaded_while_the_first_film_is_read(
    qtbot: QtBot, session: Session, world, model_first: bool
) -> None:
    loaded = threading.Event()

    def load() -> object:
        loaded.set()
        return world.scorer

    world.open_scorer = load
    world.gate.clear()
    if model_first:
        started(qtbot, session)
    else:  # it is looked up when the film is known, before that is read
        session.entry_changed.connect(lambda: session.start() if session.pane.row == 0 else None)
    session.open(world.films("0.3"))
    qtbot.waitUntil(loaded.is_set)
    assert session.pane.is_reading
    assert not world.reads
    with qtbot.waitSignal(session.scores.outcome_changed):
        world.gate.set()


def test_without_a_film_no_model_is_loaded(qtbot: QtBot, session: Session, world) -> None:
    world.open_scorer = lambda: pytest.fail("the model was loaded for nothing")
    started(qtbot, session)
    assert not session.scores.job_thread.is_running()


def test_an_unexpected_fault_is_told_and_the_next_film_opens(qtbot: QtBot, session: Session, world) -> None:
    def fail() -> None:
        raise OSError("libtorch is damaged")

    world.open_scorer = fail
    started(qtbot, session)
    with qtbot.waitSignal(session.crashed) as crash:
        session.open(world.films("0.3"))
    assert str(crash.args[0]) == "libtorch is damaged"
    assert not session.scores.is_waiting(session.pane.ref)


def test_opening_something_else_forgets_the_films_before(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world.films("a", "b"))
    world.entries.clear()
    with qtbot.waitSignal(session.films.cleared):
        session.open(world.films("c"))
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert [entry.path.stem for entry in session.films.entries] == ["c"]


def test_closing_leaves_no_thread(qtbot: QtBot, world) -> None:
    session = Session(world.services())
    opened(qtbot, session, world.films("a", "b"))
    session.close()
    assert world.closed
    assert not session.io.is_running()
    assert not session.scores.job_thread.is_running()


def test_services_are_closed_when_no_thread_uses_them_any_more(qtbot: QtBot, world) -> None:
    running: list[bool] = []
    world.close = lambda: running.extend((session.io.is_running(), session.scores.job_thread.is_running()))
    session = Session(world.services())
    opened(qtbot, session, world.films("a", "b"))
    assert session.io.is_running()
    session.close()
    assert running == [False, False]


def test_threads_end_before_what_they_read_films_with(qtbot: QtBot, world, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    session = Session(world.services())
    stop = world.stop
    monkeypatch.setattr(world, "stop", lambda: (order.append(f"stop {running()}"), stop()))
    monkeypatch.setattr(world, "close", lambda: order.append(f"close {running()}"))

    def running() -> bool:
        return session.io.is_running() or session.scores.job_thread.is_running()

    started(qtbot, session)
    opened(qtbot, session, world.films("a", "b"))
    session.close()
    assert order == ["stop True", "close False"]


def test_no_decoder_is_started_when_the_session_closes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        write_film(tmp_path / f"{number}.dcm", film(seed=number), uid.JPEGLSLossless)
    starts: list[object] = []
    start = supervisor.CONTEXT.Process.start
    monkeypatch.setattr(supervisor.CONTEXT.Process, "start", lambda process: (starts.append(process), start(process)))
    with DecoderPool() as pool:
        own, under_way, closing = services(pool), threading.Event(), threading.Event()
        refs = [read_refs(tmp_path / f"{number}.dcm")[0] for number in range(6)]
        found: list[Image | Problem] = []

        def reading() -> Iterator[int]:
            films = own.read_many(refs)
            next(films)
            under_way.set()
            closing.wait(10)
            found.extend(film for _, film in films)
            yield len(found)

        def announced(service: Callable[[], None]) -> None:
            service()
            closing.set()

        session = Session(replace(own, stop=lambda: announced(own.stop), close=lambda: announced(own.close)))
        session.io.job(reading).start()
        assert under_way.wait(60)
        pool.warm()
        starts.clear()
        session.close()
        assert not session.io.is_running()
        assert starts == []
        assert decoders() == []
    assert [type(one) for one in found] == [Image] * 5


def test_a_style_is_told_only_when_it_is_another(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.heat_changed):
        session.pane.set_heat_style(replace(session.pane.heat_style))
    with qtbot.waitSignal(session.heat_changed):
        session.pane.set_heat_style(replace(session.pane.heat_style, opacity=0.9))


def test_what_the_model_before_was_about_to_say_stays_unsaid(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    old, let_go, inside = world.scorer, threading.Event(), threading.Event()
    answer = old.score

    def slow(image: Image, **others: Any) -> Any:
        inside.set()
        let_go.wait(10)
        return answer(image, **others)

    old.score = slow
    session.open(world.films("0.9", "0.8"))
    qtbot.waitUntil(inside.is_set)
    seen: list[str] = []
    session.scores.outcome_changed.connect(
        lambda ref: seen.append(session.scores.outcome(ref).prediction.provenance.model)
    )
    with qtbot.waitSignal(session.scores.model_changed):
        session.model_choice.use(Path("/models/newer"))
    assert session.scores.card.id == "newer"
    assert all(session.scores.outcome(entry) is None for entry in session.films.entries)
    let_go.set()
    qtbot.waitUntil(lambda: all(session.scores.outcome(entry) for entry in session.films.entries))
    assert set(seen) == {"newer"}


def test_a_model_that_cannot_be_put_into_use_changes_nothing(qtbot: QtBot, session: Session, world) -> None:
    started(qtbot, session)
    with qtbot.waitSignal(session.scores.outcome_changed):
        session.open(world.films("0.9"))

    def full(folder: Path) -> None:
        raise OSError(28, "No space left on device")

    world.use = full
    with qtbot.waitSignal(session.model_choice.refused) as refused:
        session.model_choice.use(Path("/models/newer"))
    assert "No space left on device" in ENGLISH.message(refused.args[0])
    assert session.scores.card.id == "test-model"
    assert session.scores.outcome(session.pane.ref) is not None


def test_the_rest_of_a_list_is_scored_without_heat_maps_and_few_films_keep_theirs(
    qtbot: QtBot, session: Session, world
) -> None:
    names = [f"0.{number:03}" for number in range(100, 140)]
    asked: dict[str, list[int]] = {}
    score = world.scorer.score

    def counted(image: Image, **options: Any) -> Scored | NotScored:
        asked.setdefault(image.ref.path.stem, []).append(len(options["heatmaps"]))
        return score(image, **options)

    world.scorer.score = counted
    started(qtbot, session)
    opened(qtbot, session, world.films(*names))

    def with_maps() -> list[str]:
        known = [(entry.path.stem, session.scores.outcome(entry)) for entry in session.films.entries]
        return [name for name, outcome in known if isinstance(outcome, Scored) and outcome.heatmaps]

    qtbot.waitUntil(lambda: len(session.films.entries) == 40 and session.scores.progress is None)
    qtbot.waitUntil(lambda: session.io.is_idle() and session.scores.job_thread.is_idle())
    assert with_maps() == names[:2]
    assert all(asked[name] == [0] for name in names[2:])
    for place in (*range(40), 0):
        session.go_to(place)
        qtbot.waitUntil(lambda: session.pane.heatmap is not None)
        assert session.pane.heatmap.ref.path.stem == names[place]
        qtbot.waitUntil(lambda: session.io.is_idle() and session.scores.job_thread.is_idle())
        assert session.pane.heatmap is not None
        assert len(with_maps()) <= 8


def test_nobody_waits_for_a_score_that_is_known_where_its_heat_map_is_to_come(
    qtbot: QtBot, session: Session, world
) -> None:
    started(qtbot, session)
    opened(qtbot, session, world.films(*(f"0.{number}" for number in range(1, 10))))
    qtbot.waitUntil(lambda: len(session.films.entries) == 9 and session.scores.progress is None)
    qtbot.waitUntil(lambda: session.io.is_idle() and session.scores.job_thread.is_idle())
    waited = []
    session.scores.waiting_changed.connect(lambda: waited.append(session.pane.ref))
    session.go_to(5)
    qtbot.waitUntil(lambda: session.pane.heatmap is not None)
    assert waited == []


def test_an_overruled_film_stays_overruled_when_its_heat_maps_are_made_again(
    qtbot: QtBot, session: Session, world
) -> None:
    started(qtbot, session)
    opened(qtbot, session, world.films("sideways", *(f"0.{number:02}" for number in range(10, 30))))
    qtbot.waitUntil(lambda: isinstance(session.scores.outcome(session.pane.ref), NotScored))
    qtbot.waitUntil(lambda: session.scores.progress is None and session.scores.job_thread.is_idle())
    session.score_anyway()
    qtbot.waitUntil(lambda: session.pane.heatmap is not None)
    for place in (*range(1, 20), 0):
        session.go_to(place)
        qtbot.waitUntil(lambda: session.pane.heatmap is not None and session.scores.job_thread.is_idle())
    outcome = session.scores.outcome(session.pane.ref)
    assert isinstance(outcome, Scored)
    assert outcome.prediction.overruled is not None
    assert outcome.prediction.decision is None


def test_the_window_opens_the_lungs_model_once_for_films_and_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[LungFinder] = []
    finder = object.__new__(LungFinder)
    monkeypatch.setattr(LungFinder, "installed", lambda: opened.append(finder) or finder)
    monkeypatch.setattr(LungFinder, "lungs_of", lambda *_: None)
    scorer = object.__new__(Scorer)
    scorer.lungs = None
    with DecoderPool() as pool:
        own = services(pool)
        own.score_folder(None, scorer)
        own.outline(None)
    assert scorer.lungs is finder
    assert len(opened) == 1
