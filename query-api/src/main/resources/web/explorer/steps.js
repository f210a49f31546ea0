// Undo and redo.

const MOST = 50;

export class Steps {
  #before = [];
  #after = [];
  #take;
  #give;

  /** @param take gives what is now  @param give makes something be again */
  constructor(take, give) {
    this.#take = take;
    this.#give = give;
  }

  /** Notes what is, before it changes. */
  mark() {
    this.#before.push(this.#take());
    if (this.#before.length > MOST) this.#before.shift();
    this.#after = [];
  }

  get canUndo() { return this.#before.length > 0; }
  get canRedo() { return this.#after.length > 0; }

  undo() { this.#swap(this.#before, this.#after); }
  redo() { this.#swap(this.#after, this.#before); }

  #swap(from, to) {
    const step = from.pop();
    if (step === undefined) return;
    to.push(this.#take());
    this.#give(step);
  }
}
