// Talks to the public API, as any program does; the browser's login says who asks.

import { config, t } from "./say.js";

const PATIENCE = 30_000;

// Why something was not done: one sentence, and for a form what is wrong with which field.
export class Refused extends Error {
  constructor(sentence, { status = 0, errors = [] } = {}) {
    super(sentence);
    this.status = status;
    this.errors = errors;
  }

  // Nothing is wrong with what was asked: asked again, it may be done.
  get mayBeRepeated() {
    return this.status === 0 || this.status === 401 || this.status >= 500;
  }
}

// The cookie's, which changes when somebody signs in again in another tab.
function token() {
  const cookies = document.cookie.split("; ").map((cookie) => cookie.split("="));
  return cookies.find(([name]) => name === config.csrfCookie)?.[1] ?? "";
}

async function ask(path, options) {
  let answer;
  try {
    answer = await fetch(config.api + path, {
      credentials: "same-origin",
      signal: AbortSignal.timeout(PATIENCE),
      ...options,
    });
  } catch {
    throw new Refused(t("unreachable"));
  }
  if (answer.ok || answer.status === 304) return answer;
  throw await refusal(answer);
}

async function refusal(answer) {
  // Without its token nobody is let through either; signing in brings it back.
  const isSignedOut = answer.status === 401 || (answer.status === 403 && !token());
  if (isSignedOut) return new Refused(t("signed_out"), { status: 401 });
  try {
    const problem = await answer.json();
    const errors = problem.errors ?? [];
    const sentences = [...new Set(errors.map((error) => error.message))];
    const sentence = sentences.join(" ") || problem.detail || problem.title;
    return new Refused(sentence, { status: answer.status, errors });
  } catch {
    return new Refused(t("unreadable"), { status: answer.status });
  }
}

export async function get(path) {
  return (await ask(path, {})).json();
}

// The document and its tag, or null where it is still the one of the tag.
export async function getIfChanged(path, tag) {
  const answer = await ask(path, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
  if (answer.status === 304) return null;
  return { document: await answer.json(), tag: answer.headers.get("ETag") };
}

export async function post(path, body = {}) {
  const answer = await ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
    body: JSON.stringify(body),
  });
  return answer.status === 204 ? null : answer.json();
}
