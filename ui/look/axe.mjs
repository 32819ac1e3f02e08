// axe-core's findings on a page, of every impact: WCAG 2.2 A and AA, and what axe holds to be good practice. No rule is disabled.

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function axeFindings(page) {
  const violations = await page.evaluate(async (values) => {
    const results = await globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ target, any, all, none }) => ({ target, why: [...any, ...all, ...none][0]?.message ?? "" })),
    }));
  }, tags);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, why }) => `axe ${id} (${impact}): ${target.join(" ")}: ${why}`),
  );
}
