/** Verifying in the pane: what is shown after what, and linking with its way back. */
import type { DocumentHost } from "../../../src/app/ports";
import { fail } from "../../../src/core/base/result";
import { pack } from "../../../src/pack/pack";
import { PackShelf } from "../../../src/taskpane/shared/pack-shelf";
import { firstState, type PaneState } from "../../../src/taskpane/shared/pane-state";
import { Store } from "../../../src/taskpane/shared/store";
import { NOTHING_PROOFED, type ProofState } from "../../../src/taskpane/word/proof-state";
import { Proofing } from "../../../src/taskpane/word/proofing";
import type { LinkOffer } from "../../../src/app/open-report/link-offers";
import { FileDocument } from "../../app/open-report/file-document";
import { checked, written } from "../../app/refresh/refreshed";
import { writeAfter } from "../../docx/habits/moving";
import { p, wordFile } from "../../make/word-file";

jest.setTimeout(60_000);

type Open = { readonly proofing: Proofing; readonly state: () => ProofState; readonly pane: Store<PaneState> };

function proofing(document: DocumentHost): Open {
  const pane = new Store(firstState("proof"));
  const packs = new PackShelf(() => Promise.resolve(pack));
  const made = new Proofing(new Store(NOTHING_PROOFED), { document, pane, packs });
  return { proofing: made, pane, state: () => made.store.get() };
}

function withCheck(pane: Store<PaneState>): void {
  pane.change({ checked: { check: checked(), lacks: [], milliseconds: 1 } });
}

function offers({ proof }: ProofState): readonly LinkOffer[] {
  if (proof.kind !== "shown") throw new Error(proof.kind);
  return proof.list.numbers.flatMap(({ link }) => (link !== null && link !== "update-first" ? [link] : []));
}

test("a number is linked, is no unlinked one any more, and is taken back", async () => {
  const file = new FileDocument(writeAfter("hitech", "经整理，全县专利授权量5件。")(await written()));
  const { proofing: own, pane, state } = proofing(file.host);
  withCheck(pane);
  await own.look();
  expect(offers(state())).toHaveLength(1);
  await own.link(offers(state()));
  expect(state().linking).toMatchObject({ kind: "linked", linked: { controls: [expect.any(Number)] } });
  expect(offers(state())).toEqual([]);
  await own.undo();
  expect(state().linking).toEqual({ kind: "undone", count: 1 });
  expect(offers(state())).toHaveLength(1);
});

test("what Word refuses is told, and the list stays", async () => {
  const file = new FileDocument(writeAfter("hitech", "经整理，全县专利授权量5件。")(await written()));
  const refusing = Object.assign(Object.create(file.host) as DocumentHost, {
    wrap: () => Promise.resolve(fail({ code: "document-protected" })),
    select: () => Promise.resolve(fail({ code: "document-gone" })),
  });
  const { proofing: own, pane, state } = proofing(refusing);
  withCheck(pane);
  await own.look();
  await own.link(offers(state()));
  expect(state()).toMatchObject({
    proof: { kind: "shown" },
    linking: { kind: "failed", problem: { code: "document-protected" } },
  });
  await own.show({ line: 1, words: "5件", nth: 0 });
  expect(state().linking).toEqual({ kind: "failed", problem: { code: "document-gone" } });
});

test("documents that hold nothing to verify", async () => {
  const other = proofing(new FileDocument(wordFile(p("一份通知"))).host);
  await other.proofing.look();
  expect(other.state().proof).toEqual({ kind: "not-linked" });
  withCheck(other.pane);
  await other.proofing.look();
  expect(other.state().proof).toMatchObject({ kind: "shown", list: { isLinked: false } });
  const broken = proofing(new FileDocument(new Uint8Array([1, 2, 3])).host);
  await broken.proofing.look();
  expect(broken.state().proof).toEqual({ kind: "failed", problem: { code: "report-not-docx" } });
});
