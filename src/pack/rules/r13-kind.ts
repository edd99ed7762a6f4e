/** R13: a patent's kind contradicts its number or its publication number. */
import type { PatentKind } from "../../core/identifier/patent-kind";
import { checkPublicationNumber } from "../../core/identifier/publication-number";
import type { Ledger } from "../../core/ledger/ledger";
import type { ColumnType } from "../../core/ledger/schema";
import type { Rule, Sighting } from "../../core/rule/rule";
import { patentKind } from "./patent-digits";
import { schemaOf, sightCell, textAt, valuesOf } from "./sight";

export const r13: Rule = {
  id: "R13",
  severity: "mandatory",
  name: "专利类型与编号不符",
  formula:
    "若专利号种类位为1或8、2或9、3，则专利类型依次为发明、实用新型、外观设计；若填有授权公告号，则字母与专利类型一致，且不为申请公布号（…A）",
  source: "domain 5.1 R13、7.3、7.4；ZC 0006-2003；ZC 0007-2012",
  reads: { ledgers: { L06: ["no", "type", "gno"] } },
  codes: ["number-differs", "publication-differs", "application-publication"],
  copes: true,
  check: (evidence) => {
    const ledger = evidence.ledger("L06");
    if (!ledger) return { status: "not-applicable", reason: { code: "no-ledger", what: "L06" } };
    if (!ledger.columns.has("type"))
      return { status: "not-applicable", reason: { code: "no-column", what: "L06.type" } };
    return contradictions(ledger);
  },
};

function* contradictions(ledger: Ledger): Generator<Sighting> {
  const [types, numbers, publications] = [valuesOf(ledger, "type"), valuesOf(ledger, "no"), valuesOf(ledger, "gno")];
  for (let row = 0; row < ledger.count; row++) {
    const [type, publication] = [types[row], publications[row]];
    const kind = patentKind(numbers[row])?.kind;
    if (typeof type === "string" && kind !== undefined && kind !== type) {
      const seen = { number: textAt({ ledger, row, column: "no" }) };
      const expected = nameOfKind(ledger, kind);
      yield sightCell({ ledger, row, column: "type" }, { code: "number-differs", seen, expected, beside: ["no"] });
    }
    if (typeof publication === "string") yield* published({ ledger, row, type: type ?? null });
  }
}

type Published = { readonly ledger: Ledger; readonly row: number; readonly type: string | number | boolean | null };

function* published({ ledger, row, type }: Published): Generator<Sighting> {
  const cell = { ledger, row, column: "gno" };
  const checked = checkPublicationNumber(valuesOf(ledger, "gno")[row] ?? null);
  if (!checked.ok) return;
  const told = { seen: { type: textAt({ ledger, row, column: "type" }) } };
  if (!checked.grant) yield sightCell(cell, { code: "application-publication", ...told });
  else if (typeof type === "string" && type !== checked.kind) {
    yield sightCell(cell, {
      code: "publication-differs",
      ...told,
      expected: nameOfKind(ledger, checked.kind),
      beside: ["type"],
    });
  }
}

function nameOfKind(ledger: Ledger, kind: PatentKind): string {
  const type: ColumnType | undefined = schemaOf(ledger, "type")?.type;
  const value = type?.kind === "enum" ? type.values.find(({ code }) => code === kind) : undefined;
  return value?.name ?? kind;
}
