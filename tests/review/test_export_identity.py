"""What a review hands over names nobody unless that is asked for."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from review.export import ExportKind
from review.verdicts import Agreed
from tests.review.handed import FOLDER, PATIENT, UID, csv_rows, file_of, make_review, say, written


def everything_in(path: Path) -> bytes:
    """All bytes of a file, those of an archive's members unpacked, and what the pages of a PDF say."""
    data = path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as archive:
            return b"".join(archive.read(name) for name in archive.namelist())
    return data + pdf_content(path) if path.suffix == ".pdf" else data


def pdf_content(path: Path) -> bytes:
    """The words of a PDF's pages and of its metadata, and the operators that draw it."""
    reader = PdfReader(path)
    words = [page.extract_text() for page in reader.pages]
    drawn = [page.get_contents().get_data() for page in reader.pages]
    return "\n".join([*words, str(reader.metadata)]).encode() + b"\n".join(drawn)


@pytest.mark.parametrize("kind", [ExportKind.CSV, ExportKind.JSON, ExportKind.XLSX, ExportKind.PDF])
def test_no_file_names_anybody_unless_asked(kind: ExportKind, tmp_path: Path, out: Path) -> None:
    with make_review(
        tmp_path, (0.9, 0.2, None, -1), ("Hans_Mueller.dcm", "b/x.dcm", "Eva_M.dcm", "Otto_K.dcm")
    ) as store:
        say(store, 1, Agreed.AGREE, "abnormal", key_image=True)
        written(store, out, kind)
        content = everything_in(file_of(kind, out))
        for secret in ("Mueller", FOLDER, PATIENT, UID, "Eva_M", "Otto_K", "x.dcm", str(tmp_path)):
            assert secret.encode() not in content, secret
        assert store.columns().pseudonym[0].encode() in content
        written(store, out, kind, identity=True)
        asked = everything_in(file_of(kind, out))
    assert FOLDER.encode() in asked
    if kind is not ExportKind.PDF:
        assert b"Hans_Mueller.dcm" in asked
        assert UID.encode() in asked


def test_pseudonyms_are_the_same_every_time(tmp_path: Path, out: Path) -> None:
    seen = []
    for _ in range(2):
        with make_review(tmp_path, (0.9, 0.2)) as store:
            written(store, out, ExportKind.CSV)
            seen.append([(row["film"], row["patient"]) for row in csv_rows(out / "review.csv")])
    assert seen[0] == seen[1]
    assert all(film.startswith("F-") and patient.startswith("P-") for film, patient in seen[0])
    assert len(set(seen[0])) == 2
