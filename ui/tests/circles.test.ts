// Imports go one way: no two files and no two folders of the page need each other, not even for a type.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { expect, test } from "vitest";

import { ui } from "./sources";

type Graph = ReadonlyMap<string, readonly string[]>;

const src = join(ui, "src");

/** The file that a relative import of `from` names. */
function resolved(from: string, name: string): string {
  const base = join(dirname(from), name.replace(/\?raw$/, ""));
  const found = [base, `${base}.ts`, `${base}.svelte`, join(base, "index.ts")].find((path) => existsSync(path) && statSync(path).isFile());
  if (!found) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

/** What each file of the page imports from the page, by its path in `src`. */
function files(): Graph {
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => /\.(svelte|ts)$/.test(path));
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(src, path), "utf8");
      const names = [...text.matchAll(/^\s*(?:import|export)\b[^"';]*"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm)].map(
        (found) => found[1] ?? found[2] ?? "",
      );
      return [path, names.map((name) => relative(src, resolved(join(src, path), name))).filter((to) => !to.startsWith(".."))];
    }),
  );
}

/** The same for folders: each imports what its files import. */
function folders(graph: Graph): Graph {
  const all = new Map<string, string[]>();
  for (const [path, imports] of graph) {
    const from = dirname(path);
    all.set(from, [...(all.get(from) ?? []), ...imports.map(dirname).filter((to) => to !== from)]);
  }
  return all;
}

/** A circle, as the way from one of its members back to itself; nothing where there is none. */
function circle(graph: Graph): string | null {
  const done = new Set<string>();
  const follow = (at: string, way: readonly string[]): string | null => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at].join(" → ");
    if (done.has(at)) return null;
    for (const next of graph.get(at) ?? []) {
      const found = follow(next, [...way, at]);
      if (found) return found;
    }
    done.add(at);
    return null;
  };
  for (const from of graph.keys()) {
    const found = follow(from, []);
    if (found) return found;
  }
  return null;
}

test("every file of the page is reached from its beginning", () => {
  const graph = files();
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    graph.get(path)?.forEach(reach);
  };
  reach("main.ts");
  expect([...graph.keys()].filter((path) => !reached.has(path) && !path.endsWith(".d.ts"))).toEqual([]);
});

test("no file needs a file that needs it", () => expect(circle(files())).toBeNull());

test("no folder needs a folder that needs it", () => expect(circle(folders(files()))).toBeNull());

test("a circle is found wherever it begins", () => {
  const line = new Map([
    ["a/1", ["b/1"]],
    ["b/1", ["c/1"]],
    ["c/1", []],
    ["b/2", []],
  ]);
  expect(circle(line)).toBeNull();
  expect(circle(new Map([...line, ["c/1", ["b/1"]]]))).toBe("b/1 → c/1 → b/1");
  const apart = new Map([...line, ["c/1", ["b/2"]]]);
  expect([circle(apart), circle(folders(apart))]).toEqual([null, "b → c → b"]);
});
