/** 外部数据登记表 T3: figures that other departments gave. An adopted row supplies the figure everywhere (P2). */
import { yearOf } from "../base/plain-date";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import type { MissingReason, Nature, Outside } from "./figure";
import type { Indicator } from "./indicator";
import { periodOf } from "./period-text";
import { indicatorNamed, textIn, valueIn, type Stated } from "./stated-elsewhere";

/** The ledger of figures from outside. */
export const OUTSIDE_LEDGER = "T3";

/** An adopted row: what it supplies, or why it cannot. */
export type Adopted = { readonly row: number; readonly outside: Outside } & (
  { readonly ok: true; readonly stated: Stated } | { readonly ok: false; readonly why: MissingReason }
);

/** Indicator id → its adopted rows, in sheet order. */
export type AdoptedRows = ReadonlyMap<string, readonly Adopted[]>;

/** The columns that an adopted row's figure is read from. */
export const OUTSIDE_COLUMNS = ["ind", "value", "unit", "period", "cutoff", "nature", "adopted"] as const;

/** Every adopted row that names an indicator. */
export function adoptedRows({ ledgers }: LedgerSet, indicators: readonly Indicator[]): AdoptedRows {
  const ledger = ledgers.get(OUTSIDE_LEDGER);
  const adopted = new Map<string, Adopted[]>();
  for (let row = 0; ledger && row < ledger.count; row++) {
    if (ledger.columns.get("adopted")?.values[row] !== true) continue;
    const indicator = indicatorNamed(ledger, row, indicators);
    if (!indicator) continue;
    const known = adopted.get(indicator.id) ?? [];
    known.push(adoptedRow(ledger, row, indicator));
    adopted.set(indicator.id, known);
  }
  return adopted;
}

function adoptedRow(ledger: Ledger, row: number, indicator: Indicator): Adopted {
  const outside = outsideOf(ledger, row);
  const fail = (why: MissingReason): Adopted => ({ ok: false, row, outside, why });
  const value = valueIn(ledger, row, indicator.unit);
  if (value === "no-value") return fail({ code: "empty-cells", what: `${OUTSIDE_LEDGER}.value`, count: 1 });
  if (value === "unit-differs") return fail({ code: "unit-differs", what: indicator.id });
  const words = textIn(ledger, row, "period");
  const period = words === null ? null : periodOf(words);
  if (!period) return fail({ code: "empty-cells", what: `${OUTSIDE_LEDGER}.period`, count: 1 });
  const cutoff = textIn(ledger, row, "cutoff");
  const asOf = cutoff?.length === 10 && yearOf(cutoff) === yearOf(period.to) ? cutoff : period.to;
  return { ok: true, row, outside, stated: { row, value, period: { from: period.from, to: asOf }, asOf } };
}

const NATURES: readonly string[] = ["confirmed", "flash", "estimate", "phone"] satisfies Nature[];

// A nature that nobody stated is the least firm one: it keeps a final report from being written on hearsay.
function natureOf(text: string | null): Nature {
  return text !== null && NATURES.includes(text) ? (text as Nature) : "phone";
}

function outsideOf(ledger: Ledger, row: number): Outside {
  return {
    row,
    nature: natureOf(textIn(ledger, row, "nature")),
    department: textIn(ledger, row, "by"),
    file: textIn(ledger, row, "proof"),
    told: textIn(ledger, row, "told"),
    scope: textIn(ledger, row, "scope"),
    rank: rankOf(textIn(ledger, row, "rank")),
  };
}

const RANK = /^(?:全[市省县])?(?:排名|位居|位列|居)?第?(\d{1,3})(?:名|位)?(?:\/(?:共)?(\d{1,3})(?:个)?)?$/u;

/** 3/12, 第3位: the place, and of how many; null when no rank is on file. */
function rankOf(text: string | null): Outside["rank"] {
  const match = text === null ? null : RANK.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  return match?.[1] === undefined ? null : { place: match[1], of: match[2] ?? null };
}
