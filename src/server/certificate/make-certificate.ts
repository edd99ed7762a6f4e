/** Makes a certificate for localhost that signs itself: this machine trusts it once a person says so. */
import { generate } from "selfsigned";

const DAY_MS = 24 * 60 * 60 * 1000;
/** macOS refuses server certificates that are valid for more than 825 days. */
const VALID_DAYS = 820;

/** `now` in milliseconds since 1970; valid from the day before, for clocks that are a little slow. */
export async function makeCertificate(now: number): Promise<{ readonly cert: string; readonly key: string }> {
  const made = await generate(
    [
      { name: "commonName", value: "Keji localhost" },
      { name: "organizationName", value: "Keji on this computer" },
    ],
    {
      algorithm: "sha256",
      keyType: "rsa",
      keySize: 2048,
      notBeforeDate: new Date(now - DAY_MS),
      notAfterDate: new Date(now + VALID_DAYS * DAY_MS),
      extensions: [
        // No authority: whoever steals the key can play this server, but sign nothing else.
        { name: "basicConstraints", cA: false, critical: true },
        { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
        { name: "extKeyUsage", serverAuth: true },
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
            { type: 7, ip: "::1" },
          ],
        },
      ],
    },
  );
  return { cert: made.cert, key: made.private };
}
