/** @jest-environment jsdom */
import type { ExcelHost } from "../../excel-host/host";
import { loadOffice } from "../../excel-host/jsdom";
import { settled } from "../../excel-host/settled";
import { workbookContract } from "../contract";
import { ROSTER } from "../fixture";
import { hostOf, opened } from "./openedHost";

let use: (host: ExcelHost) => void = () => undefined;
const hosts: ExcelHost[] = [];

beforeAll(async () => {
  use = await loadOffice(hostOf(ROSTER));
});

/** The library tells what it gives back a moment later. */
afterEach(async () => {
  await settled();
  for (const host of hosts.splice(0)) {
    expect(host.recorder.notBuilt).toEqual([]);
    expect(host.kept.size).toBe(0);
  }
});

workbookContract("Excel", async (fixture) => {
  const host = hostOf(fixture);
  hosts.push(host);
  return opened(host, use);
});
