package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of a report in the order they are read. */
public final class Figures {

    private final Map<String, Figure> byName;

    private Figures(Map<String, Figure> byName) {
        this.byName = byName;
    }

    public static Figures of(Collection<Figure> figures) {
        Map<String, Figure> byName = new LinkedHashMap<>();
        figures.forEach(figure -> byName.put(figure.name(), figure));
        return new Figures(byName);
    }

    public List<Figure> all() {
        return List.copyOf(byName.values());
    }

    /** The figures of a table, or of a part of one: all whose names start with this. */
    public List<Figure> in(String table) {
        return byName.values().stream()
                .filter(figure -> figure.name().startsWith(table + "."))
                .toList();
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    public @Nullable BigDecimal value(String name) {
        Figure figure = byName.get(name);
        return figure == null ? null : figure.value();
    }

    /** A count that is there: absent codes of a breakdown count nothing. */
    public long count(String name) {
        BigDecimal value = value(name);
        return value == null ? 0 : value.longValueExact();
    }

    Figures without(Predicate<Figure> withheld) {
        return of(
                byName.values().stream()
                        .map(figure -> withheld.test(figure) ? figure.withheld() : figure)
                        .toList());
    }
}
