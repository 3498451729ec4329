"""The methods by which a heat map can be made, by name, and how it is drawn; nothing here needs torch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_OPACITY = 0.4
DEFAULT_THRESHOLD = 0.25
"""How a heat map is drawn where nothing else is asked for: its opacity, and the share of full color it begins at."""


class Method(StrEnum):
    """A class activation map's method, as it is written on the command line.

    Grad-CAM (Selvaraju et al. 2017) is made in closed form (`explain.gradcam`), the others by the grad-cam package:
    Grad-CAM++ (Chattopadhay et al. 2018), HiResCAM (Draelos and Carin 2020), XGrad-CAM (Fu et al. 2020), LayerCAM
    (Jiang et al. 2021), Eigen-CAM (Muhammad and Yeasin 2020), Score-CAM (Wang et al. 2020) and Ablation-CAM (Desai and
    Ramaswamy 2020).
    """

    GRAD_CAM = "gradcam"
    GRAD_CAM_PLUS_PLUS = "gradcam++"
    HIRES_CAM = "hirescam"
    XGRAD_CAM = "xgradcam"
    LAYER_CAM = "layercam"
    EIGEN_CAM = "eigencam"
    SCORE_CAM = "scorecam"
    ABLATION_CAM = "ablationcam"

    @property
    def words(self) -> str:
        """The method's name as its authors write it: what tables, files and the window say."""
        return _TITLES[self]


_TITLES = {
    Method.GRAD_CAM: "Grad-CAM",
    Method.GRAD_CAM_PLUS_PLUS: "Grad-CAM++",
    Method.HIRES_CAM: "HiResCAM",
    Method.XGRAD_CAM: "XGrad-CAM",
    Method.LAYER_CAM: "LayerCAM",
    Method.EIGEN_CAM: "EigenCAM",
    Method.SCORE_CAM: "Score-CAM",
    Method.ABLATION_CAM: "Ablation-CAM",
}


@dataclass(frozen=True, slots=True)
class Explaining:
    """So many of all steps of a heat map, or of what is asked about a score, are done: `done` from 0 to `total`."""

    done: int
    total: int
