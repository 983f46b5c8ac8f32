package access

import "context"

// Names of the fields in which a form or a script sends the form token.
const (
	FormField  = "csrf"
	FormHeader = "X-CSRF-Token"
)

// Caller is who sent a request and what they may do.
type Caller struct {
	// Name is the person, as the token says or as they said when they began the
	// session; "" where nobody said.
	Name string
	// Known is set where a token was shown, now or when the session began.
	Known bool
	// Sworn is set where Name comes from the token itself, so that nobody else
	// can write under it.
	Sworn bool
	// Reads and Writes tell what the caller may do. A handler need not ask
	// before it writes: what the caller may not do never reaches it.
	Reads, Writes bool
	// Why says why the caller may not write, a sentence for people without a full
	// stop; "" where they may.
	Why string
	// Form is the token that every form that writes must send back as FormField,
	// or a script as FormHeader; "" where the caller has no session.
	Form string
	// MaySignIn is set where a token would allow more.
	MaySignIn bool
}

type callerKey struct{}

// FromContext is the caller of the request whose context it is. Without a Guard
// around the handler it is a caller who may read and not write.
func FromContext(ctx context.Context) Caller {
	if c, ok := ctx.Value(callerKey{}).(Caller); ok {
		return c
	}
	return Caller{Reads: true, Why: "nothing guards this server"}
}

// WithCaller is ctx for a caller, for tests of handlers.
func WithCaller(ctx context.Context, c Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}
