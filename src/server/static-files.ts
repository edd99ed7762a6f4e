/** Serves the built files beside the page: scripts under hashed names, icons, Office.js, and the manifest. */
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** webpack's and our own hashes: the name changes with the content. */
const HASHED = /-[0-9a-f]{12}\.(js|css)(\.gz)?$/;
const FOR_EVER = "public, max-age=31536000, immutable";
/** Office keeps icons for its ribbon and must be allowed to. */
const A_DAY = "public, max-age=86400";
/** Kept, but asked about each time: old web views hold on to stale scripts otherwise. */
const ASK = "no-cache";

const OFFICE = /^\/office\/[^?]*/i;

/** Office.js asks for AgaveErrorUX/…, which its package calls agaveerrorux/…; all its served names are in lower case. */
export function lowerOfficePath(url: string): string {
  return url.replace(OFFICE, (path) => path.toLowerCase());
}

/** Two folders and one file; nothing else that lies beside them (dist/cli) can be reached. */
export async function serveFiles(server: FastifyInstance, root: string): Promise<void> {
  const common = { preCompressed: true, index: false, cacheControl: false, dotfiles: "ignore" } as const;
  await server.register(fastifyStatic, {
    ...common,
    root: join(root, "assets"),
    prefix: "/assets/",
    setHeaders: (response, path) => void response.setHeader("Cache-Control", HASHED.test(path) ? FOR_EVER : A_DAY),
  });
  await server.register(fastifyStatic, {
    ...common,
    root: join(root, "office"),
    prefix: "/office/",
    decorateReply: false,
    setHeaders: (response) => void response.setHeader("Cache-Control", ASK),
  });
  server.get("/manifest.xml", (_request, reply) =>
    reply.header("Cache-Control", ASK).sendFile("manifest.xml", root, { cacheControl: false }),
  );
}
