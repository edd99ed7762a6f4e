/** Parts that do not come to their whole: in a sentence (其中发明1件、实用新型2件) and in a table's 合计. */
import { compareDecimal, minus, absolute, plus, type Decimal } from "../../base/decimal";
import { baseUnit, measured } from "../measure";
import type { Block } from "../passage";
import { quoteOf, type ProofFinding, type ReadNumber } from "../proof";
import { gridOf, headsOf, TOTAL, type Grid } from "../read-table";
import type { Reader } from "../reader";

/** `numbers` of one sentence. */
export function partsInSentence(numbers: readonly ReadNumber[], text: string, reader: Reader): readonly ProofFinding[] {
  const whole = exhaustive(numbers, reader);
  return [...(whole.length > 0 ? whole : ofWhich(numbers, text)), ...listed(numbers, text)];
}

// 发明, 实用新型 and 外观设计 make up the whole: all three said must come to it exactly, fewer to no more.
function exhaustive(numbers: readonly ReadNumber[], { input: { mentions } }: Reader): readonly ProofFinding[] {
  return mentions.wholes.flatMap(({ whole, parts }) => {
    const total = valueOf(numbers, whole);
    const said = parts.flatMap((part) => valueOf(numbers, part) ?? []);
    if (!total || said.length < parts.length) return [];
    const sum = sumOf(said);
    return compareDecimal(sum, total.token.value) === 0 ? [] : [finding(total, said, sum)];
  });
}

function valueOf(numbers: readonly ReadNumber[], figure: string): ReadNumber | undefined {
  return numbers.find(
    ({ figures, aspect, token }) =>
      figures.length === 1 && figures[0] === figure && aspect === "value" && token.exactness === "exact",
  );
}

function sumOf(parts: readonly ReadNumber[]): Decimal {
  return parts.reduce((sum, { token }) => plus(sum, inBase(token)), "0");
}

function inBase({ value, decimals, unit }: ReadNumber["token"]): Decimal {
  return measured(value, decimals, unit ?? "").value;
}

function finding(total: ReadNumber, parts: readonly ReadNumber[], sum: Decimal): ProofFinding {
  const { where, quote, token } = total;
  return {
    ...{ code: "parts", severity: "error", at: [{ where, quote }] },
    ...{ whole: token.text, sum, parts: parts.map(({ token: part }) => part.text) },
  };
}

/** Whatever is told apart after 其中 cannot be more than the whole: each part, and all together where they exclude each other. */
function ofWhich(numbers: readonly ReadNumber[], text: string): readonly ProofFinding[] {
  return numbers.flatMap((next, at) => {
    const total = [...numbers.slice(0, at)].reverse().find(({ aspect }) => aspect === "value");
    const lead = text.slice(numbers[at - 1]?.token.to ?? 0, next.token.from);
    if (!total || !lead.includes("其中") || next.aspect !== "value") return [];
    const parts = listAfter(numbers.slice(at), text, total);
    if (parts.length === 0 || isRatio(total, parts)) return [];
    const sum = areApart(parts, text) ? sumOf(parts) : largest(parts);
    return compareDecimal(sum, inBase(total.token)) > 0 ? [finding(total, parts, sum)] : [];
  });
}

// 每万人口拥有7.44件，其中…31件: what is told apart is not the ratio.
function isRatio({ token }: ReadNumber, parts: readonly ReadNumber[]): boolean {
  const isAmount = /[元%]$/.test(token.unit ?? "");
  return !isAmount && token.decimals > 0 && parts.every((part) => part.token.decimals === 0);
}

const LONGEST_NAME = 12;

// Kinds exclude each other; 开展研发活动的5家、建有研发机构的3家 may be the same firms.
function areApart(parts: readonly ReadNumber[], text: string): boolean {
  const known = parts.filter(({ figures }) => figures.length > 0).map(({ figures }) => figures.join());
  if (new Set(known).size < known.length) return false;
  return parts.every(({ token }) => {
    const before = text.slice(0, token.from);
    const lead = before.slice(
      Math.max(...["，", "、", "：", "和", "及", "中"].map((sign) => before.lastIndexOf(sign))) + 1,
    );
    return lead.length <= LONGEST_NAME && !/[的有获被]|开展|首次|通过/.test(lead);
  });
}

function largest(parts: readonly ReadNumber[]): Decimal {
  return parts.reduce<Decimal>(
    (most, { token }) => (compareDecimal(inBase(token), most) > 0 ? inBase(token) : most),
    "0",
  );
}

// A list goes on while its items stand next to each other in one unit.
function listAfter(numbers: readonly ReadNumber[], text: string, { token }: ReadNumber): readonly ReadNumber[] {
  const unit = baseUnit(token.unit ?? "").unit;
  const parts: ReadNumber[] = [];
  for (const number of numbers) {
    const before = parts[parts.length - 1];
    const isLike = baseUnit(number.token.unit ?? "").unit === unit && number.aspect === "value";
    if (!isLike || (before && !isNextItem(text.slice(before.token.to, number.token.from)))) break;
    parts.push(number);
  }
  return parts;
}

function isNextItem(between: string): boolean {
  return /^(?:[、和及与][^。；，]{0,14}|，[^。；，中有的]{0,8})$/.test(between);
}

/** A3家、B4家，合计8家: a list with its total behind it. */
function listed(numbers: readonly ReadNumber[], text: string): readonly ProofFinding[] {
  return numbers.flatMap((total, at) => {
    const lead = text.slice(numbers[at - 1]?.token.to ?? 0, total.token.from);
    if (!/^[，、（]?(?:合计|共计|总计|以上合计)[\u4e00-\u9fff]{0,6}$/.test(lead) || at < 2) return [];
    const parts = listBefore(numbers.slice(0, at), text, total);
    const sum = sumOf(parts);
    return parts.length > 1 && compareDecimal(sum, inBase(total.token)) !== 0 ? [finding(total, parts, sum)] : [];
  });
}

function listBefore(numbers: readonly ReadNumber[], text: string, { token }: ReadNumber): readonly ReadNumber[] {
  const unit = baseUnit(token.unit ?? "").unit;
  const parts: ReadNumber[] = [];
  for (const number of [...numbers].reverse()) {
    const after = parts[0];
    const isLike = baseUnit(number.token.unit ?? "").unit === unit && number.aspect === "value";
    if (!isLike || (after && !isListed(text.slice(number.token.to, after.token.from)))) break;
    parts.unshift(number);
  }
  return parts;
}

function isListed(between: string): boolean {
  return /^[、，和]/.test(between) && !/其中|[。；]/.test(between);
}

/** Columns of a table against its first or last row, where that is a 合计. */
export function tableTotals(block: Extract<Block, { kind: "table" }>): readonly ProofFinding[] {
  const grid = gridOf(block.rows);
  const { texts, head, silent } = grid;
  const row = texts.findIndex((line, at) => at >= head && line.some((text) => TOTAL.test(text)));
  const isEdge = row === head || row === texts.length - 1;
  if (row === -1 || !isEdge || hasSubtotals(grid)) return [];
  const heads = headsOf(texts, head);
  return (texts[row] ?? []).flatMap((stated, column) => {
    const name = heads[column] ?? "";
    const sum = silent.has(column) || isRate(name) ? null : sumOver(grid, row, column);
    if (sum === null || isEqual(stated, sum)) return [];
    return [
      { code: "table-total", severity: "error", at: cellAt(block, row, column), column: name, stated, sum } as const,
    ];
  });
}

/** The other rows' numbers; null where one of them, or the total, is no number. */
function sumOver({ texts, head }: Grid, total: number, column: number): Decimal | null {
  const parts = texts.filter((_, row) => row >= head && row !== total).map((line) => line[column] ?? "");
  const numbers = parts.map((text) => (/^[—\-–/]?$/.test(text) ? "0" : plainNumber(text)));
  if (plainNumber(texts[total]?.[column] ?? "") === null || parts.length < 2 || numbers.includes(null)) return null;
  return numbers.reduce<Decimal>((sum, number) => plus(sum, number ?? "0"), "0");
}

// Rounded parts may miss a rounded total by a last place.
function isEqual(stated: string, sum: Decimal): boolean {
  const slack = stated.includes(".") || sum.includes(".") ? "0.011" : "0";
  return compareDecimal(absolute(minus(sum, plainNumber(stated) ?? sum)), slack) <= 0;
}

function cellAt({ rows }: Extract<Block, { kind: "table" }>, row: number, column: number): ProofFinding["at"] {
  const cell = rows[row]?.find((one) => one.column <= column && column < one.column + one.span);
  if (!cell) return [];
  const { where, text } = cell.passage;
  return [{ where, quote: quoteOf(text, 0, text.length) }];
}

function hasSubtotals({ texts, head }: Grid): boolean {
  return texts.filter((line, row) => row >= head && line.some((text) => TOTAL.test(text))).length > 1;
}

function isRate(head: string): boolean {
  return /率|%|％|比重|占比|增速|增幅|同比|人均|每万/.test(head);
}

function plainNumber(text: string): Decimal | null {
  const plain = text.replace(/,/g, "");
  return /^\d+(?:\.\d+)?$/.test(plain) ? plain : null;
}
