package se.samspel.funding.sie.domain;

import java.util.List;

/** One field of a record as it stands in the file. */
sealed interface Field {

    /** A word or a quoted text, without its quotes. */
    record Written(byte[] bytes) implements Field {}

    /** An object list: dimension and object in turn, between braces. */
    record Braced(List<byte[]> bytes) implements Field {}
}
