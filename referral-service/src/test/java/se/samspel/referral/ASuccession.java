package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.TODAY;

import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/** A board's unit with an intervention, which moves as funding-service tells it. */
final class ASuccession {

    static final String MUNICIPALITY = "2120000142";

    final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String association = organisationNumber(suffix);
    final String predecessor = MUNICIPALITY + ".p" + suffix;
    final String successor = MUNICIPALITY + ".q" + suffix;
    final String neighbour = MUNICIPALITY + ".n" + suffix;
    final UUID intervention = Setting.id();

    /** Its board is a member and it has its intervention. */
    void begin() {
        members(1, predecessor);
        hostedBy(1, predecessor);
        Setting.known("intervention", intervention);
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from member where association_id = '"
                                                + association
                                                + "'"))
                        .hasSize(1));
    }

    String queued() {
        UUID person = Setting.participant(predecessor);
        Calls host = Calls.as(predecessor);
        String id =
                host.post(
                                "/referrals",
                                """
                                {"interventionId":"%s","participantId":"%s","submittedOn":"%s"}\
                                """
                                        .formatted(intervention, person, TODAY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        host.move(
                        id,
                        "responses",
                        """
                        {"response":"ACCEPTED","respondedOn":"%s","queuedOn":"%s"}\
                        """
                                .formatted(TODAY, TODAY))
                .then()
                .statusCode(200);
        return id;
    }

    /** As funding-service tells it, and until the referrals have moved. */
    void succeed() {
        members(2, successor);
        hostedBy(2, successor);
        announce(predecessor, successor);
    }

    void announce(String from, String to) {
        announce(from, to, "");
    }

    void announce(String from, String to, String units) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.authority.succeeded.v1",
                from,
                """
                {"successionId":"%s","version":1,"predecessor":"%s","successor":"%s",
                 "takesEffectOn":"%s","decidedOn":"%s","decisionReference":"KF § 87","units":[%s]}\
                """
                        .formatted(Setting.id(), from, to, TODAY, TODAY, units));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from authority_succession where predecessor = '"
                                                + from
                                                + "' and moved_at is not null"))
                        .hasSize(1));
    }

    void members(int version, String authority) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.member.joined.v1",
                association + "/" + MUNICIPALITY,
                """
                {"associationId":"%s","organisationNumber":"%s","version":%d,"name":"x",
                 "party":"KOMMUN","municipalityCode":null,"joinedOn":"2015-01-01","leftOn":null,
                 "authorities":[{"authority":"%s"},{"authority":"%s"}]}\
                """
                        .formatted(association, MUNICIPALITY, version, authority, neighbour));
    }

    void hostedBy(int version, String host) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.opened.v1",
                intervention.toString(),
                """
                {"interventionId":"%s","version":%d,"associationId":"%s","name":"Teamet",
                 "orientation":"INDIVIDUAL","host":"%s","parties":[],"capacity":60,
                 "startsOn":"2015-05-01","endsOn":null,"state":"OPEN"}\
                """
                        .formatted(intervention, version, association, host));
    }

    /** Of an association that no other test has; the last digit is the check digit. */
    private static String organisationNumber(String suffix) {
        String first = "2229" + "%05d".formatted(Long.parseLong(suffix, 16) % 100_000);
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int weighted = (first.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return first + (10 - sum % 10) % 10;
    }
}
