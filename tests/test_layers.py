"""The architecture as a table: who may import whom. An import for types or inside a function counts like any other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "mentortui"
FILES = sorted(PACKAGE.rglob("*.py"))

MAY: dict[str, frozenset[str]] = {
    "domain": frozenset(),
    "formats": frozenset({"domain"}),
    "presentation": frozenset({"domain"}),
    "store": frozenset({"domain"}),
    "system": frozenset(),
    "journal": frozenset({"domain", "store", "formats"}),
    "widgets": frozenset({"domain", "presentation"}),
    "verbs": frozenset(),
    "keys": frozenset({"verbs"}),
    "themes": frozenset({"presentation"}),
    "settings": frozenset({"domain"}),
    "screens": frozenset({"widgets", "presentation", "journal", "domain", "keys", "verbs", "system", "formats"}),
    "commands": frozenset({"widgets", "presentation", "journal", "domain", "keys", "verbs", "system", "screens"}),
    "cli": frozenset({"journal", "presentation", "formats", "system", "wiring", "domain", "settings", "keys", "verbs"}),
}
"""Layer → layers it may import, beside itself. A layer that is not here may import everything (app, wiring, __main__ …)."""

OUTSIDE: dict[str, frozenset[str]] = {
    "domain": frozenset({"dateutil"}),
    "presentation": frozenset({"dateutil", "rich", "plotext"}),
    "formats": frozenset({"dateutil", "icalendar"}),
    "store": frozenset({"sqlite_utils"}),
    "journal": frozenset({"sqlite_utils"}),
}
"""Libraries beside the standard one, where that matters."""


def layer(path: Path) -> str:
    """The first part of a module's name below the package."""
    return together(path.relative_to(PACKAGE).parts[0].removesuffix(".py"))


def together(name: str) -> str:
    """The table of verbs is several files (verb, verbs, verbs_pages …) and one layer."""
    return "verbs" if name == "verb" or name.startswith("verbs") else name


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            assert node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def ours(path: Path) -> Iterator[tuple[int, str]]:
    for line, name in imports(path):
        parts = name.split(".")
        if parts[0] == "mentortui" and len(parts) > 1:
            yield line, together(parts[1])


@pytest.mark.parametrize("name", sorted(MAY))
def test_a_layer_imports_only_what_it_may(name: str) -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line} imports {target}"
        for path in FILES
        if layer(path) == name
        for line, target in ours(path)
        if target != name and target not in MAY[name] and (PACKAGE / target).exists() | (PACKAGE / f"{target}.py").exists()
    ]
    assert not wrong


@pytest.mark.parametrize("name", sorted(OUTSIDE))
def test_a_layer_leans_only_on_these_libraries(name: str) -> None:
    import sys

    wrong = [
        f"{path.relative_to(PACKAGE)}:{line} imports {target}"
        for path in FILES
        if layer(path) == name
        for line, target in imports(path)
        if target.split(".")[0] not in sys.stdlib_module_names | OUTSIDE[name] | {"mentortui"}
    ]
    assert not wrong


@pytest.mark.parametrize("name", ["domain", "presentation"])
def test_pure_layers_touch_nothing_outside(name: str) -> None:
    banned = {"os", "sqlite3", "subprocess", "socket", "pathlib", "time", "random", "threading", "tempfile", "shutil"}
    allowed = {"domain/ids.py": {"os", "threading"}}  # random bits of an id, and one at a time
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line} imports {target}"
        for path in FILES
        if layer(path) == name
        for line, target in imports(path)
        if (top := target.split(".")[0]) in banned and top not in allowed.get(path.relative_to(PACKAGE).as_posix(), set())
    ]
    assert not wrong


def test_sqlite_stays_in_the_store() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in FILES
        if layer(path) not in ("store", "journal", "presentation")
        for line, target in imports(path)
        if target.split(".")[0] in ("sqlite3", "sqlite_utils")
    ]
    assert not wrong


def test_sql_stays_in_the_store() -> None:
    """Elsewhere only conditions over the columns of one record stand: no statement, no table name, no ORDER BY, no LIMIT."""
    statement = re.compile(
        r"\b(SELECT\b.+\bFROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TEMP )?(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA|ORDER BY)\b|\bLIMIT [\d?]",
        re.DOTALL,
    )
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in FILES
        if layer(path) != "store"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if statement.search(text_of(node))
    ]
    assert not wrong


def text_of(node: ast.AST) -> str:
    """The words of a literal; what an f-string puts in is a question mark."""
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(part) or "?" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def lines(pattern: str, *, but: frozenset[str] = frozenset()) -> list[str]:
    found = re.compile(pattern)
    return [
        f"{path.relative_to(PACKAGE)}:{number}: {text.strip()}"
        for path in FILES
        if path.relative_to(PACKAGE).as_posix() not in but
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if found.search(text)
    ]


def test_only_the_clock_reads_the_time() -> None:
    assert not lines(r"\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(|\btime\.time\(", but=frozenset({"system/clock.py"}))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""


def test_data_is_never_handed_to_markup() -> None:
    """A name such as `[/]` would end the app: what is put together is shown as Content or Text, or with markup=False."""
    wrong = []
    for path in FILES:
        for node in calls(ast.parse(path.read_text(encoding="utf-8"))):
            plain = any(k.arg == "markup" and isinstance(k.value, ast.Constant) and k.value.value is False for k in node.keywords)
            built = any(isinstance(arg, ast.JoinedStr) for arg in node.args[:1])
            if called(node) in ("notify", "Label", "Static", "Button", "Tooltip") and built and not plain:
                wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert not wrong


def test_printable_keys_have_no_priority() -> None:
    """With priority a letter could not be typed any more."""
    wrong = []
    for path in FILES:
        for node in calls(ast.parse(path.read_text(encoding="utf-8"))):
            first = isinstance(node.args[0], ast.Constant) and node.args[0].value if node.args else None
            asked = any(k.arg == "priority" and isinstance(k.value, ast.Constant) and k.value.value is True for k in node.keywords)
            if called(node) == "Binding" and asked and isinstance(first, str) and any(len(key) == 1 for key in first.split(",")):
                wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert not wrong


def body(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function below its head and docstring."""
    first = node.body[1 if ast.get_docstring(node) and len(node.body) > 1 else 0]
    return (node.end_lineno or 0) - first.lineno + 1


def test_files_and_functions_stay_short() -> None:
    long = [f"{path.relative_to(PACKAGE)}: {count} lines" for path in FILES if (count := len(path.read_text(encoding="utf-8").splitlines())) > 300]
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (count := body(node)) > 40 and "demo" not in path.parts:
                long.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}: {count} lines")
    assert not long


def test_nothing_is_left_undone() -> None:
    assert not lines(r"#.*\b(TODO|FIXME|XXX)\b|raise NotImplemented")


def test_every_module_says_what_it_is_for() -> None:
    empty = {"__init__.py"}
    missing = [
        str(path.relative_to(PACKAGE))
        for path in FILES
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) and not (path.name in empty and not path.read_text().strip())
    ]
    assert not missing
