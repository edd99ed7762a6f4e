/** What a rule lets a person say about its findings (P18), and what was said about one of them. */
import type { Place } from "../base/a1";
import type { PartialDate } from "../base/plain-date";

/** How a verify finding of a rule may be explained. */
export type Explained = {
  /** Codes of the 原因类别 that fit; 其他 always does. */
  readonly reasons: readonly string[];
  /**
   * Facts about a row (分案, 更名, 试点赋码) hold across years while the values are unchanged. A comparison of periods is
   * explained for its report year only: another year's reason is offered, never applied.
   */
  readonly holds: "across-years" | "this-year";
  /** Names in `seen` that an explanation is not bound to: the day of the check, how many rows tell the same. */
  readonly unbound?: readonly string[];
};

/** What a row of 核实说明 asks for: to close a verify finding, to leave a notice aside, to have somebody else see to it. */
export type Ask = "explain" | "dismiss" | "hand-on";

/** Why a row of 核实说明 changes nothing; told to whoever wrote it. */
export type IdleReason =
  /** A mandatory finding must be put right: no reason closes it. */
  | "mandatory"
  /** Only notices can be left aside. */
  | "not-a-notice"
  | "no-category"
  | "unknown-category"
  /** A reason of another kind than the rule's findings have. */
  | "unfit-category"
  | "no-basis"
  /** 其他 with fewer than ten characters. */
  | "basis-too-short"
  /** 其他 with nothing but 情况属实, 数据无误, 经核实. */
  | "empty-phrase"
  /** Neither 校验标识 nor 填报值: nobody can tell which values it was about. */
  | "unbound"
  /** A comparison of periods without the year it was explained for. */
  | "no-year"
  /** Handed on to nobody. */
  | "no-unit"
  | "unknown-state";

/** What a person said about a finding, and what came of it. */
export type FindingExplanation = {
  readonly ask: Ask;
  /**
   * "holds": it did what it asks for. "lapsed": a value changed since. "offered": it is another year's. "idle": it has no
   * effect, `why` says why.
   */
  readonly effect: "holds" | "lapsed" | "offered" | "idle";
  readonly why: IdleReason | null;
  /** The 原因类别 as people read it; empty when none was given. */
  readonly reason: string;
  readonly basis: string;
  readonly by: string;
  /** As written: 2022-01-05. */
  readonly on: string;
  /** The values it was given for, as text. */
  readonly seen: string;
  readonly year: number | null;
  /** Who was asked to see to it; empty unless handed on. */
  readonly unit: string;
  readonly due: PartialDate | null;
  /** The due date has passed and the finding is still there. */
  readonly overdue: boolean;
  /** Its row of 核实说明. */
  readonly place: Place;
};
