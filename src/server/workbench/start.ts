/** Starts serving the workbench and says where; or says why it cannot. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../core/base/result";
import { listeningProblem } from "../listening-problem";
import type { ServeProblem } from "../serve-problem";
import { buildWorkbench, WORKBENCH_PAGE } from "./site";

/** Only this machine reaches it. */
const HOST = "127.0.0.1";

export type ServedWorkbench = {
  /** http://localhost:3000 */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** `root` holds the built pane and the built workbench; port 0 takes any free one. */
export async function startWorkbench(root: string, port: number): Promise<Result<ServedWorkbench, ServeProblem>> {
  const isBuilt = await access(join(root, WORKBENCH_PAGE)).then(
    () => true,
    () => false,
  );
  if (!isBuilt) return fail({ code: "pane-not-built" });
  const server = await buildWorkbench(root);
  try {
    await server.listen({ host: HOST, port });
  } catch (error) {
    await server.close();
    return fail(listeningProblem(error, { host: HOST, port }));
  }
  const bound = server.server.address();
  const taken = typeof bound === "object" && bound ? bound.port : port;
  return ok({ address: `http://localhost:${taken}`, stop: () => server.close() });
}
