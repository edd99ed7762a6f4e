/** JSON of which there is one text for each value: keys sorted, no spaces. Hashes over it are equal everywhere. */
import { compareText } from "./compare";

/** The canonical text of plain data: objects, arrays, text, finite numbers, booleans, null. Absent members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) return `{${members(value).join(",")}}`;
  const text: string | undefined =
    typeof value === "number" && !Number.isFinite(value) ? undefined : JSON.stringify(value);
  if (text === undefined) throw new Error(`no plain data: ${String(value)}`);
  return text;
}

function members(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}
