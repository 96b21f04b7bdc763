import { encode } from "next-auth/jwt";
import { connect, given } from "./connection";
import { idOf, unitsFor } from "./data/ids";
import type { BenchDatabase } from "./database";

/** One request of a signed-in person. */
export type Visit = { path: string; headers: Record<string, string> };

/** A page to measure, asked for by several people in turn. */
export type MeasuredPage = { name: string; kind: PageKind; visits: Visit[] };

/** Decides the budget of JavaScript (quality figure 2). */
export type PageKind = "bare" | "employee" | "appraiser" | "admin" | "dashboard";

const PEOPLE = 24;

/** The main pages with real people of the generated agency, who are given a session each. */
export async function mainPages(database: BenchDatabase): Promise<MeasuredPage[]> {
  const units = unitsFor(database.employees);
  const staff = spread(units + 4, database.employees);
  const heads = spread(2, Math.floor(units / 9));
  const [hr, agencyHead] = [units + 1, 1];
  const cookies = await sessionsOf(database, [...staff, ...heads, hr, agencyHead]);
  const visit = (n: number, path: string): Visit => ({
    path,
    headers: { cookie: cookies.get(n) ?? "", "accept-encoding": "gzip" },
  });
  const by = (people: number[], path: (n: number) => string) => people.map((n) => visit(n, path(n)));
  const evaluation = (n: number) => `/evaluasi/${idOf("evaluation", n * 4 + 2)}`;
  // The first of the head's own staff: the next number with the same unit.
  const teamEvaluations = heads.flatMap((n) => {
    const member = [1, 2, 3, 4].map((k) => n + k * units).find(agreed);
    return member === undefined ? [] : [visit(n, evaluation(member))];
  });
  return [
    { name: "bare", kind: "bare", visits: [{ path: "/polos", headers: { "accept-encoding": "gzip" } }] },
    { name: "home", kind: "employee", visits: by(staff, () => "/beranda") },
    { name: "home of a head", kind: "appraiser", visits: by(heads, () => "/beranda") },
    { name: "plan", kind: "employee", visits: by(staff, (n) => `/skp/${idOf("skp", n)}`) },
    { name: "team list", kind: "appraiser", visits: by(heads, () => "/tim") },
    { name: "evaluation (own)", kind: "employee", visits: by(staff, evaluation) },
    { name: "evaluation (team)", kind: "appraiser", visits: teamEvaluations },
    { name: "employee list", kind: "admin", visits: by([hr], () => "/pegawai") },
    { name: "dashboard (team)", kind: "dashboard", visits: by(heads, () => "/dasbor") },
    { name: "dashboard (agency)", kind: "dashboard", visits: by([agencyHead], () => "/dasbor") },
    { name: "dashboard (HR)", kind: "dashboard", visits: by([hr], () => "/dasbor") },
  ];
}

/** People with an agreed plan, evenly over the numbers from `first` to `last`. */
function spread(first: number, last: number): number[] {
  const step = Math.max(1, Math.floor((last - first) / PEOPLE));
  const numbers = Array.from({ length: PEOPLE }, (_, k) => first + k * step);
  return [...new Set(numbers.map(nextAgreed))].filter((n) => n <= last);
}

/** Whether employee `n` has an agreed plan. Mirrors the generator, whose rule is SQL. */
export const agreed = (n: number): boolean => n > 1 && n % 33 !== 0 && n % 10 !== 3;

/** `n`, or the next number with an agreed plan. */
function nextAgreed(n: number): number {
  return agreed(n) ? n : nextAgreed(n + 1);
}

/** A session row and its cookie for each person, as a sign-in would leave them. */
export async function sessionsOf(database: BenchDatabase, people: number[]): Promise<Map<number, string>> {
  const client = await connect(database.superuserUrl);
  const cookies = new Map<number, string>();
  for (const n of people) {
    const sid = idOf("session", n);
    await client.query(
      `INSERT INTO "Session" ("id", "accountId", "lastSeenAt", "expiresAt") VALUES ($1, $2, now(), now() + interval '12 hours')
       ON CONFLICT ("id") DO UPDATE SET "lastSeenAt" = now(), "expiresAt" = excluded."expiresAt"`,
      [sid, idOf("account", n)],
    );
    const token = await encode({ token: { sid }, secret: given("NEXTAUTH_SECRET"), maxAge: 43_200 });
    cookies.set(n, `next-auth.session-token=${token}`);
  }
  await client.end();
  return cookies;
}
