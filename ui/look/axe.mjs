// axe-core's findings on a page, of every impact: WCAG 2.2 A and AA, and what axe holds to be good practice. No rule is disabled.

const everything = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** The rules whose findings can be others when only colours have changed. */
const coloursOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

async function run(page, runOnly) {
  const violations = await page.evaluate(async (only) => {
    const results = await globalThis.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ target, any, all, none }) => ({ target, why: [...any, ...all, ...none][0]?.message ?? "" })),
    }));
  }, runOnly);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, why }) => `axe ${id} (${impact}): ${target.join(" ")}: ${why}`),
  );
}

export const axeFindings = (page) => run(page, everything);

/** For a page that was looked at already, and has other colours now. */
export const axeColourFindings = (page) => run(page, coloursOnly);
