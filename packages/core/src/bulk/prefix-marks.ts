/** A place in a source and the hash of all that comes before it. */
interface PrefixMark {
  /** Elements before it. */
  readonly position: number
  readonly hash: string
}

/** The places of a source where a load can be resumed: a hash over each single element's prefix would cost too much. */
export class PrefixMarks {
  #marks: PrefixMark[] = []

  add(mark: PrefixMark): void {
    if (this.#marks.at(-1)?.position !== mark.position) this.#marks.push(mark)
  }

  /** The last mark that is not beyond `position`; those before it are forgotten. */
  upTo(position: number): PrefixMark | undefined {
    const next = this.#marks.findIndex((mark) => mark.position > position)
    const last = (next < 0 ? this.#marks.length : next) - 1
    if (last > 0) this.#marks = this.#marks.slice(last)
    return last < 0 ? undefined : this.#marks[0]
  }
}
