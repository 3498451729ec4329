"""`python -m tests.gate.fit [FILE]`: fit the input gate that comes with the program, and write it.

Takes the real films beside the checkout (`adults`, `kermany_224`; `other_hospital` only to leave its films out) and
about ten minutes on one core. Other pictures are made of chest films or drawn; no photograph, no DICOM file and no film
of `other_hospital` teaches or chooses anything. Without FILE, resources/chest-gate.safetensors is written.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import safetensors.numpy
import torch
from numpy.typing import NDArray

import resources
from imaging.whole_files import write_whole
from inference.input.gate import ChestGate, variants
from tests.gate.altered import drawn, other_than_upright, retaken
from tests.gate.films import Pictures, upright

FILE = Path(resources.__file__).parent / "chest-gate.safetensors"
UNITS = 40
COPIES = {"adults": 4, "several hospitals": 14, "children": 4}
MOST_FILMS = {"adults": 2400, "several hospitals": 500, "children": 1500}
MADE_OF_FILMS, DRAWN = 18_000, 9_000
EPOCHS, BATCH, RATE = 10, 256, 3e-3
PASSING_OTHERS = 0.005
"""The share of the other pictures of validation that may pass: the limit is the lowest that keeps it."""
FALSE_NOTES = 0.005
"""The share of plain validation films that may be called mirrored."""


def main(file: Path = FILE) -> None:
    """Fit on one part of the films, choose both limits on another, say what was found, write."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    random = np.random.default_rng(0)
    films = upright()
    chosen = {place: _some(part, MOST_FILMS[place], random) for place, part in films.fit.items()}
    chests = np.concatenate([_chests(chosen[place], COPIES[place], random) for place in chosen])
    others = _others(np.concatenate(list(chosen.values())), MADE_OF_FILMS, DRAWN, random)
    network = _taught(chests, others)
    gate = _gate(network, chests, others, sum(len(part) for part in chosen.values()))

    plain = {place: _chests(part[:600], 0, random) for place, part in films.validation.items()}
    strange = _others(np.concatenate(list(films.validation.values())), 3000, 1500, random)
    limit = float(np.quantile(gate.log_odds(strange)[:, 0], 1 - PASSING_OTHERS))
    doubts = np.concatenate([_mirrored(gate, part) for part in plain.values()])
    gate = _with_limits(gate, limit, float(np.quantile(doubts, 1 - FALSE_NOTES)))
    for place, part in plain.items():
        refused = float((gate.log_odds(part[:, 0])[:, 0] < limit).mean())
        sys.stdout.write(f"validation, {place}: {refused:.2%} of {len(part)} films below the limit {limit:.2f}\n")
    data = safetensors.numpy.save(gate.arrays(), metadata={"gate": json.dumps(gate.settings())})
    write_whole(file, data)
    sys.stdout.write(f"{file}: {len(data)} bytes, fitted on {gate.films} films\n")


def _some(pictures: Pictures, most: int, random: np.random.Generator) -> Pictures:
    return pictures[random.permutation(len(pictures))[:most]]


def _chests(pictures: Pictures, copies: int, random: np.random.Generator) -> NDArray[np.float32]:
    """(n, 2, d): features of each film and of `copies` retaken ones, as they are and mirrored."""
    rows = []
    for picture in pictures:
        rows.append(variants(picture.astype(np.float32))[[0, 6]])
        rows.extend(variants(retaken(picture, random))[[0, 6]] for _ in range(copies))
    return np.stack(rows)


def _others(pictures: Pictures, made: int, count: int, random: np.random.Generator) -> NDArray[np.float32]:
    """(made + count, d): features of pictures made of films, and of drawn ones."""
    rows = []
    for _ in range(made):
        film, beside = pictures[random.integers(len(pictures), size=2)]
        rows.append(variants(other_than_upright(film, beside, random))[0])
    rows.extend(variants(drawn(random))[0] for _ in range(count))
    return np.stack(rows)


def _taught(chests: NDArray[np.float32], others: NDArray[np.float32]) -> torch.nn.Sequential:
    """The network on features minus their mean, divided by their spread (both are folded in later)."""
    mean, spread = _scale(chests, others)
    upright_or_not = torch.from_numpy(np.concatenate([chests.reshape(-1, chests.shape[2]), others]) - mean) / spread
    chest = torch.cat([torch.ones(2 * len(chests)), torch.zeros(len(others))])
    mirrored = torch.cat([torch.tensor([0.0, 1.0]).repeat(len(chests)), torch.full((len(others),), 0.5)])
    balance = torch.where(chest > 0, 2 * (1 - chest.mean()), 2 * chest.mean())
    network = torch.nn.Sequential(
        torch.nn.Dropout(0.2),
        torch.nn.Linear(upright_or_not.shape[1], UNITS),
        torch.nn.ReLU(),
        torch.nn.Dropout(0.3),
        torch.nn.Linear(UNITS, 2),
    )
    steps = len(chest) // BATCH
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=EPOCHS * steps)
    loss_of = torch.nn.functional.binary_cross_entropy_with_logits
    for _ in range(EPOCHS):
        order = torch.randperm(len(chest))
        for step in range(steps):
            rows = order[step * BATCH : (step + 1) * BATCH]
            said = network(upright_or_not[rows])
            loss = loss_of(said[:, 0], chest[rows] * 0.98 + 0.01, weight=balance[rows])
            loss = loss + loss_of(said[:, 1], mirrored[rows], weight=chest[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return network.eval()


def _scale(chests: NDArray[np.float32], others: NDArray[np.float32]) -> tuple[NDArray[np.float32], float]:
    every = np.concatenate([chests[:, 0], others])
    return every.mean(axis=0), float(every.std(axis=0).mean())


def _gate(
    network: torch.nn.Sequential, chests: NDArray[np.float32], others: NDArray[np.float32], films: int
) -> ChestGate:
    """The network as arrays for features as they are; its limits are not chosen yet."""
    mean, spread = _scale(chests, others)
    first, second = network[1], network[4]
    hidden = first.weight.detach().numpy() / np.float32(spread)
    return ChestGate(
        hidden=hidden,
        hidden_bias=first.bias.detach().numpy() - hidden @ mean,
        outputs=second.weight.detach().numpy(),
        output_bias=second.bias.detach().numpy(),
        limit=0.0,
        mirrored=0.0,
        films=films,
    )


def _with_limits(gate: ChestGate, limit: float, mirrored: float) -> ChestGate:
    return ChestGate.restore(gate.arrays(), {**gate.settings(), "limit": limit, "mirrored": mirrored})


def _mirrored(gate: ChestGate, chests: NDArray[np.float32]) -> NDArray[np.float32]:
    return gate.log_odds(chests[:, 0])[:, 1] - gate.log_odds(chests[:, 1])[:, 1]


if __name__ == "__main__":
    main(*(Path(name) for name in sys.argv[1:2]))
