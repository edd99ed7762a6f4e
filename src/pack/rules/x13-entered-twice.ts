/** X13: a training of farmers that stands among the science events too, so that its people and leaflets count twice. */
import { addDays, type PlainDate } from "../../core/base/plain-date";
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger, Value } from "../../core/ledger/ledger";
import { PAUSE, type Looking, type Rule, type Sighting } from "../../core/rule/rule";
import { withLedgers } from "./needed";
import { pausesAt, type Pausing } from "./pauses";
import { readerOf, sightRow, textAt } from "./sight";

const TRAINING = /培训|讲习|实训/u;
/** Kinds of event that a training may have been entered as. */
const LIKE_TRAININGS: ReadonlySet<unknown> = new Set(["lecture", "other", "consulting"]);
/** No class is longer; a longer one is a mistyped date. */
const LONGEST_DAYS = 31;

const NEEDED = {
  L11: ["date", "title", "kind", "place", "people", "leaflets"],
  L12: ["title", "start", "place", "visits"],
} as const;

export const x13: Rule = {
  id: "X13",
  severity: "verify",
  name: "培训与科普活动重复登记",
  formula:
    "若科普活动与某期培训日期、地点相同，且活动名称为培训，或为讲座、咨询、其他类且人次（资料份数）相同，则疑为同一活动，不应在两个台账重复计数",
  source: "domain 5.3 X13",
  reads: { ledgers: { L11: NEEDED.L11, L12: [...NEEDED.L12, "end", "people", "leaflets"] } },
  codes: ["twice"],
  copes: true,
  explained: { reasons: ["document"], holds: "across-years" },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L11, L12 }) => repeated(L11, L12)),
};

function* repeated(events: Ledger, trainings: Ledger): Looking {
  const occasionOf = yield* occasionsOf(events, trainings);
  const [titleOf, kindOf] = [readerOf(events, "title"), readerOf(events, "kind")];
  const [peopleOf, leafletsOf] = [readerOf(events, "people"), readerOf(events, "leaflets")];
  for (let row = 0; row < events.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    const occasion = occasionOf(row);
    if (!occasion || occasion.first === null) continue;
    const alike = LIKE_TRAININGS.has(kindOf(row))
      ? (occasion.byPeople.get(peopleOf(row)) ?? occasion.byLeaflets.get(leafletsOf(row)))
      : undefined;
    const training = TRAINING.test(String(titleOf(row))) ? occasion.first : alike;
    if (training !== undefined) yield told(events, row, textAt({ ledger: trainings, row: training, column: "title" }));
  }
}

function told(ledger: Ledger, row: number, training: string): Sighting {
  const seen = { day: textAt({ ledger, row, column: "date" }), training };
  return sightRow({ ledger, row, column: "title" }, { code: "twice", seen });
}

/** A day and a place of some event, and the trainings held then and there, by what they counted. */
type Occasion = {
  first: number | null;
  readonly byPeople: Map<Value, number>;
  readonly byLeaflets: Map<Value, number>;
};

/** The occasion of each event. Only these are looked up: the trainings of a year have many more days and places. */
function* occasionsOf(events: Ledger, trainings: Ledger): Pausing<(event: number) => Occasion | undefined> {
  const [dayOf, placeOf] = [readerOf(events, "date"), readerOf(events, "place")];
  const occasions = new Map<string, Occasion>();
  const occasionOf = (row: number): string => keyOf(dayOf(row), placeOf(row)) ?? "";
  for (let row = 0; row < events.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    occasions.set(occasionOf(row), { first: null, byPeople: new Map(), byLeaflets: new Map() });
  }
  occasions.delete("");
  yield* enter(trainings, occasions);
  return (event) => occasions.get(occasionOf(event));
}

function* enter(trainings: Ledger, occasions: ReadonlyMap<string, Occasion>): Pausing<void> {
  const [startOf, endOf] = [readerOf(trainings, "start"), readerOf(trainings, "end")];
  const placeOf = readerOf(trainings, "place");
  const counts = {
    people: [readerOf(trainings, "visits"), readerOf(trainings, "people")],
    leaflets: readerOf(trainings, "leaflets"),
  };
  for (let row = 0; row < trainings.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    for (const day of daysFrom(startOf(row), endOf(row))) {
      const occasion = occasions.get(keyOf(day, placeOf(row)) ?? "");
      if (!occasion) continue;
      occasion.first ??= row;
      for (const people of counts.people) remember(occasion.byPeople, people(row), row);
      remember(occasion.byLeaflets, counts.leaflets(row), row);
    }
  }
}

// Nothing counted, or nobody there, is alike everywhere.
function remember(found: Map<Value, number>, counted: Value, row: number): void {
  if (typeof counted === "number" && counted > 0 && !found.has(counted)) found.set(counted, row);
}

/** A whole date, not only its month. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function keyOf(day: Value, place: Value): string | null {
  const whole = typeof day === "string" && DAY.test(day);
  return whole && typeof place === "string" ? `${day} ${matchingKey(place)}` : null;
}

function daysFrom(start: Value, end: Value): readonly PlainDate[] {
  if (typeof start !== "string" || !DAY.test(start)) return [];
  const days = [start];
  for (let day = start; typeof end === "string" && day < end && days.length < LONGEST_DAYS;) {
    day = addDays(day, 1);
    days.push(day);
  }
  return days;
}
