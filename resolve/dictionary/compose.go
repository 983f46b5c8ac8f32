package dictionary

import "strings"

// nobody stands in a code for an actor that the phrase does not name, as in
// PETRARCH: "---GOV".
const nobody = "---"

// compose puts the codes of agents around that of an actor: those with "~"
// behind, as [NGO~], before it, the others behind it, in their order. Codes are
// made of groups of three letters; a group that is there already is not put
// again. Actor is "" where the phrase names none.
func compose(actor string, agents []string) string {
	before, behind := "", ""
	for _, a := range agents {
		switch {
		case strings.HasSuffix(a, "~"):
			before = addGroups(before, strings.TrimSuffix(a, "~"), actor)
		default:
			behind = addGroups(behind, strings.TrimPrefix(a, "~"), actor)
		}
	}
	behind = addGroups("", behind, before)
	switch {
	case actor == "" && before == "" && behind == "":
		return ""
	case actor == "" && before == "":
		return nobody + behind
	}
	return before + actor + behind
}

// addGroups appends those groups of three of more to code that neither code nor
// actor has.
func addGroups(code, more, actor string) string {
	for len(more) > 0 {
		n := min(3, len(more))
		if group := more[:n]; !hasGroup(code, group) && !hasGroup(actor, group) {
			code += group
		}
		more = more[n:]
	}
	return code
}

func hasGroup(code, group string) bool {
	for len(code) >= 3 {
		if code[:3] == group {
			return true
		}
		code = code[3:]
	}
	return code != "" && code == group
}
