package se.samspel.funding.sie.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samspel.kit.value.Text;

/** The words of one line: between blanks or quotes, and braces each by itself. */
final class SieWords {

    enum Kind {
        PLAIN,
        QUOTED,
        OPEN,
        CLOSE
    }

    /**
     * @param plain without quotes and the backslashes before quotes
     * @param written with those backslashes
     */
    record Word(Kind kind, byte[] plain, byte[] written) {

        boolean isBrace() {
            return kind == Kind.OPEN || kind == Kind.CLOSE;
        }
    }

    private static final byte[] NONE = {};

    private final byte[] line;
    private final int number;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private boolean braced;

    private SieWords(byte[] line, int number) {
        this.line = line;
        this.number = number;
    }

    static List<Word> of(byte[] line, int number) {
        var reading = new SieWords(line, number);
        reading.read();
        return reading.words;
    }

    private void read() {
        while (at < line.length) {
            byte b = line[at];
            if (isBlank(b)) {
                at++;
            } else if (b == '{' || b == '}') {
                braced = b == '{';
                words.add(new Word(braced ? Kind.OPEN : Kind.CLOSE, NONE, NONE));
                at++;
            } else if (b == '"') {
                quoted();
            } else {
                plain();
            }
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == 0x0b || b == 0x0c;
    }

    private void plain() {
        int from = at;
        while (at < line.length && !endsPlain(line[at])) {
            at++;
        }
        byte[] word = Arrays.copyOfRange(line, from, at);
        words.add(new Word(Kind.PLAIN, word, word));
    }

    /** A quote inside a word belongs to it, but in object lists, which may do without blanks. */
    private boolean endsPlain(byte b) {
        return isBlank(b) || b == '{' || b == '}' || b == '"' && braced;
    }

    private void quoted() {
        int from = at + 1;
        int end = from;
        int escapes = 0;
        while (end < line.length && line[end] != '"') {
            boolean escaping = escapesQuote(end);
            escapes += escaping ? 1 : 0;
            end += escaping ? 2 : 1;
        }
        if (end >= line.length) {
            throw open();
        }
        byte[] written = Arrays.copyOfRange(line, from, end);
        words.add(new Word(Kind.QUOTED, escapes == 0 ? written : plain(from, end), written));
        at = end + 1;
    }

    private boolean escapesQuote(int place) {
        return line[place] == '\\' && place + 1 < line.length && line[place + 1] == '"';
    }

    private byte[] plain(int from, int end) {
        byte[] plain = new byte[end - from];
        int length = 0;
        for (int i = from; i < end; i++) {
            if (!escapesQuote(i)) {
                plain[length++] = line[i];
            }
        }
        return Arrays.copyOf(plain, length);
    }

    private SieFault open() {
        return new SieFault(
                "quote-open",
                number,
                label(),
                Text.of(
                        "citationstecknet sluts inte på raden; ett citationstecken i en text"
                                + " skrivs \\\".",
                        "the quote is not closed on the line; a quote inside a text is written"
                                + " \\\"."));
    }

    /** Of the line's first word where that is a label; nothing else of the line is told. */
    private String label() {
        if (words.isEmpty()) {
            return "";
        }
        String first = CodePage437.decode(words.getFirst().plain());
        return first.matches("#[A-Za-z0-9_]{1,30}") ? first : "";
    }
}
