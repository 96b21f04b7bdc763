import { content, report } from "@/lib/imports/check/candidate";
import { fitIndicator } from "@/lib/library/rules/fit";
import { lacksNumber } from "@/lib/skp/rules/target";
import { indicatorKey, type Line, type PlanDraft } from "./line";
import type { StoredIndicator, StoredPerson, StoredResult } from "./stored";

type Values = Pick<
  PlanDraft,
  "indicatorId" | "indicator" | "aspect" | "secondAspect" | "perspective" | "target" | "unit"
>;

const NONE: Values = {
  indicatorId: null,
  indicator: null,
  aspect: null,
  secondAspect: null,
  perspective: null,
  target: null,
  unit: null,
};

/** The indicator a line asks for, in the form of the plan; an empty cell keeps what is stored, "-" clears it. */
export function indicatorOf(line: Line, person: StoredPerson, result: StoredResult | null): Values {
  const text = content(line, "indicator");
  if (!text) return NONE;
  warnUnused(line, person);
  const stored = result?.indicators.find(({ statement }) => indicatorKey(statement) === indicatorKey(text));
  const values = person.approach === "QUALITATIVE" ? narrative : separate;
  const asked = values(line, person, text, stored ?? null);
  if (lacksNumber(person.approach, asked)) report(line, "target", "PLAN_TARGET_NUMBER");
  return { indicatorId: stored?.id ?? null, ...asked };
}

type Asked = Omit<Values, "indicatorId" | "indicator"> & { indicator: string };

function separate(line: Line, person: StoredPerson, text: string, stored: StoredIndicator | null): Asked {
  const asked = {
    statement: stored?.statement ?? text,
    ...sidesOf(line, stored),
    target: overlay(line, "target", stored),
    unit: overlay(line, "unit", stored),
  };
  const fitted = fitIndicator(person, asked);
  return {
    indicator: fitted.statement,
    aspect: fitted.aspect ?? null,
    secondAspect: fitted.secondAspect ?? null,
    perspective: fitted.perspective ?? null,
    target: asked.target,
    unit: asked.unit,
  };
}

/** A qualitative plan holds the target in the sentence: only a row with a target says a new one. */
function narrative(line: Line, person: StoredPerson, text: string, stored: StoredIndicator | null): Asked {
  const target = content(line, "target");
  const unit = content(line, "unit");
  const silent = target === undefined && unit === undefined;
  const bare = stored === null ? text : text.replace(/\s*\(target:[^)]*\)\s*$/i, "");
  const said = fitIndicator(person, { statement: bare, target: target ?? null, unit: unit ?? null });
  const perspective = person.form === "LEADER" ? sidesOf(line, stored).perspective : null;
  return {
    indicator: silent ? (stored?.statement ?? text) : said.statement,
    aspect: stored?.aspect ?? null,
    secondAspect: stored?.secondAspect ?? null,
    perspective,
    target: stored?.target ?? null,
    unit: stored?.unit ?? null,
  };
}

function sidesOf(line: Line, stored: StoredIndicator | null) {
  const { aspect, secondAspect, perspective } = line.read;
  const saysAspect = content(line, "aspect") !== undefined || aspect !== null;
  const saysPerspective = content(line, "perspective") !== undefined || perspective !== null;
  return {
    aspect: saysAspect ? aspect : (stored?.aspect ?? null),
    secondAspect: saysAspect ? secondAspect : (stored?.secondAspect ?? null),
    perspective: saysPerspective ? perspective : (stored?.perspective ?? null),
  };
}

function overlay(line: Line, field: "target" | "unit", stored: StoredIndicator | null): string | null {
  const text = content(line, field);
  return text === undefined ? (stored?.[field] ?? null) : text;
}

/** Aspects are for staff, perspectives for leaders (p.27-29). */
function warnUnused(line: Line, { form, approach }: StoredPerson): void {
  const { aspect, perspective } = line.read;
  if (aspect !== null && (form === "LEADER" || approach === "QUALITATIVE"))
    report(line, "aspect", "PLAN_SIDE_UNUSED");
  if (perspective !== null && form === "STAFF") report(line, "perspective", "PLAN_SIDE_UNUSED");
}
