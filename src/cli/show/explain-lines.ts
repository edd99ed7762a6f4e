/** 取数说明 and 送审后变动清单 as a person reads them in a terminal. */
import type { FigureExplanation } from "../../app/explain-figure";
import type { FigureChange } from "../../core/explain/compare-retained";
import { retainedRowsOf, type Retained, type RetainedFigure } from "../../core/explain/retained";
import {
  describeChanges,
  describeFigureChange,
  describeRowChange,
  describeSent,
  describeUncompared,
  nameOfRow,
} from "../../text/zh/explain/changes";
import { ledgerName, type Glossary } from "../../text/zh/glossary";
import { line, type Line } from "./line";

const WITHHELD = "〔不列出〕";

export function explainLines({ facts, paragraph, rows }: FigureExplanation, glossary: Glossary): readonly Line[] {
  const withheld = rows.some(({ cells }) => cells.some(({ text }) => text === null));
  return [
    line(`取数说明：${facts.figure.name}（${facts.figure.key}）`, "heading"),
    line(paragraph),
    line(""),
    line(`取数行：${rows.length}行`, "heading"),
    ...(withheld ? [line("  含单个单位的统计资料，只列位置，不列内容。", "quiet")] : []),
    ...rows.map(({ ledger, id, sheet, row, cells }) => {
      const name = ledger === "T0" ? "参数表" : ledgerName(glossary, ledger);
      const read = cells.map((cell) => `${cell.name}（${cell.at}）${cell.text ?? WITHHELD}`);
      return line(`  ${name} ${sheet}第${row}行${id === null ? "" : ` ${id}`}：${read.join("；")}`);
    }),
  ];
}

export function asOfLines(figure: RetainedFigure, retained: Retained): readonly Line[] {
  const rows = retainedRowsOf(figure.key, retained);
  return [
    line(`取数说明：${figure.name}（${figure.key}），以${describeSent(retained)}为准`, "heading"),
    line(figure.paragraph),
    line(""),
    line(`取数行：${rows.length}行`, "heading"),
    ...rows.map((of) => {
      const { ledger, sheet, row, cells } = of;
      const read = [...cells].map(([name, text]) => `${name}${text}`);
      const named = nameOfRow(of);
      const what = of.id === "" ? WITHHELD : `${named}${read.length > 0 ? `：${read.join("；")}` : ""}`;
      return line(`  ${ledger} ${sheet}第${row}行 ${what}`);
    }),
  ];
}

export function sinceLines(changes: readonly FigureChange[], retained: Retained): readonly Line[] {
  return [
    line(describeChanges(changes, retained), "heading"),
    ...changes.flatMap((change, at) => [
      line(`${String(at + 1).padStart(3)}. ${describeFigureChange(change)}`, change.valueChanged ? "verify" : "plain"),
      ...change.rows.map((row) => line(`     ${describeRowChange(row)}`, "quiet")),
      ...change.uncompared.map((one) => line(`     ${describeUncompared(one)}`, "quiet")),
    ]),
  ];
}
