"""What can be wrong with a server of films, with asking it and with what it sends, and what to do then."""

from __future__ import annotations

from enum import unique

from imaging.reasons import Reason


@unique
class ServerReason(Reason):
    """What is wrong with a server or with what was asked of it."""

    # The list of servers
    BAD_LIST = (
        "The list of servers in {file} cannot be read: {error}.",
        "Correct the file, or move it away and name the servers again.",
    )
    UNKNOWN = "There is no server named {name}.", "Name it first: hilum pacs servers add, or Servers in the window."
    NO_NAME = "A server needs a name of at most 64 characters.", "Give it one."
    BAD_HOST = "A server needs the name or the address of its computer.", "Ask whoever runs the server for it."
    BAD_PORT = "A port is a number from 1 to 65535.", "Ask whoever runs the server for it."
    BAD_TITLE = (
        "An AE title has 1 to 16 letters, digits or signs, without a backslash.",
        "Ask whoever runs the server for it.",
    )
    BAD_URL = (
        "The address of a DICOMweb server begins with https:// or http:// and holds no password.",
        "Ask whoever runs the server for it.",
    )
    HALF_CERTIFICATE = "A certificate of one's own and its key belong together.", "Name both files, or neither."

    CHILD_LOST = "What asked {name} ended unexpectedly.", "Try again; what has arrived is kept."

    # A search
    BAD_QUERY = "{what} cannot be searched for as {text!r}.", "Correct it and search again."
