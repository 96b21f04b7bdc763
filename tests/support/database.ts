// Runs before each integration test file: gives the file a migrated database of its own, so files run side by side.
import { randomBytes } from "node:crypto";
import { createDatabase, testCluster } from "./test-database";

const { url, appUrl } = await createDatabase(testCluster().template);
process.env.DATABASE_URL = url;
process.env.APP_DATABASE_URL = appUrl;
process.env.NEXTAUTH_SECRET = randomBytes(32).toString("base64url");
process.env.NEXTAUTH_URL = "http://localhost:3000";
process.env.LOG_LEVEL ??= "silent";
