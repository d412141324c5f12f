import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { portableCodec } from "../../../../src/workbook/ooxml/codec/portable";
import { workbookContract } from "../../contract";
import { xlsx } from "../../fixture";
import { opened } from "./opened";

workbookContract(".xlsx bytes", async (fixture) => opened(xlsx(fixture), nodeCodec));
workbookContract(".xlsx bytes without node", async (fixture) => opened(xlsx(fixture), portableCodec));
