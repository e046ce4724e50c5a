import { checkCommunesOn } from './check.ts'

checkCommunesOn('2020-06-15')
