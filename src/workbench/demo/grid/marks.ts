/** Cells that an add-in marked, drawn over whatever fill they have; nothing of the sheet itself is changed. */
import type { Injector, IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { GridMark } from "../../host/grid/grid-view";

export class Marks {
  private readonly bySheet = new Map<string, readonly GridMark[]>();

  constructor(injector: Injector) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      handler: (cell, { subUnitId, row, col }, next) => {
        const fill = this.fillAt(subUnitId, row, col);
        if (fill === null) return next(cell);
        const style: IStyleData = { bg: { rgb: fill } };
        return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...style } });
      },
    });
  }

  set(sheet: string, marks: readonly GridMark[]): void {
    if (marks.length === 0) this.bySheet.delete(sheet);
    else this.bySheet.set(sheet, marks);
  }

  clear(): void {
    this.bySheet.clear();
  }

  private fillAt(sheet: string, row: number, column: number): string | null {
    const mark = this.bySheet.get(sheet)?.find(({ area: { top, left, rows, columns } }) => {
      return row >= top && row < top + rows && column >= left && column < left + columns;
    });
    return mark?.fill ?? null;
  }
}
