package se.samspel.reporting.projection.domain;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a fact is counted under, by dimension: one code as a text, several as a list in
 * order. A dimension that says nothing of the fact is absent.
 */
public final class Facets {

    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Map<String, Object> byDimension = new TreeMap<>();

    Facets one(String dimension, @Nullable Object code) {
        if (code != null) {
            byDimension.put(dimension, code.toString());
        }
        return this;
    }

    Facets yesNo(String dimension, boolean yes) {
        return one(dimension, yes ? YES : NO);
    }

    /** A dimension in which a fact may be counted more than once, so always a list. */
    Facets several(String dimension, Collection<String> codes) {
        if (!codes.isEmpty()) {
            byDimension.put(dimension, new TreeSet<>(codes).stream().toList());
        }
        return this;
    }

    /** A text or a list of texts for each dimension. */
    public Map<String, Object> byDimension() {
        return Map.copyOf(byDimension);
    }
}
