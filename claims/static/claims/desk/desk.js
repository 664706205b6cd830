// The reading desk: puts its parts together. See ../../../../docs/adr/0007-paint-marks-ourselves.md

import { Actions } from "./actions.js";
import { Form } from "./form.js";
import { listenForKeys } from "./keys.js";
import { linesOf, marksOf } from "./lines.js";
import { claimsNear, sourcesNear } from "./known.js";
import { List } from "./list.js";
import { Marking } from "./marking.js";
import { Offsets } from "./offsets.js";
import { Painter } from "./paint.js";
import { announce, config, t } from "./say.js";
import { onSelection } from "./selecting.js";
import { Step } from "./step.js";
import { Sync } from "./sync.js";

const DRAFT = "draft";

class Desk {
  constructor() {
    const text = document.getElementById("rd-text");
    this.painter = new Painter(text);
    this.offsets = new Offsets(this.painter.text);
    this.lines = [];
    this.current = "";
    this.draft = null;
    this.page = { pending: new Set(), errors: new Map(), redraw: () => this.redraw(), goTo: (key) => this.goTo(key) };
    this.sync = new Sync((_, byOthers) => this.changed(byOthers));
    this.actions = new Actions(this.sync, this.page);
    this.list = new List(document.getElementById("rd-list"), {
      onButton: (what, key) => this.press(what, key),
    });
    this.step = new Step({ painter: this.painter, list: this.list, lines: () => this.lines });
    if (config.mayMark) this.#letMark(text);
    text.addEventListener("click", (event) => this.#click(event));
    listenForKeys(this.#keys(), (event) => this.marking?.key(event) ?? false);
    document.getElementById("rd-tools").addEventListener("click", (event) => {
      const what = event.target.closest("button")?.dataset.do;
      if (what) this.#tools()[what]();
    });
    document.getElementById("rd-tools").hidden = false;
  }

  async start() {
    await this.sync.start();
    const first = this.lines.find((line) => line.isOpen);
    if (first) this.#setCurrent(first.key);
    document.documentElement.dataset.desk = "ready";
  }

  // --- What is shown ---

  changed(byOthers) {
    const { document: known } = this.sync;
    const before = this.progress;
    this.progress = t("progress", known);
    this.#showProgress(known);
    this.redraw();
    if (byOthers && before !== this.progress) announce(t("others", { progress: this.progress }));
  }

  redraw() {
    const known = this.sync.document;
    if (!known) return;
    const at = this.lines.findIndex((line) => line.key === this.current);
    this.lines = linesOf(known, this.offsets);
    // Somebody took away the line that the reader was at: then they are at its neighbour.
    const near = at >= 0 && !this.line() && this.lines[Math.min(at, this.lines.length - 1)];
    if (near) this.current = near.key;
    this.list.show(this.lines, this.page);
    this.#paint();
    if (near) this.#setCurrent(near.key);
    const notice = document.getElementById("rd-error");
    notice.textContent = known.refused || (this.lines.length ? "" : t("nothing"));
    notice.hidden = !notice.textContent;
    notice.className = known.refused ? "errornote" : "desk-quiet";
  }

  #paint() {
    const marks = marksOf(this.lines);
    if (this.draft) marks.push({ key: DRAFT, spans: [this.draft], classes: ["rd-draft"], label: "" });
    this.painter.show(marks);
  }

  #showProgress({ handled, total }) {
    const place = document.getElementById("rd-progress");
    place.hidden = !total;
    place.querySelector("progress").max = total || 1;
    place.querySelector("progress").value = handled;
    document.getElementById("rd-progress-words").textContent = this.progress;
  }

  // --- Where the reader is ---

  line(key = this.current) {
    return this.lines.find((line) => line.key === key);
  }

  goTo(key, { focus = true } = {}) {
    if (!this.line(key)) return;
    this.#setCurrent(key);
    this.step.show(key);
    if (focus) this.list.item(key).focus({ preventScroll: true });
  }

  #setCurrent(key) {
    this.current = key;
    this.list.setCurrent(key);
    this.painter.setCurrent(key);
  }

  move(step) {
    const at = this.lines.findIndex((line) => line.key === this.current);
    const to = this.lines[at < 0 ? 0 : Math.min(Math.max(at + step, 0), this.lines.length - 1)];
    if (to) this.goTo(to.key);
  }

  // From a line that is being handled to the next that is still open, from the end to the start.
  #goOn(key) {
    const at = this.lines.findIndex((line) => line.key === key);
    const isNext = (line) => line.isOpen && line.key !== key && !this.page.pending.has(line.key);
    const next = this.lines.slice(at + 1).find(isNext) ?? this.lines.find(isNext);
    if (next) this.goTo(next.key);
    else announce(t("all_handled"));
  }

  // Where passages overlap, each click goes to the next of them.
  #click(event) {
    const mark = event.target.closest("mark");
    if (!mark?.dataset.marks || !document.getSelection().isCollapsed) return;
    const keys = mark.dataset.marks.split(" ").filter((key) => key !== DRAFT);
    const key = keys[(keys.indexOf(this.current) + 1) % keys.length];
    if (key) this.goTo(key, { focus: !this.form?.isOpen });
  }

  // --- What an editor does ---

  #keys() {
    const doing = { j: () => this.move(1), k: () => this.move(-1), "?": () => this.#showKeys() };
    if (!config.mayMark) return doing;
    return {
      ...doing,
      Enter: () => this.press("accept"),
      e: () => this.press("correct"),
      x: () => this.press("dismiss"),
      u: () => this.actions.undo(),
      m: () => this.#beginMarking(),
    };
  }

  #tools() {
    return {
      keys: () => this.#showKeys(),
      undo: () => this.actions.undo(),
      mark: () => this.#beginMarking(),
    };
  }

  press(what, key = this.current) {
    const line = this.line(key);
    if (what === "go") this.goTo(key);
    if (what === "bring-back") this.actions.bringBack(line.suggestion);
    if (!["accept", "correct", "dismiss"].includes(what)) return;
    if (!line?.isOpen) announce(t("no_suggestion"));
    else if (this.page.pending.has(key)) return;
    else if (what === "correct" || (what === "accept" && isUnclear(line))) this.#correct(line);
    else {
      this.actions[what](line.suggestion);
      this.#goOn(key);
    }
  }

  #showKeys() {
    document.getElementById("rd-keys").showModal();
  }

  // --- Marking ---

  #letMark(text) {
    this.forget = onSelection(text, (start, end) => this.#selected(start, end));
    this.form = new Form({
      text: this.painter.text,
      known: {
        sources: () => sourcesNear(this.#draftAt(), this.sync.document),
        claims: () => claimsNear(this.#draftAt(), this.sync.document),
      },
      save: (suggestion, body, span) => this.#save(suggestion, body, span),
      onEdges: (span) => {
        document.activeElement.blur();
        this.marking.begin({ span });
      },
      onClose: () => this.#closed(),
    });
    this.marking = new Marking(this.painter, {
      onChange: (span) => this.#chose(span),
      onTake: (span) => this.#open(span),
    });
  }

  #beginMarking() {
    if (this.form.isOpen) this.form.close();
    const line = this.line();
    const seen = this.painter.paragraphs.find(({ element }) => element.getBoundingClientRect().bottom > 60);
    const passage = this.painter.elements(this.current)[0]?.getBoundingClientRect();
    const isNear = passage && passage.bottom > 0 && passage.top < innerHeight;
    this.marking.begin({ unit: line && isNear ? line.spans[0][0] : (seen?.start ?? 0) });
  }

  #selected(start, end) {
    const span = this.marking.trimmed(start, end);
    // Who selects all wants to copy it.
    const isAll = span && this.marking.trimmed(0, this.painter.text.length).join() === span.join();
    if (span && !(isAll && this.painter.paragraphs.length > 1)) this.#open(span);
  }

  #open(span) {
    this.marking.isOn = false;
    this.draft = span;
    // A finger may still want to move the edges; else what is painted now is enough.
    if (matchMedia("(pointer: fine)").matches) document.getSelection().removeAllRanges();
    this.#paint();
    if (this.form.isOpen) this.form.setSpan(span);
    else this.form.open({ span });
    document.getElementById("rd-stance").focus();
  }

  #correct(line) {
    this.goTo(line.key);
    this.draft = [line.spans[0][0], line.spans.at(-1)[1]];
    this.#paint();
    this.form.open({ span: this.draft, suggestion: line.suggestion });
  }

  #chose(span) {
    this.draft = span ?? (this.form.isOpen ? this.form.span : null);
    this.#paint();
    if (!span) this.forget();
    this.painter.elements(DRAFT)[0]?.scrollIntoView({ block: "nearest" });
  }

  #draftAt() {
    return this.draft ? this.offsets.toPoints(this.draft[0]) : 0;
  }

  // The form was closed, saved or not: back to where the reader was.
  #closed() {
    this.marking.isOn = false;
    this.draft = null;
    this.forget();
    this.#paint();
    this.list.item(this.current)?.focus({ preventScroll: true });
  }

  async #save(suggestion, body, span) {
    const place = span
      ? { start: this.offsets.toPoints(span[0]), end: this.offsets.toPoints(span[1]) }
      : {};
    if (!suggestion) {
      const whole = { ...body, ...place, revision: config.revision };
      const { id } = await this.actions.mark(config.article, whole);
      this.#setCurrent(`m-${id}`);
      return;
    }
    const moved = span ? { ...place, parts: [] } : {};
    await this.actions.correct(suggestion, { ...body, ...moved });
    this.#goOn(`s-${suggestion.id}`);
  }
}

// Somebody says it whom the text names by “he” or “the official” alone.
function isUnclear({ suggestion: { source } }) {
  return source !== null && source.name === null;
}

new Desk().start();
