/** Asks Excel the questions of a block in one round trip. */
import type { Answer, Question } from "./question";
import { AREAS, areaOf, rangeOf } from "./range-area";
import type { Ask } from "./reading";
import { hostProblem, sizeHint } from "./errors";
import { askOutline } from "./outline";
import type { SheetShape } from "./sheet-shape";

export function askExcel(context: Excel.RequestContext, sheets: readonly SheetShape[]): Ask {
  return async (questions, place) => {
    const sheetAt = openSheets(context, sheets);
    const pending = questions.map((question) => askOne(rangeOf(sheetAt(question.sheet), question.area), question));
    const moved = place === "last" ? askOutline(context, sheets) : () => null;
    try {
      await context.sync();
    } catch (error) {
      return { ok: false, problem: hostProblem(error), size: sizeHint(error) };
    }
    return { ok: true, answers: pending.map((answer) => answer()), moved: moved() };
  };
}

function openSheets(context: Excel.RequestContext, sheets: readonly SheetShape[]): (index: number) => Excel.Worksheet {
  const opened = new Map<number, Excel.Worksheet>();
  return (index) => {
    const sheet = opened.get(index) ?? context.workbook.worksheets.getItem(sheets[index]?.id ?? "");
    opened.set(index, sheet);
    return sheet;
  };
}

function askOne(range: Excel.Range, { kind }: Question): () => Answer {
  switch (kind) {
    case "values":
      range.load("values");
      return () => ({ kind: "cells", cells: range.values });
    case "formats":
      range.load("numberFormat");
      return () => ({ kind: "cells", cells: range.numberFormat });
    case "types":
      range.load("valueTypes");
      return () => ({ kind: "cells", cells: range.valueTypes });
    case "rows":
      return hiddenRows(range);
    case "columns":
      return hiddenColumns(range);
    case "merges":
      return mergedAreas(range);
  }
}

function hiddenRows(range: Excel.Range): () => Answer {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => ({ kind: "hidden", hidden: rows.value.map(({ rowHidden }) => rowHidden) });
}

function hiddenColumns(range: Excel.Range): () => Answer {
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({ kind: "hidden", hidden: columns.value.map(({ columnHidden }) => columnHidden) });
}

function mergedAreas(range: Excel.Range): () => Answer {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(AREAS);
  return () => ({ kind: "merges", merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf) });
}
