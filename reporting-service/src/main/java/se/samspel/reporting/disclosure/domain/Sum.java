package se.samspel.reporting.disclosure.domain;

import java.util.List;
import java.util.stream.Stream;

/** Names of counts: the parts, which have nobody in common, are together the total. */
record Sum(String total, List<String> parts) {

    List<String> counts() {
        return Stream.concat(Stream.of(total), parts.stream()).toList();
    }
}
