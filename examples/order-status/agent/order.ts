/** An order as the package order-book gives it. */
export interface Order {
  readonly number: string
  readonly item: string
  readonly state: 'processing' | 'shipped' | 'delayed' | 'waiting for pickup' | 'delivered' | 'returned' | 'cancelled'
  /** The day on which the order came into its state. */
  readonly on?: string
  readonly tracking: readonly string[]
  /** Sold for good: not taken back. */
  readonly isFinal?: boolean
}
