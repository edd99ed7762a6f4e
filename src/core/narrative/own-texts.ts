/** The bureau's own words from the sheet 报告模板 in place of the pack's, and the rule that tells what is wrong with them. */
import { placeOf, valueAt, type Ledger, type LedgerSet } from "../ledger/ledger";
import type { Rule, Sighting } from "../rule/rule";
import { rawText } from "../workbook/workbook";
import { notationCodes, type NotationProblem } from "./notation/problem";
import type { Vocabulary } from "./notation/vocabulary";
import { replacedBy, type OwnText } from "./replace-text";
import type { SectionTemplate } from "./template";

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
export function ownTexts(
  { registers }: LedgerSet,
  sections: readonly SectionTemplate[],
  vocabulary: () => Vocabulary,
): Worded {
  const register = registers.get(OWN_TEXTS);
  const rows = register ? rowsInUse(register) : [];
  if (!register || rows.length === 0) return { sections, rules: [] };
  const words = vocabulary();
  const taken = new Set<string>();
  const troubles: Sighting[] = [];
  let worded = sections;
  for (const { row, own } of rows) {
    const replaced = replacedBy(own, { sections: worded, pack: sections, words, taken });
    if (replaced.ok) worded = replaced.value;
    else troubles.push(...replaced.problem.map((problem) => trouble(register, row, { own, problem })));
  }
  return { sections: worded, rules: [aboutOwnTexts(troubles)] };
}

type Row = { readonly row: number; readonly own: OwnText };

function rowsInUse(register: Ledger): readonly Row[] {
  const text = (row: number, column: string): string =>
    rawText(register.columns.get(column)?.raw[row] ?? null)
      .replace(/\r\n?/g, "\n")
      .trim();
  const rows: Row[] = [];
  for (let row = 0; row < register.count; row++) {
    const own = { block: text(row, "block"), text: text(row, "text") };
    if (own.block + own.text !== "" && valueAt(register, row, "on") !== false) rows.push({ row, own });
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
