package se.samspel.funding.sie.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/**
 * What is wrong with a SIE file, on which line and under which label, and how to mend it. Never
 * what stands there: a text, a signature or an address may be a person's.
 */
public final class SieFault extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String label;

    /**
     * @param label with its {@code #}, or empty where the line has none
     */
    SieFault(String code, int line, String label, Text text) {
        super(
                "sie-" + code,
                Text.of(
                        "Rad " + line + place(label) + ": " + text.sv(),
                        "Line " + line + place(label) + ": " + text.en()));
        this.line = line;
        this.label = label;
    }

    private static String place(String label) {
        return label.isEmpty() ? "" : ", " + label;
    }

    public int line() {
        return line;
    }

    public String label() {
        return label;
    }
}
