/** Starts serving the pane and says where; or says why it cannot. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../core/base/result";
import { buildServer } from "./build-server";
import { readKeyPair, type KeyPair, type PairFiles } from "./certificate/key-pair";
import { ownCertificate } from "./certificate/own-certificate";
import { readFrameAncestors } from "./content-policy";
import { listeningProblem } from "./listening-problem";
import { PANE_PAGE } from "./pane-page";
import type { CertificateProblem, ServeProblem } from "./serve-problem";

export type Serving = {
  /** The folder that holds the built pane. */
  readonly root: string;
  /** The person's folder for what Keji keeps. */
  readonly data: string;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The person's own certificate; null for the one made for localhost. */
  readonly certificate: PairFiles | null;
  /** Further origins that may frame the pane, separated by spaces. */
  readonly frameAncestors: string;
  readonly version: string;
};

export type UsedCertificate = {
  readonly origin: "given" | "new" | "kept";
  readonly path: string;
  /** In milliseconds since 1970. */
  readonly until: number;
};

export type Served = {
  /** As a browser on this machine names it: https://localhost:3443. */
  readonly address: string;
  readonly certificate: UsedCertificate;
  readonly stop: () => Promise<void>;
};

/** `now` in milliseconds since 1970. */
export async function startServer(serving: Serving, now: number): Promise<Result<Served, ServeProblem>> {
  const { root, host, port, version } = serving;
  const ancestors = readFrameAncestors(serving.frameAncestors);
  if (!ancestors.ok) return ancestors;
  if (!(await isThere(join(root, PANE_PAGE)))) return fail({ code: "pane-not-built" });
  const found = await certificateOf(serving, now);
  if (!found.ok) return found;
  const server = await buildServer({ root, frameAncestors: ancestors.value, version }, found.value.pair);
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    return fail(listeningProblem(error, serving));
  }
  const bound = server.server.address();
  const address = addressOf(host, typeof bound === "object" && bound ? bound.port : port);
  return ok({ address, certificate: found.value.used, stop: () => server.close() });
}

type Found = { readonly pair: KeyPair; readonly used: UsedCertificate };

async function certificateOf(serving: Serving, now: number): Promise<Result<Found, CertificateProblem>> {
  if (serving.certificate) {
    const given = await readKeyPair(serving.certificate, now);
    if (!given.ok) return given;
    const { until } = given.value;
    return ok({ pair: given.value, used: { origin: "given", path: serving.certificate.cert, until } });
  }
  const own = await ownCertificate(join(serving.data, "certificate"), now);
  if (!own.ok) return own;
  const { path, until, age } = own.value;
  return ok({ pair: own.value, used: { origin: age, path, until } });
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const THIS_MACHINE = new Set(["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"]);

function addressOf(host: string, port: number): string {
  const name = THIS_MACHINE.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `https://${name}${port === 443 ? "" : `:${port}`}`;
}
