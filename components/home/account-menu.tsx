import { SignOut } from "@/components/auth/sign-out";
import { Link } from "@/components/ui/link";

/** Who is signed in, their password page, and the way out. */
export function AccountMenu({ name }: { name: string }) {
  return (
    <div className="text-sm">
      <p className="text-quiet">
        Masuk sebagai <span className="font-semibold text-ink">{name}</span>
      </p>
      <Link href="/ganti-sandi" className="inline-flex min-h-11 items-center">
        Ganti kata sandi
      </Link>
      <div className="-ms-4">
        <SignOut />
      </div>
    </div>
  );
}
