/** Files that come in and go out through the browser. */
import { element } from "./element";

export type BenchFile = { readonly name: string; readonly bytes: Uint8Array };

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

export type FileKind = keyof typeof TYPES;

/** By its name; null for neither. */
export function kindOf(name: string): FileKind | null {
  const ending = name.toLowerCase().split(".").at(-1);
  return ending === "xlsx" || ending === "docx" ? ending : null;
}

export async function benchFile(file: File): Promise<BenchFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function blobOf({ name, bytes }: BenchFile): File {
  return new File([new Uint8Array(bytes)], name, { type: TYPES[kindOf(name) ?? "xlsx"] });
}

/** Lets the person choose one; nothing happens when they do not. */
export function chooseFile(kind: FileKind, chosen: (file: File) => void): void {
  const input = element("input", { type: "file", accept: `.${kind},${TYPES[kind]}`, hidden: "" });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) chosen(file);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

/** Hands a file to the browser to be saved. */
export function saveFile(file: BenchFile): void {
  const address = URL.createObjectURL(blobOf(file));
  const link = element("a", { href: address, download: file.name, hidden: "" });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it long after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function fromBase64(text: unknown): Uint8Array {
  return Uint8Array.from(atob(String(text)), (character) => character.charCodeAt(0));
}
