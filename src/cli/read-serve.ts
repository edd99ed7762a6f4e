/** Understands the options of keji serve. */
import { fail, ok, type Result } from "../core/base/result";
import type { Command, UsageProblem } from "./command";
import type { SplitArguments } from "./split-arguments";

type Serve = Extract<Command, { kind: "serve" }>;

/** This machine only, at the address that the manifest names. */
const HOST = "127.0.0.1";
const PORT = 3443;
const LAST_PORT = 65_535;

export function readServe(options: SplitArguments["options"]): Result<Serve, UsageProblem> {
  const port = portOf(options.get("port"));
  if (!port.ok) return port;
  const certificate = certificateOf(options.get("cert"), options.get("key"));
  if (!certificate.ok) return certificate;
  return ok({ kind: "serve", host: options.get("host") ?? HOST, port: port.value, certificate: certificate.value });
}

function portOf(raw: string | undefined): Result<number, UsageProblem> {
  if (raw === undefined) return ok(PORT);
  const port = /^\d{1,5}$/.test(raw) ? Number(raw) : 0;
  return port >= 1 && port <= LAST_PORT ? ok(port) : fail({ code: "bad-port", raw });
}

function certificateOf(cert: string | undefined, key: string | undefined): Result<Serve["certificate"], UsageProblem> {
  if (cert === undefined && key === undefined) return ok(null);
  if (key === undefined) return fail({ code: "option-needs-option", option: "--cert", needs: "--key" });
  if (cert === undefined) return fail({ code: "option-needs-option", option: "--key", needs: "--cert" });
  return ok({ cert, key });
}
