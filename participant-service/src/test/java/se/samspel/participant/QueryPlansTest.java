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
 * with an enrolment and a situation each, as many as PostgreSQL needs to prefer an index.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QueryPlansTest {

    private static final List<String> GROWING =
            List.of("participant", "data_key", "enrolment", "enrolment_history", "situation");
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
                analyze participant, data_key, enrolment, enrolment_history, situation;
                """);
    }

    @AfterAll
    static void nobodyIsLeft() {
        Database.execute(
                """
                delete from situation where host like '2120002304.plan-%';
                delete from enrolment_history where host like '2120002304.plan-%';
                delete from enrolment where host like '2120002304.plan-%';
                delete from data_key where controller like '2120002304.plan-%';
                delete from participant where controller like '2120002304.plan-%';
                analyze participant, data_key, enrolment, enrolment_history, situation;
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
