import { checkCommunesOn } from './check.ts'

checkCommunesOn('2016-06-15')
