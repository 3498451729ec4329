"""What a model does: figures, calibration, operating points, comparisons and checks."""
