/** What a finding says in Chinese: what was found, what was expected, and what to do. */
import type { Finding } from "../../../core/rule/rule";
import { crossSentences } from "./cross-sentences";
import { identifierSentences } from "./identifier-sentences";
import { ledgerSentences } from "./ledger-sentences";
import { rowSentences } from "./row-sentences";
import { sheetSentences } from "./sheet-sentences";
import { toldBy, type Sentence } from "./told";

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...rowSentences,
  ...identifierSentences,
  ...sheetSentences,
  ...crossSentences,
  ...ledgerSentences,
};

/** Every code that has a sentence, as rule/code. */
export function describedCodes(): readonly string[] {
  return Object.keys(SENTENCES);
}

/** One sentence without a full stop. A finding without a sentence is our bug. */
export function describeFinding(finding: Finding): string {
  const sentence = SENTENCES[`${finding.rule}/${finding.code}`];
  if (!sentence) throw new Error(`no sentence for ${finding.rule}/${finding.code}`);
  return sentence(toldBy(finding));
}
