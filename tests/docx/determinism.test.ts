import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { writeReport } from "../../src/docx/write-report";
import { sampleSnapshot, snapshotSaying } from "../make/snapshot";
import { inFolder } from "./tools";

const hashOf = async (snapshot: Parameters<typeof writeReport>[0]): Promise<string> =>
  createHash("sha256")
    .update(await writeReport(snapshot))
    .digest("hex");

test("the same snapshot makes the same bytes, also after another was written", async () => {
  const first = await hashOf(sampleSnapshot());
  await hashOf(snapshotSaying("专利授权⟨PAT_GRT~s=6件⟩"));
  expect(await hashOf(sampleSnapshot())).toBe(first);
});

test("in Shanghai, in New York and on the date line the bytes are the same", async () => {
  const here = await hashOf(sampleSnapshot());
  await inFolder((folder) => {
    const outfile = join(folder, "print-hash.cjs");
    buildSync({
      entryPoints: [join(__dirname, "print-hash.ts")],
      outfile,
      bundle: true,
      platform: "node",
      logLevel: "error",
    });
    const zones = ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"];
    const hashes = zones.map(
      (TZ) => spawnSync(process.execPath, [outfile], { env: { ...process.env, TZ }, encoding: "utf8" }).stdout,
    );
    expect(hashes).toEqual([here, here, here]);
  });
});

test("package times are the first moment a zip can tell", async () => {
  const bytes = await writeReport(snapshotSaying("正文"));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([view.getUint32(0, true), view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0x04034b50, 0, 0x21]);
});
