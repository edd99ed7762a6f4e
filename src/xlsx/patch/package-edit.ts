/** A package while it is patched: the parts that changed or were added, over those that stay byte for byte. */
import { archive, packedPart } from "../zip-archive";
import type { ZipPart, ZipParts } from "../zip-directory";
import { unpackText } from "../zip-part";

export class PackageEdit {
  private readonly texts = new Map<string, string>();
  private readonly added: ZipPart[] = [];
  private readonly removed = new Set<string>();

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

  /** Paths of the parts that were there, by how they end. */
  paths(ending: RegExp): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name).filter((name) => ending.test(name));
  }

  remove(path: string): void {
    this.removed.add(path.toLowerCase());
  }

  /** The parts in their order, those that were added at the end. */
  bytes(): Uint8Array {
    const left = [...this.parts].filter(([key]) => !this.removed.has(key));
    const kept = left.map(([key, part]) => {
      const text = this.texts.get(key);
      return text === undefined ? part : packedPart(part.name, text, part.time);
    });
    return archive([...kept, ...this.added]);
  }
}
