/** `Office.context.document.getFileAsync`: the package in slices. */
import { TRANSPORT_ERROR } from "../protocol/office-error";

const COMPRESSED = 1;
const LARGEST_SLICE = 4 * 1024 * 1024;

type OpenFile = { readonly bytes: Uint8Array; readonly sliceSize: number };
export type CommonAnswer = { readonly error: number; readonly members: Readonly<Record<string, unknown>> };

/** The files an add-in has open. */
export class FileStore {
  private readonly open = new Map<number, OpenFile>();
  private count = 0;

  getFile(args: Readonly<Record<string, unknown>>, bytes: Uint8Array): CommonAnswer {
    if (args["0"] !== COMPRESSED) return { error: TRANSPORT_ERROR.unsupported, members: {} };
    this.count += 1;
    const sliceSize = Math.min(Number(args["1"] ?? LARGEST_SLICE), LARGEST_SLICE);
    this.open.set(this.count, { bytes, sliceSize });
    return { error: 0, members: { 0: this.count, 1: bytes.length } };
  }

  getSlice(args: Readonly<Record<string, unknown>>): CommonAnswer {
    const file = this.open.get(Number(args["2"]));
    if (file === undefined) return { error: TRANSPORT_ERROR.internal, members: {} };
    const from = Number(args["3"]) * file.sliceSize;
    const slice = file.bytes.subarray(from, from + file.sliceSize);
    return { error: 0, members: { 0: [...slice], 1: slice.length } };
  }

  close(args: Readonly<Record<string, unknown>>): CommonAnswer {
    const known = this.open.delete(Number(args["2"]));
    return { error: known ? 0 : TRANSPORT_ERROR.internal, members: {} };
  }

  get openCount(): number {
    return this.open.size;
  }
}
