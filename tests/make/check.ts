/** Checks workbooks of the tests' notation in memory. */
import type { Check } from "../../src/app/check";
import { checkSheets } from "../../src/app/check-sheets";
import { drain } from "../../src/core/base/progress";
import type { Workbook } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { sampleWorkbook, type SampleChange } from "./workbook";

export function checkOf(workbook: Workbook, clock = "2022-01-05"): Check {
  const checked = drain(checkSheets(workbook, { pack, clock }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value;
}

/** The 青溪县 sample with changes, checked on 2022-01-05. */
export function checkSample(change: SampleChange = {}): Check {
  return checkOf(sampleWorkbook(change));
}
