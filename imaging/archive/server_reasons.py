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

    NO_CERTIFICATE = (
        "Without a certificate of one's own, what is sent to this program would not be encrypted.",
        "Name the files of one and of its key.",
    )
    CHILD_LOST = "What asked {name} ended unexpectedly.", "Try again; what has arrived is kept."
    BAD_TLS = "The certificates named for the server {name} cannot be used: {error}.", "Name the right files."

    # Reaching it
    NO_SUCH_COMPUTER = "No computer named {host} is known.", "Check the address, or that the network is there."
    UNREACHABLE = (
        "The server {name} does not answer at {place}: {error}.",
        "Check that it runs, its address and port, and the network.",
    )
    NOT_TLS = (
        "No secure connection to the server {name} came about: {error}.",
        "Check whether it speaks TLS at that port and which certificates belong to it.",
    )
    REJECTED_CALLING = (
        "The server {name} does not know the AE title {title}, by which this program calls itself.",
        "Ask whoever runs the server to enter it, or enter the one that it knows.",
    )
    REJECTED_CALLED = (
        "The server {name} says that {title} is not its AE title.",
        "Ask whoever runs it for the right one.",
    )
    REJECTED_BUSY = "The server {name} has no connection to spare.", "Try again in a while."
    REJECTED = "The server {name} refused the connection.", "Ask whoever runs the server why."
    NOT_OFFERED = "The server {name} does not offer {what}.", "Ask whoever runs the server."
    ENDED = "The server {name} ended the connection, or was silent for too long.", "Try again: what came whole stays."
    FAILED = "The server {name} refused with the status {status}.", "Ask whoever runs the server what it means."

    # What comes and goes
    OTHER_OBJECT = "Another object came than was announced, and was not kept.", "Ask whoever runs the server."
    INCOMPLETE = (
        "{missing} of {total} {total:object|objects} did not come.",
        "Retrieve again; if they still lack, ask whoever runs the server, for instance for another transfer syntax.",
    )
    NOTHING_THERE = "The server {name} has nothing of this study.", "Search again."
    NO_SUCH_PLACE = (
        "The server {name} does not know the AE title {title} as a place to send films to.",
        "Ask whoever runs the server to enter it, with this computer's address and the port for C-MOVE.",
    )
    DISK_FULL = "The disk is full.", "Make room, then go on."
    DISK_REFUSED = "The folder for what arrives cannot be written to: {error}.", "Name another folder."
    NO_DICOM = "This is no whole DICOM file, and a server takes no other.", "Send the file that it was made from."
    NOT_TAKEN = "The server {name} does not take objects of this kind in {syntax}.", "Ask whoever runs the server."
    STATUS = "The server {name} did not take it, with the status {status}.", "Ask whoever runs the server why."
    UNKNOWN_SENDER = (
        "{sender} at {address} was turned away: it is none of those that may send.",
        "Enter its AE title, if it may.",
    )
    OTHER_TITLE = (
        "{sender} at {address} was turned away: it called {called}, and this receiver is {title}.",
        "Enter the right AE title there, or here.",
    )
    RECEIVER_LOST = "What received films ended unexpectedly.", "Begin again; what has arrived is kept."
    BUSY_PORT = "Nobody can be awaited at {host}:{port}: {error}.", "Name another address or port."

    # A search
    BAD_QUERY = "{what} cannot be searched for as {text!r}.", "Correct it and search again."
