package se.samspel.kit.testing;

import java.util.Map;
import java.util.UUID;

/** Headers that calls need. */
public final class Headers {

    private Headers() {}

    /** Who acts, for which unit and why. */
    public static Map<String, String> acting() {
        return Map.of(
                "Samspel-Acting-User", "handler-1",
                "Samspel-Acting-Unit", "unit-1",
                "Samspel-Purpose", "CASE_HANDLING");
    }

    /** Those, and a fresh Idempotency-Key. */
    public static Map<String, String> actingOnce() {
        return Map.of(
                "Samspel-Acting-User", "handler-1",
                "Samspel-Acting-Unit", "unit-1",
                "Samspel-Purpose", "CASE_HANDLING",
                "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A fresh Idempotency-Key. */
    public static Map<String, String> once() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
