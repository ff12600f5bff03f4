package se.samspel.reporting.definition.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;

/** The words that definitions are written in: what is known of those who are counted. */
public record Vocabulary(Map<String, Dimension> dimensions, Map<String, Amount> amounts) {

    /** The parts of what is covered: an association's interventions, a county's associations … */
    public static final String PART = "part";

    public static final String SEX = "sex";

    public Vocabulary {
        dimensions = Map.copyOf(dimensions);
        amounts = Map.copyOf(amounts);
    }

    /**
     * Something that is known of a person, a meeting, an obstacle …
     *
     * @param several whether more than one code can hold at once, so that rows don't add up
     * @param none of several codes the one that says that none of the others holds; null where
     *     there is no such code
     * @param knownBy another dimension that is known of the same people, where this one has several
     *     codes of a person; else the dimension itself
     * @param missing what those are called of whom it is not known; null where it always is
     * @param ofNobody codes under which no person is meant, however few there are
     * @param levels where it is counted; the figures of larger areas know less
     * @param codes empty where they differ from place to place
     */
    public record Dimension(
            String key,
            Set<Population> populations,
            Text label,
            boolean several,
            @Nullable String none,
            String knownBy,
            @Nullable Text missing,
            Set<String> ofNobody,
            Set<Coverage.Level> levels,
            List<Code> codes) {

        public Dimension {
            populations = Set.copyOf(populations);
            ofNobody = Set.copyOf(ofNobody);
            levels = Set.copyOf(levels);
            codes = List.copyOf(codes);
        }

        public boolean knows(String code) {
            return codes.isEmpty() || codes.stream().anyMatch(each -> each.code().equals(code));
        }
    }

    public record Code(String code, Text label) {}

    public record Amount(
            String key, Set<Population> populations, Text label, Set<Coverage.Level> levels) {

        public Amount {
            populations = Set.copyOf(populations);
            levels = Set.copyOf(levels);
        }
    }

    public @Nullable Dimension dimension(@Nullable String key) {
        return key == null ? null : dimensions.get(key);
    }

    /**
     * Whether however few are counted tell of no person: those under codes of nobody, and all
     * together, of whom only some are persons'.
     */
    public boolean isOfNobody(Population population, List<Condition> conditions) {
        return dimensions.values().stream()
                .filter(dimension -> dimension.populations().contains(population))
                .filter(dimension -> !dimension.ofNobody().isEmpty())
                .anyMatch(dimension ->
                        conditions.isEmpty()
                                || conditions.stream()
                                        .anyMatch(condition -> condition.isOfNobody(dimension)));
    }

    public @Nullable Amount amount(@Nullable String key) {
        return key == null ? null : amounts.get(key);
    }
}
