/** What a chart is known by: its form, what it draws and what it says to who cannot see it, and the hashes of its files. */
import { strFromU8 } from "fflate";
import { sha256 } from "../../core/base/sha256";
import type { NextChart } from "../../core/link/next-report";
import type { ChartShape } from "../lines";

/** Enough to tell one chart from another; nobody has a reason to forge one. */
const DIGITS = 16;

export function chartFacts({ chart, alt, figures }: ChartShape): NextChart {
  const { kind, unit, categories, series } = chart;
  const drawn = series.map(({ name, values }) => ({
    name,
    values: values.map((value) => (value === null ? null : Number(value))),
  }));
  return {
    form: `${kind} ${unit}`,
    size: sizeOf(series.length, categories.length),
    data: hashOfData(categories, drawn),
    alt: hashOfText(alt),
    figures,
  };
}

export function sizeOf(series: number, categories: number): string {
  return `${series}×${categories}`;
}

export type DrawnSeries = { readonly name: string; readonly values: readonly (number | null)[] };

export function hashOfData(categories: readonly string[], series: readonly DrawnSeries[]): string {
  return hashOfText(JSON.stringify([categories, series.map(({ name, values }) => [name, values])]));
}

export function hashOfText(text: string): string {
  return sha256(text).slice(0, DIGITS);
}

export function hashOfPart(bytes: Uint8Array): string {
  return hashOfText(strFromU8(bytes));
}

/** Each byte stands for a character of its own. */
export function hashOfWorkbook(bytes: Uint8Array): string {
  return hashOfText(strFromU8(bytes, true));
}
