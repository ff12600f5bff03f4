package se.samspel.funding.sie.domain;

/** Text as a SIE field can hold it. */
final class WrittenText {

    // What PC8 lacks and our own texts use.
    private static final String LACKING = "–—‑’‘”“…•\u202f\u2009";
    private static final String INSTEAD = "---''\"\".* ";

    private WrittenText() {}

    /**
     * Control codes become blanks, and a backslash where it would escape the quote after it becomes
     * a slash: SIE has no way to write either. What PC8 lacks becomes the nearest, else a question
     * mark.
     */
    static String of(String text) {
        var fitted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            fitted.append(fitted(text, i));
        }
        return fitted.toString();
    }

    private static char fitted(String text, int at) {
        char letter = text.charAt(at);
        if (letter < ' ' || letter == 0x7f) {
            return ' ';
        }
        if (letter == '\\' && (at + 1 == text.length() || isQuote(text.charAt(at + 1)))) {
            return '/';
        }
        int lacking = LACKING.indexOf(letter);
        if (lacking >= 0) {
            return INSTEAD.charAt(Math.min(lacking, INSTEAD.length() - 1));
        }
        return CodePage437.has(letter) ? letter : '?';
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '”' || letter == '“';
    }
}
