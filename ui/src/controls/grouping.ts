// The letters of a code in groups of four, as one reads them.

/** The text without blanks of any kind. */
export function lettersIn(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

export function grouped(text: string): string {
  return lettersIn(text).replaceAll(/(.{4})(?=.)/gu, "$1 ");
}

/** Where the caret stands behind so many letters. */
export function caretAfter(text: string, letters: number): number {
  let place = 0;
  for (let seen = 0; seen < letters && place < text.length; place++) if (text[place] !== " ") seen++;
  return place;
}
