// The journey, and how the window looks, within reach of every component of the window.

import { createContext } from "svelte";

import type { Appearance } from "./appearance.svelte";
import type { Journey } from "./journey.svelte";

export const [journeyHere, setJourney] = createContext<Journey>();
export const [appearanceHere, setAppearance] = createContext<Appearance>();
