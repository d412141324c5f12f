import type { CustomPart } from "../port";
import { type Step, step } from "./steps";

/**
 * Puts a custom XML part in, in the place of the one of its namespace, or takes it out.
 *
 * @param present the ids of the parts of its namespace; there is one at most, unless another program made copies
 */
export function partSteps({ xml }: CustomPart, present: readonly string[]): Step[] {
  const [first, ...copies] = present;
  const gone = xml === null ? present : copies;
  return [
    ...gone.map((id) =>
      step(3, id, ({ workbook }) => {
        workbook.customXmlParts.getItem(id).delete();
      }),
    ),
    ...(xml === null
      ? []
      : [
          step(3, xml, ({ workbook }) => {
            if (first === undefined) workbook.customXmlParts.add(xml);
            else workbook.customXmlParts.getItem(first).setXml(xml);
          }),
        ]),
  ];
}
