"""Hilum's command line in this process: how a command ends, and what it writes."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout

import main


def hilum(*words: object) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of `hilum WORDS`."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main.main([str(word) for word in words])
    return status, out.getvalue(), err.getvalue()
