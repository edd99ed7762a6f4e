/** A template's file as its text: every build and the tests load it so. */
declare module "*.txt" {
  const text: string;
  export = text;
}
