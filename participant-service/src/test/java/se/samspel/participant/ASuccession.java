package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/** A board's unit moves: as funding-service tells it, and what is left to see of it. */
final class ASuccession {

    static final String DECISION = "KF 2026/112 § 87";

    private ASuccession() {}

    static String authority(String prefix) {
        return "2120002304." + prefix + Uuid7.now().toString().substring(24);
    }

    static String hostsRecord(APair pair) {
        return Database.rows(
                        "select participant_id from enrolment where id = '%s'"
                                .formatted(pair.enrolmentId))
                .getFirst();
    }

    static String disclosureOf(APair pair) {
        return Database.rows(
                        "select id from disclosure where waiver_id = '%s'".formatted(pair.waiverId))
                .getFirst();
    }

    static String version(String id) {
        return Database.rows(
                        """
                        select version from participant where id = '%1$s'
                        union all select version from waiver where id = '%1$s'
                        union all select version from enrolment where id = '%1$s'\
                        """
                                .formatted(id))
                .getFirst();
    }

    static JsonPath last(String key) {
        return last("samspel.participant.v1", key);
    }

    static JsonPath last(String topic, String key) {
        return JsonPath.from(Topics.text(Topics.await(topic, 1, key).getLast()));
    }

    static String succeed(String predecessor) {
        String organisation = predecessor.substring(0, 10);
        String successor = organisation + ".s" + Uuid7.now().toString().substring(24);
        succeed(predecessor, successor, "");
        return successor;
    }

    /** As funding-service tells it, and until the records have moved. */
    static void succeed(String predecessor, String successor, String units) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.authority.succeeded.v1",
                predecessor,
                """
                {"successionId":"%s","version":1,"predecessor":"%s","successor":"%s",
                 "takesEffectOn":"%s","decidedOn":"%s","decisionReference":"%s","units":[%s]}\
                """
                        .formatted(
                                Uuid7.now(),
                                predecessor,
                                successor,
                                ACase.TODAY,
                                ACase.TODAY,
                                DECISION,
                                units));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from authority_succession where predecessor = '"
                                                + predecessor
                                                + "' and moved_at is not null"))
                        .hasSize(1));
    }
}
