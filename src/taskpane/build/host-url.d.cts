/** The address without a slash at its end; throws when it is none that Office takes add-ins from. */
export function hostUrl(stated?: string): string;
