package se.samspel.funding.question.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that ask for violence, ethnicity, crime or diagnosis, or for what else GDPR article 9
 * protects. Whole words are compared, so that {@code avbrott} is no {@code brott}; what hides a
 * word (marks left out, hyphens, spaced letters, letters of another script) doesn't hide it here.
 */
public final class RefusedWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    // Joins what is written v-å-l-d or vå.ld; a space parts words.
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s+");
    private static final Pattern SPACED_LETTERS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])(?:\\p{L}\\p{M}*[\\s\\p{P}]+){2,}\\p{L}\\p{M}*(?![\\p{L}\\p{M}])");

    private final List<Stem> stems;

    public RefusedWords(List<Stem> stems) {
        this.stems = List.copyOf(stems);
    }

    /** Each one once, in the order of the text. */
    public List<RefusedWord> in(String pointer, String text) {
        String seen = Stem.withoutFormat(text);
        Set<String> candidates = new LinkedHashSet<>();
        candidates.addAll(List.of(BETWEEN_WORDS.split(seen, -1)));
        for (String part : BETWEEN_PARTS.split(seen, -1)) {
            candidates.add(joined(part));
        }
        SPACED_LETTERS.matcher(seen).results().forEach(run -> candidates.add(joined(run.group())));
        List<RefusedWord> found = new ArrayList<>();
        for (String candidate : candidates) {
            if (isRefused(candidate)) {
                found.add(new RefusedWord(pointer, candidate));
            }
        }
        return found;
    }

    private static String joined(String part) {
        return BETWEEN_WORDS.matcher(part).replaceAll("");
    }

    private boolean isRefused(String word) {
        return hasForeignLetter(word) || stems.stream().anyMatch(stem -> stem.matches(word));
    }

    /** A Cyrillic а in a Swedish word looks like an a and is none. */
    private static boolean hasForeignLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter ->
                        Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }
}
