package se.samspel.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A body with its own controllership and secrecy (OSL 8:1-2): an organisation, or one board (nämnd)
 * of it. Written {@code organisationNumber} or {@code organisationNumber.unit}.
 */
public record AuthorityId(Organisationsnummer organisation, @Nullable String unit)
        implements Comparable<AuthorityId> {

    // The unit becomes part of a Kafka topic's name, which allows no more than this.
    private static final Pattern UNIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public AuthorityId {
        if (unit != null && !UNIT.matcher(unit).matches()) {
            throw new InvalidValue(
                    "authority-unit",
                    Text.of(
                            "Enheten skrivs med a-z, 0-9 och bindestreck, högst 40 tecken.",
                            "The unit is written with a-z, 0-9 and hyphen, at most 40"
                                    + " characters."));
        }
    }

    @JsonCreator
    public static AuthorityId parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new AuthorityId(Organisationsnummer.parse(text), null)
                : new AuthorityId(
                        Organisationsnummer.parse(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public int compareTo(AuthorityId other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return unit == null ? organisation.digits() : organisation.digits() + "." + unit;
    }
}
