import type { BrowserContext } from "@playwright/test";
import { asVisitor, DESKTOP } from "./browser";
import { ensureBenchDatabase } from "./database";
import { printTable, save } from "./report";
import { withServer } from "./server";
import { type MeasuredPage, mainPages, type PageKind } from "./visits";

/** Kilobytes as they cross the line: compressed, with their headers. */
type Weight = { page: string; markup: number; script: number; first: number; repeat: number };

const SCRIPT_BUDGET: Record<PageKind, number> = {
  bare: 150,
  employee: 150,
  appraiser: 170,
  admin: 190,
  dashboard: 245,
};
const MARKUP_BUDGET = 40;
const FIRST_BUDGET = 220;
const REPEAT_BUDGET = 30;

/** What a browser fetches for each main page, first and again, against the budgets. Fails when one is exceeded. */
export async function measureWeight(employees: number, only = ""): Promise<void> {
  const database = await ensureBenchDatabase(employees);
  const pages = (await mainPages(database)).filter(({ name }) => name.includes(only));
  const weights = await withServer(database, async (server) => {
    const found: { page: MeasuredPage; weight: Weight }[] = [];
    for (const page of pages) {
      const [visit] = page.visits;
      if (visit === undefined) continue;
      const weight = await asVisitor(server.address, visit, DESKTOP, (context) =>
        weigh(context, page.name, server.address + visit.path),
      );
      found.push({ page, weight });
    }
    return found;
  });
  save("weight", weights);
  printTable(weights.map(({ page, weight }) => line(page, weight)));
  const over = weights.filter(({ page, weight }) => line(page, weight)["within budget"] === "no");
  if (over.length > 0) process.exitCode = 1;
}

async function weigh(context: BrowserContext, name: string, url: string): Promise<Weight> {
  const first = await fetched(context, url);
  const repeat = await fetched(context, url);
  const total = (sizes: Map<string, number>) => [...sizes.values()].reduce((sum, one) => sum + one, 0);
  return {
    page: name,
    markup: (first.get("Document") ?? 0) + (first.get("Stylesheet") ?? 0),
    script: first.get("Script") ?? 0,
    first: total(first),
    repeat: total(repeat),
  };
}

/** Kilobytes by type of resource until the page is quiet. */
async function fetched(context: BrowserContext, url: string): Promise<Map<string, number>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? "Other";
    sizes.set(type, (sizes.get(type) ?? 0) + encodedDataLength / 1024);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  return sizes;
}

function line({ name, kind }: MeasuredPage, weight: Weight): Record<string, string | number> {
  const { markup, script, first, repeat } = weight;
  const firstBudget = FIRST_BUDGET + Math.max(0, SCRIPT_BUDGET[kind] - SCRIPT_BUDGET.employee);
  const ok =
    markup <= MARKUP_BUDGET &&
    script <= SCRIPT_BUDGET[kind] &&
    first <= firstBudget &&
    repeat <= REPEAT_BUDGET;
  return {
    page: name,
    "HTML+CSS KB": markup.toFixed(1),
    "of KB": MARKUP_BUDGET,
    "JS KB": script.toFixed(1),
    "of  KB": SCRIPT_BUDGET[kind],
    "first visit KB": first.toFixed(1),
    "of   KB": firstBudget,
    "repeat KB": repeat.toFixed(1),
    "of    KB": REPEAT_BUDGET,
    "within budget": ok ? "yes" : "no",
  };
}
