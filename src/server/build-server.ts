/** The server: the built pane and its health, over https only. */
import Fastify, { type FastifyInstance } from "fastify";
import type { KeyPair } from "./certificate/key-pair";
import { PLAIN_POLICY } from "./content-policy";
import { errorCode } from "./error-code";
import { PANE_PAGE, servePage } from "./pane-page";
import { lowerOfficePath, serveFiles } from "./static-files";

export type Site = {
  /** The folder that holds the built pane. */
  readonly root: string;
  /** Further origins that may frame the pane. */
  readonly frameAncestors: readonly string[];
  readonly version: string;
};

/** Does not listen yet. */
export async function buildServer(site: Site, pair: KeyPair): Promise<FastifyInstance> {
  const server = Fastify({
    https: { cert: pair.cert, key: pair.key, minVersion: "TLSv1.2" },
    rewriteUrl: ({ url }) => lowerOfficePath(url ?? "/"),
    // Web views keep connections open; a person who stops the server does not wait for them.
    forceCloseConnections: true,
  });
  server.addHook("onRequest", async (_request, reply) => {
    void reply.headers({
      "Content-Security-Policy": PLAIN_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).type("text/plain; charset=utf-8").send("没有这个文件\n"),
  );
  server.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error);
    return reply
      .code(status)
      .type("text/plain; charset=utf-8")
      .send(status === 404 ? "没有这个文件\n" : "出错了\n");
  });
  server.get("/healthz", (_request, reply) =>
    reply.header("Cache-Control", "no-store").send({ status: "ok", version: site.version }),
  );
  servePage(server, site.root, site.frameAncestors);
  server.get("/", (_request, reply) => reply.redirect(`/${PANE_PAGE}`));
  await serveFiles(server, site.root);
  return server;
}

/** A file that a build is just replacing is not there; a client's mistake keeps its status; the rest is ours. */
function statusOf(error: unknown): number {
  if (errorCode(error) === "ENOENT") return 404;
  const stated = typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : null;
  return typeof stated === "number" && stated >= 400 && stated < 500 ? stated : 500;
}
