import pg from "pg";
import { DEMO_YEAR } from "./calendar";
import { agencyOf, loginOf, personOf } from "./people";

/** Runs one statement as the owner of the database the application is served from, inside the agency of a person. */
export async function query<Row extends pg.QueryResultRow>(
  person: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.scope', 'system', true)");
    const { rows } = await client.query('select "id" from "Agency" where "name" = $1', [
      agencyOf(person).name,
    ]);
    await client.query("select set_config('app.agency_id', $1, true)", [rows[0]?.id]);
    const result = await client.query<Row>(statement, values);
    await client.query("commit");
    return result.rows;
  } finally {
    await client.end();
  }
}

/** Ids of the records about one person that addresses need. */
export async function recordsOf(person: string): Promise<Record<string, string>> {
  const login = loginOf(person);
  const [row] = await query<Record<string, string>>(
    person,
    `select e."id" as employee, a."id" as account, e."unitId" as unit,
       (select "id" from "Period" where "year" = ${DEMO_YEAR}) as period,
       (select w."id" from "PhaseWindow" w join "Period" p on p."id" = w."periodId"
         where w."phase" = 'PLANNING' and p."year" = ${DEMO_YEAR}) as window,
       (select s."id" from "Skp" s join "Period" p on p."id" = s."periodId"
         where s."employeeId" = e."id" and p."year" = ${DEMO_YEAR} limit 1) as plan,
       (select r."id" from "WorkResult" r join "Skp" s on s."id" = r."skpId" where s."employeeId" = e."id"
         order by r."sortOrder" limit 1) as result,
       (select "skpId" from "MatrixMember" where "employeeId" = e."id" limit 1) as "teamPlan",
       (select v."id" from "Evaluation" v join "Period" p on p."id" = v."periodId"
         where v."employeeId" = e."id" and p."year" = ${DEMO_YEAR} limit 1) as evaluation,
       (select "id" from "CoachingPlan" where "employeeId" = e."id" order by "opensAt" desc limit 1) as coaching,
       (select "id" from "Award" where "employeeId" = e."id" limit 1) as award,
       (select "id" from "Sanction" where "employeeId" = e."id" limit 1) as sanction,
       (select "id" from "EvaluationReport" where "reporterId" = e."id" limit 1) as report,
       (select w."indicatorId" from "Workblock" w join "Indicator" i on i."id" = w."indicatorId"
         join "WorkResult" r on r."id" = i."workResultId" join "Skp" s on s."id" = r."skpId"
         where s."employeeId" = e."superiorId") as "leaderIndicator",
       (select s."id" from "Skp" s where s."employeeId" = e."superiorId" limit 1) as "leaderPlan",
       (select m."indicatorId" from "IndicatorManual" m join "Indicator" i on i."id" = m."indicatorId"
         join "WorkResult" r on r."id" = i."workResultId" join "Skp" s on s."id" = r."skpId"
         join "Employee" a on a."id" = e."superiorId" where s."employeeId" = a."superiorId") as "headIndicator",
       (select s."id" from "Skp" s join "Employee" a on a."id" = e."superiorId"
         where s."employeeId" = a."superiorId" limit 1) as "headPlan",
       (select "id" from "Dialogue" where "employeeId" = e."id" order by "createdAt" limit 1) as dialogue,
       (select t."id" from "DialogueAction" t join "Dialogue" d on d."id" = t."dialogueId"
         where d."employeeId" = e."id" order by t."state" limit 1) as action,
       (select "id" from "TrainingProgram" order by "name" limit 1) as program,
       (select "id" from "TrainingSession" where "state" = 'OPEN' order by "startsOn" limit 1) as session,
       (select n."id" from "TrainingEnrolment" n where n."employeeId" = e."id" limit 1) as enrolment,
       (select "id" from "Assignment" where "employeeId" = e."id" order by "startsOn" limit 1) as assignment,
       (select "id" from "PerformanceAgreement" where "unitId" = e."unitId" limit 1) as agreement,
       (select "id" from "TaskAssignment" where "employeeId" = e."id" limit 1) as task,
       (select t."teamId" from "TaskAssignment" t where t."employeeId" = e."id" and t."teamId" is not null limit 1) as team,
       (select l."id" from "LibraryResult" l where l."unitId" = e."unitId" limit 1) as library,
       (select "id" from "CalibrationSession" where "closedAt" is null order by "openedAt" limit 1) as calibration,
       (select i."number"::text from "CalibrationItem" i join "Evaluation" v on v."id" = i."evaluationId"
         join "CalibrationSession" c on c."id" = i."sessionId" and c."closedAt" is null
         where v."employeeId" = e."id" order by c."openedAt" limit 1) as draw,
       (select i."number"::text from "CalibrationItem" i join "Evaluation" v on v."id" = i."evaluationId"
         join "CalibrationSession" c on c."id" = i."sessionId" and c."closedAt" is not null
         where v."employeeId" = e."id" order by c."openedAt" limit 1) as "calibratedDraw",
       (select "id" from "CalibrationSession" where "closedAt" is not null order by "openedAt" limit 1) as calibrated,
       (select "id" from "EvaluationTeam" order by "formedAt" limit 1) as "evaluationTeam",
       (select "id" from "ImportJob" limit 1) as import,
       (select "id" from "StoredFile" limit 1) as file,
       e."positionId" as position
     from "Employee" e join "Account" a on a."employeeId" = e."id" and a."agencyId" = e."agencyId"
     where coalesce(e."nip", a."email") = $1`,
    [login],
  );
  if (row === undefined) throw new Error(`${personOf(person).name} is not in the database`);
  return row;
}
