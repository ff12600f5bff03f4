package se.samspel.participant.situation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;

/** Which situations a host is reminded of. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SituationsDueTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    void theSituationBeforeIsDueFromTheStartUntilItIsRecorded() {
        AnEnrolmentRow begun = AnEnrolmentRow.startedOn(TODAY);
        assertThat(due(begun.host, 0)).containsExactly("SITUATION_BEFORE " + TODAY);
        begun.measured("BEFORE");
        assertThat(due(begun.host, 0)).isEmpty();
    }

    @Test
    void afterTheExitThreeMoreAreDueEachOnItsDay() {
        AnEnrolmentRow ended = AnEnrolmentRow.startedOn(TODAY.minusYears(2)).measured("BEFORE");
        LocalDate exit = TODAY.minusMonths(5).minusDays(20);
        ended.endedOn(exit, "ENLIGT_PLAN");
        assertThat(due(ended.host, 366))
                .containsExactly(
                        "SITUATION_AFTER " + exit,
                        "SITUATION_MONTHS_6 " + exit.plusMonths(6),
                        "SITUATION_MONTHS_12 " + exit.plusMonths(12));
        ended.measured("AFTER").measured("MONTHS_12");
        assertThat(due(ended.host, 366))
                .containsExactly("SITUATION_MONTHS_6 " + exit.plusMonths(6));
    }

    @Test
    void sixMonthsAreDueOnTheirDayAndNotTheDayBefore() {
        AnEnrolmentRow ended = AnEnrolmentRow.startedOn(TODAY.minusYears(2)).measured("BEFORE");
        LocalDate exit = TODAY.minusMonths(6).plusDays(5);
        ended.endedOn(exit, "ENLIGT_PLAN").measured("AFTER");
        long days = ChronoUnit.DAYS.between(TODAY, exit.plusMonths(6));
        assertThat(due(ended.host, days - 1)).isEmpty();
        assertThat(due(ended.host, days))
                .containsExactly("SITUATION_MONTHS_6 " + exit.plusMonths(6));
    }

    @Test
    void whoRefusedFollowUpIsAskedAfterTheExitAndNotLater() {
        AnEnrolmentRow refused = AnEnrolmentRow.startedOn(TODAY.minusYears(3)).measured("BEFORE");
        refused.endedOn(TODAY.minusYears(2), "ENLIGT_PLAN")
                .set("follow_up_consent = 'REFUSED', follow_up_on = started_on");
        assertThat(due(refused.host, 0)).containsExactly("SITUATION_AFTER " + TODAY.minusYears(2));
    }

    @Test
    void ofTheDeadAndOfWhatIsCorrectedNothingIsDue() {
        AnEnrolmentRow dead = AnEnrolmentRow.startedOn(TODAY.minusYears(3));
        dead.endedOn(TODAY.minusYears(2), "AVLIDEN").set("early_dropout = false");
        AnEnrolmentRow corrected = AnEnrolmentRow.startedOn(TODAY.minusYears(3));
        corrected.set("state = 'CORRECTED', corrected_at = now()");
        assertThat(due(dead.host, 366)).isEmpty();
        assertThat(due(corrected.host, 366)).isEmpty();
    }

    @Test
    void protectedPersonsAndOtherUnitsAreLeftOut() {
        AnEnrolmentRow hidden = AnEnrolmentRow.startedOn(TODAY).protectedPerson();
        AnEnrolmentRow elsewhere = AnEnrolmentRow.startedOn(TODAY);
        elsewhere.set("responsible_units = '{unit-2}'");
        AnEnrolmentRow here = AnEnrolmentRow.startedOn(TODAY);
        here.set("responsible_units = '{unit-1}'");
        assertThat(due(hidden.host, 366)).isEmpty();
        assertThat(due(elsewhere.host, 366)).isEmpty();
        assertThat(due(here.host, 366)).hasSize(1);
    }

    @Test
    void theListCostsOneStatementForAllSituationsHoweverMany() {
        AnEnrolmentRow one = AnEnrolmentRow.startedOn(TODAY.minusYears(3));
        for (int i = 0; i < 5; i++) {
            AnEnrolmentRow.startedOn(TODAY, one.host);
        }
        List<String> seen = Statements.during(() -> due(one.host, 0));
        assertThat(seen.stream().filter(sql -> sql.contains("cross join lateral"))).hasSize(1);
    }

    @Test
    void oneHostsRowsAreFoundByIndexAmongThousandsOfOthers() {
        AnEnrolmentRow mine = AnEnrolmentRow.startedOn(TODAY);
        thousandsElsewhere(AnEnrolmentRow.startedOn(TODAY).host);
        String sql =
                SituationsDue.SELECT
                        .replaceFirst("\\?", "'" + mine.host + "'")
                        .replaceFirst("\\?", "'unit-1'")
                        .replaceFirst("\\?", "date '" + TODAY + "'")
                        .replaceFirst("\\?", "101");
        String plan =
                String.join("\n", Database.seenBy("authority:" + mine.host, "explain " + sql));
        assertThat(plan)
                .contains("enrolment_of_host_uncorrected")
                .doesNotContain("Seq Scan on enrolment")
                .doesNotContain("Seq Scan on participant")
                .doesNotContain("Seq Scan on situation");
        assertThat(Database.seenBy("authority:" + mine.host, sql)).containsExactly("BEFORE");
    }

    private static void thousandsElsewhere(String host) {
        Database.execute(
                """
                create temporary table elsewhere as
                  select gen_random_uuid() person, gen_random_uuid() enrolment
                  from generate_series(1, 4000);
                insert into participant (id, controller, sex, protection, origin, version,
                  recorded_at)
                select person, '%1$s', 'KVINNA', 'NONE', 'REGISTERED', 1, now() from elsewhere;
                insert into enrolment (id, host, participant_id, referral_id, intervention_id,
                  association_id, referring_authority, state, started_on, started_in_group,
                  early_dropout, counted, version, recorded_at, changed_at)
                select enrolment, '%1$s', person, gen_random_uuid(), gen_random_uuid(),
                  '2220002139', '2321000180', 'ACTIVE', current_date, false, false, 'NOT_YET', 1,
                  now(), now() from elsewhere;
                insert into situation (id, enrolment_id, host, at, measured_on, income_sources,
                  occupations)
                select gen_random_uuid(), enrolment, '%1$s', 'BEFORE', current_date, '', ''
                from elsewhere;
                analyze participant, enrolment, situation\
                """
                        .formatted(host));
    }

    private static List<String> due(String host, long days) {
        String answer =
                given().auth()
                        .oauth2(Tokens.authority(host))
                        .headers(Headers.acting())
                        .get("/participant/v1/due-items?limit=500&days=" + days)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        List<String> items = new ArrayList<>();
        JsonPath json = JsonPath.from(answer);
        for (int i = 0; i < json.getList("items").size(); i++) {
            String kind = json.getString("items[" + i + "].kind");
            if (kind.startsWith("SITUATION_")) {
                items.add(kind + " " + json.getString("items[" + i + "].dueOn"));
            }
        }
        return items;
    }
}
