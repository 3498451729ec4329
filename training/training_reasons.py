"""What is wrong with labelled films, and why a training is refused or breaks off."""

from __future__ import annotations

from enum import unique

from imaging.reasons import Reason

_ALONE = "The {feature} alone tells {question} (AUC {auc:.3f}): the model may learn that instead of the films."
_CHECKPOINT = "Choose another output folder, or leave out --resume."
_GROUPS = "{groups:,} {groups:group|groups} of {what} ({films:,} films)"
_INIT = "Give a file with --init, or leave it out to start from random weights."
_LAYOUTS = "Give a labels.csv or a folder of class folders."
_NAME_PATIENTS = "Name the patients in a column patient_id of a labels file."
_OTHER_LABELS = "Add films of the other labels from there, or leave the source out."
_PATIENTS = "Label films of more patients."
_RARE = "Label more of the rare ones, or train with class weights or balanced sampling."
_START = "Give a safetensors file of the recipe's network."


@unique
class TrainingReason(Reason):
    """What is wrong with labels, a recipe, a checkpoint or a training."""

    # Labels
    NO_DATA = "There is no such file or folder.", _LAYOUTS
    NO_LABELS = "There are no labelled films.", _LAYOUTS
    ALL_LEFT_OUT = "There are no labelled films; left out: {counts}.", _LAYOUTS
    NO_COLUMNS = "The labels file has no columns path and label.", "Name them in its first line."
    NO_COLUMN = "The labels file has no column {name}.", "It has: {known}."
    NO_POPULATION = "The model has no population named {name}.", "It has: {known}."
    NO_SCORE_TABLE = "{file} is no table of scores.", "Write one with hilum score, as csv or jsonl."
    OTHER_MODEL = "{file} does not hold scores of {model} {version} alone.", "Score the films with that one again."
    NOT_IN_TABLE = "No labelled film has a score in {file}.", "Score the films that the labels file names."
    LINE_LACKS = "Line {line} of the labels file lacks a path or a label.", "Fill it in or remove the line."
    UNKNOWN_SPLIT = "Line {line} names the split {split}.", "Splits are train, validation and test."
    NO_TEXT = (
        "The labels file is no CSV text in UTF-8 or UTF-16.",
        'Save it again as CSV; in a spreadsheet, as "CSV UTF-8".',
    )
    UNREADABLE_LABELS = "The labels file cannot be read ({error}).", "Check the file and the disk."
    NO_BOX = "The column boxes holds {text}, which is no box.", "A box is: left top width height, in pixels."
    NO_WEIGHT = (
        "The column weight holds {text}, which is no number above 0.",
        "Say how much the film counts, such as 0.5.",
    )
    NO_MASK_NAMED = "The film has no mask.", "Name its picture in the column {column} of the labels file."
    NO_MASK = "The mask cannot be read ({error}).", "Save it as PNG, white where the lungs are."
    NO_CLEAN_MASK = "No {split} film has a clean mask.", "Look at the masks: two parts, smooth, without holes."
    NOT_FOR_OUTLINES = "{option} is not for recipes of outlines.", "Leave it out."
    LABEL_NOT_OF_MODEL = "The model {model} does not know the label {label}.", "It knows: {known}."
    LABEL_NOT_OF_RECIPE = "The recipe does not know the label {label}.", "Its labels: {known}. Use its label_map."
    ONE_CLASS = "The films have one class only.", "Label more films."

    # Splits
    FEW_PATIENTS = (
        "The label {label} has {patients} patients, too few for {folds} folds.",
        "Label films of more patients, or take fewer folds.",
    )
    SHARED_PATIENTS = "{patients} patients stand in more than one split.", "Give each patient one split."
    ALL_TEST = "All films are test films: none is left to learn from.", "Give some of them the split train."
    LABEL_LACKING = "The {split} films have none with the label {label}.", _PATIENTS
    LABEL_OF_ONE = (
        "The {split} films have none with the label {label}. All that have it are of one patient.",
        _PATIENTS,
    )

    # What a check of films finds
    REFUSED = "{problem} A training refuses them.", "{problem:next_step}"
    LEFT_OUT = "{films:,} {films:film is|films are} left out. {problem}", "{problem:next_step}"
    FILE_SIZE = _ALONE, "Save the films of all labels in one way, or train with recompression, blur and noise."
    IMAGE_SIZE = _ALONE, "Take films of all labels from the same devices, or train with scaling and blur."
    ASPECT = _ALONE, "Take films of all labels from the same devices, or train with cropping."
    MEAN_GREY = _ALONE, "Look how the films were exposed and saved, or train with brightness and contrast."
    BORDER = _ALONE, "Look for frames and collimation, or train with borders and cropping."
    VIEW = _ALONE, "Take films of all labels in the same views, or train on one view only."
    SOURCE = (
        "The source alone tells {question} (AUC {auc:.3f}): the model may learn where a film comes from.",
        "Take films of all labels from each source, and look at the figures source by source.",
    )
    SOURCE_OF_ONE_LABEL = (
        "The source {source} has only the label {label} ({films:,} films): the model may learn the source.",
        _OTHER_LABELS,
    )
    NO_SOURCE_OF_ONE_LABEL = (
        "The films without a source have only the label {label} ({films:,} films): the model may learn the source.",
        _OTHER_LABELS,
    )
    FEW_FILMS = (
        "Only {films} {films:film has|films have} the label {label}: too few to learn from or to measure.",
        "Label more films.",
    )
    FEW_FILMS_OF_SPLIT = (
        "Only {films} {films:film|films} of the {split} split {films:has|have} the label {label}: "
        "too few to learn from or to measure.",
        "Label more films.",
    )
    IMBALANCE = "{ratio:.0f} times as many films have the label {most} as have the label {fewest}.", _RARE
    IMBALANCE_OF_SPLIT = (
        "{ratio:.0f} times as many films of the {split} split have the label {most} as have the label {fewest}.",
        _RARE,
    )
    ONE_LABEL = (
        "All films have the label {label}: there is nothing to tell apart. A training refuses them.",
        "Label films of another kind, too.",
    )
    NO_PATIENTS = (
        "Nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand "
        "on both sides of a split.",
        _NAME_PATIENTS,
    )
    SOME_PATIENTS = (
        "For {unknown:,} of {films:,} films nothing says who the patient is: each film counts as a patient of its own, "
        "and films of one person may stand on both sides of a split.",
        _NAME_PATIENTS,
    )
    SHORTENED_PATIENTS = (
        "Patient numbers were shortened by a spreadsheet, such as 1.23E+11: different patients may have the same.",
        "Save the table again with that column as text.",
    )
    PATIENTS_ACROSS_SPLITS = (
        "{patients:,} {patients:patient has|patients have} films in more than one split: figures would be better than "
        "the model is.",
        "Give all films of a patient one split; training refuses these films until then.",
    )
    IDENTICAL = "identical films"
    ALIKE = "films that look the same"
    COPIES_ACROSS_SPLITS = (
        f"{_GROUPS} {{groups:stands|stand}} in more than one split: figures would be better than the model is.",
        "Keep each film in one split, all films of a patient with it.",
    )
    COPIES_WITH_OTHER_LABELS = (
        f"{_GROUPS} {{groups:has|have}} different labels: at least one of them is wrong.",
        "Look at them, correct the labels, and keep each film once.",
    )
    COPIES_OF_OTHER_PATIENTS = (
        f"{_GROUPS} {{groups:stands|stand}} under different patients: a split by patient may put them on both sides.",
        "Give them the same patient, or keep each film once.",
    )
    COPIES = (
        f"{_GROUPS} {{groups:stands|stand}} under one patient, split and label: they count more than other films.",
        "Keep each film once if that was not meant.",
    )

    # What was read otherwise than it is written
    PATIENT_COLUMN = "The column {column} says which films belong to one patient."
    SPLIT_COLUMN = "The column {column} says the split."
    PATIENTS_OF_ANY_CASE = "Patients whose ids differ in upper and lower case only count as one."
    ONE_SPELLING = "These are one label: {labels}."

    # Films
    NO_FILM = "No film could be read.", "Look at the messages above."
    TEACHES_NOTHING = "{problem}", "It would get no score, so it teaches nothing: take it out of the labels."
    NOT_READ_BACK = (
        "The prepared films in {folder} cannot be read back.",
        "Check the disk, or name another work folder.",
    )
    NO_ROOM = (
        "The disk has no room for the prepared films in {folder}. It takes {need} and {free} are free.",
        "Free some space there, or name another work folder, and start again.",
    )
    DISK_FULL = (
        "The disk has no room for the prepared films in {folder}.",
        "Free some space there, or name another work folder, and start again.",
    )

    # Recipes and folds
    BAD_RECIPE = "The recipe cannot be read: {error}.", "Correct the file."
    NO_RECIPE = "There is no recipe named {name}.", "Recipes: {known}."
    NO_MATCH = "No recipe matches {pattern}.", "Recipes: {known}."
    NO_RECIPE_NAMED = "No recipe is named.", "Name one with --recipe: {known}."
    NOT_ADAPTED = "{model} cannot be adapted: {error}.", "Name a recipe with --recipe."
    NO_FOLD = "There is no fold {word}.", "Say which of how many, such as 2/5."

    # Weights to start from
    OTHER_NETWORK = (
        "{model} has another network or other labels than the recipe {recipe}.",
        "Leave the recipe out to adapt the model.",
    )
    OTHER_NETWORK_TO_AVERAGE = (
        "{model} has another network or other labels than the recipe {recipe}.",
        "Name models of this recipe.",
    )
    NO_IMAGENET = "There are no ImageNet weights of {architecture}.", _INIT
    NO_NETWORK = "The ImageNet weights of {architecture} could not be downloaded (no network).", _INIT
    NOT_DOWNLOADED = "The ImageNet weights of {architecture} could not be downloaded ({error}).", _INIT
    OTHER_FILE = "{what}", _START
    PICKLE = (
        "{file} may hold program code and was not opened.",
        "Make it safetensors first: hilum models import FILE --architecture NAME --start-weights OUTPUT.",
    )
    NO_FILE = "There is no {file} to start from.", _START
    UNREADABLE_WEIGHTS = "{file} cannot be read: it is no safetensors file, or it is damaged.", _START
    LACKS = "The weights to start from lack {name}{count:| ({count} in all)} for {architecture}.", _START
    SURPLUS = (
        "The weights to start from have a surplus {name}{count:| ({count} in all)} for {architecture}.",
        _START,
    )
    OTHER_SHAPE = (
        "{name} of the weights to start from has the shape {shape}, not {wanted}, as {architecture} needs.",
        _START,
    )

    # The training
    NO_MEMORY = (
        "There is not enough memory to train with even one film at a time.",
        "Close programs, or use a smaller network.",
    )
    NO_NUMBER = (
        "The loss is no number in batch {batch} of epoch {epoch}.",
        "Use a lower learning rate; the last checkpoint stays.",
    )
    CHECKPOINT_NOT_WRITTEN = (
        "The checkpoint cannot be written ({error}); the last one stays.",
        "Make room, then go on with --resume.",
    )
    OTHER_CHECKPOINT = "The checkpoint belongs to another recipe or other films.", _CHECKPOINT
    DAMAGED_CHECKPOINT = "The checkpoint is damaged.", _CHECKPOINT
    NO_TENSORBOARD = (
        "TensorBoard's package is not installed.",
        "Install it with: pip install 'hilum[tensorboard]'. Or leave out --tensorboard.",
    )
