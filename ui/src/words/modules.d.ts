// What build/words.ts makes of the files with words in them.

declare module "virtual:languages" {
  const languages: readonly import("../../build/words").Language[];
  export default languages;
}

declare module "virtual:words" {
  /** How each language but English is read. */
  const readers: Record<string, () => Promise<import("../../build/words").Words>>;
  export default readers;
}

declare module "virtual:words/en" {
  export const sentences: string;
  export const google: import("../../build/words").Words["google"];
}

/** Whether the scripted backend may be in the page at all (vite.config.ts). */
declare const __SCRIPTED__: boolean;
