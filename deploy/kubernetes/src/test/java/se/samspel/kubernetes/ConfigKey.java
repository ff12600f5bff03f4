package se.samspel.kubernetes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A key that code asks the configuration for.
 *
 * @param optional whether the code does without
 * @param fallback what it takes where nothing gives the key
 */
record ConfigKey(String name, boolean optional, @Nullable String fallback) {

    String variable() {
        return variable(name);
    }

    /** The environment variable that gives a key (MicroProfile Config). */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
