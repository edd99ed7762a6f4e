/** A certificate and its private key, both in PEM: read from files and found to belong together. */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fail, ok, type Result } from "../../core/base/result";
import { errorCode } from "../error-code";
import type { CertificateProblem } from "../serve-problem";

export type KeyPair = {
  readonly cert: string;
  readonly key: string;
  /** The moment at which the certificate ends, in milliseconds since 1970. */
  readonly until: number;
};

export type PairFiles = { readonly cert: string; readonly key: string };

/** `now` in milliseconds since 1970. */
export async function readKeyPair(files: PairFiles, now: number): Promise<Result<KeyPair, CertificateProblem>> {
  const cert = await readText(files.cert);
  if (!cert.ok) return cert;
  const key = await readText(files.key);
  if (!key.ok) return key;
  const certificate = parsed(() => new X509Certificate(cert.value));
  if (!certificate) return fail({ code: "not-a-certificate", path: files.cert });
  const privateKey = parsed(() => createPrivateKey(key.value));
  if (!privateKey) return fail({ code: "not-a-key", path: files.key });
  if (!certificate.checkPrivateKey(privateKey)) return fail({ code: "key-of-another", ...files });
  const until = Date.parse(certificate.validTo);
  if (until < now)
    return fail({ code: "certificate-expired", path: files.cert, until: new Date(until).toISOString().slice(0, 10) });
  return ok({ cert: cert.value, key: key.value, until });
}

async function readText(path: string): Promise<Result<string, CertificateProblem>> {
  try {
    return ok(await readFile(path, "utf8"));
  } catch (error) {
    return fail({ code: errorCode(error) === "ENOENT" ? "certificate-missing" : "certificate-unreadable", path });
  }
}

function parsed<Value>(parse: () => Value): Value | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
