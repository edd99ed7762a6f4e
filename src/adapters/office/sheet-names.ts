/** The names of sheets by Excel's id, for events name a sheet by its id alone. */
import type { HostProblem } from "../../app/ports";
import { ok, type Result } from "../../core/base/result";

export class SheetNames {
  private names = new Map<string, string>();

  has(id: string): boolean {
    return this.names.has(id);
  }

  /** A sheet that is gone is told by its id. */
  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** One round trip. */
  async read(context: Excel.RequestContext): Promise<Result<null, HostProblem>> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    this.names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return ok(null);
  }
}
