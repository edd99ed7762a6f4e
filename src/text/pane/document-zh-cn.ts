/** The words of the pages beside a document, in Chinese; who works in Excel does not load them. */
import { wordProofZhCn, wordTraceZhCn } from "./word-proof-zh-cn";
import { wordZhCn } from "./word-zh-cn";

export const documentZhCn = { word: wordZhCn, proof: wordProofZhCn, trace: wordTraceZhCn };
