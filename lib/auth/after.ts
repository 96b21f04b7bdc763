import "server-only";
import type { SignedIn } from "@/lib/auth/authenticate";
import { clearSessionCookie, setSessionCookie } from "@/lib/auth/cookie";
import { homePath } from "@/lib/auth/rules";

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
