package se.samspel.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every meter of a service has in common. */
class CommonMeters {

    // Few enough that each endpoint costs ten series, and around what callers notice.
    private static final double[] ANSWER_TIMES =
            Stream.of(25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)
                    .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
                    .toArray();

    /** Which service tells: all four have outboxes and inboxes of the same names. */
    @Produces
    @Singleton
    MeterFilter api(@ConfigProperty(name = "samspel.api") String api) {
        return MeterFilter.commonTags(Tags.of("api", api));
    }

    /** Buckets of the times that answers took, from which any quantile over instances follows. */
    @Produces
    @Singleton
    MeterFilter answerTimes() {
        return new AnswerTimes();
    }

    /**
     * Routes by their template, never an address as it was called.
     *
     * @param pages where a service has routes beside its API's resources
     */
    @Produces
    @Singleton
    MeterFilter routes(
            BeanManager beans,
            @ConfigProperty(name = "samspel.pages-path") Optional<String> pages) {
        Stream<String> resources =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(bean -> bean.getBeanClass().getAnnotation(Path.class))
                        .filter(Objects::nonNull)
                        .map(Path::value);
        return new Routes(Stream.concat(resources, pages.stream()));
    }

    /** What starts again in the same process has no meters of what was there before. */
    void forget(@Observes ShutdownEvent stopped, MeterRegistry registry) {
        registry.clear();
    }

    private static final class AnswerTimes implements MeterFilter {

        @Override
        public DistributionStatisticConfig configure(
                Meter.Id id, DistributionStatisticConfig config) {
            if (!"http.server.requests".equals(id.getName())) {
                return config;
            }
            return DistributionStatisticConfig.builder()
                    .serviceLevelObjectives(ANSWER_TIMES)
                    .build()
                    .merge(config);
        }
    }
}
