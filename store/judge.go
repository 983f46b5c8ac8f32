package store

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// Judge keeps a judgement and retires those on the same target that held until
// now. It gives the ID and those that it has retired. Where somebody else
// judges the same target at the same moment, it is a Conflict and nothing is
// kept.
func Judge(ctx context.Context, a Archive, j readout.Judgement) (id string, retired []string, err error) {
	if len(j.Target.Documents) == 0 {
		return "", nil, &Error{Code: BadRequest, Op: "judge", Fix: "name a document"}
	}
	holding, err := a.Judgements(ctx, JudgementFilter{Document: j.Target.Documents[0], Kind: j.Target.Kind})
	if err != nil {
		return "", nil, err
	}
	r, err := a.Record(ctx, j.Target.Documents[0])
	if err != nil {
		return "", nil, err
	}
	for _, old := range holding {
		if SameTarget(r, old.Target, j.Target) {
			retired = append(retired, old.ID)
		}
	}
	id, err = a.PutJudgement(ctx, j, retired...)
	return id, retired, err
}

// Unjudge takes a judgement back and puts nothing in its place. NotFound where
// there is none, Conflict where it does not hold any more.
func Unjudge(ctx context.Context, a Archive, id string, by readout.Judgement) (string, error) {
	all, err := a.Judgements(ctx, JudgementFilter{ID: id, Retired: true})
	if err != nil {
		return "", err
	}
	if len(all) == 0 {
		return "", Missed("judge", "archive", "judgement", id)
	}
	by.Verdict, by.Target, by.Correction = readout.Withdraw, all[0].Target, nil
	return a.PutJudgement(ctx, by, id)
}

// SameTarget reports whether two targets are the same thing in a record of
// their first document.
func SameTarget(r *readout.Record, a, b readout.Target) bool {
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case readout.CopyTarget, readout.StoryTarget:
		x, y := slices.Sorted(slices.Values(a.Documents)), slices.Sorted(slices.Values(b.Documents))
		return slices.Equal(x, y)
	}
	if a.Documents[0] != b.Documents[0] {
		return false
	}
	at, ok := Fit(r, a)
	bt, also := Fit(r, b)
	if ok && also {
		return at.Attribution == bt.Attribution && at.Event == bt.Event && (at.Attribution >= 0 || at.Event >= 0 || at.Span == bt.Span)
	}
	return ok == also && slices.Equal(a.Parts, b.Parts)
}

// JudgementID is the ID of the n-th judgement of an archive, from 1.
func JudgementID(n int64) string { return "j" + strconv.FormatInt(n, 10) }

// JudgementNumber is what JudgementID was made of; -1, which no judgement has,
// where id is none.
func JudgementNumber(id string) int64 {
	digits, ok := strings.CutPrefix(id, "j")
	n, err := strconv.ParseInt(digits, 10, 64)
	if !ok || err != nil || JudgementID(n) != id {
		return -1
	}
	return n
}
