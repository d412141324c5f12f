import fc from "fast-check";
import { readRoster } from "../../../src/roster";
import { laidOut, layout, units } from "./mixture";

test("in every mixture of layouts a list is read as the people, units and levels that it was made of", () => {
  fc.assert(
    fc.property(units, layout, (given, how) => {
      const roster = readRoster(laidOut(given, how));
      const alone = how.unit === "sheet" && given.length === 1;
      const expected = given.flatMap(({ name: unit, people }) =>
        people.map(({ name, posts, level }) => ({ name, posts, level, unit: alone ? null : unit })),
      );
      const read = roster.individuals.map((one) => {
        const rating = one.governingRating();
        return {
          name: one.name,
          posts: one.posts.map(({ text }) => text),
          level: rating?.state === "rated" ? rating.level : rating?.state,
          unit: one.unit?.text ?? null,
        };
      });
      expect(read).toEqual(expected);
      expect(roster.unread).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
