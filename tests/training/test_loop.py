"""The loop beside plain ways to do the same: whatever is parted, stopped or shared ends in the same weights."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sklearn.metrics import roc_auc_score
from torch.nn import functional

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.models import store
from inference.models.card import Activation, Head, InputSpec
from tests.program import hilum
from training.events import Batch, Epoch, Event, Exported, Preparing, Started, Stopped
from training.job import TrainingJob
from training.learning import checkpoint, inputs
from training.learning.checkpoint import Checkpoint, Position
from training.learning.distributed import ProcessGroup
from training.learning.examples import Examples, epoch_rows, few_of_each
from training.learning.initial_weights import starting_network
from training.learning.inputs import FeatureInputs
from training.learning.learner import Learner
from training.learning.loop import Part, Stepper, Trainer, best_of, better, has_stalled, optimizer, share_of_peak
from training.learning.losses import Loss, right
from training.recipe import Augmentation, Balance, Keep, Optimizer, Recipe, Schedule
from training.train import train

SMALL = Recipe(
    name="small",
    title="Small",
    architecture="small_cnn",
    labels=("normal", "abnormal"),
    positive_labels=("abnormal",),
    label_map={"NORMAL": "normal", "PNEUMONIA": "abnormal"},
    input=InputSpec(rows=32, columns=32),
    augmentation=Augmentation(),
    epochs=2,
    batch=8,
    dropout=0.0,
    mixed=False,
    validation=0.25,
)
"""Without chance and batch norm: what happens in parts must give what happens at once."""


@pytest.fixture
def job(labels_file: Path, tmp_path: Path) -> TrainingJob:
    return TrainingJob(
        SMALL, labels_file, tmp_path / "small", tmp_path / "work", split_column="part", device="cpu", report=False
    )


def _weights(job: TrainingJob) -> dict[str, np.ndarray]:
    return dict(store.load(job.output).weights)


def _same_weights(one: TrainingJob, other: TrainingJob, tolerance: float = 1e-6) -> None:
    first, second = _weights(one), _weights(other)
    assert first.keys() == second.keys()
    for name, array in first.items():
        np.testing.assert_allclose(second[name], array, atol=tolerance, err_msg=name)


def _elsewhere(job: TrainingJob, name: str = "other", **changes: object) -> TrainingJob:
    """The same job with its own folders, its recipe changed."""
    output = job.output.with_name(name)
    return replace(job, output=output, work=output.with_name(f"{name}-work"), recipe=replace(job.recipe, **changes))


ALONE = ProcessGroup(0, 1, "cpu")
EVEN = replace(SMALL, balance=Balance.NONE, schedule=Schedule.CONSTANT, learning_rate=0.003, head_learning_rate=0.003)


def _trainer(recipe: Recipe) -> tuple[Trainer, Part]:
    """A training on 16 films of noise, and 8 others to validate: the bright are abnormal, but for some."""
    generator = np.random.default_rng(2)
    light = generator.random(24)
    pictures = (generator.integers(0, 256, (24, 32, 32)) * light[:, None, None]).astype(np.uint8)
    labels = ((light > 0.5) ^ (generator.random(24) < 0.25)).astype(np.int64)
    parts = [Examples(pictures, labels, rows) for rows in (np.arange(16), np.arange(16, 24))]
    taught, validation = (Part(own, inputs.PictureInputs(recipe, own, "cpu")) for own in parts)
    return Trainer(recipe, Learner(recipe, starting_network(recipe, None)), taught, validation, ALONE), validation


def _epochs(trainer: Trainer, folder: Path) -> list[Epoch]:
    return [event for event in trainer.run(folder, "key", lambda: False, 1e9) if isinstance(event, Epoch)]


def test_the_model_has_the_averaged_weights_of_the_best_epoch_and_its_figures_are_theirs(tmp_path: Path) -> None:
    recipe = replace(EVEN, dropout=0.4, ema=0.5, keep=Keep.LOSS, epochs=8)
    trainer, validation = _trainer(recipe)
    epochs = _epochs(trainer, tmp_path)
    best = min(epochs, key=lambda epoch: epoch.validation_loss)
    assert 1 <= best.epoch < len(epochs)
    assert trainer.kept_epoch == best.epoch
    model = starting_network(recipe, None).eval()
    model.load_state_dict(trainer.result())
    rows = validation.examples.rows
    labels = torch.from_numpy(validation.examples.labels[rows])
    with torch.inference_mode():
        (films,) = validation.inputs.viewed([rows], 0)
        logits = model(films)
    hit = (logits.argmax(1) == labels).double()
    assert best.validation_loss == pytest.approx(float(functional.cross_entropy(logits, labels)), rel=1e-5)
    assert best.validation_accuracy == float(hit.mean())
    assert best.validation_recall == float(hit[labels == 1].mean())
    assert 0 < best.validation_recall != float((logits.argmax(1) == 1).double().mean()), "of the positive, not of all"
    assert best.validation_auc == pytest.approx(roc_auc_score(labels, logits[:, 1] - logits[:, 0]))


def test_what_is_learned_does_not_depend_on_what_is_averaged(tmp_path: Path) -> None:
    losses = []
    for ema in (0.0, 0.9):
        trainer, _ = _trainer(replace(EVEN, ema=ema, epochs=3))
        losses.append([epoch.train_loss for epoch in _epochs(trainer, tmp_path)])
    assert losses[0] == pytest.approx(losses[1], rel=1e-6)


def test_a_checkpoint_is_written_on_the_way_when_its_time_has_come(tmp_path: Path) -> None:
    for every, step in ((1e9, None), (0.0, 1)):
        run = _trainer(EVEN)[0].run(tmp_path, "key", lambda: False, every)
        assert [type(next(run)) for _ in range(2)] == [Batch, Batch]
        run.close()
        found = checkpoint.read(tmp_path, "key")
        assert (found.position.step if found else None) == step


def test_a_loss_that_is_no_number_ends_the_training_and_names_its_batch(tmp_path: Path) -> None:
    trainer, _ = _trainer(replace(EVEN, learning_rate=1e30, head_learning_rate=1e30))
    with pytest.raises(Fault, match=r"batch 2 of epoch 1\.") as caught:
        _epochs(trainer, tmp_path)
    assert caught.value.problem.code is Code.TRAINING_FAILED


def _one_step(recipe: Recipe, films: torch.Tensor) -> tuple[float, dict[str, torch.Tensor]]:
    """The loss of one step on four films, and the weights after it."""
    learner = Learner(recipe, starting_network(recipe, None))
    own = optimizer(recipe, learner.blocks, learner.head)
    stepper = Stepper(recipe, learner, own, Loss(recipe, np.ones(2, np.float32), "cpu"), ALONE)
    loss = stepper.step(films, torch.tensor([0, 1, 0, 1])).loss
    return loss, {name: tensor.clone() for name, tensor in learner.part.state_dict().items()}


def test_with_a_loss_that_is_no_number_the_weights_stay() -> None:
    loss, after = _one_step(SMALL, torch.full((4, 3, 32, 32), torch.nan))
    assert not np.isfinite(loss)
    for name, tensor in starting_network(SMALL, None).state_dict().items():
        torch.testing.assert_close(after[name], tensor, rtol=0, atol=0)


@pytest.mark.parametrize("clip", [0.0, 0.001])
def test_a_step_follows_a_gradient_no_larger_than_the_recipe_allows(clip: float) -> None:
    rate = 0.5
    recipe = replace(
        SMALL,
        **{"optimizer": Optimizer.SGD, "betas": (0.0, 0.999), "weight_decay": 0.0, "clip": clip},
        **{"learning_rate": rate, "head_learning_rate": rate},
    )
    begin = starting_network(recipe, None).state_dict()
    _, after = _one_step(recipe, torch.full((4, 3, 32, 32), 0.5))
    moved = float(sum(((after[name] - tensor) ** 2).sum() for name, tensor in begin.items())) ** 0.5
    if clip:
        assert moved == pytest.approx(rate * clip, rel=1e-3)
    else:
        assert moved > rate * 0.01


def test_half_batches_accumulated_give_the_weights_of_whole_batches(job: TrainingJob) -> None:
    parted = _elsewhere(job, batch=4, accumulate=2)
    list(train(job))
    list(train(parted))
    _same_weights(job, parted, 1e-5)


def test_a_batch_that_does_not_fit_the_memory_is_parted_with_the_same_result(
    job: TrainingJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(train(job))
    cramped = _elsewhere(job)
    sizes: list[int] = []
    real = Stepper._gradients

    def gradients(self: Stepper, *batch: Any) -> tuple[float, int]:
        sizes.append(self._size)
        if self._size > 2:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")
        return real(self, *batch)

    monkeypatch.setattr(Stepper, "_gradients", gradients)
    list(train(cramped))
    assert sizes[:3] == [8, 4, 2]
    assert set(sizes[3:]) == {2}, "it stays at what fits"
    _same_weights(job, cramped, 1e-5)


def test_memory_that_does_not_hold_one_film_is_said_in_a_sentence(
    job: TrainingJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gradients(*_: object) -> tuple[float, int]:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(Stepper, "_gradients", gradients)
    with pytest.raises(Fault, match="one film at a time") as caught:
        list(train(job))
    assert caught.value.problem.code is Code.OUT_OF_MEMORY


def _until_batch(events: Iterator[Event], number: int) -> None:
    """Take events up to that batch and break off, as a kill would."""
    for event in events:
        if isinstance(event, Batch):
            number -= 1
            if number == 0:
                events.close()
                return
    raise AssertionError("it ended before")


@pytest.mark.parametrize("batches", [1, 2, 4])
def test_a_training_broken_off_inside_an_epoch_goes_on_to_the_same_weights(job: TrainingJob, batches: int) -> None:
    dropping = replace(job, recipe=replace(job.recipe, dropout=0.4, ema=0.9, keep=Keep.LOSS))
    whole = [event for event in train(dropping) if isinstance(event, Epoch)]
    broken = replace(_elsewhere(dropping), checkpoint_seconds=0.0)
    _until_batch(train(broken), batches)
    resumed = [event for event in train(replace(broken, resume=True)) if isinstance(event, Epoch)]
    assert resumed[-1].train_loss == pytest.approx(whole[-1].train_loss, abs=1e-6)
    assert resumed[-1].validation_loss == pytest.approx(whole[-1].validation_loss, abs=1e-6)
    assert resumed[-1].train_accuracy == whole[-1].train_accuracy
    _same_weights(dropping, broken)


def test_a_training_that_is_asked_to_stop_keeps_what_it_has_and_can_go_on(job: TrainingJob) -> None:
    seen: list[Event] = []
    for event in train(job, lambda: sum(isinstance(own, Batch) for own in seen) >= 4):
        seen.append(event)
    assert [type(event) for event in seen if isinstance(event, Epoch | Stopped | Exported)] == [
        Epoch,
        Stopped,
        Exported,
    ], "the second epoch is not over"
    list(train(replace(job, resume=True)))
    whole = _elsewhere(job)
    list(train(whole))
    _same_weights(whole, job)


def test_a_head_alone_learns_on_features_that_are_computed_once(
    job: TrainingJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = _elsewhere(
        job, last_layers=0, copies=2, augmentation=Augmentation(contrast=0.2), epochs=3, head=Head(hidden=(6,))
    )
    computed: list[int] = []
    real = FeatureInputs.compute

    def compute(self: FeatureInputs, views: tuple[int, ...], folder: Path) -> Iterator[tuple[int, int]]:
        for done in real(self, views, folder):
            computed.append(done[0])
            yield done

    monkeypatch.setattr(FeatureInputs, "compute", compute)
    events = list(train(frozen))
    assert sum(isinstance(event, Epoch) for event in events) == 3
    assert computed, "the first time they are computed"
    from training.learning.initial_weights import starting_network

    start = starting_network(frozen.recipe, None).state_dict()
    for name, array in _weights(frozen).items():
        same = np.array_equal(array, start[name].numpy())
        assert same == name.startswith("features."), name
    computed.clear()
    list(train(frozen))
    assert not computed, "the second time they come from the disk"


def test_features_kept_on_disk_are_those_of_the_network_at_work(job: TrainingJob) -> None:
    """A frozen network that is trained the long way, film by film, learns the same head."""
    quick = _elsewhere(job, "quick", last_layers=0)
    slow = _elsewhere(job, "slow", frozen=99)
    list(train(quick))
    with pytest.MonkeyPatch.context() as patch:
        from training.learning.learner import Learner

        real = Learner.__init__

        def whole(self: Learner, recipe: Recipe, network: object) -> None:
            real(self, recipe, network)
            self.on_features, self.part, self.head = False, self.network, self.network.head

        patch.setattr(Learner, "__init__", whole)
        list(train(slow))
    _same_weights(quick, slow, 1e-5)


def test_only_the_last_layers_learn_and_batch_norms_of_the_others_stand_still(
    job: TrainingJob,
) -> None:
    from inference.models.network import weighted_layers
    from training.learning.initial_weights import starting_network

    tuned = _elsewhere(job, architecture="mobilenet_v2", last_layers=3, learning_rate=0.01, epochs=1)
    list(train(tuned))
    start = starting_network(tuned.recipe, None)
    moving = {id(module) for module in weighted_layers(start)[-3:]}
    learned = _weights(tuned)
    for name, module in start.features.named_modules():
        for own, tensor in module.named_parameters(recurse=False):
            changed = not np.array_equal(learned[f"features.{name}.{own}"], tensor.detach().numpy())
            assert changed == (id(module) in moving), f"{name}.{own}"
        for own, tensor in module.named_buffers(recurse=False):
            if own == "running_mean":
                changed = not np.array_equal(learned[f"features.{name}.{own}"], tensor.numpy())
                assert changed == (id(module) in moving), f"{name}.{own}"


def test_a_training_ends_when_its_patience_does_and_keeps_the_best_epoch(job: TrainingJob) -> None:
    wild = _elsewhere(job, keep=Keep.LOSS, patience=2, epochs=30, learning_rate=0.05, head_learning_rate=0.05)
    events = list(train(wild))
    epochs = [event for event in events if isinstance(event, Epoch)]
    assert len(epochs) < 30
    assert any(isinstance(event, Stopped) for event in events)
    best = min(epochs, key=lambda epoch: epoch.validation_loss)
    assert best.kept
    assert epochs[-1].epoch == best.epoch + 2
    from inference.models.card_file import read_card

    assert read_card(wild.output).training["kept_epoch"] == best.epoch


def _epoch(number: int, loss: float, accuracy: float = 0.5, recall: float = 0.5, auc: float = 0.5) -> Epoch:
    return Epoch(number, 0.0, 0.0, loss, auc, accuracy, recall, 0.0)


def test_the_best_epoch_follows_the_rule_and_of_equal_ones_the_lower_loss() -> None:
    history = [_epoch(1, 0.9, 0.7, 0.9, 0.5), _epoch(2, 0.5, 0.8, 0.4, 0.6), _epoch(3, 0.4, 0.8, 0.4, 0.9)]
    best = {rule: best_of(rule, history) for rule in Keep}
    assert {rule: epoch.epoch for rule, epoch in best.items() if epoch} == {
        Keep.LAST: 3,
        Keep.LOSS: 3,
        Keep.AUC: 3,
        Keep.ACCURACY: 3,
        Keep.RECALL: 1,
    }
    assert not better(Keep.ACCURACY, history[1], history[2])
    again = _epoch(4, 0.4, 0.8, 0.4, 0.9)
    assert [better(rule, again, history[2]) for rule in Keep if rule is not Keep.LAST] == [False] * 4, "no better"


def test_patience_counts_epochs_since_the_best_one() -> None:
    recipe = replace(SMALL, keep=Keep.LOSS, patience=2)
    history = [_epoch(1, 0.5), _epoch(2, 0.6)]
    assert not has_stalled(recipe, history)
    assert has_stalled(recipe, [*history, _epoch(3, 0.7)])
    assert not has_stalled(replace(recipe, patience=0), [*history, _epoch(3, 0.7)])


def test_balanced_sampling_gives_every_label_its_share_and_all_films_of_the_largest() -> None:
    labels = np.array([0] * 30 + [1] * 6)
    examples = Examples(np.zeros((36, 4, 4), np.uint8), labels, np.arange(36))
    rows = epoch_rows(replace(SMALL, balance=Balance.SAMPLING, batch=4), examples, 1)
    assert np.bincount(labels[rows]).tolist() == [30, 30]
    assert set(rows[labels[rows] == 0]) == set(range(30))
    assert not np.array_equal(rows, epoch_rows(replace(SMALL, balance=Balance.SAMPLING, batch=4), examples, 2))


def test_an_epoch_has_no_more_steps_than_the_recipe_says() -> None:
    examples = Examples(np.zeros((36, 4, 4), np.uint8), np.arange(36) % 2, np.arange(36))
    assert len(epoch_rows(replace(SMALL, batch=4, steps=3), examples, 1)) == 12
    assert len(epoch_rows(replace(SMALL, batch=4), examples, 1)) == 36


def test_few_of_each_label_are_drawn_by_the_seed() -> None:
    labels = np.arange(40) % 4
    chosen = few_of_each(np.arange(40), labels, 3, seed=5)
    assert np.bincount(labels[chosen]).tolist() == [3, 3, 3, 3]
    assert np.array_equal(chosen, few_of_each(np.arange(40), labels, 3, seed=5))
    assert len(few_of_each(np.arange(40), labels, 0, seed=5)) == 40


def test_the_loss_is_torchs_cross_entropy_with_weights_and_smoothing() -> None:
    generator = torch.Generator().manual_seed(0)
    logits, labels = torch.randn(20, 2, generator=generator), torch.arange(20) % 2
    weights = np.array([0.4, 1.7], np.float32)
    loss = Loss(replace(SMALL, label_smoothing=0.1), weights, "cpu")
    theirs = functional.cross_entropy(logits, labels, torch.from_numpy(weights), label_smoothing=0.1)
    assert float(loss(logits, labels)) / loss.weight(labels) == pytest.approx(float(theirs), rel=1e-6)


def test_one_abnormal_output_learns_by_binary_cross_entropy() -> None:
    logits, labels = torch.tensor([[0.3], [-1.2], [2.0]]), torch.tensor([0, 1, 1])
    loss = Loss(replace(SMALL, activation=Activation.SIGMOID), np.ones(2, np.float32), "cpu")
    theirs = functional.binary_cross_entropy_with_logits(logits[:, 0], labels.float(), reduction="sum")
    assert float(loss(logits, labels)) == pytest.approx(float(theirs), rel=1e-6)


def test_one_abnormal_output_is_smoothed_toward_one_half() -> None:
    logits, labels = torch.tensor([[0.3], [-1.2], [2.0]]), torch.tensor([0, 1, 1])
    weights = np.array([0.5, 2.0], np.float32)
    loss = Loss(replace(SMALL, activation=Activation.SIGMOID, label_smoothing=0.2), weights, "cpu")
    wanted = torch.tensor([0.1, 0.9, 0.9])
    theirs = functional.binary_cross_entropy_with_logits(
        logits[:, 0], wanted, torch.tensor([0.5, 2.0, 2.0]), reduction="sum"
    )
    assert float(loss(logits, labels)) == pytest.approx(float(theirs), rel=1e-6)


def test_one_abnormal_output_says_abnormal_from_one_half_on() -> None:
    logits, labels = np.array([[0.0], [0.0], [-0.1]], np.float32), np.array([1, 0, 0])
    assert right(replace(SMALL, activation=Activation.SIGMOID), logits, labels).tolist() == [True, False, True]


def test_the_running_average_keeps_the_share_that_the_recipe_says(job: TrainingJob) -> None:
    one_step = {"epochs": 1, "steps": 1, "learning_rate": 0.01, "head_learning_rate": 0.01}
    learned, averaged = _elsewhere(job, **one_step), _elsewhere(job, "averaged", ema=0.9, **one_step)
    list(train(learned))
    list(train(averaged))
    begin = starting_network(learned.recipe, None).state_dict()
    after, mean = _weights(learned), _weights(averaged)
    moved = max(float(np.abs(after[name] - begin[name].numpy()).max()) for name in after)
    assert moved > 0.005
    for name, tensor in begin.items():
        np.testing.assert_allclose(mean[name], 0.9 * tensor.numpy() + 0.1 * after[name], atol=1e-6, err_msg=name)


def test_a_model_with_one_output_is_trained_and_says_its_label(job: TrainingJob) -> None:
    single = _elsewhere(job, activation=Activation.SIGMOID, epochs=1)
    list(train(single))
    model = store.load(single.output)
    assert (model.card.labels, model.card.activation) == (("abnormal",), Activation.SIGMOID)
    assert model.weights["head.3.weight"].shape[0] == 1


def test_learning_rates_rise_and_fall_as_the_schedule_says() -> None:
    cosine = replace(SMALL, warmup=1.0, epochs=5)
    assert [round(share_of_peak(cosine, 10, at), 3) for at in (0.0, 1.0, 3.0, 5.0)] == [0.091, 1.0, 0.5, 0.0]
    stepped = replace(SMALL, schedule=Schedule.STEP, decay=0.7, decay_epochs=2)
    assert [share_of_peak(stepped, 10, at) for at in (0.5, 1.9, 2.0, 4.1)] == pytest.approx([1, 1, 0.7, 0.49])
    assert share_of_peak(replace(SMALL, schedule=Schedule.CONSTANT), 10, 1.7) == 1.0


def _some_checkpoint(loss: float) -> Checkpoint:
    tensor = {"weight": torch.full((3,), loss)}
    return Checkpoint("key", (_epoch(1, loss),), Position(step=2, loss=0.1), tensor, tensor, {}, {})


def test_a_checkpoint_comes_back_as_it_was(tmp_path: Path) -> None:
    checkpoint.write(tmp_path, _some_checkpoint(0.25))
    found = checkpoint.read(tmp_path, "key")
    assert found is not None
    assert (found.history, found.position) == ((_epoch(1, 0.25),), Position(step=2, loss=0.1))
    assert torch.equal(found.network["weight"], torch.full((3,), 0.25))


@pytest.mark.parametrize("at", [9, 200, -3])
def test_of_a_checkpoint_with_a_flipped_bit_the_one_before_is_taken(tmp_path: Path, at: int) -> None:
    checkpoint.write(tmp_path, _some_checkpoint(0.5))
    checkpoint.write(tmp_path, _some_checkpoint(0.25))
    path = tmp_path / "checkpoint.safetensors"
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    found = checkpoint.read(tmp_path, "key")
    assert found is not None
    assert found.history[0].validation_loss == 0.5


def test_a_full_disk_ends_the_training_with_a_sentence_and_the_last_checkpoint_stays(
    job: TrainingJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = checkpoint.write_whole
    written: list[Path] = []

    def full(path: Path, data: bytes) -> None:
        if written:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        written.append(path)
        real(path, data)

    monkeypatch.setattr(checkpoint, "write_whole", full)
    with pytest.raises(Fault, match="No space left on device") as caught:
        list(train(job))
    assert "--resume" in ENGLISH.next_step(caught.value.problem)
    monkeypatch.setattr(checkpoint, "write_whole", real)
    epochs = [event.epoch for event in train(replace(job, resume=True)) if isinstance(event, Epoch)]
    assert epochs == [2], "the first epoch is not trained again"


def test_films_are_augmented_ahead_by_other_processes_with_the_same_result(job: TrainingJob) -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (6, 32, 32), dtype=np.uint8)
    recipe = replace(SMALL, augmentation=Augmentation(noise=1.0, crop=0.2))
    examples = Examples(pictures, np.arange(6) % 2, np.arange(6))
    plan = [np.array([0, 3]), np.array([5, 1, 2])]
    own = list(inputs.PictureInputs(recipe, examples, "cpu").training(plan, 3))
    ahead = list(inputs.PictureInputs(recipe, examples, "cpu", workers=1).training(plan, 3))
    for one, other in zip(own, ahead, strict=True):
        assert torch.equal(one, other)


def test_what_is_being_prepared_is_told_before_the_training_starts(job: TrainingJob) -> None:
    kinds = [type(event) for event in train(job)]
    assert kinds.index(Preparing) < kinds.index(Started) < kinds.index(Batch) < kinds.index(Epoch)


def test_curves_are_written_for_tensorboard_where_it_is_asked_for(job: TrainingJob, tmp_path: Path) -> None:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    epochs = [event for event in train(replace(job, tensorboard=tmp_path / "logs")) if isinstance(event, Epoch)]
    logs = EventAccumulator(str(tmp_path / "logs"))
    logs.Reload()
    written = [point.value for point in logs.Scalars("loss/train")]
    assert written == pytest.approx([epoch.train_loss for epoch in epochs], rel=1e-6)
    assert "accuracy/validation" in logs.Tags()["scalars"]


def test_a_name_that_no_model_can_have_is_refused_before_the_training(labels_file: Path, tmp_path: Path) -> None:
    words = ("--data", labels_file, "--recipe", "tb-resnet50", "--output", tmp_path / "My Model")
    status, _, err = hilum("train", *words)
    assert status == 2
    assert "cannot be called My Model" in err
    assert not list(tmp_path.iterdir())


def test_each_block_learns_at_a_share_of_the_rate_of_the_one_behind_it() -> None:
    recipe = replace(SMALL, layer_decay=0.5, learning_rate=0.08, head_learning_rate=0.3)
    blocks = [torch.nn.Linear(1, 1) for _ in range(3)]
    groups = optimizer(recipe, blocks, torch.nn.Linear(1, 1)).param_groups
    assert [group["peak"] for group in groups] == pytest.approx([0.02, 0.04, 0.08, 0.3])


def test_learning_is_pulled_back_by_the_rate_times_the_anchor() -> None:
    def after(anchor: float) -> dict[str, torch.Tensor]:
        recipe = replace(SMALL, anchor=anchor, learning_rate=0.01, head_learning_rate=0.01)
        return _one_step(recipe, torch.full((4, 3, 32, 32), 0.5))[1]

    begin, free, pulled = starting_network(SMALL, None).state_dict(), after(0.0), after(25.0)
    for name, tensor in begin.items():
        torch.testing.assert_close(pulled[name], 0.75 * free[name] + 0.25 * tensor)
