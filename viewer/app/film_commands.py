"""The commands about films: the list, how the film shown lies in the view, its grey levels, what the mouse does."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from imaging.display.enhancing import Sharpening
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.mouse_scheme import HILUM, SCHEMES, MouseScheme
from viewer.film.view_settings import ViewSettings
from viewer.widgets.language import tr

_TEN = 10
_END = 1 << 31


def has_film(session: Session) -> bool:
    """Whether there is a film to show, also while it is being read."""
    return session.pane.ref is not None


def has_frames(session: Session) -> bool:
    """Whether the film has more than one frame."""
    return session.pane.ref is not None and session.pane.ref.frames > 1


def mouse_commands(settings: ViewSettings) -> tuple[Command, ...]:
    """One for each scheme of the mouse."""

    def chosen(scheme: MouseScheme) -> bool:
        return settings.mouse_scheme is scheme

    return tuple(
        Command(
            f"mouse.{scheme.name}",
            tr("Mouse: {title}", title=scheme.title),
            Menu.TOOLS,
            scheme.tip,
            partial(settings.set_mouse_scheme, scheme),
            radio="mouse",
            separated=scheme is HILUM,
            checked=partial(chosen, scheme),
        )
        for scheme in SCHEMES.values()
    )


def drawn_commands(settings: ViewSettings) -> tuple[Command, Command]:
    """What the file draws over its film."""
    return (
        Command(
            "overlays",
            tr("Overla&ys of the file"),
            Menu.VIEW,
            tr("Drawings and texts that the file has beside its film"),
            lambda: settings.set_overlays_shown(not settings.shows_overlays),
            "Shift+V",
            checked=lambda: settings.shows_overlays,
        ),
        Command(
            "shutters",
            tr("Shutter of the file"),
            Menu.VIEW,
            tr("Cover the edges outside the field, as the file asks"),
            lambda: settings.set_shutters_shown(not settings.shows_shutters),
            checked=lambda: settings.shows_shutters,
        ),
    )


def view_commands(session: Session, true_size: Command) -> tuple[Command, ...]:
    """How the film lies in the view; `true_size` is among those of its size."""
    menu, film = Menu.VIEW, partial(has_film, session)

    def sharpen() -> None:
        enhancement = session.pane.enhancement
        session.pane.set_enhancement(replace(enhancement, sharpening=enhancement.sharpening.next))

    def contrast() -> None:
        enhancement = session.pane.enhancement
        session.pane.set_enhancement(replace(enhancement, local_contrast=not enhancement.local_contrast))

    return (
        Command(
            "fit",
            tr("&Fit to the window"),
            menu,
            tr("The whole film"),
            lambda: session.pane.fit(),
            "F",
            icon="fit",
            toolbar=3,
            pointer=1,
            enabled=film,
        ),
        Command(
            "one_to_one",
            tr("&One to one"),
            menu,
            tr("One film pixel per screen pixel"),
            lambda: session.pane.one_to_one(),
            "Shift+1",
            icon="one",
            toolbar=3,
            pointer=2,
            enabled=film,
        ),
        Command(
            "double",
            tr("&Double size"),
            menu,
            tr("One film pixel on two screen pixels"),
            lambda: session.pane.double(),
            "Shift+2",
            enabled=film,
        ),
        true_size,
        Command(
            "zoom_in",
            tr("Zoom &in"),
            menu,
            tr("Enlarge"),
            lambda: session.pane.zoom_in(),
            "+ = Ctrl++",
            repeats=True,
            gives_way=True,
            enabled=film,
        ),
        Command(
            "zoom_out",
            tr("Zoom o&ut"),
            menu,
            tr("Shrink"),
            lambda: session.pane.zoom_out(),
            "- Ctrl+-",
            repeats=True,
            gives_way=True,
            enabled=film,
        ),
        Command(
            "rotate_right",
            tr("Turn &right"),
            menu,
            tr("A quarter turn clockwise"),
            lambda: session.pane.rotate(1),
            "Shift+R",
            icon="rotate",
            pointer=3,
            separated=True,
            enabled=film,
        ),
        Command(
            "rotate_left",
            tr("Turn &left"),
            menu,
            tr("A quarter turn counter-clockwise"),
            lambda: session.pane.rotate(-1),
            "Shift+L",
            enabled=film,
        ),
        Command(
            "flip_horizontal",
            tr("Flip left and ri&ght"),
            menu,
            tr("Mirror the film left to right"),
            lambda: session.pane.mirror("horizontal"),
            "H",
            pointer=4,
            enabled=film,
        ),
        Command(
            "flip_vertical",
            tr("Flip top and &bottom"),
            menu,
            tr("Mirror the film top to bottom"),
            lambda: session.pane.mirror("vertical"),
            "V",
            enabled=film,
        ),
        Command(
            "reset",
            tr("R&eset the view"),
            menu,
            tr("First window, whole film, not turned"),
            lambda: session.pane.reset(),
            "Shift+Esc",
            icon="reset",
            toolbar=3,
            pointer=5,
            enabled=film,
        ),
        Command(
            "sharpen",
            tr("Sharpen"),
            menu,
            tr("Sharpen fine detail: low, high, off. Only the display changes, and the film says so"),
            sharpen,
            "Shift+S",
            separated=True,
            enabled=film,
            checked=lambda: session.pane.enhancement.sharpening is not Sharpening.OFF,
        ),
        Command(
            "local_contrast",
            tr("Local contrast"),
            menu,
            tr("Raise the contrast of each part of the picture. Only the display changes, and the film says so"),
            contrast,
            "Shift+C",
            enabled=lambda: session.pane.image is not None and not session.pane.image.is_color,
            checked=lambda: session.pane.enhancement.local_contrast,
        ),
    )


def grey_commands(session: Session) -> tuple[Command, Command]:
    """Inversion, and the automatic window."""
    grey, film = Menu.WINDOW, partial(has_film, session)

    def automatic() -> bool:
        pane = session.pane
        return pane.auto_preset is not None and pane.voi == pane.auto_preset.voi

    return (
        Command(
            "invert",
            tr("&Invert"),
            grey,
            tr("Black for white"),
            lambda: session.pane.set_inverted(not session.pane.inverted),
            "I",
            icon="invert",
            toolbar=4,
            enabled=film,
            checked=lambda: session.pane.inverted,
        ),
        Command(
            "auto_window",
            tr("&Automatic window"),
            grey,
            tr("The window that suits this film's values"),
            lambda: session.pane.choose_auto_window(),
            "0",
            enabled=film,
            checked=automatic,
        ),
    )


def go_commands(session: Session) -> tuple[Command, ...]:
    """The way from film to film, and through the frames of one."""
    go, frames = Menu.GO, partial(has_frames, session)
    return (
        Command(
            "previous",
            tr("&Previous film"),
            go,
            tr("The film before this one"),
            lambda: session.go_by(-1),
            "Left",
            icon="previous",
            repeats=True,
        ),
        Command(
            "next",
            tr("&Next film"),
            go,
            tr("The film after this one"),
            lambda: session.go_by(1),
            "Right",
            icon="next",
            repeats=True,
        ),
        Command(
            "ten_back",
            tr("Ten films &back"),
            go,
            tr("Ten films back"),
            lambda: session.go_by(-_TEN),
            "PgUp",
            repeats=True,
        ),
        Command(
            "ten_on",
            tr("&Ten films forward"),
            go,
            tr("Ten films forward"),
            lambda: session.go_by(_TEN),
            "PgDown",
            repeats=True,
        ),
        Command("first", tr("&First film"), go, tr("The first film"), lambda: session.go_to_place(0), "Home"),
        Command("last", tr("&Last film"), go, tr("The last film"), lambda: session.go_to_place(_END), "End"),
        Command(
            "frame_back",
            tr("Previous f&rame"),
            go,
            tr("The frame before this one"),
            lambda: session.pane.step_frame(-1),
            "Up ,",
            repeats=True,
            separated=True,
            enabled=frames,
        ),
        Command(
            "frame_on",
            tr("Next fra&me"),
            go,
            tr("The frame after this one"),
            lambda: session.pane.step_frame(1),
            "Down .",
            repeats=True,
            enabled=frames,
        ),
    )
