import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { endOfPrefix } from "../rules/search";

/**
 * Ids of the people all of whose words begin so. `partOfNip`: whether some digits of a NIP find too. For most viewers only
 * the whole number does: somebody who may not see a birth date could otherwise try dates.
 */
export function wordsSql(agencyId: string, words: string[], partOfNip: boolean): Prisma.Sql {
  const each = words.map((word) => {
    const end = /^\d+$/.test(word) && !partOfNip ? word : endOfPrefix(word);
    return Prisma.sql`SELECT "employeeId" FROM "EmployeeWord"
      WHERE "agencyId" = ${agencyId}::uuid AND "word" >= ${word} AND "word" <= ${end}`;
  });
  return Prisma.join(each, " INTERSECT ");
}
