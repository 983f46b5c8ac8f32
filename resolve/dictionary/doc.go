// Package dictionary reads users' dictionaries of actors and agents in the format
// of TABARI and PETRARCH and finds the codes of names and noun phrases in them.
//
// An actor is somebody by name, with codes that may hold for a time only:
//
//	ARNOR_  [ARN]                  # complete word; ARNOR without "_" is a stem
//	+ARNORIAN                      synonym: same codes
//	SAM_GAMGEE
//		[HOBCIV <20080120]           before that day
//		[HOBMIL 20080120-20121109]   both days included
//		[HOBGOV >20121109]           from that day
//		[HOB]                        where no dated code holds
//
// An agent is a role, to be put behind ([~GOV]) or before ([NGO~]) the code of an
// actor. Its plural is made by rule, given in braces, or {} where it has none:
//
//	!MINISTER! = MINISTER, MINISTERS, MINISTRY, MINISTRIES
//	!MINISTER!_OF_TRADE [~GOV]
//	ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOV]
//
// "_" and blank part words alike; "-" in a name or a text does too. Case,
// accents, the full stop behind a word and the possessive 's do not count. Dates
// are YYYYMMDD or YYMMDD, where 00 to 30 is 2000 to 2030 as PETRARCH has it.
// "#" and ";" begin comments; lines of <...> are skipped. Both kinds may stand in
// one file.
//
// The format is that of the TABARI manual (P. Schrodt, 2001 to 2014) and of
// PETRARCH's reader; where they differ complete words come before stems, as
// PETRARCH's dictionaries are written for.
package dictionary
