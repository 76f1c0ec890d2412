"""The mail program of this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def open_link(url: str) -> bool:
    """Hand a mailto: link to the system; False when nothing took it within five seconds. Never writes to the terminal."""
    if sys.platform == "win32":
        try:
            os.startfile(url)  # not by a shell, for which & ends a command
        except OSError:
            return False
        return True
    command = ["open"] if sys.platform == "darwin" else ["xdg-open"]
    if shutil.which(command[0]) is None:
        return False
    try:
        done = subprocess.run([*command, url], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
