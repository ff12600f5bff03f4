package se.samspel.funding.question.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One entry of the list: a whole word; {@code word*} begins one, {@code *word*} stands anywhere in
 * one. Å, ä and ö are compared as a and o, unless the entry ends with {@code !} since it would be
 * another, harmless word without its marks ({@code våld}, {@code vald}).
 */
public final class Stem {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");

    private final String letters;
    private final boolean anywhere;
    private final boolean begins;
    private final boolean exact;

    private Stem(String letters, boolean anywhere, boolean begins, boolean exact) {
        this.letters = letters;
        this.anywhere = anywhere;
        this.begins = begins;
        this.exact = exact;
    }

    public static Stem parse(String entry) {
        boolean exact = entry.endsWith("!");
        String bare = entry.replace("!", "").replace("*", "");
        return new Stem(
                form(bare, exact),
                entry.startsWith("*"),
                entry.replace("!", "").endsWith("*"),
                exact);
    }

    boolean matches(String word) {
        String form = form(word, exact);
        if (anywhere) {
            return begins ? form.contains(letters) : form.endsWith(letters);
        }
        return begins ? form.startsWith(letters) : form.equals(letters);
    }

    /** Without zero-width characters and soft hyphens, which nobody sees. */
    static String withoutFormat(String text) {
        return FORMAT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String form(String word, boolean exact) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return exact
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
