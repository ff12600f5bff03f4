package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Topics;

/** What an erasure takes, what it leaves and who learns of it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ErasureTest {

    private static final String ERASURES = ACase.API + "/erasures";

    private static final String TO_WORK =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false";

    /** Enrolled, followed up and over. */
    private static ACase over() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        person.addSituation("BEFORE").then().statusCode(201);
        person.end("3", TO_WORK).then().statusCode(200);
        return person;
    }

    @Test
    void nothingOfTheErasedPersonIsLeftInAnyTable() {
        ACase person = over();
        String own = person.hostParticipantId();
        erase(ACase.AME, own).then().statusCode(201);
        assertThat(tablesWithRowsOf(own)).isEmpty();
        ACase.read(ACase.AME).get(ACase.API + "/participants/" + own).then().statusCode(404);
        ACase.read(ACase.AME)
                .get(ACase.API + "/enrolments/" + person.enrolmentId)
                .then()
                .statusCode(404);
        assertThat(
                        Database.rows(
                                "select id from enrolment_history where enrolment_id = '%s'"
                                        .formatted(person.enrolmentId)))
                .isEmpty();
    }

    /** Those with a column for it; the logs keep the id, which leads nowhere any more. */
    private static List<String> tablesWithRowsOf(String participantId) {
        List<String> counts =
                Database.rows(
                        """
                        select format('select ''%1$s'' from %1$I where %2$I = ''ID'' limit 1',
                                      table_name, column_name)
                        from information_schema.columns
                        where table_schema = 'public' and udt_name = 'uuid'
                          and (column_name = 'participant_id' or table_name = 'participant')
                          and table_name not in ('reviewable_event', 'referral', 'erased_person')\
                        """
                                .replace("ID", participantId));
        assertThat(counts).hasSizeGreaterThan(9);
        return counts.stream().flatMap(sql -> Database.rows(sql).stream()).toList();
    }

    @Test
    void eachThingThatWasToldOfThePersonIsTakenBack() {
        ACase person = over();
        String own = person.hostParticipantId();
        erase(ACase.AME, own).then().statusCode(201);
        assertThat(last("samspel.participant.v1", 2, own)).isNull();
        assertThat(last("samspel.participant.v1", 3, person.enrolmentId)).isNull();
        assertThat(last("samspel.statistics.v1", 4, person.enrolmentId)).isNull();
        erase(ACase.REGION, person.participantId).then().statusCode(201);
        assertThat(last("samspel.participant.v1", 2, person.participantId)).isNull();
        assertThat(last("samspel.participant.v1", 3, person.waiverId)).isNull();
        assertThat(last("samspel.participant.v1", 2, person.disclosureId)).isNull();
    }

    private static String last(String topic, int count, String key) {
        List<ConsumerRecord<String, byte[]>> told = Topics.await(topic, count, key);
        assertThat(Topics.header(told.getLast(), "ce_type")).startsWith("se.samspel.");
        return Topics.text(told.getLast());
    }

    @Test
    void theNumberCanBeRegisteredAnewUnderANewKey() {
        ACase registered = ACase.registered();
        String key = "select encode(wrapped_key, 'hex') from data_key where participant_id = '%s'";
        String before = Database.rows(key.formatted(registered.participantId)).getFirst();
        erase(ACase.REGION, registered.participantId).then().statusCode(201);
        assertThat(Database.rows(key.formatted(registered.participantId))).isEmpty();
        String anew =
                ACase.register(ACase.REGION, registered.number, "NONE")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(anew).isNotEqualTo(registered.participantId);
        assertThat(Database.rows(key.formatted(anew)).getFirst()).isNotEqualTo(before);
    }

    @Test
    void theRecipientKeepsItsOwnCopyWithItsSourceWhenTheDiscloserErases() {
        ACase accepted = ACase.accepted();
        String own = accepted.hostParticipantId();
        erase(ACase.REGION, accepted.participantId)
                .then()
                .statusCode(201)
                .body("certificate.disclosedToOthers", equalTo(1));
        ACase.read(ACase.AME)
                .get(ACase.API + "/participants/" + own)
                .then()
                .statusCode(200)
                .body("identity.value", equalTo(accepted.number))
                .body("sources.source", hasItem(ACase.REGION));
        ACase.read(ACase.AME)
                .get(ACase.API + "/disclosures/" + accepted.disclosureId)
                .then()
                .statusCode(404);
    }

    @Test
    void aCopyUnderAWithdrawnWaiverStaysLockedWhenTheDiscloserErases() {
        ACase accepted = ACase.accepted();
        String own = accepted.hostParticipantId();
        accepted.withdraw("2", "{}").then().statusCode(200);
        erase(ACase.REGION, accepted.participantId).then().statusCode(201);
        ACase.read(ACase.AME)
                .get(ACase.API + "/participants/" + own)
                .then()
                .statusCode(403)
                .body("type", endsWith("locked-record"));
    }

    @Test
    void anErasedCopyDoesNotComeBackWhenTheReferralIsToldAgain() {
        ACase accepted = ACase.accepted();
        erase(ACase.AME, accepted.hostParticipantId()).then().statusCode(201);
        accepted.refer("QUEUED").awaitReferral("QUEUED");
        assertThat(
                        Database.rows(
                                "select participant_id from received_copy where disclosure_id = '%s'"
                                        .formatted(accepted.disclosureId)))
                .isEmpty();
    }

    @Test
    void theAccessLogKeepsWhoSawThePersonById() {
        ACase registered = ACase.registered();
        erase(ACase.REGION, registered.participantId).then().statusCode(201);
        assertThat(
                        Database.rows(
                                """
                                select operation from access_log
                                where participant_ids @> array['%s'::uuid] order by id\
                                """
                                        .formatted(registered.participantId)))
                .containsExactly("register-participant", "erase");
    }

    @Test
    void whoIsEnrolledOrHeldIsNotErased() {
        ACase enrolled = ACase.enrolled();
        String own = enrolled.hostParticipantId();
        erase(ACase.AME, own)
                .then()
                .statusCode(409)
                .body("type", endsWith("open-enrolment"))
                .body("participantIds", contains(own));
        var archive = new AnArchive();
        String held = archive.register();
        String holdId = archive.hold(held).then().statusCode(201).extract().path("id");
        archive.erase(held)
                .then()
                .statusCode(409)
                .body("type", endsWith("legal-hold"))
                .body("participantIds", contains(held));
        archive.release(holdId, "1", ACase.TODAY.toString()).then().statusCode(200);
        archive.erase(held).then().statusCode(201);
    }

    @Test
    void anErasureIsEitherByARuleOrByName() {
        var archive = new AnArchive();
        String person = archive.register();
        String byRule = "\"ruleId\":\"" + archive.rule("PARTICIPANT", 0, "REGISTRATION") + "\"";
        String byName = "\"participantIds\":[\"" + person + "\"]";
        for (String what : List.of("\"ruleId\":null", byRule + "," + byName)) {
            AnArchive.erase(archive.authority, what)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/ruleId"))
                    .body("errors.code", contains("exactly-one"));
        }
        archive.erase(person).then().statusCode(201);
    }

    @Test
    void theCertificatesAreListedNewestFirstForTheirAuthorityAlone() {
        var archive = new AnArchive();
        String first = archive.erase(archive.register()).then().extract().path("id");
        int statementsForOne = listing(archive);
        Response erased = archive.erase(archive.register());
        String second = erased.then().statusCode(201).extract().path("id");
        assertThat(listing(archive)).isEqualTo(statementsForOne);
        String digest = erased.path("sha256");
        ACase.read(archive.authority)
                .get(ERASURES + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.certificate.id", contains(second, first))
                .body("items.certificate.participants", contains(1, 1))
                .body("items[0].sha256", equalTo(digest))
                .body("items[0].recordedAt", equalTo(erased.path("recordedAt")))
                .body("_meta.totalRecords", equalTo(2));
        ACase.read(archive.authority)
                .get(ERASURES + "?limit=1&page=2")
                .then()
                .body("items.id", contains(first));
        ACase.read(ACase.SOCIAL)
                .get(ERASURES)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first)));
        String both = second + " " + first;
        assertThat(
                        Database.rows(
                                """
                                select array_to_string(record_ids, ' ') from access_log
                                where controller = '%s' and operation = 'read-erasures' order by id\
                                """
                                        .formatted(archive.authority)))
                .containsExactly(first, both, both, first);
    }

    private static int listing(AnArchive archive) {
        return Statements.during(
                        () -> ACase.read(archive.authority).get(ERASURES).then().statusCode(200))
                .size();
    }

    @Test
    void everyTableThatHangsOnAPersonGoesWithIt() {
        assertThat(
                        Database.rows(
                                """
                                select conrelid::regclass || '.' || conname from pg_constraint
                                where contype = 'f' and confdeltype <> 'c'
                                  and confrelid in (
                                    select relation::regclass from erased_with_participant())\
                                """))
                .isEmpty();
        assertThat(Database.rows("select relation from erased_with_participant()"))
                .contains(
                        "participant",
                        "data_key",
                        "waiver",
                        "waiver_edge",
                        "waiver_edge_history",
                        "disclosure",
                        "enrolment",
                        "enrolment_history",
                        "situation",
                        "received_copy",
                        "received_field",
                        "legal_hold");
    }

    private static Response erase(String authority, String participantId) {
        return AnArchive.erase(authority, "\"participantIds\":[\"" + participantId + "\"]");
    }
}
