import { readMessage, type Message } from './Message.ts';

/** The channel between the windows of one presentation; what is no message is not heard. */
export class PresentChannel {
  readonly #channel: BroadcastChannel;

  /** Throws where the browser has no such channels, or refuses them. */
  constructor(id: string, hear: (message: Message) => void) {
    this.#channel = new BroadcastChannel(`tierline.present.${id}`);
    this.#channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message) hear(message);
    };
  }

  say(message: Message): void {
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}

/** A channel, or none where the browser has none. */
export function openChannel(
  id: string,
  hear: (message: Message) => void,
): PresentChannel | undefined {
  try {
    return new PresentChannel(id, hear);
  } catch {
    return undefined;
  }
}
