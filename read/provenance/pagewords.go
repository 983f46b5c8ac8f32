package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// pageLines are whole lines that belong to a page wherever they stand,
// lower-cased and without marks around them.
var pageLines = lineSet(`advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|skip to content
	skip to main content|skip advertisement|story continues below|story continues below advertisement|article continues below
	article continues after advertisement|continue reading|continue reading below|continue reading the main story|read more|more|show more|see more|load more
	share|share this|share this article|share this story|share this post|share article|share on|share it|share via|tweet|tweet this|retweet
	facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|email|e-mail|email this|email to a friend|print|print this
	print this article|copy link|link copied|copy url|save|bookmark|like|like this|listen|listen to this article|watch|watch now|live
	subscribe|subscribe now|subscribe to our newsletter|subscribe today|sign up|sign up now|sign in|log in|login|register|my account
	newsletter|newsletters|join us|follow us|follow|contact us|about us|about|privacy policy|terms of use|terms of service|terms and conditions|cookie policy
	menu|search|close|home|homepage|back to top|top|next|previous|next article|previous article|next post|previous post|older post|newer post|older posts|newer posts
	related|related articles|related stories|related posts|related news|related topics|related content|related coverage|you may also like|you might also like
	more stories|more news|more from this author|more on this story|more on this topic|most read|most popular|most viewed|popular posts|popular|trending|trending now|trending stories
	latest news|latest stories|latest|recommended|recommended for you|recommended stories|editor's picks|editors' picks|top stories|don't miss|what to read next|read next|up next|also read
	comments|comment|leave a comment|leave a reply|post a comment|add a comment|write a comment|cancel reply|reply|no comments|no comments yet|be the first to comment
	view comments|show comments|load comments|join the conversation|join the discussion|comments are closed|add your comment|your comment|submit a comment|submit comment
	your email address will not be published|required fields are marked|save my name|notify me of new posts by email|notify me of follow-up comments by email
	all rights reserved|tags|categories|filed under|topics|topics in this article|blog archive|labels|links to this post|create a link|blogthis|share to twitter|share to facebook|share to pinterest|email thisblogthis
	donate|support us|shares|views|a a|sharetweet|share tweet|kindly share this story|for immediate release|press release|abstract|full text|image caption|media caption|older|newer|reblog|report this content|view site in reader|manage subscriptions|collapse this bar|log in now|get the app|download the app|download our app|open in app|view all|see all|see all comments|click here|play video|video|photos|gallery|image|images|loading|accept|accept all|accept cookies|hide caption|toggle caption|enlarge this image
	report a typo|report an error|report this ad|translate|select language|text size|font size|a a a|ask a question|powered by blogger|subscribe to post comments (atom)|follow this blog`)

// pageStarts are beginnings of lines that belong to a page, by their first
// word; what follows is free. A line of this kind is short and no prose.
var pageStarts = startsOf(`share this:|share this on|share on |share:|share via |share with |tags:|tag:|tagged:|tagged with|tagged as |tagged in|tagged |labels:|categories:|category:|filed under|filed in|posted in |posted under |topics:|keywords:
	read more:|read more about |read more from |read also|read also:|read:|read next|also read|also see|see also:|see also |related:|related articles|related stories|related posts|related news|related links|related reading|recommended:|more:|more on |more from |more about |watch:|watch |listen:|listen to |must read|don't miss|you may also |you might also
	subscribe to |subscribe for |sign up for |sign up to |sign up here|join our |join the |follow us|follow on |follow the |like us on |find us on |get our |get the latest|get daily |download our |download the |click here |tap here|click to |to read more|for more news|for more stories|for more information|stay informed|stay up to date|stay tuned|enter your email|by signing up|by subscribing|by clicking |become a member|support our |support independent|support quality|donate to |help us |we use cookies|this site uses |this website uses |your email address |required fields |save my name|notify me of |you must be logged|log in to |login to |please log in|please sign in|already a subscriber|create an account|
	leave a comment|leave a reply|post a comment|comments (|comments:|comment:|comments are |no comments|0 comments|comment on |comments on |view all |view comments|show all |add a comment|add comment|join the conversation|read comments|discuss this
	home »|home >|home ›|home /|home |home→|you are here|back to |skip to |go to |jump to |next:|previous:|next post|previous post|next article|previous article|prev |older post|newer post|links to this post|email this|email thisblogthis|print this|share to 
	advertisement |ad |sponsored |story continues|article continues|image source|have a tip|got a tip|send us |submit a |write to us|contact us|contact the |privacy policy|terms of |cookie |powered by |theme by |designed by |proudly powered|page |views:|post views|hits:|reading time|estimated reading|time to read|listen to this
	have you read|trending:|latest:|breaking news:|popular now|most read|most popular|what do you think|let us know|tell us what|do you agree|this entry was posted|bookmark the permalink|permalink|trackback|pingback|rate this|like this:|loading|text size|font size|follow @|not a subscriber|opens in new|this newsletter|manage your|unsubscribe|you can unsubscribe|report abuse|view my complete profile|view all posts|all posts by|about the author|about author`)

// sureStarts are beginnings of lines that belong to a page even where the line is
// a whole sentence.
var sureStarts = startsOf(`share this:|share on |click to share|click here to |like loading|this entry was posted|bookmark the permalink|you must be logged|your email address will not|by signing up|by subscribing|we use cookies
	sign up for our|sign up to our|sign up for the|subscribe to our|enter your email|notify me of|save my name|already a subscriber|register for free|register now for|our standards:|this story has not been edited
	except for the headline, this story|image caption|media caption|video caption|image source|keep reading|list of |have a news tip|get all the latest|for all the latest|follow us on|like us on|join our |stay up to date|to read the full story, subscribe|support our journalism|if you appreciate|you can unsubscribe
	this article has been viewed|this post has been viewed|posted in |filed under|tags:|tagged with|labels:|categories:|story continues below|article continues below|advertisement|required fields are marked|this site uses akismet|learn how your comment data|older posts|newer posts|← |→ |⟵ |proudly powered|create a website|join the conversation|download our app|leave a comment|leave a reply|view all posts by|view more posts||follow this |blogthis|all rights reserved|no part of this|this material may not|this material, and|contact:|media contact|press contact|kindly share`)

// sections are the words that names of sections are made of: a line of nothing
// else is a category line.
var sections = setOf(`news world global international politics political business economy finance markets opinion
	analysis features feature culture sport sports science technology tech health environment climate education lifestyle
	entertainment travel local national regional africa asia europe america americas middle east latin north south central
	east west western eastern australia oceania eurasia pacific pasaulis home top latest breaking headlines headline uncategorized uncategorised featured
	editorial editorials commentary comment columns column blogs blog video videos photos live conflict defence defense
	security diplomacy military war energy society law justice crime religion human rights elections uk us usa eu un
	russia ukraine china india belarus uganda kenya nigeria and & the of in / | > » › · • , - stories story general main press release releases update updates exclusive`)

func lineSet(list string) map[string]bool {
	m := map[string]bool{}
	for line := range strings.SplitSeq(strings.ReplaceAll(list, "\n", "|"), "|") {
		if line = strings.TrimSpace(line); line != "" {
			m[line] = true
		}
	}
	return m
}

func startsOf(list string) map[string][]string {
	m := map[string][]string{}
	for s := range strings.SplitSeq(strings.ReplaceAll(list, "\n", "|"), "|") {
		if s = strings.TrimLeft(s, " \t"); strings.TrimSpace(s) != "" {
			w := firstWord(s)
			m[w] = append(m[w], s)
		}
	}
	return m
}

func startsWith(low string, starts map[string][]string) bool {
	for _, s := range starts[firstWord(low)] {
		if strings.HasPrefix(low, s) || low == strings.TrimRight(s, " :") {
			return true
		}
	}
	return false
}

// isPageLine reports whether u is a line of the page wherever it stands.
func isPageLine(u *unit) bool {
	if !u.short() {
		return isOnlyMarks(u.text)
	}
	if pageLines[u.low] || u.words > 1 && isCounter(u.low) {
		return true
	}
	if startsWith(u.low, sureStarts) {
		return !strings.HasPrefix(u.low, "list of ") || u.words == 4 && strings.HasSuffix(u.low, " items")
	}
	if u.words > 25 || !startsWith(u.low, pageStarts) {
		return false
	}
	switch firstWord(u.low) {
	case "read", "also", "related", "share", "tags", "advertisement", "subscribe", "sign", "comments", "leave", "post", "filed",
		"your", "save", "notify", "home", "email", "recommended", "required", "see", "links", "categories", "labels", "click", "posted":
		// A sentence may begin so too, but not with these words as a page has them.
		return u.words <= 12 || !endsSentence(u.text) || strings.Contains(u.low, "newsletter") || strings.Contains(u.low, "email")
	}
	return u.words <= 8 && !endsSentence(u.text) || strings.Contains(u.low, "newsletter") || strings.Contains(u.low, "cookies")
}

// isOnlyMarks holds for lines without a letter or digit: rules and ornaments.
func isOnlyMarks(s string) bool {
	if len(s) > 400 {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// isCounter holds for "12 Shares", "1.2K views", "3 min read", "0".
func isCounter(low string) bool {
	if low == "" || len(low) > 40 {
		return false
	}
	i := strings.IndexFunc(low, func(r rune) bool { return r < '0' || r > '9' })
	if i == 0 {
		return false
	}
	words := strings.Fields(low)
	if len(words) == 1 {
		return i < 0 && len(low) <= 3 || strings.HasSuffix(low, "k") && len(low) <= 6
	}
	switch strings.Trim(words[len(words)-1], ".,:!()") {
	case "shares", "share", "views", "view", "comments", "comment", "likes", "like", "read", "tweets", "retweets", "reactions",
		"replies", "followers", "reads", "minutes", "votes", "points":
		return len(words) <= 4
	}
	return false
}

// isCategory holds for lines that name nothing but sections: "Global News News
// Politics", "WORLD / AFRICA".
func isCategory(u *unit) bool {
	if !u.short() || u.words > 8 {
		return false
	}
	for w := range strings.FieldsFuncSeq(u.low, func(r rune) bool { return !unicode.IsLetter(r) && r != '&' }) {
		if !sections[w] {
			return false
		}
	}
	return true
}

// isBreadcrumb holds for the path to a page: "Home » World » Title".
func isBreadcrumb(u *unit) bool {
	if !u.short() {
		return false
	}
	for _, sep := range []string{" » ", " › ", " > ", " → ", " / ", " >> ", "» ", " | "} {
		n := strings.Count(u.text, sep)
		if n == 0 {
			continue
		}
		first, rest, _ := strings.Cut(strings.ToLower(u.text), sep)
		first = strings.TrimSpace(first)
		switch first {
		case "home", "news", "home page", "homepage", "start", "front page", "main", "world", "you are here: home", "blog", "strona główna",
			"startseite", "inicio", "accueil", "главная", "головна", "pradžia", "anasayfa", "ana sayfa":
			return true
		}
		if sep == " | " || sep == " / " {
			return n >= 2 && sections[first] || sections[first] && isCategory(&unit{low: strings.TrimSpace(rest), words: countWords(rest, 9)})
		}
		return n >= 2 || sections[firstWord(first)] && countWords(first, 4) <= 3
	}
	return false
}

// upperShare is the part of the letters of s that are upper case, from 0 to 1.
func upperShare(s string) float64 {
	upper, letters := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	if letters == 0 {
		return 0
	}
	return float64(upper) / float64(letters)
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
