package se.samspel.reporting.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of each page.
 *
 * @param w the words of the reader's language
 * @param account null for who has not logged in
 * @param workbench whether the reader has one
 * @param trail from the start page to the one above this
 * @param otherLanguage the same page in the other language
 */
public record Frame(
        String language,
        Map<String, String> w,
        String title,
        String style,
        @Nullable String account,
        boolean workbench,
        List<Link> trail,
        String otherLanguage) {

    /** A place to go to. */
    public record Link(String address, String label) {}
}
