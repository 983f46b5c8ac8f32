package lexicon

// statesHistoric are states that are no more, whom reports of their time and
// looks back name. The fields of a line are explained at stateTables; before them
// stand the last year and the code of the state that the world takes for the
// successor, none where several came of it. Codes are those of ISO 3166-3, which
// keeps the codes that ISO 3166-1 withdrew (VDR there is all of Vietnam before
// 1977); OTT is readout's own.
const statesHistoric = `
1991|RUS|SUN|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet|Soviet||
2003||YUG|Yugoslavia;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia;SFRY|Yugoslav;Yugoslavian|Yugoslav||
2006||SCG|Serbia and Montenegro;State Union of Serbia and Montenegro||||
1992||CSK|Czechoslovakia|Czechoslovak;Czechoslovakian|Czechoslovak||
1990|DEU|DDR|East Germany;German Democratic Republic;GDR;G.D.R.|East German||East Berlin|
1990|YEM|YMD|South Yemen;People's Democratic Republic of Yemen;People’s Democratic Republic of Yemen|South Yemeni||Aden|
1976|VNM|VDR|South Vietnam;Republic of Vietnam|South Vietnamese||Saigon|
2010|NLD|ANT|Netherlands Antilles||||
1924|TUR|OTT|Ottoman Empire|Ottoman|Ottoman|Constantinople|
`
