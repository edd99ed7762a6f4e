/** Reads the file of --map. */
import { readMappingFile } from "../../app/wire/mapping-json";
import { ok, type Result } from "../../core/base/result";
import type { FieldMapping } from "../../core/ledger/mapping";
import { pack } from "../../pack/pack";
import type { Io } from "../io";
import type { CommandProblem } from "./outcome";

/** What it says; nothing where no file is named. */
export async function givenMappings(
  path: string | null,
  io: Io,
): Promise<Result<readonly FieldMapping[], CommandProblem>> {
  if (path === null) return ok([]);
  const file = await io.files.read(path);
  return file.ok ? readMappingFile(new TextDecoder().decode(file.value), path, pack.ledgers) : file;
}
