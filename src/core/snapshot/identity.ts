/** Which workbook it is, whatever its file is called: 行政区划代码 and 报告年度. */
import { maskPersonalData } from "../identifier/personal-data";
import type { LedgerSet } from "../ledger/ledger";

/** "350425/2025"; a workbook that states no 行政区划代码 has a dash there. */
export function identityOf(parameters: LedgerSet["parameters"], year: number): string {
  const region = parameters.get("region")?.value;
  return `${typeof region === "string" && region !== "" ? maskPersonalData(region) : "-"}/${year}`;
}
