/** A number found in a text, with its unit and how exactly it is meant. */
import type { Decimal } from "../base/decimal";

/** about: 约, 左右 (within 5%). more: 多, 余. nearly: 近. over: 超过, 突破. at-least: 以上. at-most: 以内. */
export type Exactness = "exact" | "about" | "more" | "nearly" | "over" | "at-least" | "at-most";

export type NumberToken = {
  /** The digits with their unit, in the passage's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** 件, 万元, %, 个百分点, 万人次; null where none is written. */
  readonly unit: string | null;
  readonly exactness: Exactness;
};
