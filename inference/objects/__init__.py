"""DICOM objects made of a score, of measurements and of what a reader said; highdicom is loaded when one is made."""
