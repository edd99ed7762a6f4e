/** Use case: 取数说明 of one figure (P7), for the command line and the panes: its facts, a paragraph to copy, its rows. */
import { figureFacts, type FigureFacts } from "../core/explain/figure-facts";
import { rowsOfFigure, type ReadRow } from "../core/explain/figure-rows";
import type { FigureKey } from "../core/indicator/figure";
import type { Finding } from "../core/rule/rule";
import { confidentialSheets } from "../core/ledger/confidential";
import type { Pack } from "../pack/pack";
import { describeFigure } from "../text/zh/explain/describe-figure";
import type { Check } from "./check";
import { findingWords } from "./finding-words";

export type FigureExplanation = {
  readonly facts: FigureFacts;
  /** To be copied: 口径, 期间, 来源单位, 行数, 已剔除n行及原因, base, target, findings. */
  readonly paragraph: string;
  /** The sentences of the findings, as `facts` has them. */
  readonly open: readonly string[];
  readonly explained: readonly string[];
  readonly rows: readonly ReadRow[];
};

/** The explanation of a figure of the check; null when the check has no such figure. */
export function explainFigure(key: FigureKey, check: Check, pack: Pack): FigureExplanation | null {
  const told = tellFigure(key, check, pack);
  return told && { ...told, rows: rowsOfFigure(told.facts.figure, check.figures, check.ledgers) };
}

/** The same without the rows one by one. */
export function tellFigure(key: FigureKey, check: Check, pack: Pack): Omit<FigureExplanation, "rows"> | null {
  const facts = figureFacts(key, check);
  if (!facts) return null;
  const glossary = { ...pack, indicators: check.indicators };
  const open = facts.open.map((finding) => `${finding.rule} ${findingWords(finding, check, pack)}`);
  const explained = facts.explained.map((finding) => explainedWords(finding, check, pack));
  const { bureau } = pack.names(check.ledgers);
  const telling = { glossary, bureau: typeof bureau === "string" ? bureau : "", open, explained };
  return { facts, paragraph: describeFigure(facts, telling), open, explained };
}

// A reason given for what a firm reported quotes it as often as not (P23). Who explained it is the bureau's own business.
function explainedWords(finding: Finding, check: Check, pack: Pack): string {
  const words = `${finding.rule} ${findingWords(finding, check, pack)}`;
  const { explanation } = finding;
  const sheets = confidentialSheets(check.ledgers);
  if (!explanation || finding.at.some(({ sheet }) => sheets.has(sheet))) return words;
  return `${words}（${[explanation.reason, explanation.basis].filter((part) => part !== "").join("，")}）`;
}
