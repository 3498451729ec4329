"""Films that others send into a folder that is watched: asked for in its dialog, and told while they come."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from imaging.archive.exchange import Event, ExchangeEnded, NotTransferred, Received, Receiving
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Receiver, is_title
from imaging.faults import Code, Problem
from viewer.widgets.forms import column, only_with_focus, said
from viewer.widgets.language import LANGUAGE, tr

_ABOUT = tr(
    "While the folder is watched, the devices and servers named here can send films to this computer by DICOM, not "
    "encrypted. At 127.0.0.1 only this computer itself can: for the network, enter the address that this computer has "
    "there. Whoever runs a device needs this AE title, address and port."
)


class ReceiverPart(QWidget):
    """Whether films are received, where and from whom; off until it is ticked. Nobody may send who is not named."""

    changed = Signal()

    def __init__(self, last: Receiver, parent: QWidget | None = None) -> None:
        """last: what is offered, as it was entered before."""
        super().__init__(parent)
        self.wanted = QCheckBox(tr("Receive films into this folder"))
        self.title, self.host = QLineEdit(last.title), QLineEdit(last.host)
        self.port = only_with_focus(QSpinBox())
        self.port.setRange(1, 65535)
        self.port.setValue(last.port)
        self.senders = QLineEdit(", ".join(last.senders))
        self.senders.setPlaceholderText("CT1, CR2")
        about = said(text=_ABOUT)
        self.fields = QWidget()
        form = QFormLayout()
        for heading, part in (
            (tr("Own AE title"), self.title),
            (tr("Address"), self.host),
            (tr("Port"), self.port),
            (tr("AE titles that may send"), self.senders),
        ):
            form.addRow(heading, part)
            part.setAccessibleName(heading)
        inside = column(self.fields, 10, (24, 0, 0, 0))
        inside.addLayout(form)
        inside.addWidget(about)
        whole = column(self, 10)
        whole.addWidget(self.wanted)
        whole.addWidget(self.fields)
        self.fields.hide()
        self.wanted.toggled.connect(self._on_wanted)
        for edit in (self.title, self.host, self.senders):
            edit.textChanged.connect(self.changed)
        self.port.valueChanged.connect(self.changed)

    def receiver(self) -> Receiver | None:
        """As entered; None where none is wanted."""
        if not self.wanted.isChecked():
            return None
        senders = tuple(filter(None, map(str.strip, self.senders.text().split(","))))
        return Receiver(self.host.text().strip(), self.port.value(), self.title.text().strip(), senders)

    def lacking(self) -> str:
        """What has to be entered yet; "" where nothing is."""
        receiver = self.receiver()
        if receiver is None:
            return ""
        if not receiver.host:
            return tr("Enter the address at which films are received.")
        if not receiver.senders:
            return tr("Enter the AE titles that may send.")
        if not all(map(is_title, (receiver.title, *receiver.senders))):
            return LANGUAGE.message(Problem(Code.BAD_SERVER, ServerReason.BAD_TITLE))
        return ""

    @Slot(bool)
    def _on_wanted(self, wanted: bool) -> None:
        self.fields.setVisible(wanted)
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class ReceiverState:
    """What is told of a receiver. place: where it waits, "" until it does. repeated: files that had come before.

    trouble: why the last file did not come, until one comes; why it ended.
    """

    receiver: Receiver
    place: str = ""
    came: int = 0
    repeated: int = 0
    refused: int = 0
    trouble: str = ""
    is_over: bool = False

    def sentence(self) -> str:
        """Where it waits, for whom, and how many files came."""
        if self.is_over and not self.place:
            return tr("No films are received.")
        if self.is_over:
            parts = [tr("No films are received any more: {came:,} {came:file|files} came", came=self.came)]
        elif not self.place:
            return tr("Films are received as soon as they can be scored.")
        else:
            told = tr(
                "Receiving as {title} at {place} from {senders}: {came:,} {came:file|files}",
                title=self.receiver.title,
                place=self.place,
                senders=", ".join(self.receiver.senders),
                came=self.came,
            )
            parts = [told]
        parts += [tr("{repeated:,} sent again", repeated=self.repeated)] if self.repeated else []
        parts += [tr("{refused:,} refused", refused=self.refused)] if self.refused else []
        return ", ".join(parts) + "."


def after_receiving(state: ReceiverState, event: Event) -> ReceiverState:
    """The state after one event more of the receiver."""
    match event:
        case Receiving(host, port):
            return replace(state, place=f"{host}:{port}")
        case Received(was_there=was_there):
            return replace(state, came=state.came + (not was_there), repeated=state.repeated + was_there, trouble="")
        case NotTransferred(problem):
            return replace(state, refused=state.refused + 1, trouble=LANGUAGE.sentence(problem))
        case ExchangeEnded(problem):
            trouble = state.trouble if problem is None else LANGUAGE.sentence(problem)
            return replace(state, is_over=True, trouble=trouble)
    return state
