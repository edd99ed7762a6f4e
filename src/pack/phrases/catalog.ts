/** Every phrase there is. */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";
import { growthAgainstTarget, netChange, stockChange } from "./changes";
import { draft, firstTimers, overall } from "./overall";
import { level, newcomers, remaining, result, shortfall } from "./verdicts";

export const phrases: readonly PhraseTemplate[] = [
  netChange,
  stockChange,
  growthAgainstTarget,
  newcomers,
  level,
  shortfall,
  remaining,
  result,
  overall,
  draft,
  firstTimers,
];
