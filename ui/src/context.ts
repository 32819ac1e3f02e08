// The journey, and how the window looks, within reach of every component of the window.

import { createContext } from "svelte";

import type { Journey } from "./journey.svelte";
import type { Outlook } from "./outlook.svelte";

export const [journeyHere, setJourney] = createContext<Journey>();
export const [outlookHere, setOutlook] = createContext<Outlook>();
