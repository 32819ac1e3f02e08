// Colours as the browser computes them: read, laid over each other, and compared by WCAG's contrast. Runs in the page.

/** @typedef {{ r: number, g: number, b: number, a: number }} Colour  parts from 0 to 1, alpha not multiplied in */

const NONE = { r: 0, g: 0, b: 0, a: 0 };

/** @returns {Colour} */
export function colourOf(text) {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part),
  );
  if (/^rgba?\(/.test(text)) {
    const [r = 0, g = 0, b = 0, a = 1] = numbers;
    return { r: r / 255, g: g / 255, b: b / 255, a };
  }
  if (/^color\(srgb /.test(text)) {
    const [r = 0, g = 0, b = 0, a = 1] = numbers;
    return { r, g, b, a };
  }
  if (text === "transparent" || text === "none" || text === "") return NONE;
  throw new Error(`a colour that is not understood: ${text}`);
}

export const alphaOf = (text) => colourOf(text).a;

/** What is seen where `top` lies on `below`. */
export function over(top, below) {
  const a = top.a + below.a * (1 - top.a);
  if (a === 0) return NONE;
  const mix = (part) => (top[part] * top.a + below[part] * below.a * (1 - top.a)) / a;
  return { r: mix("r"), g: mix("g"), b: mix("b"), a };
}

export const faded = (colour, opacity) => ({ ...colour, a: colour.a * opacity });

function luminance({ r, g, b }) {
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2's contrast of two opaque colours: 1 to 21. */
export function contrastOf(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

export const hex = ({ r, g, b }) =>
  `#${[r, g, b]
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
