/** X19: patents of three kinds that do not make up their total. */
import { compareDecimal, plus, type Decimal } from "../../core/base/decimal";
import { decimalOf } from "../../core/indicator/figure";
import type { Ledger, Value } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { KINDS, partOf, STAGES, TOTALS_COLUMNS } from "./patent-totals";
import { readerOf, sightCell } from "./sight";

const FIGURES = ["PAT_APP", "PAT_GRT"].map((all) => ({
  all,
  parts: ["_INV", "_UM", "_DES"].map((one) => `${all}${one}`),
}));

export const x19: Rule = {
  id: "X19",
  severity: "mandatory",
  name: "专利合计不等于三类之和",
  formula:
    "专利申请量=发明+实用新型+外观设计，授权量同；专利统计表每行申请、授权、有效的合计=三类之和；合计与分项来自不同单位的为核实性",
  source: "domain 5.3 X19、3 L06b；practice P6（来源不同为核实性）",
  reads: {
    ledgers: { L06: ["type"], L06b: TOTALS_COLUMNS },
    figures: FIGURES.flatMap(({ all, parts }) => [all, ...parts]),
  },
  codes: ["row-differs", "figures-differ", "sources-differ"],
  explained: { reasons: ["scope", "document"], holds: "this-year" },
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
  return STAGES.flatMap((stage) => {
    const { column } = partOf(stage, "all");
    const columns = KINDS.map((kind) => partOf(stage, kind).column);
    const [all, parts] = [readerOf(ledger, column), columns.map((one) => readerOf(ledger, one))];
    const found: Sighting[] = [];
    for (let row = 0; row < ledger.count; row++) {
      const added = otherSum(
        all(row),
        parts.map((part) => part(row)),
      );
      if (added !== null)
        found.push(sightCell({ ledger, row, column }, { code: "row-differs", expected: added, beside: columns }));
    }
    return found;
  });
}

// An empty cell says nothing, not 0: the parts there are may then be less than the total, but not more.
function otherSum(all: Value, parts: readonly Value[]): number | null {
  const numbers = parts.filter((part) => typeof part === "number");
  if (typeof all !== "number" || numbers.length === 0) return null;
  const added = numbers.reduce((total, part) => total + part, 0);
  const less = added < all && numbers.length < parts.length;
  return added === all || less ? null : added;
}

function figuresDiffer(evidence: RuleEvidence): readonly Sighting[] {
  const patents = evidence.ledger("L06");
  // Figures that the totals stood in for are told by their rows.
  if (!patents && evidence.ledger("L06b")) return [];
  // A patent whose kind cannot be read is in the total and in no part: R01 or R02 tells it.
  if (patents?.columns.get("type")?.values.includes(null)) return [];
  return FIGURES.flatMap(({ all, parts }) => {
    const total = decimalOf(evidence.figure(all));
    const added = addedUp(parts.map((part) => decimalOf(evidence.figure(part))));
    if (total === null || added === null || compareDecimal(total, added) === 0) return [];
    const figures = [all, ...parts].map((one) => evidence.figure(one));
    // What another office says otherwise than the ledger is X23's: one conflict is told once.
    if (figures.some((figure) => figure?.own && decimalOf(figure) !== figure.own.value)) return [];
    const outside = figures.some((figure) => figure?.outside !== undefined);
    return [figureDiffers(evidence, { all, total, added, outside })];
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

type Difference = {
  readonly all: string;
  readonly total: Decimal;
  readonly added: Decimal;
  /** Some of them came from another office, which may count otherwise. */
  readonly outside: boolean;
};

function figureDiffers(evidence: RuleEvidence, { all, total, added, outside }: Difference): Sighting {
  const name = evidence.figure(all)?.name ?? "";
  const touches = [{ kind: "figure", figure: all } as const];
  const told = outside ? ({ code: "sources-differ", severity: "verify" } as const) : { code: "figures-differ" };
  return { ...told, at: [], seen: { name, now: total }, expected: added, touches };
}
