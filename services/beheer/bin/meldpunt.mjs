#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it: it hands over to the project's own Node, which reads TypeScript.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const own = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url))
const node = existsSync(own) ? own : process.execPath
const run = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = run.status ?? 1
