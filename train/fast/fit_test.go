package fast

import (
	"context"
	"os"
	"testing"
)

func TestX(t *testing.T) {
	p := os.Getenv("FASTCFG")
	if p == "" {
		t.Skip()
	}
	c, err := ReadConfig(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := Train(context.Background(), c, os.Stdout); err != nil {
		t.Fatal(err)
	}
}
