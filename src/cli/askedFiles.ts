import type { CheckedInput } from './checker';
import type { InputFile } from './inputFiles';

/** Files asked together, and what became of each; done when nothing is missing. */
class Asked {
  private readonly results: CheckedInput[] = [];
  private missing: number;

  constructor(
    readonly inputs: readonly InputFile[],
    private readonly resolve: (results: readonly CheckedInput[]) => void,
  ) {
    this.missing = inputs.length;
  }

  put(place: number, result: CheckedInput): void {
    this.results[place] = result;
    this.missing -= 1;
    if (this.missing === 0) this.resolve(this.results);
  }
}

/** Files that go to the worker in one message. */
export interface Message {
  readonly id: number;
  readonly inputs: readonly InputFile[];
}

/** A message that has not been answered. */
interface Open extends Message {
  readonly places: readonly number[];
  readonly asked: Asked;
}

/** The file a worker is at. */
interface InHand {
  readonly message: Open;
  readonly place: number;
  readonly input: InputFile;
}

/** What one worker was asked and has not answered, in the order in which it takes the files up. */
export class AskedFiles {
  private open: Open[] = [];
  private next = 0;
  /** Files of messages that this worker has answered. */
  private answered = 0;

  /** A message for these files; `resolve` hears when there is a result of each. */
  ask(inputs: readonly InputFile[], resolve: (results: readonly CheckedInput[]) => void): Message {
    return this.add(
      new Asked(inputs, resolve),
      inputs.map((_, place) => place),
    );
  }

  answer(id: number, results: readonly CheckedInput[]): void {
    const message = this.open.find((open) => open.id === id);
    if (!message) return;
    this.open = this.open.filter((open) => open !== message);
    this.answered += message.inputs.length;
    results.forEach((result, at) => message.asked.put(message.places[at] ?? at, result));
  }

  /**
   * What to ask a new worker after one was ended because the file it took up as its `taken`th never came to its end:
   * that file gets its result here, the others are asked again.
   */
  without(taken: number, refuse: (input: InputFile) => CheckedInput): readonly Message[] {
    const guilty = this.inHand(taken);
    const before = this.open;
    this.restart();
    guilty?.message.asked.put(guilty.place, refuse(guilty.input));
    return before.flatMap((message) => {
      const left = message.places.filter((place) => message !== guilty?.message || place !== guilty.place);
      return left.length > 0 ? [this.add(message.asked, left)] : [];
    });
  }

  /**
   * What to ask a new worker after one died by itself: the files of the message it was at may be the cause together or
   * one of them alone, so they go one by one; a file that went alone is the cause.
   */
  afterDeath(taken: number, refuse: (input: InputFile) => CheckedInput): readonly Message[] {
    const fatal = this.inHand(taken)?.message ?? this.open[0];
    const before = this.open;
    this.restart();
    return before.flatMap((message) => {
      const { asked, places, inputs } = message;
      const [input] = inputs;
      if (message !== fatal) return [this.add(asked, places)];
      if (places.length > 1) return places.map((place) => this.add(asked, [place]));
      if (input) asked.put(places[0] ?? 0, refuse(input));
      return [];
    });
  }

  private inHand(taken: number): InHand | undefined {
    let at = taken - 1 - this.answered;
    for (const message of this.open) {
      const place = message.places[at];
      const input = message.inputs[at];
      if (place !== undefined && input) return { message, place, input };
      at -= message.places.length;
    }
    return undefined;
  }

  private restart(): void {
    this.open = [];
    this.answered = 0;
  }

  private add(asked: Asked, places: readonly number[]): Message {
    const inputs = places.flatMap((place) => asked.inputs[place] ?? []);
    const message = { id: this.next++, inputs, places, asked };
    this.open.push(message);
    return message;
  }
}
