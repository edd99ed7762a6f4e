/** The file that `keji check --map` reads, described in docs/mapping.md. A key that changes meaning or goes raises `format`. */
import { z } from "zod";
import { fail, ok, type Result } from "../../core/base/result";
import {
  MAPPING_FORMAT,
  resolveMapping,
  type FieldMapping,
  type MappingAction,
  type MappingFault,
  type StatedMapping,
} from "../../core/ledger/mapping";
import type { LedgerSchema } from "../../core/ledger/schema";

/** Both as people write them in 字段映射 and as programs do. */
const ACTIONS: Readonly<Record<string, MappingAction>> = {
  采用: "use",
  忽略: "ignore",
  追加: "append",
  选用: "choose",
  use: "use",
  ignore: "ignore",
  append: "append",
  choose: "choose",
};

const mapping = z.strictObject({
  /** The sheet's name; left out: whatever the sheet is called. */
  sheet: z.string().default(""),
  /** The header as the sheet has it; left out: the sheet as a whole. */
  header: z.string().default(""),
  /** A ledger's name or id. */
  ledger: z.string().default(""),
  /** A field's header or key. */
  field: z.string().default(""),
  action: z.enum(Object.keys(ACTIONS) as [string, ...string[]]).default("采用"),
});

const mappingJson = z.strictObject({ format: z.int().positive(), mappings: z.array(mapping) });

type Faulty = `map-${MappingFault["code"]}`;

/** Why a mapping file cannot be followed; `entry` counts from 1. Nothing of it is followed then. */
export type MappingFileProblem =
  | { readonly code: "map-not-json" | "map-newer-format"; readonly path: string }
  | { readonly code: "map-wrong-form"; readonly path: string; readonly at: string }
  | {
      readonly code: Faulty;
      readonly path: string;
      readonly entry: number;
      readonly stated: string;
      readonly nearest: string | null;
    };

/** The mappings of the file's text. */
export function readMappingFile(
  text: string,
  path: string,
  schemas: readonly LedgerSchema[],
): Result<readonly FieldMapping[], MappingFileProblem> {
  const json = parsed(text);
  if (json === undefined) return fail({ code: "map-not-json", path });
  if (isNewer(json)) return fail({ code: "map-newer-format", path });
  const read = mappingJson.safeParse(json);
  if (!read.success) return fail({ code: "map-wrong-form", path, at: placeOf(read.error) });
  const mappings: FieldMapping[] = [];
  for (const [index, entry] of read.data.mappings.entries()) {
    const resolved = resolveMapping(statedBy(entry), schemas);
    if (!resolved.ok) {
      const { code, stated, nearest } = resolved.problem;
      return fail({ code: `map-${code}`, path, entry: index + 1, stated, nearest });
    }
    mappings.push(resolved.value);
  }
  return ok(mappings);
}

function statedBy({ action, ...told }: z.infer<typeof mapping>): StatedMapping {
  return { ...told, action: ACTIONS[action] ?? null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown;
  } catch {
    return undefined;
  }
}

function isNewer(json: unknown): boolean {
  return typeof json === "object" && json !== null && "format" in json && Number(json.format) > MAPPING_FORMAT;
}

/** mappings[2].header */
function placeOf({ issues }: z.ZodError): string {
  const path = issues[0]?.path ?? [];
  const text = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`)).join("");
  return text === "" ? "文件" : text.replace(/^\./u, "");
}
