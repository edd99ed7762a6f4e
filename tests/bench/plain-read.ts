/** The library's own reading of a workbook, and nothing else: node plain-read.cjs <file.xlsx> <values|styles>. */
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";

async function main(file: string, what: string): Promise<void> {
  const workbook = await readXlsx(readFileSync(file), what === "styles" ? { readStyles: true } : {});
  console.log(workbook.sheets.map((sheet) => sheet.rows.length).join(" "));
}

void main(String(process.argv[2]), String(process.argv[3]));
