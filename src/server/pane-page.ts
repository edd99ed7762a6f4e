/** Serves the pane's page, each time with a fresh nonce for the styles that its components make. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { panePolicy } from "./content-policy";

/** Where the page's template wants the nonce (src/taskpane/taskpane.html). */
const NONCE_PLACE = "%CSP_NONCE%";
const NONCE_BYTES = 18;

export const PANE_PAGE = "taskpane.html";

/** `root` holds the built pane. */
export function servePage(server: FastifyInstance, root: string, frameAncestors: readonly string[]): void {
  server.get(`/${PANE_PAGE}`, async (_request, reply) => {
    // Read each time: a new build takes effect without a restart.
    const page = await readFile(join(root, PANE_PAGE), "utf8");
    const nonce = randomBytes(NONCE_BYTES).toString("base64url");
    return reply
      .type("text/html; charset=utf-8")
      .header("Cache-Control", "no-cache")
      .header("Content-Security-Policy", panePolicy(nonce, frameAncestors))
      .send(page.replaceAll(NONCE_PLACE, nonce));
  });
}
