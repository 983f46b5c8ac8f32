package serve

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// metrics are the figures that Prometheus reads, in a registry of their own.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	latency  *prometheus.HistogramVec
	active   prometheus.Gauge
}

func newMetrics(a store.Archive, stories *stories, figures func(context.Context) []Figure) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "readout_http_requests_total", Help: "Requests by route, method and status."}, []string{"route", "method", "code"}),
		latency: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "readout_http_request_seconds", Help: "How long requests took, by route.",
			Buckets: []float64{.001, .005, .01, .025, .05, .1, .2, .3, .5, 1, 2.5, 5, 10, 30}}, []string{"route"}),
		active: prometheus.NewGauge(prometheus.GaugeOpts{Name: "readout_http_requests_active", Help: "Requests that are being answered."}),
	}
	build := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "readout_build_info", Help: "Always 1; the version is in its label.", ConstLabels: prometheus.Labels{"version": readout.Version}}, func() float64 { return 1 })
	m.registry.MustRegister(m.requests, m.latency, m.active, build, collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), &archiveFigures{archive: a, stories: stories, figures: figures})
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError})
}

// methods are those that are counted by name: a caller can make up any number of
// others.
var methods = []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

func (m *metrics) request(route, method string, status int, took time.Duration) {
	if !slices.Contains(methods, method) {
		method = "other"
	}
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	m.latency.WithLabelValues(route).Observe(took.Seconds())
}

// archiveFigures asks the archive when it is asked itself, at most every few
// seconds, since counting costs.
type archiveFigures struct {
	archive store.Archive
	stories *stories
	figures func(context.Context) []Figure
	mu      sync.Mutex
	at      time.Time
	counts  store.Counts
	behind  float64
	up      float64
}

// countEvery is how old counts may be, countWithin how long counting may take.
const countEvery, countWithin = 10 * time.Second, 5 * time.Second

// Describe describes nothing: what there is depends on what is served.
func (f *archiveFigures) Describe(chan<- *prometheus.Desc) {}

// Collect gives the figures.
func (f *archiveFigures) Collect(out chan<- prometheus.Metric) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if time.Since(f.at) > countEvery {
		f.count()
	}
	gauge := func(name, help string, value float64, labels ...string) {
		out <- figure(name, help, prometheus.GaugeValue, value, labels)
	}
	c := f.counts
	gauge("readout_archive_up", "1 where the archive could be counted.", f.up)
	gauge("readout_archive_documents", "Documents of the archive.", float64(c.Documents))
	gauge("readout_archive_attributions", "Attributions in the records in use.", float64(c.Attributions))
	gauge("readout_archive_events", "Events in the records in use.", float64(c.Events))
	gauge("readout_archive_stories", "Stories of the archive.", float64(c.Stories))
	gauge("readout_archive_judgements", "Judgements that people have made.", float64(c.Judgements))
	gauge("readout_archive_pending", "Documents that wait to be read again.", float64(c.Pending))
	gauge("readout_archive_bytes", "Bytes of the archive's file and its log.", float64(c.Bytes))
	gauge("readout_archive_text_bytes", "Bytes of all texts.", float64(c.Text))
	for reason, n := range c.Skips { // Prometheus sorts them
		gauge("readout_archive_skips", "Inputs that were not read, by reason.", float64(n), "reason", string(reason))
	}
	running, failed, took := f.stories.state()
	gauge("readout_stories_behind", "Changes of records since the stories were made.", f.behind)
	gauge("readout_stories_refreshing", "1 while the stories are brought up to date.", number(running))
	gauge("readout_stories_failed", "1 where that failed the last time.", number(failed))
	gauge("readout_stories_refresh_seconds", "How long it took the last time.", took.Seconds())
	if f.figures == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), countWithin)
	defer cancel()
	for _, one := range f.figures(ctx) {
		kind := prometheus.GaugeValue
		if one.Counter {
			kind = prometheus.CounterValue
		}
		var labels []string
		for name, value := range one.Labels {
			labels = append(labels, name, value)
		}
		out <- figure(one.Name, one.Help, kind, one.Value, labels)
	}
}

// count asks the archive; what it cannot tell stays as it was.
func (f *archiveFigures) count() {
	ctx, cancel := context.WithTimeout(context.Background(), countWithin)
	defer cancel()
	f.at, f.up = time.Now(), 0
	c, err := f.archive.Counts(ctx)
	if err != nil {
		return
	}
	f.counts, f.up = c, 1
	revision, err1 := f.archive.Revision(ctx)
	edition, err2 := f.archive.Edition(ctx)
	if err1 == nil && err2 == nil {
		f.behind = float64(max(0, revision-edition.Revision))
	}
}

// figure is one, with its labels as name and value by turns.
func figure(name, help string, kind prometheus.ValueType, value float64, labels []string) prometheus.Metric {
	set := prometheus.Labels{}
	for i := 0; i+1 < len(labels); i += 2 {
		set[labels[i]] = labels[i+1]
	}
	m, err := prometheus.NewConstMetric(prometheus.NewDesc(name, help, nil, set), kind, value)
	if err != nil {
		return prometheus.NewInvalidMetric(prometheus.NewDesc(name, help, nil, nil), err)
	}
	return m
}

func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
