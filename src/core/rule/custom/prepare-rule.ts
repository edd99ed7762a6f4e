/** A row of 自定义规则 made ready: its object found, its expressions compiled, its message's places known; or what is wrong with it. */
import { nearest } from "../../base/nearest";
import type { LedgerSchema } from "../../ledger/schema";
import { newCompiler } from "./compile";
import type { Compiled, Compiler } from "./compiler";
import { explainSyntax } from "./explain-syntax";
import { prepareMessage, type Message } from "./message";
import { parseExpression } from "./parse-expression";
import type { FeelProblem } from "./problem";
import type { RuleColumn, RuleRow } from "./rule-row";
import { ledgerNamed, type Scope, type Vocabulary } from "./scope";

/** A problem with the column it stands in. `stops`: the rule cannot be run with it. */
export type RowProblem = { readonly problem: FeelProblem; readonly column: RuleColumn; readonly stops: boolean };

export type Prepared = {
  /** null: judged once, over indicators. */
  readonly ledger: LedgerSchema | null;
  readonly compiler: Compiler;
  readonly test: Compiled;
  readonly condition: Compiled | null;
  readonly message: Message;
  /** How many of the compiler's columns and facts the verdict rests on; those after them are only quoted. */
  readonly weighed: { readonly columns: number; readonly facts: number };
};

export type Preparation = { readonly prepared: Prepared | null; readonly problems: readonly RowProblem[] };

/** What 对象 says for a rule that is judged once. */
const ONCE: readonly string[] = ["指标", "全部指标", "总体", "全表"];

/** The row of the rule's own ledger is always in the first slot. */
const OWN_ROW = "本行";

export function prepareRule(row: RuleRow, vocabulary: Vocabulary): Preparation {
  const problems: RowProblem[] = [];
  const stop = (column: RuleColumn, problem: FeelProblem): void => {
    problems.push({ problem, column, stops: true });
  };
  if (row.number === "") stop("no", plain("no-number"));
  if (row.severity === null) stop("sev", plain("unknown-severity"));
  if (row.inUse === null) stop("on", plain("unknown-switch"));
  const object = objectOf(row, vocabulary);
  if ("problem" in object) stop("of", object.problem);
  const parts = "problem" in object ? null : compileParts(row, object.ledger, { vocabulary, problems });
  const prepared = problems.some(({ stops }) => stops) ? null : parts;
  return { prepared, problems };
}

function plain(code: FeelProblem["code"], told: FeelProblem["told"] = {}): FeelProblem {
  return { code, told, at: null };
}

type ObjectOf = { readonly ledger: LedgerSchema | null } | { readonly problem: FeelProblem };

function objectOf({ object }: RuleRow, vocabulary: Vocabulary): ObjectOf {
  if (object === "") return { problem: plain("no-object") };
  if (ONCE.includes(object)) return { ledger: null };
  const ledger = ledgerNamed(object, vocabulary);
  if (ledger) return { ledger };
  const options = vocabulary.ledgers.map((one) => ({ option: one.name, words: [one.name, ...one.aliases] }));
  return { problem: plain("unknown-object", { word: object, nearest: nearest(object, options) ?? "" }) };
}

type Around = { readonly vocabulary: Vocabulary; readonly problems: RowProblem[] };

function compileParts(row: RuleRow, ledger: LedgerSchema | null, { vocabulary, problems }: Around): Prepared | null {
  const compiler = newCompiler(vocabulary);
  const slot = compiler.slot();
  const scope: Scope = ledger ? [{ kind: "row", ledger, slot, self: OWN_ROW }] : [];
  const part = (column: RuleColumn, text: string): Compiled | null => {
    const before = compiler.problems.length;
    const compiled = compileText(text, scope, compiler);
    for (const problem of compiler.problems.slice(before)) problems.push({ problem, column, stops: true });
    return compiled;
  };
  const test = part("test", row.expression);
  const condition = row.condition === "" ? null : part("when", row.condition);
  const weighed = { columns: compiler.columns.length, facts: compiler.facts.length };
  const message = prepareMessage(row.message, scope, compiler);
  for (const name of message.unknown)
    problems.push({ problem: plain("unknown-placeholder", { name }), column: "says", stops: false });
  return test && { ledger, compiler, test, condition, message, weighed };
}

function compileText(text: string, scope: Scope, compiler: Compiler): Compiled | null {
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    compiler.problems.push(explainSyntax(parsed.problem, text, { scope, vocabulary: compiler.vocabulary }));
    return null;
  }
  const compiled = compiler.build(parsed.value, scope);
  const { kind } = compiled.type;
  if (kind !== "boolean" && kind !== "any") compiler.note("not-a-test", parsed.value, { part: "whole" });
  return compiled;
}
