/** Why a CSV cannot be read. Sentences are made elsewhere. */

/** Neither UTF-8, UTF-16 nor GB18030: no text at all, or cut off within a character. */
export type CsvTextProblem = { readonly code: "csv-not-text" };
