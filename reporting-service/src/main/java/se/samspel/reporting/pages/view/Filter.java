package se.samspel.reporting.pages.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that asks for the same page with other figures; all of it lives in the address.
 *
 * @param hidden what stays as it is
 */
public record Filter(
        String action, Map<String, String> hidden, List<Choice> choices, List<Day> days) {

    public Filter {
        hidden = Map.copyOf(hidden);
        choices = List.copyOf(choices);
        days = List.copyOf(days);
    }

    /** One of several. */
    public record Choice(String name, String label, List<Option> options) {}

    public record Option(String value, String label, boolean chosen) {}

    /**
     * A day of the reader's own.
     *
     * @param value as browsers write it; null where none is chosen
     */
    public record Day(String name, String label, @Nullable String value) {}
}
