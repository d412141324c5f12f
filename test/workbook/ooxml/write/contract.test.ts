import { workbookContract } from "../../contract";
import { xlsx } from "../../fixture";
import { opened } from "./opened";

workbookContract(".xlsx bytes", async (fixture) => opened(xlsx(fixture)));
