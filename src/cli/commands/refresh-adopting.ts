/** What keji report --into --hand …=adopt does beside refreshing: the copy of the workbook that has the adopted numbers (P8). */
import { basename, dirname, extname, join } from "node:path";
import type { AdoptedTyped } from "../../app/adopt-typed";
import type { Check } from "../../app/check";
import type { Refreshed, RefreshSettings } from "../../app/refresh-report";
import type { PlainDate } from "../../core/base/plain-date";
import { ok, type Result } from "../../core/base/result";
import { ADOPTED_SUFFIX } from "../../text/zh/adopt";
import type { RefreshCommand } from "../command";
import { nameOfFile } from "../file-argument";
import type { Io } from "../io";
import type { CheckedFile } from "./check-file";
import type { CommandProblem } from "./outcome";
import { unoccupied, type OccupiedProblem } from "./unoccupied";

/** A refresh, the check that it follows, and what was adopted for it. */
export type Done = {
  readonly refreshed: Refreshed;
  readonly check: Check;
  readonly numbers: readonly AdoptedTyped[];
  /** The copy of the workbook and where it goes; null where there is none. */
  readonly copy: { readonly path: string; readonly bytes: Uint8Array } | null;
};

/** Where the copy goes: beside the workbook, under the next name that no file has; null where nothing is to be adopted. */
export async function placeToAdopt(
  { workbook, adopting }: RefreshCommand,
  io: Io,
): Promise<Result<string | null, OccupiedProblem>> {
  if (adopting === null) return ok(null);
  for (let place = adoptedPath(workbook); ; place = adoptedPath(place)) {
    const free = await unoccupied(place, io);
    if (free.ok) return ok(place);
    if (free.problem.code !== "already-exists") return free;
  }
}

/** 工作簿.xlsx → 工作簿_审定数.xlsx → 工作簿_审定数2.xlsx, beside it. */
export function adoptedPath(workbook: string): string {
  const extension = extname(workbook);
  const [, name = "", own, number = "1"] =
    new RegExp(`^(.*?)(${ADOPTED_SUFFIX}(\\d*))?$`, "u").exec(basename(workbook, extension)) ?? [];
  const next = own === undefined ? "" : String(Number(number === "" ? "1" : number) + 1);
  return join(dirname(workbook), `${name}${ADOPTED_SUFFIX}${next}${extension}`);
}

type Of = { readonly report: Uint8Array; readonly workbook: CheckedFile; readonly place: string | null };

/** Reads and plans; nothing is written. */
export async function refreshOrAdopt(
  { adopting, hand, ...command }: RefreshCommand,
  { report, workbook, place }: Of,
  { settings, on }: { readonly settings: Omit<RefreshSettings, "choices">; readonly on: PlainDate },
): Promise<Result<Done, CommandProblem>> {
  const { roll, confirmed } = command;
  // What reads and writes Word documents loads slowly, and most commands do without it.
  const { refreshAdopting } = await import("../../app/adopt-typed");
  const done = await refreshAdopting(report, workbook, {
    ...settings,
    choices: { roll, confirmed, hand },
    ...{ by: adopting?.by ?? "", reason: adopting?.reason ?? "", on, copyName: nameOfFile(place ?? "") },
  });
  if (!done.ok) return done;
  const { copy, ...rest } = done.value;
  return ok({ ...rest, copy: copy && place !== null ? { path: place, bytes: copy } : null });
}
