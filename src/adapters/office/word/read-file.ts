/// <reference types="office-js" />
/** The whole open document as a file, slice by slice. */
import type { Cancel } from "../../../app/ports";
import { asked } from "./common";

const SLICE = 4 * 1024 * 1024;

/** Word allows two files to be open at a time, so it is closed whatever happens. null: cancelled between two slices. */
export async function readFile(cancel: Cancel): Promise<Uint8Array | null> {
  const { document } = Office.context;
  const file = await asked<Office.File>((answer) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      if (cancel.isCancelled) return null;
      const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return cancel.isCancelled ? null : bytes;
  } finally {
    await asked<void>((answer) => file.closeAsync(answer)).catch(() => undefined);
  }
}
