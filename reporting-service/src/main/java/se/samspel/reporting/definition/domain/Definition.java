package se.samspel.reporting.definition.domain;

import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;

/**
 * A report as data. A version never changes once it is published, so an old edition can be
 * understood by the definition that it was made by.
 *
 * @param coverage whose figures it can be read for
 */
public record Definition(
        String key,
        int version,
        Text title,
        List<Coverage.Level> coverage,
        PeriodKind period,
        List<SectionDefinition> sections) {

    public Definition {
        coverage = List.copyOf(coverage);
        sections = List.copyOf(sections);
    }
}
