/** A refusal by the service: its name, and its message or the clause of it that doesn't vary. */
export class Refused {
  readonly refused: string
  readonly message: string

  constructor(refused: string, message: string) {
    this.refused = refused
    this.message = message
  }
}

/** An error with this name, whose message contains the clause. */
export function refused(name: string, clause: string): Refused {
  return new Refused(name, clause)
}

/** A ValidationException whose message contains the clause. */
export function invalid(clause: string): Refused {
  return new Refused('ValidationException', clause)
}
