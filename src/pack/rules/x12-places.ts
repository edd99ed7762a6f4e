/** X12: towns and villages of commissioners that the 乡镇村名录 does not have, and a list that is not as long as the 参数表 says. */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { compareText } from "../../core/base/compare";
import { firstDay, lastDay, type PlainDate } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import { listItems } from "../../core/ledger/list-value";
import { placeKey } from "../../core/ledger/place-name";
import { PAUSE, type Looking, type Rule, type RuleEvidence, type Severity, type Sighting } from "../../core/rule/rule";
import { withLedgers } from "./needed";
import { sightParameter } from "./parameters";
import { pausesAt } from "./pauses";
import { placesIn, type Places } from "./places";
import { sightCell, valuesOf } from "./sight";

const NEEDED = { L10b: ["town", "vill"] } as const;

export const x12: Rule = {
  id: "X12",
  severity: "mandatory",
  name: "服务乡镇、行政村不在名录",
  formula:
    "若科技特派员台账某行协议在统计截止日有效，则其服务乡镇、服务行政村∈乡镇村名录，且村属于所填乡镇（协议已到期的行为提示性）；乡镇村名录的乡镇数、行政村数=参数表乡镇数、行政村数（核实性）",
  source: "domain 5.3 X12",
  reads: {
    ledgers: { ...NEEDED, L10: ["town", "vill", "start", "end"] },
    parameters: ["towns", "villages"],
  },
  codes: ["unknown-town", "unknown-village", "other-town", "towns-differ", "villages-differ"],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "across-years" },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L10b }) => unlisted(evidence, L10b)),
};

function* unlisted(evidence: RuleEvidence, list: Ledger): Looking {
  const places = placesIn(list);
  yield PAUSE;
  const commissioners = evidence.ledger("L10");
  if (commissioners) yield* strangers(commissioners, places, evidence);
  yield* countsDiffer(evidence, places);
}

function* strangers(ledger: Ledger, places: Places, { time }: RuleEvidence): Looking {
  const [towns, villages] = [valuesOf(ledger, "town"), valuesOf(ledger, "vill")];
  const active = activeOn(ledger, timeOfLedger(ledger, time).cutoff);
  for (let row = 0; row < ledger.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    const severity = active(row) ? "mandatory" : "notice";
    const named = { towns: listItems(towns[row]), villages: listItems(villages[row]) };
    yield* misplaced({ ledger, row, severity, named }, places);
  }
}

type Row = {
  readonly ledger: Ledger;
  readonly row: number;
  readonly severity: Severity;
  readonly named: { readonly towns: readonly string[]; readonly villages: readonly string[] };
};

function* misplaced({ ledger, row, severity, named }: Row, places: Places): Generator<Sighting> {
  const unknownTowns = named.towns.filter((town) => !places.towns.has(placeKey(town)));
  if (unknownTowns.length > 0) {
    const seen = { value: unknownTowns.join("、") };
    yield sightCell({ ledger, row, column: "town" }, { code: "unknown-town", severity, seen });
  }
  const cell = { ledger, row, column: "vill" };
  const unknown = named.villages.filter((village) => !places.townsOf.has(placeKey(village)));
  if (unknown.length > 0) {
    yield sightCell(cell, { code: "unknown-village", severity, seen: { value: unknown.join("、") } });
  }
  // Where a town is not known, or none is named, nobody can tell whether the village is in it.
  if (unknownTowns.length > 0 || named.towns.length === 0) return;
  const own = named.towns.map(placeKey);
  const elsewhere = named.villages.filter((village) => {
    const bearing = places.townsOf.get(placeKey(village));
    return bearing !== undefined && !own.some((town) => bearing.has(town));
  });
  if (elsewhere.length === 0) return;
  const expected = elsewhere.map((village) => townsWith(places, village)).join("、");
  const seen = { value: elsewhere.join("、"), towns: named.towns.join("、") };
  yield sightCell(cell, { code: "other-town", severity, seen, expected, beside: ["town"] });
}

function townsWith({ townsOf }: Places, village: string): string {
  return [...(townsOf.get(placeKey(village))?.values() ?? [])].sort(compareText).join("或");
}

/** Rows of agreements that may run on a day. */
function activeOn(ledger: Ledger, day: PlainDate): (row: number) => boolean {
  const [starts, ends] = [valuesOf(ledger, "start"), valuesOf(ledger, "end")];
  return (row) => {
    const [start, end] = [starts[row], ends[row]];
    return (typeof start !== "string" || firstDay(start) <= day) && (typeof end !== "string" || lastDay(end) >= day);
  };
}

function countsDiffer({ parameter }: RuleEvidence, { towns, villages }: Places): readonly Sighting[] {
  const stated = [
    { line: parameter("towns"), code: "towns-differ", listed: towns.size },
    { line: parameter("villages"), code: "villages-differ", listed: villages },
  ];
  return stated.flatMap(({ line, code, listed }) =>
    line && typeof line.value === "number" && line.value !== listed
      ? [sightParameter(line, { code, severity: "verify", expected: listed })]
      : [],
  );
}
