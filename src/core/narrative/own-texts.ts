/** The bureau's own words from the sheet 报告模板 in place of the pack's, and the rule that tells what is wrong with them. */
import { placeOf, valueAt, type Ledger, type LedgerSet } from "../ledger/ledger";
import type { Rule, Sighting } from "../rule/rule";
import { rawText } from "../workbook/workbook";
import { notationCodes, type NotationProblem } from "./notation/problem";
import type { Vocabulary } from "./notation/vocabulary";
import { plainName, replacedBy, type OwnText } from "./replace-text";
import type { SectionTemplate } from "./template";
import type { ReportKind } from "./wanted";

/** The register's schema id. */
export const OWN_TEXTS = "T7";
/** The id of the rule about it. */
export const ABOUT_OWN_TEXTS = "W00";

export type Worded = {
  /** The pack's sections with the bureau's words in them. */
  readonly sections: readonly SectionTemplate[];
  /** One rule where the workbook has such a sheet. */
  readonly rules: readonly Rule[];
};

/** A row whose template is wrong changes nothing: the pack's words stay, and the rule tells what to write instead. */
export function ownTexts({ registers }: LedgerSet, sections: readonly SectionTemplate[], given: Given): Worded {
  const register = registers.get(OWN_TEXTS);
  const rows = register ? rowsInUse(register) : [];
  if (!register || rows.length === 0) return { sections, rules: [] };
  const words = given.words();
  const taken = new Set<string>();
  const troubles: Sighting[] = [];
  const tell = ({ row, own }: Row, problems: readonly NotationProblem[]): void =>
    void troubles.push(...problems.map((problem) => trouble(register, row, { own, problem })));
  let worded = sections;
  for (const row of inOrder(rows, given.kind)) {
    const replaced = replacedBy(row.own, { sections: worded, pack: sections, words, taken });
    if (replaced.ok) worded = replaced.value;
    else if (!isSaidBetter(row, rows, given.kind))
      tell(row, elsewhere(row.own, replaced.problem, { ...given, words: () => words }));
  }
  for (const row of rows) tell(row, wrongFor(row, given, words));
  return { sections: worded, rules: [aboutOwnTexts(troubles)] };
}

// A row for another kind of report alone is read against that one's sections.
function wrongFor({ own, only }: Row, { kind, others }: Given, words: Vocabulary): readonly NotationProblem[] {
  const theirs = only === null || only === kind ? undefined : others?.().get(only);
  const replaced = theirs && replacedBy(own, { sections: theirs, pack: theirs, words, taken: new Set() });
  return !replaced || replaced.ok ? [] : replaced.problem;
}

/** Sections of the other kinds of report, which a row may mean. */
export type OtherSections = () => ReadonlyMap<ReportKind, readonly SectionTemplate[]>;

type Given = {
  /** The kind of report that the sections are of. */
  readonly kind: ReportKind;
  readonly words: () => Vocabulary;
  readonly others?: OtherSections;
};

// What is said for this kind of report alone goes before what is said for all.
function inOrder(rows: readonly Row[], kind: ReportKind): readonly Row[] {
  const isTitle = (own: OwnText): boolean => TITLES.has(plainName(own.block));
  // The year's title over half a year would be wrong.
  const common = rows.filter(({ own, only }) => only === null && (kind === "annual" || !isTitle(own)));
  return [...rows.filter(({ only }) => only === kind), ...common];
}

const TITLES: ReadonlySet<string> = new Set(["大标题", "title"]);

/** Whether another row says it for this kind of report alone. */
function isSaidBetter({ own: { block }, only: own }: Row, rows: readonly Row[], kind: ReportKind): boolean {
  return (
    own === null && rows.some(({ own: other, only }) => only === kind && plainName(other.block) === plainName(block))
  );
}

// A row may name what only another kind of report has.
function elsewhere(
  own: OwnText,
  problems: readonly NotationProblem[],
  { others, words }: Given,
): readonly NotationProblem[] {
  if (!problems.some(({ code }) => code === "unknown-block")) return problems;
  for (const sections of others?.().values() ?? []) {
    const replaced = replacedBy(own, { sections, pack: sections, words: words(), taken: new Set() });
    if (replaced.ok) return [];
    if (!replaced.problem.some(({ code }) => code === "unknown-block")) return replaced.problem;
  }
  return problems;
}

/** `only`: the one kind of report that it is for; null: every kind that has such a chapter. */
type Row = { readonly row: number; readonly own: OwnText; readonly only: ReportKind | null };

/** 半年小结：专利 */
const FOR_ONE_KIND = /^(年度|半年|季度)(?:工作)?[总小]结[：:](.+)$/u;
const KINDS: Readonly<Record<string, ReportKind>> = { 年度: "annual", 半年: "half", 季度: "quarter" };

function rowsInUse(register: Ledger): readonly Row[] {
  const text = (row: number, column: string): string =>
    rawText(register.columns.get(column)?.raw[row] ?? null)
      .replace(/\r\n?/g, "\n")
      .trim();
  const rows: Row[] = [];
  for (let row = 0; row < register.count; row++) {
    const said = text(row, "block");
    const [, kind = "", name = said] = FOR_ONE_KIND.exec(said) ?? [];
    const own = { block: name.trim(), text: text(row, "text") };
    if (own.block + own.text === "" || valueAt(register, row, "on") === false) continue;
    rows.push({ row, own, only: KINDS[kind] ?? null });
  }
  return rows;
}

function aboutOwnTexts(troubles: readonly Sighting[]): Rule {
  return {
    id: ABOUT_OWN_TEXTS,
    severity: "verify",
    name: "报告模板有误",
    formula: "报告模板的章节和模板文字都能读懂",
    source: "docs/report-templates.md",
    reads: {},
    codes: notationCodes,
    check: () => troubles,
  };
}

/** Codes about the row's first cell; all others are about its text. */
const ABOUT_BLOCK: readonly string[] = ["unknown-block", "same-block"];

function trouble(
  register: Ledger,
  row: number,
  { own, problem }: { readonly own: OwnText; readonly problem: NotationProblem },
): Sighting {
  const { code, told, line, column } = problem;
  const place = placeOf(register, row, ABOUT_BLOCK.includes(code) ? "block" : "text");
  if (!place) throw new Error(`row ${row} of ${OWN_TEXTS} has no cell, though its columns make it one`);
  return {
    code,
    at: [place],
    seen: { ...told, block: own.block, line, place: column },
    expected: null,
    touches: [],
    key: `${OWN_TEXTS}/${own.block === "" ? "?" : own.block.replaceAll("/", "／")}/${code}/${line}.${column}`,
  };
}
