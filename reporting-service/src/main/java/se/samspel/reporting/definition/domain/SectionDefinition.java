package se.samspel.reporting.definition.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Section.Picture;

/**
 * A question and how it is answered.
 *
 * @param rows the dimension whose codes are the rows; null for one row of everybody
 * @param columns one of {@link Columns}, or a dimension, which the host alone can read
 */
public record SectionDefinition(
        String key,
        Text question,
        Population population,
        Cohort cohort,
        List<Condition> where,
        @Nullable String rows,
        String columns,
        List<Measure> measures,
        Picture picture,
        DisclosureRule disclosure) {

    public SectionDefinition {
        where = List.copyOf(where);
        measures = List.copyOf(measures);
    }

    /**
     * How small groups are protected.
     *
     * @param threshold the smallest group that is shown; never under five
     * @param zeroShown whether an empty group may be told of: not where that tells of everybody
     * @param grouping the grouping that is tried before anything is withheld
     */
    public record DisclosureRule(int threshold, boolean zeroShown, @Nullable String grouping) {}

    public Cohort cohortOf(Measure measure) {
        return measure.cohort() == null ? cohort : measure.cohort();
    }

    public @Nullable String rowsOf(Measure measure) {
        return measure.rows() == null ? rows : measure.rows();
    }

    /** The measure of that key; known to be there in a definition that has been checked. */
    public Measure measure(@Nullable String measureKey) {
        return measures.stream()
                .filter(each -> Objects.equals(each.key(), measureKey))
                .findFirst()
                .orElseThrow();
    }
}
