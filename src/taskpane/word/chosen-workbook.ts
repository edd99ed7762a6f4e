/** The workbook that a person chose for the report in Word: read once, and copied where a typed number is to count. */
import type { Check } from "../../app/check";
import { fail, ok, type Result } from "../../core/base/result";
import type { PlainDate } from "../../core/base/plain-date";
import type { ChosenFile, FileTrouble } from "../shared/collect-state";
import type { NamedFile } from "../shared/draft/draft-files";
import type { FileDecoder } from "../shared/file-decoder";
import type { PackShelf } from "../shared/pack-shelf";
import type { FileWorkbookHost } from "./file-workbook-host";
import type { AdoptProblem } from "./word-state";

export type WorkbookPorts = {
  readonly workbook: FileWorkbookHost;
  readonly decode: FileDecoder;
  readonly packs: PackShelf;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
};

/** A number that the report says over the ledger's, and who answers for it (P8). */
export type TypedNumber = {
  readonly figure: string;
  readonly text: string;
  readonly by: string;
  readonly reason: string;
};

const ADOPT_CODES = ["not-a-number", "not-adoptable", "supplied-already"] as const;

function adoptCode(code: string): AdoptProblem["code"] {
  const known = ADOPT_CODES.find((one) => one === code);
  return known ? `adopt-${known}` : "adopt-not-patched";
}

export class ChosenWorkbook {
  /** Its own bytes: a copy with an adopted number is made of them. */
  private file: { readonly name: string; readonly bytes: Uint8Array } | null = null;

  constructor(private readonly ports: WorkbookPorts) {}

  /** Makes it the pane's workbook; why not, or null. */
  async open(file: ChosenFile): Promise<FileTrouble | null> {
    const bytes = await file.bytes().catch(() => null);
    if (bytes === null) return { file: file.name, code: "unreadable" };
    const { result } = await this.ports.decode({ name: file.name, bytes });
    if (!result.ok) return { file: file.name, code: result.problem.code };
    this.ports.workbook.choose(result.value);
    this.file = { name: file.name, bytes };
    return null;
  }

  /** 以审定数为准: a copy in which the number supplies the figure everywhere, in the place of the workbook; null where none is chosen. */
  async adopt(number: TypedNumber, check: Check): Promise<Result<NamedFile, AdoptProblem> | null> {
    if (!this.file) return null;
    const { name, bytes: before } = this.file;
    const { packs, today } = this.ports;
    const { adoptNumber } = await import("../../app/adopt-number");
    const copy = adoptNumber(before, { ...number, on: today() }, { check, pack: packs.loaded });
    if (!copy.ok) return fail({ code: adoptCode(copy.problem.code) });
    const bytes = new Uint8Array(copy.value);
    const trouble = await this.open({ name, bytes: () => Promise.resolve(bytes) });
    return trouble ? fail({ code: "adopt-not-patched" }) : ok({ name, bytes });
  }
}
