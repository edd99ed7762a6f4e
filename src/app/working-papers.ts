/** Use case: the 数据底稿 beside a report, for whoever must answer for its numbers. It is no part of the report (P12). */
import { formatDate } from "../core/indicator/format-figure";
import type { Block, Narrative, Section, Span, TableColumn } from "../core/narrative/narrative";
import { writePapers } from "../docx/papers/write-papers";
import type { Pack } from "../pack/pack";
import {
  EMPTY_WORDS,
  FINDING_COLUMNS,
  GAP_COLUMNS,
  PAPERS_HEADINGS,
  PAPERS_MARK,
  papersLine,
  papersTitle,
  SOURCE_COLUMNS,
} from "../text/zh/papers";
import { chartsOf } from "./charts-of-check";
import type { Check } from "./check";
import { findingsTable } from "./papers/findings-table";
import { gapsTable } from "./papers/gaps-table";
import { sourcesTable, type PlainTable } from "./papers/sources-table";

/** The bytes of the .docx: the same for the same check. Nothing in it is bound, so that no figure of it is ever refreshed. */
export function workingPapers(check: Check, pack: Pack): Promise<Uint8Array> {
  const { ledgers, time } = check;
  const { bureau } = pack.names(ledgers);
  const title = papersTitle(typeof bureau === "string" ? bureau : "", time.year);
  const line = { workbook: nameOf(ledgers.workbook), cutoff: formatDate(time.cutoff), clock: formatDate(time.clock) };
  const charts = chartsOf(check);
  const sections = [
    sectionOf("head", [
      { kind: "title", key: "title", spans: [text(title)] },
      { kind: "draft-line", key: "line", spans: [text(papersLine(line))] },
    ]),
    tableSection("sources", sourcesTable(check, pack), SOURCE_COLUMNS),
    tableSection("findings", findingsTable(check, pack), FINDING_COLUMNS),
    tableSection("gaps", gapsTable(check, pack), GAP_COLUMNS),
    ...(charts.length > 0 ? [sectionOf("charts", [heading("charts"), ...charts])] : []),
  ];
  const papers: Narrative = { sections, omissions: [] };
  return writePapers(papers, { title, mark: PAPERS_MARK, clock: time.clock });
}

// A folder's name often is a person's (P23).
function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

type Columns = readonly (readonly [title: string, share: number])[];

function tableSection(id: keyof typeof EMPTY_WORDS, { rows, notes }: PlainTable, columns: Columns): Section {
  if (rows.length === 0) {
    return sectionOf(id, [heading(id), { kind: "paragraph", key: id, lead: null, spans: [text(EMPTY_WORDS[id])] }]);
  }
  const table: Block = {
    kind: "table",
    key: id,
    caption: [],
    columns: columns.map(columnOf),
    rows: rows.map((row) => row.map((words) => [text(words)])),
    notes: notes.map((words) => [text(words)]),
  };
  return sectionOf(id, [heading(id), table]);
}

function columnOf([title, share]: Columns[number], at: number): TableColumn {
  return { title, share, align: at === 0 ? "center" : "left" };
}

function heading(id: keyof typeof PAPERS_HEADINGS): Block {
  return { kind: "heading", key: `${id}_heading`, level: 1, spans: [text(PAPERS_HEADINGS[id])] };
}

function sectionOf(id: string, blocks: readonly Block[]): Section {
  return { id, name: id, blocks };
}

function text(words: string): Span {
  return { kind: "text", text: words };
}
