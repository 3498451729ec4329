"""Asks for the password of a user of a server; it is kept by the system's keyring if the person wants, else nowhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from imaging.archive.servers import Server
from viewer.pacs.pacs_run import where_words
from viewer.widgets.forms import column, said
from viewer.widgets.language import tr


class PasswordBox(QDialog):
    """`password` and `keep` are what was entered."""

    def __init__(self, server: Server, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Password"))
        about = said("text")
        about.setText(
            f"{why}\n\n" + tr("Password of {user} for {server}", user=server.user, server=where_words(server))
        )
        about.setMinimumWidth(420)
        label = QLabel(tr("&Password"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password"))
        label.setBuddy(self.password)
        self.keep = QCheckBox(tr("&Keep it in this computer's keyring"))
        self.keep.setToolTip(tr("Where there is no keyring, the password is asked for again each time; no file has it"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = column(self, 10, margins=(16, 14, 16, 14))
        for part in (about, label, self.password, self.keep, buttons):
            whole.addWidget(part)
        self.setMinimumWidth(460)


def ask_password(parent: QWidget, server: Server, why: str, then: Callable[[str, bool], object]) -> PasswordBox:
    """Ask for it, and go on with what was entered."""
    box = PasswordBox(server, why, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def go_on() -> None:
        if box.password.text():
            then(box.password.text(), box.keep.isChecked())

    box.accepted.connect(go_on)
    box.open()
    return box
