/** The columns of L06b 专利统计表: what is counted, of which kind, and the figure that is the same thing. */

export const STAGES = ["app", "grt", "val"] as const;
/** 申请, 授权, 有效. */
export type Stage = (typeof STAGES)[number];

/** 发明, 实用新型, 外观设计. */
export const KINDS = ["inv", "um", "des"] as const;
export type Kind = (typeof KINDS)[number] | "all";

/** The columns that say what a row is about. */
export const TOTALS_ROWS = ["year", "month", "town"] as const;

/** The columns that count. */
export const TOTALS_COLUMNS = STAGES.flatMap((stage) => [...KINDS, "all"].map((kind) => `${stage}-${kind}`));

const FIGURES: Readonly<Record<string, string>> = {
  "app-inv": "PAT_APP_INV",
  "app-um": "PAT_APP_UM",
  "app-des": "PAT_APP_DES",
  "app-all": "PAT_APP",
  "grt-inv": "PAT_GRT_INV",
  "grt-um": "PAT_GRT_UM",
  "grt-des": "PAT_GRT_DES",
  "grt-all": "PAT_GRT",
  "val-inv": "PAT_INV_VALID",
};

/** A stage's column for a kind, or for all, and the figure; null where the report has none. */
export function partOf(stage: Stage, kind: Kind): { readonly column: string; readonly figure: string | null } {
  const column = `${stage}-${kind}`;
  return { column, figure: FIGURES[column] ?? null };
}
