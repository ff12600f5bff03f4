package se.samspel.deploy.load;

import se.samspel.kit.value.Text;

/** What is wrong with a row: a stable code and the reason in both languages. */
record Fault(String code, Text reason) {

    static Fault of(String code, String en, String sv) {
        return new Fault(code, Text.of(sv, en));
    }

    static Fault required() {
        return of("required", "a value is required here", "här krävs ett värde");
    }

    static Fault unknownCode(String value, String list) {
        return of(
                "unknown-code",
                "'" + value + "' is not in the list " + list,
                "'" + value + "' finns inte i listan " + list);
    }

    static Fault unknownKey(String key, String where) {
        return of(
                "unknown-reference",
                "'" + key + "' does not exist in " + where,
                "'" + key + "' finns inte i " + where);
    }

    static Fault dependsOn(Row bad) {
        String where = bad.file().fileName() + ", ";
        return of(
                "depends-on-bad-row",
                "refers to a row that is not loaded: " + where + "line " + bad.line(),
                "hänvisar till en rad som inte läses in: " + where + "rad " + bad.line());
    }

    static Fault duplicate(Row first) {
        return of(
                "duplicate-key",
                "the key has been used on line " + first.line() + "; the first row counts",
                "nyckeln används redan på rad " + first.line() + "; den första raden gäller");
    }

    static Fault before(String column, String earlier) {
        return of(
                "date-order",
                column + " is before " + earlier,
                column + " är tidigare än " + earlier);
    }
}
