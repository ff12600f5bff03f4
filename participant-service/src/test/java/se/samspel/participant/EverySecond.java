package se.samspel.participant;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What the service does in the background now and then, it does every second. */
public final class EverySecond implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "samspel.protected-copies.every", "1s",
                "samspel.succession.every", "1s",
                "samspel.upkeep.every", "1s");
    }
}
