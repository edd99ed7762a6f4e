/// <reference types="office-js" />
/** The whole open document as a file, slice by slice. */
import { asked } from "./common";

const SLICE = 4 * 1024 * 1024;

/** Word allows two files to be open at a time, so it is closed whatever happens. */
export async function readFile(): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await asked<Office.File>((answer) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    await asked<void>((answer) => file.closeAsync(answer)).catch(() => undefined);
  }
}
