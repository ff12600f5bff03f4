package se.samspel.reporting.access.domain;

import java.util.UUID;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** Whose figures a report is about. */
public sealed interface Coverage {

    /** Those of one intervention, computed from its rows. */
    record OfIntervention(UUID id) implements Coverage {
        @Override
        public String text() {
            return "intervention:" + id;
        }

        @Override
        public Level level() {
            return Level.INTERVENTION;
        }
    }

    /**
     * Those of all interventions of an association.
     *
     * @param number the association's organisation number, ten digits
     */
    record OfAssociation(String number) implements Coverage {
        @Override
        public String text() {
            return "association:" + number;
        }

        @Override
        public Level level() {
            return Level.ASSOCIATION;
        }
    }

    /** Those of all associations that count in a county. */
    record OfCounty(County county) implements Coverage {
        @Override
        public String text() {
            return "county:" + county.code();
        }

        @Override
        public Level level() {
            return Level.COUNTY;
        }
    }

    /** Those of all associations. */
    record OfNation() implements Coverage {
        @Override
        public String text() {
            return "nation";
        }

        @Override
        public Level level() {
            return Level.NATION;
        }
    }

    /** From the smallest to the largest. */
    enum Level {
        INTERVENTION,
        ASSOCIATION,
        COUNTY,
        NATION
    }

    /** As it is written in addresses: {@code intervention:<id>}, {@code county:20}, … */
    String text();

    Level level();

    /** Reads {@link #text()}. */
    static Coverage parse(String text) {
        if (text.equals("nation")) {
            return new OfNation();
        }
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "intervention" -> new OfIntervention(id(name));
            case "association" -> new OfAssociation(Organisationsnummer.parse(name).digits());
            case "county" -> new OfCounty(County.of(name).orElseThrow(Coverage::unreadable));
            default -> throw unreadable();
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw unreadable();
        }
    }

    private static InvalidValue unreadable() {
        return new InvalidValue(
                "coverage",
                Text.of(
                        "Skriv intervention:<id>, association:<organisationsnummer>,"
                                + " county:<länskod> eller nation.",
                        "Write intervention:<id>, association:<organisation number>, county:<county"
                                + " code> or nation."));
    }
}
