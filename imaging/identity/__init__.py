"""Copies of DICOM files without identity (PS3.15 annex E)."""
