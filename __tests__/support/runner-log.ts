/** One workflow command in a job's log, as the runner reads it. */
export interface LogCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/**
 * The commands in what a step prints, by the rules of the runner: it ends lines at CR, LF and both, trims white space of
 * every kind, reads `::name properties::message` at the start of a line, and the older `##[name properties]message`
 * anywhere in it. Names are not compared with those it knows, so this finds more than it would obey.
 */
export function parseLogCommands(log: string): LogCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const command = currentForm(line) ?? olderForm(line)
    return command === null ? [] : [command]
  })
}

function currentForm(line: string): LogCommand | null {
  // JavaScript’s white space lacks U+0085, which .NET has.
  const trimmed = line.replace(/^[\s\u0085]+/, '')
  if (!trimmed.startsWith('::')) return null
  const end = trimmed.indexOf('::', 2)
  if (end < 0) return null
  return parse(trimmed.slice(2, end), ',', trimmed.slice(end + 2), unescapeProperty, unescapeData)
}

function olderForm(line: string): LogCommand | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  const unescape = (text: string): string => unescapeProperty(text).replaceAll('%3B', ';').replaceAll('%5D', ']')
  return parse(line.slice(start + 3, end), ';', line.slice(end + 1), unescape, unescape)
}

function parse(
  head: string,
  separator: string,
  message: string,
  property: (text: string) => string,
  data: (text: string) => string,
): LogCommand {
  const space = head.indexOf(' ')
  const command = space < 0 ? head : head.slice(0, space)
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [] : [[pair.slice(0, equals), property(pair.slice(equals + 1))] as const]
  })
  return { command: command.toLowerCase(), properties: Object.fromEntries(properties), message: data(message) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
