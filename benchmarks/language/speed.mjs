// Prints the sentences a second of write-good and of retext-readability: one JSON line.
// FOLDER has both installed: node speed.mjs FILE FOLDER; FILE has one a line.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

const [file, folder] = process.argv.slice(2)
const require = createRequire(folder + '/')
const load = (name, at) => import(pathToFileURL(`${folder}/node_modules/${name}/${at}`))
const lines = readFileSync(file, 'utf8').trim().split('\n')
const writeGood = require('write-good')
const {unified} = await load('unified', 'index.js')
const english = (await load('retext-english', 'index.js')).default
const readability = (await load('retext-readability', 'index.js')).default
const stringify = (await load('retext-stringify', 'index.js')).default
const road = unified().use(english).use(readability).use(stringify)
const spent = () => process.cpuUsage().user + process.cpuUsage().system
const once = (run) => {
  const begin = spent()
  for (const line of lines) run(line)
  return lines.length / ((spent() - begin) / 1e6)
}
const rate = (run) => Math.max(once(run), once(run), once(run))
console.log(JSON.stringify({
  'write-good': rate((line) => writeGood(line)),
  'retext-readability': rate((line) => road.processSync(line))
}))
