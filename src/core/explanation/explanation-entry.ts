/** One thing that 核实说明 says about one finding: a row that names several findings gives several. */
import type { Place } from "../base/a1";
import type { PartialDate } from "../base/plain-date";
import type { Ask } from "../rule/explained";
import type { NamedCategory } from "./reason-category";

/** The register's id in the pack. */
export const EXPLANATIONS = "T5";

/** Grows when what 校验标识 is made of changes; older ones are upgraded, newer ones refused (design 7). */
export const EXPLANATION_FORMAT = 1;

export type ExplanationEntry = {
  readonly place: Place;
  /** As written. */
  readonly rule: string;
  readonly key: string;
  /** Of 校验标识, without its format number; null where the row has none. */
  readonly hash: string | null;
  /** 填报值 as written. */
  readonly seen: string;
  /** null while nobody has filled in anything; "unknown" when 状态 says something else. */
  readonly ask: Ask | "unknown" | null;
  /** null when none is given; "unknown" when it is none of the pack's. */
  readonly category: NamedCategory | "unknown" | null;
  readonly categoryText: string;
  readonly basis: string;
  readonly by: string;
  readonly on: string;
  readonly unit: string;
  readonly due: PartialDate | null;
  readonly year: number | null;
};
