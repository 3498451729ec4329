"""Whether this copy of the program works on this computer: one check after another, as events without identity."""
