package se.samspel.funding.sie.domain;

import java.util.List;

/** The accounts, dimensions and objects that a file declares, in its order. */
public record Chart(List<Account> accounts, List<Dimension> dimensions, List<SieObject> objects) {

    public static final Chart EMPTY = new Chart(List.of(), List.of(), List.of());
}
