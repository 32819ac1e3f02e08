// Written by scripts/renew; do not edit.
// In which unit a length of time is told, from how many seconds on.

import type { Unit } from "../backend/types";

export const UNITS: readonly { unit: Unit; seconds: number; from: number }[] = [
  { unit: "years", seconds: 31557600, from: 63115200 },
  { unit: "days", seconds: 86400, from: 172800 },
  { unit: "hours", seconds: 3600, from: 5400 },
  { unit: "minutes", seconds: 60, from: 90 },
  { unit: "seconds", seconds: 1, from: 0 },
];
