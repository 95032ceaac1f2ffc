/** An object of a JSON file that we ship, whose wrong shape is our own mistake: every reader here throws on it. */
export class JsonReader {
  constructor(
    private readonly value: unknown,
    readonly place: string,
  ) {}

  has(key: string): boolean {
    return this.record()[key] !== undefined
  }

  at(key: string): JsonReader {
    return new JsonReader(this.record()[key], `${this.place}.${key}`)
  }

  text(): string {
    if (typeof this.value !== 'string') throw new TypeError(`${this.place} is not a text`)
    return this.value
  }

  number(): number {
    if (typeof this.value !== 'number') throw new TypeError(`${this.place} is not a number`)
    return this.value
  }

  isTrue(): boolean {
    return this.value === true
  }

  items(): readonly JsonReader[] {
    if (!Array.isArray(this.value)) throw new TypeError(`${this.place} is not a list`)
    return this.value.map((item, index) => new JsonReader(item, `${this.place}[${index}]`))
  }

  /** The texts of a list; numbers are written out. */
  words(): readonly string[] {
    return this.items().map((item) => String(item.value))
  }

  private record(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null) throw new TypeError(`${this.place} is not an object`)
    return this.value as Readonly<Record<string, unknown>>
  }
}
