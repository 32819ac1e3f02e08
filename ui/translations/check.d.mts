/** Everything that is wrong with the translations below a folder, each as a sentence. */
export function problemsOf(root: string, wanted?: readonly string[]): { tags: string[]; problems: string[] };

/** The direction in which a language is written. */
export function directionOf(tag: string): "ltr" | "rtl";
