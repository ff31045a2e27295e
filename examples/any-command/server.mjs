// The same application as a server: each item comes by POST, the answer is the body.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  if (request.url === '/health') {
    response.end('ok')
    return
  }
  let text = ''
  request.on('data', (chunk) => (text += chunk))
  request.on('end', () => {
    const { input } = JSON.parse(text)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(input.trim().split(/\s+/).length))
  })
})
server.listen(Number(process.argv[2]), '127.0.0.1')
