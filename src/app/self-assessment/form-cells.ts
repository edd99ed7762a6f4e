/** What a target's row says in each column of a form. */
import { roundTrimmed } from "../../core/base/rounding";
import { convert, isMoney, unitOf } from "../../core/base/units";
import { maskPersonalData } from "../../core/identifier/personal-data";
import type { FormColumns, FormField } from "../../core/target/form-columns";
import type { Proofs } from "../../core/target/proofs";
import { describePoints, pointsText } from "../../text/zh/self-assessment/words";
import type { CellContent } from "../../core/workbook/cell-content";
import type { SelfRow } from "./self-rows";

export type Said = { readonly text: string; readonly content: CellContent };

type Asked = {
  readonly columns: FormColumns;
  /** What stands in the row's column of units. */
  readonly unit: string | null;
  readonly proofs: Proofs;
};

/** Null where nothing can be said: the value is missing, or a person must say the points. */
export function saidOf(field: FormField, row: SelfRow, asked: Asked): Said | null {
  switch (field) {
    case "actual":
      return actual(row, asked);
    case "rate":
      return rate(row, asked);
    case "state":
      return plain(stateWords(row, asked.columns));
    case "points":
      return row.points.kind === "open" ? null : numeric(pointsText(row.points.earned));
    case "note":
      return plain(
        [describePoints(row.points), maskPersonalData(row.target.note ?? "")]
          .filter((words) => words !== "")
          .join("；"),
      );
    case "proof":
      return proof(row, asked.proofs);
  }
}

function plain(text: string): Said {
  return { text, content: text };
}

function numeric(text: string): Said {
  return { text, content: Number(text) };
}

const MONEY_DECIMALS = 4;

// A number alone only under a unit that it can be told in: 506.5 under 亿元 would be another amount. 预计 is said in words.
function actual(row: SelfRow, { columns, unit }: Asked): Said | null {
  if (row.actual === null) return null;
  const number = row.isFirm ? numberIn(unitOf(columns.fields.get("actual")?.unit ?? unit), row) : null;
  return number === null ? plain(row.actual) : numeric(number);
}

function numberIn(stated: string | null, { target, bare }: SelfRow): string | null {
  if (bare === null || target.actual === null || stated === null) return null;
  if (stated === target.unit) return bare;
  const other = isMoney(stated) && isMoney(target.unit) ? convert(target.actual, target.unit, stated) : null;
  return other && roundTrimmed(other, MONEY_DECIMALS);
}

function rate({ rate: shown }: SelfRow, { columns }: Asked): Said | null {
  if (shown === null) return null;
  const bare = shown.replace("%", "");
  if (columns.fields.get("rate")?.unit !== "%") return plain(shown);
  return { text: bare, content: { percent: Number(bare) } };
}

// 完成情况 beside 完成值 says how it stands; alone it says the value too.
function stateWords({ actual: shown, rate: share, state }: SelfRow, { fields }: FormColumns): string {
  const value = fields.has("actual") || shown === null ? [] : [shown];
  const rates = fields.has("rate") || share === null ? [] : [`完成率${share}`];
  return [...value, ...rates, state].join("，");
}

/** 1.高企认定批复.pdf；2.公示截图, numbered as in the 佐证材料目录. */
function proof({ target }: SelfRow, { files, numbersOf }: Proofs): Said | null {
  const numbers = numbersOf.get(target.row) ?? [];
  const named = files.filter(({ number }) => numbers.includes(number));
  return named.length === 0
    ? null
    : plain(maskPersonalData(named.map(({ number, name }) => `${number}.${name}`).join("；")));
}
