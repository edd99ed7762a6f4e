/** A package while it is patched: the parts that changed or were added, over those that stay byte for byte. */
import { archive, packedPart } from "../zip-archive";
import type { ZipPart, ZipParts } from "../zip-directory";
import { unpackText } from "../zip-part";

export class PackageEdit {
  private readonly texts = new Map<string, string>();
  private readonly added: ZipPart[] = [];

  constructor(private readonly parts: ZipParts) {}

  has(path: string): boolean {
    return (
      this.parts.has(path.toLowerCase()) || this.added.some(({ name }) => name.toLowerCase() === path.toLowerCase())
    );
  }

  /** The part as it is by now. */
  text(path: string): string {
    const key = path.toLowerCase();
    const part = this.parts.get(key);
    if (!part) throw new Error(`no part ${path}`);
    return this.texts.get(key) ?? unpackText(part);
  }

  change(path: string, text: string): void {
    if (text !== this.text(path)) this.texts.set(path.toLowerCase(), text);
  }

  add(path: string, text: string): void {
    this.added.push(packedPart(path, text));
  }

  /** The parts in their order, those that were added at the end. */
  bytes(): Uint8Array {
    const kept = [...this.parts].map(([key, part]) => {
      const text = this.texts.get(key);
      return text === undefined ? part : packedPart(part.name, text, part.time);
    });
    return archive([...kept, ...this.added]);
  }
}
