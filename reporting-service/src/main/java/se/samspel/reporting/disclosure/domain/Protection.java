package se.samspel.reporting.disclosure.domain;

import java.util.Set;

/**
 * What must not be shown of a system of counts; all else may.
 *
 * @param withheld names of counts, differences, shares, means and costs
 * @param exposed names of small counts that what is known already gives away, whatever is withheld
 *     now
 */
public record Protection(Set<String> withheld, Set<String> exposed) {

    public Protection {
        withheld = Set.copyOf(withheld);
        exposed = Set.copyOf(exposed);
    }

    public boolean shows(String name) {
        return !withheld.contains(name);
    }
}
