"""A picture in; scores, a heat map and their provenance out. Knows no Qt; torch is loaded only to score."""

import os

# torch's OpenMP threads spin while they wait; where another process holds a core, a forward pass then takes twenty
# times as long. libgomp reads this once, when torch loads: whoever imports inference first gets it right.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
