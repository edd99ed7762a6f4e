/** What the file of a report is called. */
import type { Check } from "../../app/check";
import type { Pack } from "../../pack/pack";
import { draftName } from "../../text/zh/draft-name";

/** `stage` is null for a final copy. */
export function reportName(check: Check, pack: Pack, stage: string | null): string {
  const { bureau } = pack.names(check.ledgers);
  const kind = check.wanted?.kind ?? "annual";
  return draftName({ bureau: typeof bureau === "string" ? bureau : "", kind, time: check.time, word: stage });
}
