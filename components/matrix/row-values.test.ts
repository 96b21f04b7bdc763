import { expect, it } from "vitest";
import type { MatrixPerson } from "@/lib/matrix/content";
import { rowValues } from "./row-values";

const column = (id: string) => ({ id, statement: id, resultId: id, resultStatement: id });
const role = (columnId: string, statement: string | null) => ({
  id: columnId,
  columnId,
  statement,
  result: null,
  approval: "CLEAR" as const,
  taskId: null,
});
const person: MatrixPerson = {
  employeeId: "p",
  name: "Sari",
  frontTitle: null,
  backTitle: null,
  positionName: null,
  unitName: null,
  unitPath: null,
  superiorId: null,
  memberId: "m",
  version: 4,
  isGuest: false,
  asksFirst: false,
  plan: null,
  leadsTeam: false,
  roles: [role("anc", "Satu"), role("anc", "Dua"), role("data", null)],
};
const columns = [column("anc"), column("persalinan"), column("data")];
const texts = (values: ReturnType<typeof rowValues>) =>
  values.cells.map(({ lines, isNone }) => [lines, isNone]);

it("starts from the stored roles, one per line", () => {
  const values = rowValues(person, columns, null);
  expect(values.version).toBe("4");
  expect(texts(values)).toEqual([
    ["Satu\nDua", false],
    ["", false],
    ["", true],
  ]);
});

it("puts what was typed under its column, also when the columns moved, with the version it was typed against", () => {
  const values = {
    version: "3",
    "cells.0.columnId": "data",
    "cells.0.lines": "Baru",
    "cells.1.columnId": "persalinan",
    "cells.1.lines": "",
    "cells.1.isNone": "ya",
    "cells.2.columnId": "gone",
    "cells.2.lines": "Lama",
  };
  const filled = rowValues(person, columns, { values, updatedAt: new Date() });
  expect(filled.version).toBe("3");
  expect(texts(filled)).toEqual([
    ["Satu\nDua", false],
    ["", true],
    ["Baru", false],
  ]);
});
