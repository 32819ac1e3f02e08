// Whether this machine's fonts have every letter of the text: a letter that none has is drawn as the same box as one that does not
// exist. Pictures and measures of such text would say nothing. Runs in the page.

const SIZE = 24;
// Never to be given a letter.
const NO_LETTER = "\u{10FFFE}";

/** The picture of a letter, four parts of a point to one number. */
function drawn(pen, letter) {
  pen.clearRect(0, 0, SIZE * 2, SIZE * 2);
  pen.fillText(letter, SIZE / 2, SIZE * 1.5);
  return new Uint32Array(pen.getImageData(0, 0, SIZE * 2, SIZE * 2).data.buffer);
}

const alike = (one, other) => one.every((point, at) => point === other[at]);

const known = new Map();

/** Finds out about letters that were not met before. */
function meet(letters) {
  if (letters.length === 0) return;
  const canvas = Object.assign(document.createElement("canvas"), { width: SIZE * 2, height: SIZE * 2 });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.font = `${SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  const nothing = drawn(pen, NO_LETTER);
  for (const letter of letters) known.set(letter, !/[\s\p{M}\p{Cc}\p{Cf}]/u.test(letter) && alike(drawn(pen, letter), nothing));
}

/** The letters of the page that are in no font. */
export function missingGlyphs(nodes) {
  const letters = new Set(nodes.flatMap(({ node }) => [...node.data]));
  meet([...letters].filter((letter) => !known.has(letter)));
  const missing = [...letters].filter((letter) => known.get(letter));
  return missing.length === 0
    ? []
    : [`no font has: ${missing.slice(0, 12).join(" ")}${missing.length > 12 ? ` and ${missing.length - 12} more` : ""}`];
}
