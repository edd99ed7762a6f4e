/** How reports speak of this pack's indicators. */
import type { Mentions } from "../../core/proofreading/lexicon";
import { cues } from "./cues";
import { readings } from "./readings";

const KINDS = ["_INV", "_UM", "_DES"];

export const mentions: Mentions = {
  cues,
  readings,
  wholes: ["PAT_APP", "PAT_GRT"].map((whole) => ({ whole, parts: KINDS.map((suffix) => whole + suffix) })),
};
