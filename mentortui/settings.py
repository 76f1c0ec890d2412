"""config.toml → frozen Settings. A mistake never stops the start: every complaint names the key, and the default stays."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentortui.domain.named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

_NO_KEYS: Mapping[str, str] = MappingProxyType({})
THEMES = ("dusk", "paper", "ansi-dark", "ansi-light")


class Settings(NamedTuple):
    """`dayfirst` None: a date that could be two days is refused. `keys` maps verb ids to keys."""

    theme: str = "dusk"
    dayfirst: bool | None = None
    mouse: bool = True
    ascii: bool = False
    editor: str = ""
    keys: Mapping[str, str] = _NO_KEYS
    complaints: tuple[str, ...] = ()


_BOOLEANS = ("dayfirst", "mouse", "ascii")


def read(path: Path | str, *, named: bool = False) -> Settings:
    """The settings of a file; complaints where something in it cannot be used, or where one that was `named` is not there."""
    try:
        with open(path, "rb") as file:
            raw = file.read()
    except FileNotFoundError:
        return Settings(complaints=(f"There is no file {path}; the defaults are used.",) if named else ())
    except OSError as error:
        return Settings(complaints=(f"{path} cannot be read ({error.strerror}); the defaults are used.",))
    if not raw:
        return Settings()
    import tomllib

    try:
        data = tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return Settings(complaints=(f"{path} is not UTF-8 text. The defaults are used.",))
    except tomllib.TOMLDecodeError as error:
        return Settings(complaints=(f"{path}: {error}. The defaults are used.",))
    return checked(data)


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, (name for name in Settings._fields if name != "complaints"), 1)
    return f" (did you mean {near[0]}?)" if near else ""


def checked(data: Mapping[str, Any]) -> Settings:
    """Keep what is right; name what is not."""
    values: dict[str, Any] = {}
    wrong: list[str] = []
    for key, value in data.items():
        if key in _BOOLEANS and isinstance(value, bool):
            values[key] = value
        elif key in _BOOLEANS:
            wrong.append(f"{key} is true or false, not {value!r}.")
        elif (key == "theme" and value in THEMES) or (key == "editor" and isinstance(value, str)):
            values[key] = value
        elif key in ("theme", "editor"):
            wrong.append(f"theme is one of {', '.join(THEMES)}." if key == "theme" else "editor is a command, for example \"vim\".")
        elif key == "keys" and isinstance(value, dict):
            values["keys"] = {name: keys for name, keys in value.items() if isinstance(keys, str)}
            wrong += [f"keys.{name} is a text such as \"f5,ctrl+n\"." for name, keys in value.items() if not isinstance(keys, str)]
        elif key == "keys":
            wrong.append("keys is a table: a line [keys], then a line for each.")
        else:
            wrong.append(f"There is no setting “{key}”; it is left alone{_nearest(key)}.")
    return Settings(**values, complaints=tuple(wrong))
