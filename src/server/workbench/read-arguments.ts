/** Understands what stands behind `npm start --`. */
import { fail, ok, type Result } from "../../core/base/result";
import type { StartProblem } from "../../text/workbench/starting";

export type StartArguments = { readonly port: number; readonly opens: "browser" | "nothing" };

const PORT = 3000;
const LAST_PORT = 65_535;

export function readArguments(given: readonly string[]): Result<StartArguments, StartProblem> {
  let read: StartArguments = { port: PORT, opens: "browser" };
  const left = [...given];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === "--no-open") read = { ...read, opens: "nothing" };
    else if (word === "--port" || word.startsWith("--port=")) {
      const raw = word === "--port" ? (left.shift() ?? "") : word.slice("--port=".length);
      const port = /^\d{1,5}$/.test(raw) ? Number(raw) : 0;
      if (port < 1 || port > LAST_PORT) return fail({ code: "bad-port", raw });
      read = { ...read, port };
    } else return fail({ code: "unknown-option", raw: word });
  }
  return ok(read);
}
