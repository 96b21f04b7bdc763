import type { ReactNode } from "react";
import { SignOutForm } from "@/components/auth/sign-out";
import { AccountMenu } from "@/components/home/account-menu";
import { WorkspaceShell } from "@/components/layout/workspace-shell";
import { YearChoice } from "@/components/periods/year-choice";
import { YearStrip } from "@/components/periods/year-strip";
import { Still } from "@/components/ui/still";
import { requireActor } from "@/lib/auth/session";
import { visit } from "@/lib/auth/visit";
import { navigationFor } from "@/lib/home/navigation";
import { chosenYear } from "@/lib/periods/chosen-year";
import { getSchedule } from "@/lib/periods/queries";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const year = await chosenYear();
  const schedule = actor.agencyId === null ? null : await getSchedule(actor.agencyId, actor.timeZone, year);
  const entries = navigationFor(actor);
  return (
    <Still>
      <WorkspaceShell
        agencyName={actor.agencyName ?? "Operator sistem"}
        homeHref={entries[0]?.href ?? "/beranda"}
        entries={entries}
        path={visit().path}
        help={{ href: "/bantuan", label: "Bantuan" }}
        account={<AccountMenu name={actor.name} employeeId={actor.employeeId} />}
        yearSelector={schedule && <YearChoice year={schedule.year} years={schedule.years} />}
        strip={schedule && <YearStrip schedule={schedule} now={new Date()} zone={actor.timeZone} />}
      >
        {children}
        <SignOutForm />
      </WorkspaceShell>
    </Still>
  );
}
