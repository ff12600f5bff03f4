package se.samspel.kit.value;

/** Legal sex as the identity number shows it; OKANT where no number does. */
public enum Sex {
    KVINNA,
    MAN,
    OKANT;

    /** The last but one digit is even for women and odd for men (folkbokföringslagen 18 §). */
    static Sex ofCanonical(String twelveDigits) {
        return (twelveDigits.charAt(10) - '0') % 2 == 0 ? KVINNA : MAN;
    }
}
