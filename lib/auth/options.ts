import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/lib/auth/accounts";
import { authenticate } from "@/lib/auth/authenticate";
import { cookieSeconds, secureCookies } from "@/lib/auth/cookie";
import { signInInput } from "@/lib/auth/schema";
import { visitorAddress } from "@/lib/auth/visitor";
import { env } from "@/lib/core/env";
import { Rejection } from "@/lib/core/errors";
import { logUnexpected } from "@/lib/core/logger";

// next-auth reads its own address from the environment only.
process.env.NEXTAUTH_URL ??= env.publicUrl;

/** next-auth carries the session id; who that is and whether it still lives is decided by the session row. */
export const authOptions: NextAuthOptions = {
  secret: env.nextAuthSecret,
  useSecureCookies: secureCookies,
  session: { strategy: "jwt", maxAge: cookieSeconds },
  pages: { signIn: "/masuk", signOut: "/masuk", error: "/masuk" },
  providers: [
    Credentials({
      credentials: { login: { type: "text" }, password: { type: "password" } },
      authorize: async (credentials, request) => {
        const input = signInInput.safeParse(credentials);
        if (!input.success) return null;
        const address = visitorAddress(new Headers(request.headers));
        // next-auth puts the text of an error into the address of the next page.
        const signedIn = await authenticate({ ...input.data, address }).catch(reportFailure);
        return signedIn && { id: signedIn.accountId, sessionId: signedIn.sessionId };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user === undefined ? token.sid : user.sessionId }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (token.sid !== undefined) await endSession(token.sid);
    },
  },
};

function reportFailure(error: unknown): null {
  if (!(error instanceof Rejection)) logUnexpected(error, { event: "account.sign-in" });
  return null;
}
