import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { oneSheet } from "../make/package";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "keji-zone-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPT = `
import { readFileSync } from "node:fs";
import { readWorkbook } from ${JSON.stringify(join(root, "src/xlsx/read-workbook.ts"))};
import { writeWorkbook } from ${JSON.stringify(join(root, "src/xlsx/write-workbook.ts"))};
const read = await readWorkbook(new Uint8Array(readFileSync(process.argv[2])), "a");
const column = { header: "日期", kind: "date", width: 12, choices: null };
const sheet = { kind: "ledger", name: "表", title: null, columns: [column], rows: [["2021-03-14"]] };
const bytes = await writeWorkbook({ created: "2021-03-14", sheets: [sheet] });
console.log(JSON.stringify({ rows: read.value.sheets[0].rows, bytes: Buffer.from(bytes).toString("base64") }));
`;

// Days on which clocks change somewhere, midnight and shortly before it, and the first days of the 1900 system.
const serials = ["44269", "44269.99998", "31519", "1", "61"];
const days = ["2021-03-14", "2021-03-14", "1986-04-17", "1900-01-01", "1900-03-01"];

const program = join(folder, "program.mjs");
const workbook = join(folder, "workbook.xlsx");

function build(): void {
  const cells = serials.map((serial) => `<c s="1"><v>${serial}</v></c>`).join("");
  writeFileSync(workbook, oneSheet(`<row r="1">${cells}</row>`, { formats: [0, 14] }));
  writeFileSync(join(folder, "script.mjs"), SCRIPT);
  const options = ["--bundle", "--platform=node", "--format=esm", `--outfile=${program}`, "--log-level=error"];
  execFileSync(join(root, "node_modules/esbuild/bin/esbuild"), [join(folder, "script.mjs"), ...options], { cwd: root });
}

function runIn(zone: string): { rows: unknown; bytes: string } {
  return JSON.parse(
    execFileSync(process.execPath, [program, workbook], { env: { ...process.env, TZ: zone }, encoding: "utf8" }),
  );
}

build();
const elsewhere = runIn("Africa/Lagos");

describe.each(["America/New_York", "Asia/Shanghai", "Pacific/Apia", "UTC"])("in the time zone %s", (zone) => {
  const { rows, bytes } = runIn(zone);
  it("a date cell is the day it shows", () =>
    expect(rows).toEqual([
      days.map((date, index) => ({ kind: "date", date, serial: expect.closeTo(Number(serials[index]), 5) })),
    ]));
  it("a new workbook has the bytes it has elsewhere", () => expect(bytes === elsewhere.bytes).toBe(true));
});
