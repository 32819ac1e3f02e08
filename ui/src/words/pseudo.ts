// English that is two fifths longer and has marks on its letters: a language that nobody speaks, for looking at whether everything fits.
// In the scripted page alone.

const PLAIN = "aceginosuyAEIOU";
const MARKED = [..."áçéğíñöšüýÅÉÎØÛ"];
const marked = (letter: string) => MARKED[PLAIN.indexOf(letter)] ?? letter;

/** What a translation would leave as it is: bold marks, options of the command and what stands in backticks. */
const KEPT = /(<\/?b>|`[^`]*`|--[a-z-]+)/;

function stretched(word: string): string {
  const letters = [...word];
  const extra = Math.ceil(letters.length * 0.4);
  // The letters that are doubled lie evenly in the word, so that it breaks no better than a long word does.
  const upTo = (place: number) => Math.floor((place * extra) / letters.length);
  return letters.map((letter, place) => marked(letter).repeat(upTo(place + 1) > upTo(place) ? 2 : 1)).join("");
}

export function pseudo(text: string): string {
  const pieces = text.split(KEPT);
  return pieces.map((piece, place) => (place % 2 === 1 ? piece : piece.replaceAll(/\p{L}+/gu, stretched))).join("");
}
