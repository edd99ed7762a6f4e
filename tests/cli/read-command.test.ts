import { readCommand } from "../../src/cli/read-command";

function command(line: string): unknown {
  const read = readCommand(line === "" ? [] : line.split(" "));
  return read.ok ? read.value.command : read.problem;
}

/** What keji report writes when nothing is asked for. */
const plain = { annex: "with", charts: "none", papers: "with" };

describe("a command line", () => {
  it.each([
    ["init a.xlsx", { kind: "init", workbook: "a.xlsx", content: "empty" }],
    ["init a.xlsx --sample", { kind: "init", workbook: "a.xlsx", content: "sample" }],
    ["init --sample A.XLSX", { kind: "init", workbook: "A.XLSX", content: "sample" }],
    ["check a.xlsx", { kind: "check", workbook: "a.xlsx", output: "text", rules: "summary", map: null, copy: null }],
    [
      "check --json a.xlsx --rules",
      { kind: "check", workbook: "a.xlsx", output: "json", rules: "all", map: null, copy: null },
    ],
    [
      "check a.xlsx --out b.xlsx",
      { kind: "check", workbook: "a.xlsx", output: "text", rules: "summary", map: null, copy: "b.xlsx" },
    ],
    [
      "collect b.xlsx c.xlsx --into a.xlsx --yes",
      {
        kind: "collect",
        files: ["b.xlsx", "c.xlsx"],
        into: "a.xlsx",
        copy: null,
        map: null,
        agreed: true,
        output: "text",
      },
    ],
    ["check -- --json", { kind: "check", workbook: "--json", output: "text", rules: "summary", map: null, copy: null }],
    ["report a.xlsx -o b.docx", { kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "draft", ...plain }],
    ["report a.xlsx -ob.docx", { kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "draft", ...plain }],
    [
      "report --output=b.docx --final a.xlsx",
      { kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "final", ...plain },
    ],
    [
      "report a.xlsx -o b.docx --no-annex --chart --no-papers",
      {
        ...{ kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "draft" },
        ...{ annex: "without", charts: "drawn", papers: "without" },
      },
    ],
    [
      "report a.xlsx -o b.docx --submit 市科技局",
      { kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "draft", ...plain, submit: "市科技局" },
    ],
    [
      "report a.xlsx -o b.docx --kind self",
      { kind: "self", workbook: "a.xlsx", report: "b.docx", stage: "draft", form: null },
    ],
    [
      "report a.xlsx -o b.xlsx --kind self --form 来表.xlsx --final",
      { kind: "self", workbook: "a.xlsx", report: "b.xlsx", stage: "final", form: "来表.xlsx" },
    ],
    [
      "explain a.xlsx 专利授权量 --json",
      { kind: "explain", of: "figure", workbook: "a.xlsx", figure: "专利授权量", output: "json" },
    ],
    [
      "explain PAT_GRT --as-of b.xlsx",
      { kind: "explain", of: "as-of", figure: "PAT_GRT", retained: "b.xlsx", output: "text" },
    ],
    [
      "explain --since b.xlsx a.xlsx",
      { kind: "explain", of: "since", workbook: "a.xlsx", retained: "b.xlsx", output: "text" },
    ],
    [
      "report a.xlsx -o b.docx --kind half --stage 送审稿 --highlight 3，1 --wording level.HT_N_NEW=2 --no-shading",
      {
        ...{ kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "draft", reportKind: "half", ...plain },
        ...{ stageWord: "送审稿", highlights: [3, 1], wordings: new Map([["level.HT_N_NEW", 2]]), marks: "plain" },
      },
    ],
    [
      "report a.xlsx -o b.docx --final --with-problems --by 张某 --reason 按审定稿",
      {
        ...{ kind: "report", workbook: "a.xlsx", report: "b.docx", stage: "final", ...plain },
        withProblems: { by: "张某", reason: "按审定稿" },
      },
    ],
    ["report a.xlsx --highlights", { kind: "highlights", workbook: "a.xlsx" }],
    ["verify a.docx", { kind: "verify", report: "a.docx", workbook: null, output: "text" }],
    ["verify a.docx b.xlsx --json", { kind: "verify", report: "a.docx", workbook: "b.xlsx", output: "json" }],
    ["clean a.docx -o b.docx", { kind: "clean", report: "a.docx", copy: "b.docx", withProblems: null }],
    [
      "clean a.docx -o b.docx --with-problems --by 张某 --reason 按审定稿",
      { kind: "clean", report: "a.docx", copy: "b.docx", withProblems: { by: "张某", reason: "按审定稿" } },
    ],
    ["demo", { kind: "demo", folder: "demo" }],
    ["demo 演示", { kind: "demo", folder: "演示" }],
    ["--version", { kind: "version" }],
    ["-v", { kind: "version" }],
    ["--help", { kind: "help", of: null }],
    ["help", { kind: "help", of: null }],
    ["check --help", { kind: "help", of: "check" }],
    ["report a.xlsx -h", { kind: "help", of: "report" }],
  ])("keji %s", (line, expected) => expect(command(line)).toEqual(expected));
});

describe("a command line that cannot be understood", () => {
  it.each([
    ["", { code: "no-command" }],
    ["chek a.xlsx", { code: "unknown-command", name: "chek" }],
    ["toString a.xlsx", { code: "unknown-command", name: "toString" }],
    ["verify", { code: "missing-argument", what: "报告的文件名", usage: expect.stringContaining("keji verify") }],
    ["clean a.docx", { code: "missing-argument", what: "净稿的文件名（-o）", usage: expect.stringContaining("-o") }],
    ["clean a.docx -o b.doc", { code: "wrong-extension", path: "b.doc", wanted: ".docx" }],
    ["clean a.docx -o b.docx --by 张某", { code: "option-needs-option", option: "--by", needs: "--with-problems" }],
    [
      "clean a.docx -o b.docx --with-problems --by 张某",
      { code: "option-needs-option", option: "--with-problems", needs: "--reason" },
    ],
    ["--json", { code: "unknown-option", option: "--json", command: "" }],
    ["check", { code: "missing-argument", what: "工作簿的文件名", usage: expect.stringContaining("keji check") }],
    [
      "check a.xlsx b.xlsx",
      { code: "extra-argument", argument: "b.xlsx", usage: expect.stringContaining("keji check") },
    ],
    ["demo a b", { code: "extra-argument", argument: "b", usage: expect.stringContaining("keji demo") }],
    ["check a.xlsx --jsn", { code: "unknown-option", option: "--jsn", command: "check" }],
    ["check a.xlsx --toString", { code: "unknown-option", option: "--toString", command: "check" }],
    ["check a.xlsx -j", { code: "unknown-option", option: "-j", command: "check" }],
    ["check a.xlsx --json=yes", { code: "option-with-value", option: "--json" }],
    ["check a.xlsx --json --json", { code: "repeated-option", option: "--json" }],
    ["check a.xlsx --out b.docx", { code: "wrong-extension", path: "b.docx", wanted: ".xlsx" }],
    ["check a.xlsm --out b.xlsx", { code: "wrong-extension", path: "b.xlsx", wanted: ".xlsm" }],
    [
      "report a.xlsx",
      { code: "missing-argument", what: "报告的文件名（-o）", usage: expect.stringContaining("keji report") },
    ],
    ["report a.xlsx -o", { code: "option-without-value", option: "-o" }],
    ["report a.xlsx -o --final", { code: "option-without-value", option: "-o" }],
    ["report a.xlsx --output=", { code: "option-without-value", option: "--output" }],
    ["report a.xlsx -o b.docx -o c.docx", { code: "repeated-option", option: "-o" }],
    ["report a.xlsx -o b.xlsx", { code: "wrong-extension", path: "b.xlsx", wanted: ".docx" }],
    ["report a.xlsx -o b.docx --form c.docx", { code: "option-needs-option", option: "--form", needs: "--kind self" }],
    [
      "report a.xlsx -o b.docx --kind self --form c.docx --stage 送审稿",
      { code: "options-apart", option: "--stage", other: "--form" },
    ],
    ["report a.xlsx -o b.docx --kind self --form c.doc", { code: "form-extension", path: "c.doc" }],
    ["report a.xlsx -o b.docx --kind self --form c.xlsx", { code: "wrong-extension", path: "b.docx", wanted: ".xlsx" }],
    ["report a.xlsx -o b.docx --kind 月报", { code: "bad-kind", kind: "月报" }],
    ["report a.xlsx -o b.docx --stage 定稿", { code: "bad-stage", raw: "定稿" }],
    ["report a.xlsx -o b.docx --stage 送审稿 --final", { code: "options-apart", option: "--stage", other: "--final" }],
    ["report a.xlsx -o b.docx --highlight 1", { code: "bad-highlights", raw: "1" }],
    ["report a.xlsx -o b.docx --highlight 1,1", { code: "bad-highlights", raw: "1,1" }],
    ["report a.xlsx -o b.docx --highlight 1,2,3,4,5", { code: "bad-highlights", raw: "1,2,3,4,5" }],
    ["report a.xlsx -o b.docx --wording level.HT_N_NEW", { code: "bad-wording", raw: "level.HT_N_NEW" }],
    [
      "report a.xlsx -o b.docx --with-problems --by 张某 --reason 按审定稿",
      { code: "option-needs-option", option: "--with-problems", needs: "--final" },
    ],
    [
      "report a.xlsx -o b.docx --final --with-problems --by 张某",
      { code: "option-needs-option", option: "--with-problems", needs: "--reason" },
    ],
    ["report a.xlsx -o b.docx --by 张某", { code: "option-needs-option", option: "--by", needs: "--with-problems" }],
    ["report a.xlsx -o b.docx --dry-run", { code: "option-needs-option", option: "--dry-run", needs: "--into" }],
    ["report a.xlsx --into b.docx --kind 月报", { code: "bad-kind", kind: "月报" }],
    ["report a.xlsx --from b.docx -o c.docx --kind self", { code: "self-apart", option: "--from" }],
    ["report a.xlsx --into b.docx --no-annex", { code: "options-apart", option: "--no-annex", other: "--into" }],
    ["report a.xlsx --into b.docx --highlight 1,2", { code: "options-apart", option: "--highlight", other: "--into" }],
    ["report a.xlsx --into b.docx --stage 终稿", { code: "bad-stage", raw: "终稿" }],
    ["report a.xlsx --into b.docx --hand PAT_GRT=8", { code: "bad-hand", raw: "PAT_GRT=8" }],
    ["report a.xlsx -o b.docx --yes", { code: "option-needs-option", option: "--yes", needs: "--from" }],
    ["report a.xlsx --from b.docx --into c.docx", { code: "options-apart", option: "--into", other: "--from" }],
    ["report a.xlsx --from b.docx -o c.docx --skip 0", { code: "bad-skip", raw: "0" }],
    ["init a.xls", { code: "wrong-extension", path: "a.xls", wanted: ".xlsx" }],
  ])("keji %s", (line, expected) => expect(command(line)).toEqual(expected));
});
