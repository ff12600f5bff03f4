package se.samspel.kubernetes;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another key in a property's value: <code>${key}</code> or <code>${key:fallback}
 * </code>.
 */
record Expression(String key, @Nullable String fallback) {

    private static final Pattern SHAPE = Pattern.compile("\\$\\{([^}:]+)(?::([^}]*))?}");

    static List<Expression> in(String value) {
        return SHAPE.matcher(value)
                .results()
                .map(found -> new Expression(found.group(1), found.group(2)))
                .toList();
    }
}
