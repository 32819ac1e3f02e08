import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { words } from "./build/words.ts";

// The policy of tauri.conf.json without the IPC addresses, so that the screens are rendered under what the window allows.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

/** The language whose words are all that these modules are. */
function languageIn(modules: readonly string[]): string | null {
  const tag = modules.length === 1 ? /virtual:words\/([\w-]+)$/.exec(modules[0] ?? "")?.[1] : undefined;
  return tag ? `words-${tag}` : null;
}

// `vite build` makes the window's page in dist/. `vite build --mode fake` makes the page of the screenshots, with the scripted
// backend; it lies under target/, so that no bundle can pick it up.
export default defineConfig(({ command, mode }) => ({
  plugins: [words(), svelte()],
  // Whether the scripted backend may be in the page at all.
  define: { __SCRIPTED__: JSON.stringify(command === "serve" || mode === "fake") },
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [".."] } },
  preview: { headers: { "Content-Security-Policy": policy } },
  build: {
    target: ["es2022", "safari15.4"],
    outDir: mode === "fake" ? "../target/screens-page" : "dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A language's own name, for whoever looks into the folder.
    rolldownOptions: { output: { chunkFileNames: ({ moduleIds }) => `assets/${languageIn(moduleIds) ?? "[name]"}-[hash].js` } },
  },
  ...(process.env["VITEST"] ? { resolve: { conditions: ["browser"] } } : {}),
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "./tests/window-environment.ts",
    server: { deps: { inline: [/\/svelte\//] } },
    // A whole language is read in one test, and a busy computer takes its time.
    testTimeout: 30_000,
  },
}));
