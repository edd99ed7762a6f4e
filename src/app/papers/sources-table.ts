/** 数据来源表: every figure of the report with its value, its time and where it comes from (P12). */
import { formatDate, formatFigure, formatSpan } from "../../core/indicator/format-figure";
import type { Evidence, Figure } from "../../core/indicator/figure";
import { yearOf } from "../../core/base/plain-date";
import { saidFigures } from "../../core/narrative/said";
import { cellsOf } from "../../core/snapshot/cell-list";
import { FEWEST_FIRMS, firmsBehind } from "../../core/indicator/disclosure";
import type { Pack } from "../../pack/pack";
import { ledgerName } from "../../text/zh/glossary";
import { describeFewFirms, describeList, FROM_OUTSIDE, FROM_PARAMETERS, ONE_FIRM } from "../../text/zh/papers";
import type { Check } from "../check";

/** Cells of the table, and the 注 under it. */
export type PlainTable = { readonly rows: readonly (readonly string[])[]; readonly notes: readonly string[] };

export function sourcesTable(check: Check, pack: Pack): PlainTable {
  const said = saidFigures(check.narrative);
  const sourced = [...check.figures.values()]
    .filter(({ key, value }) => said.has(key) && value.kind !== "missing")
    .map((figure) => ({
      figure,
      ...sourceOf(figure, check, pack),
      firms: firmsBehind(figure, check.figures, check.ledgers),
    }))
    .filter(({ from }) => from !== "");
  return {
    rows: sourced.map(({ figure, from, at, firms }, number) => [
      String(number + 1),
      figure.name,
      firms === 1 ? ONE_FIRM : shown(figure),
      timeOf(figure),
      from,
      at,
    ]),
    notes: sourced.flatMap(({ firms }, number) =>
      firms !== null && firms > 1 && firms < FEWEST_FIRMS ? [describeFewFirms(number + 1, firms)] : [],
    ),
  };
}

function shown(figure: Figure): string {
  return figure.value.kind === "list" ? describeList(figure.value.items.length) : (formatFigure(figure) ?? "");
}

// flow: 2021年1—11月, or 2021年 for the whole of it; year: 2020年; stock: 2021年12月31日.
function timeOf({ basis, period, asOf }: Figure): string {
  if (basis === "stock") return formatDate(asOf);
  const year = `${yearOf(period.to)}年`;
  const isWhole = period.from.endsWith("-01-01") && period.to.endsWith("-12-31");
  return basis === "year" || isWhole ? year : year + formatSpan(period.from, period.to);
}

/** Empty for what only the report itself counts. */
function sourceOf(
  figure: Figure,
  { figures, ledgers }: Check,
  pack: Pack,
): { readonly from: string; readonly at: string } {
  if (figure.outside) {
    const { department, file } = figure.outside;
    return { from: department ?? FROM_OUTSIDE, at: file ?? FROM_OUTSIDE };
  }
  const names = new Set(evidenceBehind(figure.key, { figures, seen: new Set() }).map((one) => nameOf(one, pack)));
  const cells = cellsOf(figure, figures, ledgers).map(
    ({ sheet, ranges, more }) => `${sheet}!${ranges.join(" ")}${more ? " 等" : ""}`,
  );
  return { from: [...names].join("、"), at: cells.join("；") };
}

type Walk = { readonly figures: Check["figures"]; readonly seen: Set<string> };

// What a figure rests on through others: an outside number it is worked out from is named with its department.
function evidenceBehind(key: string, walk: Walk): readonly (Evidence | string)[] {
  const figure = walk.figures.get(key);
  if (!figure || walk.seen.has(key)) return [];
  walk.seen.add(key);
  if (figure.outside) return [figure.outside.department ?? FROM_OUTSIDE];
  return [...figure.from.flatMap((source) => evidenceBehind(source, walk)), ...figure.evidence];
}

function nameOf(evidence: Evidence | string, pack: Pack): string {
  if (typeof evidence === "string") return evidence;
  if (evidence.kind === "parameter") return FROM_PARAMETERS;
  return ledgerName(pack, evidence.kind === "target" ? "T1" : evidence.ledger);
}
