/** Workbooks that every way of reading must understand alike: as bytes of a file, and as they stand in memory. */
import type { Workbook } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { sampleFile } from "../make/command-line";
import { workbookFile } from "../make/workbook-file";
import { date, sampleRows, sampleWorkbook, sheet, workbook } from "../make/workbook";

export type Fixture = { readonly title: string; readonly workbook: Workbook; readonly bytes: Uint8Array };

export async function fixtures(): Promise<readonly Fixture[]> {
  return [
    { title: "the sample of a new workbook", ...(await newSample()) },
    { title: "cells of every kind", ...written(kindsOfCells()) },
    { title: "merged titles, tables, hidden rows, columns and sheets", ...written(shapes()) },
    { title: "a workbook without a year", ...written(sampleWorkbook({ parameters: { 报告年度: undefined } })) },
  ];
}

function written(held: Workbook): Omit<Fixture, "title"> {
  return { workbook: held, bytes: workbookFile(held) };
}

async function newSample(): Promise<Omit<Fixture, "title">> {
  const bytes = await sampleFile();
  const read = await readWorkbook(bytes, "青溪县跟踪工作簿.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return { workbook: read.value, bytes };
}

/** What the values alone leave open: errors and texts like them, percentages, dates, numbers as text. */
function kindsOfCells(): Workbook {
  return sampleWorkbook({
    cells: {
      "专利!E2": { kind: "error", text: "#REF!" },
      "专利!E3": "#N/A",
      "专利!F4": date("2031-02-03"),
      "专利!E5": 44197,
      "专利!G2": true,
      "企业信息库!C2": "91350423MA2Y00001A",
      "企业信息库!F3": "1,200人",
      "企业信息库!F4": -3,
      "企业研发!F3": { kind: "percent", value: 0.18 },
      "企业研发!G4": { kind: "error", text: "#DIV/0!" },
      "目标任务表!D2": { kind: "percent", value: 0.2 },
    },
    parameters: { 统计截止日: date("2021-12-31") },
    append: { 专利: [["专利甲", "201710000101.2", "发明", "某公司", "2017-03-01", null, null, "有效"]] },
  });
}

/** Rows and columns are hidden at the edges and in between; one sheet nobody sees, one not even Excel's menu lists. */
function shapes(): Workbook {
  const patents = sampleRows("L06");
  const firms = sampleRows("L01");
  const width = patents[0]?.length ?? 1;
  const last = String.fromCharCode(64 + width);
  const total = firms[0]?.map((_, at) => (at === 1 ? "合计" : at === 7 ? 1 : null)) ?? [];
  const lastFirm = String.fromCharCode(64 + (firms[0]?.length ?? 1));
  return workbook(
    "形状.xlsx",
    sheet("参数表", sampleRows("params")),
    sheet("目标任务表", sampleRows("T1")),
    sheet("专利", [["青溪县2020年专利台账"], ["截至2021年11月30日"], ...patents], {
      merges: [`A1:${last}1`, `A2:${last}2`],
      hiddenRows: [4, 6, 7],
      hiddenColumns: [1, 3],
    }),
    sheet("企业信息库", [...firms, total], {
      tables: [{ name: "企业表", range: `A1:${lastFirm}${firms.length + 1}`, totalsRow: true }],
      formulas: ["A2:A4", "G2:H3", "G5"],
    }),
    sheet("高新技术企业", sampleRows("L05"), { visibility: "hidden", hiddenRows: [3] }),
    sheet("企业研发", sampleRows("L14"), { visibility: "very-hidden" }),
    sheet("空表", []),
    sheet("偏置", [[], [], [null, null, "只有一格"]], { merges: ["C3:E4"] }),
  );
}
