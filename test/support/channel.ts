/** Messages between windows of one browser, without a browser: each hears the others soon, whichever timers are held back. */
export class Channel extends EventTarget {
  static readonly all = new Set<Channel>();
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Channel.all.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of Channel.all) setTimeout(() => other.hear(this, data));
  }
  /** What another said, unless either was closed meanwhile. */
  protected hear(from: Channel, data: unknown): void {
    if (this !== from && this.name === from.name && Channel.all.has(this))
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
  close(): void {
    Channel.all.delete(this);
  }
}

/** Windows that hear one another at once. */
export class PromptChannel extends Channel {
  override postMessage(data: unknown): void {
    for (const other of Channel.all) if (other instanceof PromptChannel) other.hear(this, data);
  }
}
