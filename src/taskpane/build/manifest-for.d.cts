/** The manifest for another address, as hostUrl gives it. */
export function manifestFor(manifest: string, url: string): string;
