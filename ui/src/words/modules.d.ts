// What build/words.ts makes of the files with words in them.

declare module "*.ftl" {
  const sentences: string;
  export default sentences;
}

/** Whether the scripted backend may be in the page at all (vite.config.ts). */
declare const __SCRIPTED__: boolean;
