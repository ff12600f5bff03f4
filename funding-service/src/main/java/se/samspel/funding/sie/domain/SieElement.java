package se.samspel.funding.sie.domain;

/** What a file consists of: records, and the braces around those of a voucher. */
sealed interface SieElement permits SieRecord, SieElement.Opening, SieElement.Closing {

    int line();

    /** An opening brace. */
    record Opening(int line) implements SieElement {}

    /** A closing brace. */
    record Closing(int line) implements SieElement {}
}
