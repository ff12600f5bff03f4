package se.samspel.kit.value;

/** An act that a rule forbids (answered 422). Each rule throws its own named subclass. */
public abstract class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text text;

    protected BrokenRule(String code, Text text) {
        super(text.en());
        this.code = code;
        this.text = text;
    }

    /** Kebab-case, stable: it becomes the problem's type. */
    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }
}
