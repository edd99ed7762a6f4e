/** The words of the pages beside a document, in English. */
import type { documentZhCn } from "./document-zh-cn";
import { wordProofEnUs, wordTraceEnUs } from "./word-proof-en-us";
import { wordEnUs } from "./word-en-us";

export const documentEnUs: typeof documentZhCn = { word: wordEnUs, proof: wordProofEnUs, trace: wordTraceEnUs };
