/** The certificate that Keji makes for localhost and keeps in the person's data folder. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../core/base/result";
import { errorCode } from "../error-code";
import type { CertificateProblem } from "../serve-problem";
import { readKeyPair, type KeyPair } from "./key-pair";
import { makeCertificate } from "./make-certificate";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Made anew when it ends within this time: trusting a new one again takes a person. */
const RENEW_MS = 30 * DAY_MS;

export type OwnCertificate = KeyPair & {
  /** The certificate's file, to be trusted. */
  readonly path: string;
  readonly age: "new" | "kept";
};

/** The kept one while it lasts, otherwise a new one. `now` in milliseconds since 1970. */
export async function ownCertificate(folder: string, now: number): Promise<Result<OwnCertificate, CertificateProblem>> {
  const files = { cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
  const kept = await readKeyPair(files, now + RENEW_MS);
  if (kept.ok) return ok({ ...kept.value, path: files.cert, age: "kept" });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const made = await makeCertificate(now);
    await replaceFile(files.key, made.key, 0o600);
    await replaceFile(files.cert, made.cert, 0o644);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return fail({ code: "certificate-not-kept", folder });
  }
  const pair = await readKeyPair(files, now);
  return pair.ok ? ok({ ...pair.value, path: files.cert, age: "new" }) : pair;
}

/** Whole or not at all, and never readable by others in between. */
async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text, { mode });
  await rename(temporary, path);
}
