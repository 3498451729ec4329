"""Fifty files of weights that somebody made to do harm: none runs, none takes long or much, each gets a sentence."""

from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import os
import pickle
import resource
import shutil
import struct
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
import torch

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.model_reasons import ModelReason
from inference.models import catalogue, limited, store
from inference.models.foreign import Foreign, read_weights
from inference.models.importing import install_model, install_weights, is_model
from tests.models import make_card, random_state

LONGEST_S = 10
MOST_BYTES = 1 << 30
CANARY = "HILUM_CANARY"
"""The file that a payload would make: named in the environment, which processes that read hostile files inherit."""
RUN = f"import os; open(os.environ['{CANARY}'], 'w').close()"

Maker = Callable[[Path, Path], Path]
"""Makes a hostile file or folder in an empty folder, from a sound model folder; returns its path."""
MAKERS: dict[str, Maker] = {}


def hostile(maker: Maker) -> Maker:
    """Put it on the list under its name in words."""
    MAKERS[maker.__name__.strip("_").replace("_", " ")] = maker
    return maker


# Pickles: every way an opcode can call or name something


def _global(module: str, name: str) -> bytes:
    return b"c" + f"{module}\n{name}\n".encode()


def _text(text: str) -> bytes:
    raw = text.encode()
    return b"X" + struct.pack("<I", len(raw)) + raw


RUNS = b"(" + _text(RUN) + b"t"


def _raw(name: str, body: bytes) -> Maker:
    def make(folder: Path, _sound: Path) -> Path:
        path = folder / "weights.pth"
        path.write_bytes(b"\x80\x02" + body + b".")
        return path

    make.__name__ = name
    return make


def _zipped(name: str, body: bytes) -> Maker:
    def make(folder: Path, _sound: Path) -> Path:
        path = folder / "weights.pt"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("archive/data.pkl", b"\x80\x02" + body + b".")
            archive.writestr("archive/version", "3\n")
        return path

    make.__name__ = name
    return make


_EXEC = _global("builtins", "exec")
_CALLS: dict[str, bytes] = {
    "GLOBAL and REDUCE": _EXEC + RUNS + b"R",
    "STACK_GLOBAL and REDUCE": _text("builtins") + _text("exec") + b"\x93" + RUNS + b"R",
    "INST": b"(" + _text(RUN) + b"ibuiltins\nexec\n",
    "OBJ": b"(" + _EXEC + _text(RUN) + b"o",
    "NEWOBJ": _EXEC + RUNS + b"\x81",
    "NEWOBJ_EX": _EXEC + RUNS + b"}\x92",
    "BUILD of a state with a call": _global("collections", "OrderedDict") + b")R" + _EXEC + RUNS + b"Rb",
    "EXT1 of the registry": b"\x82\x01" + RUNS + b"R",
    "PERSID": b"P" + RUN.encode() + b"\n",
    "BINPERSID of a call": _EXEC + RUNS + b"RQ",
    "os.system": _global("os", "system") + b"(" + _text(f'touch "${CANARY}"') + b"tR",
    "torch's own call of code": _global("torch.serialization", "load") + RUNS + b"R",
    "getattr step by step": _global("builtins", "getattr")
    + b"("
    + _global("os", "path")
    + _text("os")
    + b"tR"
    + b"0"
    + _EXEC
    + RUNS
    + b"R",
}
for _name, _body in _CALLS.items():
    hostile(_raw(f"pickle with {_name}", _body))
hostile(_zipped("zip of torch with GLOBAL and REDUCE", _CALLS["GLOBAL and REDUCE"]))
hostile(
    _zipped(
        "zip of torch with a rebuilt call of exec",
        _global("torch._utils", "_rebuild_parameter")
        + b"("
        + _EXEC
        + RUNS
        + b"R"
        + b"\x88"
        + _global("collections", "OrderedDict")
        + b")RtR",
    )
)
hostile(_raw("pickle cut short", _EXEC + b"("))
hostile(_raw("pickle of unknown opcodes", b"\xfe\xfd\xfc"))
hostile(_raw("pickle that takes what is not there", b"h\xff" + b"0" * 20))
hostile(_raw("pickle that announces a text of two gigabytes", b"X" + struct.pack("<I", (1 << 31) - 1) + b"a"))
hostile(_raw("pickle that announces a memo of four billion", b"Nr" + struct.pack("<I", (1 << 32) - 1)))
hostile(_raw("pickle of marks a hundred thousand deep", b"(" * 100_000))
hostile(_raw("pickle of lists a hundred thousand deep", b"]" * 100_000 + b"a" * 99_999))
_NESTED = b")q\x00" + b"".join(b"h%ch%c\x86q%c" % (n, n, n + 1) for n in range(100))
hostile(_raw("pickle whose key takes for ever to hash", _NESTED + b"}h\x64Ns"))
hostile(_raw("pickle of an integer of a million digits", b"I" + b"9" * 1_000_000 + b"\n"))


@hostile
def _tensor_of_one_number_that_says_to_be_a_terabyte(folder: Path, _sound: Path) -> Path:
    torch.save({"w": torch.zeros(1).expand(500_000, 500_000)}, folder / "w.pt")
    return folder / "w.pt"


@hostile
def _tensor_beyond_its_storage(folder: Path, _sound: Path) -> Path:
    torch.save({"w": torch.zeros(4)}, folder / "sound.pt")
    with zipfile.ZipFile(folder / "sound.pt") as sound, zipfile.ZipFile(folder / "w.pt", "w") as odd:
        for member in sound.infolist():
            data = sound.read(member)
            if member.filename.endswith("data.pkl"):
                data = data.replace(b"K\x04\x85q", b"K\xff\x85q", 2)
            odd.writestr(member.filename, data)
    return folder / "w.pt"


@hostile
def _tensor_that_is_sparse(folder: Path, _sound: Path) -> Path:
    huge = torch.sparse_coo_tensor(torch.zeros(2, 1, dtype=torch.int64), torch.ones(1), (1 << 30, 1 << 30))
    torch.save({"w": huge}, folder / "w.pt")
    return folder / "w.pt"


@hostile
def _tensor_of_complex_numbers(folder: Path, _sound: Path) -> Path:
    torch.save({"fc.weight": torch.zeros(2, 2, dtype=torch.complex64)}, folder / "w.pt")
    return folder / "w.pt"


@hostile
def _weights_of_whole_numbers(folder: Path, _sound: Path) -> Path:
    torch.save({"fc.weight": torch.zeros(2, 2, dtype=torch.int8)}, folder / "w.pt")
    return folder / "w.pt"


@hostile
def _weights_without_a_number_in_them(folder: Path, _sound: Path) -> Path:
    state = {name: torch.full(own.shape, torch.nan) for name, own in _resnet18().items()}
    torch.save(state, folder / "w.pt")
    return folder / "w.pt"


@hostile
def _weights_of_infinite_numbers_in_safetensors(folder: Path, _sound: Path) -> Path:
    state = {name: np.full(own.shape, np.inf, np.float32) for name, own in _resnet18().items()}
    (folder / "w.safetensors").write_bytes(safetensors.numpy.save(state))
    return folder / "w.safetensors"


@hostile
def _weights_under_a_hundred_thousand_names(folder: Path, _sound: Path) -> Path:
    one = torch.zeros(1)
    torch.save({f"w{number}": one for number in range(100_000)}, folder / "w.pt", _use_new_zipfile_serialization=False)
    return folder / "w.pt"


def _resnet18() -> dict[str, Any]:
    return {"conv1.weight": np.zeros((64, 3, 7, 7), np.float32), "fc.weight": np.zeros((2, 512), np.float32)}


# Zips


@hostile
def _zip_bomb(folder: Path, _sound: Path) -> Path:
    with zipfile.ZipFile(folder / "w.pt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02}.")
        archive.writestr("archive/data/0", bytes(64 << 20))
    return folder / "w.pt"


@hostile
def _zip_bomb_that_lies_about_its_size(folder: Path, sound: Path) -> Path:
    path = _model_zip(folder, sound, extra={})
    with zipfile.ZipFile(folder / "lies.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("card.json", (sound / "card.json").read_text())
        archive.writestr(store.WEIGHTS_FILE, bytes(256 << 20))
    data = (folder / "lies.zip").read_bytes().replace(struct.pack("<I", 256 << 20), struct.pack("<I", 1000))
    path.write_bytes(data)
    return path


@hostile
def _zip_of_a_hundred_thousand_members(folder: Path, _sound: Path) -> Path:
    with zipfile.ZipFile(folder / "m.zip", "w") as archive:
        for number in range(100_000):
            archive.writestr(f"{number}", b"")
    return folder / "m.zip"


@hostile
def _zip_in_a_zip(folder: Path, sound: Path) -> Path:
    inner = _model_zip(folder, sound, extra={})
    with zipfile.ZipFile(folder / "outer.zip", "w") as archive:
        archive.write(inner, "model.zip")
    return folder / "outer.zip"


@hostile
def _zip_whose_members_lead_out_of_its_folder(folder: Path, sound: Path) -> Path:
    with zipfile.ZipFile(folder / "m.zip", "w") as archive:
        for name in ("card.json", store.WEIGHTS_FILE):
            archive.write(sound / name, f"../../{name}")
    return folder / "m.zip"


@hostile
def _zip_whose_weights_are_a_link(folder: Path, sound: Path) -> Path:
    with zipfile.ZipFile(folder / "m.zip", "w") as archive:
        archive.write(sound / "card.json", "card.json")
        link = zipfile.ZipInfo(store.WEIGHTS_FILE)
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return folder / "m.zip"


@hostile
def _zip_with_a_wrong_check_sum(folder: Path, sound: Path) -> Path:
    path = _model_zip(folder, sound, extra={})
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    return path


@hostile
def _zip_cut_short(folder: Path, sound: Path) -> Path:
    path = _model_zip(folder, sound, extra={})
    path.write_bytes(path.read_bytes()[:-200])
    return path


def _model_zip(folder: Path, sound: Path, extra: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(folder / "model.zip", "w") as archive:
        for name in ("card.json", store.WEIGHTS_FILE):
            archive.write(sound / name, f"tiny/{name}")
        for name, data in extra.items():
            archive.writestr(name, data)
    return folder / "model.zip"


# safetensors


def _safetensors(folder: Path, head: bytes, body: bytes = b"", announced: int | None = None) -> Path:
    size = len(head) if announced is None else announced
    (folder / "w.safetensors").write_bytes(struct.pack("<Q", size) + head + body)
    return folder / "w.safetensors"


@hostile
def _safetensors_whose_list_says_to_be_huge(folder: Path, _sound: Path) -> Path:
    return _safetensors(folder, b'{"w":', announced=(1 << 63) - 1)


@hostile
def _safetensors_with_a_list_of_sixty_megabytes(folder: Path, _sound: Path) -> Path:
    entries = ",".join(f'"w{number}":{{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}' for number in range(1_000_000))
    return _safetensors(folder, b"{" + entries.encode() + b"}")


@hostile
def _safetensors_with_arrays_of_a_terabyte(folder: Path, _sound: Path) -> Path:
    head = {"w": {"dtype": "F32", "shape": [1 << 20, 1 << 18], "data_offsets": [0, 1 << 40]}}
    return _safetensors(folder, json.dumps(head).encode(), bytes(64))


@hostile
def _safetensors_whose_size_overflows(folder: Path, _sound: Path) -> Path:
    head = {"w": {"dtype": "F32", "shape": [1 << 62, 1 << 62], "data_offsets": [0, 0]}}
    return _safetensors(folder, json.dumps(head).encode())


@hostile
def _safetensors_whose_arrays_overlap(folder: Path, _sound: Path) -> Path:
    one = {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}
    return _safetensors(folder, json.dumps({f"w{number}": one for number in range(1000)}).encode(), bytes(16))


@hostile
def _safetensors_nested_a_hundred_thousand_deep(folder: Path, _sound: Path) -> Path:
    return _safetensors(folder, b'{"a":' * 100_000 + b"}" * 100_000)


# Model folders


def _folder(folder: Path, sound: Path, **changes: Any) -> Path:
    model = folder / "model"
    shutil.copytree(sound, model)
    if changes:
        card = json.loads((model / "card.json").read_text()) | changes
        (model / "card.json").write_text(json.dumps(card))
    return model


@hostile
def _card_nested_a_hundred_thousand_deep(folder: Path, sound: Path) -> Path:
    model = _folder(folder, sound)
    (model / "card.json").write_text('{"training":' + '{"a":' * 100_000 + "1" + "}" * 100_001)
    return model


@hostile
def _card_with_a_number_beyond_all(folder: Path, sound: Path) -> Path:
    model = _folder(folder, sound)
    text = (model / "card.json").read_text()
    (model / "card.json").write_text(text.replace('"low": 0.5,', f'"low": {"9" * 1000},', 1))
    return model


@hostile
def _card_with_a_hundred_thousand_labels(folder: Path, sound: Path) -> Path:
    findings = [{"label": f"l{number}", "abnormal": number > 0} for number in range(100_000)]
    return _folder(folder, sound, findings=findings)


@hostile
def _card_of_a_head_with_a_million_layers(folder: Path, sound: Path) -> Path:
    return _folder(folder, sound, head={"grid": 14, "hidden": [8192] * 300_000, "norm": False})


@hostile
def _card_whose_engine_is_a_path(folder: Path, sound: Path) -> Path:
    return _folder(folder, sound, engines={"x/../../../../evil": "0" * 64})


@hostile
def _card_that_names_a_network_on_the_net(folder: Path, sound: Path) -> Path:
    return _folder(folder, sound, architecture="timm:hf-hub:somebody/something")


@hostile
def _card_that_is_a_pipe(folder: Path, sound: Path) -> Path:
    model = _folder(folder, sound)
    (model / "card.json").unlink()
    os.mkfifo(model / "card.json")
    return model


@hostile
def _weights_that_are_a_link_to_a_device(folder: Path, sound: Path) -> Path:
    model = _folder(folder, sound)
    (model / store.WEIGHTS_FILE).unlink()
    (model / store.WEIGHTS_FILE).symlink_to("/dev/zero")
    return model


@hostile
def _weights_of_three_gigabytes_of_nothing(folder: Path, sound: Path) -> Path:
    model = _folder(folder, sound)
    size = 3 << 30
    head = json.dumps({"features.w": {"dtype": "F32", "shape": [size // 4], "data_offsets": [0, size]}}).encode()
    with (model / store.WEIGHTS_FILE).open("wb") as file:
        file.write(struct.pack("<Q", len(head)) + head)
        file.truncate(8 + len(head) + size)
    return model


# ONNX


def _field(number: int, value: bytes | int) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _shape(*sides: int) -> bytes:
    return _field(2, b"".join(_field(1, _field(1, side)) for side in sides))


def _value(name: str, *sides: int, kind: int = 1) -> bytes:
    return _field(1, name.encode()) + _field(2, _field(1, _field(1, kind) + _shape(*sides)))


def _node(operator: str, inputs: tuple[str, ...], output: str, attributes: bytes = b"", domain: str = "") -> bytes:
    named = b"".join(_field(1, own.encode()) for own in inputs) + _field(2, output.encode())
    return named + _field(4, operator.encode()) + attributes + (_field(7, domain.encode()) if domain else b"")


def _onnx(nodes: tuple[bytes, ...], initializers: tuple[bytes, ...] = ()) -> bytes:
    """A model from `film` to `features` and `logits`, of the shapes that the sound card has (64 x 64, 2 labels)."""
    graph = b"".join(_field(1, node) for node in nodes) + _field(2, b"g")
    graph += b"".join(_field(5, own) for own in initializers)
    graph += _field(11, _value("film", 1, 3, 64, 64))
    graph += _field(12, _value("features", 1, 3, 64, 64)) + _field(12, _value("logits", 1, 2))
    said = b"".join(_field(14, _field(1, key) + _field(2, b"1")) for key in (b"layer", b"threads"))
    return _field(1, 8) + _field(7, graph) + _field(8, _field(1, b"") + _field(2, 17)) + said


_COPIED = _node("Identity", ("film",), "features")


def _with_onnx(folder: Path, sound: Path, data: bytes) -> Path:
    model = _folder(folder, sound, engines={"onnx": hashlib.sha256(data).hexdigest()})
    (model / "model.onnx").write_bytes(data)
    return model


def _initializer(name: str, shape: tuple[int, ...], rest: bytes, kind: int = 1) -> bytes:
    return b"".join(_field(1, side) for side in shape) + _field(2, kind) + _field(8, name.encode()) + rest


def _outside(name: str, location: str) -> bytes:
    entries = (("location", location), ("offset", "0"), ("length", "8"))
    said = b"".join(_field(13, _field(1, key.encode()) + _field(2, own.encode())) for key, own in entries)
    return _initializer(name, (1, 2), said + _field(14, 1))


@hostile
def _onnx_with_weights_in_another_file(folder: Path, sound: Path) -> Path:
    data = _onnx((_COPIED, _node("Identity", ("w",), "logits")), (_outside("w", "../../../../etc/passwd"),))
    return _with_onnx(folder, sound, data)


@hostile
def _onnx_with_weights_at_a_place_in_memory(folder: Path, sound: Path) -> Path:
    data = _onnx((_COPIED, _node("Identity", ("w",), "logits")), (_outside("w", "*/_ORT_MEM_ADDR_/*"),))
    return _with_onnx(folder, sound, data)


@hostile
def _onnx_with_an_operator_of_its_own(folder: Path, sound: Path) -> Path:
    return _with_onnx(folder, sound, _onnx((_COPIED, _node("Evil", ("film",), "logits", domain="evil.own"))))


@hostile
def _onnx_that_fills_memory(folder: Path, sound: Path) -> Path:
    sides = struct.pack("<2q", 1 << 20, 1 << 16)
    shape = _initializer("shape", (2,), _field(9, sides), kind=7)
    nodes = (_COPIED, _node("ConstantOfShape", ("shape",), "huge"), _node("ReduceSum", ("huge",), "logits"))
    return _with_onnx(folder, sound, _onnx(nodes, (shape,)))


@hostile
def _onnx_that_announces_more_than_it_holds(folder: Path, sound: Path) -> Path:
    data = _onnx((_COPIED, _node("Identity", ("w",), "logits")), (_initializer("w", (1 << 20, 1 << 20), b""),))
    return _with_onnx(folder, sound, data)


@hostile
def _onnx_of_noise(folder: Path, sound: Path) -> Path:
    return _with_onnx(folder, sound, np.random.default_rng(0).bytes(100_000))


@hostile
def _onnx_with_a_program_that_never_ends(folder: Path, sound: Path) -> Path:
    body = _field(1, _node("Identity", ("go",), "on")) + _field(1, _node("Abs", ("v",), "after")) + _field(2, b"b")
    body += _field(11, _value("i", kind=7)) + _field(11, _value("go", kind=9)) + _field(11, _value("v", 1, 2))
    body += _field(12, _value("on", kind=9)) + _field(12, _value("after", 1, 2))
    attribute = _field(5, _field(1, b"body") + _field(6, body) + _field(20, 5))
    true = _initializer("true", (), _field(9, b"\x01"), kind=9)
    weights = _initializer("w", (1, 2), _field(9, bytes(8)))
    loop = _node("Loop", ("", "true", "w"), "logits", attribute)
    return _with_onnx(folder, sound, _onnx((_COPIED, loop), (true, weights)))


@hostile
def _onnx_that_says_other_scores(folder: Path, sound: Path) -> Path:
    weights = _initializer("w", (1, 2), _field(9, struct.pack("<2f", -50, 50)))
    return _with_onnx(folder, sound, _onnx((_COPIED, _node("Identity", ("w",), "logits")), (weights,)))


@hostile
def _onnx_alone(folder: Path, _sound: Path) -> Path:
    (folder / "w.onnx").write_bytes(_onnx((_COPIED,)))
    return folder / "w.onnx"


# What happens to them


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    store.save(folder, make_card(), random_state("mobilenet_v2", 2))
    return folder


@pytest.fixture(scope="module", autouse=True)
def quick_start() -> Iterator[None]:
    """Processes that begin with torch loaded, as sixty of them would take a minute for that; all else is as ever."""
    server = multiprocessing.get_context("forkserver")
    loaded = "inference.models.folder_check", "inference.torch_engine", "inference.onnx_engine", "onnxruntime"
    server.set_forkserver_preload(list(loaded))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limited, "CONTEXT", server)
        yield
    assert not multiprocessing.active_children()


@pytest.fixture
def canary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(CANARY, str(tmp_path / "canary"))
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "installed" / "user")
    return tmp_path / "canary"


class Watch:
    """How much memory this process and its children take at most beyond what it takes at the start."""

    def __init__(self) -> None:
        self.most = 0
        self._start = self._now()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.05):
            self.most = max(self.most, self._now() - self._start)

    @staticmethod
    def _now() -> int:
        pages, pids = 0, [str(os.getpid())]
        for pid in pids:  # grows as children are found
            try:
                resident, shared = Path(f"/proc/{pid}/statm").read_text().split()[1:3]
                for part in Path(f"/proc/{pid}/task").glob("*/children"):
                    pids += part.read_text().split()
            except OSError:
                continue
            pages += int(resident) - int(shared)
        return pages * resource.getpagesize()


def bring(path: Path) -> None:
    """What the command line and the window do with a path that somebody chose."""
    if is_model(path):
        install_model(path)
        return
    weights = read_weights(path)
    install_weights(weights, Foreign("theirs", "resnet18", ("normal", "abnormal"), ("abnormal",)))


def test_there_are_fifty_of_them() -> None:
    assert len(MAKERS) >= 50


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at processes as Linux tells of them")
@pytest.mark.parametrize("name", MAKERS)
def test_a_hostile_file_is_refused_in_a_sentence(
    name: str, tmp_path: Path, sound: Path, canary: Path, record_property: Callable[[str, object], None]
) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    path = MAKERS[name](folder, sound)
    before = sorted(own for own in tmp_path.rglob("*"))
    start = time.monotonic()
    with Watch() as watch, pytest.raises(Fault) as caught:
        bring(path)
    seconds = time.monotonic() - start
    problem = caught.value.problem
    assert problem.code is Code.MODEL_REFUSED
    assert isinstance(problem.reason, ModelReason)
    said = ENGLISH.sentence(problem)
    assert said.endswith(".")
    assert len(said) < 500
    assert not canary.exists()
    assert catalogue.installed() == ()
    assert sorted(own for own in tmp_path.rglob("*")) == before
    assert seconds < LONGEST_S
    assert watch.most < MOST_BYTES
    record_property("row", f"| {name} | {seconds:.1f} | {watch.most >> 20} | {said} |")


def test_the_canary_would_show_what_ran(canary: Path, tmp_path: Path) -> None:
    for name, body in _CALLS.items():
        if name == "GLOBAL and REDUCE":
            pickle.load(io.BytesIO(b"\x80\x02" + body + b"."))  # noqa: S301  # the payload itself, to see it run
    assert canary.exists()


def test_the_sound_model_is_taken(sound: Path, canary: Path, tmp_path: Path) -> None:
    assert install_model(_model_zip(tmp_path, sound, extra={"../evil": b"x"})).id == "tiny"
    assert not (tmp_path.parent / "evil").exists()
