/** Who changes a file: decides how an add-in is told. "person" sits here, "co-author" works on the same file elsewhere. */
export type Author = "add-in" | "person" | "co-author";
