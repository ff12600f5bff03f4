package se.samspel.reporting.page;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.page.Table.Cell;
import se.samspel.reporting.teamreport.domain.Disclosure;

/** The figures of one edition as the page's cells: shown, withheld, or nothing to compute. */
final class ReadFigures {

    private final Disclosure disclosure;
    private final Words words;
    private final Set<String> withheld;

    ReadFigures(Disclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
        this.withheld = new HashSet<>(disclosure.withheld());
    }

    boolean isWithheld(String name) {
        return withheld.contains(name);
    }

    boolean isTableWithheld(String table) {
        return disclosure.figures().in(table).stream()
                .anyMatch(figure -> withheld.contains(figure.name()));
    }

    /** The groups that a table's codes are shown in; none where it needs none. */
    List<String> groups(String table) {
        return disclosure.figures().in(table).stream()
                .map(figure -> figure.name().substring(table.length() + 1))
                .toList();
    }

    boolean has(String name) {
        return disclosure.figures().has(name);
    }

    @Nullable BigDecimal value(String name) {
        return disclosure.figures().value(name);
    }

    int count(String name) {
        return (int) disclosure.figures().count(name);
    }

    int sum(String table) {
        return disclosure.figures().in(table).stream()
                .mapToInt(figure -> count(figure.name()))
                .sum();
    }

    String text(String name) {
        return isWithheld(name) ? words.get("withheld") : words.number(value(name));
    }

    String percent(String name) {
        return isWithheld(name) ? words.get("withheld") : words.percent(value(name));
    }

    Cell cell(String name) {
        return isWithheld(name) ? Cell.withheld(text(name)) : Cell.of(text(name));
    }

    Cell percentCell(String name) {
        return isWithheld(name) ? Cell.withheld(text(name)) : Cell.of(percent(name));
    }
}
