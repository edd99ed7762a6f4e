/** Size, shape and determinism of the code. Every ban says what to use instead; tests/toolchain plants each of them. */
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const TS = ["**/*.ts", "**/*.tsx"];
const SCRIPTS = ["**/*.mjs", "**/*.cjs", "webpack.config.js", "src/taskpane/fill-in.js"];
/** Code for web views of any age. */
const OLD_VIEWS = ["src/taskpane/compat.js"];
/** Code whose result depends on its arguments alone. */
const PURE = ["src/core/**", "src/pack/**", "src/text/**", "src/docx/**", "src/xlsx/**", "src/csv/**"];
/** Code that waits for something: a promise nobody waits for would lose its error. These rules need types. */
const ASYNC = [
  "src/xlsx/**",
  "src/docx/**",
  "src/app/**",
  "src/adapters/**",
  "src/cli/**",
  "src/server/**",
  "src/workbench/**",
];
/** Code that runs in a page and in Node alike. */
const ANYWHERE = [...PURE, "src/app/**"];
/** The only place where a library's dates become plain dates. */
const DATE_BORDER = ["src/xlsx/excel-date.ts"];
/** Long by nature: one entry after another. */
const DATA = ["src/pack/sample/**", "src/text/**"];
/** What writes to a terminal. */
const TERMINAL = ["src/cli/**", "tests/run/**", "tests/bench/**", "tests/**/*.mjs", "esbuild.config.mjs"];

const SHAPE = {
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-throw-literal": "error",
  "no-console": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "object-shorthand": "error",
  complexity: ["error", 10],
  "max-depth": ["error", 4],
  "max-params": ["error", 3],
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
  "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
};

/** Syntax that no TypeScript file uses. */
const SYNTAX = [
  {
    selector:
      "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression)",
    message: "Export a function declaration: its name, its parameters and its result read in one line.",
  },
  { selector: "TSEnumDeclaration", message: "Use a union of literal types." },
  { selector: "ExportAllDeclaration", message: "No barrels: import the file that owns the name." },
  {
    selector: "ExportNamedDeclaration[source]",
    message: "No barrels: import the file that owns the name.",
  },
];

const LOCALE_METHOD = "/^(localeCompare|toLocale[A-Z]\\w*)$/";
const LOCALE_MESSAGE =
  "Its answer changes with the reader's machine: order text with compareText (core/base/compare), format values in src/text.";
const CLOCK_MESSAGE = "Pure code has no clock: take ReportTime (or a plain date) as an argument.";
const DATE_MESSAGE = "Dates are ISO text here: use core/base/plain-date.";
const CHANCE_MESSAGE = "Same input, same bytes: derive it from the data (core/base/sha256), never from chance.";
const GLOBALS_MESSAGE = "Pure code takes what it needs as an argument.";
const INTL_MESSAGE = "Its answer changes with the reader's machine: format with core/base/rounding or in src/text.";

/** Names that exist everywhere but answer differently each time or on each machine. */
const IMPURE_GLOBALS = [
  { name: "Date", message: DATE_MESSAGE },
  { name: "Temporal", message: DATE_MESSAGE },
  { name: "Intl", message: INTL_MESSAGE },
  { name: "performance", message: CLOCK_MESSAGE },
  { name: "setTimeout", message: CLOCK_MESSAGE },
  { name: "setInterval", message: CLOCK_MESSAGE },
  { name: "crypto", message: CHANCE_MESSAGE },
  { name: "globalThis", message: GLOBALS_MESSAGE },
];

/** `member` read from anything, by name, by string or by destructuring. */
function memberBan(pattern, message) {
  return [
    { selector: `MemberExpression > Identifier.property[name=${pattern}]`, message },
    { selector: `MemberExpression > Literal.property[value=${pattern}]`, message },
    { selector: `ObjectPattern > Property > Identifier.key[name=${pattern}]`, message },
  ];
}

const PURE_SYNTAX = [
  ...SYNTAX,
  ...memberBan(LOCALE_METHOD, LOCALE_MESSAGE),
  ...memberBan("/^(random|randomUUID|getRandomValues)$/", CHANCE_MESSAGE),
];
const DATE_TYPE = { selector: "TSTypeReference > Identifier[name='Date']", message: DATE_MESSAGE };
const CLOCK_OF_DATE = [
  ...memberBan("/^(now)$/", CLOCK_MESSAGE),
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK_MESSAGE },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK_MESSAGE },
  // Without UTC in their names these read the machine's time zone.
  ...memberBan(
    "/^(get|set)(Date|Day|FullYear|Hours|Minutes|Seconds|Milliseconds|Month|TimezoneOffset)$/",
    DATE_MESSAGE,
  ),
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "tests/golden/**", "tests/data/**", "!tests/golden/**/*.ts"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
  { files: [...TS, ...SCRIPTS, ...OLD_VIEWS], rules: SHAPE },
  { files: OLD_VIEWS, languageOptions: { ecmaVersion: 5, sourceType: "script" }, rules: { "no-var": "off" } },
  {
    files: TS,
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-extra-non-null-assertion": "error",
      "@typescript-eslint/no-namespace": "error",
      "@typescript-eslint/no-require-imports": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, minimumDescriptionLength: 1000 }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/array-type": ["error", { default: "array" }],
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "no-restricted-syntax": ["error", ...SYNTAX],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  {
    files: ASYNC.map((folder) => `${folder}/*.ts`),
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
    },
  },
  {
    // The compiler refuses most of a page's and Node's globals there, but liquidjs and docx bring Node's types with them.
    files: ANYWHERE.map((folder) => `${folder}/*.ts`),
    languageOptions: { globals: {}, parserOptions: { lib: ["es2022"] } },
    rules: { "no-undef": ["error", { typeof: true }] },
  },
  {
    // The one thing that pages and Node both bring for it.
    files: ["src/csv/decode-text.ts"],
    languageOptions: { globals: { TextDecoder: "readonly" } },
  },
  {
    files: PURE,
    ignores: DATE_BORDER,
    rules: {
      "no-restricted-globals": ["error", { globals: IMPURE_GLOBALS, checkGlobalObject: true }],
      "no-restricted-syntax": ["error", ...PURE_SYNTAX, DATE_TYPE],
    },
  },
  {
    files: DATE_BORDER,
    rules: {
      "no-restricted-globals": ["error", ...IMPURE_GLOBALS.filter((entry) => entry.name !== "Date")],
      "no-restricted-syntax": ["error", ...PURE_SYNTAX, ...CLOCK_OF_DATE],
    },
  },
  { files: DATA, rules: { "max-lines": "off" } },
  {
    // The columns of an it.each arrive as parameters.
    files: ["tests/**"],
    rules: { "max-lines": "off", "max-lines-per-function": "off", "max-params": "off" },
  },
  { files: TERMINAL, rules: { "no-console": "off" } },
);
