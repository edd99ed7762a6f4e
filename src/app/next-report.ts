/** What a check's report would be now, as the plan of a refresh holds it against the document. */
import { isZero } from "../core/base/decimal";
import type { LinkedDocument, LinkText } from "../core/link/linked-document";
import type { Absence, FormerKeys, NextReport } from "../core/link/next-report";
import { sayAgain } from "../core/narrative/say-again";
import type { Scope } from "../core/narrative/scope";
import type { Snapshot } from "../core/snapshot/snapshot";
import { boundTexts, entryOf, isBound } from "../docx/bound-texts";
import type { ComposedBlock } from "../docx/refresh/composed-blocks";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { scopeOfCheck } from "./scope-of-check";

export type NextInput = {
  readonly check: Check;
  readonly pack: Pack;
  readonly snapshot: Snapshot;
  readonly blocks: readonly ComposedBlock[];
  readonly formerly: FormerKeys;
};

/** `document` has its keys as they are called now: those that the report does not compose are said again from the check. */
export function nextReport(
  document: LinkedDocument,
  { check, pack, snapshot, blocks, formerly }: NextInput,
): NextReport {
  const texts = boundTexts(snapshot.narrative);
  const scope = scopeOfCheck(check, pack);
  const more = new Map<string, LinkText | Absence>();
  for (const span of document.items.flatMap(({ lines }) => lines.flat())) {
    if (span.kind !== "bound" || texts.has(span.key) || more.has(span.key)) continue;
    more.set(span.key, again(span.key, document, scope));
  }
  const figures = snapshot.figures.map(
    ({ key, name, value }): [string, NextReport["figures"] extends ReadonlyMap<string, infer Told> ? Told : never] => [
      key,
      { name, isZero: value.kind === "decimal" && isZero(value.value) },
    ],
  );
  return { blocks: blocks.map(({ block }) => block), texts, more, figures: new Map(figures), formerly };
}

function again(key: string, { stored }: LinkedDocument, scope: Scope): LinkText | Absence {
  const said = sayAgain(key, stored.texts.get(key)?.figures ?? [], scope);
  if (typeof said === "string") return said;
  return isBound(said) ? entryOf(said) : "unknown";
}
