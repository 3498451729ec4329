"""The transfer syntaxes that can be read, and how (PS3.5 Annex A). Costs nothing to import: no codec is loaded."""

from __future__ import annotations

from pydicom import uid

NATIVE = frozenset(
    (
        uid.ImplicitVRLittleEndian,
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian,
    )
)
"""Pixels lie in the file as they are (or, deflated, with everything else)."""

CODED = (
    uid.RLELossless,
    uid.JPEGBaseline8Bit,
    uid.JPEGExtended12Bit,
    uid.JPEGLossless,
    uid.JPEGLosslessSV1,
    uid.JPEGLSLossless,
    uid.JPEGLSNearLossless,
    uid.JPEG2000Lossless,
    uid.JPEG2000,
    uid.HTJ2KLossless,
    uid.HTJ2KLosslessRPCL,
    uid.HTJ2K,
)
"""Every compressed still-image syntax whose frames stand alone."""

DEFLATED_FRAMES = uid.UID("1.2.840.10008.1.2.8.1")
"""Deflated Image Frame Compression (PS3.5 A.4.13), which pydicom does not know."""

LOSSY = frozenset((uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLSNearLossless))
"""Syntaxes whose frames have lost something whatever the header says."""


def is_native(syntax: str) -> bool:
    """True when no codec runs on the pixels of this transfer syntax."""
    return syntax in NATIVE


def is_readable(syntax: str) -> bool:
    """True when films of this transfer syntax can be opened."""
    return syntax in NATIVE or syntax in CODED or syntax == DEFLATED_FRAMES


def name_of(syntax: str) -> str:
    """The standard's name of a transfer syntax, or its UID where it has none here."""
    if syntax == DEFLATED_FRAMES:
        return "Deflated Image Frame Compression"
    return uid.UID(syntax).name
