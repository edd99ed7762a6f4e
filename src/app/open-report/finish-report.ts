/** Use case: 定稿 of the report that is open: the clean copy, the sheet of its sources, and the rows behind every figure as the bureau keeps them (P7). */
import type { PlainDate } from "../../core/base/plain-date";
import { ok, type Result } from "../../core/base/result";
import type { Answering } from "../../core/narrative/wanted";
import { passagesOf } from "../../core/proofreading/passage";
import type { CleanCounts } from "../../docx/clean/clean-document";
import { readDocument, type DocumentProblem } from "../../docx/reading/read-document";
import type { Pack } from "../../pack/pack";
import { PROOF_SUFFIX } from "../../text/zh/clean";
import { RETAINED_SUFFIX } from "../../text/zh/explain/retained-words";
import type { Check } from "../check";
import { cleanReport, type CleanProblem } from "../clean-report";
import { retainReport, type Sent } from "../retain/retain-report";

export type FinishSettings = {
  readonly pack: Pack;
  /** The clean copy's file name, ending in .docx. */
  readonly name: string;
  readonly clock: PlainDate;
  /** 报送对象; may be empty. */
  readonly recipient: string;
  readonly withProblems: Answering | null;
};

export type MadeFile = { readonly name: string; readonly bytes: Uint8Array };

export type Finished =
  | {
      readonly kind: "finished";
      readonly copy: MadeFile;
      /** 数据来源表 and 取数底稿. */
      readonly beside: readonly MadeFile[];
      readonly counts: CleanCounts;
    }
  /** What is open, as pieces of a sentence. */
  | { readonly kind: "refused"; readonly open: readonly string[] };

/** Nothing is written into the document. */
export async function finishReport(
  bytes: Uint8Array,
  check: Check,
  settings: FinishSettings,
): Promise<Result<Finished, CleanProblem>> {
  const { name, clock, withProblems, pack, recipient } = settings;
  const cleaned = await cleanReport(bytes, { name, clock, withProblems });
  if (!cleaned.ok) return cleaned;
  if (cleaned.value.kind === "refused") return ok(cleaned.value);
  const { copy, proof, counts } = cleaned.value;
  const text = linesOf(copy);
  if (!text.ok) throw new Error(`a clean copy that cannot be read: ${text.problem.code}`);
  const sent = { recipient, on: clock, stage: "final", document: name, text: text.value } as const;
  const kept = await retainReport(check, pack, sent);
  const beside = [
    { name: name.replace(/\.docx$/, PROOF_SUFFIX), bytes: proof },
    { name: name.replace(/\.docx$/, RETAINED_SUFFIX), bytes: kept },
  ];
  return ok({ kind: "finished", copy: { name, bytes: copy }, beside, counts });
}

/** 标记为报送稿: what the document says now and the rows behind it, without a clean copy. */
export async function markAsSent(
  bytes: Uint8Array,
  check: Check,
  { pack, name, clock, recipient }: Omit<FinishSettings, "withProblems">,
): Promise<Result<MadeFile, DocumentProblem>> {
  const text = linesOf(bytes);
  if (!text.ok) return text;
  const sent: Sent = { recipient, on: clock, stage: "draft", document: name, text: text.value };
  return ok({ name: name.replace(/\.docx$/, RETAINED_SUFFIX), bytes: await retainReport(check, pack, sent) });
}

// What people typed belongs to what was sent.
function linesOf(bytes: Uint8Array): Result<readonly string[], DocumentProblem> {
  const read = readDocument(bytes);
  if (!read.ok) return read;
  const lines = passagesOf(read.value.blocks).map(({ text }) => text);
  return ok(lines.filter((line) => line.trim() !== ""));
}
