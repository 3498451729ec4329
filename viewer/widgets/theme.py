"""How the window looks, dark or light: neutral greys, one accent, color else only for meaning, with its own shape."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from string import Template

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QIconEngine, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget


class Theme(StrEnum):
    """What a reader chooses from; SYSTEM is what the desktop says it has, dark where it does not say."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


@dataclass(slots=True)
class Colors:
    """Every color of the window, by what it is for; these are the dark ones.

    `text`, `muted` and the colors with a meaning reach a contrast of 4.5 on `window`, `panel` and `raised`, `border`
    reaches 3 (WCAG 2.2, 1.4.3 and 1.4.11). `line` parts what stands apart anyway, `faint` is for what cannot be used.
    """

    film: str = "#0b0b0b"
    stage: str = "#0b0b0b"
    window: str = "#1b1b1b"
    panel: str = "#232323"
    heading: str = "#2a2a2a"
    raised: str = "#303030"
    selected: str = "#3d3d3d"
    line: str = "#414141"
    border: str = "#7e7e7e"
    faint: str = "#8f8f8f"
    muted: str = "#b4b4b4"
    text: str = "#e8e8e8"
    accent: str = "#6aa9e9"
    positive: str = "#f2845c"
    unsure: str = "#e8bf4a"
    negative: str = "#74c48e"
    refused: str = "#b7a6d6"


DARK = Colors()
"""Also what is written and drawn over films, which stay on black in any theme."""

LIGHT = Colors(
    stage="#ececec",
    window="#ececec",
    panel="#f7f7f7",
    heading="#e6e6e6",
    raised="#ffffff",
    selected="#d5dde6",
    line="#c4c4c4",
    border="#767676",
    faint="#757575",
    muted="#4f4f4f",
    text="#171717",
    accent="#0a5ca8",
    positive="#a8380c",
    unsure="#755400",
    negative="#1d6b38",
    refused="#5e4693",
)


@dataclass(frozen=True, slots=True)
class FilmColors:
    """What is drawn on films beside the colors of `DARK`, as #AARRGGBB: on any grey it has its own light and dark."""

    halo: str = "#96000000"
    mark_halo: str = "#aa000000"
    chip: str = "#be0c0c0c"
    chip_rim: str = "#96969696"
    hatch_dark: str = "#96000000"
    hatch_light: str = "#96d7d7d7"
    line: str = "#ffe6e6e6"
    line_rim: str = "#8c000000"
    rim: str = "#ffd2d2d2"
    rim_dark: str = "#78000000"
    cursor_dark: str = "#ff000000"
    cursor_light: str = "#fff5f5f5"


ON_FILM = FilmColors()

COLORS = Colors()
"""Those of now: `apply` changes them, so nobody keeps one over the end of a function."""


class Mark(StrEnum):
    """What is said of a film, as a color and a shape that can be told apart without it.

    NEGATIVE is what a reader says. BELOW, a score below the threshold, is no such thing: it has no color.
    """

    POSITIVE = "positive"
    UNSURE = "unsure"
    NEGATIVE = "negative"
    BELOW = "below"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    FAILED = "failed"
    WAITING = "waiting"


_MARK_COLORS = {
    Mark.POSITIVE: "positive",
    Mark.UNSURE: "unsure",
    Mark.NEGATIVE: "negative",
    Mark.BELOW: "muted",
    Mark.UNDECIDED: "muted",
    Mark.REFUSED: "refused",
    Mark.FAILED: "refused",
    Mark.WAITING: "faint",
}


def named(name: str) -> str:
    """The color of now with that name."""
    return str(getattr(COLORS, name))


def mark_color(mark: Mark) -> str:
    """The color of now of a mark."""
    return named(_MARK_COLORS[mark])


def is_light() -> bool:
    """Whether the light theme is shown."""
    return COLORS == LIGHT


TEXT_PERCENTS = (90, 100, 110, 125, 150, 175, 200)
"""How large text can be, 100 as the system has it."""

_SYSTEM_SIZE = "hilumSystemTextSize"


def apply(app: QApplication, theme: Theme = Theme.DARK, text_percent: int = 100) -> None:
    """Give the application its style, palette, letters, style sheet and icon; every window that is open follows."""
    hints = app.styleHints()
    if theme is Theme.SYSTEM:
        hints.unsetColorScheme()
    else:  # for what is not painted here: the bar above a window, and the dialogs of the system
        hints.setColorScheme(Qt.ColorScheme.Light if theme is Theme.LIGHT else Qt.ColorScheme.Dark)
    light = theme is Theme.LIGHT or (theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Light)
    for field in fields(Colors):
        setattr(COLORS, field.name, getattr(LIGHT if light else DARK, field.name))
    if app.property(_SYSTEM_SIZE) is None:
        app.setProperty(_SYSTEM_SIZE, app.font().pointSizeF())
    size, font, sheet = float(app.property(_SYSTEM_SIZE)) * text_percent / 100, app.font(), style_sheet()
    if app.styleSheet() == sheet and size in (font.pointSizeF(), 0.0):
        return  # each part of each window would be styled anew
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette())
    if size > 0 and size != font.pointSizeF():
        font.setPointSizeF(size)
        app.setFont(font)
    app.setStyleSheet(sheet)
    app.setWindowIcon(icon("hilum"))
    for window in app.topLevelWidgets():
        for part in (window, *window.findChildren(QWidget)):
            part.update()


def text_scale() -> float:
    """How large text is, 1.0 as the system has it."""
    app = QApplication.instance()
    system = app.property(_SYSTEM_SIZE) if isinstance(app, QApplication) else None
    return app.font().pointSizeF() / float(system) if isinstance(app, QApplication) and system else 1.0


def style_sheet() -> str:
    """The style sheet with the colors and the places of its pictures filled in."""
    text = (files("resources") / "styles" / "window.qss").read_text(encoding="utf-8")
    after = "-light" if is_light() else ""
    return Template(text).substitute(asdict(COLORS), arrow=_place(f"arrow{after}"), check=_place(f"check{after}"))


@cache
def icon(art: str) -> QIcon:
    """In the color of the text, faint where disabled, drawn when and as large as it is seen; `art` as in `drawing`."""
    return QIcon(_SvgIcon(art))


def paint_mark(painter: QPainter, mark: Mark, box: QRectF) -> None:
    """Draw a mark in `box`: a full triangle, a half full circle, a ring, a bar, a struck square, a cross, three dots.

    A ring with color is what a reader says; without color, and with a score undecided a bar, it is the model's.
    """
    color = QColor(mark_color(mark))
    pen = QPen(color, max(box.width() / 8, 1.4))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    inner = box.adjusted(pen.widthF(), pen.widthF(), -pen.widthF(), -pen.widthF())
    if mark is Mark.POSITIVE:
        painter.setBrush(QBrush(color))
        painter.drawPolygon(
            QPolygonF([QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()])
        )
    elif mark is Mark.UNSURE:
        painter.drawEllipse(inner)
        painter.setBrush(QBrush(color))
        painter.drawPie(inner, 90 * 16, 180 * 16)
    elif mark in (Mark.NEGATIVE, Mark.BELOW):
        painter.drawEllipse(inner)
    elif mark is Mark.UNDECIDED:
        painter.drawLine(
            QPointF(inner.left(), inner.center().y()),
            QPointF(inner.right(), inner.center().y()),
        )
    elif mark is Mark.REFUSED:
        painter.drawRect(inner)
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    elif mark is Mark.FAILED:
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(color))
        for step in (0.0, 0.5, 1.0):
            painter.drawEllipse(QPointF(inner.left() + step * inner.width(), inner.center().y()), 1.3, 1.3)
    painter.restore()


def _palette() -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, color in {
        roles.Window: COLORS.window,
        roles.WindowText: COLORS.text,
        roles.Base: COLORS.panel,
        roles.AlternateBase: COLORS.raised,
        roles.Text: COLORS.text,
        roles.Button: COLORS.raised,
        roles.ButtonText: COLORS.text,
        roles.ToolTipBase: COLORS.raised,
        roles.ToolTipText: COLORS.text,
        roles.PlaceholderText: COLORS.muted,
        roles.Highlight: COLORS.selected,
        roles.HighlightedText: COLORS.text,
        roles.Link: COLORS.accent,
        roles.LinkVisited: COLORS.accent,
    }.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(COLORS.faint))
    return palette


class _SvgIcon(QIconEngine):
    """Draws an icon at the moment it is painted: the window has two dozen, and shows half of them."""

    def __init__(self, art: str) -> None:
        super().__init__()
        self._art = art

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = COLORS.faint if mode is QIcon.Mode.Disabled else COLORS.text
        _kept(self._art, color).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _SvgIcon(self._art)


_LINES = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"
  stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{body}</svg>"""


def drawing(art: str, color: str, width: float = 1.8) -> QSvgRenderer:
    """One of resources/icons by its name; or the body of an SVG of 24 x 24, its lines so wide."""
    if art.startswith("<"):
        source = _LINES.format(width=width, body=art)
    else:
        source = (files("resources") / "icons" / f"{art}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))


_kept = cache(drawing)


def _place(name: str) -> str:
    """The file of an icon, as style sheets want it. Resources are plain files, also in the package."""
    with as_file(files("resources") / "icons" / f"{name}.svg") as path:
        return path.as_posix()
