package se.samspel.deploy.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ports of one stack, all on 127.0.0.1. */
public record Ports(
        int keycloak,
        int participant,
        int referral,
        int funding,
        int reporting,
        int kafka,
        int kafkaController,
        int postgres,
        int keycloakManagement,
        int kafkaLogin) {

    private static final int HIGHEST_BASE = 65_535 - 9;

    /** The ports that documentation and outside checks use. */
    static Ports standard() {
        return new Ports(8180, 8181, 8182, 8183, 8184, 9192, 9193, 5532, 8190, 9194);
    }

    static Ports from(int base) {
        return new Ports(
                base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7,
                base + 8, base + 9);
    }

    /**
     * The ports that the environment asks for.
     *
     * @param base the value of {@code SAMSPEL_PORT_BASE}, null or blank for the standard ports
     */
    static Ports asked(@Nullable String base) {
        if (base == null || base.isBlank()) {
            return standard();
        }
        try {
            var number = Integer.parseInt(base.trim());
            if (number >= 1024 && number <= HIGHEST_BASE) {
                return from(number);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with a number out of range.
        }
        throw new LaunchFailure(
                "SAMSPEL_PORT_BASE must be a number from 1024 to "
                        + HIGHEST_BASE
                        + ", not '"
                        + base
                        + "'");
    }

    int of(Service service) {
        return switch (service) {
            case PARTICIPANT -> participant;
            case REFERRAL -> referral;
            case FUNDING -> funding;
            case REPORTING -> reporting;
        };
    }

    Map<String, Integer> byUse() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("Keycloak", keycloak);
        ports.put("participant-service", participant);
        ports.put("referral-service", referral);
        ports.put("funding-service", funding);
        ports.put("reporting-service", reporting);
        ports.put("Kafka", kafka);
        ports.put("Kafka's login", kafkaLogin);
        ports.put("Kafka's controller", kafkaController);
        ports.put("PostgreSQL", postgres);
        ports.put("Keycloak's management", keycloakManagement);
        return ports;
    }
}
