"""Where the files of this program are, by the conventions of the system. Naming a path creates nothing."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

APP = "mentortui"
VARIABLE = "MENTORTUI_DB"


def data_dir() -> Path:
    """The folder of the user's data, e.g. ~/.local/share/mentortui."""
    if quick := _xdg("XDG_DATA_HOME", "~/.local/share"):
        return _path(quick)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def state_dir() -> Path:
    """The folder of leftovers: texts that found no place in the file, texts that found no clipboard."""
    from platformdirs import user_state_path

    return user_state_path(APP, appauthor=False)


def editing_dir() -> Path:
    """The folder of texts that are open in an editor, and of what a crash left of them."""
    return data_dir() / "editing"


def config_file(flag: str | None = None) -> Path:
    """The settings: `flag`, else config.toml in the user's configuration folder."""
    return _path(config_name(flag))


def config_name(flag: str | None = None) -> str:
    """The same as text: on the way to the first frame `pathlib` would cost as much as opening the file."""
    if flag:
        return _typed(flag)
    if quick := _xdg("XDG_CONFIG_HOME", "~/.config"):
        return os.path.join(quick, "config.toml")
    from platformdirs import user_config_path

    return str(user_config_path(APP, appauthor=False) / "config.toml")


def database_path(flag: str | None = None) -> Path:
    """The one data file, absolute: `flag`, else `MENTORTUI_DB`, else mentor.db in the data folder."""
    return _path(database_name(flag))


def database_name(flag: str | None = None) -> str:
    """The same as text. Behind a link the real file, so that whoever names it differently stands in the same line to write."""
    typed = flag or os.environ.get(VARIABLE)
    name = _typed(typed) if typed else _usual_name()
    return os.path.realpath(name) if os.path.islink(name) else name


def _usual_name() -> str:
    return os.path.join(_xdg("XDG_DATA_HOME", "~/.local/share") or str(data_dir()), "mentor.db")


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)


def _xdg(variable: str, default: str) -> str | None:
    """What platformdirs answers on Linux, without importing it: half of the way to `mentortui today`. None elsewhere."""
    if sys.platform != "linux" or "ANDROID_DATA" in os.environ:
        return None
    given = os.environ.get(variable, "")
    # A relative one counts for nothing, as the XDG specification wants it.
    root = given if os.path.isabs(given) else os.path.expanduser(default)
    return os.path.join(root, APP) if os.path.isabs(root) else None


def ensure_private(folder: Path) -> Path:
    """The folder, created when missing, for nobody but the user (0700); one that exists stays as it is.

    OSError with one sentence when that is not possible.
    """
    try:
        for missing in reversed([parent for parent in folder.parents if not parent.exists()]):
            missing.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700)
        folder.chmod(0o700)
    except FileExistsError:
        if not folder.is_dir():
            raise NotADirectoryError(f"{folder} is not a folder: move that file away.") from None
    except OSError as error:
        raise type(error)(f"The folder {folder} cannot be made: {_why(error)}.") from error
    return folder


def shown(path: Path) -> str:
    """A path as one would type it, short enough for a narrow terminal: `~` for the home folder."""
    home = os.path.expanduser("~")
    text = str(path)
    return f"~{text.removeprefix(home)}" if text.startswith(home + os.sep) else text


def _typed(text: str) -> str:
    return os.path.abspath(os.path.expanduser(text))


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
