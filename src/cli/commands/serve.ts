/** keji serve: the add-in's pane over https, until the person stops it. */
import { ok } from "../../core/base/result";
import { describeServing, describeStopped } from "../../text/zh/serve";
import type { Command } from "../command";
import { EXIT, type Io } from "../io";
import { say } from "../show/say";
import { shanghaiDate } from "../today";
import type { Outcome } from "./outcome";

export async function serve(command: Extract<Command, { kind: "serve" }>, io: Io): Promise<Outcome> {
  // The server's libraries load slowly, and the other commands do without them.
  const { startServer } = await import("../../server/start");
  const { host, port, certificate } = command;
  const { root, data, frameAncestors, now, untilStopped } = io.site;
  const serving = { root, data, frameAncestors, host, port, certificate, version: io.version };
  const started = await startServer(serving, now());
  if (!started.ok) return started;
  const { address, certificate: used, stop } = started.value;
  say(describeServing({ address, certificate: { ...used, until: shanghaiDate(used.until) } }), io);
  await untilStopped();
  await stop();
  say(describeStopped(), io);
  return ok(EXIT.fine);
}
