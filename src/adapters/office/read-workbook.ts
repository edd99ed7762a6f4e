/** Reads the open workbook: its shape in two round trips, then its cells in blocks, and its outline once more with the last. */
import type { Cancel, HostProblem, HostWorkbook } from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import type { Result } from "../../core/base/result";
import { askExcel } from "./ask-excel";
import type { ChangeFeed } from "./changes";
import { readShape } from "./read-shape";
import { Reading } from "./reading";

type Watcher = { readonly tell: (progress: Progress) => void; readonly cancel: Cancel };

export async function readWorkbook(
  context: Excel.RequestContext,
  changes: ChangeFeed,
  { tell, cancel }: Watcher,
): Promise<Result<HostWorkbook, HostProblem>> {
  let changedId: string | null = null;
  const confirm = changes.begin(context);
  const end = changes.listen((id) => void (changedId ??= id));
  try {
    const shape = await readShape(context, confirm);
    const changed = (): string | null =>
      changedId === null ? null : (shape.sheets.find(({ id }) => id === changedId)?.name ?? shape.name);
    return await new Reading(shape, askExcel(context, shape.sheets), { cancel, tell, changed }).run();
  } finally {
    end();
  }
}
