"""Why a film cannot be opened, and what to do then."""

from __future__ import annotations

from enum import unique

from imaging.reasons import Reason

_AGAIN = "Copy or send it again."
_DAMAGED = "It is probably damaged; ask the sender for an intact copy."
_EXPORT = "Copy or export it again."
_NO_RADIOGRAPH = "It is damaged or no radiograph."
_SOUND_COPY = "Ask the sender for an intact copy."


@unique
class FilmReason(Reason):
    """What is wrong with a file or a film; frames are counted from 1."""

    # Files and folders
    EMPTY = "The file is empty.", _AGAIN
    ARCHIVE = "This is {what}.", "Unpack it first, then open the folder."
    ZIP_DAMAGED = (
        "The list of files in the ZIP archive is damaged or missing.",
        "Unpack it with another program, or copy or send it again.",
    )
    ZIP_SPLIT = "This is one part of a ZIP archive that was split.", "Join its parts first, then open it."
    ZIP_BOMB = (
        "The files in the ZIP archive would take far more room than films do.",
        "It is damaged or malicious; do not trust it.",
    )
    ZIP_MANY = "The ZIP archive names more than {most:,} files.", "Unpack it first, then open the folder."
    ZIP_EMPTY = "The ZIP archive holds no film."
    ZIP_OUTSIDE = "Files in the ZIP archive have names that lead out of it; they are not opened: {count}.", _SOUND_COPY
    ZIP_LINKS = "Links in the ZIP archive are not followed: {count}."
    ZIP_PASSWORD = "The ZIP archive is protected by a password.", "Open it again and type its password."
    ZIP_WRONG_PASSWORD = "The password does not open the ZIP archive.", "Ask the sender for the right one."
    ZIP_ENCRYPTION = (
        "The ZIP archive is encrypted in a way that is not supported.",
        "Ask for one with AES or without a password.",
    )
    ZIP_IN_ZIP = "This is {what} inside a ZIP archive.", "Unpack the outer archive first, then open the folder."
    ZIP_METHOD = "The file is packed in a way that is not supported.", "Unpack the archive first, then open the folder."
    ZIP_LARGE = "The file is larger than {megabytes} MB.", "Unpack the archive first, then open the folder."
    ZIP_FILE_DAMAGED = "The file is damaged inside the ZIP archive.", _AGAIN
    NOT_AN_IMAGE = "This is {what}, not a film.", "Open a DICOM, PNG, JPEG, TIFF or JPEG 2000 file."
    NOT_A_FILE = "This is {what}, not a file.", "Open a file or a folder."
    NOT_FOUND = "There is no such file.", "Check the name and the folder."
    NO_PERMISSION = "You have no permission to read the file.", "Ask for permission to read it."
    UNREADABLE = "The file cannot be read.", "Copy it again, then open it."
    UNREACHABLE = "The folder or its disk cannot be reached.", "Connect it again, then open the folder again."
    VANISHED = "The file is no longer there.", "Open the folder again."
    FAILED_MIDWAY = "Reading the file failed midway.", "Check the disk or network share and try again."
    CHANGED = "The file changed while it was read.", "Open it again once it is complete."
    CHANGED_IN_FOLDER = "The file changed while it was read.", "Open the folder again once the file is complete."
    UNLISTED_FOLDER = "The folder cannot be listed.", "Ask for permission to read it."
    OUTSIDE_DISC = (
        "The DICOMDIR names a file outside its own folder, which is not opened.",
        "Open that file itself if you trust it.",
    )
    NOT_ON_DISC = "The DICOMDIR names a file that is not there.", "Copy the whole disc again."
    INDEX = "This is an index: the films that it names have rows of their own."

    # DICOM
    UNKNOWN_SYNTAX = (
        "The transfer syntax {syntax} is not supported.",
        "Ask for the film in another transfer syntax, for instance Explicit VR Little Endian.",
    )
    NOT_PACKED = "The transfer syntax says {syntax}, but the pixels are not packed that way.", _SOUND_COPY
    PACKED = "The pixels are compressed, but the transfer syntax says they are not.", _SOUND_COPY
    OTHER_CODEC = "The transfer syntax says {said}, but the pixels are {found}.", _SOUND_COPY
    OTHER_FRAME_SIZE = "The compressed picture is {found}, but the header says {said}.", _SOUND_COPY
    UNDECODABLE = "The compressed pixels cannot be decoded.", _SOUND_COPY
    MUCH_MEMORY = "Decompressing the film asks for too much memory.", "It is probably damaged."
    ENDS_BEFORE_FRAME = "The file ends before frame {frame} begins.", _AGAIN
    ENDS_WITHIN_FRAME = "The file ends within frame {frame}.", _AGAIN
    ENDS_BEFORE_PIXELS = "The file ends before its pixels begin.", _AGAIN
    FRAMES_UNMARKED = "The file has {frames} frames and does not say where each begins.", _SOUND_COPY
    FEWER_FRAMES = "The file says that it has {frames} frames, but it holds {found}.", _SOUND_COPY
    NO_PALETTE = "The color palette of the film is missing or damaged.", _SOUND_COPY
    NESTED = "Sequences are nested more than {deep} deep.", _SOUND_COPY
    BAD_ATTRIBUTES = "The attributes of the file cannot be read.", _SOUND_COPY
    MANY_ATTRIBUTES = "The attributes alone take more than {megabytes} MB.", _SOUND_COPY
    GROWS = "The compressed file would grow beyond {megabytes} MB.", "It is damaged or malicious; do not trust it."
    NOT_DEFLATED = "The deflated data cannot be inflated.", _SOUND_COPY
    MISSING_ATTRIBUTE = (
        "The attribute {keyword}, without which pixels mean nothing, is missing or unreadable.",
        "Ask the sender for a complete file.",
    )
    BAD_ATTRIBUTE = "The value of {name} makes no sense with the others.", _SOUND_COPY
    OTHER_OBJECT = "This is {what}, which belongs to films.", "Open the films of the study; it is shown with them."
    NO_PICTURE = "This {kind} object holds no picture.", "Open the films of the study instead."
    CLAIMS_FRAMES = "The film claims {frames} frames of {columns} x {rows} pixels.", _NO_RADIOGRAPH

    # Documents
    LARGE_DOCUMENT = "The document is larger than {megabytes} MB.", "Save it with another program and open it there."
    BAD_DOCUMENT = "The document cannot be read.", _SOUND_COPY

    # Copies without identity
    LOOK_FIRST = (
        "Text may be burned into the picture: {why}.",
        "Look at it. Then use --looked-at where it names nobody, or --black-out where it does.",
    )
    COPY_OF_DOCUMENT = "A document may name the patient anywhere in it; it is not copied.", "Hand it on by another way."
    COPY_OF_RASTER = (
        "This is a {kind} picture, and only DICOM files are copied.",
        "Copy it yourself; its name may say whose it is.",
    )
    COPY_TWICE = "Another file of this run is the same object.", "One copy is enough."
    BOX_OUTSIDE = "Nothing of what is to be blacked out lies on this film.", "Check X, Y, W and H."
    BAD_KEY = "The key for copies without identity is damaged.", "Use hilum deidentify --forget-key to get a new one."

    # PNG, JPEG and TIFF
    BAD_RASTER = "The {kind} file cannot be read.", _EXPORT
    CLAIMS_PAGES = "The file claims {pages} pages.", _NO_RADIOGRAPH
    FEWER_PAGES = "The file has fewer pages than before.", "Open it again."
    MANY_PIXELS = "The picture has more than {million} million pixels.", _NO_RADIOGRAPH
    JPEG_LS = "The file is a JPEG-LS picture, which is read inside DICOM only.", "Export it as DICOM, PNG or JPEG."
    BAD_PIXELS = "The pixels of the file cannot be decoded.", _EXPORT
    OTHER_PICTURE = "The pixels are those of another picture ({found}) than the header says ({said}).", _EXPORT
    ENDS_WITHIN_PIXELS = "The file ends before its pixels do.", _AGAIN

    # Decoders
    CRASHED = "The decoder crashed on this file.", _DAMAGED
    TOO_SLOW = "Decoding took longer than {seconds:g} s and was ended.", _DAMAGED
    NOTHING_BACK = "No picture came back.", _DAMAGED
    NO_MEMORY = "Decoding the film asks for too much memory.", _DAMAGED
    RESIZED = "The film has another size than before.", "Open it again."

    # Presets
    BAD_PRESETS = (
        "The presets in {file} are damaged ({kind}: {error}). The file is kept as {aside}.",
        "Correct it and give it its name back, or keep the windows again.",
    )
    PRESETS_REFUSED = "The presets in {file} cannot be read: {error}.", "See whether the file may be read."
