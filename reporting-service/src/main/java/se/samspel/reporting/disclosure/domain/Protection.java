package se.samspel.reporting.disclosure.domain;

import java.util.Set;

/**
 * What must not be shown of a system of counts; all else may.
 *
 * @param withheld names of counts, differences, shares, means and costs
 */
public record Protection(Set<String> withheld) {

    public static final Protection NONE = new Protection(Set.of());

    public Protection {
        withheld = Set.copyOf(withheld);
    }

    public boolean shows(String name) {
        return !withheld.contains(name);
    }
}
