import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Features in dependency order: each may import only those before it (same rank: not each other). */
const ORDER = [
  ["agency"],
  ["organization"],
  ["employees"],
  ["imports", "accounts"],
  ["periods", "wording", "holidays"],
  ["agreement", "assignments", "studies"],
  ["skp"],
  ["strategy"],
  ["matrix", "library", "lineage"],
  ["feedback"],
  ["progress", "achievement"],
  ["evaluation"],
  ["dialogue", "objection", "handover", "calibration"],
  ["competency", "training", "credit"],
  ["followup"],
  ["home", "dashboard", "documents", "audit"],
  ["verification"],
  ["printing"],
];
const RANK = new Map(ORDER.flatMap((names, rank) => names.map((name) => [name, rank] as const)));
const FOUNDATION = new Set(["core", "db", "auth"]);

type Source = { path: string; text: string; imports: string[] };

function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated/"))
      .map((file) => {
        const path = relative(ROOT, join(ROOT, folder, file));
        const text = readFileSync(join(ROOT, path), "utf8");
        return {
          path,
          text,
          imports: [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1] ?? ""),
        };
      }),
  );
}

const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);
const production = sources("app", "components", "lib").filter((source) => !isTest(source));
const featureOf = (path: string) => /^(?:@\/)?lib\/([^/]+)\//.exec(path)?.[1];
const roleOf = (path: string) => /([^/]+?)(?:\.tsx?)?$/.exec(path)?.[1] ?? "";

describe("layers", () => {
  it("lib imports neither app nor components, components never app", () => {
    const wrong = production.flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) =>
            (path.startsWith("lib/") && /^@\/(app|components)\//.test(name)) ||
            (path.startsWith("components/") && name.startsWith("@/app/")),
        )
        .map((name) => `${path} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("every feature has a place in the dependency order and imports only earlier ones", () => {
    const wrong: string[] = [];
    for (const { path, imports } of production) {
      const feature = featureOf(path);
      if (feature === undefined || FOUNDATION.has(feature)) continue;
      const rank = RANK.get(feature);
      if (rank === undefined) wrong.push(`${path}: feature "${feature}" is not in ORDER`);
      for (const name of imports) {
        const other = featureOf(name);
        if (other === undefined || other === feature || FOUNDATION.has(other)) continue;
        if ((RANK.get(other) ?? Infinity) >= (rank ?? -1)) wrong.push(`${path} -> ${name}`);
        if (/^(commands|actions)/.test(roleOf(name)) || name.includes("/commands/"))
          wrong.push(`${path} -> ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("rules, policy, schema and labels are pure", () => {
    const impure = production
      .filter(({ path }) => /^lib\/[^/]+\/(rules|policy|schema|labels)(\/.*|\.ts)$/.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            (name) =>
              /^(server-only|react|next|pg|@prisma\/)/.test(name) ||
              /lib\/db\/(client|tenant)/.test(name) ||
              /(queries|commands|actions)$/.test(name),
          )
          .filter((name) => !(name === "react"))
          .map((name) => `${path} -> ${name}`),
      );
    expect(impure).toEqual([]);
  });

  it("queries and commands are server-only", () => {
    const open = production
      .filter(({ path }) => /^lib\/[^/]+\/(queries|commands)(\/.*|\.ts)$/.test(path))
      .filter(({ text }) => !text.startsWith('import "server-only";'))
      .map(({ path }) => path);
    expect(open).toEqual([]);
  });

  it('"use server" files only bind commands', () => {
    const wrong = production
      .filter(({ text }) => /^\s*"use server";/m.test(text))
      .flatMap(({ path, text }) => {
        const body = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
        const exported = [...body.matchAll(/^export\s+(.*)$/gm)].map((m) => m[1] ?? "");
        return exported
          .filter((line) => !/^const \w+ = \w*[aA]ction\(/.test(line))
          .map((line) => `${path}: ${line}`);
      });
    expect(wrong).toEqual([]);
  });

  it("every signed-in page and every handler asks who is there, and every writing handler where it comes from", () => {
    const own = /^app\/(\(public\)|api\/(auth|health))\//;
    const doors = production.filter(({ path }) => /^app\/.*\/(page\.tsx|route\.ts)$/.test(path));
    const open = doors
      .filter(({ path }) => !own.test(path))
      .filter(({ text }) => !/\b(require(Agency)?Actor|requireOperator|requireSession|getActor)\(/.test(text))
      .map(({ path }) => path);
    const unguarded = doors
      .filter(({ text }) => /export (async )?(function|const) (POST|PUT|PATCH|DELETE)\b/.test(text))
      .filter(({ text }) => !text.includes("isSameOrigin("))
      .map(({ path }) => path);
    // Its own notFound leaves a trace in the audit log.
    const traceless = production
      .filter(({ path }) => /^(app|components)\//.test(path))
      .filter(({ text }) => /import \{[^}]*\bnotFound\b[^}]*\} from "next\/navigation"/.test(text))
      .map(({ path }) => path);
    expect([...open, ...unguarded, ...traceless]).toEqual([]);
  });

  it("Prisma stays in queries, commands and the foundation", () => {
    const wrong = production
      .filter(({ path }) => path.startsWith("app/") || path.startsWith("components/"))
      .filter(({ imports }) =>
        imports.some((name) => /lib\/db\/(client|tenant)|generated\/client/.test(name)),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

describe("house rules", () => {
  it("no type or lint escapes, no skipped tests", () => {
    const escapes =
      /\bas any\b|: any\b|@ts-ignore|@ts-expect-error|eslint-disable|biome-ignore|\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\(/;
    const wrong = sources("app", "components", "lib", "tests", "prisma")
      .filter(({ path }) => path !== "tests/architecture.test.ts")
      .filter(({ text }) => escapes.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it("nothing counts through a relation: Prisma would group the whole table for one row", () => {
    const wrong = production.filter(({ text }) => /_count: \{ select/.test(text)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it("files stay short", () => {
    const lines = (text: string) => text.split("\n").length - 1;
    const limit = (path: string) =>
      path.endsWith("/page.tsx") ? 40 : path.startsWith("components/") ? 120 : 250;
    const sizes = production.map(({ text }) => lines(text)).sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
    console.info(`files ${sizes.length}, lines median ${at(0.5)}, p90 ${at(0.9)}, max ${sizes.at(-1)}`);
    const tooLong = production
      .filter(({ path, text }) => lines(text) > limit(path))
      .map(({ path, text }) => `${path}: ${lines(text)}`);
    expect(tooLong).toEqual([]);
  });

  it("the glossary names every model and enum", () => {
    const glossary = readFileSync(join(ROOT, "docs/GLOSSARY.md"), "utf8");
    const names = readdirSync(join(ROOT, "prisma/schema")).flatMap((file) =>
      [...readFileSync(join(ROOT, "prisma/schema", file), "utf8").matchAll(/^(?:model|enum) (\w+)/gm)].map(
        (m) => m[1] ?? "",
      ),
    );
    expect(names.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });
});
