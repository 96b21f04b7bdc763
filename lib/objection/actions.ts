"use server";

import { action } from "@/lib/core/action";
import { decideObjection } from "@/lib/objection/commands/decide";
import { explainObjection } from "@/lib/objection/commands/explain";

const page = ({ evaluationId }: { evaluationId: string }) => `/keberatan/${evaluationId}`;

export const explainObjectionAction = action(explainObjection, {
  redirectTo: page,
  notice: "keberatan-penjelasan",
});

export const decideObjectionAction = action(decideObjection, {
  redirectTo: page,
  notice: "keberatan-diputus",
});
