// Package postgrestest starts a PostgreSQL of its own for tests: the real
// programs of the system, in a folder that is removed afterwards.
package postgrestest

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Server is a running PostgreSQL that trusts everybody on this machine.
type Server struct {
	dir, programs string
	port          int
	as            *syscall.SysProcAttr
	process       *exec.Cmd
	schemas       atomic.Int64
}

var (
	once   sync.Once
	shared *Server
	failed error
)

// Main runs the tests of a package and stops the server that they started. It is
// the last call of TestMain.
func Main(m *testing.M) {
	code := m.Run()
	if shared != nil {
		shared.Stop()
		os.RemoveAll(shared.dir)
	}
	os.Exit(code)
}

// Shared is the server of this package's tests, started with the first that asks
// for it. It skips the test where PostgreSQL is not installed.
func Shared(t testing.TB) *Server {
	t.Helper()
	once.Do(func() { shared, failed = New() })
	if failed != nil {
		t.Skipf("did not run: %v", failed)
	}
	return shared
}

// Own is a server of one test, which ends with it. It skips the test where
// PostgreSQL is not installed.
func Own(t testing.TB) *Server {
	t.Helper()
	s, err := New()
	if err != nil {
		t.Skipf("did not run: %v", err)
	}
	t.Cleanup(func() {
		s.Stop()
		os.RemoveAll(s.dir)
	})
	return s
}

// New makes a database in a new folder and starts a server on it.
func New() (*Server, error) {
	programs, err := find()
	if err != nil {
		return nil, err
	}
	s := &Server{programs: programs}
	if s.dir, err = os.MkdirTemp("", "readout-postgres-"); err != nil {
		return nil, err
	}
	if os.Getuid() == 0 { // PostgreSQL refuses to run as root
		if s.as, err = other(); err != nil {
			return nil, err
		}
		if err := os.Chown(s.dir, int(s.as.Credential.Uid), int(s.as.Credential.Gid)); err != nil {
			return nil, err
		}
	}
	make := s.command("initdb", "-D", filepath.Join(s.dir, "data"), "-A", "trust", "-U", "readout", "-E", "UTF8", "--locale=C", "--no-sync")
	if out, err := make.CombinedOutput(); err != nil {
		os.RemoveAll(s.dir)
		return nil, fmt.Errorf("initdb: %v\n%s", err, out)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.port = l.Addr().(*net.TCPAddr).Port
	l.Close()
	return s, s.Start()
}

// find gives the folder of the newest PostgreSQL of this machine.
func find() (string, error) {
	var all []string
	if out, err := exec.Command("pg_config", "--bindir").Output(); err == nil {
		all = append(all, strings.TrimSpace(string(out)))
	}
	debian, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	slices.SortFunc(debian, func(a, b string) int {
		x, _ := strconv.Atoi(filepath.Base(filepath.Dir(a)))
		y, _ := strconv.Atoi(filepath.Base(filepath.Dir(b)))
		return y - x
	})
	for _, dir := range append(all, debian...) {
		if _, err := os.Stat(filepath.Join(dir, "initdb")); err == nil {
			return dir, nil
		}
	}
	return "", fmt.Errorf("no PostgreSQL on this machine (Debian: apt-get install postgresql)")
}

// other is a user who is not root.
func other() (*syscall.SysProcAttr, error) {
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.Atoi(u.Uid)
		if err != nil {
			return nil, err
		}
		gid, err := strconv.Atoi(u.Gid)
		if err != nil {
			return nil, err
		}
		return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
	}
	return nil, fmt.Errorf("PostgreSQL does not run as root, and there is no user postgres or nobody")
}

func (s *Server) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(filepath.Join(s.programs, name), args...)
	c.Dir, c.SysProcAttr = s.dir, s.as
	c.Env = append(os.Environ(), "LC_ALL=C")
	return c
}

// Start starts the server again after Stop, under the same address.
func (s *Server) Start() error {
	log, err := os.Create(filepath.Join(s.dir, fmt.Sprintf("log-%d", time.Now().UnixNano())))
	if err != nil {
		return err
	}
	defer log.Close()
	// Tests kill their own processes, never the machine: no need to wait for the
	// disk.
	s.process = s.command("postgres", "-D", filepath.Join(s.dir, "data"), "-h", "127.0.0.1", "-p", strconv.Itoa(s.port), "-k", s.dir, "-F", "-c", "max_connections=200")
	s.process.Stdout, s.process.Stderr = log, log
	if err := s.process.Start(); err != nil {
		return err
	}
	for range 300 {
		c, err := pgx.Connect(context.Background(), s.URL(""))
		if err == nil {
			return c.Close(context.Background())
		}
		time.Sleep(50 * time.Millisecond)
	}
	said, _ := os.ReadFile(log.Name())
	s.Stop()
	return fmt.Errorf("PostgreSQL does not answer after 15 seconds\n%s", said)
}

// Stop stops the server at once; its data stay.
func (s *Server) Stop() {
	s.process.Process.Signal(syscall.SIGINT) // "fast": transactions are taken back
	s.process.Wait()
}

// Port is the TCP port on 127.0.0.1.
func (s *Server) Port() int { return s.port }

// URL is the address of a schema; "" is the default one.
func (s *Server) URL(schema string) string {
	u := fmt.Sprintf("postgres://readout@127.0.0.1:%d/postgres?sslmode=disable", s.port)
	if schema != "" {
		u += "&search_path=" + schema
	}
	return u
}

// Schema makes an empty schema, removes it with the test and gives its address.
func (s *Server) Schema(t testing.TB) string {
	t.Helper()
	name := s.newSchema(t)
	t.Cleanup(func() { s.exec(t, "DROP SCHEMA "+name+" CASCADE") })
	return s.URL(name)
}

// NewSchema makes an empty schema that stays until the server is removed, and
// gives its address.
func (s *Server) NewSchema(t testing.TB) string {
	t.Helper()
	return s.URL(s.newSchema(t))
}

func (s *Server) newSchema(t testing.TB) string {
	t.Helper()
	name := fmt.Sprintf("t%d", s.schemas.Add(1))
	s.exec(t, "CREATE SCHEMA "+name)
	return name
}

func (s *Server) exec(t testing.TB, query string) {
	t.Helper()
	ctx := context.Background()
	c, err := pgx.Connect(ctx, s.URL(""))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(ctx)
	if _, err := c.Exec(ctx, query); err != nil {
		t.Fatal(err)
	}
}
