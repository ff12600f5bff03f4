package se.samspel.funding;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What the service does in the background now and then, it does every second. */
public final class EverySecond implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "samspel.contribution-calls.every", "1s",
                "samspel.earlier-associations.every", "1s",
                "samspel.year-wheel.every", "1s",
                "samspel.years-begun.every", "1s");
    }
}
