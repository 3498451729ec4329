"""The processes of one training: one alone, or those that torchrun started, each with its share of every batch.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import gc
import importlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, distributed, nn

N = TypeVar("N", bound=nn.Module)

_PATIENCE = timedelta(hours=6)
"""How long the others wait while the first process prepares the films."""


@dataclass(frozen=True, slots=True)
class ProcessGroup:
    """This process among `size`: `rank` 0 reports, writes and exports; `device` is where its tensors are."""

    rank: int
    size: int
    device: str

    @property
    def first(self) -> bool:
        """Whether this process speaks for all."""
        return self.rank == 0

    def share(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """This process's part of rows that all processes know."""
        return rows[self.rank :: self.size]

    def total(self, value: float) -> float:
        """The sum of every process's value."""
        if self.size == 1:
            return value
        tensor = torch.tensor([value], dtype=torch.float64)
        tensor = tensor.to(self.device) if self.device == "cuda" else tensor
        distributed.all_reduce(tensor)
        return float(tensor)

    def joined(self, rows: Tensor, count: int) -> Tensor:
        """Every process's rows (taken by `share` out of `count`) in their first order."""
        if self.size == 1:
            return rows
        parts: list[Tensor] = [torch.empty(0)] * self.size
        distributed.all_gather_object(parts, rows.cpu())
        whole = torch.empty((count, *rows.shape[1:]), dtype=rows.dtype)
        for rank, part in enumerate(parts):
            whole[rank :: self.size] = part
        return whole

    def any(self, flag: bool) -> bool:
        """Whether it holds in some process."""
        return flag if self.size == 1 else self.total(float(flag)) > 0

    def wait(self) -> None:
        """Until every process is here."""
        if self.size > 1:
            distributed.barrier()

    def parallel(self, network: nn.Module) -> nn.Module:
        """The network whose gradients are averages over all processes; the network itself where there is one."""
        return network if self.size == 1 else nn.parallel.DistributedDataParallel(network, forward_sync_buffers=False)

    def with_shared_norms(self, network: N) -> N:
        """Batch norms that take their statistics from every process's films, as one process would."""
        if self.size == 1:
            return network
        if self.device == "cuda":
            converted: N = nn.SyncBatchNorm.convert_sync_batchnorm(network)
            return converted
        _share_norms(network)
        return network


@contextmanager
def joined(device: str) -> Iterator[ProcessGroup]:
    """The world of this process, from the environment that torchrun sets; left in order at the end.

    With CUDA each process takes the GPU of its local rank and NCCL; on the CPU they talk by gloo.

    `torch.distributed.nn.functional` keeps as a default the group that is there when it is first imported, and that
    group would outlive its end: gloo's threads would still let go of tensors while Python ends, which aborts the
    process (pytorch#179291). So it is imported before there is a group.
    """
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        yield ProcessGroup(0, 1, device)
        return
    if device == "cuda":
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    importlib.import_module("torch.distributed.nn.functional")
    distributed.init_process_group("nccl" if device == "cuda" else "gloo", timeout=_PATIENCE)
    try:
        yield ProcessGroup(distributed.get_rank(), size, device)
    finally:
        gc.collect()
        distributed.destroy_process_group()


class _SharedNorm(nn.BatchNorm2d):
    """Batch norm over all processes' films on the CPU, where torch's SyncBatchNorm does not run."""

    def forward(self, maps: Tensor) -> Tensor:
        """(n, c, h, w) or (n, c) -> the same shape."""
        if not self.training:
            return super().forward(maps)
        axes = [axis for axis in range(maps.dim()) if axis != 1]
        shape = [1, -1] + [1] * (maps.dim() - 2)
        exact = maps if maps.dtype is torch.float64 else maps.float()
        films = exact.new_tensor([exact.numel() // exact.shape[1]])
        sums = _over_all(torch.cat([films, exact.sum(axes)]))
        count, mean = sums[0], sums[1:] / sums[0]
        centered = exact - mean.view(shape)
        variance = _over_all((centered * centered).sum(axes)) / count
        if self.track_running_stats and self.running_mean is not None and self.running_var is not None:
            with torch.no_grad():
                unbiased = variance * count / (count - 1)
                self.running_mean.lerp_(mean, self.momentum or 0.1)
                self.running_var.lerp_(unbiased, self.momentum or 0.1)
                if self.num_batches_tracked is not None:
                    self.num_batches_tracked.add_(1)
        normal = centered * torch.rsqrt(variance.view(shape) + self.eps)
        scaled: Tensor = normal * self.weight.view(shape) + self.bias.view(shape)
        return scaled

    def _check_input_dim(self, maps: Tensor) -> None:
        """Vectors are as welcome as maps."""


class _Added(torch.autograd.Function):
    """A tensor added over all processes; its gradients are added the same way."""

    @staticmethod
    def forward(context: object, own: Tensor) -> Tensor:
        total = own.clone()
        distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(context: object, gradient: Tensor) -> Tensor:
        total = gradient.clone()
        distributed.all_reduce(total)
        return total


_over_all: Callable[[Tensor], Tensor] = _Added.apply


def _share_norms(module: nn.Module) -> None:
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm1d | nn.BatchNorm2d):
            norm = _SharedNorm(child.num_features, child.eps, child.momentum)
            norm.load_state_dict(child.state_dict())
            setattr(module, name, norm)
        else:
            _share_norms(child)
