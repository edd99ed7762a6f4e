/** R02: a cell holds a word that is none of its column's values. */
import type { ColumnType } from "../../core/ledger/schema";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { nearest } from "../../core/base/nearest";
import { rawText } from "../../core/workbook/workbook";
import { parameters } from "../parameters";
import { CHOICES } from "./follows";
import { CHOICE_PARAMETERS, sightParameter } from "./parameters";
import { flawedCells, severityIn, sightCell, textAt } from "./sight";

export const r02: Rule = {
  id: "R02",
  severity: "mandatory",
  name: "取值不在可选范围",
  formula:
    "若某列为选项列，则取值∈可选值（含同义写法）；指标不取用的列只作提示；参数表的技术合同统计方、公开属性同（核实性）",
  source: "domain 5.1 R02、8.2 N34；practice P6",
  reads: { everyLedger: true, follows: CHOICES, parameters: CHOICE_PARAMETERS },
  codes: ["unknown-value"],
  copes: true,
  explained: { reasons: ["document"], holds: "across-years" },
  check: unknownWords,
};

function* unknownWords(evidence: RuleEvidence): Generator<Sighting> {
  yield* unknownParameters(evidence);
  const known = new Map<ColumnType, Choices>();
  for (const cell of flawedCells(evidence, ["unknown-value"])) {
    let choices = known.get(cell.type);
    if (!choices) known.set(cell.type, (choices = choicesOf(cell.type)));
    yield sightCell(cell, {
      code: "unknown-value",
      severity: severityIn(evidence, cell.ledger, cell.column),
      seen: { allowed: choices.allowed },
      expected: choices.meant(textAt(cell)),
    });
  }
}

function* unknownParameters(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of CHOICE_PARAMETERS) {
    const [line, schema] = [evidence.parameter(key), parameters.find((one) => one.key === key)];
    if (!schema || !line?.flaws.includes("unknown-value")) continue;
    const { allowed, meant } = choicesOf(schema.type);
    const expected = meant(rawText(line.raw).trim());
    yield sightParameter(line, { code: "unknown-value", severity: "verify", expected, seen: { allowed } });
  }
}

type Choices = { readonly allowed: string; meant(word: string): string | null };

// A wrong word is often pasted into thousands of rows: what it means is worked out once.
function choicesOf(type: ColumnType): Choices {
  const options = optionsOf(type);
  const found = new Map<string, string | null>();
  const meant = (word: string): string | null => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const option = nearest(word, options);
    found.set(word, option);
    return option;
  };
  return { allowed: options.map(({ option }) => option).join("、"), meant };
}

type Options = readonly { readonly option: string; readonly words: readonly string[] }[];

function optionsOf(type: ColumnType): Options {
  if (type.kind === "enum")
    return type.values.map(({ name, synonyms }) => ({ option: name, words: [name, ...synonyms] }));
  if (type.kind !== "yes-no") return [];
  return [
    { option: "是", words: ["是", ...(type.yes ?? [])] },
    { option: "否", words: ["否", ...(type.no ?? [])] },
  ];
}
