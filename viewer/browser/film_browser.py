"""The list of open films with what stands above it: the search, the order, which films are listed; and its menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from imaging.reading.zip_members import is_through, split
from viewer.browser.list_view import FilmListView
from viewer.browser.session import Session
from viewer.browser.strip import OpenFilms
from viewer.browser.studies import STEP, FilmFilter, FilmOrder, ListQuery
from viewer.commands import Command, Menu
from viewer.film.view_settings import ViewSettings
from viewer.widgets.forms import SearchField, column, row
from viewer.widgets.language import tr
from viewer.widgets.theme import icon

_Asking: TypeAlias = Callable[[Any], ListQuery]
"""The query with another order or filter."""

_SORT = '<path d="M4 6h16M4 12h11M4 18h6"/>'


class FilmBrowser(QWidget):
    """`rows` says what is asked; `commands` are about the film shown, and stand in the menu of its row as well."""

    said = Signal(str)

    def __init__(self, session: Session, settings: ViewSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = OpenFilms(session, settings)
        self.list = FilmListView(self.rows, session)
        self.search = SearchField(
            tr("Search"), tr("Films with these words in name, id, description, date, view or file")
        )
        self.button = QToolButton()
        self.head = QWidget()
        self.menu: QMenu | None = None
        self.show_folder = Command(
            "show_in_folder",
            tr("Show in fo&lder"),
            Menu.FILE,
            tr("Open the folder in which the film lies"),
            self._show_folder,
            enabled=lambda: self._folder_of_shown() is not None,
        )
        self.remove = Command(
            "remove_film",
            tr("Remo&ve from the list"),
            Menu.FILE,
            tr("Leave the film out of the list; the file stays where it is"),
            self._remove_shown,
            enabled=lambda: session.film_source is None and session.pane.row >= 0,
        )
        self.commands = (self.show_folder, self.remove)
        self.at_row: tuple[QAction, ...] = self.commands
        """What the menu of a film's row has."""
        self._build()
        self._connect()
        self._show_head()

    def _build(self) -> None:
        self.button.setIcon(icon(_SORT))
        self.button.setProperty("role", "chip")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(tr("Order of the films, and which are listed"))
        self.button.setToolTip(tr("Order of the films, and which are listed"))
        self._fill_button()
        line = row(self.search, self.button)
        line.setContentsMargins(8, 8, 8, 8)
        self.head.setLayout(line)
        whole = column(self, 0)
        whole.addWidget(self.head)
        whole.addWidget(self.list, 1)

    def _connect(self) -> None:
        films = self._session.films
        for fact in (films.added, films.cleared, films.removed_changed):
            fact.connect(self._show_head)
        self.rows.query_changed.connect(self._show_query)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.list.setFocus)
        self.search.entered.connect(self._on_entered)
        self.list.menu_wanted.connect(self._open_menu)

    def focus_search(self) -> None:
        """The next letters are searched for."""
        self.search.begin()

    # Order and filter

    def _fill_button(self) -> None:
        menu = QMenu(self.button)
        self._orders = self._choices(menu, tr("Sort"), FilmOrder, lambda asked: replace(self.rows.query, order=asked))
        self._filters = self._choices(menu, tr("Show"), FilmFilter, lambda asked: replace(self.rows.query, only=asked))
        menu.addSeparator()
        self.groups = menu.addAction(tr("By patient and study"))
        self.groups.setCheckable(True)
        self.groups.triggered.connect(self._on_groups)
        menu.addAction(tr("Fold all")).triggered.connect(partial(self._fold_all, True))
        menu.addAction(tr("Unfold all")).triggered.connect(partial(self._fold_all, False))
        menu.aboutToShow.connect(self._show_choices)
        self.button.setMenu(menu)
        self._show_query()

    def _choices(
        self, menu: QMenu, title: str, kinds: type[FilmOrder] | type[FilmFilter], query: _Asking
    ) -> dict[str, QAction]:
        menu.addSection(title)
        group = QActionGroup(menu)
        made = {}
        for kind in kinds:
            action = menu.addAction(kind.value)
            action.setCheckable(True)
            action.triggered.connect(partial(self._on_choice, query, kind))
            group.addAction(action)
            made[kind.value] = action
        return made

    def _on_choice(self, query: _Asking, asked: FilmOrder | FilmFilter, _checked: bool = False) -> None:
        self.rows.ask(query(asked))

    def _on_groups(self, checked: bool) -> None:
        self.rows.ask(replace(self.rows.query, groups=checked))

    def _fold_all(self, folded: bool, _checked: bool = False) -> None:
        self.rows.fold_all(folded)

    @Slot()
    def _show_choices(self) -> None:
        """Where no two models answer one question, none can disagree."""
        may_differ = self._session.scores.share_a_task
        for choice in (self._orders[FilmOrder.DISAGREEMENT.value], self._filters[FilmFilter.DISAGREE.value]):
            choice.setVisible(may_differ or choice.isChecked())

    @Slot()
    def _show_query(self) -> None:
        query = self.rows.query
        self._orders[query.order.value].setChecked(True)
        self._filters[query.only.value].setChecked(True)
        self.groups.setChecked(query.groups)
        self.search.show_text(query.text)

    @Slot()
    def _show_head(self) -> None:
        """One film needs no search."""
        self.head.setVisible(self._session.films.count > 1 or bool(self._session.films.removed))

    # Search

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.rows.ask(replace(self.rows.query, text=text))

    @Slot()
    def _on_entered(self) -> None:
        """The first film that was found is shown."""
        order = self._session.films.sequence
        if len(order) and self._session.films.place(self._session.pane.row) < 0:
            self._session.go_to(int(order[0]))
        self.list.setFocus()

    # The menu of a row

    @Slot(int, QPoint)
    def _open_menu(self, row_: int, where: QPoint) -> None:
        self.rows.go_to(row_)
        menu = self.menu = QMenu(self)
        if row_ % STEP == 0:
            for action in self.at_row:
                menu.addAction(action)
        else:
            films = self.rows.films(row_)
            told = tr("this film") if len(films) == 1 else tr("these {films:,} films", films=len(films))
            menu.addAction(tr("Remove {told} from the list", told=told)).triggered.connect(partial(self._remove, films))
        if self.rows.is_grouped:
            menu.addSeparator()
            menu.addAction(tr("Fold all")).triggered.connect(partial(self._fold_all, True))
            menu.addAction(tr("Unfold all")).triggered.connect(partial(self._fold_all, False))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _remove(self, films: list[int], _checked: bool = False) -> None:
        self._session.remove(films)
        told = tr("The film is") if len(films) == 1 else tr("{films:,} films are", films=len(films))
        self.said.emit(tr("{told} no longer in the list. The files stay where they are.", told=told))

    def _remove_shown(self) -> None:
        self._remove([self._session.pane.row])

    def _folder_of_shown(self) -> str | None:
        entry = self._session.pane.entry
        path = entry.path if entry is not None else None
        if path is None:
            return None
        archive, _ = (is_through(path) and split(path)) or (path, "")
        return str(archive.absolute().parent)

    def _show_folder(self) -> None:
        folder = self._folder_of_shown()
        if folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.said.emit(tr("The folder cannot be opened here."))
