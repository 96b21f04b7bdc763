import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Command, command, execute } from "@/lib/core/command";
import type { ImportKind } from "@/lib/db/generated/enums";
import { claimJob, jobLoader } from "@/lib/imports/job";
import { keepOutcome } from "@/lib/imports/outcome";
import { canSeeImport } from "@/lib/imports/policy";
import { confirmInput, type importInput } from "@/lib/imports/schema";

/** The command that claims a checked file of these kinds for saving, once. The saving itself is a command of its own. */
export function confirmCommand(event: string, ...kinds: ImportKind[]) {
  return command({
    event,
    input: confirmInput,
    load: jobLoader(...kinds),
    allow: (actor, job) => canSeeImport(actor, job),
    run: async ({ tx, input, subject, now }) => {
      await claimJob(tx, subject, input.version, now);
      return { importId: subject.id };
    },
    audit: ({ subject }) => ({ subjectType: "ImportJob", subjectId: subject.id }),
  });
}

/** How `apply` saves a claimed file after the answer to the person has been sent; the import's page shows how far it is. */
export function savingBy<Subject>(apply: Command<typeof importInput, Subject, { importId: string }>) {
  return async (actor: Actor, importId: string): Promise<void> =>
    keepOutcome(actor, importId, await execute(apply, { actor }, { importId }));
}
