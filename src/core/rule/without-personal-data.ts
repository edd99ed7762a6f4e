/** Hides what identifies a person in whatever a finding says, so that no rule can quote it, ours or a bureau's own (domain R23). */
import { maskPersonalData } from "../identifier/personal-data";
import type { Seen, Sighting } from "./rule";

type Said = Pick<Sighting, "seen" | "expected">;

/** The values as they may leave the workbook. */
export function withoutPersonalData({ seen, expected }: Said): Said {
  const told = Object.entries(seen);
  const masked = told.map(([name, value]) => [name, maskSeen(value)] as const);
  const same = masked.every(([, value], at) => value === told[at]?.[1]);
  return { seen: same ? seen : Object.fromEntries(masked), expected: maskSeen(expected) };
}

function maskSeen(value: Seen): Seen {
  return typeof value === "string" ? maskPersonalData(value) : value;
}
