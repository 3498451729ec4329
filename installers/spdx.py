"""Licences as SPDX expressions: of distributions and libraries, and whether a package may hold what is under one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import Distribution

_LOOKED_UP: Mapping[str, str] = {
    **dict.fromkeys(("colorama", "contourpy", "cycler", "jinja2", "kiwisolver", "mpmath", "sympy"), "BSD-3-Clause"),
    **dict.fromkeys(("torchvision", "scipy"), "BSD-3-Clause"),
    **dict.fromkeys(("safetensors", "opencv-python-headless"), "Apache-2.0"),
    **dict.fromkeys(("grad-cam", "onnxruntime", "pydicom", "pynetdicom"), "MIT"),
    **dict.fromkeys(("jaraco-classes", "backports-tarfile"), "MIT"),
    "matplotlib": "PSF-2.0",
    "pycryptodomex": "BSD-2-Clause AND Unlicense",  # its "public domain" is the text of the Unlicense
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",  # its own and PDFium's; those of what PDFium holds lie beside them
}
"""Of those whose metadata name a family ("BSD License") or none: read in their texts."""

_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
_MICROSOFT = "LicenseRef-Microsoft-Redistributable"
OF_LIBRARY: Mapping[str, str] = {
    **dict.fromkeys(("libX11", "libXau", "libXdmcp", "libxcb", "libxkbcommon", "libexpat", "libffi"), "MIT"),
    **dict.fromkeys(("libglib", "libgthread", "libgobject", "libgio", "libgmodule"), "LGPL-2.1-or-later"),
    **dict.fromkeys(("libgcrypt", "libgpg-error", "libsystemd"), "LGPL-2.1-or-later"),
    **dict.fromkeys(
        ("libgcc_s", "libstdc++", "libgomp", "libgfortran", "libatomic"),
        _GCC := "GPL-3.0-or-later WITH GCC-exception-3.1",
    ),
    **dict.fromkeys(("libcrypto", "libssl"), "Apache-2.0"),
    **dict.fromkeys(("libpcre2", "libuuid", "libmd", "libbsd", "libzstd"), "BSD-3-Clause"),
    "libquadmath": "LGPL-2.1-or-later",
    "libbrotli": "MIT",
    "libbz2": "bzip2-1.0.6",
    "liblz4": "BSD-2-Clause",
    "libcap": "BSD-3-Clause OR GPL-2.0-only",
    "libdbus": "AFL-2.1 OR GPL-2.0-or-later",
    "libfontconfig": "HPND-sell-variant",
    "libfreetype": "FTL OR GPL-2.0-or-later",
    "liblzma": "0BSD",
    "libpng16": "libpng-2.0",
    "libsqlite3": "blessing",
    "libz.": "Zlib",
    # Windows: what Python and the compilers bring.
    **dict.fromkeys(
        ("VCRUNTIME", "vcruntime", "MSVCP", "msvcp", "ucrtbase", "api-ms-win"), "LicenseRef-Microsoft-Redistributable"
    ),
    "sqlite3": "blessing",
}
"""Start of a library's file name -> licence, of those that packagers copy from the system."""

_ALLOWED = frozenset(
    (
        *("0BSD", "AFL-2.1", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0"),
        *(
            "CC0-1.0",
            "FTL",
            "HPND",
            "HPND-sell-variant",
            "ISC",
            "MIT",
            "MIT-0",
            "MIT-CMU",
            "MPL-2.0",
            "PSF-2.0",
            "Python-2.0",
        ),
        *("Unicode-3.0", "Unlicense", "Zlib", "blessing", "bzip2-1.0.6", "libpng-2.0", _MICROSOFT, _GCC),
    )
)
_SHARED_ONLY = re.compile(r"LGPL-(2\.1|3\.0)-(only|or-later)$")


def expression(known: Distribution) -> str:
    """A distribution's licence as an SPDX expression; "" where its metadata say none and nobody looked."""
    meta = known.metadata
    name = re.sub(r"[-_.]+", "-", meta["Name"]).lower()
    told = meta.get("License-Expression") or meta.get("License") or ""
    return _LOOKED_UP.get(name) or (told.strip() if re.fullmatch(r"[\w.+() -]{3,120}", told.strip()) else "")


def may_ship(licence: str, *, as_library: bool) -> bool:
    """Whether one of the choices that the expression gives is allowed in all of its terms.

    `as_library`: it lies in the package as shared libraries that anybody can replace, which is what the LGPL asks for
    (4 d 1 of version 3, 6 b of 2.1). GPL, AGPL and what is not known are never allowed.
    """
    choices = [re.split(r"\s+AND\s+", choice.strip(" ()")) for choice in re.split(r"\s+OR\s+", licence)]
    if "(" in licence:
        choices = [re.split(r"\s+(?:AND|OR)\s+", re.sub(r"[()]", "", licence))]  # the strict reading: all of them
    return any(all(_allowed(term.strip(), as_library) for term in terms) for terms in choices)


def _allowed(term: str, as_library: bool) -> bool:
    return term in _ALLOWED or (as_library and bool(_SHARED_ONLY.match(term)))
