/** Judges an own rule that is about indicators: one verdict for the whole workbook. */
import type { Place } from "../../base/a1";
import { PAUSE, type Declined, type Looking, type RuleEvidence, type Seen, type Sighting, type Touch } from "../rule";
import { bind } from "./bind";
import { truthOf } from "./compile-comparison";
import { factName, factText, factTouch } from "./fact-text";
import { lackingPart } from "./lacking-part";
import { filled } from "./message";
import type { Named } from "./own-rule-named";
import type { Prepared } from "./prepare-rule";
import { Exhausted, type Runtime } from "./runtime";
import { uncounted } from "./uncounted";

export function* judgeOnce(rule: Prepared, evidence: RuleEvidence, named: Named): Looking {
  const lacking = lackingPart(rule, evidence);
  if (lacking) return lacking;
  const runtime = bind(rule.compiler, evidence);
  try {
    yield PAUSE;
    const scope = rule.condition ? truthOf(rule.condition.run(runtime)) : true;
    if (scope !== true) return scope === undefined ? missing(rule, runtime) : outOfScope(named);
    const truth = truthOf(rule.test.run(runtime));
    if (typeof truth !== "boolean") return missing(rule, runtime);
    if (!truth) yield sighting(rule, evidence, named);
    yield* uncounted(rule.compiler, runtime, (id) => evidence.ledger(id));
  } catch (thrown) {
    if (thrown instanceof Exhausted)
      return { status: "could-not-run", reason: { code: "too-much-work", what: named.id } };
    throw thrown;
  }
}

function outOfScope({ id }: Named): Declined {
  return { status: "not-applicable", reason: { code: "no-rows", what: id } };
}

/** Names the facts without a value; where all have one, the cells of a ledger have gaps. */
function missing({ compiler }: Prepared, { facts }: Runtime): Declined {
  const absent = compiler.facts.flatMap((fact, at) => {
    const name = factName(fact);
    return name !== null && (facts[at] ?? null) === null ? [name] : [];
  });
  const columns = compiler.columns.map(({ ledger, column }) => `${ledger.name}“${column.name}”`);
  return {
    status: "could-not-run",
    reason: { code: "values-missing", what: (absent.length > 0 ? absent : columns).join("、") },
  };
}

function sighting({ compiler, message, weighed }: Prepared, evidence: RuleEvidence, { id, place }: Named): Sighting {
  const texts = compiler.facts.map((fact) => factText(fact, evidence));
  const seen: [string, Seen][] = compiler.facts.slice(0, weighed.facts).flatMap((fact, at) => {
    const name = factName(fact);
    return name === null ? [] : [[name, texts[at] ?? ""]];
  });
  const says = filled(message, { column: () => "", fact: (number) => texts[number] || "（缺）" });
  const touches = [
    ...compiler.facts.slice(0, weighed.facts).flatMap((fact) => factTouch(fact) ?? []),
    ...compiler.columns
      .slice(0, weighed.columns)
      .map(({ ledger, column }): Touch => ({ kind: "column", ledger: ledger.id, column: column.key })),
  ];
  return {
    code: "once",
    at: placesOf(compiler.facts, evidence, place),
    seen: Object.fromEntries(seen),
    expected: null,
    touches,
    ...(touches.length === 0 ? { key: `figure/${id}` } : {}),
    ...(says === null ? {} : { message: says }),
  };
}

/** The lines of the 参数表 it reads; without any, the rule's own cell. */
function placesOf(facts: Prepared["compiler"]["facts"], evidence: RuleEvidence, place: Place): readonly Place[] {
  const found = facts.flatMap((fact) => (fact.kind === "parameter" ? (evidence.parameter(fact.key)?.place ?? []) : []));
  return found.length > 0 ? found : [place];
}
