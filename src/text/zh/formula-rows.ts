/** Measures taken from rows and places, told in Chinese from their declarations. */
import { never } from "../../core/base/never";
import { columnsOfItem } from "../../core/indicator/columns-of";
import type { CoverageMeasure, DistinctBy, RowMeasure } from "../../core/indicator/indicator";
import { conditions, rowsIn } from "./condition";
import { columnName, ledgerName, type Glossary } from "./glossary";

/** 专利台账中“授权公告日”在统计期间内的行数 */
export function rowFormula(measure: RowMeasure | CoverageMeasure, glossary: Glossary): string {
  switch (measure.kind) {
    case "count":
      return countFormula(measure, glossary);
    case "sum":
      return sumFormula(measure, glossary);
    case "list":
      return listFormula(measure, glossary);
    case "status":
      return statusFormula(measure, glossary);
    case "coverage":
      return coverageFormula(measure, glossary);
    default:
      return never(measure);
  }
}

type Of<Kind extends RowMeasure["kind"]> = Extract<RowMeasure, { kind: Kind }>;

function countFormula(measure: Of<"count">, glossary: Glossary): string {
  const { ledger, distinct, without, where } = measure;
  if (!distinct) return `${rowsIn(measure, glossary)}的行数`;
  const apart = without ? `，不计另有${conditions(without, ledger, glossary)}的` : "";
  const what = "texts" in distinct ? "个数" : "家数";
  return `${rowsIn({ ledger, where }, glossary)}的${what}（${onceEach(distinct, ledger, glossary)}）${apart}`;
}

function onceEach(distinct: DistinctBy, ledger: string, glossary: Glossary): string {
  const name = (key: string): string => columnName(glossary, ledger, key);
  if ("texts" in distinct) return `按${distinct.texts.map(name).join("与")}去重`;
  return `按${name(distinct.identifier)}去重，缺时按${name(distinct.name)}`;
}

function sumFormula(measure: Of<"sum">, glossary: Glossary): string {
  const { ledger, column, totals, ofYear, months, empty } = measure;
  const name = (key: string): string => columnName(glossary, ledger, key);
  const told = [
    ofYear === undefined ? "" : `${name(ofYear)}有填写的只取报告年度`,
    months === undefined ? "" : monthsTold(name(months.column), months.take),
    totals === undefined ? "" : `${name(totals)}为合计的行不计，除非该年只有合计`,
    empty === undefined ? "" : `未填的按${empty}计`,
  ].filter((words) => words !== "");
  return `${rowsIn(measure, glossary)}的${name(column)}之和${told.length > 0 ? `（${told.join("；")}）` : ""}`;
}

function monthsTold(name: string, take: "all" | "latest"): string {
  return take === "all" ? `${name}不晚于截止月` : `只取${name}不晚于截止月的最后一个月`;
}

function listFormula({ ledger, where, distinct, item }: Of<"list">, glossary: Glossary): string {
  const columns = columnsOfItem(item).map((key) => columnName(glossary, ledger, key));
  const once = distinct ? `（${onceEach(distinct, ledger, glossary)}）` : "";
  return `${rowsIn({ ledger, where }, glossary)}的${columns.join("、")}名单${once}`;
}

function statusFormula({ ledger, where, reached }: Of<"status">, glossary: Glossary): string {
  return `${rowsIn({ ledger, where }, glossary)}的行是否都已达到：${conditions(reached, ledger, glossary)}`;
}

function coverageFormula({ places, columns, by, give }: CoverageMeasure, glossary: Glossary): string {
  const named = columns.map((key) => columnName(glossary, places, key)).join("＋");
  const all = `${ledgerName(glossary, places)}中${named}的个数`;
  const covering = `${rowsIn(by, glossary)}的行所服务的个数`;
  switch (give) {
    case "share":
      return `${all}里${covering} ÷ ${all} × 100%`;
    case "covered":
      return `${all}里${covering}`;
    case "open":
      return `${all}，减去其中${covering}`;
    case "total":
      return all;
    case "both":
      return `${all}，及其中${covering}`;
    default:
      return never(give);
  }
}
