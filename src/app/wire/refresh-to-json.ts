/** A refresh as one plain object. */
import type { AdoptedTyped } from "../adopt-typed";
import type { Refreshed } from "../refresh-report";
import type { RefreshJson } from "./refresh-json";

export function refreshToJson(
  { plan, stored, snapshot, repaired, relinked, yearsLeft, bytes }: Refreshed,
  of: {
    readonly report: string;
    readonly written: boolean;
    readonly adopted: readonly AdoptedTyped[];
    readonly adoptedInto: string | null;
  },
): RefreshJson {
  const { workbook, pack } = snapshot;
  return {
    format: 1,
    report: of.report,
    from: { identity: stored.identity, year: stored.year, pack: stored.pack.version, snapshot: stored.snapshot },
    to: { identity: workbook.identity, year: snapshot.year, pack: pack.version, snapshot: snapshot.id },
    turns: plan.turns.map((turn) => ({ ...turn })),
    figures: plan.figures.map((figure) => ({
      ...figure,
      texts: figure.texts.map((text) => ({ ...text, typed: [...text.typed] })),
    })),
    blocks: plan.blocks.map((block) => ({
      ...block,
      touched: [...block.touched],
      chart: block.chart ? { ...block.chart } : null,
      rows: block.rows && { added: [...block.rows.added], removed: [...block.rows.removed] },
    })),
    repaired: { joined: [...repaired.joined], unframed: [...repaired.unframed], unsure: [...repaired.unsure] },
    relinked: relinked.map((match) => ({ ...match })),
    yearsLeft: [...yearsLeft],
    adopted: of.adopted.map((number) => ({ ...number })),
    adoptedInto: of.adoptedInto,
    changed: bytes !== null,
    written: of.written,
  };
}
