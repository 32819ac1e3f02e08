// Everything that is measured in the page, under one name there: `measures`. Bundled and put into each page by `stage.mjs`.

import { controlItems, controls, linesOf, textNodes } from "./content.mjs";
import { contrasts, paper } from "./contrast.mjs";
import { covered } from "./covered.mjs";
import { misfits } from "./fit.mjs";
import { focusGivenBack, focusNow, stopsWanted } from "./focus.mjs";
import { missingGlyphs } from "./glyphs.mjs";
import { moving } from "./motion.mjs";
import { overlaps } from "./overlap.mjs";
import { lights, said } from "./said.mjs";
import { freshLook, nameOf } from "./shown.mjs";
import { state } from "./state.mjs";
import { targets } from "./targets.mjs";

/** Whether everything fits and can be read and hit. */
function fit() {
  freshLook();
  const nodes = textNodes();
  const items = [...linesOf(nodes), ...controlItems()];
  return [...new Set([...misfits(nodes, items), ...overlaps(items), ...covered(nodes), ...targets(), ...missingGlyphs(nodes)])];
}

function contrast() {
  freshLook();
  return contrasts(textNodes());
}

function motion() {
  freshLook();
  return moving();
}

/** What a printer gets. */
function sheet() {
  freshLook();
  const nodes = textNodes();
  const items = linesOf(nodes);
  // What may be pressed on the screen is only words on paper.
  const pressable = controls()
    .filter((element) => element.matches("button, input, select"))
    .map(nameOf);
  return {
    pressable,
    paper: paper(),
    faint: contrasts(nodes, { onPaper: true }).findings,
    misfits: [...misfits(nodes, items), ...overlaps(items)],
  };
}

/** The colour roles as they are in force: every custom property that is a colour. */
function roles() {
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(({ selectorText }) => selectorText?.includes(":root"));
  const names = new Set(rules.flatMap(({ style }) => [...style]).filter((name) => name.startsWith("--")));
  const probe = document.body.appendChild(document.createElement("i"));
  const colours = [...names]
    .filter((name) => CSS.supports("color", getComputedStyle(probe).getPropertyValue(name)))
    .map((name) => {
      probe.style.color = `var(${name})`;
      return [name, getComputedStyle(probe).color];
    });
  probe.remove();
  return Object.fromEntries(colours);
}

Object.assign(globalThis, {
  measures: { contrast, fit, focusGivenBack, focusNow, lights, motion, roles, said, sheet, state, stopsWanted },
});
