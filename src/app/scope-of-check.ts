/** What sentences may speak of after a check: all its figures, and none that is held back (P15) or one firm's (P23). */
import { scopeOf } from "../core/narrative/compose-narrative";
import { sayableTargets } from "../core/narrative/sayable-targets";
import type { Scope } from "../core/narrative/scope";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";

export function scopeOfCheck(check: Check, pack: Pack): Scope {
  const { computed: figures, indicators, findings, time, withheld } = check;
  const targets = sayableTargets(check);
  const more = { ...(check.wanted ? { wanted: check.wanted } : {}), ...(withheld ? { withheld } : {}) };
  const limits = pack.limits(check.ledgers.parameters);
  return scopeOf(
    { figures, indicators, findings, time, targets, phrases: pack.phrases, limits, ...more },
    check.figures,
  );
}
