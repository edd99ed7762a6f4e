import { strFromU8, unzipSync } from "fflate";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import type { Check } from "../../src/app/check";
import { checkSample } from "../make/check";
import { sampleRows } from "../make/workbook";

const check = checkSample();

async function words(stage: "draft" | "final"): Promise<string> {
  const { bytes } = await draftReport(check, pack, stage);
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, "");
}

describe("the report of a check", () => {
  it("is the same, byte for byte, for the same workbook and clock", async () => {
    const [first, second] = [await draftReport(check, pack, "draft"), await draftReport(checkSample(), pack, "draft")];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
  it("says how each figure is computed", async () => {
    const { snapshot } = await draftReport(check, pack, "draft");
    expect(snapshot.figures.find(({ key }) => key === "PAT_GRT")?.formula).toBe(
      "专利台账中“授权公告日”在统计期间内的行数",
    );
  });
  it("has the line of a draft under its title (P11)", async () =>
    expect(await words("draft")).toContain("（初稿，数据截至2021年12月31日"));
  it("has no such line when it is final", async () => expect(await words("final")).not.toContain("初稿"));
});

it("never prints what one single firm reported to the statistics (P23)", () => {
  const [header = [], firm = []] = sampleRows("L14");
  const spoken = (check: Check): readonly string[] => [...check.printed];
  expect(spoken(check)).toContain("RD_TOTAL");
  const alone = checkSample({ sheets: { 企业研发: [header, firm] } });
  expect(alone.withheld?.has("RD_TOTAL")).toBe(true);
  expect(spoken(alone)).not.toContain("RD_TOTAL");
  const value = alone.computed.get("RD_TOTAL")?.value;
  expect(value?.kind).toBe("decimal");
  if (value?.kind === "decimal") expect(JSON.stringify(alone.narrative)).not.toContain(value.value);
});
