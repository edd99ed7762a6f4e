/** What a finding says in Chinese: what was found, what was expected, and what to do. */
import type { Finding } from "../../../core/rule/rule";
import { crossSentences } from "./cross-sentences";
import { identifierSentences } from "./identifier-sentences";
import { ledgerSentences } from "./ledger-sentences";
import { aboutOwnRuleSentences, ownRuleSentences } from "./own-rule-sentences";
import { rowSentences } from "./row-sentences";
import { sheetSentences } from "./sheet-sentences";
import { aboutProseSentences } from "./prose-sentences";
import { aboutOwnTextSentences } from "./template-sentences";
import { toldBy, type Sentence } from "./told";

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...rowSentences,
  ...identifierSentences,
  ...sheetSentences,
  ...crossSentences,
  ...ledgerSentences,
  ...aboutOwnRuleSentences,
  ...aboutOwnTextSentences,
  ...aboutProseSentences,
};

/** What the ids of the bureau's own rules begin with: they share their sentences. */
const OWN_RULE = "C:";

/** Every code that has a sentence, as rule/code. */
export function describedCodes(): readonly string[] {
  return Object.keys(SENTENCES);
}

/** One sentence without a full stop. A finding without a sentence is our bug. */
export function describeFinding(finding: Finding): string {
  const sentence = finding.rule.startsWith(OWN_RULE)
    ? ownRuleSentences[finding.code]
    : SENTENCES[`${finding.rule}/${finding.code}`];
  if (!sentence) throw new Error(`no sentence for ${finding.rule}/${finding.code}`);
  return sentence(toldBy(finding));
}
