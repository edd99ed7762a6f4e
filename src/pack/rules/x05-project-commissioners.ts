/** X05: a commissioner's project whose commissioner is not in the 科技特派员台账, or serves others than the one who carries it out. */
import { compareText } from "../../core/base/compare";
import { compareNames, matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import { listItems } from "../../core/ledger/list-value";
import { PAUSE, type Looking, type Rule } from "../../core/rule/rule";
import { withLedgers } from "./needed";
import { ownersIn } from "./owners";
import { pausesAt } from "./pauses";
import { sightCell, textAt, valuesOf } from "./sight";

const NEEDED = { L04: ["org", "type", "ts"], L10: ["nm", "svc"] } as const;

export const x05: Rule = {
  id: "X05",
  severity: "verify",
  name: "后补助项目与特派员台账不符",
  formula: "若计划类别为科技特派员后补助，则科技特派员∈科技特派员台账（含团队成员），且其服务单位=承担单位",
  source: "domain 5.3 X05（未填特派员由R12核对）",
  reads: { ledgers: { L04: NEEDED.L04, L10: [...NEEDED.L10, "members"] } },
  codes: ["unknown-commissioner", "serves-others"],
  copes: true,
  explained: { reasons: ["renamed", "document"], holds: "across-years" },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L04, L10 }) => mismatches(L04, L10)),
};

function* mismatches(projects: Ledger, commissioners: Ledger): Looking {
  const [types, names] = [valuesOf(projects, "type"), valuesOf(projects, "ts")];
  const served = servedBy(commissioners);
  yield PAUSE;
  for (let row = 0; row < projects.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    const named = types[row] === "commissioner" ? listItems(names[row]) : [];
    const unknown = named.filter((name) => !served.has(matchingKey(name)));
    const cell = { ledger: projects, row, column: "ts" };
    if (unknown.length > 0) {
      yield sightCell(cell, { code: "unknown-commissioner", seen: { value: unknown.join("、") } });
      continue;
    }
    const org = textAt({ ...cell, column: "org" });
    const serving = named.flatMap((name) => [...(served.get(matchingKey(name)) ?? [])]);
    if (named.length === 0 || serving.some((unit) => isSame(unit, org))) continue;
    const expected = [...new Set(serving)].sort(compareText).join("、");
    yield sightCell(cell, { code: "serves-others", seen: { org }, expected, beside: ["org"] });
  }
}

/** Name of a commissioner, a team or one of its members → the units served. */
function servedBy(ledger: Ledger): ReadonlyMap<string, ReadonlySet<string>> {
  const [names, members, units] = [valuesOf(ledger, "nm"), valuesOf(ledger, "members"), valuesOf(ledger, "svc")];
  const served = new Map<string, Set<string>>();
  for (let row = 0; row < ledger.count; row++) {
    const [name, unit] = [names[row], units[row]];
    for (const one of [...ownersIn(String(name ?? "")), ...listItems(members[row])]) {
      const known = served.get(matchingKey(one)) ?? new Set();
      if (typeof unit === "string") for (const each of ownersIn(unit)) known.add(each);
      served.set(matchingKey(one), known);
    }
  }
  return served;
}

// 专业合作社 and 农民专业合作社, 有限公司 and 有限责任公司 are ways to write one name (domain 8.4).
function isSame(unit: string, org: string): boolean {
  return org === "" || compareNames(unit, org) !== "DIFFERENT";
}
