package se.samspel.funding.associationimport.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;

/** Why a file is not taken in, and on which line; never what stands there. */
public final class ImportFault extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private ImportFault(String code, Text text) {
        super(code, text);
    }

    public static ImportFault at(long line, String code, Text what) {
        return new ImportFault(
                code, Text.of("Rad " + line + ": " + what.sv(), "Line " + line + ": " + what.en()));
    }

    public static ImportFault unreadable(long line) {
        return at(
                line,
                "unreadable-line",
                Text.of(
                        "raden är inte skriven som i en export.",
                        "the line is not written as in an export."));
    }

    /** A name out of the file, if it can be one. */
    static String name(String text) {
        return text.matches("[a-z][a-z0-9_]{0,62}") && !IdentityNumberInText.isIn(text)
                ? text
                : "?";
    }
}
