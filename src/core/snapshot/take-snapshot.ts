/** Keeps what a report was written from: aggregates and addresses, never the rows of the workbook (P23). */
import { canonicalJson } from "../base/canonical-json";
import { sha256 } from "../base/sha256";
import { decimalOf, type Figure, type Figures } from "../indicator/figure";
import { maskPersonalData } from "../identifier/personal-data";
import { formatFigure, shownValue } from "../indicator/format-figure";
import type { ReportTime } from "../indicator/report-time";
import { fingerprintOf } from "../ledger/fingerprint";
import type { LedgerSet, Value } from "../ledger/ledger";
import { countyName } from "../ledger/parameters";
import type { Narrative } from "../narrative/narrative";
import { recordOf, type Answering, type Wanted } from "../narrative/wanted";
import type { CheckResult } from "../rule/rule";
import type { TargetResult } from "../target/target";
import { cellsOf } from "./cell-list";
import { identityOf } from "./identity";
import { keptFindings } from "./kept-findings";
import type { Snapshot, SnapshotFigure } from "./snapshot";

export type SnapshotInput = CheckResult & {
  readonly kind?: NonNullable<Snapshot["kind"]>;
  readonly pack: Snapshot["pack"];
  readonly ledgers: LedgerSet;
  readonly time: ReportTime;
  /** Those of the report itself included. */
  readonly figures: Figures;
  readonly printed: ReadonlySet<string>;
  readonly targets: readonly TargetResult[];
  readonly narrative: Narrative;
  /** Figure → how it is computed, in Chinese. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly wanted?: Wanted;
  readonly answering?: Answering;
};

/** Same workbook, pack and clock: same snapshot, same id. */
export function takeSnapshot(input: SnapshotInput): Snapshot {
  const { ledgers, time } = input;
  const { parameters } = ledgers;
  const content: Omit<Snapshot, "id"> = {
    format: 1,
    ...(input.kind ? { kind: input.kind } : {}),
    pack: { id: input.pack.id, version: input.pack.version },
    workbook: {
      name: ledgers.workbook,
      identity: identityOf(parameters, time.year),
      fingerprint: fingerprintOf(ledgers),
    },
    parameters: Object.fromEntries([...parameters].map(([key, { value }]) => [key, told(value)])),
    county: countyOf(ledgers),
    year: time.year,
    cutoff: time.cutoff,
    clock: time.clock,
    figures: [...input.figures.values()].filter(leaves(input)).map((figure) => snapshotFigure(figure, input)),
    targets: input.targets,
    rules: input.rules,
    findings: keptFindings(input.findings, input.printed, ledgers),
    narrative: input.narrative,
    ...asWanted(input),
  };
  return { ...content, id: sha256(canonicalJson(content)) };
}

// Absent where there is nothing to tell: a plain report's id does not depend on what others may ask for.
function asWanted({ wanted, answering }: SnapshotInput): Pick<Snapshot, "wanted" | "answering"> {
  const record = wanted ? recordOf(wanted) : null;
  return { ...(record ? { wanted: record } : {}), ...(answering ? { answering } : {}) };
}

function suppliedBy({ outside, nature }: Figure): Pick<SnapshotFigure, "outside" | "nature"> {
  if (!outside) return nature ? { nature } : {};
  const { row: _, ...told } = outside;
  return { outside: told, nature: outside.nature };
}

// Names of firms and projects leave the workbook only where the report prints them.
function leaves({ printed }: SnapshotInput): (figure: Figure) => boolean {
  return ({ key, value }) => value.kind !== "list" || printed.has(key);
}

/** The county's name as sentences use it; empty when the 参数表 states none. */
export function countyOf({ parameters }: LedgerSet): string {
  const county = parameters.get("county")?.value;
  return typeof county === "string" ? maskPersonalData(countyName(county)) : "";
}

// A 署名单位 may be given with a telephone.
function told(value: Value): Value {
  return typeof value === "string" ? maskPersonalData(value) : value;
}

function snapshotFigure(figure: Figure, input: SnapshotInput): SnapshotFigure {
  const { base } = figure;
  return {
    key: figure.key,
    indicator: figure.indicator,
    qualifiers: figure.qualifiers,
    name: figure.name,
    unit: figure.unit,
    decimals: figure.decimals,
    basis: figure.basis,
    period: figure.period,
    asOf: figure.asOf,
    value: shownValue(figure.value),
    display: formatFigure(figure) ?? "",
    printed: input.printed.has(figure.key),
    cells: cellsOf(figure, input.figures, input.ledgers),
    formula: input.formulas.get(figure.key) ?? "",
    base: base ? { source: base.source, value: decimalOf({ ...figure, value: base.value }) } : null,
    ...suppliedBy(figure),
  };
}
