/** The workbench's site: the demonstration page, and the same pane that Office loads, over plain http on this machine. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";
import { PLAIN_POLICY, WORKBENCH_POLICY } from "../content-policy";
import { servePage } from "../pane-page";
import { lowerOfficePath, serveFiles } from "../static-files";

/** The bundler's own hash: the name changes with the content. */
const HASHED = /chunk-[0-9A-Z]+\.js$/;
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK = "no-cache";
const FOLDER = "workbench";
export const WORKBENCH_PAGE = join(FOLDER, "index.html");

/** `root` holds the built pane, and the workbench in a folder of its own. Does not listen yet. */
export async function buildWorkbench(root: string): Promise<FastifyInstance> {
  const server = Fastify({ rewriteUrl: ({ url }) => lowerOfficePath(url ?? "/"), forceCloseConnections: true });
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
  server.get("/", async (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("Cache-Control", "no-cache")
      .header("Content-Security-Policy", WORKBENCH_POLICY)
      .send(await readFile(join(root, WORKBENCH_PAGE), "utf8")),
  );
  servePage(server, root, []);
  await serveFiles(server, root);
  await server.register(fastifyStatic, {
    root: join(root, FOLDER),
    prefix: `/${FOLDER}/`,
    decorateReply: false,
    index: false,
    cacheControl: false,
    dotfiles: "ignore",
    setHeaders: (response, path) => void response.setHeader("Cache-Control", HASHED.test(path) ? FOR_EVER : ASK),
  });
  return server;
}
