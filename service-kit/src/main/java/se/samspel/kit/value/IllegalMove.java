package se.samspel.kit.value;

import java.util.List;

/** A move that the state table doesn't have from where the aggregate stands (answered 409). */
public final class IllegalMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;
    private final transient List<String> allowedMoves;
    private final transient Text text;

    public IllegalMove(String state, List<String> allowedMoves, Text text) {
        super(text.en());
        this.state = state;
        this.allowedMoves = List.copyOf(allowedMoves);
        this.text = text;
    }

    public String state() {
        return state;
    }

    public List<String> allowedMoves() {
        return allowedMoves;
    }

    public Text text() {
        return text;
    }
}
