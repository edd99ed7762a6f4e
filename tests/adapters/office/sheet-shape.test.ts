import { movedSheet, type Outline } from "../../../src/adapters/office/sheet-shape";
import { range } from "../../make/workbook";

const outline = (id: string, name: string, used: string | null = "A1:C9"): Outline => ({
  id,
  name,
  used: used === null ? null : range(used),
});
const before = [outline("1", "专利"), outline("2", "参数表"), outline("3", "空表", null)];

describe("the sheets after reading", () => {
  it("are the same when nothing moved", () => expect(movedSheet(before, [...before])).toBeNull());
  it.each<[string, string, readonly Outline[]]>([
    ["has more rows", "参数表", [before[0], outline("2", "参数表", "A1:C10"), before[2]] as readonly Outline[]],
    ["was renamed", "专利", [outline("1", "专利2"), before[1], before[2]] as readonly Outline[]],
    ["is gone", "空表", before.slice(0, 2)],
    ["is new", "新表", [...before, outline("4", "新表")]],
    ["is no longer empty", "空表", [before[0], before[1], outline("3", "空表", "A1")] as readonly Outline[]],
    ["was replaced by another of its name", "专利", [outline("9", "专利"), before[1], before[2]] as readonly Outline[]],
  ])("are told by the one that %s: %s", (_, name, after) => expect(movedSheet(before, after)).toBe(name));
});
