"""The commands of a review: what a reader says of the film shown, the way through the films, and the review itself."""

from __future__ import annotations

from functools import partial

from inference.models.card import DEFAULT_HEADLINE, capital
from viewer.commands import LABEL, LABEL_KEYS, Command, Condition, Handler, Menu, tool_commands
from viewer.film.marks import FilmMarks, Taken
from viewer.film.region_tools import REGION_TOOLS
from viewer.film.view_settings import ViewSettings
from viewer.review.review_controller import ReviewController
from viewer.review.review_exports import ExportReview
from viewer.review.review_header import ReviewHeader
from viewer.review.start_dialog import StartReview
from viewer.widgets.language import tr


class ReviewCommands:
    """Made once for a window; all but `folder` need an open review. Those with a name are asked for elsewhere."""

    def __init__(
        self,
        review: ReviewController,
        settings: ViewSettings,
        header: ReviewHeader,
        asking: StartReview,
        handing: ExportReview,
    ) -> None:
        self._review = review
        self._header, self._asking, self._handing = header, asking, handing
        self.folder = Command(
            "review_folder",
            tr("&Review a folder..."),
            Menu.FILE,
            tr("Score every film in a folder, and read them worst first"),
            asking.choose_folder,
            "Ctrl+Shift+R",
        )
        self.drawing = tool_commands(settings, REGION_TOOLS)
        """The tools that draw regions; what they draw while no review is open is a measurement alone."""
        say = self._command
        self.positive = say("abnormal", "", "", review.say_positive, "Y")
        self.negative = say("normal", "", "", review.say_negative, "X")
        self.unsure = say("unsure", tr("&Unsure"), tr("You are not sure"), review.unsure, "U")
        self.labels = tuple(
            say(
                f"{LABEL}{place}",
                tr("Label {place}", place=place),
                tr("This label, whatever the model said"),
                partial(self._give_label, place),
                f"Alt+{place}",
            )
            for place in range(1, LABEL_KEYS + 1)
        )
        self.key_image = say(
            "key_image",
            tr("&Key image"),
            tr("Mark the film as one to show"),
            review.toggle_key_image,
            "K",
            separated=True,
            checked=lambda: review.is_open and review.verdict().key_image,
        )
        self.note = say("note", tr("&Note..."), tr("Write a note on the film"), review.want_note, "N")
        self.findings = say(
            "findings",
            tr("F&indings..."),
            tr("Findings with side and zone, image quality, certainty, recall"),
            review.want_findings,
            "Shift+N",
        )
        marks = self._marks
        self.remove_region = Command(
            "remove_region",
            tr("Remove &mark"),
            Menu.TOOLS,
            tr("Remove the mark that was clicked, else the last one"),
            lambda: marks().remove(),
            "Del",
            separated=True,
            enabled=lambda: review.is_open or bool(marks().kept),
        )
        self.undo = Command(
            "undo",
            tr("&Undo"),
            Menu.TOOLS,
            tr("Undo the latest mark on this film; without one, your last verdict in the review"),
            self._undo,
            "Ctrl+Z",
            enabled=lambda: review.is_open or marks().can_undo,
        )
        self.redo = Command(
            "redo",
            tr("Re&do"),
            Menu.TOOLS,
            tr("Redo what was undone"),
            self._redo,
            "Ctrl+Shift+Z",
            enabled=lambda: review.is_open or marks().can_redo,
        )
        self.acting = (self.remove_region, self.undo, self.redo)
        """What is done to marks, be they a verdict's or not; in the menu of the tools."""
        self.next_unread = say(
            "next_unread",
            tr("Next &film to read"),
            tr("The next film without your verdict"),
            review.go_to_next_unread,
            "Return Enter",
            separated=True,
        )
        self.all = (
            self.positive,
            self.negative,
            self.unsure,
            *self.labels,
            self.key_image,
            self.note,
            self.findings,
            self.next_unread,
            say("back", tr("&Back"), tr("The film you read before this one"), review.go_back, "Backspace"),
            *self._choices(),
            *self._folder_commands(),
        )
        """In the order of the menu of the review, without `folder`."""
        self.show_sides()

    def _choices(self) -> tuple[Command, ...]:
        review, say = self._review, self._command
        return (
            say(
                "auto_advance",
                tr("Ad&vance by itself"),
                tr("Go on to the next film after a verdict"),
                lambda: review.set_auto_advance(not review.auto_advance),
                separated=True,
                checked=lambda: review.auto_advance,
            ),
            say(
                "read_first",
                tr("&Hide scores until the verdict"),
                tr("Say first what you see"),
                lambda: review.set_read_first(not review.read_first),
                checked=lambda: review.read_first,
            ),
            say(
                "adjudicate",
                tr("Ad&judicate"),
                tr("Decide where readers differ, with their verdicts shown"),
                lambda: review.set_adjudicating(not review.adjudicating),
                checked=lambda: review.adjudicating,
            ),
            say(
                "consensus",
                tr("Con&sensus..."),
                tr("What each reader said and marked, side by side, where they differ"),
                review.want_consensus,
            ),
            say(
                "pseudonyms",
                tr("&Pseudonyms"),
                tr("Show pseudonyms in place of file names"),
                lambda: review.set_pseudonyms(not review.pseudonyms),
                checked=lambda: review.pseudonyms,
            ),
            say("reader", tr("Another reader..."), tr("Another reader continues"), self._asking.change_reader),
        )

    def _folder_commands(self) -> tuple[Command, ...]:
        review, say = self._review, self._command
        return (
            say(
                "look_again",
                tr("&Look for new films"),
                tr("Score what is new, changed or left in the folder"),
                review.go_on_scoring,
                separated=True,
            ),
            say(
                "begin_again",
                tr("Begin again with the &model in use"),
                tr("Score the folder with it; verdicts are carried over"),
                review.begin_again,
                enabled=lambda: review.other_model is not None and not review.read_only,
            ),
            say("charts", tr("&Charts..."), tr("Figures of the model and the readers"), self._handing.show_charts),
            say(
                "place_threshold",
                tr("&Threshold for this place..."),
                tr("Of 1,000 people: how many are recalled and missed; keep an operating point of this place"),
                self._handing.choose_threshold,
            ),
            say(
                "hand_over",
                tr("E&xport..."),
                tr("Write tables, a summary, or labels to train with"),
                self._handing.hand_over,
                "Ctrl+E",
            ),
            say(
                "close_review",
                tr("Close the revie&w"),
                tr("Back to the list of films; the review goes on where it was"),
                review.close,
                "Ctrl+W",
                separated=True,
            ),
        )

    def show_sides(self) -> None:
        """Call the commands for both sides of the task as the model does."""
        headline = self._review.headline
        asks = tr("; asks which label where several mean that")
        positive, negative = (capital(words).replace("&", "&&") for words in (headline.title, headline.negative))
        usual = headline.title == DEFAULT_HEADLINE.title
        self.positive.call(
            f"&{positive}" if usual else positive, tr("The film {of_film}{asks}", of_film=headline.of_film(), asks=asks)
        )
        self.negative.call(
            tr("N&ormal") if usual else negative, tr("The film {of_film}", of_film=headline.of_film(positive=False))
        )

    def show_labels(self) -> None:
        """Let the commands of the labels be called as the labels of this review are; more of them are not seen."""
        known = self._review.labels if self._review.is_open else ()
        for place, command in enumerate(self.labels):
            command.setVisible(place < len(known))
            if place < len(known):
                command.setText(self._review.words(known[place].name).replace("&", "&&"))

    def _command(
        self,
        name: str,
        text: str,
        tip: str,
        does: Handler,
        keys: str = "",
        *,
        separated: bool = False,
        enabled: Condition | None = None,
        checked: Condition | None = None,
    ) -> Command:
        return Command(
            name,
            text,
            Menu.REVIEW,
            tip,
            does,
            keys,
            separated=separated,
            enabled=enabled or self._is_open,
            checked=checked,
        )

    def _undo(self) -> None:
        """The latest act on the film shown; without one, what was said last, on whichever film."""
        match self._marks().undo():
            case Taken.OF_VERDICT if self._review.session.pane.takes_verdict:
                self._review.undo_region()
            case Taken.OF_VERDICT | None if self._review.is_open:
                self._review.undo()

    def _redo(self) -> None:
        match self._marks().redo():
            case Taken.OF_VERDICT if self._review.session.pane.takes_verdict:
                self._review.redo_region()
            case Taken.OF_VERDICT | None if self._review.is_open:
                self._review.redo()

    def _marks(self) -> FilmMarks:
        return self._review.session.pane.marks

    def _is_open(self) -> bool:
        return self._review.is_open

    def _give_label(self, place: int) -> None:
        if place <= len(self._review.labels):
            self._review.give_label(self._review.labels[place - 1].name)
