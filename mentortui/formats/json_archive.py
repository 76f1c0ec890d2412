"""Everything the journal holds as one JSON text (RFC 8259), to keep, to move, or to read without mentortui.

One row a line, so that two archives can be compared with `diff`. Bytes become {"base64": "…"}.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from mentortui.domain.errors import ContentError, MentorError

FORMAT = "mentortui-archive"
SCHEMA = 1
_INTEGER_DIGITS = 19  # of a signed 64-bit integer, the largest a SQLite column holds
_LARGEST = 2**63


def dump(tables: Mapping[str, Sequence[Mapping[str, object]]], exported_at: str) -> bytes:
    """The archive as UTF-8. Rows hold text, integers, floats, booleans, bytes or None; nothing is lost."""
    from json import JSONEncoder

    encode = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_bytes).encode
    parts = [f'{{"format":"{FORMAT}","schema":{SCHEMA},"exported_at":{encode(exported_at)},"tables":{{']
    for index, (name, rows) in enumerate(tables.items()):
        parts.append(f"{',' if index else ''}\n{encode(name)}:[")
        parts.append(",".join("\n" + encode(dict(row)) for row in rows))
        parts.append("]")
    parts.append("\n}}\n")
    try:
        return "".join(parts).encode()
    except UnicodeEncodeError as error:
        raise MentorError("A text holds half a character: run `mentortui doctor` to find it.") from error


def _bytes(value: object) -> dict[str, str]:
    from base64 import b64encode

    if not isinstance(value, bytes):
        raise TypeError(f"{type(value).__name__} cannot be kept in an archive")
    return {"base64": b64encode(value).decode()}


def load(data: bytes) -> dict[str, list[dict[str, object]]]:
    """The tables of an archive, exactly as `dump` was given them; ContentError for anything else."""
    archive = _object(_parsed(data), "The file")
    if archive.get("format") != FORMAT:
        raise ContentError("This JSON is not a mentortui archive; `mentortui export json` writes one.")
    schema = archive.get("schema")
    if schema != SCHEMA or isinstance(schema, bool):
        newer = isinstance(schema, int) and schema > SCHEMA
        hint = "a newer mentortui is needed" if newer else "it cannot be read"
        raise ContentError(f"This archive has schema {_short(schema)}, this mentortui knows {SCHEMA}: {hint}.")
    tables: dict[str, list[dict[str, object]]] = {}
    for name, rows in _object(archive.get("tables"), "The part “tables”").items():
        if not isinstance(rows, list):
            raise ContentError(f"The table “{_short(name)}” of the archive is not a list: the file is damaged.")
        tables[name] = [_row(row, name, number) for number, row in enumerate(rows, 1)]
    return tables


def _parsed(data: bytes) -> object:
    import json

    try:
        text = data.decode("utf-8-sig")
        found: object = json.loads(text, object_pairs_hook=_once, parse_int=_integer, parse_float=_real, parse_constant=_constant)
    except UnicodeDecodeError:
        raise ContentError("This file is not UTF-8 text, so it is no mentortui archive.") from None
    except RecursionError:
        raise ContentError("This JSON is nested deeper than any mentortui archive.") from None
    except json.JSONDecodeError as error:
        raise ContentError(f"Line {error.lineno} of this file is not JSON: it is damaged or cut off.") from None
    return found


def _once(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise ContentError(f"“{_short(name)}” stands twice in one object: the file is damaged.")
        found[name] = value
    return found


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) <= _INTEGER_DIGITS and -_LARGEST <= (value := int(digits)) < _LARGEST:
        return value
    raise ContentError(f"The number {digits[:20]}… of this JSON is larger than a mentortui archive can hold.")


def _real(digits: str) -> float:
    value = float(digits)
    if abs(value) == float("inf"):
        raise ContentError(f"The number {digits[:20]} of this JSON is larger than an archive can hold.")
    return value


def _constant(word: str) -> object:
    raise ContentError(f"This file is not JSON: {word} is no number.")


def _row(row: object, table: str, number: int) -> dict[str, object]:
    where = f"Row {number:,} of the table “{_short(table)}”"
    return {name: _value(value, where) for name, value in _object(row, where).items()}


def _value(value: object, where: str) -> object:
    if isinstance(value, str):
        if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
            raise ContentError(f"{where} of this archive holds half a character: the file is damaged.")
        return value
    if isinstance(value, dict):
        return _decoded(value, where)
    if isinstance(value, list):
        raise ContentError(f"{where} of this archive holds a list: the file is damaged.")
    return value


def _decoded(value: Mapping[str, object], where: str) -> bytes:
    from base64 import b64decode

    encoded = value.get("base64")
    if len(value) == 1 and isinstance(encoded, str):
        try:
            return b64decode(encoded, validate=True)
        except ValueError:
            pass
    raise ContentError(f"{where} of this archive holds something that is no value: the file is damaged.")


def _object(value: object, what: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ContentError(f"{what} is not a JSON object: this is no mentortui archive, or it is damaged.")
    return value


def _short(value: object) -> str:
    from mentortui.domain.text import safe_for_terminal

    return safe_for_terminal(str(value))[:40]
