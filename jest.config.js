const swc = [
  "@swc/jest",
  {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.[jt]s$": swc },
  // These packages are ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!temporal-|@noble/|hyparquet)"],
  moduleFileExtensions: ["ts", "js", "json"],
  testTimeout: 60000,
  collectCoverageFrom: ["src/**/*.ts"],
};
