import { checkCommunesOn } from './check.ts'

checkCommunesOn('2024-06-15')
