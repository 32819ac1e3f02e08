// What moves. Where a person wants less motion, nothing may. Runs in the page.

import { nameOf } from "./shown.mjs";

export function moving() {
  const running = document
    .getAnimations()
    .filter(({ playState }) => playState === "running")
    .map(({ effect, animationName, transitionProperty }) => `moves: ${nameOf(effect.target)} (${animationName ?? transitionProperty})`);
  const smooth = [...document.querySelectorAll("*")]
    .filter((element) => getComputedStyle(element).scrollBehavior === "smooth")
    .map((element) => `scrolls smoothly: ${nameOf(element)}`);
  return [...running, ...smooth];
}
