package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// run is what one run of a program took.
type run struct {
	Peer   string
	What   string  // "text": all documents; "one": one sentence
	Wall   float64 // seconds from start to end
	CPU    float64 // seconds of all its threads, user and system
	Memory int64   // most bytes resident at one time
}

// timeCommand runs a program once and adds a line with its [run] to a file. It
// is a process of its own and holds next to nothing, as Linux counts what the
// parent holds at the fork to the memory of the child.
type timeCommand struct {
	Peer    string   `required:"" help:"Whose run it is."`
	What    string   `required:"" enum:"text,one" help:"text or one."`
	To      string   `required:"" help:"The file to add to." placeholder:"FILE"`
	Log     string   `required:"" help:"Where what the program prints goes." placeholder:"FILE"`
	Command []string `arg:"" passthrough:"" help:"The program and its arguments."`
}

// Run runs the program; it fails where the program does, with the log's name.
func (c timeCommand) Run() error {
	if len(c.Command) > 0 && c.Command[0] == "--" {
		c.Command = c.Command[1:]
	}
	if len(c.Command) == 0 {
		return fmt.Errorf("name the program to run after --")
	}
	log, err := os.Create(c.Log)
	if err != nil {
		return err
	}
	defer log.Close()
	cmd := exec.Command(c.Command[0], c.Command[1:]...)
	cmd.Stdout, cmd.Stderr = log, log
	start := time.Now()
	err = cmd.Run()
	wall := time.Since(start)
	if err != nil {
		return fmt.Errorf("%s: %w; see %s", c.Peer, err, c.Log)
	}
	p := cmd.ProcessState
	line, err := json.Marshal(run{c.Peer, c.What, wall.Seconds(), (p.UserTime() + p.SystemTime()).Seconds(), resident(p)})
	if err != nil {
		return err
	}
	out, err := os.OpenFile(c.To, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	if _, err := out.Write(append(line, '\n')); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}
