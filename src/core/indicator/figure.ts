/** A figure: an indicator's value for one period, with the cells behind it. */
import type { Decimal } from "../base/decimal";
import type { Period, PlainDate } from "../base/plain-date";
import type { Basis } from "./indicator";

/** ASCII, at most 48 characters: indicator id, qualifiers joined by ".", "@y-1" for last year's. */
export type FigureKey = string;

/** Why there is no value. `what` names the ledger, column, parameter or figure that is lacking. */
export type MissingReason =
  | {
      readonly code: "no-ledger" | "empty-ledger" | "no-column" | "no-parameter" | "no-figure" | "no-base";
      readonly what: string;
    }
  /** No row that counts, so that nothing can be said of how they stand. */
  | { readonly code: "none-counted"; readonly what: string }
  /** Only the 外部数据登记表 gives it, and no row of it is adopted. */
  | { readonly code: "no-outside"; readonly what: string }
  /** Several adopted rows of the 外部数据登记表 differ. */
  | { readonly code: "sources-differ"; readonly what: string; readonly count: number }
  /** The adopted row is in a unit that measures something else. */
  | { readonly code: "unit-differs"; readonly what: string }
  /** Some rows that the value needs have an empty cell. */
  | { readonly code: "empty-cells"; readonly what: string; readonly count: number }
  /** No row of the statistical year. */
  | { readonly code: "no-rows"; readonly what: string }
  | { readonly code: "zero-base" | "negative-base"; readonly what: string };

export type FigureValue =
  | { readonly kind: "decimal"; readonly value: Decimal; readonly unit: string; readonly decimals: number }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "coverage"; readonly covered: Decimal; readonly total: Decimal }
  /** `reached`: how many of the rows have come so far, where it is of rows. */
  | { readonly kind: "status"; readonly status: string; readonly reached?: "all" | "some" | "none" }
  | { readonly kind: "missing"; readonly why: MissingReason };

/** The cells a value was computed from: the counted rows of a ledger and the columns that were read for them. */
export type Evidence =
  | {
      readonly kind: "rows";
      readonly ledger: string;
      readonly rows: readonly number[];
      readonly columns: readonly string[];
    }
  | { readonly kind: "parameter"; readonly parameter: string }
  | { readonly kind: "target"; readonly row: number; readonly column: string };

export type Figure = {
  readonly key: FigureKey;
  readonly indicator: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** Trailing zeros are kept: 18.0%. */
  readonly fixed: boolean;
  readonly basis: Basis;
  readonly period: Period;
  readonly asOf: PlainDate;
  /** The ledger's own 「截至……」 line sets the as-of day, before the report's cut-off (P6); or that of one it is worked out from. */
  readonly ownDate?: true;
  readonly value: FigureValue;
  readonly evidence: readonly Evidence[];
  /** Figures this one was computed from. */
  readonly from: readonly FigureKey[];
  /** The comparison's base, where one was looked for: its value and which source it came from (P16). */
  readonly base?: Base;
  /** Last year's whole, where `base` is 上年同期 and a target of the year asks for more (P1). */
  readonly annual?: Base;
  /** Of a sum over rows: how many they are, and what each has where all have the same. */
  readonly shares?: Shares;
  /** Whole earlier years as the 历年数据表 has them, the latest first; absent where it has none. */
  readonly past?: readonly PastYear[];
  /** The row of the 外部数据登记表 that supplied the value (P2). */
  readonly outside?: Outside;
  /** Its place a year earlier, where an adopted row of that register tells it. */
  readonly rankBefore?: Rank & { readonly row: number };
  /** How firm the value is, its own or that of the softest figure it is worked out from; absent: as the ledger has it. */
  readonly nature?: Nature;
  /** What the indicator's own measure gives where a row of the 外部数据登记表 supplied the value: kept, not used. */
  readonly own?: OwnValue;
  /** Further adopted rows of the 外部数据登记表 that say the same number of the same day, as row indices. */
  readonly agreeing?: readonly number[];
  /** Adopted rows of the 外部数据登记表 that say different things of it, as row indices: neither is used. */
  readonly rivals?: readonly number[];
  /** 口径 in one sentence: the indicator's, that of what stood in for its ledger, or the outside body's own. */
  readonly scope?: string;
};

/** A whole earlier year; `row`: the index of its row in the 历年数据表. */
export type PastYear = { readonly year: number; readonly value: Decimal; readonly row?: number };

/** How a sum is shared among the rows it was added up from. */
export type Shares = { readonly count: number; readonly each: Decimal | null };

/** 正式反馈, 快报, 预计 or 电话 (P2). */
export type Nature = "confirmed" | "flash" | "estimate" | "phone";

/** What a row of the 外部数据登记表 says beside its value. */
export type Outside = {
  /** Row index in the ledger T3. */
  readonly row: number;
  readonly nature: Nature;
  readonly department: string | null;
  /** 佐证: the file it stands in. */
  readonly file: string | null;
  /** 提供人及时间 */
  readonly told: string | null;
  readonly scope: string | null;
  /** 位居第几 of how many; null where no rank is on file. */
  readonly rank: Rank | null;
};

export type Rank = { readonly place: string; readonly of: string | null };

/** A number that a workbook's own ledgers give, in the figure's unit, with its time and what it was counted from. */
export type OwnValue = {
  readonly value: Decimal;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly evidence: readonly Evidence[];
};

/** Last period's value and where it comes from, in the order of P16. */
export type Base = {
  readonly source: "register" | "snapshot" | "history" | "target" | "ledger" | "none";
  readonly value: FigureValue;
  /** What the other sources say, where they differ. */
  readonly others: readonly { readonly source: Base["source"]; readonly value: Decimal }[];
  readonly evidence: readonly Evidence[];
};

export type Figures = ReadonlyMap<FigureKey, Figure>;

/** The figure's number, or null when it has none. */
export function decimalOf(figure: Figure | undefined): Decimal | null {
  return figure?.value.kind === "decimal" ? figure.value.value : null;
}
