"""Why a film gets no score or no decision, a model is not used, a file not written; and what is said beside a score."""

from __future__ import annotations

from enum import unique

from imaging.reasons import Reason

_ANYWAY = "It gets no score; you can score it anyway."
_CORRECT = "Correct the file, or score it anyway."
_NONE = "It gets no score."
_OTHER_MODEL = "Choose another model."
_READ = "Read this film without it."
_RESUME = "The rows so far are kept; go on with --resume."
_ROOM = "Make room on the disk, or look at its permissions."
_START = "Start some with: dask worker SCHEDULER."
_USE = "Choose one with: hilum models use ID."


@unique
class ModelReason(Reason):
    """What is said of a film that goes to a model, of models, their weights and where they run."""

    # The input check
    NO_RADIOGRAPH = "The file's modality is {modality}: this is no radiograph.", _NONE
    NOT_FRONTAL = "The file's view position is {view}: this is no frontal film.", _NONE
    OTHER_PART = "The file's body part is {part}, not the chest.", _NONE
    YET_CHEST = "{problem} The picture looks like a frontal chest film.", _ANYWAY
    SMALL = "The picture is only {columns} x {rows} pixels.", _ANYWAY
    CUT_SHORT = "The file is cut short: it holds only {share:.0%} of the film.", _ANYWAY
    LOWER_RESOLUTION = "The file is cut short: it holds the film at a lower resolution only.", _ANYWAY
    COLOR = "The picture is in color.", _ANYWAY
    BLANK = "The picture is blank: it has hardly any contrast.", _ANYWAY
    NOISE = "The picture is noise.", _ANYWAY
    NO_CHEST = "The picture does not look like a frontal chest film.", _ANYWAY
    TURNED_LEFT = "The film seems to be turned a quarter to the left.", _CORRECT
    UPSIDE_DOWN = "The film seems to be turned upside down.", _CORRECT
    TURNED_RIGHT = "The film seems to be turned a quarter to the right.", _CORRECT
    FLIPPED = "The film seems to be flipped upside down.", _CORRECT
    NEGATIVE = "The film seems to be a negative: bones are dark.", _CORRECT

    # Beside the score
    FORCED = "Scored although the input check said: {problem}"
    CROSSES = "Moved a little, the film crosses the threshold in {crossed} of {count}."
    MIRRORED = "Left and right may be exchanged: compare with the side marker."

    # The score
    UNDER_ONE = "The patient's age is under 1 year. This model is for {whom}.", _READ
    OTHER_AGE = "The patient's age is {age} {age:year|years}. This model is for {whom}.", _READ
    OTHER_VIEW = "The view is {view}. This model is for {whom}.", _READ
    NO_NUMBER = "The network's answer is not a number.", "Try another model."
    NO_MEMORY = "There is not enough memory to score a film.", "Close programs."
    NO_MEMORY_FOR_METHOD = "There is not enough memory for {method} of this film.", "Choose another method."
    NO_CLASSIFIER = "{model} is a {kind}: it gives no score.", _OTHER_MODEL
    NO_OUTLINES = "{model} is a {kind} and outlines no lungs.", _OTHER_MODEL
    NO_DICOM_FILM = (
        "The film is a {kind} file, which says nothing of a patient or study: no DICOM objects are made of it.",
        "With --wrap it is first written as a DICOM film in a new study.",
    )
    NOT_LINKED = (
        "The file lacks {names} or holds no valid one: no DICOM objects are made of it, as they could not refer to it.",
        "Ask the sender for a complete file.",
    )
    COLOR_STATE = "A view of a color film cannot be saved: its presentation states are of another kind."
    NO_OPERATING_POINT = "{model} has no operating point named {name}.", "It has: {known}."

    NO_PLACE_POINT = "{model} has no operating point of this place named {name}.", "It has: {known}."
    BAD_PLACE_POINT = "An operating point cannot be kept as {name}: {why}.", "Choose another name."
    POINTS_NOT_WRITTEN = "The operating points of this place cannot be written: {error}.", _ROOM
    VERSION_NOT_WRITTEN = "The new version of the model cannot be written: {error}.", _ROOM
    BAD_PLACE_POINTS = (
        "The operating points that this place kept for a model cannot be read ({error}).",
        "The model's own still work. Keep yours again.",
    )

    # The card and its folder
    BAD_ID = (
        "A model cannot be called {name}: its name may hold only small letters, digits, dot, dash and underscore.",
        "Choose another output folder.",
    )
    LARGE_CARD = "The model card {file} is larger than {megabytes} MB.", _OTHER_MODEL
    UNREADABLE_CARD = "The model folder has no readable {file} ({error}).", _OTHER_MODEL
    NO_JSON = "The model card {file} is not valid JSON.", _OTHER_MODEL
    BAD_CARD = "The model card is refused: {error}.", _OTHER_MODEL
    CARD_NOT_WRITTEN = "The model card is not written: {error}.", "Correct the card."
    BAD_GATE = "The input gate of {model} does not fit its card.", _OTHER_MODEL

    # Weights
    OTHER_DIGEST = (
        "The weights of {model} are not those its card names: their SHA-256 differs.",
        "Install the model again.",
    )
    NO_FLOATS = "The weights of {model} are not a safetensors file of float arrays.", _OTHER_MODEL
    NOT_FINITE = "The weights of {model} hold values that are not finite ({name}).", _OTHER_MODEL
    NOT_FINITE_NOT_WRITTEN = "The weights hold values that are not finite ({name}).", "Nothing was written."
    NO_WEIGHTS = "The model folder has no {file}.", _OTHER_MODEL
    LARGE_WEIGHTS = "{file} is larger than {gigabytes} GB.", _OTHER_MODEL
    UNREADABLE_WEIGHTS = "{file} cannot be read ({error}).", _OTHER_MODEL
    PICKLE = (
        "{file} is a pickle: it contains program code and was not opened.",
        "If you trust where it comes from, convert it: hilum models import {file}.",
    )
    OTHER_FILE = "{what}", _OTHER_MODEL
    OTHER_FILE_TO_IMPORT = "{what}", "Give the file that torch.save or safetensors wrote."
    EMPTY = "{file} is empty: copy or download it again."
    GIT_LFS = "{file} is a pointer of Git LFS, not the weights themselves: fetch them with git lfs pull."
    GIT_ANNEX = "{file} is a pointer of git-annex, not the weights themselves: fetch them with git annex get."
    WEB_PAGE = "{file} is a web page or XML, no weights: the download failed."
    KERAS = "{file} is an HDF5 file, as Keras writes it; only weights of PyTorch are read."
    NO_FILE_OF_WEIGHTS = "{file} is {what}, no file of weights."
    DAMAGED_ARCHIVE = "{file} is a damaged archive.", _OTHER_MODEL
    WOULD_EXPAND = "{file} would expand from {size:,} to {total:,} bytes and was not opened.", _OTHER_MODEL
    SLOW_TO_READ = "{file} took too long to read.", _OTHER_MODEL
    MUCH_MEMORY = "{file} could not be read within the memory allowed.", _OTHER_MODEL
    BROKE_OFF = "{file} made the process that read it break off.", _OTHER_MODEL
    MANY_PARTS = "{file} has more parts than any network and was not opened.", _OTHER_MODEL
    DAMAGED_SAFETENSORS = "{file} is a damaged safetensors file: its list of arrays does not fit it.", _OTHER_MODEL
    OTHER_NUMBERS = "{file} holds numbers of a kind that no network here has ({name}: {kind}).", _OTHER_MODEL
    ONNX_ALONE = (
        "{file} is an ONNX file: it has no weights by name, which heat maps need.",
        "Give the weights that it was made of, or a model folder.",
    )
    PROGRAM_CODE = "{file} contains program code and was not opened.", _OTHER_MODEL
    NO_TORCH = "{file} is not a file of torch weights.", _OTHER_MODEL
    NO_STATE_DICT = "{file} holds no state dict of tensors.", _OTHER_MODEL
    DOES_NOT_FIT = "{file} does not fit {architecture} at {name}.", "Check the architecture's name."

    # The network
    UNKNOWN_ARCHITECTURE = "{model} needs the architecture {architecture}, which is unknown.", _OTHER_MODEL
    BAD_NETWORK = "{model} cannot be used: {problem}", _OTHER_MODEL
    LACKS = "The weights of {model} lack {name} ({count} in all) for {architecture}.", _OTHER_MODEL
    SURPLUS = "The weights of {model} have a surplus {name} ({count} in all) for {architecture}.", _OTHER_MODEL
    OTHER_SHAPE = (
        "{name} of {model} has the shape {shape}, not {wanted} as {architecture} with {labels} labels needs.",
        _OTHER_MODEL,
    )
    NO_ARCHITECTURE = (
        "There is no architecture {architecture}.",
        "Choose one of {known}, or another convolutional network of torchvision or timm by its name.",
    )
    NO_FEATURE_MAP = (
        "{architecture} gives no feature map (rows and columns of features), so there would be no heat map.",
        "Choose one of {known}, or another convolutional network of torchvision or timm by its name.",
    )

    # Files for other engines
    OTHER_DIGEST_OF_ENGINE = (
        "{file} of {model} is not the one its card names: its SHA-256 differs.",
        "Install the model again, or use --engine torch.",
    )
    BAD_FILE_OF_ENGINE = "{file} of {model} holds no network that fits its card.", "Use --engine torch."
    OUTSIDE_OF_ENGINE = "{file} of {model} takes weights from outside the file.", "Use --engine torch."
    NO_FILE_OF_ENGINE = "{model} has no network for the engine {engine} on this device.", "Use --engine auto."
    ENGINES_APART = (
        "{file} of {model} gives other scores than its weights, by up to {apart:.2g}.",
        "Remove the file and its line in the card.",
    )

    # Installed models
    NONE = "none"
    NO_MODEL = "There is no model named {name}.", "Installed models: {known}."
    NOT_INSTALLED = "There is no installed model named {name}.", "Installed models: {known}."
    NOT_INSTALLED_TO_REMOVE = "There is no installed model named {name}.", "See hilum models list."
    NO_MODELS = "No model is installed.", "Install one with: hilum models import FOLDER."
    NO_MODEL_BEFORE = "There is no model to go back to.", _USE
    NO_HISTORY = "Which model was chosen last cannot be read.", _USE
    NOT_PUT_INTO_USE = "The model cannot be put into use: {error}.", _ROOM
    DISK_REFUSED = "the disk refused"
    DISK_SAID = "The disk refused: {error}.", "Make room on it, or look at its permissions."
    REPLACED = "{model} was replaced while the window was open.", "Start Hilum again."
    SAME_VERSION = (
        "A model named {model} is installed already, in this version {version}.",
        "Remove it, or choose another id.",
    )
    SAME_VERSION_TO_IMPORT = (
        "A model named {model} is installed already, in this version {version}.",
        "Remove it first, or write another id into the card of the one to be imported.",
    )
    SAME_NAME = "A model named {model} is installed already.", "Remove it, or choose another --id."
    NO_MODEL_IN_ZIP = (
        "{file} holds no model: no card.json at its top, or in its one folder.",
        "Give the zip that Hilum exported.",
    )
    THIS_REVIEW = "the films of this review"
    NOT_MEASURED = "Nobody has measured {model}: it may do no better than chance."
    AT_CHANCE = (
        "On {where} the AUC of {model} is between {low:.2f} and {high:.2f}: it may do no better than chance (0.5)."
    )
    BUNDLED = "{model} came with the program and stays."
    NO_PATH = "There is no {path}.", "Check the path."
    NO_NETWORK_SAID = "{file} does not say what network it is of.", "Say it: --architecture NAME."
    NO_LABELS_SAID = (
        "{file} does not say what network it belongs to.",
        "Say it: --architecture NAME --labels A,B.",
    )
    NOT_EMPTY = "{path} is not empty.", "Name a new folder."

    # Devices
    NO_DEVICE = "There is no device called {name}.", "Devices: {known}."
    NO_CUDA = "CUDA (an NVIDIA GPU with its driver) is not usable on this computer.", "Use --device auto or cpu."
    NO_MPS = "MPS (an Apple GPU) is not usable on this computer.", "Use --device auto or cpu."

    # A cluster
    NO_DASK = "Dask is not installed here.", "Install it with: pip install 'hilum[dask]'."
    IT = "It"
    WORKER = "The worker {address}"
    SCHEDULER = "The scheduler"
    ON_WORKER = "The worker {address}: {problem}", "{problem:next_step}"
    OTHER_VERSIONS = "{who} has {what:; }.", "Install the same versions on every computer."
    OTHER_VERSION = "{name} {found}, not {needed}"
    VERSION_MISSING = "{name} missing, not {needed}"
    NO_HILUM = (
        "{who} has no Hilum that works ({error}).",
        "Install hilum[dask] in the same version on every computer of the cluster.",
    )
    NOT_SHARED = "{problem}", "Share the folder under the same path with every computer that has a worker."
    WORKERS_ENDED = (
        "Each worker that scored this film ended.",
        "It is probably damaged, or too large for the workers' memory.",
    )
    WORKERS_GONE = "No worker was there for {seconds:g} seconds.", f"{_RESUME} {_START}"
    NO_WORKER = "The scheduler has had no worker for {seconds:g} seconds.", _START
    NO_SCHEDULER = "No Dask scheduler answers at {address}.", "Start one with: dask scheduler."
    SCHEDULER_GONE = "The Dask scheduler at {address} is gone.", _RESUME
    NO_ADDRESS = (
        "{address} is not the address of a Dask scheduler, nor its scheduler file.",
        "An address is like tcp://HOST:8786.",
    )
    NO_CERTIFICATES = (
        "There are no certificates for {address}.",
        "Name them in Dask's configuration: distributed.comm.tls.",
    )
