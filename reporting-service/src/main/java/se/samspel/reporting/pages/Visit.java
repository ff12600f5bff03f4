package se.samspel.reporting.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;

/**
 * One person's look at one page.
 *
 * @param path as it was asked for
 * @param places what varies in the path
 * @param query the first value of each parameter of the address
 */
public record Visit(
        Reader reader,
        Phrases phrases,
        String path,
        Map<String, String> places,
        Map<String, String> query) {

    public Visit {
        places = Map.copyOf(places);
        query = Map.copyOf(query);
    }

    /** 404 where the path has none. */
    public String place(String name) {
        String value = places.get(name);
        if (value == null) {
            throw Problem.notFound();
        }
        return value;
    }

    /** Null where the address has none; an empty field of a form says nothing. */
    public @Nullable String asked(String name) {
        String value = query.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
