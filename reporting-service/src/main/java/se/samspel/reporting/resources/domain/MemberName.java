package se.samspel.reporting.resources.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Party;

/**
 * A member organisation.
 *
 * @param name what it has told, or nothing where it has told none
 */
public record MemberName(String organisationNumber, @Nullable String name, @Nullable Party party) {

    /** By its name, or by its number where it has told none. */
    Text label() {
        String shown = name == null ? organisationNumber : name;
        return Text.of(shown, shown);
    }
}
