import { checkCommunesOn } from './check.ts'

checkCommunesOn('2026-06-15')
