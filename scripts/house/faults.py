#!/usr/bin/env python3
"""Shows the house's checks what they are there to find: a check that is blind to it would be silent about everything."""

from __future__ import annotations

import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

import promises  # noqa: E402
import rooms  # noqa: E402
import rust  # noqa: E402


def crate(files: dict[str, str], root: str = "lib.rs") -> rust.Crate:
    """A crate of these files, read."""
    with tempfile.TemporaryDirectory() as place:
        for name, text in files.items():
            file = Path(place, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return rust.read("crate", "lib", "crate", Path(place, root))


def circles(files: dict[str, str], root: str = "lib.rs") -> list[list[str]]:
    """The circles in it."""
    return [circle.rooms for circle in rooms.circles(rooms.graph(crate(files, root)))]


class Rooms(unittest.TestCase):
    """Circles, and what looks like one and is none."""

    two = {"lib.rs": "mod a; mod b;"}

    def test_two_rooms_that_name_each_other_are_a_circle(self):
        found = circles({**self.two, "a.rs": "use crate::b::B; pub struct A(B);", "b.rs": "use crate::a::A; pub struct B(A);"})
        self.assertEqual(found, [["a", "b"]])

    def test_a_circle_may_be_long_and_lie_deep(self):
        found = circles({
            "lib.rs": "pub mod a; pub mod b; pub mod c;",
            "a/mod.rs": "mod inner;", "a/inner.rs": "fn f() { super::super::b::go() }",
            "b.rs": "mod inner { use crate::{c::{self, d}, x}; }",
            "c.rs": "pub fn d() -> crate::a::A { todo!() }",
        })
        self.assertEqual(found, [["a", "b", "c"]])

    def test_the_root_is_a_room_for_what_it_holds_itself(self):
        self.assertEqual(circles({"lib.rs": "mod a; pub struct S; fn f() { a::g() }", "a.rs": "use crate::S;"}), [["a", "lib.rs"]])

    def test_the_root_hands_on_what_another_room_has(self):
        files = {"lib.rs": "mod a; mod b; pub use a::A;", "a.rs": "pub struct A; fn f() { crate::b::g() }", "b.rs": "use crate::A;"}
        self.assertEqual(circles(files), [["a", "b"]])
        self.assertEqual(circles({**files, "a.rs": "pub struct A;"}), [])

    def test_tests_comments_and_texts_are_no_part_of_a_room(self):
        a = """
            use crate::b::B;
        """
        b = """
            //! As [`crate::a`] says.
            /* crate::a /* crate::a */ crate::a */
            pub struct B;
            const TEXT: &str = "crate::a::A"; const RAW: &str = r#"crate::a::"A""#; const LETTER: char = '"';
            #[cfg(test)] use crate::a::A;
            #[cfg(test)] mod tests { use crate::a::A; }
            #[cfg(test)] mod more;
            impl B { #[cfg(test)] fn for_test() -> crate::a::A { a!() } fn after<'a>(&'a self) {} }
        """
        self.assertEqual(circles({**self.two, "a.rs": a, "b.rs": b, "b/more.rs": "use crate::a::A;"}), [])

    def test_what_stands_behind_a_test_is_read_again(self):
        b = "#[cfg(test)] mod tests { fn f() {} } use crate::a::A;"
        self.assertEqual(circles({**self.two, "a.rs": "use crate::b::B;", "b.rs": b}), [["a", "b"]])

    def test_files_that_a_build_script_finds_are_read(self):
        files = {"lib.rs": "mod a; mod b;", "a/mod.rs": "macro_rules! every { ($($file:ident),*) => { $(pub mod $file;)* } }", "b.rs": "use crate::a::A;"}
        self.assertEqual(circles({**files, "a/found.rs": "use crate::b::B;"}), [["a", "b"]])

    def test_a_module_may_be_another_file_on_each_system(self):
        a = '#[cfg(unix)] #[path = "one.rs"] mod platform; #[cfg(windows)] #[path = "other.rs"] mod platform;'
        for culprit in ("one", "other"):
            files = {"a/one.rs": "", "a/other.rs": "", f"a/{culprit}.rs": "use crate::b::B;", "b.rs": "use crate::a::A;"}
            self.assertEqual(circles({**self.two, **files, "a/mod.rs": a}), [["a", "b"]])

    def test_a_path_inside_a_room_leads_to_no_other(self):
        files = {"lib.rs": "mod a; mod b;", "a/mod.rs": "mod b; use self::b::X; use crate::b::Y;", "a/b.rs": "use super::Z;", "b.rs": ""}
        self.assertEqual(circles(files), [])


class Promises(unittest.TestCase):
    """A promise without a test, and everything that comes to the same."""

    readme = "## What it promises\n\n1. It sends\n   mail.\n2. It ends.\n\n## More\n\n3. No promise.\n"
    head = "| what of it | test | in |\n|---|---|---|\n"
    first = f"## 1. It sends mail.\n\n{head}| all | `it_sends` | core |\n"
    second = f"## 2. It ends.\n\n{head}| all | `ends when told` | page |\n"

    def complaints(self, table: str, readme: str = readme, rust_text: str = "#[test] fn it_sends() {}", page: str = 'test("ends when told", () => {});'):
        there: promises.Tests = {}
        for test in crate({"lib.rs": rust_text}).tests:
            there.setdefault(("core", test.name), []).append(promises.Found(test.file, test.line, not test.ignored))
        for name, line, runs in promises.page_tests(page):
            there.setdefault(("page", name), []).append(promises.Found(Path("x.ts"), line, runs))
        return promises.complaints(promises.promised(readme), promises.table(table), there)

    def assert_one(self, found: list[str], words: str):
        self.assertEqual(len(found), 1, found)
        self.assertRegex(found[0], re.compile(words))

    def test_promises_that_are_held_are_not_complained_about(self):
        self.assertEqual(self.complaints(self.first + self.second), [])

    def test_a_promise_without_a_test_is_found(self):
        self.assert_one(self.complaints(self.first + "## 2. It ends.\n\n" + self.head), "no test holds promise 2")

    def test_a_promise_that_the_table_leaves_out_is_found(self):
        self.assert_one(self.complaints(self.first), "leaves out promise 2")

    def test_a_promise_that_only_the_table_makes_is_found(self):
        self.assert_one(self.complaints(self.first + self.second, self.readme.replace("2. It ends.\n", "")), "does not make promise 2")

    def test_another_wording_is_found(self):
        self.assert_one(self.complaints(self.first + self.second.replace("It ends", "It ends well")), "worded differently")

    def test_a_list_that_is_gone_from_the_readme_is_found(self):
        self.assertIn("README.md promises nothing", self.complaints(self.first + self.second, "# Mailkey"))

    def test_a_test_that_is_gone_is_found(self):
        self.assert_one(self.complaints(self.first + self.second, rust_text="fn it_sends() {}"), "which is not in core")

    def test_a_test_that_is_only_spoken_of_is_none(self):
        self.assert_one(self.complaints(self.first + self.second, rust_text="// #[test] fn it_sends() {}"), "which is not in core")
        self.assert_one(self.complaints(self.first + self.second, page='// test("ends when told", () => {});'), "which is not in page")

    def test_a_test_in_another_package_is_found_there(self):
        moved = self.first.replace("| core |", "| words |")
        self.assert_one(self.complaints(moved + self.second), "not in words; it is in core")

    def test_a_test_that_does_not_run_is_found(self):
        self.assert_one(self.complaints(self.first + self.second, rust_text='#[test] #[ignore = "slow"] fn it_sends() {}'), "is skipped")
        skipped = 'describe.skip("it", () => {\n  test("ends when told", () => {});\n});'
        self.assert_one(self.complaints(self.first + self.second, page=skipped), "is skipped")
        self.assert_one(self.complaints(self.first + self.second, page='test.todo("ends when told");'), "is skipped")

    def test_two_tests_of_one_name_are_found(self):
        twice = "#[test] fn it_sends() {} #[cfg(test)] mod tests { #[tokio::test(start_paused = true)] async fn it_sends() {} }"
        self.assert_one(self.complaints(self.first + self.second, rust_text=twice), "there are several")

    def test_a_test_in_a_macro_counts(self):
        self.assertEqual(self.complaints(self.first + self.second, rust_text="proptest! { #[test] fn it_sends(a in b()) {} }"), [])


if __name__ == "__main__":
    done = unittest.TextTestRunner(stream=sys.stderr, verbosity=0).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__]))
    failed = len(done.failures) + len(done.errors)
    # As other runners say it, so that scripts/test counts them.
    print(f"# pass {done.testsRun - failed}\n# fail {failed}")
    sys.exit(1 if failed else 0)
