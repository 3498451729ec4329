"""What of the libraries goes into the package and what does not; nothing here needs PyInstaller."""

from __future__ import annotations

import re
from collections.abc import Sequence

CODECS = (
    *("_shared", "_shared_cython", "_imcd", "_deflate"),
    *("_jpeg8", "_ljpeg", "_jpegsof3", "_jpegls", "_jpeg2k", "_htj2k"),
    *("_png", "_tiff"),
)
"""imagecodecs looks its codecs up by name, so no analysis finds them: those of DICOM, PNG, TIFF and JPEG."""

SHIPPED = (
    *("hilum", "PySide6-Essentials", "shiboken6", "torch", "torchvision", "timm", "numpy", "pydicom", "imagecodecs"),
    *("opencv-python-headless", "pillow", "safetensors", "matplotlib", "jinja2", "XlsxWriter", "huggingface_hub"),
    *("platformdirs", "grad-cam", "onnxruntime", "highdicom", "pypdfium2", "pyzipper"),
)
"""Packages that are asked for their version while the program runs."""

LEFT_OUT = (
    # What only tests, builds, documentation and the command line's extras use.
    *("pytest", "_pytest", "hypothesis", "mypy", "ruff", "importlinter", "pre_commit", "PyInstaller", "setuptools"),
    *("pip", "tkinter", "IPython", "pandas", "tensorflow", "tensorboard", "dask", "distributed", "sphinx", "openpyxl"),
    # What the libraries above use where it is installed, and do without where it is not.
    *("requests", "urllib3", "certifi", "charset_normalizer", "defusedxml", "psutil", "py", "tomli"),
    *("setuptools_scm", "vcs_versioning", "jpeg_ls", "_CharLS"),
    # GPL, and of use at a prompt only.
    *("readline", "rlcompleter"),
    # What ONNX Runtime has for making and changing networks, and what only that needs.
    *("onnxruntime.backend", "onnxruntime.datasets", "onnxruntime.quantization", "onnxruntime.tools"),
    *("onnxruntime.transformers", "google", "flatbuffers"),
    # What scikit-learn, joblib and their like would use on a cluster and at a prompt.
    *("tornado", "curses", "_curses", "_curses_panel"),
    # Parts of torch for compilers, exporters and its own tests; of those that are loaded nothing is missing.
    *("torch.utils.tensorboard", "torch.utils.benchmark", "torch.utils.bottleneck", "torch._inductor.codegen"),
    *("torch._inductor.kernel", "torch._inductor.fx_passes", "torch._inductor.autoheuristic", "torch._numpy.testing"),
    *("torch.testing._internal.opinfo", "torch.testing._internal.common_methods_invocations"),
    *("torch.testing._internal.common_quantization", "torch.testing._internal.common_distributed"),
    *("torch.testing._internal.distributed.rpc", "torch.testing._internal.distributed.nn"),
    *("torch.testing._internal.distributed._tensor", "torch.testing._internal.distributed.distributed_test"),
    *("torch.testing._internal.jit_metaprogramming_utils", "torch.testing._internal.generated"),
    *("torch.distributed.elastic", "torch.distributed.pipelining", "torch.distributed.launcher"),
    *("torch.distributed.checkpoint", "torch.distributed._tools", "torch.distributed.run"),
    *("torch.onnx._internal.fx", "torch._export.db", "torch.ao.ns", "torch.ao.pruning", "torch.contrib"),
    *("functorch.einops", "networkx", "pygments", "rich", "markdown_it", "mdurl", "hf_xet"),
    *("matplotlib.tests", "pylab", "scipy.io._fast_matrix_market._fmm_core"),
    # Pillow's formats that no film has, with a library each; its fonts, screens and text.
    *("PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk", "PIL.ImageQt", "PIL.ImageTk"),
    # Qt's parts that no window of ours shows.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtSql", "PySide6.QtTest"),
)

_UNUSED = re.compile(
    "|".join(
        (
            r"^torch/(test|include|share|bin/(?!torch_shm_manager))",
            r"^torch/lib/lib(jitbackend_test|torchbind_test|aoti_custom_ops|backend_with_compiler)",
            r"^torch/.*\.(lib|a|h|cpp|cu|jinja|yaml)$",
            r"\.dist-info/(?!METADATA|licen[cs]es/|LICEN[CS]E)",
            r"^hypothesis-",
            # None of its compiled operators is used: see inference/models/torchvision_import.py.
            r"^torchvision(\.libs)?/.*\.(so|pyd|dll|dylib)(\.|$)",
            # Python's binary holds all of the library; without the small one beside it there is a warning at start.
            r"^onnxruntime/capi/libonnxruntime\.so",
            r"^PySide6/(Qt/)?(translations|qml|resources)/",
            r"^PySide6/(Qt/)?plugins/(?!platforms|imageformats|iconengines|styles|xcb|platforminputcontexts|wayland)",
            r"^PySide6/(Qt/)?plugins/platforms/\w*(eglfs|linuxfb|minimal|vkkhr|vnc)",
            r"^PySide6/(Qt/)?plugins/imageformats/\w*(icns|tga|wbmp|webp|tiff)",
            r"^imagecodecs/(?!(" + "|".join(CODECS) + r")\.)_\w+\.(abi3|cpython|cp3|pyd)",
            # scipy's and scikit-learn's own tests and data sets.
            r"^(scipy|sklearn|joblib)/.*\b(tests|test_data)/",
            r"^sklearn/datasets/(data|images|descr)/",
            # Lets OpenCV read videos, on Windows; on Linux see slim.py.
            r"^cv2/opencv_videoio_ffmpeg",
            r"^matplotlib/mpl-data/(sample_data|images|plot_directive|kpsewhich|stylelib)",
            r"^matplotlib/mpl-data/fonts/(afm|pdfcorefonts)/",
            r"^matplotlib/mpl-data/fonts/ttf/(STIX|cm|DejaVuSansDisplay|DejaVuSerif|DejaVuSansMono)",
        )
    )
)

_TORCH_SOURCE = re.compile(r"^torch/.*\.py$")
_READ_SOURCE = re.compile(r"^torch/([^/]*|(nn|jit|utils|functional|optim|_native|_library|_compile)/.*|.*config)\.py$")
"""torch.jit and readers of settings read the text of these when they are imported; of the others bytecode is enough."""


def is_kept(name: str) -> bool:
    """Whether the file of that name inside the package, as PyInstaller would collect it, is one that Hilum uses."""
    name = name.replace("\\", "/")
    if _TORCH_SOURCE.match(name):
        return bool(_READ_SOURCE.match(name))
    return not _UNUSED.search(name)


def without_orphans(names: Sequence[str], needs: Sequence[tuple[str, ...]]) -> set[str]:
    """Of the files `names`, whose libraries are `needs` (file names), those in folders and what these need, over all.

    What lies at the top are libraries that other files need; where those were left out, they are, too.
    """
    by_name: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        by_name.setdefault(name.rpartition("/")[2], []).append(number)
    reached = {number for number, name in enumerate(names) if not _only_when_needed(name)}
    waiting = list(reached)
    while waiting:
        for library in needs[waiting.pop()]:
            fresh = set(by_name.get(library, ())) - reached
            reached |= fresh
            waiting.extend(fresh)
    return {names[number] for number in reached}


def _only_when_needed(name: str) -> bool:
    folder, _, file = name.rpartition("/")
    if file.startswith("libpython"):  # what the program itself is linked against
        return False
    return (not folder or folder.endswith(".libs") or folder == "PySide6/Qt/lib") and ".so" in file
