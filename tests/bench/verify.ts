/** Times keji verify's work in process on a document of 40 pages, half bound and half typed: node verify.cjs <turns>. */
import { newWorkbook } from "../../src/app/new-workbook";
import { readAndCheck } from "../../src/app/check-workbook";
import { verifyReport } from "../../src/app/verify-report";
import type { Block } from "../../src/core/narrative/narrative";
import { writeReport } from "../../src/docx/write-report";
import { pack } from "../../src/pack/pack";
import { later, paragraphs, unseen } from "../core/proofreading/labelled";
import { paragraph, section, snapshotOf } from "../make/snapshot";

/** GB/T 9704-2012: 22 lines of 28 characters. */
const CHARACTERS = 40 * 22 * 28;
const BOUND = "⟨PAT_GRT~s=5件⟩，⟨PAT_APP~s=4件⟩";

function blocks(): readonly Block[] {
  const texts = [...paragraphs, ...unseen, ...later].map((marked) =>
    marked.replace(/\{([^{}=!?]+)[=!?][^{}]*\}/g, "$1"),
  );
  const all: Block[] = [];
  for (let written = 0; written < CHARACTERS;) {
    const text = texts[all.length % texts.length] ?? "";
    all.push(paragraph(`b${all.length}`, `专利授权${BOUND}。${text}`));
    // A paragraph fills its last line, more or less, by half.
    written += text.length + 26;
  }
  return all;
}

async function main(turns: number): Promise<void> {
  const bytes = await newWorkbook({
    content: "sample",
    ledgers: pack.ledgers,
    parameters: pack.parameters,
    clock: "2022-01-05",
  });
  const checked = await readAndCheck({ bytes, name: "a.xlsx" }, { pack, clock: "2022-01-05" });
  if (!checked.ok) throw new Error(checked.problem.code);
  const all = blocks();
  const document = await writeReport(snapshotOf([section("s", ...all)]));
  const times: number[] = [];
  let told = { figures: 0, numbers: 0, findings: 0 };
  for (let turn = 0; turn < turns; turn++) {
    const from = performance.now();
    const verified = verifyReport(document, checked.value.check);
    times.push(performance.now() - from);
    if (!verified.ok) throw new Error(verified.problem.code);
    const { figures, numbers, findings } = verified.value;
    told = { figures: figures.length, numbers: numbers.length, findings: findings.length };
  }
  console.log(JSON.stringify({ paragraphs: all.length, ...told, times }));
}

void main(Number(process.argv[2] ?? 5));
