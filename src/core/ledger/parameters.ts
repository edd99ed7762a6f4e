/** Reads the 参数表: lines of a name and, beside it, a value (or a unit and then a value). */
import type { RawValue, Sheet } from "../workbook/workbook";
import { readerOf } from "./cell-reader";
import { headerForm, splitHeader, withoutRemark } from "./header-text";
import type { Flaw, Parameter } from "./ledger";
import { layoutOf, type NameAt, type ParameterCells, type ParameterLayout } from "./parameter-layout";
import type { ParameterSchema } from "./schema";
import { isEmptyCell } from "./token";

export type FoundParameters = { readonly sheet: Sheet; readonly parameters: ReadonlyMap<string, Parameter> };

/** A sheet is a 参数表 when it names at least so many. */
const ENOUGH = 3;

type Names = ReadonlyMap<string, ParameterSchema>;
type Line = { readonly schema: ParameterSchema; readonly unit: string | null; readonly at: NameAt };

/** The sheet that names most of the parameters, of equals the first; null when none names enough. */
export function findParameters(sheets: readonly Sheet[], schemas: readonly ParameterSchema[]): FoundParameters | null {
  const names = namesOf(schemas);
  let best: FoundParameters | null = null;
  for (const sheet of sheets) {
    const parameters = readParameters(sheet, names);
    if (parameters.size >= ENOUGH && parameters.size > (best?.parameters.size ?? 0)) best = { sheet, parameters };
  }
  return best;
}

function namesOf(schemas: readonly ParameterSchema[]): Names {
  const names = new Map<string, ParameterSchema>();
  for (const schema of schemas) {
    for (const synonym of schema.synonyms) names.set(headerForm(synonym), schema);
  }
  // Names last: a canonical name wins over another parameter's synonym.
  for (const schema of schemas) names.set(headerForm(schema.name), schema);
  return names;
}

/** Every line that names a parameter; of two lines for one the first with a value holds. */
function readParameters(sheet: Sheet, names: Names): Map<string, Parameter> {
  const lines = linesOf(sheet, names);
  const layouts = new Map<number, ParameterLayout>();
  const parameters = new Map<string, Parameter>();
  for (const { schema, unit, at } of lines) {
    const column = lines.filter((line) => line.at.column === at.column).map((line) => line.at);
    const layout = layouts.get(at.column) ?? layoutOf(sheet, column);
    layouts.set(at.column, layout);
    const cells = layout(at);
    const known = parameters.get(schema.key);
    if (known !== undefined && (!isEmptyCell(known.raw) || isEmptyCell(cells.raw))) continue;
    parameters.set(schema.key, readParameter(sheet, { schema, unit: unit ?? cells.unit }, cells));
  }
  return parameters;
}

const LONGEST_NAME = 30;
/** A 参数表 is short: what stands further down in a long list is none. */
const SEARCHED_ROWS = 500;

function linesOf(sheet: Sheet, names: Names): Line[] {
  return sheet.rows.slice(0, SEARCHED_ROWS).flatMap((row, index) =>
    row.flatMap((raw, left): Line[] => {
      const named = nameIn(raw, names);
      // 县名 followed by 行政区划代码 is a header row of another list, not a name and its value.
      if (named === null || nameIn(row[left + 1] ?? null, names) !== null) return [];
      return [{ ...named, at: { row: index + 1, column: left + 1 } }];
    }),
  );
}

function nameIn(raw: RawValue, names: Names): Omit<Line, "at"> | null {
  if (typeof raw !== "string" || raw.length > LONGEST_NAME) return null;
  const { whole, name, unit } = splitHeader(raw);
  const schema = names.get(whole) ?? names.get(name) ?? names.get(withoutRemark(name));
  return schema === undefined ? null : { schema, unit };
}

function readParameter(sheet: Sheet, line: Omit<Line, "at">, cells: ParameterCells): Parameter {
  const { schema, unit } = line;
  const { raw, row, column } = cells;
  const flaws: Flaw[] = [];
  const value = isEmptyCell(raw) ? null : readerOf(schema.type, unit)(raw, flaws);
  return { key: schema.key, name: schema.name, value, raw, flaws, place: { sheet: sheet.name, row, column } };
}

const REMARK = /[（(〔[][^（）()〔〕[\]]*[）)〕\]]\s*$/u;

/** The county's name as sentences use it, without a remark in brackets behind it: 青溪县(虚构) is 青溪县. */
export function countyName(text: string): string {
  const name = text.replace(REMARK, "").trim();
  return name === "" ? text.trim() : name;
}
