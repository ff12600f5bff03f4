package se.samspel.reporting.document.domain;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are named in running text, {@code {exits.total}}, so that the words follow the
 * figures and not the other way round.
 */
public final class FigureReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]*)}");

    private FigureReferences() {}

    /**
     * A name in braces that no figure has.
     *
     * @param position of the brace, the text's first character is 1
     */
    public record Unknown(int position, String name) {}

    public static List<Unknown> unknown(String text, Predicate<String> known) {
        return REFERENCE
                .matcher(text)
                .results()
                .filter(found -> !known.test(found.group(1)))
                .map(found -> new Unknown(found.start() + 1, found.group(1)))
                .toList();
    }

    /**
     * The text with each reference replaced.
     *
     * @param words what stands for a figure
     */
    public static String resolved(String text, UnaryOperator<String> words) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.apply(found.group(1))));
    }
}
