// The sentences of the language in use, and Google's own words in it. English is always there, behind any other language. Whatever is
// shown reads from here, so that another language takes the place of this one in every sentence at once.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import readers from "virtual:words";
import { google as englishWords, sentences as englishSentences } from "virtual:words/en";

import type { Words } from "../../build/words";
import { directionOf, PSEUDO } from "./languages";

type GoogleWords = Words["google"];

interface Shelf {
  tag: string;
  bundles: readonly FluentBundle[];
  google: GoogleWords;
}

/** One of Google's words as it stands in a sentence: where it is not certain, the English one is beside it. */
function wordInSentence(words: GoogleWords, id: string): string {
  const word = words[id];
  const english = englishWords[id]?.text ?? id;
  if (!word || word.text === english) return english;
  return word.sure ? word.text : `${word.text} (${english})`;
}

function bundleOf(tag: string, sentences: string, google: GoogleWords, transform?: (text: string) => string): FluentBundle {
  const bundle = new FluentBundle(`${tag}-u-nu-latn`, {
    // Marks around values are needed only where the text around them runs the other way.
    useIsolating: directionOf(tag) === "rtl",
    functions: { GOOGLE: ([id]: FluentVariable[]) => wordInSentence(google, String(id)) },
    ...(transform ? { transform } : {}),
  });
  bundle.addResource(new FluentResource(sentences));
  return bundle;
}

const english: Shelf = { tag: "en", bundles: [bundleOf("en", englishSentences, englishWords)], google: englishWords };

async function read(tag: string): Promise<Shelf> {
  if (tag === "en") return english;
  if (__SCRIPTED__ && tag === PSEUDO) return pseudoShelf();
  const words = await readers[tag]?.();
  if (!words) return { ...english, tag };
  const google = { ...englishWords, ...words.google };
  return { tag, bundles: [bundleOf(tag, words.sentences, google), ...english.bundles], google };
}

async function pseudoShelf(): Promise<Shelf> {
  const { pseudo } = await import("./pseudo");
  const google = Object.fromEntries(Object.entries(englishWords).map(([id, { text, sure }]) => [id, { text: pseudo(text), sure }]));
  return { tag: PSEUDO, bundles: [bundleOf(PSEUDO, englishSentences, google, pseudo), ...english.bundles], google };
}

let shelf: Shelf = $state.raw(english);
let asked = "en";

/** Takes another language. Where two are asked for, one upon the other, the last one stands. */
export async function speak(tag: string): Promise<void> {
  asked = tag;
  const found = await read(tag);
  if (asked === tag) shelf = found;
}

/** The language in use, as a BCP 47 tag. */
export function language(): string {
  return shelf.tag;
}

/** A pattern of a message (`id`) or of one of its attributes (`id.attribute`), and the language that has it. */
export function patternOf(key: string) {
  const [id = "", attribute] = key.split(".");
  for (const bundle of shelf.bundles) {
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern) return { bundle, pattern };
  }
  return undefined;
}

/** One of Google's words as it stands on Google's page, alone: for the drawings. */
export function googleWord(id: string): string {
  return shelf.google[id]?.text ?? englishWords[id]?.text ?? id;
}
