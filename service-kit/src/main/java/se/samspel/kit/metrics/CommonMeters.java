package se.samspel.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
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

    /** Routes by their template, never an address as it was called. */
    @Produces
    @Singleton
    MeterFilter routes(@ConfigProperty(name = "quarkus.rest.path") String root) {
        return new Routes(root);
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
