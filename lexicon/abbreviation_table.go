package lexicon

// abbreviationLists holds the abbreviations of English news and reference
// prose, in lower case and without the last full stop. They are our own list,
// put together from the usage of newspapers: titles and ranks, companies,
// dates, addresses, states as wire services shorten them, units, references.
// Dotted letters ("U.S.", "p.m.") need no entry: their form shows them.
var abbreviationLists = []struct {
	kind    Abbreviation
	capital bool
	words   string
}{
	{BeforeName, true, `
		gen rep sen sens reps gov govs pres prof hon rev amb fr br st ste mt ft rt pt
		ven mons msgr dir dep asst assoc det insp supt const sec spec cong ph wm geo chas
		thos jas jos robt edw benj alex hr herr sra srta dip ing dott ald univ 
		brig maj lt col capt sgt cpl adm`},
	{InDate, true, `jan feb mar apr jun jul aug sep sept oct nov dec
		mon tue tues wed weds thu thur thurs fri sat sun`},
	{AfterComma, true, `ala ariz ark calif cal colo conn del fla ga ida ill ind kan kans ky
		la md me mass mich minn miss mo mont neb nebr nev okla ore oreg pa penn tenn tex va
		vt wash wis wisc wyo alta ont que sask man nfld`},
	{BeforeName, false, `
		mr mrs ms mx messrs mlle mme dr drs profs revs
		sgt cpl capt cmdr cdr lt col brig adm maj pvt pfc cpt ltc ltg
		vadm radm ssgt msgt tsgt gysgt comdr lieut sra supt insp asst assoc atty
		commr comm'r cllr cpo secy sec'y pte exec supvr ass't`},
	{Within, false, `vs viz cf approx ca incl esp e.g i.e eg resp nee`},
	{AfterName, false, `inc corp co cos ltd llc plc pty gmbh bhd jr sr esq bros ave blvd rd hwy
		pkwy dept depts assn ass'n natl nat'l int'l intl govt gov't cmte phd`},
	{Anywhere, false, `etc al lb lbs oz ozs yd yds ft hr hrs min mins sec secs yr yrs mos wk wks
		mi sq cu qt pct avg tbsp tsp est misc ibid mtg acct amt jct ctr abbr adv obs
		transl prev fwd mgmt mgr arr arrv recd hosp mfg mktg pkg qty wt`},
	{BeforeNumber, false, `no nos rs p pp par para paras art arts fig figs ch chap chaps sect
		rm apt op ed eds ver cca c b d r m pl tab eq eqs ext tel fax nr num vol vols
		ref refs bldg flt reg bk pts app ann ser bd fol ff n nn mob div`},
}
