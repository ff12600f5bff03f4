package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;

/**
 * No call reads a table from end to end where tables are large: 30,000 persons of 30 authorities
 * with an enrolment, a situation, a waiver, a disclosure and an access each, as many as PostgreSQL
 * needs to prefer an index.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QueryPlansTest {

    private static final List<String> GROWING =
            List.of(
                    "participant",
                    "data_key",
                    "enrolment",
                    "enrolment_history",
                    "situation",
                    "waiver",
                    "waiver_edge",
                    "disclosure",
                    "access_log");
    private static final String WHO = "2120002304.plan-1";

    @BeforeAll
    static void manyPersons() {
        Database.execute(
                """
                insert into participant (id, controller, identity_type, identity_number,
                    identity_index, sex, municipality, protection, origin, version, recorded_at)
                  select gen_random_uuid(), '2120002304.plan-' || i % 30, 'PERSONNUMMER',
                    sha256(i::text::bytea), sha256(('index' || i)::bytea), 'KVINNA', null, 'NONE',
                    'REGISTERED', 1, now()
                  from generate_series(1, 30000) i;
                insert into data_key (participant_id, controller, key_id, wrapped_key)
                  select id, controller, 'field-key.1', identity_number from participant
                  where controller like '2120002304.plan-%';
                insert into enrolment (id, host, participant_id, referral_id, intervention_id,
                    association_id, referring_authority, state, started_on, started_in_group,
                    early_dropout, counted, version, recorded_at, changed_at)
                  select gen_random_uuid(), controller, id, gen_random_uuid(),
                    '01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d99', '2220002139', controller, 'ACTIVE',
                    current_date - (random() * 300)::int, false, false, 'NOT_YET', 1, now(), now()
                  from participant where controller like '2120002304.plan-%';
                insert into enrolment_history (id, enrolment_id, host, state, changed_at,
                    changed_by)
                  select gen_random_uuid(), id, host, 'ACTIVE', now(), 'handler-1'
                  from enrolment where host like '2120002304.plan-%';
                insert into situation (id, enrolment_id, host, at, measured_on, income_sources,
                    occupations)
                  select gen_random_uuid(), id, host, 'BEFORE', started_on, '', ''
                  from enrolment where host like '2120002304.plan-%';
                insert into waiver (id, participant_id, controller, signed_on, valid_until,
                    last_signed_on, last_valid_until, edges_end, version, recorded_at, changed_at)
                  select gen_random_uuid(), id, controller, d.on_day, d.on_day + 700, d.on_day,
                    d.on_day + 700, d.on_day + 700, 1, now(), now()
                  from participant
                  cross join lateral (select current_date - (random() * 300)::int on_day
                    where id is not null) d
                  where controller like '2120002304.plan-%';
                insert into waiver_edge (id, waiver_id, participant_id, controller, discloser,
                    recipient, purpose, categories, state, valid_from, valid_until)
                  select gen_random_uuid(), id, participant_id, controller, controller,
                    '2120002304.plan-host', 'COORDINATED_REHABILITATION', 'IDENTITY', 'LIVE',
                    signed_on, valid_until
                  from waiver where controller like '2120002304.plan-%';
                insert into disclosure (id, participant_id, waiver_id, edge_id, discloser,
                    recipient, disclosed_on, categories, snapshot, version, recorded_at)
                  select gen_random_uuid(), participant_id, waiver_id, id, discloser, recipient,
                    valid_from, 'IDENTITY', '', 1, now()
                  from waiver_edge where controller like '2120002304.plan-%';
                insert into access_log (id, at, actor, acting_user, acting_unit, purpose,
                    operation, controller, participant_ids, record_ids)
                  select time_ordered_id(), now(), controller, 'someone', 'unit-1',
                    'CASE_HANDLING', 'read-participant', controller, array[id], '{}'
                  from participant where controller like '2120002304.plan-%';
                analyze participant, data_key, enrolment, enrolment_history, situation, waiver,
                  waiver_edge, disclosure, access_log;
                """);
    }

    @AfterAll
    static void nobodyIsLeft() {
        Database.execute(
                """
                delete from access_log where controller like '2120002304.plan-%';
                delete from disclosure where discloser like '2120002304.plan-%';
                delete from waiver_edge where controller like '2120002304.plan-%';
                delete from waiver where controller like '2120002304.plan-%';
                delete from situation where host like '2120002304.plan-%';
                delete from enrolment_history where host like '2120002304.plan-%';
                delete from enrolment where host like '2120002304.plan-%';
                delete from data_key where controller like '2120002304.plan-%';
                delete from participant where controller like '2120002304.plan-%';
                analyze participant, data_key, enrolment, enrolment_history, situation, waiver,
                  waiver_edge, disclosure, access_log;
                """);
    }

    @Test
    void noReadScansATableThatGrows() {
        List<String> scans = new ArrayList<>();
        AccessMatrixTest.matrix(WHO)
                .reads()
                .forEach((name, read) ->
                        QueryPlans.sequentialScans("authority:" + WHO, GROWING, read)
                                .forEach(scan -> scans.add(name + "\n" + scan)));
        assertThat(scans).isEmpty();
    }

    @Test
    void neitherALookUpNorARegistrationNorAnEnrolmentScansATableThatGrows() {
        ACase accepted = ACase.accepted();
        String number = GeneratedNumbers.next();
        assertThat(
                        QueryPlans.sequentialScans(
                                "authority:" + ACase.AME,
                                GROWING,
                                () -> {
                                    ACase.register(ACase.AME, number, "NONE")
                                            .then()
                                            .statusCode(201);
                                    search(number);
                                    accepted.enrol().addSituation("BEFORE").then().statusCode(201);
                                }))
                .isEmpty();
    }

    @Test
    void aScanWouldBeSeen() {
        assertThat(
                        QueryPlans.sequentialScans(
                                "authority:" + WHO,
                                GROWING,
                                () ->
                                        Database.seenBy(
                                                "authority:" + WHO,
                                                "select count(*) from participant where sex = 'MAN'")))
                .hasSize(1);
    }

    private static void search(String number) {
        ACase.read(ACase.AME)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + number + "\"}}")
                .post(ACase.API + "/participant-searches")
                .then()
                .statusCode(200);
    }
}
