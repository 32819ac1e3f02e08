// What the tests of the page run in: Node, but with the sources made as the window has them, so that what reacts there reacts here.

import type { Environment } from "vitest/runtime";

export default {
  name: "window",
  viteEnvironment: "client",
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
