/** Reads …_取数底稿.xlsx back. */
import { parsePlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import type { Retained, RetainedFigure, RetainedRow } from "../../core/explain/retained";
import { rawText, type Sheet, type Workbook } from "../../core/workbook/workbook";
import {
  ABOUT_LINES,
  INDEX_COLUMNS,
  RETAINED_SHEETS,
  ROW_COLUMNS,
  STAGE_WORDS,
} from "../../text/zh/explain/retained-words";
import { BETWEEN } from "./retained-sheets";

/** not-retained: no 取数底稿, or one that somebody changed beyond reading. */
export type RetainedProblem = { readonly code: "not-retained" | "newer-retained"; readonly file: string };

const FORMAT = 1;

/** What was retained; never throws, whatever the workbook is. */
export function readRetained(workbook: Workbook): Result<Retained, RetainedProblem> {
  const told = aboutIn(workbook);
  const format = Number(told("format"));
  if (format > FORMAT) return fail({ code: "newer-retained", file: workbook.name });
  const [on, cutoff] = [parsePlainDate(told("on")), parsePlainDate(told("cutoff"))];
  const index = sheetNamed(workbook, RETAINED_SHEETS.index);
  const figures = index ? figuresIn(index) : null;
  if (format !== FORMAT || !on || !cutoff || !figures) return fail({ code: "not-retained", file: workbook.name });
  return ok({
    format: FORMAT,
    recipient: told("recipient"),
    on,
    stage: told("stage") === STAGE_WORDS.final ? "final" : "draft",
    document: told("document"),
    workbook: { name: told("workbook"), identity: told("identity"), fingerprint: told("fingerprint") },
    cutoff,
    text: textIn(workbook),
    figures,
    rows: workbook.sheets.filter(({ name }) => !OTHERS.includes(name)).flatMap(rowsIn),
  });
}

const OTHERS: readonly string[] = Object.values(RETAINED_SHEETS);

function aboutIn(workbook: Workbook): (key: keyof typeof ABOUT_LINES) => string {
  const rows = sheetNamed(workbook, RETAINED_SHEETS.about)?.rows ?? [];
  const told = new Map(rows.map((row) => [rawText(row[0] ?? null), rawText(row[1] ?? null)]));
  return (key) => told.get(ABOUT_LINES[key]) ?? "";
}

function textIn(workbook: Workbook): readonly string[] {
  const rows = sheetNamed(workbook, RETAINED_SHEETS.text)?.rows ?? [];
  return rows.slice(1).map((row) => rawText(row[0] ?? null));
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** The rows under the title and the header, as header → text; null where the headers are not ours. */
function recordsIn({ rows }: Sheet, needed: readonly string[]): readonly ReadonlyMap<string, string>[] | null {
  const headers = (rows[1] ?? []).map((raw) => rawText(raw));
  if (!needed.every((header) => headers.includes(header))) return null;
  return rows
    .slice(2)
    .filter((row) => row.some((raw) => raw !== null))
    .map((row) => new Map(headers.map((header, at) => [header, rawText(row[at] ?? null)])));
}

function figuresIn(sheet: Sheet): readonly RetainedFigure[] | null {
  const records = recordsIn(sheet, Object.values(INDEX_COLUMNS));
  return (
    records?.flatMap((record) => {
      const cell = (key: keyof typeof INDEX_COLUMNS): string => record.get(INDEX_COLUMNS[key]) ?? "";
      const asOf = parsePlainDate(cell("asOf"));
      if (cell("key") === "" || !asOf) return [];
      const words = {
        ...{ key: cell("key"), name: cell("name"), display: cell("display"), value: cell("value") },
        ...{ unit: cell("unit"), scope: cell("scope"), period: cell("period"), paragraph: cell("paragraph") },
      };
      const rows = Number(cell("rows")) || 0;
      return [{ ...words, asOf, rows, reads: readsOf(cell("reads")), from: parts(cell("from"), BETWEEN.keys) }];
    }) ?? null
  );
}

function readsOf(text: string): RetainedFigure["reads"] {
  const ledgers = parts(text, BETWEEN.ledgers).map((one) => {
    const at = one.indexOf(BETWEEN.columns);
    return [one.slice(0, Math.max(at, 0)), parts(one.slice(at + 1), BETWEEN.items)] as const;
  });
  return new Map(ledgers);
}

function parts(text: string, between: string): readonly string[] {
  return text.split(between).filter((part) => part !== "");
}

function rowsIn(sheet: Sheet): readonly RetainedRow[] {
  const own: readonly string[] = Object.values(ROW_COLUMNS);
  return (recordsIn(sheet, own) ?? []).map((record) => {
    const cell = (key: keyof typeof ROW_COLUMNS): string => record.get(ROW_COLUMNS[key]) ?? "";
    const cells = [...record].filter(([header]) => header !== "" && !own.includes(header));
    return {
      ...{ ledger: cell("ledger"), id: cell("id"), sheet: cell("sheet"), row: Number(cell("row")) || 0 },
      usedBy: parts(cell("usedBy"), BETWEEN.keys),
      cells: new Map(cells),
    };
  });
}
