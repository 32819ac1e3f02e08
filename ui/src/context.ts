// The journey, within reach of every component of the window.

import { createContext } from "svelte";

import type { Journey } from "./journey.svelte";

export const [journeyHere, setJourney] = createContext<Journey>();
