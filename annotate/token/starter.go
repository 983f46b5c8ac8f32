package token

// longestStarter is the length of the longest word that isStarter knows.
const longestStarter = 9

// isStarter reports whether text begins with a capitalised word that hardly
// ever stands within a sentence with its capital: behind "U.S." or "Corp.", it
// starts a new one.
func isStarter(text string) bool {
	n := 0
	for n < len(text) && isLetter(text[n]) {
		n++
	}
	if n < len(text) && (text[n] == '-' || text[n] == '&') {
		return false
	}
	switch text[:n] {
	case "The", "He", "She", "It", "They", "We", "You", "This", "That", "These", "Those", "There", "Then", "Their",
		"His", "Her", "Its", "Our", "My", "Your", "In", "On", "At", "By", "For", "From", "With", "To", "As", "If", "After",
		"Before", "Since", "While", "When", "Where", "Until", "Under", "During", "Despite", "Although", "Though",
		"But", "And", "Or", "So", "Yet", "However", "Also", "Both", "Not", "No", "Now", "Some", "Many", "Most", "Such",
		"What", "Who", "Why", "How", "Which", "Is", "Are", "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Had",
		"Would", "Can", "Could", "Should", "An", "A", "One", "Two", "Three", "Another", "Other", "Others", "Only",
		"Even", "Still", "Asked", "Once", "Please", "Let", "Just", "Here", "Each", "All", "Any", "Later", "Earlier",
		"Meanwhile", "Instead", "Because", "Between", "Last", "According", "Among", "Through", "I", "Mr", "Mrs", "Ms":
		return true
	}
	return false
}
