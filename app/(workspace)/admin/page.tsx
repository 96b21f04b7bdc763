import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { administrationFor } from "@/lib/home/navigation";

export const metadata: Metadata = { title: "Administrasi" };

export default async function AdministrationPage() {
  const actor = await requireAgencyActor();
  if (actor.grants.length === 0) notFound();
  return (
    <>
      <PageHead title="Administrasi" />
      <ul className="divide-y divide-line border-y border-line">
        {administrationFor(actor).map(({ href, label, about }) => (
          <li key={href} className="py-2">
            <Link href={href} className="inline-flex min-h-11 items-center font-semibold">
              {label}
            </Link>
            <p className="text-quiet">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
