/** A small server for test pages: folders and made files under prefixes, over http or https with a certificate of its own. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { generate } from "selfsigned";

/** What is served under a prefix; the longest prefix that fits decides. */
export type Route =
  /** A folder; `lower-case` asks for every path in lower case, as Office.js's folder needs it. */
  | { readonly prefix: string; readonly folder: string; readonly letters: "as-asked" | "lower-case" }
  | { readonly prefix: string; readonly files: ReadonlyMap<string, string | Uint8Array> };

export type StaticServer = {
  /** "https://localhost:49152", without a slash at the end. */
  readonly origin: string;
  /** Paths that were asked for and not found. */
  readonly missed: readonly string[];
  close(): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

export async function serve(scheme: "http" | "https", routes: readonly Route[]): Promise<StaticServer> {
  const missed: string[] = [];
  const listener: RequestListener = (request, response) => void answer(request, response, { routes, missed });
  const server = scheme === "http" ? createServer(listener) : createSecureServer(await certificate(), listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${scheme}://localhost:${port}`,
    missed,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256", keyType: "ec" });
  return { key: made.private, cert: made.cert };
}

type Scope = { readonly routes: readonly Route[]; readonly missed: string[] };

async function answer(request: IncomingMessage, response: ServerResponse, { routes, missed }: Scope): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const body = await contentAt(path, routes);
  if (body === null) missed.push(path);
  response.writeHead(body === null ? 404 : 200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    // Office.js adds its own scripts as cross-origin ones.
    "access-control-allow-origin": "*",
    "cache-control": "no-cache",
  });
  response.end(body ?? "not found");
}

async function contentAt(path: string, routes: readonly Route[]): Promise<string | Uint8Array | null> {
  const [route] = routes
    .filter(({ prefix }) => path.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  if (route === undefined) return null;
  const rest = path.slice(route.prefix.length);
  if ("files" in route) return route.files.get(rest) ?? null;
  const file = normalize(join(route.folder, route.letters === "lower-case" ? rest.toLowerCase() : rest));
  if (!file.startsWith(normalize(route.folder + sep))) return null;
  return readFile(file).catch(() => null);
}
