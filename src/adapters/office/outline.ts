/** Whether the sheets are still as they were when the reading began: asked for in the round trip of the last block. */
import { AREA, areaOf } from "./range-area";
import { movedSheet, type SheetShape } from "./sheet-shape";

/** Asks; after the round trip the result tells the sheet that is not as it was, or null. */
export function askOutline(context: Excel.RequestContext, before: readonly SheetShape[]): () => string | null {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const ranges = new Map(
    before.map(({ id }) => {
      const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
      used.load(AREA);
      return [id, used];
    }),
  );
  return () => {
    const after = worksheets.items.map(({ id, name }) => {
      const used = ranges.get(id);
      return { id, name, used: used && !used.isNullObject ? areaOf(used) : null };
    });
    return movedSheet(before, after);
  };
}
