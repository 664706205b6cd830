// What is written: passages that are chosen, and the form in which they are marked or corrected.

import { Form } from "./form.js";
import { claimsNear, sourcesNear } from "./known.js";
import { Marking } from "./marking.js";
import { announce, config, t } from "./say.js";
import { onSelection } from "./selecting.js";

export const DRAFT = "draft";

export class Editing {
  // `desk` says where the reader is, and leads them on.
  constructor(desk) {
    this.desk = desk;
    // The passage that is being chosen, in UTF-16 units.
    this.draft = null;
    const { painter, sync } = desk;
    this.forget = onSelection(painter.container, (start, end) => this.#selected(start, end));
    this.form = new Form({
      text: painter.text,
      known: {
        sources: () => sourcesNear(this.#draftAt(), sync.document),
        claims: () => claimsNear(this.#draftAt(), sync.document),
      },
      save: (suggestion, body, span) => this.#save(suggestion, body, span),
      onEdges: (span) => {
        document.activeElement.blur();
        this.marking.begin({ span });
      },
      onClose: () => this.#closed(),
      onReopen: (suggestion, span) => this.#reopen(suggestion, span),
    });
    this.marking = new Marking(painter, {
      onChange: (span) => this.#chose(span),
      onTake: (span) => this.#open(span),
    });
  }

  get isOpen() {
    return this.form.isOpen;
  }

  isFor(suggestion) {
    return this.form.isOpen && this.form.target?.id === suggestion.id;
  }

  beginMarking() {
    if (!this.#leaveForm()) return;
    const { painter, current } = this.desk;
    const line = this.desk.line();
    const isSeen = ({ element }) => element.getBoundingClientRect().bottom > 60;
    const seen = painter.paragraphs.find(isSeen);
    const passage = painter.elements(current)[0]?.getBoundingClientRect();
    const isNear = passage && passage.bottom > 0 && passage.top < innerHeight;
    this.marking.begin({ unit: line && isNear ? line.spans[0][0] : (seen?.start ?? 0) });
  }

  #selected(start, end) {
    const span = this.marking.trimmed(start, end);
    // Who selects all wants to copy it.
    const { text, paragraphs } = this.desk.painter;
    const isAll = span && this.marking.trimmed(0, text.length).join() === span.join();
    if (span && !(isAll && paragraphs.length > 1)) this.#open(span);
  }

  #open(span) {
    this.marking.isOn = false;
    this.draft = span;
    // A finger may still want to move the edges; else what is painted now is enough.
    if (matchMedia("(pointer: fine)").matches) document.getSelection().removeAllRanges();
    this.desk.paint();
    if (this.form.isOpen) this.form.setSpan(span);
    else this.form.open({ span });
    this.form.focus();
  }

  // Go on with what was left in the form.
  #reopen(suggestion, span) {
    if (!suggestion) {
      if (this.#leaveForm()) this.#open(span);
      return;
    }
    const key = `s-${suggestion.id}`;
    // Somebody handled it meanwhile.
    if (this.desk.line(key)?.isOpen) this.desk.press("correct", key);
    else this.desk.goTo(key);
  }

  // What is being saved cannot be left.
  #leaveForm() {
    const isLeft = this.form.leave();
    if (!isLeft) announce(t("still_saving"));
    return isLeft;
  }

  correct(line) {
    if (!this.#leaveForm()) return;
    this.desk.goTo(line.key, { inText: true });
    this.draft = [line.spans[0][0], line.spans.at(-1)[1]];
    this.desk.paint();
    this.form.open({ span: this.draft, suggestion: line.suggestion });
  }

  #chose(span) {
    this.draft = span ?? (this.form.isOpen ? this.form.span : null);
    this.desk.paint();
    if (!span) this.forget();
    if (!span && this.form.isOpen) this.form.focus();
    this.desk.painter.elements(DRAFT)[0]?.scrollIntoView({ block: "nearest" });
  }

  #draftAt() {
    return this.draft ? this.desk.offsets.toPoints(this.draft[0]) : 0;
  }

  // The form was closed, saved or not: back to where the reader was.
  #closed() {
    this.marking.isOn = false;
    this.draft = null;
    this.forget();
    this.desk.paint();
    this.desk.goTo(this.desk.current);
  }

  async #save(suggestion, body, span) {
    const place = span
      ? { start: this.desk.offsets.toPoints(span[0]), end: this.desk.offsets.toPoints(span[1]) }
      : {};
    if (!suggestion) {
      const whole = { ...body, ...place, revision: config.revision };
      const { id } = await this.desk.actions.mark(config.article, whole);
      this.desk.setCurrent(`m-${id}`);
      return;
    }
    const moved = span ? { ...place, parts: [] } : {};
    await this.desk.actions.correct(suggestion, { ...body, ...moved });
    this.desk.goOn(`s-${suggestion.id}`);
  }
}
