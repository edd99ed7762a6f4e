import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { draftReport } from "../../src/app/draft-report";
import { workingPapers } from "../../src/app/working-papers";
import type { Block } from "../../src/core/narrative/narrative";
import { writeReport } from "../../src/docx/write-report";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { pack } from "../../src/pack/pack";
import { checkSample } from "../make/check";
import { sampleSnapshot, section, snapshotOf, snapshotSaying, spans, table } from "../make/snapshot";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "./tools";

const lacking = missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash");

const validity = async (snapshot: Snapshot): Promise<string> => validityOf(await writeReport(snapshot));

const validityOf = (bytes: Uint8Array): Promise<string> =>
  inFolder((folder) => {
    const file = join(folder, "report.docx");
    writeFileSync(file, bytes);
    return spawnSync("bash", [SCHEMA_CHECK, file], { encoding: "utf8" }).stdout.replace(file, "report.docx");
  });

testWhenThere(lacking, "every part of the sample is valid by ECMA-376", async () => {
  expect(await validity(sampleSnapshot())).toBe("valid: report.docx\n");
});

testWhenThere(lacking, "so is a report of hostile words, and one of nothing", async () => {
  expect(await validity(snapshotSaying("<b>\u0001&⟨A~s=]]>\ud800'\"⟩"))).toBe("valid: report.docx\n");
  expect(await validity(snapshotOf([]))).toBe("valid: report.docx\n");
});

testWhenThere(lacking, "so are a report with charts and notes, and the working papers of the sample", async () => {
  const check = checkSample();
  const { bytes } = await draftReport(check, pack, { stage: "draft", charts: "drawn" });
  expect(await validityOf(bytes)).toBe("valid: report.docx\n");
  expect(await validityOf(await workingPapers(check, pack))).toBe("valid: report.docx\n");
  const noted = { ...table("t", "", { columns: ["指标", "数"], rows: ["甲|1"] }), notes: [spans("注：合计不等。")] };
  expect(await validity(snapshotOf([section("s", noted as Block)]))).toBe("valid: report.docx\n");
});
