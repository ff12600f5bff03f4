package se.samspel.kit.value;

/**
 * A value that can't be what it claims to be (answered 400). The texts never repeat the value: it
 * may be an identity number.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text text;

    public InvalidValue(String code, Text text) {
        super(text.en());
        this.code = code;
        this.text = text;
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }
}
