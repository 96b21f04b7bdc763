import { SignOutButton } from "@/components/auth/sign-out";
import { Link } from "@/components/ui/link";

type Props = {
  name: string /** Null for operators, who are nobody's employee. */;
  employeeId: string | null;
};

/** Who is signed in, their own record and password page, and the way out. */
export function AccountMenu({ name, employeeId }: Props) {
  return (
    <div className="text-sm">
      <p className="text-quiet">
        Masuk sebagai <span className="font-semibold text-ink">{name}</span>
      </p>
      {employeeId !== null && (
        <Link href={`/pegawai/${employeeId}`} className="flex min-h-11 items-center">
          Data dan atasan saya
        </Link>
      )}
      <Link href="/ganti-sandi" className="inline-flex min-h-11 items-center">
        Ganti kata sandi
      </Link>
      <div className="-ms-4">
        <SignOutButton />
      </div>
    </div>
  );
}
