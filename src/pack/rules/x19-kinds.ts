/** X19: patents of three kinds that do not make up their total. */
import { compareDecimal, decimal, plus, sum, type Decimal } from "../../core/base/decimal";
import { decimalOf } from "../../core/indicator/figure";
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { KINDS, partOf, STAGES, TOTALS_COLUMNS, type Stage } from "./patent-totals";
import { sightCell, valuesOf } from "./sight";

const FIGURES = ["PAT_APP", "PAT_GRT"].map((all) => ({
  all,
  parts: ["_INV", "_UM", "_DES"].map((one) => `${all}${one}`),
}));

export const x19: Rule = {
  id: "X19",
  severity: "mandatory",
  name: "专利合计不等于三类之和",
  formula: "专利申请量=发明+实用新型+外观设计，授权量同；专利统计表每行申请、授权、有效的合计=三类之和",
  source: "domain 5.3 X19、3 L06b",
  reads: {
    ledgers: { L06: ["type"], L06b: TOTALS_COLUMNS },
    figures: FIGURES.flatMap(({ all, parts }) => [all, ...parts]),
  },
  codes: ["row-differs", "figures-differ"],
  copes: true,
  check: (evidence) => {
    const totals = evidence.ledger("L06b");
    const known = FIGURES.filter(({ all }) => decimalOf(evidence.figure(all)) !== null);
    if (!totals && known.length === 0) return noFigure();
    return [...(totals ? rowsDiffer(totals) : []), ...figuresDiffer(evidence)];
  },
};

function noFigure(): Declined {
  return { status: "not-applicable", reason: { code: "no-figure", what: "PAT_APP" } };
}

function rowsDiffer(ledger: Ledger): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let row = 0; row < ledger.count; row++)
    for (const stage of STAGES) found.push(...differenceIn(ledger, row, stage));
  return found;
}

// An empty cell says nothing, not 0: the parts there are may then be less than the total, but not more.
function differenceIn(ledger: Ledger, row: number, stage: Stage): readonly Sighting[] {
  const { column } = partOf(stage, "all");
  const all = valuesOf(ledger, column)[row];
  const columns = KINDS.map((kind) => partOf(stage, kind).column);
  const parts = columns.flatMap((one) => numberIn(valuesOf(ledger, one)[row]));
  if (typeof all !== "number" || parts.length === 0) return [];
  const added = sum(parts);
  const compared = compareDecimal(added, decimal(all));
  if (compared === 0 || (compared < 0 && parts.length < columns.length)) return [];
  return [sightCell({ ledger, row, column }, { code: "row-differs", expected: added, beside: columns })];
}

function numberIn(value: unknown): readonly number[] {
  return typeof value === "number" ? [value] : [];
}

function figuresDiffer(evidence: RuleEvidence): readonly Sighting[] {
  const types = evidence.ledger("L06")?.columns.get("type")?.values ?? [];
  // A patent whose kind cannot be read is in the total and in no part: R01 or R02 tells it.
  if (types.includes(null)) return [];
  return FIGURES.flatMap(({ all, parts }) => {
    const total = decimalOf(evidence.figure(all));
    const added = addedUp(parts.map((part) => decimalOf(evidence.figure(part))));
    if (total === null || added === null || compareDecimal(total, added) === 0) return [];
    return [figureDiffers(evidence, { all, total, added })];
  });
}

function addedUp(values: readonly (Decimal | null)[]): Decimal | null {
  let total: Decimal = "0";
  for (const value of values) {
    if (value === null) return null;
    total = plus(total, value);
  }
  return total;
}

type Difference = { readonly all: string; readonly total: Decimal; readonly added: Decimal };

function figureDiffers(evidence: RuleEvidence, { all, total, added }: Difference): Sighting {
  const name = evidence.figure(all)?.name ?? "";
  const touches = [{ kind: "figure", figure: all } as const];
  return { code: "figures-differ", at: [], seen: { name, now: total }, expected: added, touches };
}
