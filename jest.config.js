const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const common = {
  transform: { "^.+\\.[jt]sx?$": swc },
  // These packages are ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!temporal-|@noble/|hyparquet|@fluentui/react-icons|until-async)",
  ],
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
};

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 180000,
  // by default one less than there are cores: of two that leaves one idle
  maxWorkers: "100%",
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      setupFiles: ["<rootDir>/test/properties.setup.ts"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "screens",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/screens.setup.ts"],
    },
  ],
};
