package se.samspel.kit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommonConfigurationTest {

    private static SmallRyeConfig in(String profile) throws IOException {
        var common =
                CommonConfigurationTest.class.getResource(
                        "/META-INF/microprofile-config.properties");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(common))
                .build();
    }

    @Test
    void linesAreObjectsInProductionAndTextElsewhere() throws IOException {
        String json = "quarkus.log.console.json.enabled";
        assertThat(in("prod").getValue(json, Boolean.class)).isTrue();
        assertThat(in("local").getValue(json, Boolean.class)).isFalse();
        assertThat(in("test").getValue(json, Boolean.class)).isFalse();
    }

    @Test
    void factsAreMeasuredByTheClockOutsideTests() throws IOException {
        assertThat(in("prod").getValue("samspel.facts.every", String.class)).isEqualTo("30s");
        assertThat(in("test").getValue("samspel.facts.every", String.class)).isEqualTo("off");
    }
}
