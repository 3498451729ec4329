"""Small faults put into the program one at a time: the tests named for each must find it.

    python -m tests.mutants [--only NAME]

Works on a copy of the checkout and writes the table to build/mutants.md. `tests/test_mutants.py` keeps the list true.
"""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "build" / "mutants.md"
LONGEST_S = 300
OURS = ("imaging", "inference", "review", "training", "viewer", "resources", "tests", "main")
LARGE = ("cv2", "hypothesis", "imagecodecs", "pydicom", "pytest", "torch", "PySide6.QtWidgets")
"""What every run would load anew."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """`old` occurs once in `file` and is replaced by `new`; `tests` are the words for pytest that should then fail."""

    name: str
    file: str
    old: str
    new: str
    tests: str


@dataclass(frozen=True, slots=True)
class Subject:
    """A file, the tests of it, and its mutants: name, old, new, and other tests where those are not enough."""

    about: str
    file: str
    tests: str
    mutants: Sequence[tuple[str, ...]]


SUBJECTS = (
    Subject(
        "dimse",
        "imaging/archive/arrivals.py",
        "tests/archive/test_receiver.py tests/archive/test_faults_of_servers.py",
        (
            ("another object than was announced is kept", "if (instance and own_instance != instance) or", "if"),
            ("a film that ends too early is kept", "if header.cut_short:", "if False:"),
            ("pixels that end too early are kept", "return pixels.value + pixels.length <= size", "return True"),
            (
                "compressed pixels that end too early are kept",
                "return not read_fragments(",
                "return True or read_fragments(",
            ),
            ("what did not become whole stays", "                incoming.path.replace(path)", "                pass"),
            ("what came before is written again", "if path.exists():", "if False:"),
            ("a full disk is not told", "if incoming.refused is not None:", "if False:"),
        ),
    ),
    Subject(
        "dimse",
        "imaging/archive/receiver.py",
        "tests/archive/test_receiver.py",
        (
            ("anybody may send", "own.require_calling_aet = list(receiver.senders)", "pass"),
            ("any title is answered", "own.require_called_aet = True", "pass"),
            ("who is turned away is not told", "if refusal := _refusal(asked, receiver):", "if False:"),
        ),
    ),
    Subject(
        "dimse",
        "imaging/archive/acts.py",
        "tests/archive/test_receiver.py",
        (("a receiver outlives its window", "with_asker=receives", "with_asker=False"),),
    ),
    Subject(
        "dimse",
        "viewer/pacs/receiver_part.py",
        "tests/viewer/test_watching.py",
        (
            ("films are received unasked", "if not self.wanted.isChecked():", "if False:"),
            ("who may send need not be named", "if not receiver.senders:", "if False:"),
        ),
    ),
    Subject(
        "dicomweb",
        "imaging/archive/dicomweb.py",
        "tests/archive/test_dicomweb.py",
        (
            (
                "a password follows a redirect to another server",
                "if (further.scheme, further.host, further.port) != self._origin:",
                "if False:",
            ),
            ("a certificate is not checked", 'self._tls(address) if url.scheme == "https" else False', "False"),
            ("an answer may be of any length", "if len(answer) > MAX_ANSWER_BYTES:", "if False:"),
            ("what a server refuses counts as sent", "if failed or not stored:", "if False:"),
            (
                "a server that wants a user is told as a wrong password",
                "status == 401 and not self._has_login",
                "False",
            ),
            ("a damaged tag ends a search", "or not _TAG.fullmatch(tag)", ""),
        ),
    ),
    Subject(
        "watch",
        "imaging/archive/watch.py",
        "tests/imaging/archive/test_watch.py",
        (
            ("a file is whole though it has no end", "not given_up and not has_end(file, path, before.size)", "False"),
            ("a sleep of the computer is rest", "max(self.rest_s / 2, 0.01))", "1e9)"),
            ("what a program still writes is a film", "or name.lower().endswith(_UNFINISHED)", ""),
            ("fragments without a delimiter are whole", "position += 8 + length\n    return False", "return True"),
            ("a film that is replaced is not seen", "if (given is None or every)", "if (given is None)"),
        ),
    ),
    Subject(
        "watch",
        "inference/watch_journal.py",
        "tests/inference/test_watch_folder.py",
        (
            ("its own journal is a film", 'f"{self.path.name}-journal"', "self.path.name"),
            ("a changed table is written over", "return text.startswith(have) and not stream.read(1)", "return True"),
            ("an empty folder in place of the drive is written to", "mode={'rwc' if new else 'rw'}", "mode=rwc"),
        ),
    ),
    Subject(
        "watch",
        "inference/watch_folder.py",
        "tests/inference/test_watch_folder.py",
        (
            ("one UID is one film", "any(of == other and are_alike(scores, before) for", "any(of == other for"),
            ("objects are written again", "if not (before and path.is_file()):", "if True:"),
            ("what changed meanwhile is kept", "(arrival.digest and digests - {arrival.digest})", "False"),
            ("films that workers do not see are not said", "if is_here and own.code in _AWAY", "if False"),
        ),
    ),
    Subject(
        "watch",
        "imaging/archive/retrieving.py",
        "tests/archive/test_retrieving.py",
        (
            ("a search ends when nothing is waiting", "(max(1, self._left) if self.ended is None else 0)", "0"),
            ("what did not come is not said", "self._problems.append(problem)", "pass"),
        ),
    ),
    Subject(
        "objects",
        "inference/objects/structured_report.py",
        "tests/inference/objects/test_film_objects.py",
        (
            ("a score that is not calibrated is called a probability", "if prediction.calibrated:", "if True:"),
            ("a ratio that is only proposed is reported", "or own.origin is MarkOrigin.PROPOSED", ""),
            ("an outline stays open", "np.concatenate([points, points[:1]])", "points"),
            ("the minor axis comes first", "if right - left >= bottom - top", "if right - left < bottom - top"),
            ("a reader is always named", "    if said.name:\n", "    if True:\n"),
        ),
    ),
    Subject(
        "objects",
        "inference/objects/source_film.py",
        "tests/inference/objects/test_source_film.py",
        (
            ("a spacing of zero is a spacing", "not float(text) > 0", "not float(text) >= 0"),
            ("what is left out is not named", "left_out.append(dictionary_description(keyword))", "pass"),
            (
                "frames count from 0",
                "self.ref.frame + 1 if self.ref.frames > 1",
                "self.ref.frame if self.ref.frames > 1",
            ),
        ),
    ),
    Subject(
        "objects",
        "inference/objects/captures.py",
        "tests/inference/objects/test_film_objects.py",
        (
            (
                "the lungs lie half a pixel off",
                "(np.arange(rows) + 0.5 - place.offset_y)",
                "(np.arange(rows) - place.offset_y)",
            ),
            ("nothing says that there is writing in the picture", 'made.BurnedInAnnotation = "YES"', "pass"),
        ),
    ),
    Subject(
        "objects",
        "inference/film_report.py",
        "tests/inference/test_film_report.py",
        (
            ("what nobody accepted is on the page", " and mark.origin is not MarkOrigin.PROPOSED", ""),
            ("the page always names the patient", "identity_lines(image) if identity else ()", "identity_lines(image)"),
            ("a film is written over", "sniff(args.output) is not None", "False"),
            ("several films go into one file", "one and event.total > 1", "False"),
        ),
    ),
    Subject(
        "display",
        "viewer/film/film_view.py",
        "tests/viewer/test_save_picture.py",
        (
            (
                "a picture names the patient although the window does not",
                "parts.identity and self.settings.shows_identity",
                "parts.identity",
            ),
            ("overlays stay on a picture without marks", "scene = replace(scene, overlays=False)", "pass"),
            ("a turned film loses its shape", "if viewport.quarter_turns % 2:", "if False:"),
        ),
    ),
    Subject(
        "disagreement",
        "inference/disagreement.py",
        "tests/inference/test_side_by_side.py",
        (
            ("models of two tasks are compared", "if first.card.task != second.card.task or one", "if one"),
            ("shares count the wrong way", "+ _logit(share) - _logit(own)", "- _logit(share) + _logit(own)"),
            (
                "one calibration is enough",
                "(one.calibrated and other.calibrated)",
                "(one.calibrated or other.calibrated)",
            ),
            ("one shift is enough", "else shifts[0] + shifts[1]", "else max(shifts[0], shifts[1])"),
            ("unsure is the strongest", "Disagreeing.UNSURE: 2.0", "Disagreeing.UNSURE: 4.0"),
            ("only the first may be unsure", "in (one.decision, other.decision) else", "in (one.decision,) else"),
            ("the least is told", "key=lambda one: one.weight", "key=lambda one: -one.weight"),
        ),
    ),
    Subject(
        "further models",
        "viewer/jobs/further_scores.py",
        "tests/viewer/test_further_models.py",
        (
            ("hidden films are told", "if model is None or self._is_hidden(ref):", "if model is None:"),
            ("before the next film's score", "self._job(scoring, Priority.SOON)", "self._job(scoring, Priority.NOW)"),
            ("the first model once more", "if name in names and names[name] != self._deciding", "if name in names"),
            ("always at the first point", "self._point_of(card).name", "card.operating_points[0].name"),
            ("refused for good", "(anyway and isinstance(model.outcomes[ref], NotScored))", "False"),
            ("the rest is left", "if ref not in model.outcomes]", "if ref in model.outcomes]"),
        ),
    ),
    Subject(
        "headers",
        "imaging/archive/index.py",
        "tests/imaging/test_index.py",
        (
            ("a replaced file is known", "if (self.altered_ns, self.inode) != (file", "if (0, 0) != (0, 0) and (file"),
            ("a damaged row is believed", "if self.sum != _sum(", "if False and self.sum != _sum("),
            ("what lies in an archive is kept", "if file.altered_ns == 0:", "if False:"),
            ("a file of this moment is kept", "changed_ns < now - _SETTLED_NS", "changed_ns < now"),
            ("anybody may read it", "place.chmod(0o600)", "place.chmod(0o644)"),
            ("a folder of which one file was named is forgotten", "self._whole and not file.named", "self._whole"),
            ("an id of many is a patient", "if len(rows) > MOST_FILMS_OF_PATIENT:", "if False:"),
            ("a damaged index stays", "if not _is_held(error):", "if False:"),
            ("names of a removed folder stay", "if os.fsdecode(path) not in but:", "if False:"),
        ),
    ),
    Subject(
        "headers",
        "imaging/reading/plain_header.py",
        "tests/imaging/test_plain_header.py",
        (
            ("texts of several values are one text", 'if b"\\\\" in value or ', "if "),
            (
                "elements may fall",
                "if tag <= last:\n            raise _UnusualError\n        last = tag\n",
                "last = tag\n",
            ),
            ("a VR of another kind is taken", "if vr != kinds[tag]:", "if False:"),
            ("the view of a code is left out", 'said["view"] or _text(', 'said["view"] and _text('),
        ),
    ),
    Subject(
        "anatomy",
        "inference/input/anatomy.py",
        "tests/inference/test_anatomy.py",
        (
            ("the angle is sought up and inward", "(below * place.scale_y + inner", "(-below * place.scale_y + inner"),
            ("the angle is rounded off", "_ROUNDED = 0.03", "_ROUNDED = 0.0"),
            ("a border is where the mask ends", "if end - first >= 5:", "if end - first >= 500:"),
            ("the heart is narrowest", "first + int(border.argmin())", "first + int(border.argmax())"),
            ("a cut chest is measured", "if is_cut or float", "if float"),
            ("a left base may be raised", "_APEX_ABOVE = 0.05", "_APEX_ABOVE = 0.5"),
            ("a tip beside the chest wall is an angle", "if angle == below[-1] and", "if angle > below[-1] and"),
            ("sides are not the patient's", "if at_left != mirrored else", "if at_left else"),
            ("padding counts as film", "position >= max(start, 0.0)", "position >= start"),
            ("pixels are square", "lungs.placement.scale_y * pixel_aspect", "lungs.placement.scale_y"),
        ),
    ),
    Subject(
        "prepare",
        "inference/input/prepare.py",
        "tests/inference/test_prepare.py tests/inference/test_scene.py",
        (
            ("luma is reversed", "[0.299, 0.587, 0.114]", "[0.114, 0.587, 0.299]"),
            ("the other photometric is descending", "is Photometric.MONOCHROME1", "is Photometric.MONOCHROME2"),
            ("greys end at 256", "255.0 / span", "256.0 / span"),
            ("two neighboring values stay dark", "if span > 0:", "if span > 1:"),
            ("the mean is added", "(batch[:, None] - mean) / std", "(batch[:, None] + mean) / std"),
            ("a padded film is cropped", "scale = max(rows / spec.rows", "scale = min(rows / spec.rows"),
            ("a cropped film is padded", "scale = min(rows / spec.rows", "scale = max(rows / spec.rows"),
            ("a padded film lies below the middle", "((spec.rows - height) // 2, (", "((spec.rows - height), ("),
            (
                "a crop begins at the corner",
                "film = ((rows - height) // 2, (columns - width) // 2, height, width)",
                "film = (0, 0, height, width)",
            ),
            (
                "a film of integers keeps its padding's last value",
                "int(np.floor(padding[1])) - lowest + 1)",
                "int(np.floor(padding[1])) - lowest)",
            ),
            (
                "a film of floats keeps its padding's edges",
                "(flat < padding[0]) | (flat > padding[1])",
                "(flat <= padding[0]) | (flat >= padding[1])",
            ),
            ("infinity counts", "flat = flat[np.isfinite(flat)]", "flat = flat[~np.isnan(flat)]"),
            ("the low value is one rank early", 'reached, below, side="right"', 'reached, below, side="left"'),
            ("the upper percentile is mirrored", "(100 - high) / 100", "high / 100"),
            ("the lower rank is rounded up", "below = int(np.floor(", "below = int(np.ceil("),
            ("signed values are counted one off", "np.roll(counts, entries // 2)", "np.roll(counts, entries // 2 - 1)"),
            ("counts are not exact", "_EXACT_COUNT = 1 << 24", "_EXACT_COUNT = 1 << 30"),
            (
                "a negative is not turned",
                "int(high) - inside if descending else",
                "inside - int(low) if descending else",
            ),
            ("a film is shrunk by single pixels", "interpolation=cv2.INTER_AREA", "interpolation=cv2.INTER_NEAREST"),
            ("what is no number is bright", "nan=low)", "nan=high)"),
        ),
    ),
    Subject(
        "controls",
        "imaging/display/histogram.py",
        "tests/imaging/test_histogram.py",
        (
            ("bins of whole numbers are not whole", "np.ceil((high - low + 1) / BINS)", "((high - low + 1) / BINS)"),
            ("padding is counted", "(sample < low) | (sample > high)", "(sample <= low) | (sample >= high)"),
            (
                "rows that the file lacks are counted",
                "sample = image.values[: image.rows_held : step",
                "sample = image.values[::step",
            ),
        ),
    ),
    Subject(
        "controls",
        "imaging/display/cine.py",
        "tests/imaging/test_cine.py",
        (
            ("a frame's time is a rate", '1000.0 / value if keyword == "FrameTime" else value', "value"),
            ("a cine ends", "% frames", "% (1 << 30)"),
        ),
    ),
    Subject(
        "controls",
        "viewer/app/preferences.py",
        "tests/viewer/test_settings_window.py",
        (
            ("a file of another version is taken", "if content.pop(FORM) != VERSION:", "if content.pop(FORM) is None:"),
            ("a share is beyond one", " or not 0 <= value <= 1:", ":"),
            (
                "keys that are taken are kept",
                "if name in wanted and name not in refused else None",
                "if name in wanted else None",
            ),
        ),
    ),
    Subject(
        "controls",
        "viewer/commands.py",
        "tests/viewer/test_commands.py",
        (("single signs are heard while they are off", "if self._hears_signs or not types_a_sign(key)", "if key"),),
    ),
    Subject(
        "controls",
        "viewer/commands.py",
        "tests/viewer/test_layouts.py",
        (
            ("a digit is a command's own sign", "alone = not event.modifiers() and", "alone = False and"),
            ("a held digit goes on", "(action.autoRepeat() or not event.isAutoRepeat())", "True"),
        ),
    ),
    Subject(
        "controls",
        "viewer/widgets/focus.py",
        "tests/viewer/test_layouts.py",
        (("what AltGr types is a digit", "event.nativeModifiers() & _LEVEL_3", "event.nativeModifiers() & 0"),),
    ),
    Subject(
        "controls",
        "viewer/widgets/language.py",
        "tests/viewer/test_layouts.py",
        (("a point is a thousand", 're.sub("[.,]", self.place()', 're.sub("[,]", self.place()'),),
    ),
    Subject(
        "controls",
        "imaging/display/corner_text.py",
        "tests/imaging/test_corners.py",
        (
            (
                "a moved line names the patient",
                "shown = (identity or not line.identity) and",
                "shown = (identity or name in places or not line.identity) and",
            ),
        ),
    ),
    Subject(
        "controls",
        "viewer/widgets/outcome_text.py",
        "tests/viewer/test_language.py",
        (("a stored reason stays English", "return language.text(template, **told)", "return message"),),
    ),
    Subject(
        "controls",
        "viewer/review/charts_dialog.py",
        "tests/viewer/review/test_handing_over.py",
        (("charts stay dark in the light theme", "look = LIGHT if is_light() else DARK", "look = DARK"),),
    ),
    Subject(
        "controls",
        "viewer/film/text_overlay.py",
        "tests/viewer/test_film_view_writing.py",
        (("every place of the film is the ruler", "any(rect.contains(place) for rect in drawn)", "drawn"),),
    ),
    Subject(
        "controls",
        "viewer/app/own_presets.py",
        "tests/viewer/test_own_presets.py",
        (
            ("a name is there twice", "names.index(name.casefold()) if is_there else len(names)", "len(names)"),
            ("presets change places the other way", "place + step, rules.pop(place)", "place - step, rules.pop(place)"),
        ),
    ),
    Subject(
        "lungs",
        "inference/worker_jobs.py",
        "tests/inference/test_many_films.py",
        (("lungs are outlined twice", "replace(film, for_lungs=None, lungs=", "replace(film, lungs="),),
    ),
    Subject(
        "onnx",
        "inference/torch_engine.py",
        "tests/inference/test_engine.py",
        (
            ("half precision is believed near a threshold", "doubtful |= ~(np.abs(scores - edge) > near)", "pass"),
            ("what did not fit is tried again", "self.size = max(1, count // 2)", "pass"),
        ),
    ),
    Subject(
        "lungs",
        "inference/lungs.py",
        "tests/inference/test_lungs.py",
        (
            ("every part is a lung", "parts_of(inside)[:2] if", "parts_of(inside) if"),
            ("a speck is a lung", "own.filled.mean() >= _SMALLEST_PART", "own.filled.mean() >= 0"),
            (
                "lungs that are too small count",
                "if not _SMALLEST <= mask.mean() <= _LARGEST:",
                "if mask.mean() > _LARGEST:",
            ),
            (
                "holes stay",
                "np.zeros(part.shape, np.uint8), outlines, -1, 1, -1)",
                "part.astype(np.uint8), outlines[:0], -1, 1, -1)",
            ),
            (
                "children are outlined",
                "return not isinstance(population_of(self.model.card, subject), Problem)",
                "return True",
            ),
            ("any model outlines", "model.card.kind is not ModelKind.SEGMENTATION or", "False and"),
        ),
    ),
    Subject(
        "lungs",
        "training/data/masks.py",
        "tests/training/test_outline.py",
        (
            ("one lung is enough", "if len(parts) < 2:", "if len(parts) < 1:"),
            ("unequal lungs teach", "or min(areas) < _UNEQUAL * max(areas)", "or min(areas) < 0 * max(areas)"),
            ("holes teach", "> _HOLES * own.filled.sum()", "> own.filled.sum()"),
            ("bitten edges teach", "solidity(own.filled) < _HOLLOW or", "False or"),
        ),
    ),
    Subject(
        "lungs",
        "inference/table.py",
        "tests/inference/test_table.py",
        (
            (
                "a place is told of every film",
                "told = outcome.prediction.decision in",
                "told = True or outcome.prediction.decision in",
            ),
        ),
    ),
    Subject(
        "placement",
        "inference/input/prepare.py",
        "tests/inference/test_prepare.py tests/inference/test_overlay.py",
        (
            ("the offset goes the other way", "film_left - scale_x * left", "film_left + scale_x * left"),
            ("the offset down is scaled across", "film_top - scale_y * top", "film_top - scale_x * top"),
            (
                "scales are exchanged",
                "scale_x, scale_y = film_columns / width, film_rows / height",
                "scale_y, scale_x = film_columns / width, film_rows / height",
            ),
        ),
    ),
    Subject(
        "placement",
        "inference/prediction.py",
        "tests/inference/test_prepare.py tests/inference/test_overlay.py",
        (
            (
                "the extent forgets its offset",
                "self.offset_x + self.scale_x * self.columns",
                "self.scale_x * self.columns",
            ),
        ),
    ),
    Subject(
        "placement",
        "inference/explain/heat_map.py",
        "tests/inference/test_overlay.py",
        (
            ("half a pixel off", "(np.arange(pixels) + 0.5 - shift) / scale", "(np.arange(pixels) - shift) / scale"),
            ("half a cell off", "* cells - 0.5, 0, cells - 1)", "* cells, 0, cells - 1)"),
            ("drawn outside the film", "if film:", "if not film:"),
            (
                "a turned film takes the wrong axis",
                "(matrix[0, 1], matrix[1, 0]) if turned",
                "(matrix[1, 0], matrix[0, 1]) if turned",
            ),
            ("the highest place is half a step off", "(column + 0.5) / columns", "column / columns"),
            ("the kernel is another", "(1.5 * d - 2.5)", "(1.5 * d - 2.0)"),
            ("the threshold itself is not drawn", "np.where(level >= first,", "np.where(level > first,"),
            ("the outline begins one level late", "255), 1) - 1, 255", "255), 1), 255"),
            ("the scale is each film's own", "values / np.float32(heat.reference)", "values / np.float32(heat.peak)"),
        ),
    ),
    Subject(
        "onnx",
        "inference/onnx_engine.py",
        "tests/inference/test_onnx_engine.py",
        (
            ("another file is taken", "hashlib.sha256(data).hexdigest() != model.card.engines[ONNX]", "False"),
            ("scores may be any distance apart", "if not off <= LARGEST_DIFFERENCE", "if False"),
            ("a rectifier lets all back through", "(values > 0).astype(np.float64)", "np.ones(len(values))"),
            (
                "the parts of a grid are not added",
                "back.reshape(channels, -1).sum(axis=1)",
                "back.reshape(channels, -1)[:, 0]",
            ),
            ("the other labels do not count against", "- _softmax(logits, ~chosen)", "- 0"),
            ("the spread of a norm is left out", "scale / np.sqrt(variance + _NORM_EPSILON)", "scale"),
            (
                "the least of several labels is explained",
                "np.where(chosen, logits, -np.inf)",
                "np.where(chosen, -logits, -np.inf)",
            ),
            ("a network of another input is taken", "if shapes != [", "if False and shapes != ["),
        ),
    ),
    Subject(
        "decide",
        "inference/decide.py",
        "tests/inference/test_decide.py",
        (
            ("the lower edge is not unsure", "point.unsure_low <= score", "point.unsure_low < score"),
            ("the upper edge is unsure", "score < point.unsure_high", "score <= point.unsure_high"),
            ("the threshold is normal", "if score >= point.threshold", "if score > point.threshold"),
            ("labels share over films", "powers.sum(axis=1, keepdims=True)", "powers.sum(axis=0, keepdims=True)"),
            ("powers overflow", "np.exp(exact - exact.max(axis=1, keepdims=True))", "np.exp(exact)"),
            ("the least positive label counts", "exact[:, chosen].max(axis=1)", "exact[:, chosen].min(axis=1)"),
            (
                "odds are reversed",
                "_log_sum(exact[:, chosen]) - _log_sum(exact[:, ~chosen])",
                "_log_sum(exact[:, ~chosen]) - _log_sum(exact[:, chosen])",
            ),
            (
                "the intercept is taken away",
                "calibration.slope * logit + calibration.intercept",
                "calibration.slope * logit - calibration.intercept",
            ),
            ("beyond the points the slope is 1", "+ calibration.slope * outside", "+ outside"),
            ("a film outside is decided", "None if prediction.undecided is not None else decide(", "decide("),
            (
                "the first point is the usual one",
                'points.get("balanced", whose.operating_points[0])',
                "whose.operating_points[0]",
            ),
            ("every population has the first one's points", 'card.population(population or "")', "card.populations[0]"),
            ("the sigmoid is too steep", "np.tanh(0.5 * values)", "np.tanh(values)"),
            ("the lowest label leads", "return max(card.positive_labels", "return min(card.positive_labels"),
            (
                "bounds are in another order",
                "(one.unsure_low, one.threshold, one.unsure_high)",
                "(one.threshold, one.unsure_low, one.unsure_high)",
            ),
        ),
    ),
    Subject(
        "gate",
        "inference/input/gate.py",
        "tests/inference/test_gate.py",
        (
            (
                "the smallest film is too small",
                "min(image.rows, image.columns) < SMALLEST_SIDE",
                "min(image.rows, image.columns) <= SMALLEST_SIDE",
            ),
            ("half a film passes", "if image.present < 1:", "if image.present < 0.5:"),
            ("color passes", "_GREY_SPREAD = 8", "_GREY_SPREAD = 300"),
            ("a blank film passes", "_BLANK_LEVELS = 8", "_BLANK_LEVELS = 0"),
            ("noise is asked the other way", "smooth / whole < _SMOOTH_SHARE", "smooth / whole > _SMOOTH_SHARE"),
            ("a film far from all chests passes", "if distances[0] > self.far else", "if distances[0] < 0 else"),
            (
                "a worse variant names the film",
                "distances[best] * _VARIANT_MARGIN < distances[0]",
                "distances[best] * _VARIANT_MARGIN > distances[0]",
            ),
            ("the worst variant is asked", "np.argmin(distances[1:6])", "np.argmax(distances[1:6])"),
            ("only the picture itself is asked", "if odds[best, 0] < self.limit:", "if odds[0, 0] < self.limit:"),
            ("the limit is not asked", "if odds[best, 0] < self.limit:", "if False:"),
            ("the picture is the mirror image", "odds[0, 1] - odds[6, 1] > self.mirrored", "odds[6, 1] > odds[0, 1]"),
            ("a picture turns the other way", "(np.rot90(layout, -n)", "(np.rot90(layout, n)"),
            ("directions turn the other way", "2 * n, axis=2)", "-2 * n, axis=2)"),
            ("a negative keeps its directions", "_BINS // 2, axis=2)))", "0, axis=2)))"),
            (
                "a chest with an arm is no chest",
                "if _OTHER_PARTS.search(part) and not _CHEST_PARTS.search(part):",
                "if _OTHER_PARTS.search(part):",
            ),
            ("a file without a modality is refused", 'frozenset({"", "CR"', 'frozenset({"CR"'),
            ("a right lateral is frontal", '{"LL", "RL", "LAT"', '{"LL", "LAT"'),
            (
                "the gate speaks before the picture",
                "return problem or wrong, ModelReason",
                "return wrong or problem, ModelReason",
            ),
            ("the residual counts times the noise", "residual / self.noise", "residual * self.noise"),
            ("colors of a few pixels refuse a film", "np.ptp(sample, axis=2), 99)", "np.ptp(sample, axis=2), 100)"),
        ),
    ),
    Subject(
        "gradcam",
        "inference/explain/gradcam.py",
        "tests/inference/test_gradcam.py tests/inference/test_engine.py",
        (
            ("weights are sums", "gradient.mean(dim=(2, 3)", "gradient.sum(dim=(2, 3)"),
            (
                "what speaks against it is drawn",
                "torch.relu((weights * maps).sum(dim=1))",
                "(weights * maps).sum(dim=1)",
            ),
            ("channels are averaged", "(weights * maps).sum(dim=1)", "(weights * maps).mean(dim=1)"),
            ("another label is explained", "logits[output] if isinstance", "logits[output - 1] if isinstance"),
            (
                "odds are a sum",
                ".logsumexp(0) - logits[~chosen.to(logits.device)]",
                ".logsumexp(0) + logits[~chosen.to(logits.device)]",
            ),
            (
                "the least positive label is explained",
                "logits[chosen.to(logits.device)].max()",
                "logits[chosen.to(logits.device)].min()",
            ),
            ("the features are changed", ".clone().requires_grad_()", ".requires_grad_()"),
            ("a label's place is counted from behind", "card.labels.index(label)", "card.labels[::-1].index(label)"),
        ),
    ),
    Subject(
        "store",
        "inference/models/store.py",
        "tests/inference/test_store.py",
        (
            ("the digest is not compared", "if digest != card.weights_sha256:", "if False:"),
            (
                "weights that are no numbers are loaded",
                "not np.isfinite(array).all():\n            raise refused(ModelReason.NOT_FINITE,",
                "False:\n            raise refused(ModelReason.NOT_FINITE,",
            ),
            (
                "weights that are no numbers are saved",
                "not np.isfinite(array).all():\n            raise refused(ModelReason.NOT_FINITE_NOT_WRITTEN,",
                "False:\n            raise refused(ModelReason.NOT_FINITE_NOT_WRITTEN,",
            ),
            ("the gate's arrays stay with the weights", "if not name.startswith(GATE_PREFIX)}", "}"),
            ("a pickle is not told", 'if head[8:9] != b"{" and (', 'if head[8:9] == b"{" and ('),
            ("the gate's settings are not kept", "card = replace(card, gate=gate.settings())", "pass"),
            ("the card keeps its old digest", "hashlib.sha256(data).hexdigest())\n    folder", '"0" * 64)\n    folder'),
        ),
    ),
    Subject(
        "store",
        "review/store.py",
        "tests/review/test_store.py tests/review/test_store_log.py tests/review/test_store_opening.py",
        (
            ("the first entry holds", "SELECT max(seq) FROM verdict", "SELECT min(seq) FROM verdict"),
            ("the log repeats its last line", "WHERE seq > ? ORDER BY seq", "WHERE seq >= ? ORDER BY seq"),
            ("only the first thousand lines are read", "if len(entries) < _AT_ONCE:", "if len(entries) <= _AT_ONCE:"),
            ("a verdict has no moment", "verdict if verdict.at else replace(verdict, at=now())", "verdict"),
            ("who only reads writes", "if self.read_only:\n            raise", "if False:\n            raise"),
            (
                "what was said here is carried over",
                "if (film, *key_of(verdict)[1:]) in mine or is_nothing(verdict):",
                "if is_nothing(verdict):",
                "tests/review/test_store.py tests/review/test_begun_with.py",
            ),
            ("labels are sorted", "FROM label ORDER BY place", "FROM label ORDER BY name"),
            ("files that are gone are named", "WHERE film.id = ? AND file.here ", "WHERE film.id = ? "),
            ("the lock goes with the first connection", "and lock.is_last(self):", "and not lock.is_last(self):"),
            ("a changed file's former film is not told", "if former is not None:", "if former is None:"),
            ("labels are added", 'connection.execute("DELETE FROM label")', "pass"),
            ("the first who comes is a reader only", "self.read_only = kept.lock is None", "self.read_only = True"),
            ("every frame has one pseudonym", 'b"\\0" + str(frame).encode()', 'b"\\0"'),
            ("blanks make another patient", "name = patient_id.strip()", "name = patient_id"),
            ("readers stand by their last verdict", "ORDER BY min(seq)", "ORDER BY max(seq)"),
            (
                "spans are joined across others",
                "if spans and spans[-1][1] + 1 == first:",
                "if spans:",
                "tests/review/test_store.py tests/review/test_begun_with.py",
            ),
        ),
    ),
    Subject(
        "store",
        "review/database.py",
        "tests/review/test_store_safe.py tests/review/test_store_opening.py",
        (
            ("nothing waits for the disk", "PRAGMA synchronous = FULL", "PRAGMA synchronous = OFF"),
            ("half of a change is kept", 'connection.execute("ROLLBACK")', 'connection.execute("COMMIT")'),
            ("a newer program's review is opened", "if version > len(MIGRATIONS):", "if version < 0:"),
            (
                "an older review is not backed up",
                "        if start:\n            before()",
                "        if not start:\n            before()",
            ),
            ("the last holder keeps the lock", "if not self._holders:\n            self.free()", "pass"),
            ("a damage is the disk's", "_primary(error) not in _FULL", "_primary(error) in _FULL"),
            ("broken scores are whole", "and not broken_results(connection)", ""),
            ("columns may be called otherwise", "return _columns(new) <= _columns(connection)", "return True"),
            (
                "a name that is no text is no damage",
                "DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError, json",
                "DAMAGE = (sqlite3.DatabaseError, json",
            ),
        ),
    ),
    Subject(
        "verdicts",
        "review/log.py",
        "tests/review/test_store_log.py tests/review/test_listing.py tests/review/test_store.py",
        (
            (
                "the first adjudication holds",
                "    return max(\n        (entry",
                "    return min(\n        (entry",
                "tests/review/test_export_labels.py",
            ),
            (
                "redo outlives what is new",
                "done.append(entry.seq)\n            undone.clear()",
                "done.append(entry.seq)",
            ),
            ("another reader's steps are taken back", "entry.verdict.reader != reader or ", ""),
            ("taking back brings nothing back", "        held[key] = entry.verdict\n", "        pass\n"),
            (
                "a region alone is nothing",
                "verdict.regions or verdict.structure",
                "verdict.structure",
                "tests/review/test_begun_with.py",
            ),
            ("the score was always seen", "score_visible=bool(visible)", "score_visible=True"),
            (
                "a region's corners are exchanged",
                "(at.left, at.top, at.right, at.bottom)",
                "(at.left, at.bottom, at.right, at.top)",
            ),
        ),
    ),
    Subject(
        "verdicts",
        "review/structure.py",
        "tests/review/test_structure.py",
        (
            ("a structure of a later version is read", ' or raw.get("version") != VERSION', ""),
            ("an own field is left out", '            **({"own": dict(self.own)} if self.own else {}),\n', ""),
            ("a choice stands twice in a form", "if len(set(texts)) < len(texts):", "if False:"),
        ),
    ),
    Subject(
        "verdicts",
        "review/programme.py",
        "tests/review/test_programme.py",
        (
            ("readers who differ recall", "None if len(told) > 1 else told.pop()", "told.pop()"),
            ("films without a word on recall count", "(cells[:, 0].sum()) / films", "(cells[:, 0].sum()) / len(hits)"),
        ),
    ),
    Subject(
        "verdicts",
        "review/final_verdict.py",
        "tests/review/test_listing.py tests/review/test_agreement.py tests/review/test_export.py",
        (
            ("two readers never differ", "if len(labels) > 1:", "if len(labels) > 2:"),
            ("an adjudicator's note decides", "own is not None and own.said is not None", "own is not None"),
            (
                "one unsure reader of two is not heard",
                "if any(verdict.said is Agreed.UNSURE",
                "if all(verdict.said is Agreed.UNSURE",
                "tests/review/test_export_labels.py",
            ),
            ("one reader is readers", "FinalReason.READER if len(said) == 1", "FinalReason.READER if len(said) == 2"),
            ("readers stand in another order", "place[verdict.reader]))", "-place[verdict.reader]))"),
            ("who adjudicates is a reader", "if entry.verdict.role is Role.READER]", "]"),
        ),
    ),
    Subject(
        "verdicts",
        "viewer/review/verdict_queue.py",
        "tests/viewer/review/test_state.py",
        (
            ("a verdict does not wait for its film", "if waits and self._is_held():", "if False:"),
            (
                "redo outlives a new verdict",
                "self.done.append((entry, request))\n            self.undone.clear()",
                "self.done.append((entry, request))",
            ),
            ("undo names no entry", "entry.seq, AfterKeeping.UNDONE)", "None, AfterKeeping.UNDONE)"),
            (
                "what waited is kept after a full disk",
                "self._waiting.clear()\n            self._set(None, answer)",
                "self._set(None, answer)",
            ),
        ),
    ),
    Subject(
        "splits",
        "training/data/split.py",
        "tests/training/test_split.py",
        (
            ("the rarest label of a patient counts", "return max(sorted(set(names))", "return min(sorted(set(names))"),
            ("a patient's first label counts", "max(sorted(set(names)), key=names.count)", "names[0]"),
            (
                "test films of a drawn patient are held back",
                'if film.split == "train" and film.patient in drawn',
                "if film.patient in drawn",
            ),
            (
                "a small label gives nobody",
                "max(1, round(share * whole)) if whole > 1",
                "round(share * whole) if whole > 1",
            ),
            ("the only patient is drawn", "if whole > 1 else 0", "if whole > 0 else 0"),
            ("the smallest remainder comes first", "counts[i] - exact[i])", "exact[i] - counts[i])"),
            ("test films are dealt out", 'for film in films if film.split != "test"]', "for film in films]"),
            ("each label begins at the first fold", "(start + number) % k", "number % k"),
            ("k patients are too few for k folds", "if len(patients) < k:", "if len(patients) <= k:"),
            ("one fold is taken", "if k < 2:", "if k < 1:"),
            ("the first are drawn where any were wanted", "if draw is Draw.FIRST else", "if draw is Draw.RANDOM else"),
            (
                "a fold teaches its own films",
                "if fold_of[film.patient] == number else",
                "if fold_of[film.patient] != number else",
            ),
            ("ids are sorted as text", "for patient in sorted(own, key=natural_key):", "for patient in sorted(own):"),
            ("patients are numbered from 0", "film.patient, len(numbers) + 1)", "film.patient, len(numbers))"),
            ("splits.csv names the patient", "film.split, patient))", "film.split, film.patient))"),
            ("patients in two splits are not found", "if len(names) > 1))", "if len(names) > 2))"),
        ),
    ),
    Subject(
        "loop",
        "training/learning/loop.py",
        "tests/training/test_loop.py",
        (
            (
                "the average goes the other way",
                "tensor.detach(), 1 - self.recipe.ema)",
                "tensor.detach(), self.recipe.ema)",
            ),
            (
                "the warm-up begins at 0",
                "(epochs_done + 1 / steps) / (recipe.warmup + 1 / steps)",
                "epochs_done / recipe.warmup",
            ),
            ("the cosine begins at 2", "0.5 * (1 + math.cos(math.pi * gone))", "1 + math.cos(math.pi * gone)"),
            (
                "an equal epoch is better",
                "_rank(rule, new) > _rank(rule, best)",
                "_rank(rule, new) >= _rank(rule, best)",
            ),
            ("patience is one epoch longer", ">= recipe.patience)", "> recipe.patience)"),
            ("the highest loss is best", "Keep.LOSS: -epoch.validation_loss", "Keep.LOSS: epoch.validation_loss"),
            (
                "of equal epochs the higher loss is best",
                "return value, -epoch.validation_loss",
                "return value, epoch.validation_loss",
            ),
            (
                "parts are averaged apart",
                "(self._processes.size / weight)).backward()",
                "(self._processes.size / len(truths))).backward()",
            ),
            ("gradients of steps add up", "self._optimizer.zero_grad(set_to_none=True)", "pass"),
            ("a step is left out on going on", "shares[self._position.step :]", "shares[self._position.step + 1 :]"),
            (
                "an epoch begins where the last one ended",
                "self.history += (epoch,)\n        self._position = Position()",
                "self.history += (epoch,)",
            ),
            (
                "the best weights go on learning",
                "{name: tensor.clone() for name, tensor in self._average.items()}",
                "dict(self._average)",
            ),
            (
                "the average is not what is validated",
                "part.load_state_dict(self._average)",
                "part.load_state_dict(learned)",
            ),
            ("learning goes on from the average", "part.load_state_dict(learned)\n", "pass\n"),
            ("dropout while validating", "part.eval()\n        views", "part.train()\n        views"),
            ("the last weights are the model", "dict(self._best or self._average)", "dict(self._average)"),
            ("recall is of all films", "(odds[positive] >= 0).mean()", "(odds >= 0).mean()"),
            ("gradients are not clipped", "if self._recipe.clip:", "if False:"),
            (
                "the pull forgets the learning rate",
                'min(1.0, group["lr"] * self._recipe.anchor)',
                "min(1.0, self._recipe.anchor)",
                "tests/training/test_adapting.py tests/training/test_loop.py",
            ),
            (
                "layers near the input learn most",
                "recipe.layer_decay ** (last - n)",
                "recipe.layer_decay**n",
                "tests/training/test_loop.py",
            ),
            (
                "a loss that is no number moves the weights",
                "if math.isfinite(done.loss):\n            if",
                "if True:\n            if",
            ),
            (
                "a loss that is no number goes on",
                "if not math.isfinite(done.loss):\n                values",
                "if False:\n                values",
            ),
            ("no checkpoint on the way", "if time.monotonic() - saved > every:", "if False:"),
        ),
    ),
    Subject(
        "loop",
        "training/learning/losses.py",
        "tests/training/test_loop.py tests/training/test_groups_and_marks.py",
        (
            ("smoothing goes to 1", "(1 - smoothing) + smoothing / 2\n", "(1 - smoothing) + smoothing\n"),
            ("softmax labels are not smoothed", 'reduction="sum", label_smoothing=smoothing', 'reduction="sum"'),
            ("at one half a film is normal", "(logits[:, 0] >= 0) ==", "(logits[:, 0] > 0) =="),
        ),
    ),
    Subject(
        "marks",
        "viewer/film/film_view.py",
        "tests/viewer/test_film_view.py tests/viewer/test_measuring.py",
        (
            (
                "a pan is shown where it was before",
                "return x - self.beyond[0], y - self.beyond[1]",
                "return -self.beyond[0], -self.beyond[1]",
            ),
            (
                "the film stays as it was under way",
                "self._is_moving, self._panning = False, None\n            self.update()",
                "self._panning = None",
            ),
            ("a pan goes beyond what was painted", "abs(way[0]) <= self.beyond[0]", "True"),
        ),
    ),
    Subject(
        "marks",
        "imaging/display/film.py",
        "tests/imaging/test_film.py",
        (
            (
                "a mirrored film is not turned round",
                "part=slice(stop - 1, start - 1 if start else None, -1)",
                "part=slice(start, stop)",
            ),
            ("edges are nearly right", "if max(aside[best], ends[most]) > _ASIDE:", "if False:"),
        ),
    ),
    Subject(
        "marks",
        "viewer/review/verdict_queue.py",
        "tests/viewer/review/test_verdict_history.py",
        (
            (
                "a region comes back with what was said later",
                "[_without(later, taken) for later in",
                "[later for later in",
            ),
            ("any film's region is taken back", "return request.verdict.film == film and", "return"),
            (
                "all of an entry is set back",
                "if getattr(request.before, name) != getattr(request.verdict, name)",
                "if True",
            ),
        ),
    ),
    Subject(
        "marks",
        "viewer/film/marks.py",
        "tests/viewer/test_measuring.py",
        (
            (
                "another reader's marks are seen",
                "return self.reader is None or mark.reader == self.reader",
                "return True",
            ),
            ("an act leaves what was taken back", "self._undone.pop(frame, None)", "pass"),
        ),
    ),
    Subject(
        "marks",
        "viewer/film/mark_painting.py",
        "tests/viewer/test_measuring.py",
        (("captions lie over each other", "if not self._covered(wanted):", "if True:"),),
    ),
    Subject(
        "threshold",
        "inference/place_threshold.py",
        "tests/inference/test_place_threshold.py",
        (
            ("a film at the threshold is not recalled", "films.scores >= threshold", "films.scores > threshold"),
            (
                "everybody has it",
                "missed = _times(_rest(sensitivity), PEOPLE * prevalence)",
                "missed = _times(_rest(sensitivity), PEOPLE)",
            ),
            ("the ill are recalled needlessly", "PEOPLE * (1 - prevalence)", "PEOPLE * prevalence"),
            (
                "both kinds vary apart",
                "recalled = _sum(found, needless, -_correlation(hits, spared))",
                "recalled = _sum(found, needless, 0.0)",
            ),
            ("the other way round they vary together", "needless, -_correlation(", "needless, _correlation("),
            (
                "films count for patients",
                "return len(np.unique(names[~self.positive]))",
                "return len(names[~self.positive])",
            ),
            ("one kind is enough", "if min(well, ill) >= FEWEST_TO_KEEP", "if max(well, ill) >= FEWEST_TO_KEEP"),
            ("films that tell nothing keep a point", "return films.useless or too_few(", "return too_few("),
            ("another population's point is marked", "if kept.population == own}", "if True}"),
        ),
    ),
    Subject(
        "place points",
        "inference/models/place_points.py",
        "tests/inference/test_place_points.py",
        (
            ("another version has it", "json.dumps([card.id, card.version, card", "json.dumps([card.id, card"),
            ("another calibration has it", "card.weights_sha256, calibrations])", "card.weights_sha256])"),
            (
                "a damaged file hides the model",
                "    except Fault:\n        return replace(",
                "    except ValueError:\n        return replace(",
            ),
            ("two have one name", "if other.point.name != own.point.name]", "if True]"),
            ("none is removed in silence", "if len(left) == len(there):", "if False:"),
            (
                "a card's name is taken",
                "if not name.startswith(PLACE_PREFIX) or not bare.strip():",
                "if not bare.strip():",
            ),
        ),
    ),
    Subject(
        "recalibration",
        "inference/recalibration.py",
        "tests/inference/test_recalibration.py",
        (
            ("a change by chance helps", "self.changed[0].high < 0", "self.changed[0].value < 0"),
            (
                "measured on the films of the fit",
                "unseen = cross_fitted(logits, films.positive, patients, films.source)",
                "unseen = calibrated(logits, choose_calibration(logits, films.positive, patients, films.source))",
            ),
            ("thresholds stay", "calibrated(uncalibrated(bounds, old), new)", "bounds"),
            ("the other population is calibrated", "points, whose.name)", "points, card.populations[-1].name)"),
            ("figures of the old scores stay", 'frozenset({"brier", "ece"})', 'frozenset({"brier"})'),
            ("points of the place come along", "created=at[:10], place_points=())", "created=at[:10])"),
            ("a version is made twice", "max(numbers, default=0) + 1", "max(numbers, default=1)"),
        ),
    ),
    Subject(
        "calibrate",
        "inference/calibration.py",
        "tests/training/test_calibrate.py",
        (
            (
                "films of one label are calibrated",
                "if positive.all() or not positive.any():\n        return replace(bare",
                "if not positive.any():\n        return replace(bare",
            ),
            ("isotonic from few patients", "_FEWEST_FOR_ISOTONIC = 100", "_FEWEST_FOR_ISOTONIC = 10"),
            (
                "folds are fitted on their own films",
                "others, own = folds != fold, folds == fold\n        fit = _WAYS",
                "others, own = folds == fold, folds == fold\n        fit = _WAYS",
            ),
            (
                "targets are not smoothed",
                "np.where(truth, (positive + 1) / (positive + 2), 1 / (negative + 2))",
                "np.where(truth, 1.0, 0.0)",
            ),
            (
                "neighbors in order are pooled",
                "blocks[-2].target * blocks[-1].weight >= ",
                "blocks[-2].target * blocks[-1].weight <= ",
            ),
            ("the way beyond the error is taken", "if gaps.sum() <= error:", "if gaps.sum() > error:"),
            ("films of a patient part", "rows: Rows = fold[member]", "rows: Rows = np.arange(len(member)) % _FOLDS"),
            ("steps go uphill", "if tried <= loss:", "if tried >= loss:"),
            ("the gradient is reversed", "(weights * (chance - targets))", "(weights * (targets - chance))"),
            (
                "a reliability of weights by films",
                "float(true[place] / mass[place])",
                "float(true[place] / films[place])",
            ),
            (
                "the Brier score is an absolute one",
                "brier=float((weights * (scores - positive) ** 2).sum())",
                "brier=float((weights * np.abs(scores - positive)).sum())",
            ),
            (
                "five patients of a class are too few",
                "if min(_patients_of(positive, patients)) < _FOLDS:",
                "if min(_patients_of(positive, patients)) <= _FOLDS:",
            ),
            ("the answer stays scaled", "found: Scores = answer / scale", "found: Scores = answer"),
            (
                "classes weigh by their films",
                "np.where(positive, 0.5 / max(1, positive.sum()), 0.5 / max(1, (~positive).sum()))",
                "np.full(len(positive), 1 / len(positive))",
            ),
            (
                "a wrong ranking is calibrated",
                '"temperature", float(slope), 0.0) if slope > _SMALLEST else None',
                '"temperature", float(slope), 0.0)',
            ),
            (
                "the logit's targets lose their sign",
                "np.logaddexp(0, logits) - targets * logits",
                "np.logaddexp(0, logits) + targets * logits",
            ),
            ("copies of films are counted", "slice(bare.n)", "slice(None)"),
        ),
    ),
    Subject(
        "display",
        "imaging/display/viewport.py",
        "tests/imaging/test_viewport.py tests/imaging/test_film.py",
        (
            (
                "the longer side of a pixel is one to one",
                "return max(1.0, 1.0 / aspect), max(1.0, aspect)",
                "return min(1.0, 1.0 / aspect), min(1.0, aspect)",
            ),
            ("a drag down is one across", "(b * dx + d * dy) / down", "(b * dx + d * dy) / across"),
        ),
    ),
    Subject(
        "display",
        "imaging/display/film.py",
        "tests/imaging/test_film.py",
        (
            (
                "both sides are averaged from the start",
                "across, down = (len(self._levels) > delay for delay in self._delays)",
                "across, down = True, True",
            ),
        ),
    ),
    Subject(
        "display",
        "imaging/display/overlays.py",
        "tests/imaging/test_overlays.py",
        (
            ("lines get lost", "math.ceil(1 / scale - 1e-6)", "math.floor(1 / scale - 1e-6)"),
            ("a circle is one of pixels", "((y - middle_y) * pixel_aspect) ** 2", "(y - middle_y) ** 2"),
            ("a bitmap covers the rest", "inside &= bits == 0", "inside &= bits == 1"),
            ("a region is filled", "bits & ~np.asarray(inner, np.uint8)", "bits & ~np.zeros_like(bits)"),
        ),
    ),
    Subject(
        "display",
        "imaging/display/presets.py",
        "tests/imaging/test_overlays.py",
        (
            (
                "the window measures what is covered",
                "return sample[part], (shown & inside)[part]",
                "return sample, shown",
            ),
        ),
    ),
    Subject(
        "display",
        "imaging/reading/dicom_overlays.py",
        "tests/imaging/test_overlays.py",
        (
            (
                "an origin counts from 0",
                "top, left = said.origin[0] - 1, said.origin[1] - 1",
                "top, left = said.origin",
            ),
            (
                "the last column is covered",
                '{"rectangle": (left - 1, top - 1, right, bottom)}',
                '{"rectangle": (left - 1, top - 1, right - 1, bottom)}',
            ),
            ("a plane lies a frame late", "index = frame - self.first", "index = frame - self.first - 1"),
            ("a plane of any size is read", "> 8 * data.length", "> 8000 * data.length"),
        ),
    ),
    Subject(
        "comparing",
        "viewer/browser/priors.py",
        "tests/viewer/test_priors.py",
        (
            (
                "a conflict is no conflict",
                "if any(first and second and first != second",
                "if all(first and second and first != second",
            ),
            ("names that differ do not matter", "if all(names) and names[0] != names[1]:", "if not all(names):"),
            ("a film of the same day is a prior", "and then < date:", "and then <= date:"),
            ("an anonymous set is a patient", "if len(found) <= MOST else []", "if found else []"),
        ),
    ),
    Subject(
        "comparing",
        "viewer/browser/session.py",
        "tests/viewer/review/test_beside.py tests/viewer/test_compare.py",
        (
            (
                "a verdict is about the film in focus",
                "return self.panes[0] if self.film_source is not None else self.pane",
                "return self.pane",
            ),
            (
                "all panes are urgent",
                "pane.reader.is_urgent = pane in (self.pane, self.reading_pane)",
                "pane.reader.is_urgent = True",
            ),
        ),
    ),
    Subject(
        "comparing",
        "inference/score_change.py",
        "tests/viewer/test_compare.py",
        (
            ("views do not matter", "if not earlier.view or earlier.view != later.view:", "if not earlier.view:"),
            ("populations do not matter", "if earlier.population != later.population:", "if not earlier.population:"),
            ("the smallest shift counts", "max(_shift(shifts, score)", "min(_shift(shifts, score)"),
        ),
    ),
    Subject(
        "trust",
        "inference/stability.py",
        "tests/inference/test_stability.py",
        (
            (
                "sides are cropped alike",
                "left, right = (random.uniform(0, CROP, 2)",
                "left, right = (np.full(2, CROP / 2)",
            ),
            ("the noise is twice as strong", "NOISE * (high - low)", "2 * NOISE * (high - low)"),
            ("padding is moved", "film.grey[film.part]", "film.grey"),
        ),
    ),
    Subject(
        "trust",
        "inference/explain/faithfulness.py",
        "tests/inference/explain/test_faithfulness.py",
        (
            ("what is marked least goes first", "-np.maximum(fine, 0).ravel()", "np.maximum(fine, 0).ravel()"),
            (
                "straight neighbors count as diagonal ones",
                "[[1, 2, 1], [2, 0, 2], [1, 2, 1]]",
                "[[1, 1, 1], [1, 0, 1], [1, 1, 1]]",
            ),
            ("ROAD is the wrong way round", "np.mean(least) - np.mean(most)", "np.mean(most) - np.mean(least)"),
            ("a blank is left", "_BLUR = 0.125", "_BLUR = 0.001"),
        ),
    ),
    Subject(
        "trust",
        "inference/prediction.py",
        "tests/inference/test_stability.py",
        (
            ("the film itself is not counted", "return min(self.score, *self.moved)", "return min(self.moved)"),
            (
                "whatever lies above crosses",
                "(score >= threshold) != (self.score >= threshold)",
                "(score >= threshold)",
            ),
        ),
    ),
    Subject(
        "finding",
        "viewer/browser/studies.py",
        "tests/viewer/test_browser.py",
        (
            ("the lateral stands before the frontal", "rank[study] * 2 + np.array(", "rank[study] * 2 - np.array("),
            ("the oldest study comes first", "[-_day(own.exam)", "[_day(own.exam)"),
            (
                "one word of a search is enough",
                "all(word in text for word in words)",
                "any(word in text for word in words)",
            ),
            (
                "a hidden name can be searched",
                "        if not identity:\n            return",
                "        if False:\n            return",
            ),
            ("a patient's number changes", "len(self._numbers) + 1)", "len(self._numbers) + 2)"),
        ),
    ),
    Subject(
        "finding",
        "viewer/browser/strip.py",
        "tests/viewer/test_browser.py",
        (
            (
                "the file's name stays when identity is hidden",
                'if by_file else tr("Film {film}"',
                'if self else tr("Film {film}"',
            ),
            (
                "a folded film stays folded when gone to",
                "            group.folded = False\n        return bool",
                "            pass\n        return bool",
            ),
        ),
    ),
    Subject(
        "imports",
        "inference/models/foreign.py",
        "tests/inference/test_importing.py tests/inference/test_foreign.py",
        (
            ("a loss's numbers are the network's", "if name.startswith(_LOSSES))", "if False)"),
            ("one channel stays one", "np.repeat(named[first] / 3, 3, axis=1)", "named[first]"),
            (
                "a tensor may say to be huge",
                "if total > max(size, 1 << 20) * _LARGEST_GROWTH:\n        values",
                "if False:\n        values",
                "tests/faults/test_hostile_weights.py",
            ),
            ("nobody is told that nobody said it", "() if what.population is not None else", "() if True else"),
        ),
    ),
    Subject(
        "imports",
        "inference/models/catalogue.py",
        "tests/inference/test_importing.py tests/inference/test_installed.py",
        (
            ("a folder's ONNX file is believed", "if not checked and any(", "if False and any("),
            ("a version may be a path", '_UNSAFE.sub("_", full_name(card))', "full_name(card)"),
            ("chance is not doubted", "own.figures[_AUC].low)\n    return", "-own.figures[_AUC].low)\n    return"),
        ),
    ),
    Subject(
        "imports",
        "inference/models/folder_check.py",
        "tests/faults/test_hostile_weights.py",
        (("other scores are let through", "if not off <= LARGEST_DIFFERENCE:", "if off < 0:"),),
    ),
    Subject(
        "identity",
        "imaging/reading/confidentiality.py",
        "tests/imaging/test_attributes.py tests/imaging/test_deidentify.py",
        (("private attributes identify nobody", "        return _PRIVATE\n", "        return None\n"),),
    ),
    Subject(
        "identity",
        "imaging/identity/cleaning.py",
        "tests/imaging/test_deidentify.py",
        (
            ("a report's texts stay", "if not _is_of_software(dataset):", "if False:"),
            (
                "a date moves without its time",
                "moved = shifted_pair(days[0], clocks[0], self.shift)",
                'moved = shifted_pair(days[0], "", self.shift)[0], clocks[0]',
            ),
            ("nobody's name is looked for", "searched = self.names if", "searched = None if"),
            ("a code names the reader", "element.value = [_no_code()]", "pass"),
        ),
    ),
    Subject(
        "identity",
        "imaging/identity/copies.py",
        "tests/imaging/test_deidentify.py",
        (
            (
                "a film that says nothing is taken for clean",
                'return None if said == b"NO" else Burned.UNSAID',
                "return None",
            ),
            (
                "what is blacked out in a first frame stays in the next",
                "for box in plan.boxes:",
                "for box in plan.boxes * (not frame):",
            ),
            (
                "bits that hold no value come along",
                "stream.write(_without_unused_bits(data, form, little))",
                "stream.write(data)",
            ),
            (
                "a kept UID leads out of the folder of the copies",
                "_UID.fullmatch(uid) is not None",
                "bool(uid)",
            ),
            (
                "remarks in a frame come along",
                "stream.write(bytes(stop - begin))",
                "_pass_on(header.source, begin, stop, stream)",
            ),
        ),
    ),
    Subject(
        "archives",
        "imaging/reading/zip_directory.py",
        "tests/imaging/test_zip.py",
        (
            ("files may lie over each other", "if any(earlier[1] > later[0]", "if False and any(earlier[1] > later[0]"),
            ("growth is not counted", "if whole > MAX_ARCHIVE_BYTES and", "if False and"),
            ("a name may climb", 'or ".." in parts', "or False"),
            ("links are files", "if mode & _KIND == _LINK:", "if False:"),
            ("the second of a name hides the first", "while found in self._given:", "while False:"),
            ("names are never GBK", "hanzi >= _COMMON_HANZI * len(pairs)", "False"),
        ),
    ),
    Subject(
        "archives",
        "imaging/reading/zip_members.py",
        "tests/imaging/test_zip.py",
        (
            ("a password is never forgotten", "if archive in kept}", "if archive}"),
            (
                "any password opens",
                "            return False  # of ZipCrypto",
                "            return True  # of ZipCrypto",
            ),
            (
                "a large file is unpacked",
                "if member.size > MAX_INFLATED_BYTES:\n        values",
                "if False:\n        values",
            ),
        ),
    ),
    Subject(
        "finding",
        "imaging/reading/attributes.py",
        "tests/imaging/test_attributes.py",
        (
            ("what is in a sequence identifies nobody", "below=self._of(item, hides))", "below=self._of(item, False))"),
            ("a long text is not cut", "        said = said[:LONGEST_TEXT]\n    return", "    return"),
        ),
    ),
    Subject(
        "controls",
        "viewer/app/copy_dialog.py",
        "tests/viewer/test_copy_dialog.py",
        (
            (
                "a rectangle moves off the film",
                "left = min(max(box.x + right, 0), columns - box.width)",
                "left = box.x + right",
            ),
            (
                "a key sizes no rectangle",
                "if modifiers & Qt.KeyboardModifier.ShiftModifier:",
                "if modifiers & Qt.KeyboardModifier.AltModifier:",
            ),
        ),
    ),
    Subject(
        "controls",
        "viewer/widgets/forms.py",
        "tests/viewer/test_accessibility.py",
        (("a small screen cuts a window", "        self._rolls = True\n", "        return\n"),),
    ),
    Subject(
        "finding",
        "viewer/help/help_window.py",
        "tests/viewer/test_help.py",
        (
            (
                "help is found as it is written in capitals only",
                "words = self.search.text().lower()",
                "words = self.search.text()",
            ),
            (
                "help is found on the page that is shown only",
                "if page is not None and page != self.page():",
                "if False:",
            ),
            ("a page before is shown at its first place", "else len(self._matches) - 1)", "else 0)"),
        ),
    ),
    Subject(
        "finding",
        "viewer/app/go_on.py",
        "tests/viewer/test_go_on.py",
        (
            (
                "a clean end leaves a trace",
                "            self._traces.drop(own=True)\n            self._traces = None",
                "            self._traces = None",
            ),
            (
                "the first film that is found is gone to",
                "path == wanted.film and session.pane.row != row",
                "session.pane.row != row",
            ),
        ),
    ),
    Subject(
        "states",
        "imaging/reading/presentation_states.py",
        "tests/imaging/test_presentation_states.py",
        (
            ("a flip turns the other way", "(-turns % 4 if flipped else turns), flipped", "turns, flipped"),
            (
                "another frame's window is taken",
                "(not one.frames or self.ref.frame in one.frames) for one in named",
                "True for one in named",
            ),
            (
                "the file's overlays stay without activation",
                "        activated = frozenset(self._activated())",
                "        activated = frozenset((0x6000, 0x6002))",
            ),
            ("a displayed area begins a pixel late", "left, right = min(x0, x1) - 1,", "left, right = min(x0, x1),"),
            ("places on the display are not turned back", "sin * dx + cos * dy", "cos * dy"),
            ("drawings have no end", ">= _MOST_DRAWINGS", "< 0"),
        ),
    ),
    Subject(
        "states",
        "imaging/display/presenting.py",
        "tests/imaging/test_presentation_states.py",
        (
            (
                "the film's polarity is turned once more",
                "return presentation.inverse != (image.photometric is Photometric.MONOCHROME1)",
                "return presentation.inverse",
            ),
            ("the file's shutter stays", "shutter=presentation.shutter, overlays", "overlays"),
        ),
    ),
    Subject(
        "states",
        "viewer/browser/presentations.py",
        "tests/viewer/test_presentations.py",
        (
            (
                "a review shows what another reader saw",
                "elif self._session.film_source is None and path not in self._touched:",
                "elif path not in self._touched:",
            ),
            (
                "a view that was changed is overruled",
                "film_source is None and path not in self._touched:",
                "film_source is None:",
            ),
        ),
    ),
    Subject(
        "states",
        "review/dicom_export.py",
        "tests/review/test_dicom_export.py",
        (
            ("readers are named unasked", "name=verdict.reader) if names else found", "name=verdict.reader)"),
            ("the star makes no key image", "any(verdict.key_image for verdict in said.all) or ", ""),
        ),
    ),
)


def mutants() -> Iterator[tuple[str, Mutant]]:
    """Every mutant behind what it is about."""
    for subject in SUBJECTS:
        for name, old, new, *tests in subject.mutants:
            yield subject.about, Mutant(name, subject.file, old, new, tests[0] if tests else subject.tests)


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a mutant: the test that found it, "" where none did."""

    about: str
    mutant: Mutant
    found_by: str
    seconds: float


def copied(target: Path) -> Path:
    """The checkout as it stands, with what is not committed yet."""
    listed = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    done = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True)
    for name in done.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)
    return target


def found_by(tree: Path, tests: str) -> str:
    """The first of these tests that fails in a tree; "" where all pass.

    They run in a fork of this process, which has loaded the large packages already; so this takes a system with fork.
    """
    with tempfile.TemporaryFile() as written:
        child = os.fork()
        if not child:
            os._exit(_run(tree, tests, written.fileno()))
        end, status = time.monotonic() + LONGEST_S, None
        while status is None:
            gone, code = os.waitpid(child, os.WNOHANG)
            status = os.waitstatus_to_exitcode(code) if gone else None
            if status is None and time.monotonic() > end:
                os.killpg(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return f"none of them ended in {LONGEST_S} seconds"
            time.sleep(0.02)
        written.seek(0)
        lines = written.read().decode(errors="replace").splitlines()
    if not status:
        return ""
    failed = [line for line in lines if line.startswith(("FAILED ", "ERROR "))]
    return failed[0].split()[1].partition("::")[2] if failed else f"pytest ended with {status}"


def _run(tree: Path, tests: str, out: int) -> int:
    """In the child: pytest's exit status for these tests of the tree, with what it says in a file."""
    os.setpgid(0, 0)
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.chdir(tree)
    os.environ |= {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    sys.dont_write_bytecode = True
    sys.path[:] = [str(tree), *(path for path in sys.path if Path(path or ".").resolve() != ROOT)]
    for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
        del sys.modules[name]
    import pytest

    words = ("-q", "-x", "--tb=no", "-rfE", "-p", "no:xdist", "-p", "no:cov", *tests.split())
    status = int(pytest.main(list(words)))
    sys.stdout.flush()
    return status


def tried(tree: Path, about: str, mutant: Mutant) -> Tried:
    """The mutant in a tree, which is as before afterwards. Raises ValueError where its text is not there once."""
    path = tree / mutant.file
    text, start = path.read_text(encoding="utf-8"), time.monotonic()
    if text.count(mutant.old) != 1:
        raise ValueError(f"{mutant.name}: its text stands {text.count(mutant.old)} times in {mutant.file}")
    path.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")
    try:
        found = found_by(tree, mutant.tests)
    finally:
        path.write_text(text, encoding="utf-8")
    return Tried(about, mutant, found, time.monotonic() - start)


def table(results: Sequence[Tried]) -> str:
    """How many were found of what, and the names of those that were not."""
    lines = ["| of | mutants | found |", "|---|---|---|"]
    made, found = Counter(one.about for one in results), Counter(one.about for one in results if one.found_by)
    lines += [f"| {about} | {count} | {found[about]} |" for about, count in made.items()]
    lines += [f"| all | {len(results)} | {found.total()} ({found.total() / max(1, len(results)):.0%}) |"]
    left = [f"- {one.about}: {one.mutant.name} (`{one.mutant.file}`)" for one in results if not one.found_by]
    return "\n".join([*lines, "", "Not found:", "", *(left or ["none"])]) + "\n"


def main() -> int:
    """Try them and write the table; 1 where fewer than nine in ten were found."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--only", metavar="NAME", help="those whose name, file or subject holds this")
    only = parser.parse_args().only or ""
    chosen = [(about, one) for about, one in mutants() if only in f"{about} {one.file} {one.name}"]
    results: list[Tried] = []
    for name in LARGE:
        importlib.import_module(name)
    with tempfile.TemporaryDirectory() as folder:
        tree = copied(Path(folder))
        for words in dict.fromkeys(one.tests for _, one in chosen):
            if why := found_by(tree, words):
                sys.stderr.write(f"Without a mutant there fails: {why}\n")
                return 2
        for about, mutant in chosen:
            results.append(tried(tree, about, mutant))
            last = results[-1]
            sys.stderr.write(f"{last.seconds:5.1f} s  {about}: {mutant.name}: {last.found_by or 'NOT FOUND'}\n")
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(table(results), encoding="utf-8")
    sys.stdout.write(table(results))
    return 0 if sum(bool(one.found_by) for one in results) >= 0.9 * len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
