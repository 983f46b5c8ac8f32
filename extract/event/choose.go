package event

// Chooser decides the type of an event from the words around it.
type Chooser struct {
	// Version is that of the weights.
	Version string
}

// choose lets the Chooser decide.
func (s *sheet) choose(a *act, actors, recipients []int) {}
