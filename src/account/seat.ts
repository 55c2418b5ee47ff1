/** A Chat agent, as far as the seats of a plan go (`GET /agents`). An enabled one holds a seat. */
export interface Agent {
  readonly id: number;
  readonly email: string | undefined;
  /** `display_name`, else first and last name, else the e-mail address. */
  readonly name: string | undefined;
  readonly isEnabled: boolean;
  readonly isOwner: boolean;
  readonly isAdministrator: boolean;
  /** Milliseconds since the epoch; `undefined` for never. */
  readonly lastSeenAt: number | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number | undefined;
}
