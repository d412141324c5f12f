import { keptFor } from "../../../src/law/subjects/kept";

test("an answer is found once for each thing, even where it is that there is none", () => {
  const find = jest.fn(({ name }: { readonly name: string }) => (name === "" ? undefined : name));
  const kept = keptFor(find);
  const [named, nameless] = [{ name: "Phòng Nội vụ" }, { name: "" }];
  expect([named, named, nameless, nameless].map(kept)).toEqual([
    "Phòng Nội vụ",
    "Phòng Nội vụ",
    undefined,
    undefined,
  ]);
  expect(find).toHaveBeenCalledTimes(2);
});
