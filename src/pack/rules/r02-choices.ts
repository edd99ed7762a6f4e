/** R02: a cell holds a word that is none of its column's values. */
import type { ColumnType } from "../../core/ledger/schema";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { nearest } from "./nearest";
import { flawedCells, severityIn, sightCell, textAt } from "./sight";

export const r02: Rule = {
  id: "R02",
  severity: "mandatory",
  name: "取值不在可选范围",
  formula: "若某列为选项列，则取值∈可选值（含同义写法）；指标不取用的列只作提示",
  source: "domain 5.1 R02、8.2 N34；practice P6",
  reads: { everyLedger: true },
  codes: ["unknown-value"],
  check: unknownWords,
};

function* unknownWords(evidence: RuleEvidence): Generator<Sighting> {
  for (const cell of flawedCells(evidence, ["unknown-value"])) {
    const options = optionsOf(cell.type);
    yield sightCell(cell, {
      code: "unknown-value",
      severity: severityIn(evidence, cell.ledger, cell.column),
      seen: { allowed: options.map(({ option }) => option).join("、") },
      expected: nearest(textAt(cell), options),
    });
  }
}

type Options = readonly { readonly option: string; readonly words: readonly string[] }[];

function optionsOf(type: ColumnType): Options {
  if (type.kind === "enum") return type.values.map(({ name, synonyms }) => ({ option: name, words: [name, ...synonyms] }));
  if (type.kind !== "yes-no") return [];
  return [
    { option: "是", words: ["是", ...(type.yes ?? [])] },
    { option: "否", words: ["否", ...(type.no ?? [])] },
  ];
}
