import type { Prisma } from "@/lib/db/generated/client";
import type {
  EvaluationHead,
  EvaluationRecord,
  RecordDocument,
  RecordObjection,
} from "@/lib/evaluation/record";

type MomentKeys<Row> = { [Key in keyof Row]-?: Date extends Row[Key] ? Key : never }[keyof Row];

/** Every field of a record that is a moment; the type fails when one is missing here. */
const MOMENTS: Record<
  MomentKeys<EvaluationHead> | MomentKeys<RecordDocument> | MomentKeys<RecordObjection>,
  true
> = {
  stateSince: true,
  selfReviewedAt: true,
  decidedAt: true,
  releasedAt: true,
  completedAt: true,
  respondedAt: true,
  periodStartsOn: true,
  periodEndsOn: true,
  startsOn: true,
  endsOn: true,
  opensAt: true,
  closesAt: true,
  signedAt: true,
  deliverBy: true,
  deliveredAt: true,
  returnBy: true,
  objectBy: true,
  returnedAt: true,
  reportedAt: true,
  filedAt: true,
  decideBy: true,
  appraiserStatedAt: true,
  employeeStatedAt: true,
};

/** A whole record as it is kept beside a reopened evaluation. */
export function frozen(record: EvaluationRecord): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(record)) as Prisma.InputJsonValue;
}

/** A kept record as it was. */
export function thawed(content: unknown): EvaluationRecord {
  return JSON.parse(JSON.stringify(content), (key, value) =>
    Object.hasOwn(MOMENTS, key) && typeof value === "string" ? new Date(value) : value,
  ) as EvaluationRecord;
}
