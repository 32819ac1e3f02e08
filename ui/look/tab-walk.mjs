// Goes through a screen with the Tab key, once round: everything is reached, in the order in which it is read, and seen where it is.

const MOST = 120;

/** Whether the focus went back up, or back along its line, within one part of the screen. */
function turnsBack(before, now) {
  if (before.region !== now.region) return false;
  const above = now.place.bottom <= before.place.top + 2;
  const sameLine = Math.min(now.place.bottom, before.place.bottom) - Math.max(now.place.top, before.place.top) > 4;
  const back = now.rtl ? now.place.left >= before.place.right - 2 : now.place.right <= before.place.left + 2;
  // Another column may begin higher up.
  const onwards = now.rtl ? now.place.right <= before.place.left + 2 : now.place.left >= before.place.right - 2;
  return (above && !onwards) || (sameLine && back);
}

/** @param {import("playwright-core").Page} page */
export async function tabWalk(page) {
  const found = new Set();
  const wanted = await page.evaluate(() => globalThis.measures.stopsWanted());
  const reached = new Map();
  let before = null;
  let round = false;
  for (let press = 0; press < MOST && !round; press++) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => globalThis.measures.focusNow());
    if (now === null) {
      before = null;
      round = wanted.every(({ number }) => reached.has(number)) && press > wanted.length;
      continue;
    }
    for (const fault of now.faults) found.add(fault);
    if (before?.number === now.number && wanted.length > 1) found.add(`the focus is trapped: ${now.name}`);
    round = reached.has(now.number) && wanted.every(({ number }) => reached.has(number));
    if (!round && before && !reached.has(now.number) && turnsBack(before, now))
      found.add(`the focus turns back: from ${before.name} to ${now.name}`);
    reached.set(now.number, now.name);
    before = now;
    if (press > 2 * wanted.length + 4) break;
  }
  for (const { number, name } of wanted) if (!reached.has(number)) found.add(`not reached by Tab: ${name}`);
  return [...found];
}

/** Closes the dialog that is open by Escape: the focus must be on something again. */
export async function closeDialog(page) {
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  const fault = await page.evaluate(() => globalThis.measures.focusGivenBack());
  return fault ? [`after the dialog ${fault}`] : [];
}
