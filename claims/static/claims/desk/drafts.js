// What was typed into the form and not saved: kept for when the same passage is opened again,
// until the page is left.

import { t, toast } from "./say.js";

export class Drafts {
  // `reopen(draft)` opens the form for it again.
  constructor(reopen) {
    this.reopen = reopen;
    this.kept = new Map();
  }

  // A suggestion is corrected wherever its edges are; what is marked by hand is its passage.
  static keyOf(target, span) {
    return target ? target.id : span.join();
  }

  keep(key, draft) {
    this.kept.set(key, draft);
    toast(t("kept"), () => this.reopen(draft), t("go_on"));
  }

  take(key) {
    const draft = this.kept.get(key);
    this.kept.delete(key);
    return draft;
  }
}
