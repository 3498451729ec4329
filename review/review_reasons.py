"""Why a review cannot be opened or kept, and a file of it not written."""

from __future__ import annotations

from enum import unique

from imaging.reasons import Reason

_PERMISSION = "Ask for permission to write there."
_OTHER_NAME = "Give the file another name."


@unique
class ReviewReason(Reason):
    """What is wrong with a review or with a file that it is written to."""

    UNREADABLE = (
        "The review cannot be kept in {place}: what is there cannot be read.",
        "Check the disk, then open the review again.",
    )
    DISK_FULL = (
        "The disk cannot take more of the review; what was there before is kept.",
        "Make room, then go on: nothing has to be done again.",
    )
    NOT_WRITTEN = "The review cannot be kept in {place}: the folder cannot be written.", _PERMISSION
    HELD = "Another program keeps the review locked.", "Close that program, then try again."
    DAMAGED = "The file of the review is damaged.", "Open the review again: it is restored from its backup."
    NEWER = (
        "This review was last opened with a newer Hilum, and this version cannot keep it.",
        "Open it with that version, or a later one.",
    )
    NO_ROOM = "There is no room for the review in {folder}.", "Make room, then open it again."
    NOT_KEPT = "The review cannot be kept in {folder} ({error}).", _PERMISSION
    NOT_READ_YET = (
        "This review is open in another window, which does not let it be read yet.",
        "Close that window, or try again.",
    )
    ONLY_READ = (
        "This review is open in another window, where verdicts are kept.",
        "Go on there, or close it there and open the folder here again.",
    )
    OPEN_ELSEWHERE = "Another window or command has this review open.", "Close it, or leave out --score."

    # Files
    DISK_REFUSED = "the disk refused"
    EXPORT_FAILED = (
        "{file} cannot be written ({error}).",
        "Make room on the disk, look at its permissions, or choose another folder.",
    )
    UNKNOWN_TYPE = "{file} has an unsupported file type.", "Give it one of these endings: {known}."
    LARGE_SHEET = "A sheet holds {most:,} films, and this review has {films:,}.", "Take CSV or JSON."
    NAMED_TWICE = "One file is named twice.", "Name each file once."

    # Where an export may be written
    NO_FOLDER = "There is no folder {folder}.", "Make it, or choose another."
    IS_FOLDER = "{file} is a folder.", _OTHER_NAME
    IS_FILM = "{file} is a film and is not written over.", _OTHER_NAME
    AMONG_FILMS = "{file} would lie in the folder of the films.", "Choose a folder of its own."
