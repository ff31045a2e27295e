"""Makes spans of the user's code children of the item's root span, and sends every one to the relay."""

import contextlib
import threading


def start_tracing():
    """None where the job has no OpenTelemetry SDK with an OTLP exporter: then there is nothing that makes spans."""
    try:
        from opentelemetry import trace
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.sampling import ALWAYS_ON
    except ImportError:
        return None
    # Address and token are in the variables of OpenTelemetry, put there for this process.
    processor = BatchSpanProcessor(OTLPSpanExporter(timeout=10))
    add = TracerProvider.add_span_processor
    adopted = set()
    open_spans = {}
    counting = threading.Lock()

    def count(trace_id, by):
        with counting:
            open_spans[trace_id] = open_spans.get(trace_id, 0) + by

    class Counter(SpanProcessor):
        """How many spans of each trace have begun and not ended."""

        def on_start(self, span, parent_context=None):
            count(span.get_span_context().trace_id, 1)

        def on_end(self, span):
            count(span.context.trace_id, -1)

    counter = Counter()

    def adopt(provider):
        """Our exporter, once, on a provider, whoever has made it."""
        if id(provider) not in adopted:
            adopted.add(id(provider))
            add(provider, counter)
            add(provider, processor)

    def add_span_processor(self, other):
        # Langfuse's own sends a part of the spans to the same place; two of the same would be counted twice. What it does
        # when a span starts, it does.
        if type(other).__name__ == 'LangfuseSpanProcessor':
            other.on_end = lambda span: None
        add(self, other)

    set_provider = trace.set_tracer_provider

    def set_tracer_provider(provider):
        set_provider(provider)
        if isinstance(provider, TracerProvider) and trace.get_tracer_provider() is provider:
            adopt(provider)

    TracerProvider.add_span_processor = add_span_processor
    trace.set_tracer_provider = set_tracer_provider
    return Tracing(processor, open_spans, lambda: _provide(trace, TracerProvider, ALWAYS_ON, set_tracer_provider, adopt))


def _provide(trace, provider_class, sampler, set_tracer_provider, adopt):
    """A provider for code that only uses the API: made when the user's modules are loaded and none was set by them."""
    current = trace.get_tracer_provider()
    if isinstance(current, provider_class):
        adopt(current)
    elif isinstance(current, trace.ProxyTracerProvider):
        set_tracer_provider(provider_class(sampler=sampler))


class Tracing:
    """Runs work inside an item's trace, and hands over the spans that it made."""

    def __init__(self, processor, open_spans, provide):
        self._processor = processor
        self._open_spans = open_spans
        self._provide = provide
        self._providing = threading.Lock()

    @contextlib.contextmanager
    def within(self, traceparent):
        from opentelemetry import context
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        with self._providing:
            self._provide()
        if traceparent is None:
            yield
            return
        parent = TraceContextTextMapPropagator().extract({'traceparent': traceparent})
        token = context.attach(parent)
        try:
            yield
        finally:
            with contextlib.suppress(Exception):
                context.detach(token)

    def missing(self, traceparent):
        """How many spans of the trace have begun and are not handed over."""
        return 0 if traceparent is None else max(0, self._open_spans.get(int(traceparent.split('-')[1], 16), 0))

    def flush(self):
        # Spans that got lost cost a look at a trace, never an answer.
        with contextlib.suppress(Exception):
            self._processor.force_flush(10_000)
