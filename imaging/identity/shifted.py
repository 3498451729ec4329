"""Dates and times of DICOM (PS3.5 6.2: DA, TM and DT) moved by a span of time, each as exact as it was."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_DA = re.compile(r"(\d{4})\.?(\d\d)\.?(\d\d)")
_TM = re.compile(r"(\d\d)(?::?(\d\d)(?::?(\d\d)(\.\d{1,6})?)?)?")
_DT = re.compile(r"(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\.\d{1,6})?([+-]\d{4})?")
_FIRST_YEAR = 1000
_FIRST = (1, 1, 1, 0, 0, 0)
_PARTS = "%Y", "%m", "%d", "%H", "%M", "%S"


def shifted_date(text: str, shift: timedelta) -> str:
    """A date alone; "" where it is none."""
    return shifted_pair(text, "", shift)[0]


def shifted_time(text: str, shift: timedelta) -> str:
    """A time of day without its date; "" where it is none."""
    return shifted_pair("20000101", text, shift)[1]


def shifted_pair(date: str, time: str, shift: timedelta) -> tuple[str, str]:
    """A date and the time of that day; "" for each that is none."""
    day = _DA.fullmatch(date.strip())
    clock = _TM.fullmatch(time.strip())
    parts = [int(part or 0) for part in clock.groups()[:3]] if clock else [0, 0, 0]
    year, month, on = (int(part) for part in (day.groups() if day else (2000, 1, 1)))
    hour, minute, second = parts
    try:
        moment = datetime(year, month, on, hour, minute, second) + shift
    except (ValueError, OverflowError):
        return "", ""
    known = sum(part is not None for part in clock.groups()[:3]) if clock else 0
    fraction = (clock[4] or "") if clock else ""
    return (
        f"{moment:%Y%m%d}" if day and moment.year >= _FIRST_YEAR else "",
        "".join(f"{moment:{form}}" for form in _PARTS[3 : 3 + known]) + fraction,
    )


def shifted_datetime(text: str, shift: timedelta) -> str:
    """A date and time in one, with its offset from UTC; "" where it is none."""
    found = _DT.fullmatch(text.strip())
    if found is None:
        return ""
    parts = [int(part) for part in found.groups()[:6] if part is not None]
    whole = (*parts, *_FIRST[len(parts) :])
    year, month, on, hour, minute, second = whole
    try:
        moment = datetime(year, month, on, hour, minute, second) + shift
    except (ValueError, OverflowError):
        return ""
    if moment.year < _FIRST_YEAR:
        return ""
    said = "".join(f"{moment:{form}}" for form in _PARTS[: len(parts)])
    return said + (found[7] or "") + (found[8] or "")
