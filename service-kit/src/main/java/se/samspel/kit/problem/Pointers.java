package se.samspel.kit.problem;

/** JSON Pointers (RFC 6901) that are safe to send back. */
final class Pointers {

    private Pointers() {}

    /** A field's name escaped; an overlong or odd one, which may hold anything, is not repeated. */
    static String escaped(String fieldName) {
        if (!fieldName.matches("[A-Za-z_][A-Za-z0-9_]{0,60}")) {
            return "?";
        }
        return fieldName;
    }
}
