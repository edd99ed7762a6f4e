/** Puts a 取数说明, one of a 报送稿, and a 送审后变动清单 into their wire forms. */
import type { FigureChange, RowChange } from "../../core/explain/compare-retained";
import type { SourceFacts } from "../../core/explain/figure-facts";
import { retainedRowsOf, type Retained, type RetainedFigure, type RetainedRow } from "../../core/explain/retained";
import { decimalOf, type Figure } from "../../core/indicator/figure";
import { formatFigure } from "../../core/indicator/format-figure";
import { rateText } from "../../core/narrative/target-values";
import { periodText } from "../../text/zh/explain/describe-figure";
import { leftOutReason } from "../../text/zh/explain/left-out";
import { ledgerName, type Glossary } from "../../text/zh/glossary";
import type { FigureExplanation } from "../explain-figure";
import type { ExplainAsOfJson, ExplainJson, ExplainSinceJson } from "./explain-json";

/** Sentences are in Chinese; everything else is codes and values. */
export function explainToJson({ facts, ...told }: FigureExplanation, glossary: Glossary): ExplainJson {
  const { figure, indicator, compared } = facts;
  return {
    format: 1,
    kind: "figure",
    figure: {
      ...{ key: figure.key, name: figure.name, display: formatFigure(figure) ?? "", value: decimalOf(figure) },
      ...{ unit: figure.unit, scope: figure.scope ?? indicator?.scope ?? "", period: periodText(figure) },
      asOf: figure.asOf,
    },
    paragraph: told.paragraph,
    sources: facts.sources.map((source) => sourceJson(source, glossary)),
    from: facts.from.map(({ key }) => key),
    base: compared && baseJson(compared.figure, compared.base),
    targets: facts.targets.map((target) => ({
      ...{ name: target.name, wording: target.wording, target: target.threshold },
      ...{ rate: rateText(target), verdict: target.verdict },
    })),
    open: [...told.open],
    explained: [...told.explained],
    fewFirms: facts.fewFirms,
    rows: told.rows.map(({ ledger, id, sheet, row, cells }) => ({
      ...{ ledger: ledger === "T0" ? "参数表" : ledgerName(glossary, ledger), id, sheet, row },
      cells: cells.map(({ name, at, text }) => ({ column: name, at, text })),
    })),
  };
}

function sourceJson(
  { figure, ledger, counted, leftOut, unfilled }: SourceFacts,
  glossary: Glossary,
): ExplainJson["sources"][number] {
  const { id, name } = ledger.schema;
  return {
    ...{ figure: figure.key, ledger: name, sheets: [...new Set(ledger.tables.map(({ sheet }) => sheet))] },
    ...{ rows: ledger.count, counted, unfilled },
    leftOut: leftOut.map(({ why, rows }) => ({ reason: leftOutReason(why, id, glossary), rows: rows.length })),
  };
}

function baseJson(figure: Figure, base: NonNullable<Figure["base"]>): NonNullable<ExplainJson["base"]> {
  const display = formatFigure({ ...figure, value: base.value }) ?? "";
  return { figure: figure.key, source: base.source, display, others: base.others.map((other) => ({ ...other })) };
}

export function explainAsOfToJson(figure: RetainedFigure, retained: Retained): ExplainAsOfJson {
  const { paragraph, reads: _reads, from: _from, rows: _rows, value, ...told } = figure;
  return {
    ...{ format: 1, kind: "as-of", sent: sentJson(retained) },
    figure: { ...told, value: value === "" ? null : value },
    paragraph,
    rows: retainedRowsOf(figure.key, retained).map(rowJson),
  };
}

export function explainSinceToJson(
  changes: readonly FigureChange[],
  { retained, fingerprint }: { readonly retained: Retained; readonly fingerprint: string },
): ExplainSinceJson {
  return {
    ...{ format: 1, kind: "since", sent: sentJson(retained) },
    sameData: retained.workbook.fingerprint === fingerprint,
    figures: changes.map(({ key, name, then, now, valueChanged, rows, uncompared }) => ({
      ...{ key, name, then: then?.display ?? null, now: now?.display ?? null, valueChanged },
      rows: rows.map(changeJson),
      uncompared: uncompared.map((one) => ({ ...one })),
    })),
  };
}

function changeJson({ kind, row, cells }: RowChange): ExplainSinceJson["figures"][number]["rows"][number] {
  return { change: kind, ...rowJson(row), changed: cells.map((cell) => ({ ...cell })) };
}

function rowJson({ ledger, id, sheet, row, cells }: RetainedRow): ExplainAsOfJson["rows"][number] {
  return { ledger, id, sheet, row, cells: Object.fromEntries(cells) };
}

function sentJson({ recipient, on, stage, document }: Retained): ExplainAsOfJson["sent"] {
  return { recipient, on, stage, document };
}
