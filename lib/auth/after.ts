import "server-only";
import type { SignedIn } from "@/lib/auth/authenticate";
import { clearSessionCookie, setSessionCookie } from "@/lib/auth/cookie";

/** Where a person starts. */
export function homePath({ isOperator }: { isOperator: boolean }): string {
  return isOperator ? "/operator/instansi" : "/beranda";
}

/** After signing in: the cookie, then the page the person came for. */
export async function openDoor(signedIn: SignedIn & { next?: string | null }): Promise<string> {
  await setSessionCookie(signedIn.sessionId);
  return signedIn.next ?? homePath(signedIn);
}

export async function passwordChanged(account: { isOperator: boolean }): Promise<string> {
  return `${homePath(account)}?kabar=sandi-diganti`;
}

export async function signedOut(): Promise<string> {
  await clearSessionCookie();
  return "/masuk?kabar=keluar";
}
