// Keeps the desk document: asks for it again every few seconds, and saves one action at a time.

import { getIfChanged, post } from "./api.js";
import { config, notice, t } from "./say.js";

const EVERY = 5_000;

export class Sync {
  // `changed(document, byOthers)` is called with every new document.
  constructor(changed) {
    this.path = `articles/${config.article}/desk/`;
    this.changed = changed;
    this.document = null;
    this.tag = "";
    this.waiting = 0;
    this.last = Promise.resolve();
    this.timer = 0;
    document.addEventListener("visibilitychange", () => this.#again(document.hidden ? null : 0));
  }

  async start() {
    await this.read();
    this.#again(EVERY);
  }

  // Save something: after whatever is being saved, so that the order is the editor's.
  save(path, body, into) {
    this.waiting += 1;
    const saved = this.last.then(async () => {
      const answer = await post(typeof path === "function" ? path() : path, body);
      if (into && this.document) this.#put(into(this.document, answer));
      return answer;
    });
    this.last = saved.then(
      () => this.#saved(),
      () => this.#saved(),
    );
    return saved;
  }

  // Read what there is; what comes while something is being saved may be older than that.
  async read() {
    try {
      const before = this.last;
      const answer = await getIfChanged(this.path, this.tag);
      notice(this.#isOtherRevision(answer) ? t("other_revision") : "", t("read_again"));
      if (!answer || this.waiting || before !== this.last || this.#isOtherRevision(answer)) return;
      const byOthers = this.tag !== "" && !this.ours;
      this.ours = false;
      this.tag = answer.tag;
      this.#put(keepingSame(this.document, answer.document), byOthers);
    } catch (error) {
      notice(error.status ? error.message : t("offline"));
    }
  }

  #isOtherRevision(answer) {
    return this.stuck || (this.stuck = Boolean(answer && answer.document.revision !== config.revision));
  }

  #put(found, byOthers = false) {
    this.document = found;
    this.changed(found, byOthers);
  }

  #saved() {
    this.waiting -= 1;
    this.ours = true;
    if (!this.waiting) this.#again(0);
  }

  #again(delay) {
    clearTimeout(this.timer);
    if (delay === null) return;
    this.timer = setTimeout(async () => {
      if (!this.waiting) await this.read();
      if (!document.hidden) this.#again(EVERY);
    }, delay);
  }
}

// The new document, made of the old one's rows where they are the same: what shows them looks no
// further then.
function keepingSame(known, found) {
  if (!known) return found;
  const kept = (name) => {
    const before = new Map(known[name].map((one) => [one.id, one]));
    return found[name].map((one) => {
      const old = before.get(one.id);
      return old && JSON.stringify(old) === JSON.stringify(one) ? old : one;
    });
  };
  return { ...found, statements: kept("statements"), suggestions: kept("suggestions") };
}
