/** Use case: verify a report: readDocument → judgeBound and proofread → what holds and what does not. It changes nothing. */
import { ok, fail, type Result } from "../core/base/result";
import { judgeBound, type BoundFigure } from "../core/proofreading/bound-figures";
import type { Facts } from "../core/proofreading/facts";
import type { ProofFinding, ReadNumber } from "../core/proofreading/proof";
import { proofread } from "../core/proofreading/proofread";
import type { ControlFigure } from "../core/proofreading/control-figure";
import { identityOf } from "../core/snapshot/identity";
import { fingerprintOf } from "../core/ledger/fingerprint";
import { readDocument, type DocumentProblem, type ReadDocument } from "../docx/reading/read-document";
import type { Provenance } from "../docx/reading/read-provenance";
import { mentions } from "../pack/mentions/catalog";
import { pack } from "../pack/pack";
import { asWanted } from "./as-wanted";
import type { Check } from "./check";
import { selfCheck } from "./self-assessment/self-check";
import { factsOfCheck, factsOfProvenance, wordingsOfCheck, wordingsWritten } from "./verify-facts";

/** The workbook that a report was held against, and whether it is the one the report was written from. */
export type VerifiedAgainst = {
  readonly name: string;
  readonly identity: string;
  /** null where the report does not say what it was written from. */
  readonly isSameWorkbook: boolean | null;
  /** Nothing changed in the ledgers since the report was written or refreshed. */
  readonly isUnchanged: boolean | null;
};

export type Verification = {
  readonly holds: boolean;
  readonly against: "workbook" | "provenance";
  readonly workbook: VerifiedAgainst | null;
  readonly isLinked: boolean;
  readonly figures: readonly BoundFigure[];
  /** Numbers that nobody linked. */
  readonly numbers: readonly ReadNumber[];
  readonly findings: readonly ProofFinding[];
  readonly facts: Facts;
};

export type VerifyProblem = DocumentProblem | { readonly code: "not-linked" };

/** A document that is not linked can be held against a workbook only. */
export function verifyReport(bytes: Uint8Array, check: Check | null): Result<Verification, VerifyProblem> {
  const read = readDocument(bytes);
  return read.ok ? verifyRead(read.value, check) : read;
}

/** The same of a document that was read already. */
export function verifyRead(
  read: ReadDocument,
  check: Check | null,
): Result<Verification, { readonly code: "not-linked" }> {
  if (check) return ok(verified(read, check));
  return read.provenance ? ok(againstItself(read, read.provenance)) : fail({ code: "not-linked" });
}

/** What the workbook says now of a report of that kind, with the highlights that were ticked. */
export function checkFor(provenance: Provenance | null, annual: Check): Check {
  if (!provenance) return annual;
  const { kind, wanted } = provenance;
  if (kind === "self-assessment") return selfCheck(wanted ? { ...annual, wanted } : annual, pack);
  return wanted ? asWanted(annual, wanted, pack) : annual;
}

function verified(document: ReadDocument, annual: Check): Verification {
  const { provenance } = document;
  const check = checkFor(provenance, annual);
  const now = wordingsOfCheck(check, (key) => provenance?.texts.get(key)?.figures ?? []);
  const written = provenance ? wordingsWritten(provenance) : () => null;
  const figures = document.controls.map((control) => judgeBound(control, { now, written }));
  const read = proofed(document, factsOfCheck(check));
  return {
    ...verdict(figures, read),
    against: "workbook",
    workbook: workbookOf(check, provenance),
    isLinked: provenance !== null,
    facts: read.facts,
  };
}

function againstItself(document: ReadDocument, provenance: Provenance): Verification {
  const written = wordingsWritten(provenance);
  const figures = document.controls.map((control) => judgeBound(control, { now: written, written }));
  const read = proofed(document, factsOfProvenance(provenance));
  return { ...verdict(figures, read), against: "provenance", workbook: null, isLinked: true, facts: read.facts };
}

type Proofed = {
  readonly facts: Facts;
  readonly numbers: readonly ReadNumber[];
  readonly findings: readonly ProofFinding[];
};

function proofed({ blocks, controls }: ReadDocument, facts: Facts): Proofed {
  const figureOf = (control: number): ControlFigure | null => mentioned(controls[control]?.tag ?? null);
  const { numbers, findings } = proofread(blocks, { facts, mentions, indicators: pack.indicators }, figureOf);
  return { facts, numbers: numbers.filter(({ control }) => control === null), findings };
}

/** The figure that a mention's tag names, fig:PAT_GRT~s; the second form of a target is ~target.2. */
function mentioned(tag: string | null): ControlFigure | null {
  const [, figure, form] = /^fig:(.+)~([a-z]+)/.exec(tag ?? "") ?? [];
  // How points are given is no value of them, whatever numbers it names.
  if (figure === undefined || form === "method" || form === "note") return null;
  return { figure, aspect: form === "target" || form === "rate" ? form : null };
}

// Doubts, and numbers that nothing is known of, are for a person to look at; they do not make a report wrong.
function verdict(
  figures: readonly BoundFigure[],
  { numbers, findings }: Proofed,
): Pick<Verification, "holds" | "figures" | "numbers" | "findings"> {
  const holds =
    figures.every(({ state }) => state === "current") &&
    numbers.every(({ state }) => state !== "conflicts") &&
    findings.every(({ severity }) => severity !== "error");
  return { holds, figures, numbers, findings };
}

function workbookOf({ ledgers, time }: Check, provenance: Provenance | null): VerifiedAgainst {
  const identity = identityOf(ledgers.parameters, time.year);
  const own = provenance?.workbook;
  return {
    name: ledgers.workbook,
    identity,
    isSameWorkbook: own ? own.identity === identity : null,
    isUnchanged: own ? own.fingerprint === fingerprintOf(ledgers) : null,
  };
}
