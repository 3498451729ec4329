"""A review as a workbook: the sheets Films, Figures and About. Text stays text: no cell is a formula or a link."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from inference.table import SCORE, Cell
from review.export_place import refused
from review.export_rows import VERDICT, FilmRow, Plan, flat, names, text
from review.review_reasons import ReviewReason
from review.summary import FigureRow

MOST_ROWS = (1 << 20) - 1
"""Films that a sheet holds below its heading."""
_LONGEST = 32_767
_OPTIONS = {
    "constant_memory": True,  # each row goes to a temporary file when the next one begins
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
_WIDTHS = {
    **{"film": 15, "patient": 15, "path": 44, "copy_paths": 30, "sop_instance_uid": 30, "message": 40, "model": 24},
    **{"operating_point": 17, "model_sha256": 18, "final_label": 17, "final_why": 15, "adjudicator": 15},
    "model_population": 44,
    "decision_words": 26,
    **{"strongest_side": 15, "strongest_zone": 15, "energy_in_lungs": 15, "picture_remarks": 22},
    **{"note": 36, "regions": 28, "at": 25, "label": 15, "disclaimer": 12, "status": 12, "score_visible": 15},
}
_NARROW = 12
_SCORE, _SECONDS, _THOUSANDS = "0.000", "0.00", "#,##0"


class XlsxWriter:
    """A workbook written into a stream of bytes, which is complete after `close`; until then rows lie in `scratch`."""

    def __init__(
        self,
        stream: BinaryIO,
        plan: Plan,
        about: Mapping[str, Cell],
        figures: Sequence[FigureRow],
        scratch: Path,
    ) -> None:
        """Raises Fault (EXPORT_REFUSED) for more films than a sheet holds."""
        import xlsxwriter

        if len(plan.columns) > MOST_ROWS:
            raise refused(ReviewReason.LARGE_SHEET, {"most": MOST_ROWS, "films": len(plan.columns)})
        self._plan, self._about, self._figures = plan, about, figures
        self._names = tuple(name for name in names(plan) if name != "disclaimer")
        self._stream = _Stream(stream)
        self._book: Any = xlsxwriter.Workbook(self._stream, {**_OPTIONS, "tmpdir": str(scratch)})
        self._book.set_properties({"title": "Review", "comments": str(about.get("disclaimer", ""))})
        self._head = self._book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        formats = {form: self._book.add_format({"num_format": form}) for form in (_SCORE, _SECONDS, _THOUSANDS)}
        self._formats = [formats.get(_form_of(name, plan)) for name in self._names]
        self._films = self._book.add_worksheet("Films")
        self._row = 0
        self._begin_films()

    def write(self, row: FilmRow) -> None:
        """One row of the sheet Films."""
        cells = flat(row, self._plan)
        self._row += 1
        for column, (name, form) in enumerate(zip(self._names, self._formats, strict=True)):
            _put(self._films, self._row, column, cells[name], form)

    def close(self) -> None:
        """Write the other sheets, and the workbook into the stream."""
        self._films.autofilter(0, 0, max(1, self._row), len(self._names) - 1)
        self._write_figures()
        self._write_about()
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as error:
            cause = error.args[0]
            raise cause if isinstance(cause, OSError) else OSError(str(cause)) from error

    def abandon(self) -> None:
        """Close what was written into `scratch`, and keep an archive that was begun from ending itself later."""
        self._stream.let_go()
        for sheet in self._book.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()

    def _begin_films(self) -> None:
        for column, name in enumerate(self._names):
            self._films.set_column(column, column, _WIDTHS.get(_plain(name, self._plan), _NARROW))
        self._films.freeze_panes(1, 1)
        self._films.set_row(0, 32)
        for column, name in enumerate(self._names):
            self._films.write_string(0, column, text(name), self._head)

    def _write_figures(self) -> None:
        sheet = self._book.add_worksheet("Figures")
        heads = ("part", "figure", "value", "low (95 %)", "high (95 %)", "n", "what it is")
        for column, (head, width) in enumerate(zip(heads, (30, 34, 12, 12, 12, 10, 90), strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, head, self._head)
        sheet.freeze_panes(1, 0)
        score, whole = (self._book.add_format({"num_format": form, "valign": "top"}) for form in (_SCORE, _THOUSANDS))
        for row, own in enumerate(self._figures, start=1):
            for column, cell in enumerate((own.part, own.name, own.value, own.low, own.high, own.n, own.about)):
                form = whole if isinstance(cell, int) else score if isinstance(cell, float) else self._wrapped
                _put(sheet, row, column, cell, form)

    def _write_about(self) -> None:
        sheet = self._book.add_worksheet("About")
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 110)
        for row, (name, cell) in enumerate(self._about.items()):
            sheet.write_string(row, 0, text(name), self._head)
            _put(sheet, row, 1, cell, self._wrapped)


class _Stream:
    """A stream of bytes that goes on counting, and writes nothing, once it was let go of.

    An archive that was begun ends itself when it is forgotten, into a file that may be closed or full by then.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream: BinaryIO | None = stream
        self._place = 0

    def let_go(self) -> None:
        """Write nothing any more."""
        self._stream = None

    def write(self, data: bytes) -> int:
        """Write bytes at the place."""
        self._place += len(data)
        return self._stream.write(data) if self._stream is not None else len(data)

    def seek(self, place: int) -> int:
        """Go to a place, from the start."""
        self._place = place
        return self._stream.seek(place) if self._stream is not None else place

    def tell(self) -> int:
        """The place."""
        return self._place

    def flush(self) -> None:
        """Hand what was written to the system."""
        if self._stream is not None:
            self._stream.flush()


def _put(sheet: Any, row: int, column: int, cell: Cell, form: Any = None) -> None:
    if isinstance(cell, bool):
        sheet.write_string(row, column, "yes" if cell else "no", form)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell, form)
    elif cell is not None:
        sheet.write_string(row, column, text(cell)[:_LONGEST], form)


def _plain(name: str, plan: Plan) -> str:
    """A column's name without the reader's."""
    for reader in plan.readers:
        own = name.removesuffix(f"_{reader}")
        if own in VERDICT:
            return own
    return re.sub(r"^adjudicated_", "", name)


def _form_of(name: str, plan: Plan) -> str:
    own = _plain(name, plan)
    if own in (SCORE, "threshold") or own in {f"score_{label}" for label in plan.card.labels}:
        return _SCORE
    return _SECONDS if own == "seconds" else _THOUSANDS if own in ("copies", "frame") else ""
