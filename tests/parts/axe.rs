//! axe-core in the real window: put into the page over WebDriver, and run on what is shown in each look.

use std::fs;

use serde_json::Value;

use crate::programs;
use crate::window::Window;

/// A look of the window: language (and so direction) and colours.
pub type Look = (&'static str, &'static str);

/// Light and dark, left to right and right to left.
pub const LOOKS: [Look; 4] = [("en", "light"), ("en", "dark"), ("ar", "dark"), ("ar", "light")];

/// Takes a look by the display dialog, over whatever is shown, and waits until nothing moves any more.
const WEAR: &str = r"
const [language, theme] = arguments, done = arguments[arguments.length - 1];
const page = document.documentElement;
const find = (selector) => document.querySelector(selector);
const until = async (what, is) => {
  for (let i = 0; i < 400; i++) { if (is()) return; await new Promise((resolve) => setTimeout(resolve, 15)); }
  throw new Error(`waited in vain for ${what}`);
};
(async () => {
  find('[data-action=open-display]').click();
  await until('the display dialog', () => find('[data-dialog=display]'));
  const select = find('[data-language]');
  if (select.value !== language) { select.value = language; select.dispatchEvent(new Event('change', { bubbles: true })); }
  const choice = find(`[data-theme-choice=${theme}]`);
  if (!choice.checked) choice.click();
  await until('the look', () => page.lang === language && page.dataset.theme === theme && page.dir === (language === 'ar' ? 'rtl' : 'ltr'));
  find('[data-dialog=display] [data-action=close]').click();
  await until('the dialog to close', () => find('[data-dialog=display]') === null);
  const moves = () => document.getAnimations().some((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity);
  await until('rest', () => !moves());
  done(null);
})().catch((error) => done(String(error)));
";

/// Runs axe with its rules for WCAG 2.2 AA and its best practices, and gives what it finds as lines.
const RUN: &str = r"
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
  ({ violations, passes }) => done({
    looked: passes.length,
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
      `${id}: ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`)),
  }),
  (error) => done({ looked: 0, found: [`axe did not run: ${error}`] }),
);
";

/// What axe says about one window, look by look.
#[derive(Debug)]
pub struct Axe<'a> {
    window: &'a Window<'a>,
}

impl<'a> Axe<'a> {
    /// Puts axe into the window's page.
    ///
    /// # Panics
    /// If the page's packages are not installed.
    pub fn put_into(window: &'a Window<'a>) -> Self {
        let path = programs::repository().join("ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}: run scripts/test ui", path.display()));
        // A script of WebDriver is the body of a function: what it declares is not the page's.
        window.script(&format!("{source}; window.axe = axe;")).expect("axe can be put into the page");
        Self::of(window)
    }

    /// The axe that was put into a window before.
    pub fn of(window: &'a Window<'a>) -> Self {
        Self { window }
    }

    /// Takes a look.
    ///
    /// # Panics
    /// If the window does not change.
    pub fn wear(&self, (language, theme): Look) {
        let refused = self.window.script_that_waits(WEAR, &[language.into(), theme.into()]).expect("the page answers");
        assert_eq!(refused, Value::Null, "the window looks {theme} and speaks {language}");
    }

    /// What axe finds on this screen in the look that it has, each finding with both names before it. Where axe looked at nothing, that
    /// is a finding.
    ///
    /// # Panics
    /// If the page does not answer.
    pub fn findings_in(&self, (language, theme): Look, screen: &str) -> Vec<String> {
        let result = self.window.script_that_waits(RUN, &[]).expect("the page answers");
        let mut found: Vec<&str> = result["found"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if result["looked"].as_u64().unwrap_or_default() == 0 {
            found.push("axe looked at nothing");
        }
        found.into_iter().map(|finding| format!("{screen}, {language}, {theme}: {finding}")).collect()
    }

    /// What axe finds on this screen in all four looks.
    pub fn findings_in_all_looks(&self, screen: &str) -> Vec<String> {
        let look = |look: &Look| {
            self.wear(*look);
            self.findings_in(*look, screen)
        };
        LOOKS.iter().flat_map(look).collect()
    }
}
