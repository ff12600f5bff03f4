package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.samspel.kit.id.Ids;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/** What the other services announce before a referral can be sent, announced as they do it. */
final class Setting {

    static final String REGION = "2321000180";
    static final String SOCIAL = "2120002304.social";
    static final String AME = "2120002304.ame";
    static final String FK = "2021005521";
    static final String AF = "2021002114";
    static final String ASSOCIATION = "2220002139";

    /** A member of no association here. */
    static final String STRANGER = "2120000142";

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private static final Ids IDS = new Ids(Clock.systemUTC());

    private Setting() {}

    static UUID id() {
        return IDS.next();
    }

    /** An id made so long ago that no news of it can still be under way. */
    static UUID oldId() {
        return new Ids(Clock.offset(Clock.systemUTC(), java.time.Duration.ofDays(-1))).next();
    }

    static void members() {
        member(
                ASSOCIATION,
                "2120002304",
                "{\"authority\":\"%s\"},{\"authority\":\"%s\"}".formatted(SOCIAL, AME));
        member(ASSOCIATION, REGION, "{\"authority\":\"%s\"}".formatted(REGION));
        member(ASSOCIATION, FK, "{\"authority\":\"%s\"}".formatted(FK));
        member(ASSOCIATION, AF, "");
        Eventually.holds(() ->
                assertThat(Database.rows("select organisation_number from member"))
                        .hasSizeGreaterThanOrEqualTo(4));
    }

    static void member(String association, String organisation, String authorities) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.member.joined.v1",
                association + "/" + organisation,
                """
                {"associationId":"%s","organisationNumber":"%s","version":1,"name":"x","party":"REGION",
                 "municipalityCode":null,"joinedOn":"2015-01-01","leftOn":null,"authorities":[%s]}
                """
                        .formatted(association, organisation, authorities));
    }

    /** An open intervention with the host Avesta's labour market unit. */
    static UUID intervention() {
        return intervention(AME, 60);
    }

    static UUID intervention(String host, int capacity) {
        members();
        UUID id = id();
        intervention(id, 1, host, capacity, "OPEN");
        known("intervention", id);
        return id;
    }

    static void intervention(UUID id, int version, String host, int capacity, String state) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.changed.v1",
                id.toString(),
                """
                {"interventionId":"%s","version":%d,"associationId":"%s","name":"Samverkansteam",
                 "orientation":"INDIVIDUAL","host":"%s","parties":["2120002304","2321000180"],
                 "capacity":%d,"startsOn":"2015-05-01","endsOn":null,"state":"%s"}
                """
                        .formatted(id, version, ASSOCIATION, host, capacity, state));
    }

    /** The host's own participant. */
    static UUID participant(String controller) {
        UUID id = id();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.participant.registered.v1",
                id.toString(),
                "{\"participantId\":\"%s\",\"version\":1,\"controller\":\"%s\"}"
                        .formatted(id, controller));
        known("participant", id);
        return id;
    }

    static void known(String table, UUID id) {
        Eventually.holds(() ->
                assertThat(Database.rows("select id from %s where id = '%s'".formatted(table, id)))
                        .hasSize(1));
    }

    /** An enrolment's state as participant-service tells it. */
    static void enrolment(UUID id, int version, UUID referralId, String state, String dates) {
        String fact =
                switch (state) {
                    case "ENDED" -> "ended";
                    case "CORRECTED" -> "corrected";
                    default -> "started";
                };
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.enrolment." + fact + ".v1",
                id.toString(),
                """
                {"enrolmentId":"%s","version":%d,"referralId":"%s","interventionId":"%s","host":"%s",
                 "state":"%s",%s}
                """
                        .formatted(id, version, referralId, id(), AME, state, dates));
    }
}
