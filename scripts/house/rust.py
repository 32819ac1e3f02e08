"""Reads Rust as far as the house's own checks need it: which modules a program is made of, which paths they name, which tests they hold,
and which lines are for tests alone. No compiler is asked, so it takes a second and not minutes.

A file that no `mod` leads to is not read, as the compiler does not read it: a test in it is no test. What stands in comments and in
strings is nothing here.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

REPOSITORY = Path(__file__).resolve().parent.parent.parent

_TOKEN = re.compile(
    r"""
    (?P<blank>\s+)
  | (?P<comment>//[^\n]*)
  | (?P<block>/\*)
  | (?P<raw>(?:b|c)?r(?P<hashes>\#*)".*?"(?P=hashes))
  | (?P<string>(?:b|c)?"(?:[^"\\]|\\.)*")
  | (?P<char>b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))')
  | (?P<lifetime>'\w+)
  | (?P<word>(?:r\#)?[A-Za-z_]\w*)
  | (?P<number>\d\w*)
  | (?P<sign>::|.)
    """,
    re.VERBOSE | re.DOTALL,
)

_OPEN, _CLOSE = "([{", ")]}"
# What ends at a semicolon, whatever braces it holds.
_TO_SEMICOLON = {"use", "const", "static", "type", "let", "extern"}
_ITEMS = _TO_SEMICOLON | {"fn", "mod", "impl", "struct", "enum", "trait", "macro_rules", "pub", "async", "unsafe", "union"}


@dataclass(frozen=True)
class Token:
    """A word or a sign, and the line on which it stands."""

    text: str
    line: int


@dataclass(frozen=True)
class Test:
    """A test function, with the name by which nextest knows it."""

    package: str
    target: str
    name: str
    file: Path
    line: int
    ignored: bool


@dataclass(frozen=True)
class Use:
    """A path that a module names, from the root of its crate: `("guide", "Guide")` for `crate::guide::Guide`."""

    path: tuple[str, ...]
    file: Path
    line: int


@dataclass
class Module:
    """One module: a file, or a block in one. `uses` and `exports` leave out what is for tests."""

    path: tuple[str, ...]
    file: Path
    for_tests: bool
    uses: list[Use] = field(default_factory=list)
    exports: dict[str, tuple[str, ...]] = field(default_factory=dict)
    macros: set[str] = field(default_factory=set)


@dataclass
class Crate:
    """One target of a package, as `cargo metadata` names it, with everything that its `mod`s lead to."""

    package: str
    kind: str
    name: str
    root: Path
    # One path may have several files, of which each is for another system.
    modules: list[Module] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    test_lines: dict[Path, set[int]] = field(default_factory=dict)


def crates(repository: Path = REPOSITORY) -> list[Crate]:
    """Every target of the workspace, read."""
    told = subprocess.run(
        ["cargo", "metadata", "--no-deps", "--offline", "--locked", "--format-version", "1"],
        cwd=repository, check=True, stdout=subprocess.PIPE,
    )
    found = []
    for package in json.loads(told.stdout)["packages"]:
        for target in package["targets"]:
            if target["kind"] != ["custom-build"]:
                found.append(read(package["name"], target["kind"][0], target["name"], Path(target["src_path"])))
    return found


def read(package: str, kind: str, name: str, root: Path) -> Crate:
    """One target, from its root file on."""
    crate = Crate(package, kind, name, root)
    _Reader(crate).file(root, (), root.parent, for_tests=kind == "test")
    return crate


def tokens(text: str) -> list[Token]:
    """The words and signs of a source, without comments; a string is one of them, in its quotation marks."""
    found, at, line = [], 0, 1
    while at < len(text):
        match = _TOKEN.match(text, at)
        assert match is not None
        kind, end = match.lastgroup, match.end()
        if match.group("block"):
            end = _end_of_comment(text, at)
        elif match.group("raw") or match.group("string"):
            found.append(Token(match.group(), line))
        elif match.group("word"):
            found.append(Token(match.group("word").removeprefix("r#"), line))
        elif kind in ("sign", "number"):
            found.append(Token(match.group(), line))
        line += text.count("\n", at, end)
        at = end
    return found


def _end_of_comment(text: str, at: int) -> int:
    depth = 0
    for mark in re.finditer(r"/\*|\*/", text[at:]):
        depth += 1 if mark.group() == "/*" else -1
        if depth == 0:
            return at + mark.end()
    return len(text)


class _Reader:
    def __init__(self, crate: Crate):
        self.crate = crate

    def file(self, file: Path, path: tuple[str, ...], folder: Path, for_tests: bool) -> None:
        text = file.read_text()
        if for_tests:
            self.crate.test_lines[file] = set(range(1, text.count("\n") + 2))
        self.body(tokens(text), Module(path, file, for_tests), folder)

    def body(self, body: list[Token], module: Module, folder: Path) -> None:
        """Reads what stands in a module. `folder` is where the files of its own modules lie."""
        self.crate.modules.append(module)
        at = 0
        while at < len(body):
            attributes, start, at = _attributes(body, at)
            if at >= len(body):
                break
            for_tests = module.for_tests or any(_is_for_tests(attribute) for attribute in attributes)
            inner = _inner_module(body, at)
            if [token.text for token in body[at:at + 2]] == ["mod", "$"]:
                self.files_beside(module, folder, for_tests)
            if inner:
                name, at = inner
                end = _end_of_item(body, at)
                self.module(name, body[at + 1:end - 1], attributes, module, folder, for_tests)
            else:
                end = _end_of_item(body, at) if for_tests and not module.for_tests else at + 1
                self.words(body[at:end], body, at, attributes, module, for_tests)
            if for_tests and not module.for_tests:
                lines = self.crate.test_lines.setdefault(module.file, set())
                lines.update(range(body[start].line, body[end - 1].line + 1))
            at = end

    def module(self, name, inside, attributes, outer, folder, for_tests):
        """`mod name;` or `mod name { … }`."""
        path = (*outer.path, name)
        if inside:
            self.body(inside, Module(path, outer.file, for_tests), folder / name)
            return
        places = [(folder / f"{name}.rs", folder / name), (folder / name / "mod.rs", folder / name)]
        for attribute in attributes:
            if attribute[:2] == ["path", "="]:
                given = (outer.file.parent / attribute[2].strip('"')).resolve()
                places = [(given, given.parent)]
        for file, below in places:
            if file.exists():
                self.file(file, path, below, for_tests)
                return
        raise FileNotFoundError(f"{outer.file}: no file for `mod {name}`")

    def files_beside(self, module: Module, folder: Path, for_tests: bool) -> None:
        """`mod $file;` in a macro: a build script finds the files, and each one that lies here is a module."""
        for file in sorted(folder.glob("*.rs")):
            if file.stem not in ("mod", "lib", "main") and file not in {known.file for known in self.crate.modules}:
                self.file(file, (*module.path, file.stem), folder / file.stem, for_tests)

    def words(self, words, body, at, attributes, module, for_tests):
        """Anything else: a test, a path, or the beginning of something that is read on behind it."""
        if words[0].text in ("fn", "async", "pub"):
            self.test(body, at, attributes, module)
        if for_tests:
            if not module.for_tests:
                self.tests_within(words, module)
            return
        word = words[0]
        before = body[at - 1].text if at else ""
        if word.text == "macro_rules" and len(body) > at + 2:
            module.macros.add(body[at + 2].text)
        if word.text == "use":
            exported = before in ("pub", ")")
            for path, name, line in _use_tree(body, at + 1, ()):
                absolute = _absolute(path, module.path)
                if absolute is not None and name and (exported or not module.path):
                    module.exports[name] = absolute
        if word.text in ("crate", "self", "super") and before != "::" and _text(body, at + 1) == "::":
            for path, _, line in _use_tree(body, at, ()):
                absolute = _absolute(path, module.path)
                if absolute is not None:
                    module.uses.append(Use(absolute, module.file, line))
        if not module.path and before != "::" and _text(body, at + 1) == "::" and word.text not in ("crate", "self", "super"):
            module.uses.append(Use((word.text,), module.file, word.line))

    def test(self, body, at, attributes, module):
        """Notes the function that stands here, if it is a test."""
        heads = [attribute[0] if len(attribute) == 1 or attribute[1] != "::" else attribute[2] for attribute in attributes if attribute]
        if "test" not in heads:
            return
        while body[at].text != "fn":
            at += 1
        name = body[at + 1]
        self.crate.tests.append(Test(self.crate.package, self.crate.name, name.text, module.file, name.line, "ignore" in heads))

    def tests_within(self, words, module):
        """The tests in an item that is for tests and no module."""
        inside = Module(module.path, module.file, True)
        at = 0
        while at < len(words):
            attributes, _, at = _attributes(words, at)
            if at < len(words) and words[at].text in ("fn", "async", "pub"):
                self.test(words, at, attributes, inside)
            at += 1


def _text(body: list[Token], at: int) -> str:
    return body[at].text if at < len(body) else ""


def _attributes(body: list[Token], at: int) -> tuple[list[list[str]], int, int]:
    """The attributes from here on, each as its words; where they began; and where what they are about begins."""
    found, start = [], at
    while _text(body, at) == "#":
        opening = at + (2 if _text(body, at + 1) == "!" else 1)
        if _text(body, opening) != "[":
            break
        end = _closed(body, opening)
        found.append([token.text for token in body[opening + 1:end - 1]])
        at = end
    return found, start, at


def _is_for_tests(attribute: list[str]) -> bool:
    """`cfg(test)` and `cfg(all(test, …))`."""
    return attribute[:3] == ["cfg", "(", "test"] or attribute[:5] == ["cfg", "(", "all", "(", "test"]


def _inner_module(body: list[Token], at: int) -> tuple[str, int] | None:
    """The name of the module that is declared here, and where its body or its semicolon is."""
    if _text(body, at) == "pub":
        at += 1
        if _text(body, at) == "(":
            at = _closed(body, at)
    if _text(body, at) == "mod" and _text(body, at + 2) in ("{", ";"):
        return body[at + 1].text, at + 2
    return None


def _closed(body: list[Token], at: int) -> int:
    """Behind the bracket that closes the one here."""
    depth = 0
    while at < len(body):
        if body[at].text in _OPEN:
            depth += 1
        elif body[at].text in _CLOSE:
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return at


def _end_of_item(body: list[Token], at: int) -> int:
    """Behind the item, the statement, the field or the arm that begins here."""
    first = next((body[i].text for i in range(at, len(body)) if body[i].text not in ("pub",)), "")
    is_item = _text(body, at) in _ITEMS
    while at < len(body):
        text = body[at].text
        if text in _OPEN:
            at = _closed(body, at)
            if text == "{" and first not in _TO_SEMICOLON:
                return at
            continue
        if text == ";" or (text == "," and not is_item):
            return at + 1
        if text in _CLOSE:
            return at
        at += 1
    return at


def _use_tree(body: list[Token], at: int, before: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str, int]]:
    """Each path of `a::{b, c::d as e}` with the name that it is known by."""
    path, line = before, body[at].line if at < len(body) else 0
    while True:
        text = _text(body, at)
        if text == "{":
            end = _closed(body, at) - 1
            at += 1
            while at < end:
                yield from _use_tree(body, at, path)
                while at < end and body[at].text != ",":
                    at = _closed(body, at) if body[at].text in _OPEN else at + 1
                at += 1
            return
        if not (text == "*" or re.fullmatch(r"\w+", text)):
            return
        path = (*path, text)
        at += 1
        if _text(body, at) != "::" or _text(body, at + 1) == "<":
            break
        at += 1
    name = body[at + 1].text if _text(body, at) == "as" and at + 1 < len(body) else path[-1]
    yield path, name, line


def _absolute(path: tuple[str, ...], module: tuple[str, ...]) -> tuple[str, ...] | None:
    """A path from the root of the crate; `None` for one that leads out of it."""
    if path[:1] == ("crate",):
        return path[1:]
    if path[:1] not in (("self",), ("super",)):
        return None if module else path
    where = module
    for step in path:
        if step == "super":
            where = where[:-1]
        elif step != "self":
            break
    rest = tuple(step for step in path if step not in ("self", "super"))
    return (*where, *rest)
