package se.samspel.funding.sie.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** Takes a file apart into records and the braces around vouchers. */
final class SieScanner {

    /** Their first brace begins an object list; elsewhere one closed on the line is passed over. */
    private static final Set<String> WITH_OBJECTS =
            Set.of("#TRANS", "#RTRANS", "#BTRANS", "#PSALDO", "#PBUDGET", "#OIB", "#OUB");

    private static final Pattern LABEL = Pattern.compile("#[A-Z0-9_]{1,30}");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final SieLines lines;
    private final FieldText characters;
    private final ControlSum sum;
    private final Deque<SieElement> ahead = new ArrayDeque<>();

    SieScanner(InputStream in, FieldText characters, ControlSum sum) {
        this.lines = new SieLines(in);
        this.characters = characters;
        this.sum = sum;
    }

    /** The last line that was read. */
    int line() {
        return lines.number();
    }

    /** Null at the end. */
    @Nullable SieElement next() throws IOException {
        while (ahead.isEmpty()) {
            byte[] line = lines.next();
            if (line == null) {
                return null;
            }
            if (lines.number() == 1 && isMarked(line)) {
                characters.marked();
                line = Arrays.copyOfRange(line, BYTE_ORDER_MARK.length, line.length);
            }
            take(SieWords.of(line, lines.number()));
        }
        return ahead.remove();
    }

    private static boolean isMarked(byte[] line) {
        return line.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    }

    private void take(List<SieWords.Word> words) {
        int at = 0;
        while (at < words.size()) {
            switch (words.get(at).kind()) {
                case OPEN -> ahead.add(new SieElement.Opening(lines.number()));
                case CLOSE -> ahead.add(new SieElement.Closing(lines.number()));
                case PLAIN, QUOTED -> at = record(words, at) - 1;
            }
            at++;
        }
    }

    /** Where what follows the record begins. */
    private int record(List<SieWords.Word> words, int from) {
        String label = label(words.get(from));
        List<Field> fields = new ArrayList<>();
        boolean objectsDue = !label.equals("#VER");
        int at = from + 1;
        while (at < words.size()) {
            SieWords.Word word = words.get(at);
            int end = word.kind() == SieWords.Kind.OPEN && objectsDue ? closing(words, at) : -1;
            if (end > 0) {
                fields.add(braced(words.subList(at + 1, end)));
                objectsDue = false;
                at = end + 1;
            } else if (word.isBrace()) {
                refuseOpen(label, objectsDue && word.kind() == SieWords.Kind.OPEN);
                break;
            } else {
                fields.add(new Field.Written(word.plain()));
                at++;
            }
        }
        count(label, words.subList(from, at));
        ahead.add(new SieRecord(lines.number(), label, fields, characters));
        return at;
    }

    private String label(SieWords.Word word) {
        String label = CodePage437.decode(word.plain()).toUpperCase(Locale.ROOT);
        if (word.kind() == SieWords.Kind.QUOTED || !LABEL.matcher(label).matches()) {
            throw new SieFault(
                    "no-label",
                    lines.number(),
                    "",
                    Text.of(
                            "raden börjar inte med en etikett som #KONTO: en text kan ha brutits"
                                    + " på två rader, eller så är filen ingen SIE-fil.",
                            "the line doesn't begin with a label as #KONTO: a text may be broken"
                                    + " over two lines, or the file is no SIE file."));
        }
        return label;
    }

    /** Negative where another brace opens before, or none closes on the line. */
    private static int closing(List<SieWords.Word> words, int opening) {
        int at = opening + 1;
        while (at < words.size() && !words.get(at).isBrace()) {
            at++;
        }
        return at < words.size() && words.get(at).kind() == SieWords.Kind.CLOSE ? at : -1;
    }

    private void refuseOpen(String label, boolean opening) {
        if (opening && WITH_OBJECTS.contains(label)) {
            throw new SieFault(
                    "objects-open",
                    lines.number(),
                    label,
                    Text.of(
                            "objektlistans klammer sluts inte på raden.",
                            "the object list's brace is not closed on the line."));
        }
    }

    private static Field braced(List<SieWords.Word> words) {
        return new Field.Braced(words.stream().map(SieWords.Word::plain).toList());
    }

    private void count(String label, List<SieWords.Word> words) {
        if (!label.equals("#KSUMMA")) {
            for (SieWords.Word word : words) {
                if (!word.isBrace()) {
                    sum.add(word.plain(), word.written());
                }
            }
        }
    }
}
