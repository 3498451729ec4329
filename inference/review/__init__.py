"""Batch review: a folder's films scored and kept, what readers say of them, and what comes of it. No Qt, no torch."""
