#!/usr/bin/env python3
"""Looks for circles between the rooms of each crate: its modules of the first rank, with all that is in them.

    scripts/house/rooms.py            ends with 1 where a room needs another one that needs it, and says by which lines
    scripts/house/rooms.py --graph    what each room needs

Tests do not count: what they reach for makes nothing harder to understand.
"""

# Why not `cargo modules dependencies --acyclic` (TEXT)

from __future__ import annotations

import sys
from dataclasses import dataclass

sys.dont_write_bytecode = True

import rust  # noqa: E402

# From a room to another one, and the first line that names it.
Graph = dict[str, dict[str, rust.Use]]


@dataclass
class Circle:
    """Rooms of which each needs the next one, and the last one the first."""

    rooms: list[str]
    by: list[rust.Use]

    def told(self) -> str:
        lines = [" → ".join([*self.rooms, self.rooms[0]])]
        for use in self.by:
            lines.append(f"    {use.file.relative_to(rust.REPOSITORY)}:{use.line} names crate::{'::'.join(use.path)}")
        return "\n".join(lines)


def graph(crate: rust.Crate) -> Graph:
    """Which room names which. The root of the crate is a room too, for what it holds besides `mod` and `use`."""
    root = crate.root.name
    rooms = {module.path[0] for module in crate.modules if module.path and not module.for_tests}
    needs: Graph = {room: {} for room in sorted(rooms)}
    for module in crate.modules:
        if module.for_tests:
            continue
        here = module.path[0] if module.path else root
        for use in module.uses:
            there = _room(crate, use.path, rooms, root, of_root=not module.path)
            if there not in (None, here):
                needs.setdefault(here, {}).setdefault(there, use)
    return needs


def _room(crate: rust.Crate, path: tuple[str, ...], rooms: set[str], root: str, of_root: bool) -> str | None:
    """The room to which a path leads; through the root, where that only hands on what another room has."""
    for _ in range(8):
        if path and path[0] in rooms:
            return path[0]
        if of_root:
            return None
        handed_on = crate.modules[0].exports.get(path[0]) if path else None
        if handed_on is None:
            break
        path = handed_on
    if path:
        for module in crate.modules:
            if path[0] in module.macros and module.path:
                return module.path[0]
    return root


def circles(needs: Graph) -> list[Circle]:
    """The shortest circle through each room that is in one, each circle once."""
    found: dict[frozenset[str], Circle] = {}
    for start in sorted(needs):
        came_from: dict[str, str] = {}
        ahead = [start]
        while ahead and start not in came_from:
            room = ahead.pop(0)
            for there in sorted(needs.get(room, {})):
                if there not in came_from:
                    came_from[there] = room
                    ahead.append(there)
        if start in came_from:
            way = [start]
            while came_from[way[0]] != start:
                way.insert(0, came_from[way[0]])
            rooms = [start, *way[:-1]]
            by = [needs[room][there] for room, there in zip(rooms, [*rooms[1:], start])]
            found.setdefault(frozenset(rooms), Circle(rooms, by))
    return list(found.values())


def main(given: list[str]) -> int:
    made_of = [crate for crate in rust.crates() if crate.kind in ("lib", "bin") and crate.package != "mailkey-tests"]
    bad = total = 0
    for crate in made_of:
        needs = graph(crate)
        total += len(needs)
        if "--graph" in given:
            print(f"{crate.package} ({crate.root.name})")
            for room, others in needs.items():
                print(f"    {room:<16} {' '.join(sorted(others))}")
        for circle in circles(needs):
            bad += 1
            print(f"{crate.package}: {circle.told()}", file=sys.stderr)
    if bad:
        print(f"{bad} circles. Of two rooms, one must not need the other: move what both need to one below them.", file=sys.stderr)
        return 1
    print(f"{total} rooms in {len(made_of)} crates, and no circle between them.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
