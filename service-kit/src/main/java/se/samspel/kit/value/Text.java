package se.samspel.kit.value;

/** One text in Swedish and in English; which one a caller reads follows its Accept-Language. */
public record Text(String sv, String en) {

    public static Text of(String sv, String en) {
        return new Text(sv, en);
    }
}
