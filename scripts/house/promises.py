#!/usr/bin/env python3
"""Compares README's promises with docs/PROMISES.md, and looks for each test that is named there.

    scripts/house/promises.py          ends with 1 where a promise has no test, or a test that is named is not there or does not run
    scripts/house/promises.py 6 9      what holds these, where it lies, and how each is run alone

A test is known by its package and its name and not by its file, so that it may be moved.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True

import rust  # noqa: E402

README, TABLE = "README.md", "docs/PROMISES.md"
# Where the measures of the screens lie, and the page's tests.
SCREENS, PAGE = ("ui/look",), ("ui/tests",)


@dataclass
class Held:
    """A test that holds a promise."""

    what: str
    name: str
    package: str


@dataclass
class Promise:
    """A promise, and what holds it."""

    number: int
    words: str
    held_by: list[Held] = field(default_factory=list)


@dataclass(frozen=True)
class Found:
    """Where a test is, and whether it runs."""

    file: Path
    line: int
    runs: bool
    target: str = ""


# Every test that there is, by its package and its name.
Tests = dict[tuple[str, str], list[Found]]


def promised(readme: str) -> list[Promise]:
    """The numbered list of the README's chapter on what is promised."""
    chapter = re.search(r"^## What it promises\n(.*?)^## ", readme, re.MULTILINE | re.DOTALL)
    listed = re.findall(r"^(\d+)\. (.*(?:\n   .*)*)", chapter.group(1), re.MULTILINE) if chapter else []
    return [Promise(int(number), " ".join(words.split())) for number, words in listed]


def table(text: str) -> list[Promise]:
    """The promises of the table, each with the rows beneath it."""
    found: list[Promise] = []
    for line in text.splitlines():
        if heading := re.fullmatch(r"## (\d+)\. (.*)", line):
            found.append(Promise(int(heading.group(1)), heading.group(2)))
        elif (row := re.fullmatch(r"\| (.*?) \| `(.*)` \| ([\w-]+) \|", line)) and found:
            found[-1].held_by.append(Held(*row.groups()))
        elif found and line.startswith("|") and not re.fullmatch(r"\|(---\|)+|\| what of it \| test \| in \|", line):
            raise SystemExit(f"{TABLE}: this row is not understood: {line}")
    return found


def tests(repository: Path = rust.REPOSITORY) -> Tests:
    """Every test of the workspace, of the page, and every measure of the screens."""
    found: Tests = {}
    for crate in rust.crates(repository):
        for test in crate.tests:
            found.setdefault((test.package, test.name), []).append(Found(test.file, test.line, not test.ignored, test.target))
    for file in _files(repository, PAGE, ".ts"):
        for name, line, runs in page_tests(file.read_text()):
            found.setdefault(("page", name), []).append(Found(file, line, runs))
    for file in _files(repository, SCREENS, ".mjs"):
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if function := re.match(r"(?:export )?(?:async )?function (\w+)\(", line):
                found.setdefault(("screens", function.group(1)), []).append(Found(file, number, True))
    return found


def _files(repository: Path, folders: tuple[str, ...], ending: str) -> list[Path]:
    return [file for folder in folders for file in sorted((repository / folder).rglob(f"*{ending}"))]


def page_tests(text: str) -> list[tuple[str, int, bool]]:
    """The tests of a file of Vitest's: name, line, and whether it runs. One that is skipped anywhere in a file is enough to doubt all."""
    doubted = re.search(r"\b(?:describe|test|it)\s*\.\s*(?:skip|skipIf|todo|only|runIf)\b", text) is not None
    pattern = r"""^[ \t]*(?:test|it)(?:\.\w+)*\(\s*(["'`])(.*?)\1"""
    found = re.finditer(pattern, text, re.MULTILINE)
    return [(match.group(2), text.count("\n", 0, match.start()) + 1, not doubted) for match in found]


def complaints(readme: list[Promise], held: list[Promise], there: Tests) -> list[str]:
    """What is wrong: a promise that only one of the two lists has, one without a test, a test that is not there or does not run."""
    wrong = []
    if not readme:
        wrong.append(f"{README} promises nothing")
    ours = {promise.number: promise for promise in held}
    for promise in readme:
        ours_of_it = ours.pop(promise.number, None)
        if ours_of_it is None:
            wrong.append(f"{TABLE} leaves out promise {promise.number}: {promise.words}")
        elif ours_of_it.words != promise.words:
            wrong.append(f"promise {promise.number} is worded differently:\n    {README}: {promise.words}\n    {TABLE}: {ours_of_it.words}")
    wrong += [f"{README} does not make promise {number} of {TABLE}" for number in ours]
    for promise in held:
        if not promise.held_by:
            wrong.append(f"no test holds promise {promise.number}: {promise.words}")
        for one in promise.held_by:
            wrong += _complaint(promise, one, there)
    return wrong


def _complaint(promise: Promise, one: Held, there: Tests) -> list[str]:
    found = there.get((one.package, one.name), [])
    if not found:
        elsewhere = sorted(package for package, name in there if name == one.name)
        moved = f"; it is in {', '.join(elsewhere)}" if elsewhere else ""
        return [f"promise {promise.number} names `{one.name}`, which is not in {one.package}{moved}"]
    if len(found) > 1:
        lines = ", ".join(f"{each.file.name}:{each.line}" for each in found)
        return [f"promise {promise.number} names `{one.name}`, of which there are several in {one.package}: {lines}"]
    return [] if found[0].runs else [f"promise {promise.number} names `{one.name}`, which is skipped"]


def way(one: Held, found: Found) -> str:
    """How it is run alone; where that needs a world of its own, which part of scripts/test runs it."""
    if one.package == "page":
        return f"cd ui && npx vitest run --testNamePattern '{one.name}'"
    if one.package == "screens":
        return "scripts/test screens"
    if one.package == "mailkey-tests":
        return f"scripts/test {found.target}"
    return f"cargo nextest run --package {one.package} {one.name}"


def main(wanted: list[str]) -> int:
    root = rust.REPOSITORY
    readme, held, there = promised((root / README).read_text()), table((root / TABLE).read_text()), tests()
    wrong = complaints(readme, held, there)
    for promise in held:
        if str(promise.number) in wanted:
            print(f"{promise.number}. {promise.words}")
            for one in promise.held_by:
                print(f"\n  {one.what}\n    {one.name}")
                for found in there.get((one.package, one.name), []):
                    print(f"    {found.file.relative_to(root)}:{found.line}\n    {way(one, found)}")
    for complaint in wrong:
        print(complaint, file=sys.stderr)
    if not wrong and not wanted:
        print(f"{len(held)} promises, held by {sum(len(promise.held_by) for promise in held)} rows of tests.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
