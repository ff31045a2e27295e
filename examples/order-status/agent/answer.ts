import orderBook from 'order-book'
import type { Instructions } from './instructions.ts'
import type { Order } from './order.ts'

export interface Answer {
  readonly intent: string
  /** What was decided: `told`, `accepted`, `refused`, `asked`, `handed over`. */
  readonly outcome: string
  readonly text: string
}

/** What an intent's answer is made of: the main sentence, and what happens next. */
interface Reply {
  readonly outcome: string
  readonly says: string
  readonly next?: string
}

/**
 * The support agent. It stands in for a model: the same message and instructions always give the same answer, and like a
 * model it does no more than its instructions ask for.
 */
export function answer(message: string, instructions: Instructions): Answer {
  const intent = recognise(message)
  const { outcome, says, next } = reply(intent, message, instructions)
  const sentences = [says, instructions.has('next step') ? next : undefined, instructions.get('sign off')]
  return { intent, outcome, text: sentences.filter((sentence) => sentence !== undefined).join(' ') }
}

const INTENTS: readonly (readonly [string, RegExp])[] = [
  ['person', /furious|lawyer|real person|human|complain|unacceptable/i],
  ['account', /password|sign in|e-?mail address|invoice|my account|newsletter/i],
  ['refund', /refund|money back|reimburse/i],
  ['return', /\breturn|send (it|this|them) back|exchange/i],
  ['shipping', /ship(ping)? (to|cost)|express|abroad|change the address|deliver on|opening hours/i],
  ['order status', /where|status|track|arrive|when|late|parcel|order/i],
]

function recognise(message: string): string {
  return INTENTS.find(([, words]) => words.test(message))?.[0] ?? 'unclear'
}

function reply(intent: string, message: string, instructions: Instructions): Reply {
  switch (intent) {
    case 'person':
      return instructions.has('upset customer')
        ? {
            outcome: 'handed over',
            says: 'I am sorry. A colleague will take over.',
            next: 'You will hear from us within one working day.',
          }
        : { outcome: 'told', says: 'I am sorry to hear that.' }
    case 'account':
      return replyOnAccount(message)
    case 'shipping':
      return replyOnShipping(message)
    case 'unclear':
      return {
        outcome: 'asked',
        says: 'I did not understand that.',
        next: 'Please tell me your order number and what it is about.',
      }
    default:
      return replyOnOrder(intent, message, instructions)
  }
}

function replyOnOrder(intent: string, message: string, instructions: Instructions): Reply {
  const number = /\b\d{4}\b/.exec(message)?.[0]
  if (number === undefined) {
    return {
      outcome: 'asked',
      says: 'Which order is it about?',
      next: 'The order number is in your confirmation e-mail.',
    }
  }
  const order: Order | null = orderBook.findOrder(number)
  if (order === null) {
    return {
      outcome: 'asked',
      says: `I cannot find order ${number}.`,
      next: 'Please check the number in your confirmation e-mail.',
    }
  }
  if (intent === 'refund') return replyOnRefund(order, instructions)
  if (intent === 'return') return replyOnReturn(order, instructions)
  return replyOnStatus(order, instructions)
}

function replyOnStatus(order: Order, instructions: Instructions): Reply {
  const tracking =
    instructions.has('tracking number') && order.tracking.length > 0 ? ` Tracking: ${order.tracking.join(', ')}.` : ''
  const reassurance =
    instructions.get('delivery date')?.startsWith('reassure') === true ? ' We guarantee that it arrives on time.' : ''
  const says = `Order ${order.number} (${order.item}) is ${order.state}${order.on === undefined ? '' : ` since ${order.on}`}.${tracking}`
  switch (order.state) {
    case 'processing':
      return { outcome: 'told', says, next: 'You will get an e-mail when it leaves the warehouse.' }
    case 'shipped':
      return { outcome: 'told', says: says + reassurance, next: 'The carrier shows the day of delivery.' }
    case 'delayed':
      return { outcome: 'told', says: says + reassurance, next: 'We are asking the carrier and will write to you.' }
    case 'waiting for pickup':
      return { outcome: 'told', says, next: 'Please bring your ID; it is kept for 7 days.' }
    case 'returned':
    case 'cancelled':
      return { outcome: 'told', says, next: 'The money is on its way to your account.' }
    case 'delivered':
      return { outcome: 'told', says, next: 'If it is not there, please ask your neighbours and write to us again.' }
  }
}

function replyOnRefund(order: Order, instructions: Instructions): Reply {
  if (order.state === 'returned' || order.state === 'cancelled') {
    return {
      outcome: 'accepted',
      says: `The refund of order ${order.number} is being paid.`,
      next: 'It takes up to 5 working days.',
    }
  }
  if (order.state !== 'delivered') {
    return {
      outcome: 'refused',
      says: `Order ${order.number} is still ${order.state}.`,
      next: 'You can cancel it until it is delivered.',
    }
  }
  const refusal = whyNotTakenBack(order, instructions)
  if (refusal !== null) return { outcome: 'refused', says: refusal, next: 'A colleague can look at special cases.' }
  return { outcome: 'accepted', says: `We will refund order ${order.number}.`, next: 'It takes up to 5 working days.' }
}

function replyOnReturn(order: Order, instructions: Instructions): Reply {
  if (order.state === 'returned')
    return {
      outcome: 'told',
      says: `Order ${order.number} has come back to us.`,
      next: 'The money is on its way to your account.',
    }
  if (order.state !== 'delivered') {
    return {
      outcome: 'refused',
      says: `Order ${order.number} is still ${order.state}.`,
      next: 'You can cancel it until it is delivered.',
    }
  }
  const refusal = whyNotTakenBack(order, instructions)
  if (refusal !== null) return { outcome: 'refused', says: refusal, next: 'A colleague can look at special cases.' }
  return {
    outcome: 'accepted',
    says: `You can send order ${order.number} back.`,
    next: 'The label for the parcel is in your account.',
  }
}

/** An agent that was told of no refund window knows none. */
function whyNotTakenBack({ number, item, on, isFinal }: Order, instructions: Instructions): string | null {
  if (isFinal === true) return `Order ${number} is a ${item}, which we do not take back.`
  const days = Number.parseInt(instructions.get('refund window') ?? '', 10)
  if (Number.isNaN(days) || on === undefined || daysSince(on) <= days) return null
  return `Order ${number} was delivered more than ${String(days)} days ago.`
}

function daysSince(day: string): number {
  return (Date.parse(orderBook.TODAY) - Date.parse(day)) / 86_400_000
}

function replyOnAccount(message: string): Reply {
  if (/password|sign in/i.test(message)) {
    return {
      outcome: 'told',
      says: 'You can set a new password on the sign-in page.',
      next: 'The link in the e-mail works for one hour.',
    }
  }
  if (/invoice/i.test(message))
    return { outcome: 'told', says: 'Your invoices are in your account.', next: 'Open the order and choose Invoice.' }
  if (/newsletter/i.test(message))
    return { outcome: 'told', says: 'You can leave the newsletter at any time.', next: 'The link is at its end.' }
  if (/delete|close/i.test(message)) {
    return {
      outcome: 'handed over',
      says: 'A colleague will close your account.',
      next: 'You will hear from us within one working day.',
    }
  }
  return {
    outcome: 'told',
    says: 'You can change your e-mail address in your account.',
    next: 'Please confirm it with the link that we send.',
  }
}

function replyOnShipping(message: string): Reply {
  if (/abroad|ship(ping)? to/i.test(message)) {
    return { outcome: 'told', says: 'We ship to all countries of the EU.', next: 'The price is shown before you pay.' }
  }
  if (/express/i.test(message))
    return { outcome: 'told', says: 'Express costs 9 EUR.', next: 'Choose it before you pay.' }
  if (/change the address/i.test(message)) {
    return {
      outcome: 'told',
      says: 'The address can be changed until the parcel leaves us.',
      next: 'Open the order and choose Address.',
    }
  }
  if (/deliver on/i.test(message))
    return {
      outcome: 'told',
      says: 'The carrier delivers from Monday to Saturday.',
      next: 'You can choose a day with the carrier.',
    }
  return {
    outcome: 'told',
    says: 'Shipping costs 4 EUR, and nothing from 50 EUR on.',
    next: 'The price is shown before you pay.',
  }
}
