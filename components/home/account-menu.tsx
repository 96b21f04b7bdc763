import { Link } from "@/components/ui/link";

/** Who is signed in, and the way to the account page (password, sessions, sign out). */
export function AccountMenu({ name }: { name: string }) {
  return (
    <div className="text-sm">
      <p className="text-quiet">Masuk sebagai</p>
      <Link href="/akun" className="inline-flex min-h-11 items-center font-semibold">
        {name}
      </Link>
    </div>
  );
}
