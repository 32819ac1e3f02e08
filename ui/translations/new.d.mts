/** Makes the files of a language below a folder; what is in the way, as a sentence. */
export function make(root: string, tag: string): string | undefined;
