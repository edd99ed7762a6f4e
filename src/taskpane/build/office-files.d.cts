/** Path under office/ → content, with the licence and the sums of all. */
export function officeFiles(): Map<string, Buffer>;
