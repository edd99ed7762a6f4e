/** Use case: 报送留底 (P7): what a report that is sent said, and the rows behind every figure, as a workbook the bureau keeps. */
import type { PlainDate } from "../../core/base/plain-date";
import type { Retained } from "../../core/explain/retained";
import { retainFigures } from "../../core/explain/retain-figures";
import { maskPersonalData } from "../../core/identifier/personal-data";
import { fingerprintOf } from "../../core/ledger/fingerprint";
import { identityOf } from "../../core/snapshot/identity";
import type { Pack } from "../../pack/pack";
import { periodText } from "../../text/zh/explain/describe-figure";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { Check } from "../check";
import { tellFigure } from "../explain-figure";
import { retainedSheets } from "./retained-sheets";

/** What a report is sent as. */
export type Sent = {
  /** 报送对象; empty where a final report is written without one. */
  readonly recipient: string;
  readonly on: PlainDate;
  readonly stage: Retained["stage"];
  /** The document's file name, without its path. */
  readonly document: string;
  /** What it says, a line for each paragraph. */
  readonly text: readonly string[];
};

/** The bytes of …_取数底稿.xlsx: same check, same bytes. */
export function retainReport(check: Check, pack: Pack, sent: Sent): Promise<Uint8Array> {
  return writeWorkbook(retainedSheets(retainedOf(check, pack, sent)));
}

export function retainedOf(check: Check, pack: Pack, { recipient, ...sent }: Sent): Retained {
  const { ledgers, time } = check;
  return {
    format: 1,
    ...sent,
    recipient: maskPersonalData(recipient),
    workbook: {
      name: ledgers.workbook,
      identity: identityOf(ledgers.parameters, time.year),
      fingerprint: fingerprintOf(ledgers),
    },
    cutoff: time.cutoff,
    ...retainedFigures(check, pack),
  };
}

/** The figures of the indicators as they are now: what an earlier 取数底稿 is held against. */
export function retainedFigures(check: Check, pack: Pack): Pick<Retained, "figures" | "rows"> {
  return retainFigures({
    keys: check.indicators.map(({ id }) => id),
    figures: check.figures,
    ledgers: check.ledgers,
    describe: (figure) => ({
      period: periodText(figure),
      paragraph: tellFigure(figure.key, check, pack)?.paragraph ?? "",
    }),
  });
}
