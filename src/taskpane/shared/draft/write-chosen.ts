/** Writes the draft, or the final report, of a check that was worded as chosen. Loaded on demand: it writes Word documents. */
import { draftWhereItFits, wordsOf, type DraftProblem, type Stage } from "../../../app/draft-report";
import { retainReport } from "../../../app/retain/retain-report";
import { draftSelf } from "../../../app/self-assessment/draft-self";
import { selfCheck } from "../../../app/self-assessment/self-check";
import { workingPapers } from "../../../app/working-papers";
import { ok, type Result } from "../../../core/base/result";
import type { Narrative } from "../../../core/narrative/narrative";
import { plainLines } from "../../../core/narrative/plain-text";
import type { Answering } from "../../../core/narrative/wanted";
import type { Pack } from "../../../pack/pack";
import { besideName, draftName } from "../../../text/zh/draft-name";
import type { Beside, MadeFiles } from "./draft-files";
import type { Worded } from "./draft-state";

export type Writing = {
  readonly stage: Stage;
  /** Who lets a final one go out with open matters, and why. */
  readonly answering: Answering | null;
  /** 报送对象; empty where none is named. */
  readonly recipient: string;
};

export async function writeChosen(worded: Worded, writing: Writing, pack: Pack): Promise<MadeFiles> {
  const name = nameFor(worded, writing.stage, pack);
  const said = await written(worded, writing, pack);
  if (!said.ok) return said;
  const { narrative, bytes } = said.value;
  const papers = await papersOf(worded, name, pack);
  const retained = await retainedOf(worded, { ...writing, name, narrative }, pack);
  return ok({ report: { name, bytes }, beside: [...papers, ...retained], stage: writing.stage, thin: worded.thin });
}

/** 青溪县科学技术局2021年上半年工作小结（征求意见稿）.docx */
export function nameFor({ of: { ledgers, time }, choices }: Worded, stage: Stage, pack: Pack): string {
  const { bureau } = pack.names(ledgers);
  const word = stage === "final" ? "定稿" : choices.kind === "self" ? "初稿" : choices.stage;
  return draftName({ bureau: typeof bureau === "string" ? bureau : "", kind: choices.kind, time, word });
}

type Said = { readonly narrative: Narrative; readonly bytes: Uint8Array<ArrayBuffer> };

async function written(
  { of, check, choices }: Worded,
  { stage, answering }: Writing,
  pack: Pack,
): Promise<Result<Said, DraftProblem>> {
  if (choices.kind === "self") {
    const self = selfCheck(of, pack);
    const table = await draftSelf(self, pack, stage);
    return table.ok ? ok({ narrative: wordsOf(self, { stage }), bytes: new Uint8Array(table.value) }) : table;
  }
  const answered = answering === null ? {} : { answering };
  const marks = choices.shading ? "shaded" : "plain";
  const charts = choices.charts ? "drawn" : "none";
  const drafted = await draftWhereItFits(check, pack, { stage, marks, charts, ...answered });
  if (!drafted.ok) return drafted;
  return ok({ narrative: wordsOf(check, { stage, ...answered }), bytes: new Uint8Array(drafted.value.bytes) });
}

async function papersOf({ check, choices }: Worded, name: string, pack: Pack): Promise<readonly Beside[]> {
  if (!choices.papers || choices.kind === "self") return [];
  return [
    { kind: "papers", name: besideName(name, "papers"), bytes: new Uint8Array(await workingPapers(check, pack)) },
  ];
}

type ToRetain = Writing & { readonly name: string; readonly narrative: Narrative };

// What is final, or sent to somebody, is kept with the rows behind every figure (P7).
async function retainedOf(
  { of }: Worded,
  { stage, recipient, name, narrative }: ToRetain,
  pack: Pack,
): Promise<readonly Beside[]> {
  if (stage === "draft" && recipient === "") return [];
  const sent = { recipient, on: of.time.clock, stage, document: name, text: plainLines(narrative) };
  const bytes = new Uint8Array(await retainReport(of, pack, sent));
  return [{ kind: "retained", name: besideName(name, "retained"), bytes }];
}
