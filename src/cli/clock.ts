/** The day that a command takes for today. */
import { parsePlainDate, type PlainDate } from "../core/base/plain-date";
import { fail, ok, type Result } from "../core/base/result";
import type { Invocation, UsageProblem } from "./command";
import type { Io } from "./io";

/** What the person set with --clock goes before what the environment says, and both before today. */
export function clockOf(stated: Invocation["clock"], io: Pick<Io, "clock" | "today">): Result<PlainDate, UsageProblem> {
  const raw = stated ?? io.clock;
  if (raw === null) return ok(io.today());
  const day = parsePlainDate(raw);
  return day === null ? fail({ code: "bad-clock", raw }) : ok(day);
}
