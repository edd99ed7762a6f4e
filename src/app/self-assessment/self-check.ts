/** A check as the 自评表 shows it: its words in place of the report's, and what stands against a final one (P22). */
import type { Pack } from "../../pack/pack";
import { openMatters, type Check, type OpenMatters } from "../check";
import type { Stage } from "../draft-report";
import { selfNarrative } from "./self-narrative";

/** The check with the words of the 自评表; printed is what its targets are measured by. */
export function selfCheck(check: Check, pack: Pack, stage: Stage): Check {
  const printed = new Set(check.targets.flatMap(({ figure }) => figure ?? []));
  return { ...check, printed, narrative: selfNarrative(check, pack, stage) };
}

/** Findings on the figures it prints, and its own gaps. */
export function openInSelf(self: Check): OpenMatters {
  const findings = self.findings.filter(({ affects }) => affects.some((key) => self.printed.has(key)));
  return openMatters({ ...self, findings });
}
