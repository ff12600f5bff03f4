package se.samspel.reporting.publishing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Figure;
import se.samspel.reporting.teamreport.domain.Figures;

/** Figures by name as the nested objects of the JSON report. */
final class FigureTree {

    private static final String DESTINATIONS = "exits.byDestination";

    private final Map<String, @Nullable Object> root = new LinkedHashMap<>();

    private FigureTree() {}

    static Map<String, @Nullable Object> of(Figures figures) {
        FigureTree tree = new FigureTree();
        figures.all().forEach(tree::add);
        return tree.root;
    }

    private void add(Figure figure) {
        List<String> names = Arrays.asList(figure.name().split("\\."));
        Iterator<String> path = names.subList(0, names.size() - 1).iterator();
        Map<String, @Nullable Object> place = root;
        while (path.hasNext()) {
            place = child(place, path.next());
        }
        if (!isUnusedDestination(figure)) {
            place.put(names.getLast(), number(figure.value()));
        }
    }

    /** Counts are whole numbers; means and shares keep the decimal that they were rounded to. */
    private static @Nullable Number number(@Nullable BigDecimal value) {
        return value == null || value.scale() > 0 ? value : (Number) value.intValueExact();
    }

    /** Destinations that nobody went to are left out; withheld ones are shown to be withheld. */
    private static boolean isUnusedDestination(Figure figure) {
        return figure.name().startsWith(DESTINATIONS)
                && figure.value() != null
                && figure.value().signum() == 0;
    }

    @SuppressWarnings("unchecked") // only this class puts maps into the tree
    private static Map<String, @Nullable Object> child(
            Map<String, @Nullable Object> place, String name) {
        return (Map<String, @Nullable Object>)
                Objects.requireNonNull(
                        place.computeIfAbsent(
                                name, absent -> new LinkedHashMap<String, @Nullable Object>()));
    }
}
