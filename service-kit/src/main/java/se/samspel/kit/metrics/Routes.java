package se.samspel.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.regex.Pattern;

/**
 * Takes ids out of the label {@code uri}. The framework tells the template of a resource's path
 * without the API's root; what still has the root was refused before a template was found, and is
 * told as it was called. So are addresses outside the API.
 */
final class Routes implements MeterFilter {

    static final String UNMATCHED = "UNMATCHED";

    private static final String URI = "uri";
    private static final Pattern PART_WITH_A_DIGIT = Pattern.compile("/[^/]*\\d[^/]*");

    private final String root;

    Routes(String root) {
        this.root = root;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String uri = id.getTag(URI);
        return uri == null
                ? id
                : id.replaceTags(Tags.of(id.getTagsAsIterable()).and(URI, shown(uri)));
    }

    private String shown(String uri) {
        boolean asCalled = uri.equals(root) || uri.startsWith(root + "/");
        return asCalled ? UNMATCHED : PART_WITH_A_DIGIT.matcher(uri).replaceAll("/{}");
    }
}
