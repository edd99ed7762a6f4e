/** What a document is, by its provenance, where it is no work summary. */
import type { Element } from "@xmldom/xmldom";
import type { Snapshot } from "../core/snapshot/snapshot";

export type SnapshotKind = NonNullable<Snapshot["kind"]>;

const KINDS: readonly SnapshotKind[] = ["self-assessment", "inserted"];

/** Null for a work summary, and for a kind that this version does not know (see isKnownKind). */
export function kindOf(root: Element | null): SnapshotKind | null {
  return KINDS.find((kind) => kind === root?.getAttribute("kind")) ?? null;
}

/** A kind of a newer version is not to be taken for a work summary. */
export function isKnownKind(root: Element | null): boolean {
  return !root?.hasAttribute("kind") || kindOf(root) !== null;
}
