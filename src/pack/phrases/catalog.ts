/** Every phrase there is. */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";
import { growthAgainstTarget, netChange, stockChange } from "./changes";
import { coverage, each, names } from "./alone";
import { brief } from "./brief";
import { milestone, points, streak, yearOnYear } from "./comparisons";
import { closedCases, draft, firstTimers, overall } from "./overall";
import { rank, turn } from "./highlights";
import { level, newcomers, pace, remaining, result, shortfall } from "./verdicts";

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
  closedCases,
  yearOnYear,
  points,
  milestone,
  streak,
  pace,
  coverage,
  each,
  names,
  turn,
  rank,
  brief,
];
