/** A check as the 自评表 shows it: its words and figures in place of the report's, and what stands against a final one (P22). */
import type { Figures } from "../../core/indicator/figure";
import { draftFigures } from "../../core/narrative/report-figures";
import { listProofs } from "../../core/target/proofs";
import type { Pack } from "../../pack/pack";
import { isOpen, openMatters, type Check, type OpenMatters } from "../check";
import { scopeOfCheck } from "../scope-of-check";
import { selfFigures } from "./self-figures";
import { selfNarrative } from "./self-narrative";
import { selfRows, type SelfRows } from "./self-rows";

/** The check with the words of the 自评表, as a draft says them; printed is what its targets are measured by. */
export function selfCheck(check: Check, pack: Pack): Check {
  const rows = selfRows(check);
  const proofs = listProofs(check.targets);
  const { figures: own, keysOf } = selfFigures(rows, proofs, check.time);
  const printed = new Set(check.targets.flatMap(({ figure }) => figure ?? []));
  const more = [...own, ...draftFigures(stillOpen({ ...check, printed }, rows), check.time)];
  const figures: Figures = new Map([...check.figures, ...more.map((figure) => [figure.key, figure] as const)]);
  const scope = scopeOfCheck({ ...check, figures }, pack);
  const names = pack.names(check.ledgers);
  const narrative = selfNarrative({ rows, proofs, keysOf, scope, names, year: check.time.year });
  return { ...check, figures, printed, narrative };
}

/** Findings on the figures it prints, and its own gaps. */
export function openInSelf(self: Check): OpenMatters {
  return openMatters({ ...self, findings: touching(self) });
}

function touching({ findings, printed }: Pick<Check, "findings" | "printed">): Check["findings"] {
  return findings.filter(({ affects }) => affects.some((key) => printed.has(key)));
}

function stillOpen(check: Check, { rows, open }: SelfRows): Parameters<typeof draftFigures>[0] {
  const findings = touching(check).filter(isOpen);
  const missing = rows.filter(({ actual }) => actual === null).length;
  return {
    correct: findings.filter(({ severity }) => severity === "mandatory").length,
    verify: findings.filter(({ severity }) => severity === "verify").length,
    gaps: open + missing,
  };
}
