package se.samspel.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes ids and made-up addresses out of the label {@code uri}. The framework tells the template of
 * a resource's path, without the API's root; what was refused before a template was found it tells
 * as it was called, and so it does outside the API.
 */
final class Routes implements MeterFilter {

    static final String UNMATCHED = "UNMATCHED";

    private static final String URI = "uri";
    private static final Pattern PART_WITH_A_DIGIT = Pattern.compile("/[^/]*\\d[^/]*");

    private final Set<String> beginnings;

    /**
     * @param paths those that the service answers; their first part is what counts
     */
    Routes(Stream<String> paths) {
        this.beginnings = paths.map(Routes::beginning).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String uri = id.getTag(URI);
        return uri == null || !id.getName().startsWith("http.server")
                ? id
                : id.replaceTags(Tags.of(id.getTagsAsIterable()).and(URI, shown(uri)));
    }

    private String shown(String uri) {
        // NOT_FOUND and the like are words of the framework.
        if (!uri.startsWith("/")) {
            return uri;
        }
        return beginnings.contains(beginning(uri))
                ? PART_WITH_A_DIGIT.matcher(uri).replaceAll("/{}")
                : UNMATCHED;
    }

    private static String beginning(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        int end = relative.indexOf('/');
        return end < 0 ? relative : relative.substring(0, end);
    }
}
