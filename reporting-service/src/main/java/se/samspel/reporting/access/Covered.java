package se.samspel.reporting.access;

import java.util.Map;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.access.domain.Party;

/**
 * What one caller may read of a coverage.
 *
 * @param subject its name
 * @param parties which party each authority of the association's members belongs to; empty for
 *     counties and the nation, whose figures know the parties already
 * @param exact whether the caller is the controller, who reads everything
 */
public record Covered(Coverage coverage, Text subject, Map<String, Party> parties, boolean exact) {

    public Covered {
        parties = Map.copyOf(parties);
    }
}
