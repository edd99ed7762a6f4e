import { keji, sampleFile } from "../make/command-line";

describe("keji init", () => {
  it("makes an empty workbook that a check recognises", async () => {
    const made = await keji(["init", "新.xlsx"]);
    expect([made.status, made.err, made.written]).toEqual([0, "", ["新.xlsx"]]);
    expect(made.out).toContain("keji check 新.xlsx");
    const checked = await keji(["check", "新.xlsx"], { files: Object.fromEntries(made.files) });
    expect([checked.status, checked.err]).toEqual([2, "参数表没有填写“报告年度”，请填上年份（如2021）后再试。\n"]);
  });
  it("makes the sample, the same bytes on the same day", async () => {
    const { files } = await keji(["init", "样例.xlsx", "--sample"]);
    expect(Buffer.from(files.get("样例.xlsx") ?? []).equals(Buffer.from(await sampleFile()))).toBe(true);
  });
  it("never takes the place of a file that is there", async () => {
    const theirs = new Uint8Array([1, 2, 3]);
    const { status, err, written } = await keji(["init", "a.xlsx", "--sample"], { files: { "a.xlsx": theirs } });
    expect([status, written]).toEqual([2, []]);
    expect(err).toBe("“a.xlsx”已经存在，为免覆盖没有写入，请换一个文件名或先移走原文件。\n");
  });
  it("says when the folder is not there", async () => {
    const { status, err } = await keji(["init", "无/a.xlsx"], { refuses: { "无/a.xlsx": "no-such-folder" } });
    expect([status, err]).toEqual([2, "要写入“无/a.xlsx”的文件夹不存在，请先建立文件夹或换一个位置。\n"]);
  });
});

describe("keji demo", () => {
  it("writes a workbook and its report, shows the check, and says which files to open", async () => {
    const { status, out, err, written } = await keji(["demo"]);
    expect([status, err]).toEqual([0, ""]);
    expect(written.map((path) => path.replace(/\\/g, "/"))).toEqual([
      "demo/青溪县跟踪工作簿.xlsx",
      "demo/青溪县科学技术局2021年工作总结.docx",
    ]);
    expect(out).toContain("有效发明专利拥有量");
    expect(
      out
        .trimEnd()
        .split("\n")
        .slice(-2)
        .map((line) => line.trim()),
    ).toEqual(written);
  });
  it("may be run again over its own files", async () => {
    const first = await keji(["demo", "演示"]);
    const again = await keji(["demo", "演示"], { files: Object.fromEntries(first.files) });
    expect(again.status).toBe(0);
    expect(again.files).toEqual(first.files);
  });
});
