/** The bureau's own rules from the sheet 自定义规则, and the rule that tells what is wrong with them. */
import type { Place } from "../../base/a1";
import type { Steps } from "../../base/progress";
import type { LedgerSet } from "../../ledger/ledger";
import type { LedgerSchema } from "../../ledger/schema";
import type { Rule, Seen, Sighting } from "../rule";
import { ownRule } from "./own-rule";
import { prepareRule, type Preparation, type RowProblem } from "./prepare-rule";
import { feelProblemCodes } from "./problem";
import { OWN_RULES, ruleRows, type RuleColumn, type RuleRow } from "./rule-row";
import type { Vocabulary } from "./scope";

/** The id of the rule about the own rules, and what the ids of these begin with. */
export const ABOUT_OWN_RULES = "C00";
export const OWN_RULE = "C:";

/** None when the workbook has no such sheet, or an empty one. Each rule is compiled once. */
export function* ownRules(ledgers: LedgerSet, words: Vocabulary): Steps<readonly Rule[]> {
  const register = ledgers.registers.get(OWN_RULES);
  const rows = register ? ruleRows(register) : [];
  if (rows.length === 0) return [];
  const vocabulary = { ...words, ledgers: namedBySheets(ledgers, words.ledgers) };
  const rules: Rule[] = [];
  const troubles: Sighting[] = [];
  const taken = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    yield { done: at, total: rows.length, what: "reading-rules" };
    const prepared = prepareRule(row, vocabulary);
    const preparation = taken.has(row.number) && row.number !== "" ? withSameNumber(row, prepared) : prepared;
    const id = idOf(row, taken);
    rules.push(ownRule(id, row, preparation));
    if (row.inUse !== false) troubles.push(...preparation.problems.map((problem) => trouble(id, row, problem)));
  }
  return [aboutOwnRules(troubles), ...rules];
}

/** The ledgers, each also by the names of the sheets it is kept on. Registers are no data: nothing can be asked of them. */
function namedBySheets({ ledgers }: LedgerSet, schemas: readonly LedgerSchema[]): readonly LedgerSchema[] {
  return schemas
    .filter(({ register }) => register !== true)
    .map((schema) => {
      const sheets = ledgers.get(schema.id)?.tables.map(({ sheet }) => sheet) ?? [];
      return sheets.length === 0 ? schema : { ...schema, aliases: [...schema.aliases, ...sheets] };
    });
}

/** C:编号; without a number by its place among the rules, and of two alike the second gets #2. */
function idOf({ number }: RuleRow, taken: Map<string, number>): string {
  const count = (taken.get(number) ?? 0) + 1;
  taken.set(number, count);
  const name = number === "" ? "?" : number.replaceAll("/", "／");
  return `${OWN_RULE}${name}${count > 1 ? `#${count}` : ""}`;
}

function withSameNumber({ number }: RuleRow, { problems }: Preparation): Preparation {
  const same: RowProblem = {
    problem: { code: "same-number", told: { number }, at: null },
    column: "no",
    stops: true,
  };
  return { prepared: null, problems: [same, ...problems] };
}

function aboutOwnRules(troubles: readonly Sighting[]): Rule {
  return {
    id: ABOUT_OWN_RULES,
    severity: "verify",
    name: "自定义规则有误",
    formula: "自定义规则的对象、条件和表达式都能读懂",
    source: "docs/custom-rules.md",
    reads: {},
    codes: feelProblemCodes,
    check: () => troubles,
  };
}

const HEADERS: Readonly<Record<RuleColumn, string>> = {
  no: "规则编号",
  name: "名称",
  sev: "级别",
  of: "对象",
  when: "条件",
  test: "表达式",
  says: "提示文字",
  on: "启用",
};

function trouble(id: string, row: RuleRow, { problem, column }: RowProblem): Sighting {
  const { code, told, at } = problem;
  const seen: Record<string, Seen> = { ...told, rule: id, column: HEADERS[column], value: row.text(column) };
  if (at) seen["part"] ??= row.text(column).slice(at.from, at.to);
  const place: Place = row.at(column);
  return {
    code,
    at: [place],
    seen,
    expected: null,
    touches: [],
    key: `${OWN_RULES}/${id.slice(OWN_RULE.length)}/${column}`,
  };
}
