/** Everything that is wrong with the translations below a folder, each as a sentence. */
export function problemsOf(root: string, wanted?: readonly string[]): { tags: string[]; problems: string[] };
