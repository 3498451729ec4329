"""What goes into the package: rules that can be told without building it. The package itself is tried by smoke.py."""

from __future__ import annotations

import ast
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from installers import icu, parts, sizes, slim
from tests.processes import REPOSITORY

TRIED_OF_OPENCV = {
    *("GaussianBlur", "LUT", "Sobel", "add", "addWeighted", "approxPolyDP", "bitwise_and", "bitwise_or"),
    *("boundingRect", "calcHist", "cartToPolar", "connectedComponents", "connectedComponentsWithStats", "contourArea"),
    *("convertScaleAbs", "convexHull", "copyMakeBorder", "createCLAHE", "cvtColor", "dct", "dilate"),
    *("distanceTransform", "drawContours"),
    *(
        "erode",
        "fillConvexPoly",
        "fillPoly",
        "filter2D",
        "findContours",
        "getStructuringElement",
        "invertAffineTransform",
    ),
    *("merge", "min", "morphologyEx", "multiply", "polylines"),
    *("putText", "remap", "resize", "setNumThreads"),
    *("threshold", "warpAffine"),
}
"""None of them goes to a library that the package has a stand-in for: readers, writers, videos and equations do."""


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/nn/functional.py", True),  # torch.jit reads it
        ("torch/_inductor/config.py", True),
        ("torch/_inductor/scheduler.py", False),
        ("torch\\_inductor\\scheduler.py", False),
        ("torch/include/ATen/ATen.h", False),
        ("torchvision/_C.so", False),
        ("torchvision/models/densenet.py", True),
        ("imagecodecs/_jpeg2k.abi3.so", True),
        ("imagecodecs/_jpegxl.abi3.so", False),
        ("imagecodecs/_png.cp311-win_amd64.pyd", True),
        ("imagecodecs/_avif.cp311-win_amd64.pyd", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so", True),
        ("onnxruntime/capi/libonnxruntime.so.1.32.0", False),
        ("onnxruntime/capi/onnxruntime.dll", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("cv2/opencv_videoio_ffmpeg4140_64.dll", False),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans-Bold.ttf", True),
        ("matplotlib/mpl-data/fonts/ttf/STIXGeneral.ttf", False),
        ("numpy-2.4.6.dist-info/METADATA", True),
        ("numpy-2.4.6.dist-info/licenses/LICENSE.txt", True),
        ("numpy-2.4.6.dist-info/RECORD", False),
        ("resources/models/chest-mobilenet-v2/model.safetensors", True),
    ],
)
def test_a_file_is_kept_when_the_program_uses_it(name: str, kept: bool) -> None:
    assert parts.is_kept(name) is kept


def test_a_library_at_the_top_stays_only_where_something_that_stays_needs_it() -> None:
    names = ["a/plugin.so", "libused.so.1", "libfurther.so.2", "libgtk-3.so.0", "libpango.so", "libpython3.11.so.1.0"]
    needs = [("libused.so.1", "libc.so.6"), ("libfurther.so.2",), (), ("libpango.so",), (), ()]
    assert parts.without_orphans(names, needs) == {
        *("a/plugin.so", "libused.so.1", "libfurther.so.2", "libpython3.11.so.1.0"),
    }


def test_every_codec_that_the_program_calls_is_taken_in() -> None:
    called = set()
    for path in sources():
        called |= set(re.findall(r"imagecodecs\.([a-z0-9]+)_(?:de|en)code", path.read_text(encoding="utf-8")))
    module = {"dicomrle": "imcd", "packbits": "imcd"}
    assert called
    assert {f"_{module.get(name, name)}" for name in called} <= set(parts.CODECS)


def test_nothing_of_opencv_is_called_that_the_package_has_a_stand_in_for() -> None:
    called = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "cv2":
                called.add(node.attr)
    functions = {name for name in called if not name.isupper() and not re.match(r"[A-Z0-9_]+$", name)}
    assert functions - TRIED_OF_OPENCV == set(), "try it in a package, then name it here"


def test_qt_s_data_keep_their_order_and_lose_what_is_named() -> None:
    entries = {"t/coll/root.res": b"sorting", "t/lang/de.res": b"words", "t/pool.res": b"p", "t/x.cnv": b"table" * 9}
    short = icu.without_entries(common_data(entries), re.compile(r"/lang/|\.cnv$"))
    assert read_common_data(short) == {"t/coll/root.res": b"sorting", "t/pool.res": b"p"}


@pytest.mark.skipif(not all(map(shutil.which, ("cc", "nm", "readelf", "strip"))), reason="no compiler on this system")
def test_a_stand_in_is_loaded_like_the_library_and_ends_the_program_when_called(tmp_path: Path) -> None:
    libraries = tmp_path / "opencv_python_headless.libs"
    (tmp_path / "cv2").mkdir()
    libraries.mkdir()
    library, binary = libraries / "libavcodec-1.so.62", tmp_path / "cv2" / "cv2.so"
    (tmp_path / "codec.c").write_text("int decode(void) { return 7; } int unused(void) { return 8; }")
    (tmp_path / "codec.map").write_text("LIBAVCODEC_62 { global: *; };")
    (tmp_path / "cv2.c").write_text(
        "int decode(void); int resize(void) { return 1; } int video(void) { return decode(); }"
    )
    compile_shared(tmp_path / "codec.c", library, f"-Wl,-soname,{library.name},--version-script={tmp_path}/codec.map")
    compile_shared(tmp_path / "cv2.c", binary, str(library), "-Wl,-rpath,$ORIGIN/../opencv_python_headless.libs")
    slim.stand_in(tmp_path)
    assert ask(binary, "resize").returncode == 1
    assert ask(binary, "video").returncode < 0
    assert "not in this package" in ask(binary, "video").stderr


def test_sizes_are_told_by_part(tmp_path: Path) -> None:
    for name, size in (("_internal/torch/lib/a.so", 300), ("_internal/cv2/b.so", 20), ("hilum", 10)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(size))
    measured = sizes.measure(tmp_path)
    assert list(measured.values()) == [300, 20, 10]
    assert list(measured)[:2] == ["torch, its library", "OpenCV"]


def sources() -> list[Path]:
    return [
        path for layer in ("imaging", "inference", "training", "viewer") for path in (REPOSITORY / layer).rglob("*.py")
    ]


def common_data(entries: dict[str, bytes]) -> bytes:
    """ICU's common data with these entries, sorted by name, each on a multiple of 16."""
    header = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    names = {name: name.encode() + b"\0" for name in sorted(entries)}
    body = bytearray(4 + 8 * len(names)) + b"".join(names.values())
    struct.pack_into("<I", body, 0, len(names))
    at = 4 + 8 * len(names)
    for number, name in enumerate(names):
        body += b"\xaa" * (-(32 + len(body)) % 16)
        struct.pack_into("<II", body, 4 + 8 * number, at, len(body))
        body += entries[name]
        at += len(names[name])
    return header + bytes(body)


def read_common_data(data: bytes) -> dict[str, bytes]:
    (header,), (count,) = struct.unpack_from("<H", data), struct.unpack_from("<I", data, 32)
    places = [struct.unpack_from("<II", data, header + 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(data) - header]
    read = {}
    for (name, start), end in zip(places, ends, strict=True):
        assert (header + start) % 16 == 0
        text = data[header + name : data.index(b"\0", header + name)].decode()
        read[text] = data[header + start : header + end].rstrip(b"\xaa")
    return read


def compile_shared(code: Path, made: Path, *options: str) -> None:
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(made), str(code), *options], check=True)


def ask(binary: Path, function: str) -> subprocess.CompletedProcess[str]:
    """What a process ends with that calls the function of the library and exits with its answer."""
    code = f"import ctypes, os; os._exit(ctypes.CDLL({str(binary)!r}, os.RTLD_NOW).{function}())"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
