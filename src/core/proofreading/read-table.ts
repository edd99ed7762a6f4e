/** Reads the numbers of a table: the head of its row and of its column say what each is of. */
import { matchIndicator } from "../indicator/match-indicator";
import type { Aspect } from "./aspect";
import { inControl, type ControlFigures } from "./control-figure";
import { NOTHING } from "./frame";
import type { NumberToken } from "./number-token";
import type { Cell } from "./passage";
import { quoteOf, type ReadNumber } from "./proof";
import { judged, type Reader } from "./reader";
import { resolve } from "./resolve";
import { scanNumbers } from "./scan-numbers";
import type { Slot } from "./slots";

type Rows = readonly (readonly Cell[])[];

/** The table as texts by row and grid column, and where its body begins. */
export type Grid = {
  readonly texts: readonly (readonly string[])[];
  readonly head: number;
  /** Columns of running numbers, units, dates, remarks, points and how they are given: what stands there is no value. */
  readonly silent: ReadonlySet<number>;
  readonly unitColumn: number;
};

const SILENT = new RegExp(
  "^(?:序号|编号|No\\.?|排名|名次|位次|备注|说明|年份|时间|日期|文号|电话|责任.*|牵头.*|" +
    "分值|权重分?|封顶分?|得分|自评(?:得)?分|.*(?:计分|评分|考核|扣分)(?:办法|方法|标准|细则|说明).*|得分说明|" +
    "佐证|佐证材料|证明材料|支撑材料|材料名称)$",
);
const NUMBER = /^[\d,.]+%?$/;
export const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|全县|全县合计|累计|共计)$/;

export function gridOf(rows: Rows): Grid {
  const width = Math.max(0, ...rows.flat().map(({ column, span }) => column + span));
  const texts = rows.map((row) => {
    const line = new Array<string>(width).fill("");
    for (const { passage, column, span } of row) line.fill(passage.text.trim(), column, column + span);
    return line;
  });
  const isBody = (line: readonly string[]): boolean =>
    line.some((text, at) => at > 0 && (NUMBER.test(text) || fillsCell(text)));
  const first = texts.findIndex((line, at) => at > 0 && isBody(line));
  const head = first === -1 ? Math.min(1, texts.length) : first;
  const heads = headsOf(texts, head);
  return {
    texts,
    head,
    silent: new Set(heads.flatMap((text, at) => (SILENT.test(text) ? [at] : []))),
    unitColumn: heads.findIndex((text) => /^(?:计量)?单位$/.test(text)),
  };
}

function fillsCell(text: string): boolean {
  const [only, ...more] = scanNumbers(text);
  return only !== undefined && more.length === 0 && only.text.length === text.length;
}

/** The words over each column. */
export function headsOf(texts: Grid["texts"], head: number): readonly string[] {
  return (texts[0] ?? []).map((_, column) =>
    [...new Set(texts.slice(0, head).map((line) => line[column] ?? ""))].join(""),
  );
}

export type TableContext = {
  readonly passage: (row: number, cell: number) => number;
  readonly caption: string;
  readonly controls: ControlFigures;
};

/** Only of the figures that hold for the whole county: a row of one town is no indicator's value. */
export function readTable(reader: Reader, rows: Rows, context: TableContext): readonly ReadNumber[] {
  const grid = gridOf(rows);
  return rows.flatMap((row, at) => {
    if (at < grid.head) return [];
    return row.flatMap((cell, nth) =>
      readCell(reader, { ...context, grid, row: at, cell, passage: context.passage(at, nth) }),
    );
  });
}

type AtCell = Omit<TableContext, "passage"> & {
  readonly grid: Grid;
  readonly row: number;
  readonly cell: Cell;
  readonly passage: number;
};

function readCell(reader: Reader, at: AtCell): readonly ReadNumber[] {
  const { grid, cell } = at;
  const { text, where, bound } = cell.passage;
  if (grid.silent.has(cell.column)) return [];
  return valuesIn(text).map((found): ReadNumber => {
    const heads = headsAt(at);
    const token = { ...found, unit: found.unit ?? unitAt(at) };
    const said = { aspect: aspectAt(heads.column, token), direction: null };
    const slot = slotOf(reader, token, heads);
    const control = bound.find(({ from, to }) => from <= found.from && found.to <= to)?.control ?? null;
    const told = judged(reader, slot, { said, figures: figuresAt(reader, slot, heads) });
    return {
      where,
      passage: at.passage,
      sentence: 0,
      token,
      ...told,
      ...inControl(control, told, at.controls),
      control,
      quote: quoteInTable(heads, text, found),
    };
  });
}

function quoteInTable(heads: Heads, text: string, found: NumberToken): string {
  return `${[heads.row, heads.column].filter((head) => head !== "").join(" ")}：${quoteOf(text, found.from, found.to)}`;
}

// 未完成，尚差1家 tells how far the value is from the target: a gap is nobody's value.
const BEFORE_GAP = /(?:^|[，,；;、。（(\s]|尚|还|仍|相)差\s*$/;

function valuesIn(text: string): readonly NumberToken[] {
  return numbersIn(text).filter(({ from }) => !BEFORE_GAP.test(text.slice(0, from)));
}

// A bare number of a cell is a value, also one that would be left alone in a sentence.
function numbersIn(text: string): readonly NumberToken[] {
  const bare = /^\s*(\d[\d,]*(?:\.\d+)?)\s*(%?)\s*$/.exec(text);
  if (!bare) return scanNumbers(text);
  const [, digits = "", unit = ""] = bare;
  const plain = digits.replace(/,/g, "");
  const from = text.indexOf(digits);
  return [
    {
      ...{ from, to: from + digits.length + unit.length, text: digits + unit, value: plain },
      decimals: plain.split(".")[1]?.length ?? 0,
      ...{ unit: unit === "" ? null : unit, exactness: "exact" as const },
    },
  ];
}

type Heads = { readonly row: string; readonly column: string };

function headsAt({ grid, row, cell }: AtCell): Heads {
  const line = grid.texts[row] ?? [];
  const names = line.slice(0, cell.column).map((text, column) => {
    if (grid.silent.has(column) || column === grid.unitColumn || NUMBER.test(text) || scanNumbers(text).length > 0)
      return "";
    return text === "" ? aboveIn(grid, row, column) : text;
  });
  return { row: [...new Set(names)].join(""), column: headsOf(grid.texts, grid.head)[cell.column] ?? "" };
}

function aboveIn({ texts, head }: Grid, row: number, column: number): string {
  for (let at = row; at >= head; at--) if (texts[at]?.[column]) return texts[at]?.[column] ?? "";
  return "";
}

const UNIT_IN_BRACKETS = /[（(]\s*(?:单位[：:])?\s*([^（()）]{1,5})\s*[)）]/;
const UNIT_OF_CAPTION = /单位[：:]\s*([^\s，。；）)]{1,4})/;

function unitAt(at: AtCell): string | null {
  const { grid, row, caption } = at;
  const heads = headsAt(at);
  const inColumn = grid.unitColumn >= 0 ? (grid.texts[row]?.[grid.unitColumn] ?? "") : "";
  if (/率|增速|增幅|同比/.test(heads.column)) return "%";
  const named = [heads.column, heads.row].map((head) => UNIT_IN_BRACKETS.exec(head)?.[1]).find(isUnit);
  return named ?? (inColumn !== "" && inColumn !== "—" ? inColumn : (UNIT_OF_CAPTION.exec(caption)?.[1] ?? null));
}

const KNOWN_UNIT =
  /^(?:个百分点|百分点|人次|人年|场次|万元|亿元|千元|件\/万人|万人|[家户件项个名人位场次期班套幅份册元分%])$/;

function isUnit(text: string | undefined): text is string {
  return text !== undefined && KNOWN_UNIT.test(text);
}

const ASPECTS: readonly (readonly [RegExp, Aspect])[] = [
  [/完成率|完成比例|占目标/, "rate"],
  [/目标|任务|计划/, "target"],
  [/上年|去年|基数|同期数/, "base"],
  [/增长|增速|增幅|同比/, "growth"],
  [/增减|净增|比上年/, "difference"],
];

function aspectAt(head: string, { unit }: NumberToken): Aspect {
  const found = ASPECTS.find(([pattern]) => pattern.test(head))?.[1] ?? "value";
  return found === "growth" && unit !== "%" ? "difference" : found;
}

const TIME =
  /^(?:(?:20\d\d)年?度?|本年|今年|上年|去年|数值|数量|完成值|完成数|完成情况|实际完成|实绩|目标值?|任务数?|全年|指标值)*$/;

function figuresAt(reader: Reader, slot: Slot, { row, column }: Heads): readonly string[] {
  const { indicators } = reader.input;
  const name = row.replace(UNIT_IN_BRACKETS, "");
  const named = matchIndicator(name, indicators);
  if (named) return [named.id];
  const isWhole = name === "" || TOTAL.test(name) || TIME.test(name);
  const over = isWhole ? matchIndicator(column.replace(UNIT_IN_BRACKETS, ""), indicators) : null;
  if (over) return [over.id];
  const rowSays = reader.scanner.scan(name).some(({ says }) => says.thing !== undefined || says.kind !== undefined);
  return isWhole || rowSays ? resolve(slot, reader.readingsIn(slot.number.unit)) : [];
}

function slotOf(reader: Reader, number: NumberToken, { row, column }: Heads): Slot {
  const lead = `${row} ${TIME.test(column) ? "" : column}`;
  return {
    ...{ number, lead, tail: "", leadSaid: reader.scanner.scan(lead), tailSaid: [] },
    ...{ before: NOTHING, within: NOTHING, isStale: true, continues: false, inside: false },
    ...{ clause: lead, sentence: 0, sentenceLead: column },
  };
}
