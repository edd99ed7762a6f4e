/** `Office.context.document.settings`: names with JSON text, kept as long as the document is open. */
import type { CommonAnswer } from "./file-store";

export class DocumentSettings {
  readonly values = new Map<string, string>();

  /** Takes the whole set, as `saveAsync` sends it. */
  save(args: Readonly<Record<string, unknown>>): CommonAnswer {
    const method = args["DdaSettingsMethod"] as { Properties?: readonly (readonly [string, string])[] } | undefined;
    this.values.clear();
    for (const [name, text] of method?.Properties ?? []) this.values.set(name, text);
    return { error: 0, members: {} };
  }
}
