/** What a change of the clean workbook makes known. */
import type { RawValue } from "../../../src/core/workbook/workbook";
import type { SampleChange } from "../../make/workbook";
import { check, inputOf } from "./checked";
import { clean } from "./planted/plant";

/** rule/code severity, of everything a change makes known. */
export function told(change: SampleChange, clock?: string): readonly string[] {
  return check(inputOf(clean(change), clock)).findings.map(({ rule, code, severity }) => `${rule}/${code} ${severity}`);
}

export function cells(changed: Readonly<Record<string, RawValue>>): readonly string[] {
  return told({ cells: changed });
}
