// What an editor does: accept, correct, dismiss, mark, and take any of it back.

import { announce, config, shortened, t, toast } from "./say.js";

export class Actions {
  // `page` has `document`, `redraw()`, and in `pending` and `errors` what the list shows of them.
  constructor(sync, page) {
    this.sync = sync;
    this.page = page;
    this.done = [];
  }

  accept(suggestion) {
    return this.#handle(suggestion, "accept", {}, "accepted");
  }

  // What is refused is for the form to show.
  correct(suggestion, body) {
    const said = Object.keys(body).length ? "corrected" : "accepted";
    return this.#handle(suggestion, "accept", body, said, (_, save) => save());
  }

  dismiss(suggestion) {
    return this.#handle(suggestion, "dismiss", {}, "was_dismissed");
  }

  // Mark a passage that nothing suggested; what is refused is for the form to show.
  async mark(article, body) {
    const into = (document, statement) => withStatement(document, statement);
    const statement = await this.sync.save(`articles/${article}/statements/`, body, into);
    const quote = shortened(statement.quote);
    this.done.push({ path: `statements/${statement.id}/undo/`, key: `m-${statement.id}`, quote });
    toast(t("was_marked", { quote }), () => this.undo());
    return statement;
  }

  undo() {
    const act = this.done.at(-1);
    if (!act) {
      announce(t("nothing_to_undo"));
      return Promise.resolve();
    }
    return this.takeBack(act);
  }

  // Take back what was done to a suggestion, by whomever.
  bringBack(suggestion) {
    const path = pathOf(suggestion, "undo");
    return this.takeBack({ path, key: `s-${suggestion.id}`, quote: shortened(suggestion.quote) });
  }

  // Take back what was marked by hand, on this visit or before.
  unmark({ id, quote }) {
    const path = `statements/${id}/undo/`;
    return this.takeBack({ path, key: `m-${id}`, quote: shortened(quote) });
  }

  async takeBack({ path, key, quote }) {
    const acts = this.done.filter((act) => act.path === path);
    this.done = this.done.filter((act) => act.path !== path);
    await this.#showing(key, async () => {
      try {
        await this.sync.save(path, {}, (document, answer) => withSuggestion(document, answer));
      } catch (error) {
        // It is still what was done last: else the next key would take back what was done before.
        if (error.mayBeRepeated) this.done.push(...acts);
        throw error;
      }
      toast(t("undone", { quote }));
    });
    this.page.goTo(key);
  }

  async #handle(suggestion, verb, body, said, showing = (key, save) => this.#showing(key, save)) {
    const quote = shortened(suggestion.quote);
    const key = `s-${suggestion.id}`;
    const act = { path: pathOf(suggestion, "undo"), key, quote };
    this.done.push(act);
    let saved = null;
    try {
      saved = await showing(key, async () => {
        const into = (document, answer) => withSuggestion(document, answer);
        const answer = await this.sync.save(pathOf(suggestion, verb), body, into);
        toast(t(said, { quote }), () => this.undo());
        return answer;
      });
    } finally {
      if (!saved) this.done = this.done.filter((one) => one !== act);
    }
    return saved;
  }

  // Show a line as being saved, then as it is; where it was refused, with the reason.
  async #showing(key, save) {
    const { pending, errors } = this.page;
    pending.add(key);
    errors.delete(key);
    this.page.redraw();
    try {
      return await save();
    } catch (error) {
      if (!("status" in error)) throw error;
      // Without an answer nobody knows whether it was saved.
      const said = error.status ? t("refused", { why: error.message }) : error.message;
      errors.set(key, said);
      toast(said);
      return null;
    } finally {
      pending.delete(key);
      this.page.redraw();
    }
  }
}

function pathOf(suggestion, verb) {
  return `articles/${config.article}/suggestions/${suggestion.id}/${verb}/`;
}

// The document with what the server answered about one suggestion in it.
export function withSuggestion(document, answer) {
  if (!answer?.outcome) return document;
  const { marked, ...suggestion } = answer;
  const suggestions = document.suggestions.map((one) => (one.id === suggestion.id ? suggestion : one));
  const handled = suggestions.filter((one) => one.outcome !== "open").length;
  const changed = { ...document, suggestions, handled };
  return marked ? withStatement(changed, marked) : changed;
}

function withStatement(document, statement) {
  const others = document.statements.filter((one) => one.id !== statement.id);
  return { ...document, statements: [...others, statement] };
}
