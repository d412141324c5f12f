import { ByTexts } from "../../src/roster/byTexts";

describe("something kept for a list of texts", () => {
  test("is made once", () => {
    const kept = new ByTexts<object>();
    const make = jest.fn(() => ({}));
    expect(kept.get(["Trưởng phòng", ""], make)).toBe(kept.get(["Trưởng phòng", ""], make));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("is that of no other list", () => {
    const kept = new ByTexts<string>();
    const lists = [[], ["a"], ["a", ""], ["", "a"], ["a", "b"], ["ab"], ["b", "a"]];
    for (const list of lists) kept.get(list, () => list.join("+"));
    expect(lists.map((list) => kept.get(list, () => "made again"))).toEqual(
      lists.map((list) => list.join("+")),
    );
  });
});
