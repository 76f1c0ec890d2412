"""Files are written whole or not at all, and nobody else may read them."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
from pathlib import Path

import pytest

from mentortui.system import files
from mentortui.system.files import read_bytes, slug, write_atomically, write_beside


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_a_new_file(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write_atomically(tmp_path / "x.csv", b"data", overwrite=False)
    finally:
        os.umask(before)
    assert (tmp_path / "x.csv").read_bytes() == b"data"
    assert stat.S_IMODE((tmp_path / "x.csv").stat().st_mode) == 0o600
    assert names(tmp_path) == ["x.csv"]


def test_an_existing_file_is_only_replaced_when_told(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"old")
    with pytest.raises(FileExistsError, match=r"^\S+x\.csv exists already: choose another name\.$"):
        write_atomically(path, b"new", overwrite=False)
    assert path.read_bytes() == b"old"
    write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["x.csv"]


def test_a_file_made_in_the_meantime_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.csv"
    sync = os.fsync

    def meanwhile(descriptor: int) -> None:
        path.write_bytes(b"theirs")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(FileExistsError, match="exists already"):
        write_atomically(path, b"ours", overwrite=False)
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["x.csv"]


def test_disks_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links")

    monkeypatch.setattr(os, "link", refuse)
    write_atomically(tmp_path / "x", b"1", overwrite=False)
    assert (tmp_path / "x").read_bytes() == b"1"
    assert names(tmp_path) == ["x"]


@pytest.mark.parametrize("overwrite", [True, False])
@pytest.mark.parametrize("target", ["real", "missing"])
def test_links_are_refused(tmp_path: Path, target: str, overwrite: bool) -> None:
    (tmp_path / "real").write_bytes(b"keep")
    (tmp_path / "link").symlink_to(tmp_path / target)
    with pytest.raises(OSError, match=r"^\S+link is a link, so it is not written to"):
        write_atomically(tmp_path / "link", b"new", overwrite=overwrite)
    assert (tmp_path / "real").read_bytes() == b"keep"
    assert names(tmp_path) == ["link", "real"]


def test_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="is a folder: name a file in it"):
        write_atomically(tmp_path, b"", overwrite=True)
    with pytest.raises(FileNotFoundError, match=r"^There is no folder \S+none: make it first\.$"):
        write_atomically(tmp_path / "none" / "x", b"", overwrite=False)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "permission is missing"),
        (errno.EIO, "input/output error"),
    ],
)
def test_a_failure_is_one_sentence_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=rf"^\S+x was not written: {reason}\.$"):
        write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["x"]


def test_a_file_that_is_too_large_for_the_disk(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, limits[1]))
    try:
        with pytest.raises(OSError, match=r"was not written: the disk does not take files of this size\.$"):
            write_atomically(tmp_path / "x", b"x" * 4096, overwrite=False)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert names(tmp_path) == []


def test_reading(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"data")
    assert read_bytes(tmp_path / "x") == b"data"
    with pytest.raises(ValueError, match=r"^\S+x is larger than 0 MB, so it is not read\.$"):
        read_bytes(tmp_path / "x", limit=3)
    with pytest.raises(IsADirectoryError, match=r"^\S+ is a folder: name a file in it\.$"):
        read_bytes(tmp_path)
    with pytest.raises(FileNotFoundError, match=r"^There is no file \S+none\.$"):
        read_bytes(tmp_path / "none")
    with pytest.raises(OSError, match=r"^\S+ cannot be read: not a directory\.$"):
        read_bytes(tmp_path / "x" / "y")
    assert files.READ_LIMIT > 200 * 1024**2


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Zoë Brandt", "zoe-brandt"),
        ("  Priya / Raman: CMO  ", "priya-raman-cmo"),
        ("../../etc/passwd", "etc-passwd"),
        ("李雷", "李雷"),
        ("Straße", "strasse"),
        ("\x1b]0;x\x07", "0-x"),
        ("...", "untitled"),
        ("", "untitled"),
        ("CON", "con-"),
        ("lpt1", "lpt1-"),
        ("a" * 300, "a" * 60),
        ("\ud800x", "x"),
    ],
)
def test_slugs(name: str, short: str) -> None:
    assert slug(name) == short


def test_slugs_of_wide_letters_fit_a_file_name() -> None:
    assert len(slug("李" * 300).encode()) <= 120


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = [write_beside("ana", ".eml", text)[0] for text in (b"one", b"two")]
    assert [path.name for path in made] == ["ana.eml", "ana-2.eml"]
    assert [path.read_bytes() for path in made] == [b"one", b"two"]
    assert {path.stat().st_mode & 0o777 for path in made} == {0o600}


def test_the_same_bytes_are_not_written_beside_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ana.eml").write_bytes(b"mine")
    made = [write_beside("ana", ".eml", b"one") for _ in range(3)]
    assert [(path.name, new) for path, new in made] == [("ana-2.eml", True), ("ana-2.eml", False), ("ana-2.eml", False)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ana-2.eml", "ana.eml"]
